/** A process that adds papers to a .bib file, one after the other, and is killed in the middle: for the test and the benchmark of what is left then. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { readBibliography } from '../../../src/core/citation/plain';
import { chance } from '../core/citation/repeatable';

/** What was found after the kills. */
export interface Kills {
  readonly kills: number;
  /** Those after which the bibliography could not be read to its end, or had lost anything. */
  readonly damaged: number;
  /** Those that came in the middle of a write: its temporary file was left. */
  readonly amidWrite: number;
  /** Records added all in all. */
  readonly added: number;
}

/** Entries that are there before. */
const OLD = 300;

const SOURCE = resolve(import.meta.dirname, '../../../src');

/**
 * The writer: records of the extension's making, put into the file as the extension does it. Where to put them is not looked up anew each time,
 * so that most of its time is writing. It says when it has added one, and never ends by itself.
 */
const WRITER = `
import { readFile } from 'node:fs/promises';
import { bibtexEntry, writeBibtexEntry } from '${SOURCE}/core/citation/plain.ts';
import { atomicWrite } from '${SOURCE}/host/atomicWrite.ts';
const [path = '', first = '0'] = process.argv.slice(2);
let text = await readFile(path, 'utf8');
for (let number = Number(first); ; number++) {
  const paper = { id: 'title:paper ' + number, title: 'Paper ' + number, abstract: '', authors: [], headings: [], sources: [], date: '2020' };
  text += '\\n' + writeBibtexEntry(bibtexEntry(paper, 'paper' + number)) + '\\n';
  await atomicWrite(path, new TextEncoder().encode(text));
  process.stdout.write('.');
}
`;

/** Kills a writer so many times at moments that differ, and looks at the bibliography each time. */
export async function killWriters(kills: number, seed: number): Promise<Kills> {
  const folder = mkdtempSync(join(tmpdir(), 'paper-digest-'));
  try {
    const [source, writer, bibliography] = ['writer.ts', 'writer.mjs', 'references.bib'].map((name) => join(folder, name)) as [string, string, string];
    writeFileSync(source, WRITER);
    buildSync({ entryPoints: [source], bundle: true, platform: 'node', format: 'esm', outfile: writer, logLevel: 'error' });
    // Large enough that much of the time goes into writing.
    const old = Array.from({ length: OLD }, (_, index) => `@misc{old${index},\n  title = {An entry that was there before, number ${index}},\n  year = 1999,\n  abstract = {${'Long. '.repeat(1000)}},\n}\n`);
    const start = old.join('\n');
    writeFileSync(bibliography, start);
    const { number } = chance(seed);
    let [damaged, amidWrite, before] = [0, 0, start];
    for (let kill = 0; kill < kills; kill++) {
      await killedWriter(writer, [bibliography, String(kill * 1_000_000)], number() * 150);
      const after = readFileSync(bibliography, 'utf8');
      if (!after.startsWith(before) || readBibliography(after, 'bib').problem !== undefined) damaged++;
      for (const left of readdirSync(folder).filter((name) => name.endsWith('.tmp'))) {
        amidWrite++;
        rmSync(join(folder, left));
      }
      before = after;
    }
    return { kills, damaged, amidWrite, added: readBibliography(before, 'bib').records.length - OLD };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Starts a writer and kills it so many milliseconds after its first record. */
function killedWriter(writer: string, parameters: readonly string[], afterMs: number): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [writer, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), afterMs));
    child.once('error', failed);
    child.once('exit', (_, signal) => (signal === 'SIGKILL' ? done() : failed(new Error('The writer ended by itself.'))));
  });
}
