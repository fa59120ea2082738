import assert from 'node:assert/strict';
import { DigestKeeper } from '../../../../src/host/library/digestKeeper';
import { labourHere } from '../../../../src/host/library/labour';

const abstract = 'Our own words: in this paper we propose a method for one of many problems, and experiments on several datasets show that it works. '.repeat(3).trim();
const page = (...numbers: readonly number[]) => Buffer.from(numbers.map((number) => `Paper Number ${number} on the Reading of Digests\n${abstract}\n`).join(''));
const ONE = 'file:///one.txt';
const TWO = 'file:///two.txt';

describe('the keeper of digests', () => {
  let keeper = new DigestKeeper(labourHere);
  const read = (key: string, ...numbers: readonly number[]) => keeper.read(key, page(...numbers), 'page.txt');
  const merge = (...keys: readonly string[]) => keeper.merge(keys, []);

  beforeEach(() => {
    keeper = new DigestKeeper(labourHere);
  });

  it('tells the papers of two digests once', async () => {
    await read(ONE, 1, 2, 3);
    await read(TWO, 3, 4);
    const { places, fresh } = await merge(ONE, TWO);
    assert.deepEqual([[...places], fresh.map(({ title }) => title.slice(0, 14)), fresh[2]?.sources.map(({ uri }) => uri)], [
      [-1, -1, -1, -1],
      ['Paper Number 1', 'Paper Number 2', 'Paper Number 3', 'Paper Number 4'],
      [ONE, TWO],
    ]);
  });

  it('tells only what changed of a digest that was read again', async () => {
    await read(ONE, 1, 2, 3);
    await merge(ONE);
    await read(ONE, 1, 2, 3, 4);
    const { places, fresh } = await merge(ONE);
    assert.deepEqual([[...places], fresh.length], [[0, 1, 2, -1], 1]);
  });

  it('keeps the last good reading of a digest that lost most of its papers, until it is accepted', async () => {
    await read(ONE, 1, 2, 3, 4, 5);
    const { kept, problems } = await read(ONE, 1);
    const shown = (await merge(ONE)).places.length;
    const accepted = await keeper.accept(ONE);
    assert.deepEqual([kept, problems.map(({ code }) => code), shown, accepted?.paperCount, (await merge(ONE)).places.length], [1, ['far-fewer-papers'], 5, 1, 1]);
  });

  it('keeps the last good reading of a digest that is empty now', async () => {
    await read(ONE, 1, 2);
    const { kept, problems } = await read(ONE);
    assert.deepEqual([kept, problems.map(({ code }) => code), (await merge(ONE)).places.length], [0, ['empty-file', 'kept-last-reading'], 2]);
  });

  it('goes on from a packed index as if it had read the digests itself', async () => {
    await read(ONE, 1, 2, 3);
    await merge(ONE);
    await keeper.group(true, {});
    const packed = await keeper.pack('1', { any: 'thing' });
    const other = new DigestKeeper(labourHere);
    const checksum = await other.restore('1', packed);
    await other.read(ONE, page(1, 2, 4), 'page.txt');
    const { places } = await other.merge([ONE], []);
    assert.deepEqual([/^[\da-f]{1,8}$/.test(checksum ?? ''), [...places]], [true, [0, 1, -1]]);
  });

  it('packs what it had when it was asked to, whatever it reads meanwhile', async () => {
    await read(ONE, 1, 2);
    await merge(ONE);
    const packing = keeper.pack('1', undefined);
    await read(ONE, 1, 2, 3);
    await merge(ONE);
    const other = new DigestKeeper(labourHere);
    await other.restore('1', await packing);
    assert.deepEqual([...(await other.merge([ONE], [])).places], [0, 1]);
  });

  it('does not read a file again that is as it was', async () => {
    let readings = 0;
    keeper = new DigestKeeper({ ...labourHere, read: (bytes, name) => (readings++, labourHere.read(bytes, name)) });
    for (const numbers of [[1, 2], [1, 2], [1, 2, 3], [1, 2, 3]]) await read(ONE, ...numbers);
    assert.equal(readings, 2);
  });

  it('takes nothing over from another version of the program', async () => {
    await read(ONE, 1, 2, 3);
    await merge(ONE);
    const packed = await keeper.pack('1', undefined);
    const other = new DigestKeeper(labourHere);
    assert.deepEqual([await other.restore('2', packed), (await other.merge([ONE], [])).places.length], [undefined, 0]);
  });

  it('tells the same after it was made ready for the next merge', async () => {
    await read(ONE, 1, 2, 3);
    await read(TWO, 3, 4);
    await merge(ONE, TWO);
    await keeper.prepare([ONE, TWO], []);
    await read(TWO, 3, 5);
    const { places, fresh } = await merge(ONE, TWO);
    assert.deepEqual([[...places], fresh.map(({ title }) => title.slice(0, 14))], [[0, 1, 2, -1], ['Paper Number 5']]);
  });

  it('keeps nothing of a digest that it read for nothing', async () => {
    await read(ONE, 1, 2);
    await merge(ONE);
    await keeper.rehearse(page(3, 4), 'page.txt');
    const { places, fresh } = await merge(ONE);
    assert.deepEqual([[...places], fresh.length], [[0, 1], 0]);
  });

  it('knows nothing of what it was told to drop', async () => {
    await read(ONE, 1, 2);
    await read(TWO, 3);
    await keeper.retain([TWO], true);
    assert.equal((await merge(ONE, TWO)).places.length, 1);
  });

  it('groups every paper once', async () => {
    await read(ONE, 1, 2, 3, 4, 5, 6);
    await merge(ONE);
    const places = (await keeper.group(true, {})).flatMap(({ papers }) => papers);
    assert.deepEqual([...places].sort(), [0, 1, 2, 3, 4, 5]);
  });
});
