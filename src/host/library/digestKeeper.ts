/**
 * Keeps what was read of every digest, and makes one grouped set of papers of it. The same object works on the extension host's thread
 * where the digests are small, and on a thread of its own where they are not; it knows nothing of files and of VS Code.
 */
import { createHash } from 'node:crypto';
import type { DigestReading } from '../../core/digest';
import { DigestMerger, keepUnchanged } from '../../core/library';
import type { Paper, Problem, Source } from '../../core/paper';
import type { ThemePreferences } from '../../core/themes';
import { farFewerPapers } from './farFewerPapers';
import type { Labour, ThemeIds } from './labour';
import { pauses } from './pause';
import { packIndex, unpackIndex } from './storedIndex';
import type { ThemeOutline } from './themeOutline';
import type { ThemeAnswers, ThemeQuestion } from './themeQuestion';

/** What a digest holds; its papers stay with the keeper. */
export interface DigestSummary {
  readonly format: string;
  readonly paperCount: number;
  readonly stated?: number;
  readonly problems: readonly Problem[];
  /** Of the file's bytes. */
  readonly hash: string;
  /** Where the last good reading was kept: how many papers the file has as it is now. */
  readonly kept?: number;
}

/** The merged papers, told by how they differ from those of the merge before. */
export interface MergedPapers {
  /** For each paper its place in the list before, or -1 for the next one of `fresh`. */
  readonly places: Int32Array;
  readonly fresh: readonly Paper[];
  readonly problems: readonly Problem[];
}

/** What the library asks of a keeper, wherever it works. Answers may be late; calls are answered in their order, but for grouping. */
export interface Keeper {
  /** Reads a digest. Where it was read before and has lost papers since, the earlier reading stays and `kept` says so. */
  read(key: string, bytes: Uint8Array, fileName: string): Promise<DigestSummary>;
  /**
   * Takes the reading that was set aside for the last good one. Where there is none it forgets the last good one, so that the next reading
   * is taken as it comes, and answers undefined.
   */
  accept(key: string): Promise<DigestSummary | undefined>;
  /** Takes papers that no file lists, under a key like a digest's. */
  know(key: string, papers: readonly Paper[]): Promise<void>;
  /** Merges the digests of these keys; `known` only complete them. */
  merge(keys: readonly string[], known: readonly string[]): Promise<MergedPapers>;
  /** Works out now what the next merge of these would need, so that it costs no more than what has changed by then. */
  prepare(keys: readonly string[], known: readonly string[]): Promise<void>;
  /** Reads a digest and forgets it: the first reading of a format costs a keeper many times what later ones do, and somebody may wait for those. */
  rehearse(bytes: Uint8Array, fileName: string): Promise<void>;
  /** Groups the merged papers, keeping placed what was placed, unless `afresh`. */
  group(afresh: boolean, preferences: ThemePreferences): Promise<readonly ThemeOutline[]>;
  /** Takes these themes of the merged papers for those of before: the next grouping keeps what they place. */
  adopt(themes: readonly ThemeOutline[]): Promise<void>;
  /** Answers a question about the merged papers and these themes of them; changes nothing. */
  consider<What extends ThemeQuestion>(what: What, themes: readonly ThemeOutline[], preferences: ThemePreferences): Promise<ThemeAnswers[What]>;
  /** Everything as the bytes of an index file. */
  pack(program: string, memo: unknown): Promise<Uint8Array>;
  /** Takes over a packed index; its papers are the "list before" of the next merge. Resolves to its checksum, undefined where it is damaged or another program's. */
  restore(program: string, bytes: Uint8Array): Promise<string | undefined>;
  /** Drops every digest but these, and the list before the next merge where `afresh`. */
  retain(keys: readonly string[], afresh: boolean): Promise<void>;
  /** Ends what is being read or grouped: its promise is rejected with an AbortError. */
  cancel(what: 'read' | 'group'): void;
}

interface Kept {
  readonly reading: DigestReading;
  readonly hash: string;
}

export class DigestKeeper implements Keeper {
  private readonly readings = new Map<string, Kept>();
  private readonly setAside = new Map<string, Kept>();
  private readonly merger = new DigestMerger();
  private papers: readonly Paper[] = [];
  private mergeProblems: readonly Problem[] = [];
  private themes: readonly ThemeOutline[] | undefined;
  private themeIds: readonly ThemeIds[] | undefined;

  constructor(private readonly labour: Labour) {}

  async read(key: string, bytes: Uint8Array, fileName: string): Promise<DigestSummary> {
    const hash = createHash('sha256').update(bytes).digest('hex');
    const before = this.readings.get(key);
    this.setAside.delete(key);
    if (before?.hash === hash) return summary(before);
    const found = located(await this.labour.read(bytes, fileName), key);
    const reading = before === undefined ? found : { ...found, papers: keepUnchanged(before.reading.papers, found.papers) };
    const after: Kept = { reading, hash };
    const loss = farFewerPapers(before?.reading, reading);
    if (before !== undefined && loss !== undefined) {
      this.setAside.set(key, after);
      const code = loss === 'nothing' ? 'kept-last-reading' : 'far-fewer-papers';
      const detail = `${reading.papers.length} of ${before.reading.papers.length}`;
      const problem: Problem = { code, severity: loss === 'nothing' ? 'information' : 'warning', detail, source: { uri: key, startLine: 0, endLine: 0 } };
      return { ...summary(before), hash, problems: [...reading.problems, problem], kept: reading.papers.length };
    }
    this.readings.set(key, after);
    return summary(after);
  }

