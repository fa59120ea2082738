import type { Paper, Theme } from '../paper';
import { communities } from './grouping/communities';
import { subjectProfiles, subjectVectors, TUNING, unit, wordVectors, type SparseVector } from './grouping/features';
import { nearestNeighbours, type Edge } from './grouping/neighbours';
import { nameGroups } from './naming/nameGroups';
import { findPhrases } from './naming/phrases';
import { readPapers } from './text/paperText';
import { WordForms } from './text/wordForm';

export const OTHER_ID = 'other';
const OTHER_NAME = 'Other';

export function groupByTheme(papers: readonly Paper[], previous?: readonly Theme[]): readonly Theme[] {
  void previous;
  const sorted = [...papers].sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
  const n = sorted.length;
  if (n === 0) return [];
  const texts = readPapers(sorted, new WordForms());
  const { profiles, inField } = subjectProfiles(texts);
  const gate = !TUNING.lexicon ? 0 : TUNING.gate ? Math.min(1, Math.max(0, (inField - 0.3) / 0.2)) : 1;
  const vectors = join(wordVectors(texts), subjectVectors(profiles), TUNING.lexWeight * gate);
  const graph = symmetric(nearestNeighbours(vectors, TUNING.k));
  const groupOf = communities(graph, TUNING.resolution);
  let groups: number[][] = [];
  groupOf.forEach((group, paper) => (groups[group] ??= []).push(paper));
  const limit = Math.min(40, Math.round(TUNING.maxThemes * Math.sqrt(Math.min(n, 400)) + (n > 400 ? 2 * Math.log2(n / 400) : 0)));
  groups = mergeSmallest(groups, graph, Math.max(1, limit));
  const names = nameGroups(groups, profiles, findPhrases(texts), gate > 0);
  const themes: Theme[] = [];
  const other: Paper[] = [];
  const ids = new Set<string>([OTHER_ID]);
  groups
    .map((group, index) => ({ group, name: names[index] }))
    .sort((a, b) => b.group.length - a.group.length || compare(a.name ?? '', b.name ?? ''))
    .forEach(({ group, name }) => {
      const members = group.map((paper) => sorted[paper]!);
      if (name === undefined || group.length < 2) other.push(...members);
      else themes.push({ id: themeId(name, ids), name, papers: members });
    });
  if (other.length > 0) themes.push({ id: OTHER_ID, name: OTHER_NAME, papers: other.sort((a, b) => compare(a.title, b.title) || compare(a.id, b.id)) });
  return themes;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function themeId(name: string, taken: Set<string>): string {
  const slug = name.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'theme';
  let id = slug;
  for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
  taken.add(id);
  return id;
}

/** One vector whose inner product is the weighted sum of both similarities. */
function join(words: readonly SparseVector[], subjects: readonly SparseVector[], weight: number): readonly SparseVector[] {
  const offset = words.reduce((most, vector) => Math.max(most, vector.ids.at(-1) ?? 0), 0) + 1;
  const a = Math.sqrt(1 - weight);
  const b = Math.sqrt(weight);
  void unit;
  return words.map((vector, index) => {
    const subject = subjects[index]!;
    const ids = new Uint32Array(vector.ids.length + (weight > 0 ? subject.ids.length : 0));
    const values = new Float64Array(ids.length);
    ids.set(vector.ids);
    vector.values.forEach((value, at) => (values[at] = value * a));
    if (weight > 0) {
      subject.ids.forEach((id, at) => {
        ids[vector.ids.length + at] = offset + id;
        values[vector.ids.length + at] = subject.values[at]! * b;
      });
    }
    return { ids, values };
  });
}

function symmetric(directed: readonly (readonly Edge[])[]): readonly (readonly Edge[])[] {
  const rows = directed.map(() => new Map<number, number>());
  directed.forEach((edges, from) => {
    for (const { to, weight } of edges) {
      rows[from]!.set(to, weight);
      rows[to]!.set(from, weight);
    }
  });
  return rows.map((row) => [...row].sort((a, b) => a[0] - b[0]).map(([to, weight]) => ({ to, weight })));
}

function mergeSmallest(groups: number[][], graph: readonly (readonly Edge[])[], limit: number): number[][] {
  const result = groups.map((group) => [...group]);
  const groupOf = new Int32Array(graph.length);
  const mark = (): void => result.forEach((group, index) => group.forEach((paper) => (groupOf[paper] = index)));
  for (;;) {
    if (result.length <= limit) return result;
    mark();
    const order = result.map((_, index) => index).sort((a, b) => result[a]!.length - result[b]!.length || a - b);
    let done = false;
    for (const smallest of order) {
      const links = new Float64Array(result.length);
      for (const paper of result[smallest]!) for (const { to, weight } of graph[paper]!) links[groupOf[to]!]! += weight;
      let best = -1;
      let bestLink = 0;
      links.forEach((link, other) => {
        const mean = link / result[other]!.length;
        if (other !== smallest && mean > bestLink) {
          best = other;
          bestLink = mean;
        }
      });
      if (best < 0) continue;
      result[best]!.push(...result[smallest]!);
      result.splice(smallest, 1);
      done = true;
      break;
    }
    if (!done) return result;
  }
}
