import assert from 'node:assert/strict';
import { POLCA, POLCA_KEY, closeEditors, insertCitation, openNote, paperDigest, readWorkspaceFile, removeWorkspaceFile, withSetting, writeWorkspaceFile } from '../session';

describe('a new citation key', () => {
  let takeBack: (() => Promise<void>) | undefined;
  let folder = '';
  let count = 0;

  before(async () => {
    await paperDigest();
  });
  beforeEach(() => {
    folder = `keys-${++count}`;
  });
  afterEach(async () => {
    await closeEditors();
    await takeBack?.();
    takeBack = undefined;
    await removeWorkspaceFile(folder);
  });

  async function cited(bibliography = '', note = '|\n'): Promise<string> {
    if (bibliography !== '') await writeWorkspaceFile(`${folder}/references.bib`, bibliography);
    const editor = await openNote(`${folder}/a.md`, note);
    await insertCitation(POLCA);
    return editor.document.getText();
  }

  const settings = [
    { what: 'a preset', name: 'citation.keyPreset', value: 'googleScholar', key: 'patel2023polca' },
    { what: 'a formula of the user', name: 'citation.keyFormula', value: "authEtAl(sep='_') + '_' + shortyear", key: 'Patel_EtAl_23' },
    { what: 'the preset where the formula cannot be read', name: 'citation.keyFormula', value: 'auth.lowr + year', key: POLCA_KEY },
  ];
  for (const { what, name, value, key } of settings) {
    it(`follows ${what}`, async () => {
      takeBack = await withSetting(name, value);
      assert.equal(await cited(), `[@${key}]\n`);
      assert.match(await readWorkspaceFile(`${folder}/references.bib`), new RegExp(`^@misc\\{${key},`));
    });
  }

  it('leaves the one alone under which the bibliography has the paper', async () => {
    takeBack = await withSetting('citation.keyPreset', 'zotero');
    assert.equal(await cited('@misc{mine, title = {POLCA}, eprint = {2308.12908}}\n'), '[@mine]\n');
  });

  it('differs from that of another work, and from what the note cites without a record', async () => {
    assert.equal(await cited(`@misc{${POLCA_KEY}, title = {Another}, doi = {10.1000/182}}\n`, `[@${POLCA_KEY}a] |\n`), `[@${POLCA_KEY}a] [@${POLCA_KEY}b]\n`);
  });
});
