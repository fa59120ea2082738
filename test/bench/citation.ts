/**
 * Citations: the cost of the first formatted one and of those after it, and how many of the formatted texts are pandoc's.
 * Run: npx tsx test/bench/citation.ts [number of notes, default 200] [bib, csl-json or both, the default] [speed, one of cold, references and notes, or agreement, or whole: every paper in every style; default all]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import CSL from 'citeproc';
import { BUNDLED_STYLES, CitationStyle, formatParagraphs, paragraphCitations, type BibliographyKind, type CslItem } from '../../src/core/citation';
import type { Paper } from '../../src/core/paper';
import { localeXml, styleXml } from '../unit/core/citation/cslXml';
import { digestPapers } from '../unit/core/citation/digestPapers';
import { pandocVersion } from '../unit/core/citation/pandoc';
import { compareNote, compareWhole, differenceCause, libraryOf, type Compared, type Library } from '../unit/core/citation/pandocNotes';

const NOTES = Number(process.argv[2] ?? 200);
const SEED = 20230824;

const papers: readonly Paper[] = digestPapers ?? [];
if (papers.length === 0) {
  console.log('../shared/digest is not there: nothing to measure.');
  process.exit(0);
}

/** As esbuild.mjs has it: the package's build for Node is no ES module. */
const YAML_AS_SHIPPED = { yaml: join(import.meta.dirname, '../../node_modules/yaml/browser/index.js') };

/** Measured in a process of its own, on code bundled as it ships: loading, making the style and formatting. */
function cold(): void {
  const folder = mkdtempSync(join(tmpdir(), 'paper-digest-'));
  const outfile = join(folder, 'citation.mjs');
  buildSync({ entryPoints: ['src/core/citation/index.ts'], bundle: true, minify: true, format: 'esm', mainFields: ['module', 'main'], alias: YAML_AS_SHIPPED, outfile, logLevel: 'error' });
  writeFileSync(join(folder, 'papers.json'), JSON.stringify(papers.slice(0, 5)));
  writeFileSync(
    join(folder, 'cold.mjs'),
    `import { readFileSync } from 'node:fs';
const papers = JSON.parse(readFileSync(new URL('papers.json', import.meta.url)));
const start = performance.now();
const { formatCitation } = await import('./citation.mjs');
const loaded = performance.now();
formatCitation(papers.slice(0, 1), { format: 'reference' });
const first = performance.now();
formatCitation(papers.slice(0, 3), { format: 'citation' });
const several = performance.now();
console.log(\`\${(process.cpuUsage().user / 1000).toFixed(0)} ms of processor time with Node's start; by the clock \${(first - start).toFixed(0)} ms for the first reference in APA, of them \${(loaded - start).toFixed(0)} ms loading; \${(several - first).toFixed(0)} ms more for the first citation of several papers\`);`,
  );
  console.log(`bundle: ${(statSync(outfile).size / 1024).toFixed(0)} KB; cold: ${execFileSync(process.execPath, [join(folder, 'cold.mjs')], { encoding: 'utf8' }).trim()}`);
  rmSync(folder, { recursive: true });
}

/** References one after the other, beside citeproc-js as its manual has it used, with the same style and locale. */
function references(): void {
  const { items } = libraryOf(papers, 'csl-json');
  const peer = plainEngine('apa', items);
  const ours = new CitationStyle('apa');
  const all = [...items.values()];
  const theirs = (item: CslItem) => {
    peer.updateItems([item.id]);
    peer.makeBibliography();
  };
  for (const item of all) {
    ours.reference(item, 'markdown');
    theirs(item);
  }
  const [own, plain] = [processorTime(() => all.forEach(item => ours.reference(item, 'markdown'))), processorTime(() => all.forEach(theirs))].map(time => time / all.length) as [number, number];
  console.log(`then a reference in APA: ${own.toFixed(2)} ms; citeproc-js plain ${plain.toFixed(2)} ms, ${(plain / own).toFixed(1)} times that`);
}

