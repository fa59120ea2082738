import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { DigestMerger, keepUnchanged, mergeDigests, paperFinder } from '../../../src/core/library';
import { readDigest } from '../../../src/core/digest';
import { normaliseTitle, paperId } from '../../../src/core/identity';
import type { Author, Paper } from '../../../src/core/paper';

let line = 0;

/** A record as a digest gives it; each stands on a line of its own. */
function record(facts: Partial<Paper> & { readonly title: string }, uri = 'a.txt'): Paper {
  line++;
  return { abstract: '', authors: [], headings: [], sources: [{ uri, startLine: line, endLine: line }], ...facts, id: paperId(facts) };
}

function people(...families: readonly string[]): readonly Author[] {
  return families.map((family) => ({ family }));
}

function merge(...digests: readonly (readonly Paper[])[]) {
  return mergeDigests(digests.map((papers) => ({ papers })));
}

const SPLITWISE = 'Splitwise: Efficient generative LLM inference using phase splitting';

describe('the same paper in two digests', () => {
  const pairs: readonly (readonly [string, Paper, Paper, number])[] = [
    ['one arXiv id', record({ title: 'A name', arxiv: '2311.18677' }), record({ title: 'Another name', arxiv: '2311.18677' }), 1],
    ['one DOI', record({ title: 'A name', doi: '10.1109/x' }), record({ title: 'Another name', doi: '10.1109/x' }), 1],
    ['one title, nothing else', record({ title: SPLITWISE }), record({ title: SPLITWISE }), 1],
    ['a title in other case and punctuation', record({ title: SPLITWISE }), record({ title: 'SPLITWISE - Efficient Generative LLM Inference Using Phase-Splitting.' }), 1],
    ['a title with accents and without', record({ title: 'Évolution des réseaux de neurones' }), record({ title: 'Evolution des reseaux de neurones' }), 1],
    ['a title with its arXiv tag', record({ title: 'Dark matter in dwarfs' }), record({ title: 'Dark matter in dwarfs (arXiv:1111.11111v1 [astro-ph.GA])' }), 1],
    ['a title and authors with and without accents', record({ title: SPLITWISE, authors: people('Goiri', 'Íñigo') }), record({ title: SPLITWISE, authors: people('Goiri', 'Inigo') }), 1],
    ['a title and a cut list of authors', record({ title: SPLITWISE, authors: people('Patel', 'Choukse', 'Zhang') }), record({ title: SPLITWISE, authors: people('Patel') }), 1],
    ['a title and other authors', record({ title: 'Attention networks', authors: people('Patel', 'Zhang') }), record({ title: 'Attention networks', authors: people('Meyer', 'Rossi') }), 2],
    ['a near-identical title and other authors', record({ title: 'Deep attention networks', authors: people('Patel') }), record({ title: 'Deep attention network', authors: people('Rossi') }), 2],
    ['a title and other arXiv ids', record({ title: 'On sums of squares', arxiv: '2301.00001' }), record({ title: 'On sums of squares', arxiv: '2301.00002' }), 2],
    ['a title of one word and other DOIs', record({ title: 'Editorial', doi: '10.1000/1' }), record({ title: 'Editorial', doi: '10.1000/2' }), 2],
    ['one DOI on other works by others', record({ title: 'Growing quantum trees', authors: people('Patel'), doi: '10.1000/book' }), record({ title: 'Feeding small birds', authors: people('Rossi'), doi: '10.1000/book' }), 2],
  ];
  for (const [name, one, other, count] of pairs) {
    it(`${count === 1 ? 'is one' : 'is not made of'} ${count === 1 ? 'paper' : 'two works'}: ${name}`, () => {
      assert.equal(merge([one], [other]).papers.length, count);
    });
  }

  it('is one paper when a third record joins two by title, arXiv id and DOI', () => {
    const digests = [[record({ title: SPLITWISE })], [record({ title: 'Splitwise', arxiv: '2311.18677' })], [record({ title: 'ISCA paper', doi: '10.1109/isca' })]];
    const joint = record({ title: SPLITWISE, arxiv: '2311.18677', doi: '10.1109/isca' });
    assert.deepEqual(merge(...digests, [joint]).papers.map(({ id, sources }) => [id, sources.length]), [['arxiv:2311.18677', 4]]);
  });

  it('leaves a bare title alone where two works have it', () => {
    const { papers } = merge(
      [record({ title: 'Attention networks', authors: people('Patel') })],
      [record({ title: 'Attention networks' })],
      [record({ title: 'Attention networks', authors: people('Rossi') })],
    );
    assert.deepEqual(papers.map(({ id }) => id), ['title:attention networks by patel', 'title:attention networks', 'title:attention networks by rossi']);
  });
});

