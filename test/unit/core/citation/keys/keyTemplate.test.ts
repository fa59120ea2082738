import assert from 'node:assert/strict';
import { bareKey, citationKeys, DEFAULT_KEY_FORMULA, KEY_PRESETS, keyTemplate } from '../../../../../src/core/citation/plain';
import { paper, POLCA, SPLITWISE, UNKNOWN } from '../papers';

const NEWMAN = paper({ title: 'An awesome paper on JabRef', authors: ['Newton, Isaac', 'Maxwell, James', 'Einstein, Albert', 'Bohr, N.'], date: '2014-03', pages: '33--44', venue: 'Bulletin of the British Ecological Society' });

function key(formula: string, of = NEWMAN): string {
  const read = keyTemplate(formula);
  assert.ok('template' in read, JSON.stringify(read));
  return bareKey(of, read.template);
}

describe('a key formula', () => {
  // After the examples in Better BibTeX's and JabRef's manuals.
  const cases: readonly (readonly [formula: string, expected: string])[] = [
    ['auth', 'Newton'],
    ['auth(3)', 'New'],
    ['auth.lower', 'newton'],
    ['auth.lower + year', 'newton2014'],
    ['authEtAl', 'NewtonEtAl'],
    ['authEtal2', 'Newton.etal'],
    ['authAuthEa', 'Newton.Maxwell.ea'],
    ["authAuthEa(sep='')", 'NewtonMaxwellea'],
    ['auth(n=3, m=2)', 'Max'],
    ['auth(initials=true)', 'NewtonI'],
    ['authForeIni', 'I'],
    ['authorLastForeIni', 'N'],
    ['authIni(3)', 'New.Max.Ein.Boh'],
    ['authorIni', 'Newto.M.E.B'],
    ['authorsAlpha', 'NMEB'],
    ['authshort + year', 'N.M.E+2014'],
    ["authorsn(2, sep='_')", 'Newton_Maxwell_EtAl'],
    ['type', 'journalArticle'],
    ['type(book) + auth | veryshorttitle', 'awesome'],
    ['type(book, journalArticle) + auth', 'Newton'],
    ["journal.abbr(2)", 'BuofthBrEcSo'],
    ["shorttitle(1).len('>', 20) | auth", 'Newton'],
    ["auth.match('tlas') | year", '2014'],
    ["arxiv.default('none')", 'none'],
    ["title.replace('paper', 'Note').condense", 'AwesomeNoteJabRef'],
    ['firstpage + lastpage.discard', '33'],
    ['month.upper', 'MAR'],
    ['shortyear.numeric', '14'],
    ['authors', 'NewtonMaxwellEinsteinBohr'],
    ['authors(2)', 'NewtonMaxwellEtAl'],
    ['authorLast', 'Bohr'],
    ['shortyear', '14'],
    ['title', 'AwesomePaperJabRef'],
    ['shorttitle', 'awesomepaperJabRef'],
    ['shorttitle(2,2)', 'AwesomePaper'],
    ['veryshorttitle.lower', 'awesome'],
    ['journal.abbr', 'BotBES'],
    ['Title.skipwords.select(1,1).lower', 'awesome'],
    ["auth.lower + '_' + year", 'newton_2014'],
    ['auth.lower + year.prefix("_")', 'newton_2014'],
    ['authors(2).condense(_)', 'Newton_Maxwell_EtAl'],
    ['arxiv | auth', 'Newton'],
    ['auth.substring(2,3)', 'ewt'],
  ];
  for (const [formula, expected] of cases) it(`${formula} gives ${expected}`, () => assert.equal(key(formula), expected));

  it('that is the default gives what keys are without one', () => {
    for (const one of [POLCA, SPLITWISE, UNKNOWN, NEWMAN]) assert.equal(key(DEFAULT_KEY_FORMULA, one), bareKey(one));
  });

  it('leaves out what is unknown', () => assert.equal(key("auth.lower + year.prefix('_')", UNKNOWN), 'untitled'));

  it('holds for all keys, which stay unique', () => {
    const read = keyTemplate(KEY_PRESETS['authorYear'] ?? '');
    assert.ok('template' in read);
    const other = paper({ title: 'Other', authors: ['Patel, A.'], date: '2023-09-01' });
    assert.deepEqual([...citationKeys([other, POLCA], [], read.template).values()], ['patel2023', 'patel2023a']);
  });

  it("leaves a digest's own key alone, but not one that the default makes", () => {
    const read = keyTemplate('auth.lower + year');
    assert.ok('template' in read);
    assert.deepEqual([bareKey({ ...POLCA, citationKey: 'mine' }, read.template), bareKey({ ...POLCA, citationKey: bareKey(POLCA) }, read.template)], ['mine', 'patel2023']);
  });

  const faults: readonly (readonly [formula: string, code: string, offset: number])[] = [
    ['auth(1,2,3,4,5)', 'too-many-arguments', 13],
    ["auth.match(/x/)", 'syntax', 11],
    ['auth +', 'syntax', 6],
    ['auth(', 'syntax', 5],
    ['auth year', 'syntax', 5],
    ["'a", 'syntax', 0],
    ['', 'syntax', 0],
  ];
  for (const [formula, code, offset] of faults) {
    it(`${JSON.stringify(formula)} is refused where it goes wrong`, () => assert.deepEqual(keyTemplate(formula), { fault: { code, offset } }));
  }

  const unknown: readonly (readonly [formula: string, code: string, offset: number, name: string])[] = [
    ['auth.lowr', 'unknown-filter', 5, 'lowr'],
    ['author + year', 'unknown-function', 0, 'author'],
    ["auth + authors(sepp='_')", 'unknown-parameter', 15, 'sepp'],
    ['constructor', 'unknown-function', 0, 'constructor'],
  ];
  for (const [formula, code, offset, name] of unknown) {
    it(`${formula} is refused, and the name told`, () => assert.deepEqual(keyTemplate(formula), { fault: { code, offset, name } }));
  }

  for (const [name, formula] of Object.entries(KEY_PRESETS)) it(`of the preset ${name} can be read`, () => assert.ok('template' in keyTemplate(formula)));
});
