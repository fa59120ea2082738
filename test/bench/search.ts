/**
 * The search beside its peers: quality on known-item queries, time of a keystroke, building, memory, storing, adding.
 *
 *   npm run bench:search -- [SECTION...] [--ours] [--peers=NAME,...] [--sizes=N,...] [--seed=N] [--misses]
 *
 * which bundles it first, as the extension is: what runs TypeScript directly names every function anew, which costs more than searching.
 *
 * Sections, all but the last unless named: `development` (85 papers, the queries beside the repo), `digest` (the same papers, other
 * queries), `samples` (every sample digest), `generated` (10,000 papers), `completion` (a key in a citation at 10,000), `life` (building,
 * storing, adding at 10,000), `curve` (the same at 1,000, 10,000 and 100,000, or at `--sizes`). `--ours` leaves the peers out, `--peers` all but those named (prototype, MiniSearch,
 * uFuzzy, fuse.js), `--seed` makes other queries, `--misses` lists those whose first hit is wrong. Slow engines are asked a sample of the
 * queries and keys, and their lines say so; those that would take minutes to build stay out of the largest size.
 *
 * Times are the processor's, not the clock's, unless they say so. Read the ratios all the same: they depend on the machine and on what else it does, which
 * the first line tells.
 */
import { citationKeys, citationQuery, KeyBeginnings } from '../../src/core/citation/plain';
import { PaperSearch } from '../../src/core/search';
import type { Paper } from '../../src/core/paper';
import { fuseTokenSearch, microFuzzy, miniSearch, ours, type Engine } from './search/engines';
import { prototype } from './search/prototype';
import { generatedPapers } from './search/generatedPapers';
import { keystrokes, processorTime, quality, quantile, sample, typedLetterByLetter, weigh } from './search/measure';
import { knownItems, type KnownItem } from './search/queries';
import { developmentPapers, developmentQueries, digestPapers, hasShared, samplePapers } from './search/sharedPapers';

const OURS = 'Paper Digest';
const SLOW = 'fuse.js';
/** Queries of each kind on a corpus. */
const QUERIES_PER_KIND = 40;
/** From here on a corpus is large: fewer queries of each kind, and peers get a sample of the keys. */
const LARGE = 1000;
const QUERIES_PER_KIND_ON_LARGE = 20;
/** Queries and keys for the engine that scans everything. */
const QUERIES_FOR_SLOW = { small: 230, large: 10 };
/** Queries typed letter by letter, and how many of those keys a peer gets. */
const TYPED = 30;
const MOST_KEYS: Readonly<Record<string, { readonly small: number; readonly large: number }>> = {
  [SLOW]: { small: 200, large: 8 },
  uFuzzy: { small: Infinity, large: 24 },
  MiniSearch: { small: Infinity, large: 120 },
  prototype: { small: Infinity, large: 300 },
};
/** Papers up to which peers take part in `life` and `curve`: beyond, one build or one key takes minutes. */
const MOST_PAPERS: Readonly<Record<string, number>> = { prototype: 100_000, MiniSearch: 10_000, [SLOW]: 10_000, uFuzzy: 100_000 };

const SECTIONS = ['development', 'digest', 'samples', 'generated', 'completion', 'life', 'curve'] as const;

const flags = new Set(process.argv.slice(2));
const seed = Number([...flags].find((flag) => flag.startsWith('--seed='))?.slice('--seed='.length) ?? 7);
const named = SECTIONS.filter((section) => flags.has(section));
const wanted = new Set(named.length > 0 ? named : SECTIONS.filter((section) => section !== 'curve'));

/** What `--name=a,b` gives. */
function listed(name: string): readonly string[] | undefined {
  return [...flags].find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3).split(',');
}

const peers: Readonly<Record<string, (papers: readonly Paper[]) => Engine>> = { ...(await prototype()), MiniSearch: miniSearch, uFuzzy: microFuzzy, [SLOW]: fuseTokenSearch };
const wantedPeers = flags.has('--ours') ? [] : (listed('peers') ?? Object.keys(peers)).filter((peer) => peer in peers);
const engines: Readonly<Record<string, (papers: readonly Paper[]) => Engine>> = {
  [OURS]: ours,
  ...Object.fromEntries(wantedPeers.map((peer) => [peer, peers[peer]!])),
};

interface Pace {
  readonly median: number;
  readonly p95: number;
}

