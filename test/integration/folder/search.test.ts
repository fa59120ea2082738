import assert from 'node:assert/strict';
import { closeEditors, eventually, openNote, paperDigest, removeWorkspaceFile, withSetting, writeWorkspaceFile } from '../session';

/** More than are indexed on the extension host's thread. */
const MANY = 1500;

const library = Array.from(
  { length: MANY },
  (_, number) => `@article{key${number}, title = {On unique${number} sensors and how they save power}, author = {Ada Lovelace${number}}, year = {${1900 + (number % 100)}}}`,
).join('\n');

const found = async (query: string) => (await (await paperDigest()).search(query)).map(({ paper }) => paper);

describe('the search', () => {
  let takeBack: () => Promise<void> = () => Promise.resolve();

  afterEach(async () => {
    await closeEditors();
    await takeBack();
    takeBack = () => Promise.resolve();
    for (const name of ['large.bib', 'citing.md', 'closed.md']) await removeWorkspaceFile(name);
    await eventually('the embedded digest is back', async () => (await paperDigest()).papers().length === 85);
  });

  it('finds every paper of a library that is indexed on another thread', async () => {
    await writeWorkspaceFile('large.bib', library);
    takeBack = await withSetting('digests', ['large.bib']);
    await eventually('all papers are read', async () => (await paperDigest()).papers().length === MANY);
    const titles = await Promise.all(['unique7', 'uniqe1499', 'lovelace1024'].map(async (query) => (await found(query))[0]?.title));
    assert.deepEqual(
      titles,
      [7, 1499, 1024].map((number) => `On unique${number} sensors and how they save power`),
    );
  });

  it('follows a large library that gains and loses papers', async () => {
    await writeWorkspaceFile('large.bib', library);
    takeBack = await withSetting('digests', ['large.bib']);
    await eventually('a paper of it is found', async () => (await found('unique1499'))[0]?.title.includes('unique1499') === true);
    await writeWorkspaceFile('large.bib', library.replaceAll('unique1499', 'zebrafish').replaceAll('unique0 ', 'axolotl '));
    await eventually('new words are found', async () => (await found('zebrafish')).length === 1 && (await found('"axolotl"')).length === 1);
    assert.deepEqual(await found('"unique1499"'), []);
  });

  it('is:cited finds what an open note and a closed one cite, and follows them', async () => {
    // Papers that no note of another test cites: VS Code keeps documents open for a while after their editors are closed.
    await writeWorkspaceFile('closed.md', 'One work [@wangMaskedSpikingTransformer2023].\n');
    await openNote('citing.md', 'Another one [@kimIBERTIntegeronlyBERT2021].|');
    const cited = async () => {
      const titles = (await found('is:cited')).map(({ title }) => title);
      return ['Masked Spiking Transformer', 'I-BERT: Integer-only BERT Quantization'].map((title) => titles.includes(title)).join();
    };
    await eventually('both are found', async () => (await cited()) === 'true,true');
    await writeWorkspaceFile('closed.md', 'No work.\n');
    await eventually('one is left', async () => (await cited()) === 'false,true');
  });

  it('is:cited knows a paper by the key of the bibliography that a closed note names', async () => {
    await writeWorkspaceFile('other.bib', '@article{mine, title = {BinaryConnect: Training Deep Neural Networks with binary weights during propagations}, year = {2015}}\n');
    await writeWorkspaceFile('closed.md', '---\nbibliography: other.bib\n---\nOne work [@mine].\n');
    await eventually('it is found', async () => (await found('is:cited')).some(({ title }) => title.startsWith('BinaryConnect')));
    await removeWorkspaceFile('other.bib');
  });
});
