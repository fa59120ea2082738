import assert from 'node:assert/strict';
import { citationQuery } from '../../../../../src/core/citation/plain';

/** The cursor stands at `|`; `expected` is the note with what an accepted key replaces in «», or undefined. */
function assertQuery(note: string, expected: string | undefined, query = ''): void {
  const offset = note.indexOf('|');
  const text = note.slice(0, offset) + note.slice(offset + 1);
  const found = citationQuery(text, offset);
  const shown = found && `${text.slice(0, found.start)}«${text.slice(found.start, found.end)}»${text.slice(found.end)}`;
  assert.deepEqual([shown, found?.query ?? ''], [expected, query]);
}

describe('a citation being typed', () => {
  const cases: readonly (readonly [name: string, note: string, expected: string | undefined, query?: string])[] = [
    ['begins at a bare @', 'As @|', 'As «@»'],
    ['has the word behind the @ as query', 'As @pat| says', 'As «@pat» says', 'pat'],
    ['replaces the rest of the word', '[@pat|el2023]', '[«@patel2023»]', 'pat'],
    ['keeps the - before it', '[-@pa|]', '[-«@pa»]', 'pa'],
    ['stands behind a prefix', '[see @pa|]', '[see «@pa»]', 'pa'],
    ['takes several words in a bracket', '[@patel power|]', '[«@patel power»]', 'patel power'],
    ['takes one word outside brackets', '@patel power|', undefined],
    ['needs no @ behind a semicolon', '[@a; pat|]', '[@a; «pat»]', 'pat'],
    ['begins right behind a semicolon', '[@a; |]', '[@a; «»]'],
    ['works before the bracket is closed', 'See [@pa|', 'See [«@pa»', 'pa'],
    ['takes the braces along', '@{pa|tel}', '«@{patel}»', 'pa'],
    ['ends before punctuation', 'As @pa|.', 'As «@pa».', 'pa'],
    ['is bare in LaTeX', '\\citep[p. 3]{a,pa|}', '\\citep[p. 3]{a,«pa»}', 'pa'],
    ['is bare in a MyST role', '{cite:p}`a,pa|`', '{cite:p}`a,«pa»`', 'pa'],
    ['is none in an e-mail address', 'me@pa|', undefined],
    ['is none in a web address', '<https://medium.com/@pa|>', undefined],
    ['is none in a bare web address', 'https://medium.com/@pa|', undefined],
    ['is none in code', 'Use `@pa|` here', undefined],
    ['is none in a fenced block', '```python\n@pa|\n```\n', undefined],
    ['is none in front matter', '---\nauthor: @pa|\n---\n', undefined],
    ['is none in a link without @', '[pa|](https://example.org)', undefined],
    ['is none behind an escape', '\\@pa|', undefined],
  ];
  for (const [name, note, expected, query] of cases) it(name, () => assertQuery(note, expected, query));

  it('is found in the right paragraph of a long note', () => {
    const lead = 'Some prose with `code` and [@a].\n\n'.repeat(20);
    assertQuery(`${lead}See [@pa|].\n\nMore.`, `${lead}See [«@pa»].\n\nMore.`, 'pa');
  });
});
