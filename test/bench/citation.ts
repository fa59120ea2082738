/**
 * Citations: the cost of the first formatted one and of those after it, and how many of the formatted texts are pandoc's.
 * Run: npx tsx test/bench/citation.ts [number of notes, default 200] [bib or csl-json, default both]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildSync } from 'esbuild';
import { BUNDLED_STYLES, CitationStyle, citationKeys, formatCitation, formatNote, type BibliographyKind } from '../../src/core/citation';
import type { Paper } from '../../src/core/paper';
import { digestPapers } from '../unit/core/citation/digestPapers';
import { pandocVersion } from '../unit/core/citation/pandoc';
import { compareNote, differenceCause, libraryOf } from '../unit/core/citation/pandocNotes';

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
console.log(\`\${(first - start).toFixed(0)} ms for the first reference in APA, of them \${(loaded - start).toFixed(0)} ms loading; \${(several - first).toFixed(0)} ms more for the first citation of several papers\`);`,
  );
  console.log(`bundle: ${(statSync(outfile).size / 1024).toFixed(0)} KB; cold: ${execFileSync(process.execPath, [join(folder, 'cold.mjs')], { encoding: 'utf8' }).trim()}`);
  rmSync(folder, { recursive: true });
}

function speed(): void {
  formatCitation(papers.slice(0, 1), { format: 'reference' });
  const first = performance.now();
  for (const paper of papers) formatCitation([paper], { format: 'reference' });
  console.log(`then ${((performance.now() - first) / papers.length).toFixed(2)} ms a reference`);

  const { items, keys } = libraryOf(papers, 'csl-json');
  const note = Array.from({ length: 100 }, (_, index) => `Text [@${keys.get(papers[index % papers.length]?.id ?? '') ?? ''}, p. ${index}].`).join('\n\n');
  for (const id of BUNDLED_STYLES) {
    const made = performance.now();
    const style = new CitationStyle(id);
    const ready = performance.now();
    formatNote(note, items, style, 'html');
    const once = performance.now();
    formatNote(note, items, style, 'html');
    console.log(
      `${id}: style ${(ready - made).toFixed(0)} ms, note of 100 citations ${(once - ready).toFixed(0)} ms, again ${(performance.now() - once).toFixed(0)} ms`,
    );
  }
  const keyed = performance.now();
  citationKeys(papers);
  console.log(`keys of ${papers.length} papers: ${(performance.now() - keyed).toFixed(1)} ms`);
}

function agreement(): void {
  if (pandocVersion === undefined) {
    console.log('pandoc is not installed: no comparison.');
    return;
  }
  const [, , , only] = process.argv;
  for (const kind of ['csl-json', 'bib'] as const) if (only === undefined || only === kind) compare(kind);
}

function compare(kind: BibliographyKind): void {
  const library = libraryOf(papers, kind);
  const all = Array.from({ length: NOTES }, (_, index) => compareNote(library, BUNDLED_STYLES[index % BUNDLED_STYLES.length] ?? 'apa', SEED + index)).flat();
  const differing = all.filter(pair => pair.ours !== pair.pandoc);
  const causes = new Map<string, number>();
  for (const pair of differing) {
    const cause = differenceCause(pair);
    if (cause === undefined) console.log(`${pair.style}\n  pandoc ${pair.pandoc}\n  ours   ${pair.ours}`);
    causes.set(cause ?? 'not explained', (causes.get(cause ?? 'not explained') ?? 0) + 1);
  }
  const share = (count: number): string => `${((100 * count) / all.length).toFixed(2)} %`;
  console.log(`${pandocVersion}, ${kind}: ${all.length} citations and references in ${NOTES} notes: ${share(all.length - differing.length)} equal`);
  for (const [cause, count] of [...causes].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(6)}  ${share(count).padStart(7)}  ${cause}`);
}

cold();
speed();
agreement();
