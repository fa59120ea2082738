import assert from 'node:assert/strict';
import { notebookHead, notebookKeys } from '../../../../../src/core/citation/plain';

const NOTEBOOK = {
  metadata: { source: '[@meta]', cells: 'no cells' },
  cells: [
    { cell_type: 'raw', metadata: {}, source: ['---\n', 'bibliography: own.bib\n', '---\n'] },
    { cell_type: 'markdown', metadata: { tags: ['source', '[@tag]'] }, source: ['See "that" \\[x] [@first, p. 3];\n', 'é\t@second 𝔄 `@code`'] },
    { cell_type: 'code', execution_count: 1, metadata: {}, outputs: [{ data: { 'text/markdown': ['[@output]'] }, output_type: 'display_data' }], source: ['x = "[@string]"'] },
    { source: 'One string: [@third; @fourth]', metadata: {}, cell_type: 'markdown' },
    { cell_type: 'markdown', metadata: {}, attachments: { 'a.png': { 'image/png': '@no' } }, source: [] },
  ],
  nbformat: 4,
  nbformat_minor: 5,
};

describe('a notebook file', () => {
  const written: readonly (readonly [how: string, file: string])[] = [
    ['as Jupyter writes it', JSON.stringify(NOTEBOOK, null, 1)],
    ['on one line', JSON.stringify(NOTEBOOK)],
    ['with escaped letters', JSON.stringify(NOTEBOOK).replaceAll('é', '\\u00e9').replaceAll('@', '\\u0040').replaceAll('𝔄', '\\ud835\\udd04')],
  ];
  for (const [how, file] of written) {
    it(`${how}: is read for what its Markdown cells cite`, () => assert.deepEqual(notebookKeys(file).map(({ key }) => key), ['first', 'second', 'third', 'fourth']));
    it(`${how}: has each key where its offsets say`, () => {
      for (const { key, start, end } of notebookKeys(file)) assert.equal(file.slice(start, end), key);
    });
    it(`${how}: gives its first cell, which is its front matter`, () => assert.equal(notebookHead(file), '---\nbibliography: own.bib\n---\n'));
  }

  for (const file of ['', '{', '[]', '{"cells": 3}', '{"cells": [3, [], {"source": ["[@a]"]}]}', 'See [@a].']) {
    it(`cites nothing where it is ${JSON.stringify(file)}`, () => assert.deepEqual([notebookKeys(file), notebookHead(file).includes('---')], [[], false]));
  }
});
