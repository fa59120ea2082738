import assert from 'node:assert/strict';
import { bibtexExcerpt } from '../../../../../src/core/citation/plain';
import { inFolder, needsPandoc, pandoc } from '../pandoc';

const BIB = `% A comment that nobody needs
@string{ieee = "Institute of Electrical and Electronics Engineers"}
@string{conf = "Proceedings of the " # ieee}
@STRING{other = {Something else}}

@inproceedings{child, author = {Lee, Ada}, title = {A {Child}}, crossref = {parent}, pages = {1--2}}
@article{plain, author = {Kim, Bo}, title = {Plain}, journal = "J. of " # other, year = 2020, month = jan}
@article{mine, ids = {alias, second}, author = {Park, Chan}, title = {Aliased}, xdata = {shared}, date = {2021}}
@proceedings{parent, title = conf, year = 2019, publisher = ieee, xref = {PARENT}}
@xdata{shared, journaltitle = {Shared Journal}, publisher = other}
@book{nobody, title = {Nobody cites it}}
`;

describe('a part of a .bib file', () => {
  const cases: readonly (readonly [name: string, keys: readonly string[], begins: readonly string[]])[] = [
    ['has the entry, its parent and the macros of both', ['child'], ['@string{ieee', '@string{conf', '@inproceedings{child', '@proceedings{parent']],
    ['has only the macros that are used', ['plain'], ['@STRING{other', '@article{plain']],
    ['has entries asked for by an alias, with their data', ['second'], ['@STRING{other', '@article{mine', '@xdata{shared']],
    ['has the entries in the order asked for, each once', ['plain', 'child', 'parent', 'plain'], ['@string{ieee', '@string{conf', '@STRING{other', '@article{plain', '@inproceedings{child', '@proceedings{parent']],
    ['is empty where nothing is found', ['unknown'], []],
  ];
  for (const [name, keys, begins] of cases) {
    it(name, () => assert.deepEqual([...bibtexExcerpt(BIB, keys).matchAll(/^@\w+[{(]\w+/gm)].map(([begin]) => begin), begins));
  }

  it('is read by pandoc as the whole file is', function () {
    this.timeout(30_000);
    needsPandoc(this);
    const keys = ['child', 'plain', 'mine'];
    const read = (text: string) => {
      const json = inFolder({ 'a.bib': text }, (folder) => pandoc(folder, ['-f', 'biblatex', '-t', 'csljson', 'a.bib']));
      return (JSON.parse(json) as { readonly id: string }[]).filter(({ id }) => keys.includes(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
    };
    assert.deepEqual([read(bibtexExcerpt(BIB, keys)), read(BIB).length], [read(BIB), 3]);
  });
});
