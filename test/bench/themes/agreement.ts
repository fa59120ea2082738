/**
 * How well two groupings of the same items agree. A grouping is a label per item.
 */

export type Grouping = readonly string[];

/** Counts of items by pair of labels, and by label on either side. */
function contingency(a: Grouping, b: Grouping) {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  const cells = new Map<string, { row: string; column: string; count: number }>();
  a.forEach((row, item) => {
    const column = b[item]!;
    rows.set(row, (rows.get(row) ?? 0) + 1);
    columns.set(column, (columns.get(column) ?? 0) + 1);
    const key = `${row}\u0000${column}`;
    const cell = cells.get(key) ?? { row, column, count: 0 };
    cell.count++;
    cells.set(key, cell);
  });
  return { rows, columns, cells: [...cells.values()], total: a.length };
}

/**
 * Adjusted mutual information, arithmetic mean of the entropies in the denominator (scikit-learn's default).
 * N. Vinh, J. Epps and J. Bailey, "Information theoretic measures for clusterings comparison", JMLR 11, 2010.
 * 1 for equal groupings, about 0 for chance.
 */
export function adjustedMutualInformation(a: Grouping, b: Grouping): number {
  const { rows, columns, cells, total } = contingency(a, b);
  if (rows.size === columns.size && (rows.size === 1 || rows.size === total)) return 1;
  let mutual = 0;
  for (const { row, column, count } of cells) {
    mutual += (count / total) * Math.log((total * count) / (rows.get(row)! * columns.get(column)!));
  }
  const expected = expectedMutualInformation([...rows.values()], [...columns.values()], total);
  const mean = (entropy(rows, total) + entropy(columns, total)) / 2;
  return (mutual - expected) / (mean - expected || Number.EPSILON);
}

function entropy(counts: ReadonlyMap<string, number>, total: number): number {
  let sum = 0;
  for (const count of counts.values()) sum -= (count / total) * Math.log(count / total);
  return sum;
}

/** Mean mutual information of random groupings with these sizes (hypergeometric model). */
function expectedMutualInformation(rows: readonly number[], columns: readonly number[], total: number): number {
  const logFactorial = new Float64Array(total + 1);
  for (let i = 2; i <= total; i++) logFactorial[i] = logFactorial[i - 1]! + Math.log(i);
  const f = (i: number): number => logFactorial[i]!;
  let sum = 0;
  for (const a of rows) {
    for (const b of columns) {
      for (let n = Math.max(1, a + b - total); n <= Math.min(a, b); n++) {
        const logChance = f(a) + f(b) + f(total - a) + f(total - b) - f(total) - f(n) - f(a - n) - f(b - n) - f(total - a - b + n);
        sum += (n / total) * Math.log((total * n) / (a * b)) * Math.exp(logChance);
      }
    }
  }
  return sum;
}

/** F1 of BCubed precision and recall. A. Bagga and B. Baldwin, "Entity-based cross-document coreferencing", COLING-ACL 1998. */
export function bcubedF1(found: Grouping, expected: Grouping): number {
  const { rows, columns, cells, total } = contingency(found, expected);
  let precision = 0;
  let recall = 0;
  for (const { row, column, count } of cells) {
    precision += (count * count) / rows.get(row)!;
    recall += (count * count) / columns.get(column)!;
  }
  precision /= total;
  recall /= total;
  return (2 * precision * recall) / (precision + recall);
}

/** Share of items that are in the most frequent expected group of their found group. */
export function purity(found: Grouping, expected: Grouping): number {
  const { cells, total } = contingency(found, expected);
  const best = new Map<string, number>();
  for (const { row, count } of cells) best.set(row, Math.max(best.get(row) ?? 0, count));
  let sum = 0;
  for (const count of best.values()) sum += count;
  return sum / total;
}
