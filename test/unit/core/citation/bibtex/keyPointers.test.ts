import assert from 'node:assert/strict';
import { applyEdits, keyPointers } from '../../../../../src/core/citation/plain';

describe('the places that point to an entry', () => {
  const cases: readonly (readonly [name: string, bib: string, expected: string])[] = [
    ['are crossref and xref', '@inproceedings{a, crossref = {old}, xref="Old"}', '@inproceedings{a, crossref = {new}, xref="new"}'],
    ['are lists of data and relations', '@article{a,\n  xdata = {x, old,y},\n  RELATED={old}\n}', '@article{a,\n  xdata = {x, new,y},\n  RELATED={new}\n}'],
    ['are no other fields', '@article{old, title = {old}, note = {crossref = old}}', '@article{old, title = {old}, note = {crossref = old}}'],
    ['are no longer keys', '@article{a, crossref = {older}}', '@article{a, crossref = {older}}'],
    ['are nothing between entries', 'crossref = {old}\n@article{a, title={T}}', 'crossref = {old}\n@article{a, title={T}}'],
  ];
  for (const [name, bib, expected] of cases) {
    it(name, () => assert.equal(applyEdits(bib, keyPointers(bib, 'old').map((place) => ({ ...place, text: 'new' }))), expected));
  }
});
