import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Theme } from '../../../../../src/core/paper';
import {
  allowName,
  applyOverrides,
  forbidName,
  formatOverrides,
  makeTheme,
  mergedThemes,
  mergeTheme,
  movePapers,
  NO_OVERRIDES,
  preferencesOf,
  readOverrides,
  removeTheme,
  renamePins,
  renameTheme,
  unmergeTheme,
  unpinPapers,
  type Overrides,
} from '../../../../../src/core/themes';
import { paper, theme } from '../papers';

const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((title) => paper(title));
const THEMES: readonly Theme[] = [theme('one', [a!, b!]), theme('two', [c!]), theme('other', [d!], { name: 'Other' })];

/** "one: A B | two: C | other: D" */
const read = (themes: readonly Theme[]): string =>
  themes.map(({ name, papers }) => `${name}: ${papers.map(({ title }) => title).join(' ')}`).join(' | ');

describe('renamePins', () => {
  const [former, present, own] = ['title:a', 'arxiv:2401.00001', 'doi:10.5555/1'];
  const papers = [paper('A', '', { id: present, arxiv: '2401.00001' }), paper('B', '', { id: own, doi: '10.5555/1' })];
  const pinned = movePapers(movePapers(NO_OVERRIDES, [former], 'one'), [own], 'two');

  it('pins a paper under the id that it has now, and leaves the others', () => {
    assert.deepEqual([...renamePins(pinned, papers).papers].sort(), [[present, 'one'], [own, 'two'], [former, 'one']].sort());
  });

  it('takes what was said of the present id before what was said of the former one', () => {
    assert.equal(renamePins(movePapers(pinned, [present], 'two'), papers).papers.get(present), 'two');
  });

  it('is the same object where nothing is pinned under a former id', () => {
    assert.equal(renamePins(pinned, papers.slice(1)), pinned);
  });
});

describe('applyOverrides', () => {
  const cases: readonly (readonly [what: string, overrides: Overrides, expected: string])[] = [
    ['changes nothing without any', NO_OVERRIDES, 'one: A B | two: C | Other: D'],
    ['renames', renameTheme(NO_OVERRIDES, 'two', '  Second  theme '), 'one: A B | Second theme: C | Other: D'],
    [
      'gives a theme its own name back',
      renameTheme(renameTheme(NO_OVERRIDES, 'two', 'Second'), 'two', ' '),
      'one: A B | two: C | Other: D',
    ],
    ['merges', mergeTheme(NO_OVERRIDES, 'two', 'one'), 'one: A B C | Other: D'],
    ['takes a merge back', unmergeTheme(mergeTheme(NO_OVERRIDES, 'two', 'one'), 'two'), 'one: A B | two: C | Other: D'],
    ['merges the other way round', mergeTheme(mergeTheme(NO_OVERRIDES, 'two', 'one'), 'one', 'two'), 'two: A B C | Other: D'],
    ['merges nothing into Other', mergeTheme(NO_OVERRIDES, 'two', 'other'), 'one: A B | two: C | Other: D'],
    [
      'leaves a theme alone that should be part of one that is gone',
      mergeTheme(NO_OVERRIDES, 'two', 'gone'),
      'one: A B | two: C | Other: D',
    ],
    [
      'ends a circle of merges',
      {
        ...NO_OVERRIDES,
        merged: new Map([
          ['one', 'two'],
          ['two', 'one'],
        ]),
      },
      'one: A B C | Other: D',
    ],
    ['moves a paper', movePapers(NO_OVERRIDES, [a!.id], 'two'), 'one: B | two: A C | Other: D'],
    ['moves a paper out of Other', movePapers(NO_OVERRIDES, [d!.id], 'two'), 'one: A B | two: C D'],
    ['moves a paper into Other, which may be new', movePapers(NO_OVERRIDES, [c!.id], 'other'), 'one: A B | Other: C D'],
    ['moves a paper to where its theme was merged', movePapers(mergeTheme(NO_OVERRIDES, 'two', 'one'), [d!.id], 'two'), 'one: A B C D'],
    ['leaves a paper that should be in a theme that is gone', movePapers(NO_OVERRIDES, [a!.id], 'gone'), 'one: A B | two: C | Other: D'],
    ['ignores papers that are gone', movePapers(NO_OVERRIDES, ['title:gone'], 'two'), 'one: A B | two: C | Other: D'],
    ['lets a paper go again', unpinPapers(movePapers(NO_OVERRIDES, [a!.id], 'two'), [a!.id]), 'one: A B | two: C | Other: D'],
    ['splits', makeTheme(NO_OVERRIDES, 'Part', [b!.id], ['one', 'two', 'other']), 'one: A | two: C | Part: B | Other: D'],
    ['takes a split back', removeTheme(makeTheme(NO_OVERRIDES, 'Part', [b!.id], []), 'part'), 'one: A B | two: C | Other: D'],
    ['leaves out an own theme without papers', makeTheme(NO_OVERRIDES, 'Part', [], []), 'one: A B | two: C | Other: D'],
  ];
  for (const [what, overrides, expected] of cases) {
    it(what, () => {
      assert.equal(read(applyOverrides(THEMES, overrides)), expected);
    });
  }

  describe('in a theme with a second level', () => {
    const nested = [theme('one', [a!, b!], { themes: [theme('one/x', [a!]), theme('one/y', [b!])] }), theme('two', [c!])];
    const inner: readonly (readonly [what: string, overrides: Overrides, outer: string, inside: string])[] = [
      [
        'a paper that comes waits in the inner Other',
        movePapers(NO_OVERRIDES, [c!.id], 'one'),
        'one: A B C',
        'one/x: A | one/y: B | Other: C',
      ],
      ['a paper that goes is gone on both levels', movePapers(NO_OVERRIDES, [b!.id], 'two'), 'one: A | two: B C', 'one/x: A'],
      ['a paper may move between inner themes', movePapers(NO_OVERRIDES, [b!.id], 'one/x'), 'one: A B | two: C', 'one/x: A B'],
      [
        'a paper pinned where it is stays in its inner theme',
        movePapers(NO_OVERRIDES, [b!.id], 'one'),
        'one: A B | two: C',
        'one/x: A | one/y: B',
      ],
      ['an inner theme may be renamed', renameTheme(NO_OVERRIDES, 'one/y', 'Why'), 'one: A B | two: C', 'one/x: A | Why: B'],
    ];
    for (const [what, overrides, outer, inside] of inner) {
      it(what, () => {
        const themes = applyOverrides(nested, overrides);
        assert.deepEqual([read(themes), read(themes[0]!.themes ?? [])], [outer, inside]);
      });
    }
  });
});

