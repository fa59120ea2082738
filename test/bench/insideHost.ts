/** What `host.ts` runs inside VS Code: the phases of one scenario, a window each, measured on the extension host's own clock. */
import { appendFileSync, readFileSync } from 'node:fs';
import { writeFile, readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { PaperDigestApi } from '../../src/api';

/** Longer than the library waits before it stores its index, and the writing of it. */
const STORED_AFTER_MS = 6000;
const BEAT_MS = 2;
/** The saves of a digest, and for how long nothing has changed before each: after the long rests nothing is under way, after the short ones the themes of the save before, and the storing of it. */
const SAVES: Readonly<Record<string, { readonly inEditor: boolean; readonly rest: number }>> = {
  first: { inEditor: false, rest: STORED_AFTER_MS },
  second: { inEditor: false, rest: STORED_AFTER_MS },
  third: { inEditor: false, rest: STORED_AFTER_MS },
  fourth: { inEditor: true, rest: STORED_AFTER_MS },
  'at once another': { inEditor: false, rest: 300 },
  'soon another': { inEditor: false, rest: 1500 },
};
/** What VS Code itself does as a window opens is over by then. */
const SETTLED_AFTER_MS = 2000;
const NEXT = '\n  in the next window: ';
const output = process.env['PAPER_DIGEST_OUTPUT'] ?? '';

export async function run(): Promise<void> {
  // A window that is opened anew runs this again: what was told so far says which phase is next.
  const phases = (process.env['PAPER_DIGEST_PHASES'] ?? '').split(', ');
  const number = readFileSync(output, 'utf8').split(NEXT).length - 1;
  const phase = phases[number] ?? '';
  const count = /\d+/.exec(phase)?.[0] ?? '0';
  if (phase === 'activate') {
    await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER_MS));
    const begun = { clock: performance.now(), thread: threadTime() };
    await vscode.extensions.getExtension('paper-digest.paper-digest')?.activate();
    tell(`${performance.now() - begun.clock} ${threadTime() - begun.thread}`);
    return openNext(phases, number);
  }
  const heart = startHeart();
  const start = performance.now();
  const extension = vscode.extensions.getExtension<PaperDigestApi>('paper-digest.paper-digest');
  if (extension === undefined) throw new Error('The extension is not there.');
  const wasActive = extension.isActive;
  const api = await extension.activate();
  const activated = performance.now();
  await api.whenReady();
  tell(`${wasActive ? 'was active already' : `activate() ${ms(activated - start)}`}, papers (${api.papers().length}) after ${ms(performance.now() - start)}`);
  if (phase.includes('fill')) {
    await until(api, () => api.papers().length === Number(count));
    const there = performance.now();
    const pauseBefore = heart.longest();
    await until(api, () => api.themes()[0]?.name !== 'Not grouped yet');
    tell(`; all ${count} after ${ms(there - start)}, grouped after ${ms(performance.now() - start)}; longest pause ${ms(pauseBefore)}, while grouped ${ms(heart.longest())}`);
    await new Promise((resolve) => setTimeout(resolve, STORED_AFTER_MS));
    const searched = performance.now();
    heart.reset();
    await api.search('digests of power grids', 20);
    tell(`; first search ${ms(performance.now() - searched)}, longest pause ${ms(heart.longest())}`);
  }
  if (phase.includes('save')) {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
    const file = vscode.Uri.joinPath(folder, 'digests', '50.txt').fsPath;
    const text = await readFile(file, 'utf8');
    for (const [turn, { inEditor, rest }] of Object.entries(SAVES)) {
      await atRest(api, rest);
      const changed = text.replace('Paper Number', `Changed, ${turn} ${number}, Number`);
      const document = inEditor ? await typed(file, changed) : undefined;
      const usedBefore = process.cpuUsage();
      heart.reset();
      if (document === undefined) await writeFile(file, changed);
      else await document.save();
      const saved = performance.now();
      const seen = await until(api, () => api.papers().some(({ title }) => title.startsWith(`Changed, ${turn} ${number},`)));
      const { user, system } = process.cpuUsage(usedBefore);
      tell(`; ${turn} save${inEditor ? ', in an editor,' : ''} seen after ${ms(seen - saved)} (${ms((user + system) / 1000)} of processor time on all threads), longest pause ${ms(heart.longest())}`);
    }
  }
  heart.stop();
  await openNext(phases, number);
}

/** The file in an editor, with this text that is not saved yet. */
async function typed(file: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  return document;
}

/** Opens the window anew for the phase after this one, if there is one. */
async function openNext(phases: readonly string[], number: number): Promise<void> {
  if (number + 1 === phases.length) return;
  tell(NEXT);
  await vscode.commands.executeCommand('workbench.action.reloadWindow');
  await new Promise(() => undefined);
}

/** Processor time of the extension host's thread in milliseconds, NaN before Node 23.9 knows it. */
function threadTime(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { readonly user: number; readonly system: number } };
  const { user, system } = threadCpuUsage?.call(process) ?? { user: NaN, system: NaN };
  return (user + system) / 1000;
}

/** Resolves to when the change came that made it hold. */
function until(api: PaperDigestApi, holds: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const now = performance.now();
      if (!holds()) return;
      watching.dispose();
      resolve(now);
    };
    const watching = api.onDidChange(look);
    setImmediate(look);
  });
}

/** Resolves when nothing has changed for so long. */
function atRest(api: PaperDigestApi, rest: number): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      watching.dispose();
      resolve();
    };
    let timer = setTimeout(over, rest);
    const watching = api.onDidChange(() => {
      clearTimeout(timer);
      timer = setTimeout(over, rest);
    });
  });
}

/** Beats as often as the host lets it; the longest time between two beats is how long another extension would have waited. */
function startHeart(): { readonly longest: () => number; readonly reset: () => void; readonly stop: () => void } {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - BEAT_MS);
    last = performance.now();
  }, BEAT_MS);
  return { longest: () => longest, reset: () => ((longest = 0), (last = performance.now())), stop: () => clearInterval(timer) };
}

function ms(duration: number): string {
  return `${Math.round(duration)} ms`;
}

function tell(text: string): void {
  appendFileSync(output, text);
}
