import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Paper } from '../../../../src/core/paper';
import { PaperSearch, type Hit, type SearchOptions } from '../../../../src/core/search';
import { embeddedPapers, paper } from './samplePapers';

const papers = embeddedPapers();
const themes = [
  { id: 'spiking', name: 'Spiking neural networks', papers: papers.filter(({ title }) => /spik/i.test(title)) },
  { id: 'data-centres', name: 'Data centre power', papers: papers.filter(({ title }) => /POLCA|Data Center/.test(title)) },
];
const search = new PaperSearch(papers, themes);

function titles(hits: readonly Hit[]): readonly string[] {
  return hits.map((hit) => hit.paper.title);
}

describe('searching the embedded papers', () => {
  const first: readonly (readonly [string, string, RegExp])[] = [
    ['an acronym', 'polca', /^POLCA/],
    ['an acronym with a letter missing', 'splitwse', /^Splitwise/],
    ['an acronym with two letters swapped', 'spliwtise', /^Splitwise/],
    ['an acronym half typed', 'streamd', /^StreamDiffusion/],
    ['an acronym half typed and mistyped', 'binarycnn', /^BinaryConnect/],
    ['a hyphenated name with a space', 'i bert', /^I-BERT/],
    ['a hyphenated name as one word', 'ibert', /^I-BERT/],
    ['a hyphenated name with a typo', 'ekalibr-sterio', /^eKalibr-Stereo/],
    ['a joined name as two words', 'spin quant', /^SpinQuant/],
    ['two words written as one', 'heatpump', /^HEAPO/],
    ['half-typed words', 'mask spik trans', /^Masked Spiking/],
    ['words in another order', 'phase inference splitting', /^Splitwise/],
    ['an American word in a British title', 'quantized accelerators automotive', /^Quantised Neural/],
    ['a British word in an American title', 'optimising tensor engines', /^EN-T/],
    ['a plural for a singular', 'systems on chips melanoma', /melanoma/],
    ['a misspelt word that sounds alike', 'melenoma', /melanoma/],
    ['a surname', 'choukse polca', /^POLCA/],
    ['a surname with a typo and a word', 'pattel splitting', /^Splitwise/],
    ['a surname without its accent', 'inigo goiri polca', /^POLCA/],
    ['a year and a word', 'splitwise 2024', /^Splitwise/],
    ['the year of its preprint and a word', 'folding 2023', /^Folding Attention/],
    ['a venue and a word', 'isca phase', /^Splitwise/],
    ['an arXiv id', '2308.12908', /^POLCA/],
    ['an arXiv address with a version', 'https://arxiv.org/abs/2308.12908v2', /^POLCA/],
    ['the beginning of a title', 'the price of pr', /^The Price of Prompting/],
    ['the beginning of a title that others hold as well', 'a system on chip fo', /^A system on chip for melanoma/],
    ['the beginning of a title with a typo', 'a machine learnning', /^A Machine Learning-based Framework/],
    ['the beginning of a title with a word broken off', 'a machin learning-b', /^A Machine Learning-based Framework/],
    ['a title of function words and one other', 'less is more', /^Less is More/],
    ['a word that only the abstract holds', 'oversubscribe safely', /^POLCA/],
    ['a word of the theme', 'data centre power oversub', /^POLCA/],
  ];
  for (const [what, query, title] of first) {
    it(`finds a paper by ${what}: ${query}`, () => assert.match(search.search(query, 1)[0]?.paper.title ?? 'nothing', title));
  }

  const filtered: readonly (readonly [string, (paper: Paper) => boolean])[] = [
    ['author:choukse', ({ authors }) => authors.some(({ family }) => family === 'Choukse')],
    ['author:"pratyush patel"', ({ authors }) => authors.some(({ family, given }) => family === 'Patel' && given === 'Pratyush')],
    ['year:2023', ({ date, published }) => [date, published].some((day) => day?.startsWith('2023'))],
    ['year:2019..2021', ({ date, published }) => [date, published].some((day) => /^20(?:19|20|21)/.test(day ?? ''))],
    ['has:code', ({ code }) => code !== undefined],
    ['-has:code', ({ code }) => code === undefined],
    ['theme:spiking', ({ title }) => /spik/i.test(title)],
    ['title:"spiking neural"', ({ title }) => /spiking neural/i.test(title)],
    ['venue:icassp', ({ venue }) => /ICASSP/.test(venue ?? '')],
    ['"neural network accelerator"', ({ title, abstract }) => /neural network accelerator\b/i.test(`${title} ${abstract}`)],
    ['"neural network accel', ({ title, abstract }) => /neural network accel/i.test(`${title} ${abstract}`)],
  ];
  for (const [query, passes] of filtered) {
    it(`${query} keeps exactly the papers that pass`, () => {
      const expected = papers.filter(passes);
      assert.ok(expected.length > 0);
      assert.deepEqual(
        new Set(titles(search.search(query))),
        new Set(titles(expected.map((passing) => ({ paper: passing, score: 0, matches: [] })))),
      );
    });
  }

  it('a word with a minus keeps its papers out, but not those of longer words', () => {
    const found = search.search('energy -transformer').map((hit) => `${hit.paper.title} ${hit.paper.abstract}`);
    assert.deepEqual([found.some((text) => /\btransformers?\b/i.test(text)), found.length > 10], [false, true]);
  });

  it('filters and words work together', () => {
    assert.match(search.search('author:patel year:2024 inference')[0]?.paper.title ?? 'nothing', /^Splitwise/);
  });

  it('an empty query gives the papers in their order', () =>
    assert.deepEqual(
      titles(search.search('', 500)),
      papers.map(({ title }) => title),
    ));

  it('filters alone keep the order of the papers', () => {
    const found = titles(search.search('has:code'));
    assert.deepEqual(
      found,
      papers.filter(({ code }) => code !== undefined).map(({ title }) => title),
    );
  });

  for (const limit of [0, 1, 7, -3, Number.NaN]) {
    it(`a limit of ${String(limit)} is kept`, () => assert.equal(search.search('energy', limit).length, Math.max(0, limit || 0)));
  }

  it('the limit changes how many are found, not which come first', () => {
    assert.deepEqual(titles(search.search('neural networks', 5)), titles(search.search('neural networks', 80)).slice(0, 5));
  });

  it('asking again gives the same answer', () => {
    const once = titles(search.search('sparse netwroks'));
    search.search('something else');
    assert.deepEqual(titles(search.search('sparse netwroks')), once);
  });

  it('a list that is filtered holds every word', () => {
    const found = search.search('energy dataset', { limit: Infinity, everyWord: true });
    assert.ok(
      found.length > 0 && found.every(({ matches }) => new Set(matches.flatMap(({ ranges }) => ranges.map(({ word }) => word))).size === 2),
    );
  });

  it('never throws, and stays within the papers, whatever is typed', () => {
    const known = new Set(papers);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const hits = search.search(query, 10);
        assert.ok(hits.length <= 10 && hits.every((hit) => known.has(hit.paper)));
      }),
    );
  });

  it('every prefix of a query is answered, and its matches lie in their texts', () => {
    const query = 'author:pat -x "phase spl" spliwtise i-bert ﬁne';
    for (let length = 0; length <= query.length; length++) {
      for (const { matches } of search.search(query.slice(0, length), 5)) {
        for (const { text, ranges } of matches) {
          ranges.forEach((range, i) =>
            assert.ok((ranges[i - 1]?.end ?? 0) <= range.start && range.start < range.end && range.end <= text.length),
          );
        }
      }
    }
  });
});