  accept(key: string): Promise<DigestSummary | undefined> {
    const aside = this.setAside.get(key);
    if (aside === undefined) {
      this.readings.delete(key);
      return Promise.resolve(undefined);
    }
    this.setAside.delete(key);
    this.readings.set(key, aside);
    return Promise.resolve(summary(aside));
  }

  know(key: string, papers: readonly Paper[]): Promise<void> {
    const before = this.readings.get(key)?.reading.papers ?? [];
    this.readings.set(key, { reading: { format: '', papers: keepUnchanged(before, papers), problems: [] }, hash: '' });
    return Promise.resolve();
  }

  merge(keys: readonly string[], known: readonly string[]): Promise<MergedPapers> {
    const { papers, problems } = this.merger.merge(this.readingsOf(keys), this.readingsOf(known));
    const places = placesIn(this.papers, papers);
    this.papers = papers;
    this.mergeProblems = problems;
    this.themes = undefined;
    return Promise.resolve({ places, fresh: papers.filter((_, index) => places[index] === -1), problems });
  }

  prepare(keys: readonly string[], known: readonly string[]): Promise<void> {
    this.merger.prepare(this.readingsOf(keys), this.readingsOf(known));
    return Promise.resolve();
  }

  async rehearse(bytes: Uint8Array, fileName: string): Promise<void> {
    await this.labour.read(bytes, fileName);
  }

  async group(afresh: boolean, preferences: ThemePreferences): Promise<readonly ThemeOutline[]> {
    const { papers } = this;
    const themes = await this.labour.group(papers, afresh ? undefined : this.themeIds, preferences);
    if (papers !== this.papers) return themes;
    this.themes = themes;
    this.themeIds = withIds(themes, papers);
    return themes;
  }

  adopt(themes: readonly ThemeOutline[]): Promise<void> {
    this.themes = themes;
    this.themeIds = withIds(themes, this.papers);
    return Promise.resolve();
  }

  consider<What extends ThemeQuestion>(what: What, themes: readonly ThemeOutline[], preferences: ThemePreferences): Promise<ThemeAnswers[What]> {
    return this.labour.consider(what, this.papers, themes, preferences);
  }

  pack(program: string, memo: unknown): Promise<Uint8Array> {
    const digests = [...this.readings].map(([key, { reading, hash }]) => ({ ...reading, key, hash }));
    const { papers, mergeProblems, themes = [] } = this;
    return packIndex(program, { memo, digests, papers, mergeProblems, themes }, pauses());
  }

  async restore(program: string, bytes: Uint8Array): Promise<string | undefined> {
    const stored = await unpackIndex(bytes, () => Promise.resolve());
    if (stored?.program !== program) return undefined;
    for (const { key, hash, ...reading } of stored.digests) this.readings.set(key, { hash, reading });
    this.papers = stored.papers;
    this.mergeProblems = stored.mergeProblems;
    this.themes = stored.themes;
    this.themeIds = withIds(stored.themes, stored.papers);
    return stored.checksum;
  }

  retain(keys: readonly string[], afresh: boolean): Promise<void> {
    const wanted = new Set(keys);
    for (const key of this.readings.keys()) if (!wanted.has(key)) this.readings.delete(key);
    for (const key of this.setAside.keys()) if (!wanted.has(key)) this.setAside.delete(key);
    if (afresh) this.papers = [];
    return Promise.resolve();
  }

  cancel(what: 'read' | 'group'): void {
    this.labour.cancel(what);
  }

  dispose(): void {
    this.cancel('read');
    this.cancel('group');
  }

  private readingsOf(keys: readonly string[]): readonly DigestReading[] {
    return keys.flatMap((key) => this.readings.get(key)?.reading ?? []);
  }
}

function summary({ reading: { format, papers, problems, stated }, hash }: Kept): DigestSummary {
  return { format, paperCount: papers.length, problems, hash, ...(stated !== undefined && { stated }) };
}

/** For each paper its place in the list `before`, or -1. Most stand where they stood, counted from the start or from the end. */
function placesIn(before: readonly Paper[], papers: readonly Paper[]): Int32Array {
  const places = new Int32Array(papers.length).fill(-1);
  const shorter = Math.min(before.length, papers.length);
  let start = 0;
  for (; start < shorter && papers[start] === before[start]; start++) places[start] = start;
  const moved = papers.length - before.length;
  let end = papers.length;
  for (; end > start && end - moved > start && papers[end - 1] === before[end - 1 - moved]; end--) places[end - 1] = end - 1 - moved;
  const between = new Map(before.slice(start, end - moved).map((paper, index) => [paper, start + index]));
  for (let place = start; place < end; place++) places[place] = between.get(papers[place] as Paper) ?? -1;
  return places;
}

/** Core knows a digest by its file's name; from here on its papers and problems carry its address. */
function located(reading: DigestReading, uri: string): DigestReading {
  const at = (source: Source): Source => ({ ...source, uri });
  return {
    ...reading,
    papers: reading.papers.map((paper) => ({ ...paper, sources: paper.sources.map(at) })),
    problems: reading.problems.map((problem) => ({ ...problem, source: at(problem.source) })),
  };
}

function withIds(themes: readonly ThemeOutline[], papers: readonly Paper[]): readonly ThemeIds[] {
  return themes.map(({ id, name, papers: places, themes: inner, own }) => ({
    id,
    name,
    paperIds: places.flatMap((place) => papers[place]?.id ?? []),
    ...(own && { own }),
    ...(inner && { themes: withIds(inner, papers) }),
  }));
}