describe('an edit', () => {
  it('gives a theme made by hand an id that is free', () => {
    assert.deepEqual(
      makeTheme(makeTheme(NO_OVERRIDES, 'One', [], ['one']), 'One', [], ['one']).themes.map(({ id }) => id),
      ['one-2', 'one-3'],
    );
  });

  it('forbids a name once, and allows it again', () => {
    const forbidden = forbidName(forbidName(NO_OVERRIDES, 'Chips'), 'Chips');
    assert.deepEqual([forbidden.neverNames, allowName(forbidden, 'Chips').neverNames], [['Chips'], []]);
  });

  it('takes a theme of the user back with all that was said of it, and no other theme', () => {
    const made = makeTheme(renameTheme(NO_OVERRIDES, 'one', 'First'), 'Mine', ['a'], ['one', 'two']);
    const said = mergeTheme(mergeTheme(renameTheme(movePapers(made, ['b'], 'one'), 'mine', 'Ours'), 'two', 'mine'), 'mine', 'one');
    assert.deepEqual(removeTheme(said, 'mine'), movePapers(renameTheme(NO_OVERRIDES, 'one', 'First'), ['b'], 'one'));
    assert.equal(removeTheme(said, 'one'), said);
  });

  it('leaves the overrides it was given as they were', () => {
    const before = formatOverrides(NO_OVERRIDES);
    makeTheme(renameTheme(NO_OVERRIDES, 'one', 'x'), 'y', ['z'], []);
    assert.equal(formatOverrides(NO_OVERRIDES), before);
  });
});

describe('mergedThemes', () => {
  const grouped = [theme('one', [a!]), theme('two', [b!]), theme('three', [c!])];
  const merged = (overrides: Overrides, id: string) => mergedThemes(grouped, overrides, id).map(({ name, papers }) => `${name} ${papers.length}`);

  it('are those that became part of a theme, by whatever way, under the names of the user', () => {
    const both = renameTheme(mergeTheme(mergeTheme(NO_OVERRIDES, 'three', 'two'), 'two', 'one'), 'two', 'Second');
    assert.deepEqual([merged(both, 'one'), merged(both, 'two'), merged(unmergeTheme(both, 'two'), 'one')], [['Second 1', 'three 1'], [], []]);
  });

  it('are also those that the user made', () => {
    const made = mergeTheme(makeTheme(NO_OVERRIDES, 'Mine', ['A'], []), 'mine', 'one');
    assert.deepEqual(merged(made, 'one'), ['Mine 0']);
  });

  it('are none where nothing is merged, nor those that are gone', () => {
    assert.deepEqual([merged(NO_OVERRIDES, 'one'), merged(mergeTheme(NO_OVERRIDES, 'gone', 'one'), 'one')], [[], []]);
  });
});

describe('preferencesOf', () => {
  it('passes on what grouping must know, themes of the settings first', () => {
    const overrides = forbidName(makeTheme(makeTheme(NO_OVERRIDES, 'Hand', [], []), 'Words', [], [], ['word']), 'Chips');
    assert.deepEqual(preferencesOf(overrides, [{ name: 'Setting', terms: ['set'] }]), {
      ownThemes: [
        { name: 'Setting', terms: ['set'] },
        { id: 'words', name: 'Words', terms: ['word'] },
      ],
      neverNames: ['Chips'],
      genericWords: [],
    });
  });
});

