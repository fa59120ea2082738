import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as documented from '../../unit/core/resolve/documentedAnswers';
import { LocalServices, reply, says, type Answering } from '../../unit/host/localServices';
import { closeEditors, eventually, openNote, paperDigest, readWorkspaceFile, removeWorkspaceFile, withSetting, writeWorkspaceFile } from '../session';

const TITLE = 'Measuring the Heat of Small Engines in Alpha Cycles';
const OTHER = 'Counting the Wheels of Engines That Nobody Has Built';
const ABSTRACT = 'Our own words about it: in this paper we propose a method for one of many problems, and experiments on several datasets show that it works. '.repeat(2).trim();

const services = new LocalServices();
const run = (command: string, ...args: readonly unknown[]) => vscode.commands.executeCommand(`paperDigest.${command}`, ...args);
const titled = async (title: string) => (await paperDigest()).papers().find((paper) => paper.title === title);
const global = (name: string, value: unknown) => vscode.workspace.getConfiguration('paperDigest').update(name, value, vscode.ConfigurationTarget.Global);
const complete = async (title = TITLE) => run('completeRecords', (await titled(title))?.id);
const asked = () => services.asked.map((request) => request.split('?')[0]);

/** A search that finds the published version. */
const found: Answering = says(documented.crossrefList([documented.crossrefWork({ title: [TITLE] })]));

