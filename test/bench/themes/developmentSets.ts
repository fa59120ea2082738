import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readDigest } from '../../../src/core/digest';
import type { Paper } from '../../../src/core/paper';
import { EXPERT_GROUPINGS } from './expertGroupings';

/** Papers that people have grouped. */
export interface DevelopmentSet {
  readonly name: string;
  readonly papers: readonly Paper[];
  /** Group of each paper. */
  readonly groups: readonly string[];
  /** Whether the groups are themes that a person set, not sessions of a meeting, categories or what a search for a word found. */
  readonly areThemes: boolean;
}

const SHARED = resolve(import.meta.dirname, '../../../../shared');
const DIGEST = 'digest/trending-power-consumption.txt';
/** Headings that say when or in what form, not about what. */
const OTHER_KEEPERS =
  /^(?:other|数据集|new papers|old papers|more|more papers.*|(?:full|dataset|demonstration|survey) papers?|hw \/ sw.*|book.*|video.*|appendix.*|poster.*|spotlight|applications|\W*\d{4}\W*)$/i;

/** What says too little to compare with. */
const LEAST_PAPERS = 25;
const LEAST_GROUPS = 4;
const LARGE_GROUP = 3;

/** The innermost heading that is a subject. */
const heading = (paper: Paper): string | undefined => paper.headings.filter((each) => !OTHER_KEEPERS.test(each)).at(-1);
const category = (paper: Paper): string | undefined => paper.arxivCategory;

/** Digests beside the repo, and what in them is a person's grouping. */
const GROUPED: readonly (readonly [file: string, group: (paper: Paper) => string | undefined, kind: 'themes' | 'sessions' | 'searches' | 'categories'])[] = [
  ['digests/conference/icwsm2021.csv', heading, 'sessions'],
  ['digests/markdown/cver-2018-11-20.md', heading, 'themes'],
  ['digests/markdown/gnn-papers.md', heading, 'themes'],
  ['digests/markdown/awesome-deep-learning-papers.md', heading, 'themes'],
  // What searches for "time series", "trajectory" and "graph neural network" found: a trajectory may be an agent's or a car's.
  ['digests/markdown/daily-arxiv-zezhishao.md', heading, 'searches'],
  ['digests/hf/ai-papers-reader-2024-06-28.md', heading, 'themes'],
  ['digests/arxiv-mail/astro-ph.new.txt', category, 'categories'],
  ['digests/arxiv-mail/cs-daily-20000080.eml', category, 'categories'],
  ['digests/arxiv-mail/cs.CL-rendered-2019.md', category, 'categories'],
];

/** The papers of the real digest; none where it is not there. */
export function realDigest(): readonly Paper[] {
  return papersOf(DIGEST);
}

/** What can be read of the development sets, each group with two papers at least. */
export function developmentSets(): readonly DevelopmentSet[] {
  const digest = realDigest();
  const experts = Object.entries(EXPERT_GROUPINGS).map(([name, groups]) => {
    const of = (paper: Paper): string | undefined =>
      Object.entries(groups).find(([, beginnings]) => beginnings.some((beginning) => paper.title.startsWith(beginning)))?.[0];
    return grouped(`real digest, ${name}`, digest, of, true);
  });
  const others = GROUPED.map(([file, group, kind]) => grouped(basename(file), papersOf(file), group, kind === 'themes'));
  return [...experts, ...others].filter(({ papers }) => papers.length > 0);
}

/** A folder of any digests whose headings are groups: those that have groups enough to compare with. */
export function setsIn(folder: string): readonly DevelopmentSet[] {
  return readdirSync(folder)
    .toSorted()
    .map((file) => grouped(file, papersOf(resolve(folder, file)), heading, true))
    .filter(({ papers, groups }) => papers.length >= LEAST_PAPERS && groupsOf(groups, LARGE_GROUP) >= LEAST_GROUPS);
}

/** How many groups have so many papers at least. */
function groupsOf(groups: readonly string[], least: number): number {
  return [...new Set(groups)].filter((group) => groups.filter((each) => each === group).length >= least).length;
}

function grouped(name: string, papers: readonly Paper[], of: (paper: Paper) => string | undefined, areThemes: boolean): DevelopmentSet {
  const sizes = new Map<string, number>();
  for (const paper of papers) sizes.set(of(paper) ?? '', (sizes.get(of(paper) ?? '') ?? 0) + 1);
  const members = papers.filter((paper) => of(paper) !== undefined && (sizes.get(of(paper)!) ?? 0) > 1);
  return { name, papers: members, groups: members.map((paper) => of(paper)!), areThemes };
}

function papersOf(file: string): readonly Paper[] {
  const path = resolve(SHARED, file);
  if (!existsSync(path)) {
    console.log(`(left out, not there: ${path})`);
    return [];
  }
  const { papers } = readDigest(readFileSync(path, 'utf8'), basename(file));
  if (papers.length === 0) console.log(`(left out, not readable yet: ${file})`);
  return [...new Map(papers.map((paper) => [paper.id, paper])).values()];
}
