import assert from 'node:assert/strict';
import { authorLabel, citationKeys, escapeMarkdown, pandocKey, plainCitation, type PlainFormat } from '../../../../../src/core/citation/plain';
import { paper, POLCA, SPLITWISE, UNKNOWN } from '../papers';

describe('a citation in running text', () => {
  const keys = citationKeys([POLCA, SPLITWISE]);
  const [polca, splitwise] = [keys.get(POLCA.id), keys.get(SPLITWISE.id)];
  const cases: readonly (readonly [PlainFormat, string])[] = [
    ['pandoc', `[@${polca}; @${splitwise}]`],
    ['narrative', `@${polca}, @${splitwise}`],
    ['myst', `{cite:p}\`${polca},${splitwise}\``],
    ['latex', `\\cite{${polca},${splitwise}}`],
    ['wikilink', `[[@${polca}]] [[@${splitwise}]]`],
    ['link', '[Patel et al. (2023)](https://arxiv.org/abs/2308.12908); [Patel and Choukse (2024)](https://arxiv.org/abs/2311.18677)'],
  ];
  for (const [format, expected] of cases) it(`stands as ${format}`, () => assert.equal(plainCitation([POLCA, SPLITWISE], format, keys), expected));
});

describe('a Markdown link', () => {
  const link = (facts: Parameters<typeof paper>[0]): string => plainCitation([paper(facts)], 'link', new Map());
  const cases: readonly (readonly [name: string, facts: Parameters<typeof paper>[0], expected: string])[] = [
    ['names one author', { title: 'T', authors: ['Lee, A.'], date: '2020', doi: '10.1/x' }, '[Lee (2020)](https://doi.org/10.1/x)'],
    ['says n.d. for an unknown year', { title: 'T', authors: ['Lee, A.'], arxiv: '2001.00001' }, '[Lee (n.d.)](https://arxiv.org/abs/2001.00001)'],
    ['names the title for an unknown author', { title: 'Deep Power: A Study', date: '2020', doi: '10.1/x' }, '[Deep Power (2020)](https://doi.org/10.1/x)'],
    ['is no link without an address', { title: 'T', authors: ['Lee, A.'], date: '2020' }, 'Lee (2020)'],
    ['escapes a hostile name', { title: 'T', authors: ['](javascript:alert(1))<b>*x*'], doi: '10.1/x' }, '[\\](javascript:alert(1))\\<b\\>\\*x\\* (n.d.)](https://doi.org/10.1/x)'],
    ['survives brackets in an address', { title: 'T', authors: ['Lee, A.'], doi: '10.1002/(sici)1<3::x>2' }, '[Lee (n.d.)](https://doi.org/10.1002/%28sici%291%3C3::x%3E2)'],
  ];
  for (const [name, facts, expected] of cases) it(name, () => assert.equal(link(facts), expected));
});

describe('the author in running text', () => {
  it('is the beginning of a long title where no author is known', () => assert.equal(authorLabel(UNKNOWN), 'Near Field iToF LIDAR Depth Improvement …'));
});

describe('a key in Pandoc’s syntax', () => {
  for (const [key, expected] of [['a2023', '@a2023'], ['a.b:c/d-e', '@a.b:c/d-e'], ['a..b', '@{a..b}'], ['a.', '@{a.}'], ['王2020', '@王2020']] as const) {
    it(`${key} is ${expected}`, () => assert.equal(pandocKey(key), expected));
  }
});

describe('escaped Markdown', () => {
  const cases = [
    ['a*b_c_d', 'a\\*b_c_d'],
    ['_x_', '\\_x\\_'],
    ['AT&T &amp; x', 'AT&T \\&amp; x'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['3.5 stays', '3.5 stays'],
    ['me@x [y] <z> $1 `c` a|b ~s~ ^t^ \\n', 'me\\@x \\[y\\] \\<z\\> \\$1 \\`c\\` a\\|b \\~s\\~ \\^t\\^ \\\\n'],
    ['on\n\n two lines ', 'on two lines'],
  ] as const;
  for (const [text, expected] of cases) it(`of ${JSON.stringify(text)}`, () => assert.equal(escapeMarkdown(text), expected));
});
