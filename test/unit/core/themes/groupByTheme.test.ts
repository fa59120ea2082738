import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Theme } from '../../../../src/core/paper';
import { groupByTheme, OTHER_ID, type ThemePreferences } from '../../../../src/core/themes';
import { MIXED, outline, paper, theme } from './papers';

const namesOf = (themes: readonly Theme[]): readonly string[] => themes.map((theme) => theme.name);
const themeOf = (themes: readonly Theme[], title: string): string | undefined =>
  themes.find((theme) => theme.papers.some((each) => each.title === title))?.name;

describe('groupByTheme', () => {
  it('has no themes for no papers', () => {
    assert.deepEqual(groupByTheme([]), []);
  });

  it('finds the subjects of a mixed digest and names them as a researcher would', () => {
    assert.deepEqual(namesOf(groupByTheme(MIXED)).toSorted(), [
      'Galaxies & galaxy evolution',
      'Machine translation',
      'Pruning & sparsity',
      'Robot manipulation',
    ]);
  });

  it('divides a digest of one subject, which is one to the lexicon, by its own words', () => {
    const titles = [
      'Speech synthesis with prosody transfer',
      'Prosody transfer across speakers in speech synthesis',
      'Prosody control for text-to-speech',
      'Learning prosody from audiobooks for text-to-speech',
      'Vocoder distillation for speech synthesis',
      'A small vocoder for text-to-speech',
      'Flow-based vocoder without distillation',
      'Vocoder artefacts in text-to-speech',
      'Emotional speech synthesis from labels',
      'Emotional text-to-speech with few labels',
      'Emotional speech synthesis by reference audio',
      'Strength of emotional styles in text-to-speech',
      'Pronunciation of names in speech synthesis',
      'Pronunciation dictionaries for text-to-speech',
      'Pronunciation errors in speech synthesis',
      'Learning pronunciation from spelling for text-to-speech',
    ];
    const wordOf = (title: string): string | undefined => /prosody|vocoder|emotional|pronunciation/i.exec(title)?.[0].toLowerCase();
    const words = groupByTheme(titles.map((title) => paper(title))).map((theme) => new Set(theme.papers.map(({ title }) => wordOf(title))));
    assert.deepEqual(
      words.map((each) => [...each].join()).toSorted(),
      ['emotional', 'pronunciation', 'prosody', 'vocoder'],
    );
  });

  it('keeps papers together that are alike, where no name is right for half of them', () => {
    const subjects = [
      [['Hedges in winter', 'Hedges again', 'Old hedges', 'Spade', 'Moss', 'Gloves', 'Slugs'], 'We prune and graft shrubs in the orchard.'],
      [['Sails in winter', 'Sails again', 'Old sails', 'Rope', 'Tar', 'Gulls', 'Pier'], 'Rigging, keel and rudder are made in the harbour.'],
      [['Lutes in winter', 'Lutes again', 'Old lutes', 'Bench', 'Glue', 'Veneer', 'Choir'], 'A luthier carves maple and strings a fretboard.'],
    ] as const;
    const papers = subjects.flatMap(([titles, abstract]) => titles.map((title) => paper(title, abstract)));
    assert.deepEqual(
      groupByTheme(papers).map(({ name, papers: { length } }) => [name, length]),
      [['Hedges', 7], ['Lutes', 7], ['Sails', 7]],
    );
  });

  it('gives papers whose group finds no name to the themes whose names are right for them', () => {
    const subjects = [
      ['hedges', 'We prune and graft shrubs in the orchard.'],
      ['sails', 'Rigging, keel and rudder are made in the harbour.'],
      ['lutes', 'A luthier carves maple and strings a fretboard.'],
    ] as const;
    const weather = 'Monks kept diaries of hail, frost and thunder, which tell the storms of a century.';
    const papers = subjects.flatMap(([subject, abstract]) =>
      ['winter', 'again', 'old', 'mended', 'lost', 'painted', 'borrowed'].map((word) => paper(`${word} ${subject}`, abstract)),
    );
    const strays = subjects.map(([subject], index) => paper(`${['moonlit', 'foggy', 'sunny'][index]!} ${subject}`, weather));
    const themes = groupByTheme([...papers, ...strays]);
    assert.deepEqual(
      strays.map(({ title }) => themeOf(themes, title)),
      ['Hedges', 'Sails', 'Lutes'],
    );
  });

  it('leaves no paper to a theme by what most of the digest is about', () => {
    const translated = ['poems', 'laws', 'menus', 'songs', 'signs', 'sagas', 'letters', 'plays', 'psalms', 'recipes', 'riddles', 'oaths'];
    const lutes = ['winter', 'again', 'old', 'mended', 'lost', 'painted'];
    const strays = ['Moonlit', 'Foggy', 'Sunny', 'Rainy', 'Windy'];
    const diaries = 'Machine translation of diaries by monks of hail, frost and thunder, which tell the storms of a century in a cloister.';
    const themes = groupByTheme([
      ...translated.map((what) => paper(`Machine translation of ${what}`, 'Parallel sentences are aligned, and a decoder is trained on them.')),
      ...lutes.map((word) => paper(`${word} lutes`, 'A luthier carves maple and strings a fretboard.')),
      ...strays.map((title) => paper(title, diaries)),
    ]);
    assert.deepEqual(
      ['Machine translation of poems', ...strays].map((title) => themeOf(themes, title)),
      ['Machine translation', ...strays.map(() => 'Other')],
    );
  });

  it('puts every paper into one theme', () => {
    const placed = groupByTheme(MIXED).flatMap((theme) => theme.papers.map(({ id }) => id));
    assert.deepEqual(placed.toSorted(), MIXED.map(({ id }) => id).toSorted());
  });

  it('answers the same whatever the order of the papers', () => {
    const expected = outline(groupByTheme(MIXED));
    fc.assert(
      fc.property(fc.shuffledSubarray([...MIXED], { minLength: MIXED.length }), (shuffled) => {
        assert.deepEqual(outline(groupByTheme(shuffled)), expected);
      }),
      { numRuns: 10 },
    );
  });

  it('changes nothing when the same papers come again', () => {
    const themes = groupByTheme(MIXED);
    assert.deepEqual(outline(groupByTheme(MIXED, themes)), outline(themes));
  });

  // Letters that make words, phrases, acronyms, formulas, markup and compounds, and halves of characters.
  const text = fc.string({
    unit: fc.constantFrom(...'aZN9  --..,()$\\<>{}/:&é漢字ひカナ的', '\u0000', '\ud83d', '\u0301', 'SNN', ' spiking ', 'neural network'),
    maxLength: 60,
  });

  it('never throws and never loses a paper, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 12 }), (texts) => {
        const papers = texts.map(([title, abstract], index) =>
          paper(`${title} ${String(index)}`, abstract, { id: `title:${String(index)}` }),
        );
        const themes = groupByTheme(papers);
        assert.equal(new Set(themes.flatMap((theme) => theme.papers.map(({ id }) => id))).size, papers.length);
        assert.deepEqual(outline(groupByTheme(papers, themes)), outline(themes));
      }),
      { numRuns: 60 },
    );
  });

  describe('leaves plainly in Other', () => {
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ['a single paper', ['Spiking neural networks for keyword spotting']],
      [
        'papers that have nothing in common',
        ['Notes on a Roman bridge', 'Tax law of small islands', 'How bees sleep', 'A tenor and his teachers'],
      ],
      ['papers without words', ['???', '1234', '$x^2$']],
    ];
    for (const [what, titles] of cases) {
      it(what, () => {
        assert.deepEqual(
          groupByTheme(titles.map((title) => paper(title))).map(({ id }) => id),
          [OTHER_ID],
        );
      });
    }
  });

  it('groups titles without abstracts', () => {
    const titles = [
      'Fast object detection',
      'Object detection in fog',
      'Weak object detection',
      'Speech recognition at home',
      'Speech recognition in cars',
      'Fast speech recognition',
    ];
    assert.deepEqual(namesOf(groupByTheme(titles.map((title) => paper(title)))).toSorted(), ['Object detection', 'Speech recognition']);
  });

  it('groups titles that are written without spaces, under whole words', () => {
    const titles = [
      '機械翻訳における注意機構',
      '機械翻訳の品質推定',
      '機械翻訳への応用',
      '画像認識の高速化',
      '画像認識のためのデータ',
      '画像認識と医療',
    ];
    assert.deepEqual(namesOf(groupByTheme(titles.map((title) => paper(title)))).toSorted(), ['機械翻訳', '画像認識']);
  });

  it('groups papers with abstracts that are written without spaces', () => {
    const subjects = [
      ['機械翻訳', '本研究では機械翻訳の品質を改善する手法を提案し、対訳コーパスで評価した。'],
      ['画像認識', '本論文では画像認識のための畳み込みモデルを提案し、精度を比較した。'],
      ['音声合成', '音声合成の自然性を高める方法について述べ、聴取実験の結果を示す。'],
    ] as const;
    const papers = subjects.flatMap(([subject, abstract]) =>
      ['の高速化', 'における課題', 'と少量のデータ', 'への応用'].map((rest) => paper(`${subject}${rest}`, abstract)),
    );
    assert.deepEqual(
      groupByTheme(papers).map(({ name, papers: { length } }) => `${name} ${String(length)}`).toSorted(),
      ['機械翻訳 4', '画像認識 4', '音声合成 4'],
    );
  });

  it('keeps a thousand papers with one text together', () => {
    const papers = Array.from({ length: 1000 }, (_, index) =>
      paper('Masked spiking transformers', 'Spiking neural networks save energy.', { id: `arxiv:${String(index)}` }),
    );
    assert.deepEqual(
      groupByTheme(papers).map((theme) => [theme.name, theme.papers.length]),
      [['Spiking neural networks', 1000]],
    );
  });

  it('counts papers with the same id once', () => {
    assert.equal(groupByTheme([MIXED[0]!, MIXED[0]!]).flatMap((theme) => theme.papers).length, 1);
  });

  it('names no subject of one field in a digest of another', () => {
    const papers = [
      'Depth of the stellar wind',
      'A stellar flare',
      'Stellar spots',
      'Tracking a stellar companion',
      'Stellar noise',
      'Calibration of stellar ages',
    ].map((title) => paper(title, 'We observe stars with a telescope and model the stellar spectrum.'));
    assert.deepEqual(namesOf(groupByTheme(papers)), ['Stars & stellar evolution']);
  });

  describe('with the themes of an earlier run', () => {
    const early = groupByTheme(MIXED);

    it('lets new papers join the theme they fit', () => {
      const title = 'Pruning for speech';
      assert.equal(
        themeOf(groupByTheme([...MIXED, paper(title, 'Pruning makes sparse networks; sparsity saves memory.')], early), title),
        'Pruning & sparsity',
      );
    });

    it('lets a paper wait in Other that fits none', () => {
      const title = 'Auctions with budgets';
      assert.equal(themeOf(groupByTheme([...MIXED, paper(title, 'Bidders in auctions have budgets.')], early), title), 'Other');
    });

    it('makes a theme of three that belong together, and moves nothing else', () => {
      const auctions = ['Auctions with budgets', 'Truthful auctions online', 'Mechanism design for auctions'].map((title) =>
        paper(title, 'Bidders have private values.'),
      );
      const waiting = groupByTheme([...MIXED, ...auctions.slice(0, 2)], early);
      const themes = groupByTheme([...MIXED, ...auctions], waiting);
      assert.equal(themeOf(waiting, 'Auctions with budgets'), 'Other');
      assert.equal(themeOf(themes, 'Auctions with budgets'), 'Game theory & mechanism design');
      assert.deepEqual(outline(themes.slice(0, early.length)), outline(early));
    });

    it('forgets papers that are gone and themes that are empty', () => {
      const [first, ...rest] = early;
      const gone = new Set(first!.papers.map(({ id }) => id));
      assert.deepEqual(
        outline(
          groupByTheme(
            MIXED.filter(({ id }) => !gone.has(id)),
            early,
          ),
        ),
        outline(rest),
      );
    });

    it('keeps a name that was given by hand', () => {
      const renamed = early.map((theme) => ({ ...theme, name: `My ${theme.name}` }));
      assert.deepEqual(outline(groupByTheme(MIXED, renamed)), outline(renamed));
    });

    it('groups a digest that arrives whole as if it were the first', () => {
      const first = groupByTheme([paper('Auctions with budgets')]);
      assert.deepEqual(
        namesOf(groupByTheme([paper('Auctions with budgets'), ...MIXED], first))
          .slice(0, 4)
          .toSorted(),
        namesOf(early).toSorted(),
      );
    });
  });

  describe('as the user prefers', () => {
    const cases: readonly (readonly [string, ThemePreferences, string, string])[] = [
      [
        'an own theme claims papers by its terms',
        { ownThemes: [{ name: 'Touch', terms: ['tactile feedback', 'touch'] }] },
        'Grasp planning with touch',
        'Touch',
      ],
      [
        'terms may be in any number and spelling',
        { ownThemes: [{ name: 'Kitchens', terms: ['Kitchen'] }] },
        'Bimanual robot manipulation in kitchens',
        'Kitchens',
      ],
      [
        'a term in passing claims nothing',
        { ownThemes: [{ name: 'People', terms: ['people'] }] },
        'Evaluating machine translation without references',
        'Machine translation',
      ],
      [
        'of two own themes the one that says more wins',
        {
          ownThemes: [
            { name: 'Arms', terms: ['arm'] },
            { name: 'Kitchens', terms: ['kitchen', 'cook', 'bimanual'] },
          ],
        },
        'Bimanual robot manipulation in kitchens',
        'Kitchens',
      ],
    ];
    for (const [what, preferences, title, name] of cases) {
      it(what, () => {
        assert.equal(themeOf(groupByTheme(MIXED, undefined, preferences), title), name);
      });
    }

    it('own themes come first, under their own id, and claim papers that were placed before', () => {
      const [first] = groupByTheme(MIXED, groupByTheme(MIXED), { ownThemes: [{ id: 'mine', name: 'Touch', terms: ['touch'] }] });
      assert.deepEqual([first?.id, first?.papers.map((each) => each.title)], ['mine', ['Grasp planning with touch']]);
    });

    for (const previous of [undefined, groupByTheme(MIXED)]) {
      it(`a name the user does not want is never given, ${previous === undefined ? 'at first' : 'and is replaced where it was'}`, () => {
        const names = namesOf(groupByTheme(MIXED, previous, { neverNames: ['machine translation'] }));
        assert.deepEqual([names.length, names.includes('Machine translation')], [4, false]);
      });
    }

    it('a name the user does not want is replaced also where today’s papers would not find it', () => {
      const previous = groupByTheme(MIXED).map((each) => (each.name === 'Machine translation' ? { ...each, name: 'Babel' } : each));
      const names = namesOf(groupByTheme(MIXED, previous, { neverNames: ['babel'] }));
      assert.deepEqual([names.length, names.includes('Babel'), names.includes('Machine translation')], [4, false, true]);
    });

    it('a theme whose every good name is refused keeps its papers, under what they speak of', () => {
      const [first, ...rest] = groupByTheme(MIXED);
      const neverNames = [first!.name, ...['Galaxies', 'Star formation', 'Astronomy & astrophysics']];
      const after = groupByTheme(MIXED, [first!, ...rest], { neverNames });
      assert.deepEqual(after[0]!.papers.map(({ id }) => id), first!.papers.map(({ id }) => id));
      assert.ok(!neverNames.map((name) => name.toLowerCase()).includes(after[0]!.name.toLowerCase()), after[0]!.name);
    });

    it('a generic word names nothing', () => {
      const papers = ['Gadget bees', 'Gadget ants', 'Gadget wasps'].map((title) => paper(title));
      assert.deepEqual(
        [
          groupByTheme(papers).map(({ name }) => name),
          groupByTheme(papers, undefined, { genericWords: ['Gadgets'] }).map(({ name }) => name),
        ],
        [['Gadget'], ['Other']],
      );
    });

    it('the lexicon can be left out', () => {
      assert.equal(namesOf(groupByTheme(MIXED, undefined, { lexicon: false })).includes('Pruning & sparsity'), false);
    });
  });

  describe('above two hundred papers', () => {
    const many = ['Machine translation', 'Pruning', 'Robot manipulation', 'Star formation in galaxies'].flatMap((subject) =>
      Array.from({ length: 52 }, (_, index) => paper(`${subject}, part ${String(index)}`, `We study ${subject.toLowerCase()} again.`)),
    );
    const themes = groupByTheme(many, [theme('everything', many)]);

    it('shares a large theme out among themes of its own', () => {
      assert.deepEqual(
        themes.map(({ id, themes: inner }) => [id, inner?.map((each) => [each.id, each.papers.length])]),
        [
          [
            'everything',
            [
              ['everything/galaxies-galaxy-evolution', 52],
              ['everything/machine-translation', 52],
              ['everything/pruning-sparsity', 52],
              ['everything/robot-manipulation', 52],
            ],
          ],
        ],
      );
    });

    it('keeps both levels when the same papers come again', () => {
      assert.deepEqual(outline(groupByTheme(many, themes)), outline(themes));
    });

    it('lets a new paper join on both levels', () => {
      const late = paper('Pruning for speech', 'Pruning makes sparse networks; sparsity saves memory.');
      const inner = groupByTheme([...many, late], themes)[0]!.themes!;
      assert.deepEqual(
        inner.filter(({ papers }) => papers.includes(late)).map(({ id }) => id),
        ['everything/pruning-sparsity'],
      );
    });
  });
});
