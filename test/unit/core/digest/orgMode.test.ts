import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDigest } from '../../../../src/core/digest';
import { orgMode } from '../../../../src/core/digest/orgMode';
import { mutated } from './mutated';

const LIST = `#+TITLE: Reading list
#+AUTHOR: Some One

* Read
** DONE [#A] Seeing Things with /Two/ Eyes   :eyes:vision:
   CLOSED: [2020-03-02 Mon 10:00]
   :PROPERTIES:
   :AUTHOR: Lee, Ann B. and Chen, Bo
   :JOURNAL: Symposium on Eyes
   :YEAR: 2009
   :DOI: 10.1145/1640134
   :CUSTOM_ID: lee2009
   :END:
   My own remarks on it.
#+begin_src bibtex
- [[https://arxiv.org/abs/2401.00009][Not this one]]
#+end_src
* To read
** [[https://arxiv.org/abs/2401.00001][Hearing Things]]
** [[file:papers/a b.pdf][Feeling Things]]
** Ears
   - [[https://arxiv.org/abs/2401.00002][Listening to Things]], Ann Lee, Bo Chen
   - Tasting Things Well [[https://arxiv.org/abs/2401.00003][pdf]]
`;

describe('Org', () => {
  it('reads headlines with drawers, headlines with links, and items', () => {
    const { format, papers } = readDigest(LIST, 'x');
    assert.equal(format, 'Org');
    assert.deepEqual(
      papers.map(({ title, authors, date, venue, arxiv, doi, headings, sources }) =>
        [title, authors.map(({ given, family }) => `${given ?? ''} ${family}`).join(), date, venue, arxiv ?? doi, headings.join('/'), sources[0]?.startLine].join('|'),
      ),
      [
        'Seeing Things with Two Eyes|Ann B. Lee,Bo Chen|2009|Symposium on Eyes|10.1145/1640134|Read|4',
        'Hearing Things||||2401.00001|To read|18',
        'Feeling Things|||||To read|19',
        'Listening to Things|Ann Lee,Bo Chen|||2401.00002|To read/Ears|21',
        'Tasting Things Well||||2401.00003|To read/Ears|22',
      ],
    );
  });

  it('leaves Markdown to Markdown', () => {
    assert.equal(orgMode.recognise('# Papers\n\n* [Seeing things](https://arxiv.org/abs/2401.00001)\n* **Hearing** [[pdf]](https://arxiv.org/abs/2401.00002)\n', 'x.md'), 0);
  });

  it('survives whatever happens to a page', () => {
    fc.assert(fc.property(mutated([LIST]), (text) => orgMode.read(text, 'x').papers.length >= 0), { numRuns: 200 });
  });
});
