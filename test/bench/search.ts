/**
 * The search beside its peers: quality on known-item queries, time of a keystroke, building, memory, storing, adding.
 *
 *   npm run bench:search -- [SECTION...] [--ours] [--seed=N] [--misses]
 *
 * which bundles it first, as the extension is: what runs TypeScript directly names every function anew, which costs more than searching.
 *
 * Sections, all but the last unless named: `development` (85 papers, the queries beside the repo), `digest` (the same papers, other
 * queries), `samples` (every sample digest), `generated` (10,000 papers), `life` (building, storing, adding at 10,000), `curve` (the same
 * at 1,000, 10,000 and 100,000). `--ours` leaves the peers out, `--seed` makes other queries, `--misses` lists those whose first hit is wrong.
 *
 * Times are the processor's, not the clock's. Read the ratios all the same: they depend on the machine and on what else it does, which
 * the first line tells.
 */
import { PaperSearch } from '../../src/core/search';
import type { Paper } from '../../src/core/paper';
import { fuseTokenSearch, microFuzzy, miniSearch, ours, type Engine } from './search/engines';
import { prototype } from './search/prototype';
import { generatedPapers } from './search/generatedPapers';
import { keystrokes, processorTime, quality, quantile, weigh } from './search/measure';
import { knownItems, type KnownItem } from './search/queries';
import { developmentPapers, developmentQueries, digestPapers, hasShared, samplePapers } from './search/sharedPapers';

const SLOW = 'fuse.js token search';
/** Queries of each kind on a corpus; the slow engine gets every so many of them, and of large corpora fewer. */
const QUERIES_PER_KIND = 40;
const SLOW_AT = 1000;
const EVERY_FOR_SLOW = { small: 4, large: 100 };
/** Queries typed letter by letter. */
const TYPED = 30;
const TYPED_BY_SLOW = { small: 8, large: 1 };
/** Papers up to which MiniSearch takes part in `life` and `curve`: beyond, it takes minutes. */
const MOST_FOR_MINISEARCH = 10_000;

const SECTIONS = ['development', 'digest', 'samples', 'generated', 'life', 'curve'] as const;

const flags = new Set(process.argv.slice(2));
const seed = Number([...flags].find((flag) => flag.startsWith('--seed='))?.slice('--seed='.length) ?? 7);
const named = SECTIONS.filter((section) => flags.has(section));
const wanted = new Set(named.length > 0 ? named : SECTIONS.filter((section) => section !== 'curve'));

const engines: Readonly<Record<string, (papers: readonly Paper[]) => Engine>> = {
  'Paper Digest': ours,
  ...(flags.has('--ours') ? {} : { ...(await prototype()), MiniSearch: miniSearch, [SLOW]: fuseTokenSearch, uFuzzy: microFuzzy }),
};

interface Pace {
  readonly median: number;
  readonly p95: number;
}

/** Measures one engine, prints its line beside the pace of ours, and returns its own pace. */
function measure(name: string, papers: readonly Paper[], items: readonly KnownItem[], own: Pace | undefined): Pace {
  const isSlow = name === SLOW;
  const size = papers.length >= SLOW_AT ? 'large' : 'small';
  const asked = isSlow ? items.filter((_, i) => i % EVERY_FOR_SLOW[size] === 0) : items;
  const typedCount = isSlow ? TYPED_BY_SLOW[size] : TYPED;
  const typed = items.filter((_, i) => i % Math.ceil(items.length / typedCount) === 0).map(({ query }) => query);
  const { made: engine, milliseconds: building, megabytes } = weigh(() => engines[name]!(papers));
  const { meanReciprocalRank, firstHit, byKind, misses } = quality(engine, asked);
  const times = keystrokes(engine, typed);
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
  const { made: search, milliseconds: building, megabytes } = weigh(() => new PaperSearch(papers));
  const longest = longestSlice(papers);
  const typed = knownItems(papers.slice(0, 2000), 3, 5).map(({ query }) => query);
  const times = keystrokes((query, limit) => search.search(query, limit).map((hit) => hit.paper.id), typed);
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
      `${String(size).padStart(7)} papers: build ${building.toFixed(0)} ms (longest slice ${longest.toFixed(0)} ms)`,
      `held ${megabytes.toFixed(1)} MB`,
      `key ${quantile(times, 0.5).toFixed(2)} / p95 ${quantile(times, 0.95).toFixed(2)} / p99 ${quantile(times, 0.99).toFixed(2)} ms`,
      `stored in ${storing.milliseconds.toFixed(0)} ms, ${(storing.made.length / 1e6).toFixed(1)} MB`,
      `read in ${reading.milliseconds.toFixed(0)} ms, with papers read anew ${loading.milliseconds.toFixed(0)} ms`,
      `100 added in ${adding.milliseconds.toFixed(0)} ms`,
    ].join('   '),
  );
  for (const peer of ['prototype', 'MiniSearch']) {
    if (engines[peer] === undefined || (peer === 'MiniSearch' && size > MOST_FOR_MINISEARCH)) continue;
    const weighed = weigh(() => engines[peer]!(papers));
    const peerTimes = keystrokes(weighed.made, typed);
    const ratio = (own: number, other: number): string => `x${(other / own).toFixed(1)}`;
    console.log(
      [
        `        ${peer}: build ${weighed.milliseconds.toFixed(0)} ms (${ratio(building, weighed.milliseconds)})`,
        `held ${weighed.megabytes.toFixed(1)} MB (${ratio(megabytes, weighed.megabytes)})`,
        `key ${quantile(peerTimes, 0.5).toFixed(2)} / p95 ${quantile(peerTimes, 0.95).toFixed(2)} ms`,
        `(${ratio(quantile(times, 0.5), quantile(peerTimes, 0.5))} / ${ratio(quantile(times, 0.95), quantile(peerTimes, 0.95))})`,
      ].join('   '),
    );
  }
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
  compare('Generated', generated, knownItems(generated, QUERIES_PER_KIND, seed));
}
const sizes = wanted.has('curve') ? [1000, 10_000, 100_000] : wanted.has('life') ? [10_000] : [];
if (sizes.length > 0) console.log('\nOurs by size (cost of building and memory should grow with the papers, of a key slower)');
for (const size of sizes) life(sources, size);
