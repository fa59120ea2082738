import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as documented from '../../unit/core/resolve/documentedAnswers';
import { LocalServices, reply, says } from '../../unit/host/localServices';
import { LocalZotero } from '../../unit/host/localZotero';
import { POLCA, acceptUntil, closeEditors, eventually, openNote, paperDigest, readWorkspaceFile, removeWorkspaceFile, workspacePath, writeWorkspaceFile } from '../session';

const TITLE = 'Measuring the Heat of Little Engines in α-Cycles';
const ID = 'arxiv:2401.00001';
const EMBEDDED = 85;

const settings = () => vscode.workspace.getConfiguration('paperDigest');
const digests = () => settings().inspect<string[]>('digests')?.workspaceValue;
const paper = async (id: string) => (await paperDigest()).papers().find((one) => one.id === id);
const ownDigest = async () => JSON.parse(await readWorkspaceFile('papers.json')) as readonly { readonly id: string; readonly title: string; readonly DOI?: string }[];

function isInFile(text: string): () => Promise<boolean> {
  return () => readWorkspaceFile('papers.json').then((content) => content.includes(text), () => false);
}

async function cleanUp(): Promise<void> {
  await closeEditors();
  await settings().update('digests', undefined, vscode.ConfigurationTarget.Workspace);
  for (const name of ['papers.json', 'digests', 'adding']) await removeWorkspaceFile(name);
  await eventually('the embedded digest is alone again', async () => (await paperDigest()).papers().length === EMBEDDED);
}

describe('Add Paper', () => {
  const services = new LocalServices();
  /** Runs on while the quick pick waits for Enter. */
  const add = (text: string): Thenable<unknown> => vscode.commands.executeCommand('paperDigest.addPaper', text);

  before(async () => {
    await services.start();
    await paperDigest();
    await settings().update('services', ['arxiv', 'crossref'], vscode.ConfigurationTarget.Global);
    await settings().update('serviceAddresses', services.caller.baseAddresses, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('paperDigest.allowOnlineServices', true);
  });

  beforeEach(() => {
    services.forget();
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry({ doi: documented.PUBLISHED_DOI })])));
    services.on('crossref', says(documented.crossrefSingle()));
  });

  afterEach(async () => {
    await cleanUp();
    // What the services said is kept, and each test asks afresh.
    await vscode.commands.executeCommand('paperDigest.forgetConsent');
    await vscode.commands.executeCommand('paperDigest.allowOnlineServices', true);
  });

  after(async () => {
    await vscode.commands.executeCommand('paperDigest.forgetConsent');
    for (const name of ['services', 'serviceAddresses']) await settings().update(name, undefined, vscode.ConfigurationTarget.Global);
    await services.stop();
  });

  it('makes papers.json of a link, takes it up as a digest, and leaves the embedded papers in place', async () => {
    const done = add('https://arxiv.org/abs/2401.00001v2');
    await acceptUntil('it is in papers.json', isInFile(TITLE));
    await done;
    const added = await paper(ID);
    assert.deepEqual([added?.title, added?.venue, added?.doi, added?.authors.length], [TITLE, 'Journal of Engines', documented.PUBLISHED_DOI, 4]);
    assert.deepEqual([digests(), (await paperDigest()).papers().length], [['papers.json'], EMBEDDED + 1]);
    // Who said so, and when, stays with the paper wherever the file goes.
    assert.deepEqual([added?.factSources?.['venue']?.service, added?.factSources?.['arxiv']?.service], ['crossref', 'arxiv']);
  });

  it('cites it in the note with the same Enter', async () => {
    const editor = await openNote('adding/a.md', 'Hot: |\n');
    const done = add(documented.PUBLISHED_DOI);
    await acceptUntil('it is cited', () => editor.document.getText() === 'Hot: [@byronMeasuringHeatLittle2024]\n');
    await done;
    assert.deepEqual((await ownDigest()).map(({ id }) => id), ['byronMeasuringHeatLittle2024']);
    assert.match(await readWorkspaceFile('adding/references.bib'), /\{byronMeasuringHeatLittle2024,/);
  });

  it('appends to what is there, and touches none of it', async () => {
    const before = '[\r\n  {"id": "mine", "type": "book",\r\n   "title" : "My Own Book", "author": [{"family": "Me"}], "issued": {"date-parts": [[2020]]}, "note": "\\u00e9"}\r\n]\r\n';
    await writeWorkspaceFile('papers.json', before);
    const done = add('2401.00001');
    await acceptUntil('it is in papers.json', isInFile(TITLE));
    await done;
    assert.ok((await readWorkspaceFile('papers.json')).startsWith(before.slice(0, before.indexOf('\r\n]'))));
    assert.deepEqual((await ownDigest()).map(({ title }) => title), ['My Own Book', TITLE]);
  });

  it('leaves a malformed papers.json alone', async () => {
    const before = '[\n  {"id": "mine", "title": "My Own Book",}\n]\n';
    await writeWorkspaceFile('papers.json', before);
    const done = add('2401.00001');
    let isDone = false;
    void done.then(() => (isDone = true));
    await acceptUntil('the command has ended', () => isDone);
    assert.deepEqual([await readWorkspaceFile('papers.json'), await paper(ID)], [before, undefined]);
  });

  it('edits an editor with unsaved changes and not the file behind it', async () => {
    // The web workbench saves by itself unless it is told not to.
    await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    await writeWorkspaceFile('papers.json', '[]\n');
    const document = await vscode.workspace.openTextDocument(vscode.Uri.file(workspacePath('papers.json')));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '\n'));
    const done = add('2401.00001');
    await acceptUntil('it is in the editor', () => document.getText().includes(TITLE));
    await done;
    const after = [await readWorkspaceFile('papers.json'), document.isDirty];
    await vscode.workspace.getConfiguration('files').update('autoSave', undefined, vscode.ConfigurationTarget.Global);
    assert.deepEqual(after, ['[]\n', true]);
  });

  it('asks nobody for a paper that the library has', async () => {
    await add('https://huggingface.co/papers/2308.12908');
    assert.deepEqual([services.asked, (await paper(POLCA))?.id], [[], POLCA]);
  });

  it('finds a paper by its title, and not a near miss of it', async () => {
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry(), documented.arxivEntry({ id: '2401.00002', title: 'Measuring the Noise of Small Engines: A Survey' })])));
    services.on('crossref', (_request, response) => reply(response, 404, 'text/plain', 'Resource not found.'));
    const done = add('Measuring the heat of small engines in alpha cycles');
    await acceptUntil('it is in papers.json', isInFile('2401.00001'));
    await done;
    assert.deepEqual((await ownDigest()).length, 1);
  });

  it('keeps what a title pretends to be as plain text', async () => {
    const title = 'Heat [run](command:workbench.action.quit) <img src=x onerror=alert(1)> $(flame)';
    services.on('crossref', says(documented.crossrefSingle(documented.crossrefWork({ title: [title.replace(/</g, '&lt;')] }))));
    const done = add(documented.PUBLISHED_DOI);
    await acceptUntil('it is in papers.json', isInFile('command:workbench'));
    await done;
    const [added] = await ownDigest();
    assert.ok(added?.title.includes('[run](command:workbench.action.quit)'), added?.title);
  });

  for (const [name, answering] of [
    ['an HTML page', (_request: unknown, response: Parameters<typeof reply>[0]) => reply(response, 200, 'text/html', '<h1>Log in</h1>')],
    ['far too much', (_request: unknown, response: Parameters<typeof reply>[0]) => reply(response, 200, 'application/json', `[${' '.repeat(6 * 1024 * 1024)}]`)],
    ['nothing', (_request: unknown, response: Parameters<typeof reply>[0]) => reply(response, 404, 'text/plain', '')],
  ] as const) {
    it(`adds nothing by itself where the services answer ${name}`, async () => {
      services.on('arxiv', answering);
      services.on('crossref', answering);
      let isDone = false;
      void add(documented.PUBLISHED_DOI).then(() => (isDone = true));
      await eventually('crossref was asked', () => services.asked.some((asked) => asked.startsWith('crossref')));
      // Nothing is offered in a quick pick, and the message that says so goes away unanswered.
      await acceptUntil('the command has ended', async () => {
        await vscode.commands.executeCommand('notifications.clearAll');
        return isDone;
      });
      assert.equal(await isInFile('title')(), false);
    });
  }
});