describe('completing records', function () {
  this.timeout(60_000);
  let takeBack: (() => Promise<void>)[] = [];

  before(async () => {
    await services.start();
    await global('serviceAddresses', services.caller.baseAddresses);
    await writeWorkspaceFile('online/list.txt', `${TITLE}\n${ABSTRACT}\n${OTHER}\n${ABSTRACT}\n`);
    takeBack = [await withSetting('services', ['crossref']), await withSetting('digests', ['online/list.txt'])];
    await eventually('the digest is read', async () => (await titled(TITLE)) !== undefined);
  });

  after(async () => {
    for (const undo of takeBack) await undo();
    await global('serviceAddresses', undefined);
    await run('forgetConsent');
    await removeWorkspaceFile('online');
    await services.stop();
    await eventually('the embedded digest is back', async () => (await paperDigest()).papers().length === 85);
  });

  afterEach(async () => {
    await closeEditors();
    await run('forgetCompletedRecord', [(await titled(TITLE))?.id, (await titled(OTHER))?.id]);
    // What a service said in one test is not to answer the next one.
    await run('forgetConsent');
    services.forget();
  });

  it('asks nobody before the user has agreed', async () => {
    services.on('crossref', found);
    // In tests VS Code refuses to show the question, which is no consent either.
    await complete();
    assert.deepEqual([services.asked, (await titled(TITLE))?.authors], [[], []]);
  });

  it('asks nobody after the user took it back', async () => {
    services.on('crossref', found);
    await run('allowOnlineServices', true);
    await run('forgetConsent');
    await complete();
    assert.deepEqual(services.asked, []);
  });

  it('takes a question back that is on its way when the user takes consent back', async () => {
    let isTakenBack = false;
    services.on('crossref', (_request, response) => void response.on('close', () => (isTakenBack = true)));
    await run('allowOnlineServices', true);
    const completing = complete();
    await eventually('the service is asked', () => services.asked.length === 1);
    await run('forgetConsent');
    await eventually('the question is taken back', () => isTakenBack);
    await completing;
    assert.deepEqual([services.asked.length, (await titled(TITLE))?.authors], [1, []]);
  });

  it('makes a record of a title that stays when the digests are read again, and goes when it is forgotten', async () => {
    services.on('crossref', found);
    await run('allowOnlineServices', true);
    await complete();
    await run('refreshDigests');
    const completed = await titled(TITLE);
    await run('forgetCompletedRecord', completed?.id);
    assert.deepEqual(
      [completed?.id, completed?.authors[0], completed?.venue, (await titled(TITLE))?.authors],
      ['doi:10.5555/heat.2024.7', { family: 'Byron', given: 'Ada K.' }, 'Journal of Engines', []],
    );
  });

  it('completes all that lacks something where no paper is named, and takes nothing that is another work', async () => {
    services.on('crossref', found);
    await run('allowOnlineServices', true);
    await run('completeRecords');
    assert.deepEqual([asked(), (await titled(TITLE))?.authors.length, (await titled(OTHER))?.authors.length], [['crossref /works', 'crossref /works'], 4, 0]);
  });

  it('waits as long as a service wants and asks again', async () => {
    let refused = false;
    services.on('crossref', (request, response, address) => {
      if (refused) return found(request, response, address);
      refused = true;
      reply(response, 429, 'application/json', '{"status":"error"}', { 'retry-after': '1' });
    });
    await run('allowOnlineServices', true);
    await complete();
    assert.deepEqual([asked().length, (await titled(TITLE))?.authors.length], [2, 4]);
  });

  const useless: readonly { readonly name: string; readonly answer: Answering }[] = [
    { name: 'an empty answer', answer: says(documented.crossrefList([])) },
    { name: 'a web page in place of a record', answer: (_request, response) => reply(response, 200, 'text/html', '<html><body>Sign in</body></html>') },
  ];
  for (const { name, answer } of useless) {
    it(`leaves the paper as it is after ${name}`, async () => {
      services.on('crossref', answer);
      await run('allowOnlineServices', true);
      await complete();
      assert.deepEqual([services.asked.length, (await titled(TITLE))?.authors], [1, []]);
    });
  }

  it('completes an entry by the quick fix of its citation', async () => {
    services.on('crossref', found);
    await run('allowOnlineServices', true);
    await writeWorkspaceFile('online/fixed.bib', `@misc{heat,\n  title = {${TITLE}},\n  note = {mine},\n}\n`);
    const { document } = await openNote('online/fixed.md', '---\nbibliography: fixed.bib\n---\n\nEngines are warm [@heat].\n');
    const unverified = () => vscode.languages.getDiagnostics(document.uri).find(({ code }) => code === 'unverifiedRecord');
    await eventually('the citation is marked', () => unverified() !== undefined);
    const range = unverified()?.range ?? new vscode.Range(0, 0, 0, 0);
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value);
    const fix = fixes.find(({ title }) => title.startsWith('Complete the record'));
    assert.ok(fix?.command, fixes.map(({ title }) => title).join());
    await vscode.commands.executeCommand(fix.command.command, ...((fix.command.arguments ?? []) as unknown[]));
    await eventually('the mark is gone', () => unverified() === undefined);
    assert.match(await readWorkspaceFile('online/fixed.bib'), /^@\w+\{heat,\n {2}title = .*\n {2}note = \{mine\},\n[\s\S]*author = \{Byron, Ada K\./);
  });

  it('keeps a paper in the theme that it was pinned to by its title, and lets it go', async () => {
    services.on('crossref', found);
    const former = (await titled(TITLE))?.id ?? '';
    await writeWorkspaceFile('.vscode/paper-digest.json', JSON.stringify({ version: 1, themes: [{ id: 'mine', name: 'Mine', terms: [] }], papers: { [former]: 'mine' } }));
    const mine = async () => (await paperDigest()).themes().find(({ name }) => name === 'Mine')?.papers.map(({ id }) => id) ?? [];
    await eventually('it is pinned', async () => (await mine()).includes(former));
    await run('allowOnlineServices', true);
    await complete();
    const id = (await titled(TITLE))?.id ?? '';
    assert.deepEqual([id, await mine()], ['doi:10.5555/heat.2024.7', [id]]);
    await run('unpinPapers', id);
    assert.deepEqual(await mine(), []);
    await removeWorkspaceFile('.vscode/paper-digest.json');
  });

  it('finds that a published work was retracted, where nobody names it', async () => {
    services.on('crossref', says(documented.crossrefSingle(documented.crossrefWork(documented.CROSSREF_RETRACTION))));
    await writeWorkspaceFile('online/published.bib', `@article{byron2024,\n  title = {${TITLE}},\n  author = {Byron, Ada K.},\n  journal = {Journal of Engines},\n  year = {2024},\n  doi = {10.5555/heat.2024.7},\n}\n`);
    await withSetting('digests', ['online/published.bib']);
    await eventually('the .bib file is read', async () => (await titled(TITLE))?.venue !== undefined);
    await run('allowOnlineServices', true);
    await run('checkForPublishedVersions');
    const note = await openNote('online/published.md', '---\nbibliography: published.bib\n---\n\nEngines are warm [@byron2024].\n');
    await eventually('its citation is marked', () => vscode.languages.getDiagnostics(note.document.uri).some(({ code }) => code === 'retracted'));
    await withSetting('digests', ['online/list.txt']);
    await eventually('the list is read again', async () => (await titled(OTHER)) !== undefined);
  });

  it('marks a work where it is cited that was retracted', async () => {
    services.on('crossref', says(documented.crossrefSingle(documented.crossrefWork(documented.CROSSREF_RETRACTION))));
    await writeWorkspaceFile('online/heat.bib', `@article{byron2024,\n  title = {${TITLE}},\n  author = {Byron, Ada K.},\n  year = {2024},\n  doi = {10.5555/heat.2024.7},\n}\n`);
    await withSetting('digests', ['online/list.txt', 'online/heat.bib']);
    await eventually('the .bib file is read', async () => (await titled(TITLE))?.doi !== undefined);
    const note = await openNote('online/note.md', '---\nbibliography: heat.bib\n---\n\nEngines are warm [@byron2024].\n');
    await run('allowOnlineServices', true);
    await run('checkForPublishedVersions', (await titled(TITLE))?.id);
    const codes = () => vscode.languages.getDiagnostics(note.document.uri).map(({ code }) => code);
    await eventually('the citation is marked', () => codes().includes('retracted'));
    const [marked] = vscode.languages.getDiagnostics(note.document.uri).filter(({ code }) => code === 'retracted');
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', note.document.uri, marked?.range, vscode.CodeActionKind.QuickFix.value);
    assert.ok(fixes.some(({ title }) => title === 'Open line 1 of online/heat.bib'), fixes.map(({ title }) => title).join());
    const takeBack = await withSetting('problems.retracted', 'off');
    await eventually('the mark is off', () => !codes().includes('retracted'));
    await takeBack();
    await withSetting('digests', ['online/list.txt']);
  });
});
