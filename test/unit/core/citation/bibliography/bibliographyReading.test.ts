import assert from 'node:assert/strict';
import { cslYamlReading } from '../../../../../src/core/citation/yaml';
import { bibliographyReading, type BibliographyReading } from '../../../../../src/core/citation/plain';

const BIB = `@string{things = {Journal of Things}}
@article{one, ids = {eins}, title = {The {First} One}, author = {M{\\"u}ller, Karl}, journal = things, year = 2001}
@article{two, title = {Second}, author = {Li, Na}, year = 2002}
@inproceedings{three, title = {Third}, author = {Li, Na}, crossref = {book}}
@proceedings{book, title = {All of It}, year = 2003}
`;
const ITEMS = [
  { id: 'one', type: 'book', title: 'The <i>First</i> One', author: [{ family: 'Müller', given: 'Karl' }], issued: { 'date-parts': [[2001, 4]] }, 'container-title': 'Things' },
  { title: 'No id, so no item' },
  { id: 2, type: 'book', title: 'Second' },
];

describe('a bibliography, read', () => {
  const readings: readonly (readonly [kind: string, reading: BibliographyReading, keys: readonly string[]])[] = [
    ['.bib', bibliographyReading(BIB, 'bib'), ['one', 'two', 'three', 'book']],
    ['CSL-JSON', bibliographyReading(JSON.stringify(ITEMS), 'csl-json'), ['one', '2']],
    ['CSL-YAML', cslYamlReading(`references: \n${ITEMS.map((item) => `- ${JSON.stringify(item)}\n`).join('')}`), ['one', '2']],
  ];
  for (const [kind, reading, keys] of readings) {
    it(`${kind}: knows its records, and makes items of those asked for alone`, () => {
      const asked = reading.items(new Set(['one', 'absent']));
      const title = asked.get('one')?.title?.replace(/<[^>]*>/g, '').toLowerCase();
      assert.deepEqual([reading.content.records.map(({ key }) => key), [...asked.keys()].filter((key) => key !== 'eins'), title], [keys, ['one'], 'the first one']);
    });

    it(`${kind}: tells the words by which each is found`, () => {
      const words = reading.words();
      assert.deepEqual([['one', 'the first one', 'müller', 'karl', '2001', 'things'].filter((word) => words.get('one')?.includes(word) !== true), words.get(keys[1] ?? '')?.includes('second')], [[], true]);
    });
  }

  it('.bib: reads an item from the part that its key needs as from the whole', () => {
    const reading = bibliographyReading(BIB, 'bib');
    const same = ['one', 'three'].filter((key) => {
      const part = bibliographyReading(reading.excerpt([key]) ?? '', 'bib');
      return JSON.stringify(part.items().get(key)) === JSON.stringify(reading.items().get(key));
    });
    assert.deepEqual([same, reading.excerpt(['two'])], [['one', 'three'], '@article{two, title = {Second}, author = {Li, Na}, year = 2002}']);
  });

  it('.bib: finds a record by its alias', () => assert.ok(bibliographyReading(BIB, 'bib').words().get('eins')?.includes('müller')));
});