describe('three exports of one topic', () => {
  const ris = `TY  - JOUR
T1  - Growth of trees along a transect.
A1  - Lee, Ann
A1  - Chen, Bo C
JF  - Journal of Trees
Y1  - 2015//
DO  - http://dx.doi.org/10.1000/t.1
ER  -

TY  - JOUR
T1  - Évolution of shrubs: a review
A1  - Doe, Cy
Y1  - 2016//
ER  -

TY  - JOUR
T1  - Roots and soil
A1  - Fox, Dora
Y1  - 2017//
ER  -
`;
  const scopus = `Authors,Title,Year,Source title,DOI,Abstract
"Lee A., Chen B.C.",Growth of Trees Along a Transect,2015,J. Trees,10.1000/T.1,They grow.
"Doe C.",Evolution of Shrubs - A Review,2016,Shrubs,10.1000/s.2,They evolve.
"Rossi A.",Roots and soil,2017,Soil,10.1000/other,By others.
"Fox D., Eck E.",Leaves in the wind,2018,Wind,,They fall.
`;
  const pubmed = `PMID- 1
TI  - Growth of trees along a transect.
FAU - Lee, Ann
FAU - Chen, Bo C
DP  - 2014 Dec
AID - 10.1000/t.1 [doi]

PMID- 2
TI  - Leaves in the wind.
FAU - Fox, Dora
FAU - Eck, Emil
DP  - 2018
`;
  const read = (text: string, name: string) => readDigest(text, name).papers;
  const exports = [read(ris, 'ovid.ris'), read(scopus, 'scopus.csv'), read(pubmed, 'pubmed.nbib')];

  it('merge to the works there are, in any order', () => {
    const orders = [[0, 1, 2], [2, 1, 0], [1, 2, 0]].map((order) => merge(...order.map((index) => exports[index] ?? [])).papers.map(({ title, sources }) => `${normaliseTitle(title)} ${sources.length}`).sort());
    assert.deepEqual(orders[0], ['evolution of shrubs a review 2', 'growth of trees along a transect 3', 'leaves in the wind 2', 'roots and soil 1', 'roots and soil 1']);
    assert.deepEqual([orders[1], orders[2]], [orders[0], orders[0]]);
  });

  it('keep the fullest of each, and tell what they disagree on', () => {
    const { papers, problems } = merge(...exports);
    const tree = papers.find(({ doi }) => doi === '10.1000/t.1');
    assert.deepEqual([tree?.abstract, tree?.authors.map(({ given }) => given), tree?.sources.map(({ uri }) => uri)], ['They grow.', ['Ann', 'Bo C'], ['ovid.ris', 'scopus.csv', 'pubmed.nbib']]);
    assert.ok(problems.some(({ code, detail }) => code === 'conflicting-field' && /201[45]/.test(detail)), JSON.stringify(problems));
  });
});