/** Measures one engine, prints its line beside the pace of ours, and returns its own pace. */
function measure(name: string, papers: readonly Paper[], items: readonly KnownItem[], own: Pace | undefined): Pace {
  const isSlow = name === SLOW;
  const size = papers.length >= LARGE ? 'large' : 'small';
  const asked = isSlow ? sample(items, QUERIES_FOR_SLOW[size]) : items;
  const keys = keysFor(
    name,
    size,
    sample(items, TYPED).map(({ query }) => query),
  );
  const { made: engine, milliseconds: building, megabytes } = weigh(() => engines[name]!(papers));
  const { meanReciprocalRank, firstHit, byKind, misses } = quality(engine, asked);
  const times = keystrokes(engine, keys);
  const pace = { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
  const ratios = own === undefined ? '' : ` (x${(pace.median / own.median).toFixed(0)} / x${(pace.p95 / own.p95).toFixed(0)})`;
  console.log(
    [
      name.padEnd(21),
      `MRR@10 ${meanReciprocalRank.toFixed(4)}  hit@1 ${firstHit.toFixed(4)}${isSlow ? ` (on ${String(asked.length)} of them)` : ''}`,
      `key ${pace.median.toFixed(2)} / p95 ${pace.p95.toFixed(2)} ms${ratios}`,
      `build ${building.toFixed(0)} ms`,
      `${megabytes.toFixed(1)} MB`,
    ].join('   '),
  );
  if (!isSlow) console.log(`    ${[...byKind].map(([kind, rank]) => `${kind} ${rank.toFixed(3)}`).join(', ')}`);
  if (flags.has('--misses') && own === undefined) {
    const titleOf = new Map(papers.map(({ id, title }) => [id, title]));
    for (const { item, found } of misses)
      console.log(
        `    ${item.kind}: ${item.query} | wanted ${titleOf.get(item.answers[0]!)!} | got ${titleOf.get(found ?? '') ?? 'nothing'}`,
      );
  }
  return pace;
}

/** The keys of the queries as typed; a sample of them for an engine that takes long. */
function keysFor(engine: string, size: 'small' | 'large', queries: readonly string[]): readonly string[] {
  return sample(typedLetterByLetter(queries), MOST_KEYS[engine]?.[size] ?? Infinity);
}

function compare(name: string, papers: readonly Paper[], items: readonly KnownItem[]): void {
  console.log(`\n${name}: ${String(papers.length)} papers, ${String(items.length)} queries`);
  let own: Pace | undefined;
  for (const engine of Object.keys(engines)) {
    const pace = measure(engine, papers, items, own);
    own ??= pace;
  }
}

function life(sources: readonly Paper[], size: number): void {
  const all = generatedPapers(sources, size + 100);
  const papers = all.slice(0, size);
  const { made: search, milliseconds: building, waited, megabytes } = weigh(() => new PaperSearch(papers));
  const longest = longestSlice(papers);
  const typed = knownItems(papers.slice(0, 2000), 3, 5).map(({ query }) => query);
  const times = keystrokes((query, limit) => search.search(query, limit).map((hit) => hit.paper.id), typedLetterByLetter(typed));
  const storing = weigh(() => search.toBytes());
  const copies = papers.map((paper) => ({ ...paper }));
  const loading = weigh(() => {
    const loaded = PaperSearch.fromBytes(storing.made)!;
    loaded.update(copies);
    return loaded;
  });
  const reading = weigh(() => PaperSearch.fromBytes(storing.made));
  const adding = weigh(() => search.update(all));
  console.log(
    [
      `${String(size).padStart(7)} papers: build ${building.toFixed(0)} ms (${waited.toFixed(0)} by the clock, longest slice ${longest.toFixed(0)} ms)`,
      `held ${megabytes.toFixed(1)} MB`,
      `key ${quantile(times, 0.5).toFixed(2)} / p95 ${quantile(times, 0.95).toFixed(2)} / p99 ${quantile(times, 0.99).toFixed(2)} ms`,
      `stored in ${storing.milliseconds.toFixed(0)} ms, ${(storing.made.length / 1e6).toFixed(1)} MB`,
      `read in ${reading.milliseconds.toFixed(0)} ms, with papers read anew ${loading.milliseconds.toFixed(0)} ms (${loading.waited.toFixed(0)} by the clock)`,
      `100 added in ${adding.milliseconds.toFixed(0)} ms (${adding.waited.toFixed(0)} by the clock)`,
    ].join('   '),
  );
  for (const peer of wantedPeers) {
    if (size > (MOST_PAPERS[peer] ?? 0)) continue;
    const weighed = weigh(() => peers[peer]!(papers));
    const keys = keysFor(peer, size >= LARGE ? 'large' : 'small', typed);
    const peerTimes = keystrokes(weighed.made, keys);
    const ratio = (own: number, other: number): string => `x${(other / own).toFixed(1)}`;
    console.log(
      [
        `        ${peer}: build ${weighed.milliseconds.toFixed(0)} ms (${ratio(building, weighed.milliseconds)})`,
        `held ${weighed.megabytes.toFixed(1)} MB (${ratio(megabytes, weighed.megabytes)})`,
        `key ${quantile(peerTimes, 0.5).toFixed(2)} / p95 ${quantile(peerTimes, 0.95).toFixed(2)} ms`,
        `(${ratio(quantile(times, 0.5), quantile(peerTimes, 0.5))} / ${ratio(quantile(times, 0.95), quantile(peerTimes, 0.95))}, on ${String(keys.length)} of ${String(times.length)} keys)`,
      ].join('   '),
    );
  }
}

/** What a key in a citation asks: where the cursor is, the search, and the keys that begin so. VS Code's own part comes on top. */
function completion(sources: readonly Paper[]): void {
  const library = generatedPapers(sources, 10_000);
  const search = new PaperSearch(library);
  const citationKey = citationKeys(library);
  const beginnings = new KeyBeginnings(citationKey);
  const note = `${'Some text of a note [@known2020, p. 3].\n\n'.repeat(100)}As [see @`;
  const complete = (typed: string): readonly string[] => {
    const query = citationQuery(note + typed, note.length + typed.length)?.query ?? '';
    return [...search.search(query, 50).map(({ paper }) => citationKey.get(paper.id) ?? ''), ...beginnings.ids(query, 50)];
  };
  const first = keystrokes(complete, ['first'])[0]!;
  const titles = sample(library, 2 * TYPED).map(({ title }) => title.split(' ').slice(0, 2).join(' ').toLowerCase());
  const beginningsOf = (isKept: (index: number) => boolean): readonly string[] => typedLetterByLetter(titles.filter((_, index) => isKept(index)));
  keystrokes(complete, beginningsOf((index) => index % 2 === 1));
  // Other titles, so that the code is warm and the answers are not.
  const times = keystrokes(complete, beginningsOf((index) => index % 2 === 0));
  console.log(
    `\nCompletion among ${String(library.length)} papers: first key ${first.toFixed(1)} ms, then key ${quantile(times, 0.5).toFixed(2)} / p95 ${quantile(times, 0.95).toFixed(2)} / p99 ${quantile(times, 0.99).toFixed(2)} ms (${String(times.length)} keys)`,
  );
}

/** What this machine takes for work that never changes: 300 million steps of which each waits for the last. */
function paceOfMachine(): number {
  const start = processorTime();
  let value = 0;
  for (let step = 0; step < 300_000_000; step++) value = (Math.imul(value, 31) + step) | 0;
  return value === 0 ? Number.NaN : processorTime() - start;
}

function longestSlice(papers: readonly Paper[]): number {
  let longest = 0;
  for (const updating = new PaperSearch().updating(papers); ;) {
    const start = processorTime();
    const { done } = updating.next();
    longest = Math.max(longest, processorTime() - start);
    if (done === true) return longest;
  }
}

console.log(`Pace of this machine: ${paceOfMachine().toFixed(0)} ms for what takes about 400 ms at 3 GHz with nothing else to do`);
const sources = samplePapers();
if (wanted.has('development') && hasShared) compare('Development queries', developmentPapers(), developmentQueries());
if (wanted.has('digest')) compare('The digest', digestPapers(), knownItems(digestPapers(), QUERIES_PER_KIND, seed));
if (wanted.has('samples') && hasShared) compare('All sample digests', sources, knownItems(sources, QUERIES_PER_KIND, seed));
if (wanted.has('generated')) {
  const generated = generatedPapers(sources, 10_000);
  compare('Generated', generated, knownItems(generated, QUERIES_PER_KIND_ON_LARGE, seed));
}
if (wanted.has('completion')) completion(sources);
const sizes = wanted.has('curve') ? (listed('sizes')?.map(Number) ?? [1000, 10_000, 100_000]) : wanted.has('life') ? [10_000] : [];
if (sizes.length > 0) console.log('\nOurs by size (cost of building and memory should grow with the papers, of a key slower)');
for (const size of sizes) life(sources, size);
