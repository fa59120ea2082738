import assert from 'node:assert/strict';
import { CitationStyle, bibliographyReading, type CitedGroup, type CitedItem } from '../../../../src/core/citation';
import { chance } from './repeatable';

const BIBLIOGRAPHY = [
  '@article{a, title = {Heat}, author = {Byron, Ada and Babbage, Charles}, journal = {Engines}, year = 2020, volume = 3, pages = {1--9}}',
  '@article{b, title = {Cold}, author = {Byron, Ada and Babbage, Charles}, journal = {Engines}, year = 2020}',
  '@book{c, title = {Wheels}, author = {Byron, Augusta}, publisher = {Mill}, year = 2021}',
  '@inproceedings{d, title = {Cards}, author = {Jacquard, J. M. and Byron, Ada and Menabrea, L. and Lovelace, A.}, booktitle = {Looms}, year = 2019}',
  '@misc{e, title = {Nobody knows}, howpublished = {Web}, url = {https://example.org}}',
  '@misc{f, title = {Another}, author = {Jacquard, J. M. and Byron, Ada and Vaucanson, J. and Lovelace, A.}, year = 2019}',
].join('\n');
const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'absent'];
const CHANGES = 10;
/** One that names authors, one that counts, one of notes, and one that sorts what it counts. */
const STYLES = ['association-for-computational-linguistics', 'ieee', 'chicago-note-bibliography', 'springer-lecture-notes-in-computer-science'];

describe('a record that is cited by an alias', () => {
  it('is formatted as by its own key, and listed once', () => {
    const [record] = bibliographyReading('@article{own, ids = {alias}, title = {Heat}, author = {Byron, Ada}, year = 2020}', 'bib').items().values();
    assert.ok(record);
    const { citations, references } = new CitationStyle('apa').note(new Map([['alias', record]]), [{ items: [{ key: 'alias' }] }], [], 'plain');
    assert.deepEqual([citations.map(({ text }) => text), references.map(({ key }) => key)], [['(Byron, 2020)'], ['own']]);
  });
});

describe('a style that follows a note', () => {
  for (const [seed, style] of STYLES.entries()) {
    it(`formats it in ${style} as if it were new, whatever changed`, function () {
      this.timeout(60_000);
      const all = bibliographyReading(BIBLIOGRAPHY, 'bib').items();
      const { number, pick } = chance(seed);
      const item = (): CitedItem => ({ key: pick(KEYS), ...(number() < 0.3 && { locator: String(Math.floor(number() * 9)), label: 'page' }), ...(number() < 0.2 && { prefix: 'see ' }), ...(number() < 0.1 && { suppressAuthor: true }) });
      const group = (): CitedGroup => ({ items: Array.from({ length: 1 + Math.floor(number() * 2) }, item), narrative: number() < 0.2 });
      const groups = Array.from({ length: 6 }, group);
      const [following, forgetful] = [new CitationStyle(style), new CitationStyle(style)];
      for (let change = 0; change < CHANGES; change++) {
        const at = Math.floor(number() * (groups.length + 1));
        groups.splice(at, Math.floor(number() * 3), ...Array.from({ length: Math.floor(number() * 3) }, group));
        // Asked for something else in between, a style begins anew.
        // Some records are not there yet, or not any more.
        const items = new Map([...all].filter(() => number() < 0.95));
        forgetful.citation(all, { items: [{ key: 'a' }] }, 'plain');
        assert.deepEqual(following.note(items, groups, [], 'plain'), forgetful.note(items, groups, [], 'plain'));
        if (number() < 0.1) following.citation(all, group(), 'plain');
      }
    });
  }
});