describe('a library of Zotero’s', () => {
  const zotero = new LocalZotero();
  const item = (id: string, title: string, more: object = {}) => ({ id, type: 'article-journal', title, author: [{ family: 'Byron', given: 'Ada' }], issued: { 'date-parts': [[1843]] }, ...more });
  const keys = async () => vscode.commands.executeCommand<void>('paperDigest.copyCitationKey', 'doi:10.5555/heat.2024.7').then(() => vscode.env.clipboard.readText());

  before(async () => {
    await zotero.start();
    await settings().update('serviceAddresses', { zotero: zotero.address }, vscode.ConfigurationTarget.Global);
  });

  after(async () => {
    await cleanUp();
    await settings().update('serviceAddresses', undefined, vscode.ConfigurationTarget.Global);
    await zotero.stop();
  });

  it('becomes a digest of the workspace, with the keys it has there', async () => {
    zotero.items = [item('byron:1843/heat', 'The Heat of Engines', { DOI: '10.5555/heat.2024.7' })];
    const done = vscode.commands.executeCommand('paperDigest.addZoteroLibrary');
    await acceptUntil('its papers are there', async () => (await paperDigest()).papers().some(({ title }) => title === 'The Heat of Engines'));
    await done;
    assert.deepEqual([digests(), await keys()], [['digests/zotero-my-library.json'], 'byron:1843/heat']);
  });

  it('is asked again by Refresh Digest', async () => {
    zotero.items = [...zotero.items, item('byronSteam1844', 'The Steam of Engines')];
    await vscode.commands.executeCommand('paperDigest.refreshDigest', vscode.Uri.file(workspacePath('digests/zotero-my-library.json')));
    assert.deepEqual((await paperDigest()).papers().map(({ title }) => title).sort(), ['The Heat of Engines', 'The Steam of Engines']);
  });

  it('stays as it was where Zotero does not answer', async () => {
    await zotero.stop();
    const before = await readWorkspaceFile('digests/zotero-my-library.json');
    await vscode.commands.executeCommand('paperDigest.refreshDigest', vscode.Uri.file(workspacePath('digests/zotero-my-library.json')));
    assert.deepEqual([await readWorkspaceFile('digests/zotero-my-library.json'), (await paperDigest()).papers().length], [before, 2]);
  });
});