describe('a merged paper', () => {
  it('keeps the fullest of everything and all places', () => {
    const page = record({ title: SPLITWISE, abstract: 'Long abstract of the paper.', code: 'https://github.com/m/splitwise-sim' }, 'page.txt');
    const mail = record({ title: SPLITWISE, abstract: 'Short.', authors: people('Patel', 'Choukse'), arxiv: '2311.18677', date: '2023-11-30' }, 'mail.eml');
    const bib = record({ title: SPLITWISE, authors: people('Patel'), date: '2024', venue: 'ISCA', type: 'paper-conference', pages: '118-132', doi: '10.1109/isca59077' }, 'refs.bib');
    const { papers, duplicates, problems } = merge([page], [mail], [bib]);
    assert.deepEqual(papers, [
      {
        id: 'arxiv:2311.18677',
        title: SPLITWISE,
        abstract: 'Long abstract of the paper.',
        authors: people('Patel', 'Choukse'),
        date: '2023-11-30',
        published: '2024',
        venue: 'ISCA',
        type: 'paper-conference',
        pages: '118-132',
        arxiv: '2311.18677',
        doi: '10.1109/isca59077',
        code: 'https://github.com/m/splitwise-sim',
        headings: [],
        sources: [page, mail, bib].flatMap(({ sources }) => sources),
      },
    ]);
    assert.deepEqual(duplicates, [{ id: 'arxiv:2311.18677', sources: papers[0]?.sources }]);
    assert.deepEqual(problems, []);
  });

  it('keeps the longest abstract, whichever comes first', () => {
    const [short, long] = ['Short.', 'Long abstract of the paper.'].map((abstract) => record({ title: SPLITWISE, abstract })) as [Paper, Paper];
    assert.deepEqual([merge([short], [long]), merge([long], [short])].map(({ papers }) => papers.map(({ abstract }) => abstract)), [[long.abstract], [long.abstract]]);
  });

  const conflicts: readonly (readonly [string, Partial<Paper>, Partial<Paper>, readonly string[]])[] = [
    ['years of two versions of record', { date: '2023', venue: 'ISCA' }, { date: '2021', venue: 'ISCA' }, ['date: 2023 / 2021']],
    ['a preprint and its version of record', { date: '2023-11-30', type: 'article' }, { date: '2024', venue: 'ISCA' }, []],
    ['a date and the same more precisely', { date: '2023' }, { date: '2023-11-30' }, []],
    ['two DOIs', { doi: '10.1109/one' }, { doi: '10.1109/two' }, ['doi: 10.1109/one / 10.1109/two']],
    ['a preprint DOI and a DOI', { doi: '10.48550/arxiv.2311.18677' }, { doi: '10.1109/two' }, []],
    ['two venues', { venue: 'Nature' }, { venue: 'Physical Review D' }, ['venue: Nature / Physical Review D']],
    ['a venue and its acronym', { venue: 'International Symposium on Computer Architecture (ISCA)' }, { venue: 'ISCA' }, []],
    ['pages and the first page', { venue: 'ISCA', pages: '118-132' }, { venue: 'ISCA', pages: '118' }, []],
    ['two pages', { venue: 'ISCA', pages: '118-132' }, { venue: 'ISCA', pages: '7-9' }, ['pages: 118-132 / 7-9']],
    ['two volumes', { venue: 'Nature', volume: '1' }, { venue: 'Nature', volume: '2' }, ['volume: 1 / 2']],
    ['two issues', { venue: 'Nature', volume: '1', issue: '3' }, { venue: 'Nature', volume: '1', issue: '4' }, ['issue: 3 / 4']],
    ['volumes of two venues, which differ anyhow', { venue: 'Nature', volume: '1' }, { venue: 'Physical Review D', volume: '2' }, ['venue: Nature / Physical Review D']],
    ['two arXiv ids of one DOI', { doi: '10.1109/one', arxiv: '2311.18677' }, { doi: '10.1109/one', arxiv: '2311.18678' }, ['arxiv: 2311.18677 / 2311.18678']],
    ['other people under one arXiv id', { arxiv: '2311.18677', authors: people('Patel', 'Choukse') }, { arxiv: '2311.18677', authors: people('Zhang') }, ['authors: Patel et al. / Zhang']],
    ['two titles of one arXiv id', { arxiv: '2311.18677', authors: people('Patel') }, { arxiv: '2311.18677', authors: people('Patel'), title: 'Splitting the phases of inference' }, [`title: ${SPLITWISE} / Splitting the phases of inference`]],
  ];
  for (const [name, one, other, details] of conflicts) {
    it(`${details.length === 0 ? 'has no conflict' : 'tells the conflict'} of ${name}`, () => {
      const title = SPLITWISE;
      const { problems } = merge([record({ title, ...one })], [record({ title, ...other })]);
      assert.deepEqual(problems.map(({ code, detail }) => `${code} ${detail}`), details.map((detail) => `conflicting-field ${detail}`));
    });
  }
});

describe('where the facts of a merged paper come from', () => {
  it('is told of those facts that were kept', () => {
    const said = { service: 'crossref', on: '2024-06-08' };
    const own = record({ title: SPLITWISE, venue: 'ISCA', date: '2023', factSources: { venue: said, date: said, title: said } });
    const page = record({ title: SPLITWISE, date: '2023-11-30' });
    assert.deepEqual(merge([page], [own]).papers.map(({ factSources }) => factSources), [{ venue: said, title: said }]);
  });

  it('is not told where nobody says so', () => {
    assert.equal(merge([record({ title: SPLITWISE })], [record({ title: SPLITWISE })]).papers.some((paper) => 'factSources' in paper), false);
  });
});

