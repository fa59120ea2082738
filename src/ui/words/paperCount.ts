/** "1 paper", "3 papers"; "41 of 46 papers" where `stated` says that there should be more. A digest that gives more than it states has what it gives. */
export function paperCount(count: number, stated = count): string {
  if (stated > count) return `${count} of ${stated} papers`;
  return `${count} ${count === 1 ? 'paper' : 'papers'}`;
}