describe('the order of equals', () => {
  const twins = [
    paper('Power of one kind', { arxiv: '2401.00001' }),
    paper('Power of two kinds', { arxiv: '2401.00002' }),
    paper('Power of ten kinds', { arxiv: '2401.00003' }),
  ];
  const among = new PaperSearch(twins);
  const orders: readonly (readonly [string, string, SearchOptions, readonly number[]])[] = [
    ['is that of the papers', 'power', {}, [0, 1, 2]],
    ['puts cited ones first', 'power', { cited: new Set(['arxiv:2401.00003']) }, [2, 0, 1]],
    ['is:cited keeps those alone', 'is:cited power', { cited: new Set(['arxiv:2401.00002']) }, [1]],
    ['is:new keeps the new ones', 'is:new', { fresh: new Set(['arxiv:2401.00001', 'arxiv:2401.00003']) }, [0, 2]],
    ['since: keeps what was first seen by then', 'since:2026-11-27', { seenSince: (from) => new Set(from === '2026-11-27' ? ['arxiv:2401.00002'] : []) }, [1]],
    ['is:toread keeps what is marked so', 'is:toread', { readingOf: ({ title }) => (title.includes('two') ? 'toRead' : 'unread') }, [1]],
    ['-is:read leaves out what is read', '-is:read power', { readingOf: ({ title }) => (title.includes('two') ? 'read' : 'unread') }, [0, 2]],
    ['is:unread without marks keeps all', 'is:unread', {}, [0, 1, 2]],
    ['is:cited without a note keeps none', 'is:cited', {}, []],
  ];
  for (const [what, query, options, expected] of orders) {
    it(what, () =>
      assert.deepEqual(
        titles(among.search(query, options)),
        expected.map((i) => twins[i]!.title),
      ),
    );
  }

  it('a cited paper does not pass one that matches better', () => {
    const both = [paper('Wireless sensors', { arxiv: '2401.00004', abstract: 'They save power.' }), twins[0]!];
    assert.equal(new PaperSearch(both).search('power', { cited: new Set(['arxiv:2401.00004']) })[0]?.paper, twins[0]);
  });
});

