import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { POLCA, POLCA_KEY, closeEditors, insertCitation, paperDigest } from '../session';

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
});
