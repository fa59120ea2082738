import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import * as documented from '../../unit/core/resolve/documentedAnswers';
import { LocalServices, says } from '../../unit/host/localServices';
import { POLCA, POLCA_KEY, acceptUntil, closeEditors, insertCitation, paperDigest } from '../session';

describe('a window without a folder', () => {
  afterEach(closeEditors);

  it('shows the embedded digest', async () => {
    assert.equal((await paperDigest()).papers().length, 85);
  });

  it('inserts a citation into an unsaved note', async () => {
    await paperDigest();
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    await vscode.window.showTextDocument(document);
    await insertCitation(POLCA);
    assert.equal(document.getText(), `[@${POLCA_KEY}]`);
  });

  it('has no place for a paper found online, writes nothing, and goes on', async () => {
    const services = new LocalServices();
    await services.start();
    services.on('arxiv', says(documented.arxivFeed([documented.arxivEntry()])));
    const settings = () => vscode.workspace.getConfiguration('paperDigest');
    await settings().update('services', ['arxiv'], vscode.ConfigurationTarget.Global);
    await settings().update('serviceAddresses', services.caller.baseAddresses, vscode.ConfigurationTarget.Global);
    await vscode.commands.executeCommand('paperDigest.allowOnlineServices', true);
    let isDone = false;
    void vscode.commands.executeCommand('paperDigest.addPaper', '2401.00001').then(() => (isDone = true));
    await acceptUntil('the command has ended', () => isDone);
    await vscode.commands.executeCommand('paperDigest.forgetConsent');
    for (const name of ['services', 'serviceAddresses']) await settings().update(name, undefined, vscode.ConfigurationTarget.Global);
    await services.stop();
    assert.deepEqual([services.asked.length, (await paperDigest()).papers().length], [1, 85]);
  });
});
