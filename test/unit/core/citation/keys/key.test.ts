import assert from 'node:assert/strict';
import { bareKey, citationKeys } from '../../../../../src/core/citation/plain';
import { paper, POLCA, UNKNOWN } from '../papers';

describe('a citation key', () => {
  const cases: readonly (readonly [name: string, expected: string, facts: Parameters<typeof paper>[0]])[] = [
    ['is author, three title words and year', 'patelPOLCAPowerOversubscription2023', { title: POLCA.title, authors: ['Patel, P.'], date: '2023-08-24' }],
    ['takes the year of the version of record', 'leePower2024', { title: 'Power', authors: ['Lee, A.'], date: '2023-01-01', published: '2024' }],
    ['leaves skip words out', 'vaswaniAttentionAllYou2017', { title: 'Attention Is All You Need', authors: ['Vaswani, A.'], date: '2017' }],
    ['joins hyphened words', 'leeEnergyefficientOnDevice2020', { title: 'Energy-efficient On-Device', authors: ['Lee, A.'], date: '2020' }],
    ['parts words at slashes, colons and dashes', 'leeAIMLSystems2020', { title: 'AI/ML—Systems', authors: ['Lee, A.'], date: '2020' }],
    ['drops single letters but keeps digits', 'lee3BodyProblem2020', { title: 'A 3 Body B Problem', authors: ['Lee, A.'], date: '2020' }],
    ['drops punctuation within a word', 'leeWhatsNew20002020', { title: '“What’s” new (in 2,000)?', authors: ['Lee, A.'], date: '2020' }],
    ['joins particles to the name', 'vanderbergDeep2020', { title: 'Deep', authors: ['van der Berg, Jan'], date: '2020' }],
    ['keeps a hyphen within the name', 'ben-davidDeep2020', { title: 'Deep', authors: ['Ben-David, Shai'], date: '2020' }],
    ['drops an apostrophe', 'oconnorDeep2020', { title: 'Deep', authors: ["O'Connor, N."], date: '2020' }],
    ['joins the words of a group', 'openaiteamGPT42023', { title: 'GPT-4', authors: ['OpenAI Team'], date: '2023' }],
    ['drops accents', 'ordonezEtude2020', { title: 'Étude', authors: ['Ordóñez, S.'], date: '2020' }],
    ['spells letters that have no accent to drop', 'oerstedStrasse2020', { title: 'Straße', authors: ['Œrsted, H.'], date: '2020' }],
    ['spells Greek, Cyrillic and Hangul', 'ivanovHangeul2020', { title: '한글', authors: ['Иванов, И.'], date: '2020' }],
    ['keeps Han characters', '王深度学习2020', { title: '深度学习', authors: ['王, 小明'], date: '2020' }],
    ['does without an author', 'FieldIToFLIDAR2023', { title: UNKNOWN.title, date: '2023' }],
    ['does without a year', 'patelPOLCAPowerOversubscription', { title: POLCA.title, authors: ['Patel, P.'] }],
    ['does without both', 'FieldIToFLIDAR', { title: UNKNOWN.title }],
    ['does without a word', '2308.12908', { title: '???', arxiv: '2308.12908' }],
    ['is never empty', 'untitled', { title: '???' }],
    ['is the digest’s own where it has one', 'Knuth:1984/a', { title: 'Literate Programming', citationKey: 'Knuth:1984/a' }],
    ['is made where the digest’s own could not be cited', 'LiterateProgramming', { title: 'Literate Programming', citationKey: 'a b}' }],
  ];
  for (const [name, expected, facts] of cases) it(name, () => assert.equal(bareKey(paper(facts)), expected));
});

describe('citation keys of several papers', () => {
  const older = paper({ title: 'Deep Power', authors: ['Lee, A.'], date: '2020-01-01', arxiv: '2001.00001' });
  const newer = paper({ title: 'Deep power', authors: ['lee, B.'], date: '2020-05-01', arxiv: '2005.00002' });
  const third = paper({ title: 'DEEP POWER', authors: ['Lee, C.'], date: '2020-07-01', arxiv: '2007.00003' });

  it('differ by more than case, and the older paper keeps the bare one', () => {
    assert.deepEqual([...citationKeys([third, newer, older]).values()], ['leeDeepPower2020', 'leeDeepPower2020a', 'leeDEEPPOWER2020b']);
  });

  it('do not depend on the order of the papers', () => {
    assert.deepEqual(new Map([...citationKeys([older, newer, third])]), new Map([...citationKeys([third, older, newer])]));
  });

  it('stay clear of those taken', () => {
    assert.equal(citationKeys([older], ['LEEDEEPPOWER2020', 'leeDeepPower2020a']).get(older.id), 'leeDeepPower2020b');
  });

  it('leave a digest’s own key to its paper', () => {
    const own = paper({ title: 'Other', arxiv: '2101.00001', date: '2021', citationKey: 'leeDeepPower2020' });
    assert.deepEqual([...citationKeys([older, own])].sort(), [[older.id, 'leeDeepPower2020a'], [own.id, 'leeDeepPower2020']].sort());
  });

  it('go on behind z', () => {
    const many = Array.from({ length: 29 }, (_, index) => paper({ title: 'Same', date: '2020', arxiv: `2001.000${10 + index}` }));
    assert.deepEqual([...citationKeys(many).values()].slice(-3), ['Same2020z', 'Same2020aa', 'Same2020ab']);
  });
});
