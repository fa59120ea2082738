import assert from 'node:assert/strict';
import { applyEdits, completedEntry, entryGaps } from '../../../../../src/core/citation/plain';
import { paper } from '../papers';

describe('what an entry lacks', () => {
  const cases: readonly (readonly [name: string, bib: string, gaps: Readonly<Record<string, readonly string[]>>])[] = [
    ['is the journal of an article', '@article{a, author={A}, title={T}, year=2020}', { a: ['journal'] }],
    ['is nothing where BibTeX asks for nothing', '@misc{a, title={T}}', {}],
    ['is nothing in a whole entry', '@inproceedings{a, author={A}, title={T}, booktitle={B}, year=2020}', {}],
    ['is either of two', '@book{a, title={T}, publisher={P}, year=2020}', { a: ['author or editor'] }],
    ['counts the editor for the author of a book', '@book{a, editor={E}, title={T}, publisher={P}, year=2020}', {}],
    ['counts an empty field as missing', '@article{a, author={A}, title={T}, journal={ }, year=2020}', { a: ['journal'] }],
    ['goes by BibLaTeX where the file does', '@article{a, author={A}, title={T}, date={2020}}', { a: ['journaltitle'] }],
    ['accepts the names of the other dialect', '@article{a, author={A}, title={T}, journal={J}, year=2020}\n@online{b, author={B}, title={T}, year=2020, url={u}}', {}],
    ['is the address of a web page', '@online{b, author={B}, title={T}, date={2020}}', { b: ['url or doi or eprint'] }],
    ['is what the crossref parent lacks too', '@inproceedings{a, author={A}, title={T}, crossref={p}}\n@proceedings{p, title={B}, year=2020}', {}],
    ['is not guessed of a parent in another file', '@inproceedings{a, author={A}, title={T}, crossref={elsewhere}}', {}],
    ['is nothing for a type nobody has rules for', '@whatever{a, title={T}}', {}],
  ];
  for (const [name, bib, gaps] of cases) it(name, () => assert.deepEqual(Object.fromEntries([...entryGaps(bib)].map(([key, { missing }]) => [key, missing])), gaps));
});

describe('an entry completed from a record', () => {
  const known = paper({ title: 'T', authors: ['Lee, A.'], date: '2020', venue: 'Energy', type: 'article-journal' });
  const cases: readonly (readonly [name: string, bib: string, expected: string])[] = [
    ['gets the field behind its last', '@article{a,\n  author = {Lee, A.},\n  title = {T},\n  year = {2020},\n}\n', '@article{a,\n  author = {Lee, A.},\n  title = {T},\n  year = {2020},\n  journal = {Energy},\n}\n'],
    ['gets it in the layout of the file', '@article{a,\r\n\tauthor="Lee",\r\n\ttitle="T",\r\n\tyear=2020\r\n}', '@article{a,\r\n\tauthor="Lee",\r\n\ttitle="T",\r\n\tyear=2020,\r\n\tjournal="Energy"\r\n}'],
    ['stays on its line', '@article{a, author = {Lee}, title = {T}, year = 2020}', '@article{a, author = {Lee}, title = {T}, year = 2020, journal = {Energy}}'],
    ['leaves the others alone', '@article{b, title={x}}\n@article{a,\n  author = {Lee},\n  title = {T},\n  year = {2020}\n}\n', '@article{b, title={x}}\n@article{a,\n  author = {Lee},\n  title = {T},\n  year = {2020},\n  journal = {Energy}\n}\n'],
  ];
  for (const [name, bib, expected] of cases) {
    it(name, () => {
      const edit = completedEntry(bib, 'a', known);
      assert.equal(edit && applyEdits(bib, [edit]), expected);
    });
  }

  it('is not made where the record knows no more', () => assert.equal(completedEntry('@article{a, title={T}}', 'a', paper({ title: 'T' })), undefined));
});