describe('the file of overrides', () => {
  it('is readable, sorted and without empty parts', () => {
    const overrides = movePapers(renameTheme(NO_OVERRIDES, 'chips', 'Hardware'), ['title:b', 'title:a'], 'chips');
    assert.equal(
      formatOverrides(overrides),
      '{\n  "version": 1,\n  "names": {\n    "chips": "Hardware"\n  },\n  "papers": {\n    "title:a": "chips",\n    "title:b": "chips"\n  }\n}\n',
    );
  });

  const name = fc
    .string({ unit: fc.constantFrom(...'aZ9 .-"\\/é漢', '__proto__', 'constructor'), minLength: 1, maxLength: 12 })
    .filter((text) => text.trim() !== '');
  const map = fc.array(fc.tuple(name, name), { maxLength: 4 }).map((entries) => new Map(entries));
  const words = fc.uniqueArray(name, { maxLength: 4 }).map((list) => list.toSorted());
  const themes = fc.uniqueArray(fc.record({ id: name, name, terms: words }), { selector: ({ id }) => id, maxLength: 3 });
  const anyOverrides = fc.record({
    themes: themes.map((list) => list.toSorted((x, y) => (x.id < y.id ? -1 : 1))),
    names: map,
    merged: map,
    papers: map,
    neverNames: words,
    genericWords: words,
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(anyOverrides, (overrides) => {
        const text = formatOverrides(overrides);
        const { overrides: again, problems } = readOverrides(text, 'file');
        assert.deepEqual([problems, formatOverrides(again)], [[], text]);
        assert.deepEqual(new Map([...again.papers].toSorted()), new Map([...overrides.papers].toSorted()));
      }),
      { numRuns: 100 },
    );
  });

  const faulty: readonly (readonly [
    what: string,
    text: string,
    problems: readonly (readonly [code: string, line: number])[],
    rest: string,
  ])[] = [
    ['nothing', ' \n', [], '{"version":1}'],
    ['no JSON', '{"names": {', [['overrides-unreadable', 0]], '{"version":1}'],
    ['a list', '[]', [['overrides-unreadable', 0]], '{"version":1}'],
    ['a byte-order mark', '\uFEFF{"names": {"a": "b"}}', [], '{"version":1,"names":{"a":"b"}}'],
    ['a newer version', '{\n "version": 2,\n "names": {"a": "b"}}', [['overrides-newer-version', 1]], '{"version":1,"names":{"a":"b"}}'],
    ['an unknown part', '{\n\n"colours": {}}', [['overrides-unknown-part', 2]], '{"version":1}'],
    ['a name that is no text', '{"names": {\n"a": 5,\n"b": "B"}}', [['overrides-invalid-entry', 1]], '{"version":1,"names":{"b":"B"}}'],
    ['an empty name', '{"names": {"a": " "}}', [['overrides-invalid-entry', 0]], '{"version":1}'],
    ['a name of several lines', '{"names": {"a": "x\\ny"}}', [['overrides-invalid-entry', 0]], '{"version":1}'],
    [
      'a part of the wrong kind',
      '{"papers": [], "neverNames": {}}',
      [
        ['overrides-invalid-entry', 0],
        ['overrides-invalid-entry', 0],
      ],
      '{"version":1}',
    ],
    ['words that are none', '{"neverNames": ["A", 1, "A"]}', [['overrides-invalid-entry', 0]], '{"version":1,"neverNames":["A"]}'],
    [
      'themes without an id, with the id of Other, twice or with wrong terms',
      '{"themes": [{"name": "x"}, {"id": "other", "name": "x"}, {"id": "x", "name": "x"}, {"id": "x", "name": "y"}, {"id": "z", "name": "z", "terms": "t"}, 7]}',
      Array.from({ length: 5 }, () => ['overrides-invalid-entry', 0] as const),
      '{"version":1,"themes":[{"id":"x","name":"x","terms":[]}]}',
    ],
  ];
  for (const [what, text, problems, rest] of faulty) {
    it(`of ${what} keeps what is right and reports the rest`, () => {
      const reading = readOverrides(text, 'file');
      assert.deepEqual(
        [
          reading.problems.map(({ code, source }) => [code, source.startLine]),
          JSON.stringify(JSON.parse(formatOverrides(reading.overrides))),
        ],
        [problems, rest],
      );
    });
  }

  it('is read whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        readOverrides(text, 'file');
      }),
      { numRuns: 100 },
    );
  });

  it('cannot reach what is no entry', () => {
    const { overrides } = readOverrides('{"names": {"__proto__": "x"}, "papers": {"constructor": "one"}}', 'file');
    assert.equal(read(applyOverrides(THEMES, overrides)), 'one: A B | two: C | Other: D');
  });
});