describe('papers in other scripts', () => {
  const library = [
    paper('深層学習による画像認識の高速化'),
    paper('大语言模型的能耗优化'),
    paper('Ενεργειακή απόδοση νευρωνικών δικτύων'),
    paper('Энергоэффективные нейронные сети', { authors: ['Фёдор Йогансен'] }),
    paper('Machine learning for nothing', { authors: ['Łukasz Müller', 'Bjørn Ångström'] }),
    paper('표현 학습과 에너지'),
    paper('Réseaux économes en énergie'),
  ];
  const among = new PaperSearch(library);
  const queries: readonly (readonly [string, number])[] = [
    ['画像', 0],
    ['画像認識', 0],
    ['学習', 0],
    ['语言模型', 1],
    ['能耗', 1],
    ['αποδοση', 2],
    ['ΝΕΥΡΩΝΙΚΩΝ', 2],
    ['νευρονικων', 2],
    ['нейронные', 3],
    ['нейроные', 3],
    ['федор', 3],
    ['lukasz', 4],
    ['muller', 4],
    ['angstrom bjorn', 4],
    ['학습', 5],
    ['econome energie', 6],
  ];
  for (const [query, index] of queries)
    it(`${query} finds ${library[index]!.title}`, () => assert.equal(among.search(query, 1)[0]?.paper, library[index]));
});

describe('what the index is made of', () => {
  const library = [
    paper('First of all', {
      venue: 'Journal of Cats',
      keywords: ['felines'],
      citationKey: 'smithFirst1999',
      doi: '10.1000/xyz.123',
      date: '1999',
    }),
    paper('Second to none', { headings: ['Dogs', 'Large ones'], abstract: 'About nothing in particular.', arxiv: '2401.12345' }),
  ];
  const among = new PaperSearch(library, [{ id: 't', name: 'Household animals', papers: [library[1]!] }]);
  const queries: readonly (readonly [string, number])[] = [
    ['cats', 0],
    ['felines', 0],
    ['smithFirst1999', 0],
    ['10.1000/xyz.123', 0],
    ['https://doi.org/10.1000/XYZ.123', 0],
    ['1999', 0],
    ['dogs', 1],
    ['large', 1],
    ['particular', 1],
    ['2401.12345', 1],
    ['household', 1],
    ['houshold', 1],
  ];
  for (const [query, index] of queries) {
    it(`${query} is found in it`, () => assert.equal(among.search(query)[0]?.paper, library[index]));
  }
});
