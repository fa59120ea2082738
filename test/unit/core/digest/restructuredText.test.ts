import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Paper } from '../../../../src/core/paper';
import { restructuredText } from '../../../../src/core/digest/restructuredText';
import { mutated } from './mutated';

const read = (text: string): readonly Paper[] => restructuredText.read(text, 'x.rst').papers;

const PAGE = `================
Things to read
================

.. contents::

Vision
======

.. _the long one: https://arxiv.org/abs/2401.00003

Eyes
----

- \`Seeing things <https://arxiv.org/abs/2401.00001>\`_, Ann Lee, Bo Chen. ICML 2020.
- **Seeing more things.** Ann Lee et al. 2021. \`[pdf] <https://arxiv.org/pdf/2401.00002v2>\`__
  \`[code] <https://github.com/a/b>\`__

1. *Ann Lee*, "Hearing everything at once", NeurIPS 2020, \`the long one\`_.

Ears
----

.. code-block:: python

   - \`No paper <https://arxiv.org/abs/2401.00009>\`_

* Hearing things clearly (2019), A. Lee and B. Chen, :arxiv:\`2401.00004\`
`;

describe('reStructuredText', () => {
  it('reads lists with their headings, links and lines', () => {
    const shown = read(PAGE).map(({ title, authors, date, venue, arxiv, code, headings, sources: [source] }) =>
      [title, authors.map(({ family }) => family).join(' '), date, venue, arxiv, code, headings.join('/'), source?.startLine, source?.endLine].join('|'),
    );
    assert.deepEqual(shown, [
      'Seeing things|Lee Chen|2020|ICML|2401.00001||Vision/Eyes|14|14',
      'Seeing more things|Lee|2021||2401.00002|https://github.com/a/b|Vision/Eyes|15|16',
      'Hearing everything at once|Lee|2020|NeurIPS|2401.00003||Vision/Eyes|18|18',
      'Hearing things clearly|Lee Chen|2019||2401.00004||Vision/Ears|27|27',
    ]);
  });

  it('reads facts in fields', () => {
    const [paper] = read('Seeing Things Well\n==================\n\n:Authors: Ann Lee\n:Date: 2020-01-02\n:Link: https://arxiv.org/abs/2401.00001\n');
    assert.deepEqual([paper?.title, paper?.authors, paper?.date, paper?.arxiv], ['Seeing Things Well', [{ family: 'Lee', given: 'Ann' }], '2020-01-02', '2401.00001']);
  });

  it('reads the entries of a bibliography', () => {
    const papers = read('References\n==========\n\n.. [Lee2020] Lee, A. and Chen, B., "Seeing things clearly",\n   *Nature*, 2020. https://doi.org/10.1000/xyz1\n.. [2] Doe, C., Hearing things from afar, J. Acoust., 2001.\n\n.. note:: Lee, A., Not a paper, J. Notes, 2001.\n');
    assert.deepEqual(papers.map(({ title, authors, date, venue }) => [title, authors.map(({ family }) => family).join(' '), date, venue]), [['Seeing things clearly', 'Lee Chen', '2020', 'Nature'], ['Hearing things from afar', 'Doe', '2001', 'J. Acoust']]);
  });

  it('recognises its own', () => {
    const cases = [PAGE, '# A\n- [b](https://arxiv.org/abs/2401.00001)\n', 'words `in` quotes\n', '@misc{a, title={b}}'];
    assert.deepEqual(cases.map((text) => restructuredText.recognise(text, 'x') > 0.5), [true, false, false, false]);
  });

  it('survives whatever happens to a page', () => {
    fc.assert(fc.property(mutated([PAGE]), (text) => read(text).every(({ title }) => title !== '')), { numRuns: 300 });
  });
});