/** A note of 100 citations as the preview has it formatted: the first time, again, and after each change; citeproc-js plain does all of it each time. */
function notes(): void {
  const { items, keys } = libraryOf(papers, 'csl-json');
  const paragraphs = Array.from({ length: 100 }, (_, index) => `Text [@${keys.get(papers[index % papers.length]?.id ?? '') ?? ''}, p. ${index}].`);
  const page = (texts: readonly string[]) => texts.map(text => ({ text, citations: paragraphCitations(text) }));
  const first = page(paragraphs);
  for (const id of BUNDLED_STYLES) {
    const style = new CitationStyle(id);
    const once = processorTime(() => formatParagraphs(first, items, style, 'html'));
    const again = processorTime(() => formatParagraphs(first, items, style, 'html'));
    const edits = Array.from({ length: 10 }, (_, index) => page(paragraphs.map((text, place) => (place <= index ? text.replace(', p.', ', chap.') : text))));
    const changed = processorTime(() => edits.forEach(edit => formatParagraphs(edit, items, style, 'html'))) / edits.length;
    console.log(`${id}: 100 citations ${once.toFixed(0)} ms, again ${again.toFixed(1)} ms, with another locator ${changed.toFixed(1)} ms: ${(once / changed).toFixed(0)} times faster than anew`);
  }
}

function plainEngine(id: string, items: ReadonlyMap<string, CslItem>): InstanceType<typeof CSL.Engine> {
  const xml = styleXml(id);
  return new CSL.Engine({ retrieveLocale: () => localeXml('en-US'), retrieveItem: key => items.get(key) }, CSL.parseXml(xml), 'en-US');
}

/** Milliseconds of processor time, which the rest of the machine changes less than the clock. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Generated notes, styles in turn. */
function agreement(): void {
  for (const { library, kind } of judged())
    tell(`${kind}, ${NOTES} notes`, Array.from({ length: NOTES }, (_, index) => compareNote(library, BUNDLED_STYLES[index % BUNDLED_STYLES.length] ?? 'apa', SEED + index)).flat());
}

/** Every paper in every style. */
function whole(): void {
  for (const { library, kind } of judged()) tell(`${kind}, ${papers.length} papers in ${BUNDLED_STYLES.length} styles`, BUNDLED_STYLES.flatMap(style => compareWhole(library, style)));
}

/** The papers in the kinds of bibliography asked for; none where pandoc cannot be asked. */
function judged(): readonly { readonly kind: BibliographyKind; readonly library: Library }[] {
  if (pandocVersion === undefined) console.log('pandoc is not installed: no comparison.');
  const [, , , only = 'both'] = process.argv;
  const kinds = (['csl-json', 'bib'] as const).filter(kind => pandocVersion !== undefined && ['both', kind].includes(only));
  return kinds.map(kind => ({ kind, library: libraryOf(papers, kind) }));
}

function tell(what: string, all: readonly Compared[]): void {
  const differing = all.filter(pair => pair.ours !== pair.pandoc);
  const causes = new Map<string, number>();
  let departures = 0;
  for (const pair of differing) {
    const cause = differenceCause(pair);
    if (cause === undefined) console.log(`${pair.style}\n  pandoc ${pair.pandoc}\n  ours   ${pair.ours}`);
    if (cause?.departs === 'pandoc') departures++;
    const named = cause === undefined ? 'not explained' : cause.what;
    causes.set(named, (causes.get(named) ?? 0) + 1);
  }
  const equal = all.length - differing.length;
  const share = (count: number, of = all.length): string => `${((100 * count) / of).toFixed(2)} %`;
  console.log(`${pandocVersion}, ${what}: ${all.length} citations and references, ${share(equal)} equal; ${share(equal, all.length - departures)} without those where pandoc departs from CSL`);
  for (const [cause, count] of [...causes].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(6)}  ${share(count).padStart(7)}  ${cause}`);
}

const [, , , , part = 'all'] = process.argv;
for (const measure of [cold, references, notes]) if (['all', 'speed', measure.name].includes(part)) measure();
for (const judge of [agreement, whole]) if (['all', judge.name].includes(part)) judge();
