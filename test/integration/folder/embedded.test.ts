import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NO_AUTHOR, POLCA, SPLITWISE, paperDigest } from '../session';

describe('the embedded digest', () => {
  it('is shown where the workspace has no digest: 85 papers, each in exactly one theme', async () => {
    const api = await paperDigest();
    const grouped = api.themes().flatMap(({ papers }) => papers.map(({ id }) => id));
    assert.deepEqual([api.papers().length, grouped.length, new Set(grouped).size], [85, 85, 85]);
  });

  it('has verified facts', async () => {
    const polca = (await paperDigest()).papers().find(({ id }) => id === POLCA);
    assert.deepEqual([polca?.authors[0], polca?.date, polca?.arxiv], [{ family: 'Patel', given: 'Pratyush' }, '2023-08-24', '2308.12908']);
  });

  it('leaves unknown what is not verified', async () => {
    const paper = (await paperDigest()).papers().find(({ id }) => id === NO_AUTHOR);
    assert.deepEqual(paper?.authors, []);
  });

  it('has no problems', async () => {
    assert.deepEqual((await paperDigest()).problems(), []);
  });

  it('finds every paper by its title', async () => {
    const api = await paperDigest();
    const missed: string[] = [];
    for (const { id, title } of api.papers()) if ((await api.search(title, 1))[0]?.paper.id !== id) missed.push(title);
    assert.deepEqual(missed, []);
  });

  it('finds Splitwise by "splitwse"', async () => {
    const [first] = await (await paperDigest()).search('splitwse', 5);
    assert.equal(first?.paper.id, SPLITWISE);
  });

  it('cites every paper in every format', async () => {
    const api = await paperDigest();
    const wrong: string[] = [];
    for (const format of ['pandoc', 'narrative', 'link', 'footnote', 'reference'] as const) {
      for (const { id, title } of api.papers()) {
        const text = await api.cite(id, { format });
        if (text.trim() === '' || /undefined|null|\[object/.test(text)) wrong.push(`${format} of ${title}: ${text}`);
      }
    }
    assert.deepEqual(wrong, []);
  });

  it('cites POLCA right', async () => {
    const api = await paperDigest();
    assert.equal(await api.cite(POLCA), '[@patelPOLCAPowerOversubscription2023]');
    assert.equal(await api.cite([POLCA, SPLITWISE]), '[@patelPOLCAPowerOversubscription2023; @patelSplitwiseEfficientGenerative2024]');
    assert.equal(await api.cite(POLCA, { format: 'link' }), '[Patel et al. (2023)](https://arxiv.org/abs/2308.12908)');
    assert.match(await api.cite(POLCA, { format: 'reference' }), /^Patel, P\., Choukse, E\., Zhang, C\., .*\(2023\)\. .*POLCA: Power [Oo]versubscription in LLM [Cc]loud [Pp]roviders/);
  });

  it('says n.d. or the title first rather than inventing a year or an author', async () => {
    const text = await (await paperDigest()).cite(NO_AUTHOR, { format: 'reference' });
    assert.match(text, /^\*?Near field iToF LIDAR depth improvement/i);
  });

  it('rejects an unknown id with a sentence', async () => {
    const api = await paperDigest();
    await assert.rejects(api.cite('arxiv:0000.00000'), /arxiv:0000\.00000/);
  });

  it('gives the tree to whoever asks for it by its view', async () => {
    await paperDigest();
    await vscode.commands.executeCommand('paperDigest.papers.focus');
  });
});