describe('a known collection', () => {
  const known = record({ title: SPLITWISE, abstract: 'A summary.', authors: people('Patel'), arxiv: '2311.18677', doi: '10.1109/isca', date: '2023-11-30', published: '2024-06-29', venue: 'ISCA', code: 'https://github.com/m/s' }, 'embedded.json');

  it('completes what the digests list, and their words stay', () => {
    const own = record({ title: 'SPLITWISE: efficient generative LLM inference using phase splitting', abstract: 'The abstract.' });
    const { papers } = mergeDigests([{ papers: [own] }], [{ papers: [known] }]);
    const { title, abstract, sources } = own;
    assert.deepEqual(papers, [{ ...known, title, abstract, sources }]);
  });

  it('adds no papers and overwrites no facts', () => {
    const own = record({ title: SPLITWISE, authors: people('Patel', 'Zhang'), date: '2023', venue: 'Another venue', pages: '1-2' });
    const { papers } = mergeDigests([{ papers: [own] }], [{ papers: [known, record({ title: 'Something else' })] }]);
    assert.deepEqual(
      papers.map(({ authors, date, venue, pages, published }) => ({ authors, date, venue, pages, published })),
      [{ authors: people('Patel', 'Zhang'), date: '2023-11-30', venue: 'Another venue', pages: '1-2', published: '2024-06-29' }],
    );
  });
});

describe('merging', () => {
  const word = fc.constantFrom('deep', 'graph', 'power', 'energy', 'attention', 'survey');
  const paper = fc.record(
    {
      title: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
      arxiv: fc.constantFrom('2301.00001', '2301.00002', '2301.00003'),
      doi: fc.constantFrom('10.1000/a', '10.1000/b', '10.1000/c'),
      authors: fc.constantFrom(people('Patel'), people('Rossi', 'Patel'), people('Meyer', 'Zhang')),
    },
    { requiredKeys: ['title'] },
  );
  const papers = fc.array(paper, { maxLength: 25 }).map((all) => all.map((facts) => record(facts)));

  it('loses no place and gives every paper an id of its own', () => {
    fc.assert(
      fc.property(papers, (all) => {
        const { papers: merged } = merge(all);
        assert.equal(new Set(merged.map(({ id }) => id)).size, merged.length);
        assert.deepEqual(merged.flatMap(({ sources }) => sources.map(({ startLine }) => startLine)).sort(), all.map(({ sources }) => sources[0]?.startLine).sort());
      }),
    );
  });

  it('groups records alike in any order', () => {
    const groups = (all: readonly Paper[]) =>
      merge(all)
        .papers.map(({ sources }) => sources.map(({ startLine }) => startLine).sort().join())
        .sort();
    fc.assert(
      fc.property(papers, (all) => {
        assert.deepEqual(groups([...all].reverse()), groups(all));
      }),
    );
  });
});

describe('merging again', function () {
  // Thousands of merges; a busy machine takes its time.
  this.timeout(60_000);

  const digests = () => [
    { papers: [record({ title: 'One', arxiv: '2301.00001' }), record({ title: 'Two' })] },
    { papers: [record({ title: 'One', arxiv: '2301.00001', abstract: 'About one.' }), record({ title: 'Three' })] },
  ];

  it('gives the same objects for the same records', () => {
    const merger = new DigestMerger();
    const [first, second] = digests();
    assert.ok(first !== undefined && second !== undefined);
    const before = merger.merge([first, second]).papers;
    const after = merger.merge([first, second, { papers: [record({ title: 'Two', abstract: 'About two.' })] }]).papers;
    assert.deepEqual(after.map((paper, index) => paper === before[index]), [true, false, true]);
  });

  it('says the same as merging once', () => {
    const merger = new DigestMerger();
    const all = digests();
    merger.merge(all.slice(0, 1));
    merger.merge([...all].reverse());
    const { papers, problems } = mergeDigests(all);
    assert.deepEqual(merger.merge(all), { papers, problems });
  });

  it('says the same as merging once, whatever digests changed, came and went before', () => {
    const names = { title: fc.constantFrom('One', 'Two', 'Three', 'On sums of squares', ''), arxiv: fc.option(fc.constantFrom('2301.00001', '2301.00002'), { nil: undefined }), doi: fc.option(fc.constantFrom('10.1000/1', '10.1000/2'), { nil: undefined }) };
    const facts = fc.record({ ...names, authors: fc.constantFrom(people(), people('Patel'), people('Rossi'), people('Patel', 'Zhang')) });
    const digest = fc.array(facts, { maxLength: 4 });
    const change = fc.record({ place: fc.nat(4), papers: digest, how: fc.constantFrom('replace', 'replace', 'insert', 'remove') });
    const read = (papers: readonly { title: string; arxiv: string | undefined; doi: string | undefined; authors: readonly Author[] }[]) => ({
      papers: papers.map(({ title, arxiv, doi, authors }) => record({ title, authors, ...(arxiv !== undefined && { arxiv }), ...(doi !== undefined && { doi }) })),
    });
    fc.assert(
      fc.property(fc.array(digest, { minLength: 1, maxLength: 5 }), digest, fc.array(change, { maxLength: 6 }), (first, embedded, changes) => {
        const merger = new DigestMerger();
        const known = [read(embedded)];
        let all = first.map(read);
        merger.merge(all, known);
        for (const { place, papers, how } of changes) {
          all = all.toSpliced(place % Math.max(1, all.length), how === 'insert' ? 0 : 1, ...(how === 'remove' ? [] : [read(papers)]));
          const merged = mergeDigests(all, known);
          assert.deepEqual(merger.merge(all, known), { papers: merged.papers, problems: merged.problems });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts an object once that stands in two digests', () => {
    const merger = new DigestMerger();
    const shared = record({ title: 'One' });
    merger.merge([{ papers: [shared] }, { papers: [record({ title: 'Two' })] }]);
    const { papers } = merger.merge([{ papers: [shared] }, { papers: [shared] }]);
    assert.deepEqual(papers.map(({ title }) => title), ['One']);
  });

  it('forgets nothing that a changed record says', () => {
    const merger = new DigestMerger();
    const [first, second] = digests();
    assert.ok(first !== undefined && second !== undefined);
    merger.merge([first, second]);
    const { papers } = merger.merge([first, { papers: [record({ title: 'One', arxiv: '2301.00001', abstract: 'New words.' })] }]);
    assert.deepEqual(papers.map(({ title, abstract }) => [title, abstract]), [['One', 'New words.'], ['Two', '']]);
  });
});

describe('a digest that was read again', () => {
  const one = record({ title: 'One' });
  const two = record({ title: 'Two' });

  it('keeps the objects of what did not change', () => {
    const after = keepUnchanged([one, two], [structuredClone(one), { ...two, abstract: 'New.' }]);
    assert.deepEqual([after[0] === one, after[1] === two, after[1]?.abstract], [true, false, 'New.']);
  });
});

describe('a paper from elsewhere', () => {
  const library = [
    record({ title: SPLITWISE, arxiv: '2311.18677', authors: people('Patel') }),
    record({ title: 'Attention networks', authors: people('Rossi') }),
    record({ title: 'Attention networks', authors: people('Patel') }),
    record({ title: 'On sums of squares', doi: '10.1000/1' }),
  ];
  const cases: readonly (readonly [string, Paper, string | undefined])[] = [
    ['by its arXiv id, under another title', record({ title: 'Splitwise', arxiv: '2311.18677' }), 'arxiv:2311.18677'],
    ['by its DOI', record({ title: 'Squares', doi: '10.1000/1' }), 'doi:10.1000/1'],
    ['by its title, published since', record({ title: SPLITWISE.toUpperCase(), doi: '10.1109/isca', authors: people('Patel') }), 'arxiv:2311.18677'],
    ['not by the title of somebody else', record({ title: SPLITWISE, authors: people('Meyer') }), undefined],
    ['not by a title with another id', record({ title: SPLITWISE, arxiv: '2401.00001', authors: people('Patel') }), undefined],
    ['not where nothing agrees', record({ title: 'Feeding small birds' }), undefined],
  ];
  for (const [name, other, id] of cases) {
    it(`is found in the library ${name}`, () => {
      assert.equal(paperFinder(library)(other)?.id, id);
    });
  }

  it('is found among namesakes by its authors', () => {
    assert.equal(paperFinder(library)(record({ title: 'Attention networks', authors: people('Patel') })), library[2]);
  });
});

describe('a paper of which only the identifier is known', () => {
  const bare = record({ title: 'arXiv:2311.18677', arxiv: '2311.18677' });
  const whole = record({ title: SPLITWISE, arxiv: '2311.18677', authors: people('Patel') });

  it('takes its title from any other record, without a word about it', () => {
    const { papers, problems } = merge([bare], [whole]);
    assert.deepEqual([papers.map(({ title }) => title), problems], [[SPLITWISE], []]);
  });

  it('takes its title from what is known of it elsewhere', () => {
    assert.deepEqual(mergeDigests([{ papers: [bare] }], [{ papers: [whole] }]).papers.map(({ title }) => title), [SPLITWISE]);
  });
});
