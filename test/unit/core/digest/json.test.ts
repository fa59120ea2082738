import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';
import { json } from '../../../../src/core/digest/json';
import type { Paper } from '../../../../src/core/paper';

function papersOf(value: unknown): readonly Paper[] {
  return readDigest(JSON.stringify(value), 'papers.json').papers;
}

const SPLITWISE = 'Splitwise: Efficient generative LLM inference';
const LONG = 'We propose a technique that splits the two phases of a request onto separate machines. '.repeat(4).trim();

describe('JSON with papers', () => {
  const services: readonly (readonly [string, unknown, Partial<Paper>])[] = [
    [
      "Hugging Face's daily papers",
      [{ paper: { id: '2311.18677', authors: [{ name: 'Pratyush Patel', hidden: false }], publishedAt: '2023-11-30T00:00:00.000Z', title: SPLITWISE, summary: LONG, upvotes: 3, githubRepo: 'https://github.com/m/s', ai_keywords: ['phase splitting'] }, publishedAt: '2026-05-29T20:00:00.000Z', title: SPLITWISE, numComments: 2 }],
      { id: 'arxiv:2311.18677', abstract: LONG, authors: [{ family: 'Patel', given: 'Pratyush' }], date: '2023-11-30', code: 'https://github.com/m/s', keywords: ['phase splitting'] },
    ],
    [
      'Semantic Scholar',
      { total: 1, data: [{ paperId: '649def34f8be52c8b66281af98ae884c09aef38b', externalIds: { ArXiv: '2311.18677', DOI: '10.1109/ISCA.1' }, url: 'https://www.semanticscholar.org/paper/649d', title: SPLITWISE, abstract: LONG, venue: 'ISCA', year: 2024, authors: [{ authorId: '1', name: 'P. Patel' }], publicationDate: '2023-11-30', journal: { name: 'ISCA', pages: '118-132' } }] },
      { id: 'arxiv:2311.18677', doi: '10.1109/isca.1', venue: 'ISCA', date: '2023-11-30', authors: [{ family: 'Patel', given: 'P.' }] },
    ],
    [
      'OpenAlex',
      { meta: { count: 1 }, results: [{ id: 'https://openalex.org/W1', doi: 'https://doi.org/10.1109/isca.1', display_name: SPLITWISE, publication_year: 2024, publication_date: '2024-06-29', primary_location: { source: { display_name: 'ISCA' } }, authorships: [{ author_position: 'first', author: { id: 'x', display_name: 'Pratyush Patel' } }], abstract_inverted_index: { splits: [1], It: [0], phases: [2] } }] },
      { id: 'doi:10.1109/isca.1', abstract: 'It splits phases', venue: 'ISCA', date: '2024-06-29', authors: [{ family: 'Patel', given: 'Pratyush' }] },
    ],
    [
      "arXiv's dataset",
      { id: '0704.0001', submitter: 'Pavel', authors: "C. Bal\\'azs, E. L. Berger", title: 'Calculation of prompt\n  diphoton production', 'journal-ref': 'Phys.Rev.D76:013009,2007', doi: '10.1103/PhysRevD.76.013009', categories: 'hep-ph cs.LG', abstract: '  A fully differential calculation.\n', versions: [{ version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' }], update_date: '2008-11-26' },
      { id: 'arxiv:0704.0001', title: 'Calculation of prompt diphoton production', authors: [{ family: 'Balázs', given: 'C.' }, { family: 'Berger', given: 'E. L.' }], date: '2007-04-02', arxivCategory: 'hep-ph', doi: '10.1103/physrevd.76.013009' },
    ],
    [
      "Zotero's API",
      [{ key: 'ABC', version: 1, library: {}, data: { key: 'ABC', itemType: 'conferencePaper', title: SPLITWISE, creators: [{ creatorType: 'author', firstName: 'Pratyush', lastName: 'Patel' }, { creatorType: 'editor', firstName: 'An', lastName: 'Editor' }], abstractNote: LONG, date: '2024-06-29', proceedingsTitle: 'ISCA', DOI: '10.1109/isca.1' } }],
      { id: 'doi:10.1109/isca.1', authors: [{ family: 'Patel', given: 'Pratyush' }], venue: 'ISCA', abstract: LONG },
    ],
    [
      'OpenReview',
      { notes: [{ id: 'abc', content: { title: { value: SPLITWISE }, authors: { value: ['Pratyush Patel', 'Esha Choukse'] }, abstract: { value: LONG }, venue: { value: 'ICLR 2024 poster' } } }] },
      { title: SPLITWISE, abstract: LONG, venue: 'ICLR 2024 poster', headings: [], authors: [{ family: 'Patel', given: 'Pratyush' }, { family: 'Choukse', given: 'Esha' }] },
    ],
    [
      'INSPIRE',
      { hits: { hits: [{ id: '1', created: '2020-01-01', metadata: { titles: [{ title: SPLITWISE }], authors: [{ full_name: 'Patel, Pratyush' }], abstracts: [{ value: LONG }], arxiv_eprints: [{ value: '2311.18677' }], publication_info: [{ journal_title: 'JHEP' }] } }], total: 1 } },
      { id: 'arxiv:2311.18677', authors: [{ family: 'Patel', given: 'Pratyush' }], venue: 'JHEP', abstract: LONG },
    ],
    [
      'Europe PMC',
      { resultList: { result: [{ id: '1', source: 'MED', doi: '10.1002/x1', title: SPLITWISE, authorList: { author: [{ fullName: 'Patel P', firstName: 'Pratyush', lastName: 'Patel' }] }, journalInfo: { journal: { title: 'J. of X' } }, abstractText: LONG }] } },
      { id: 'doi:10.1002/x1', authors: [{ family: 'Patel', given: 'Pratyush' }], venue: 'J. of X' },
    ],
    [
      'DBLP',
      { result: { hits: { hit: [{ info: { authors: { author: [{ text: 'Wei Wang 0001' }] }, title: SPLITWISE, venue: 'ISCA', year: '2024', doi: '10.1109/isca.1' } }] } } },
      { id: 'doi:10.1109/isca.1', authors: [{ family: 'Wang', given: 'Wei' }], venue: 'ISCA', headings: [] },
    ],
    [
      "Semantic Scholar's numbers of a journal",
      { data: [{ title: SPLITWISE, authors: [{ name: 'P. Patel' }], year: 2015, venue: 'Nature', journal: { name: 'Nature', volume: '521', pages: '436-444' } }] },
      { venue: 'Nature', volume: '521', pages: '436-444' },
    ],
    [
      "OpenAlex's numbers and pages",
      { results: [{ title: SPLITWISE, publication_date: '2024-06-29', primary_location: { landing_page_url: 'https://arxiv.org/abs/2311.18677', source: null }, biblio: { volume: '6', issue: null, first_page: '1', last_page: '9' }, authorships: [] }] },
      { id: 'arxiv:2311.18677', volume: '6', pages: '1-9', url: 'https://arxiv.org/abs/2311.18677' },
    ],
    [
      "INSPIRE's numbers and DBLP's full stop",
      { hits: { hits: [{ metadata: { titles: [{ title: `${SPLITWISE}.` }], authors: [{ full_name: 'Patel, Pratyush' }], preprint_date: '2020', publication_info: [{ journal_title: 'JHEP', journal_volume: '7', page_start: '1', page_end: '9' }] } }] } },
      { title: SPLITWISE, venue: 'JHEP', volume: '7', pages: '1-9' },
    ],
    [
      "DBLP's preprints",
      { result: { hits: { hit: [{ info: { authors: { author: { text: 'Ann Lee' } }, title: SPLITWISE, venue: 'CoRR', volume: 'abs/2311.18677', year: '2023', ee: 'http://arxiv.org/abs/2311.18677', url: 'https://dblp.org/rec/x' } }] } } },
      { id: 'arxiv:2311.18677', url: 'http://arxiv.org/abs/2311.18677' },
    ],
    [
      'ADS',
      { response: { docs: [{ bibcode: '2012x', title: [SPLITWISE], author: ['Patel, P.'], pubdate: '2012-09-00', pub: 'Letters', identifier: ['2012x', 'arXiv:2311.18677'], volume: '716', page: ['30'] }] } },
      { id: 'arxiv:2311.18677', date: '2012-09', venue: 'Letters', volume: '716', pages: '30' },
    ],
    [
      'DOAJ',
      { results: [{ id: 'a', bibjson: { title: SPLITWISE, year: '2019', journal: { title: 'Trees', volume: '3', number: '2' }, author: [{ name: 'Ann Lee' }], identifier: [{ type: 'pissn', id: '1234-1234' }, { type: 'doi', id: '10.1000/xyz' }] } }] },
      { id: 'doi:10.1000/xyz', venue: 'Trees', volume: '3', issue: '2' },
    ],
    [
      'Lens',
      { data: [{ lens_id: '1', title: SPLITWISE, date_published: '2020-01-01', authors: [{ first_name: 'Ann', last_name: 'Lee' }], source: { title: 'Trees' }, start_page: '1', end_page: '9', external_ids: [{ type: 'doi', value: '10.1000/xyz' }] }] },
      { id: 'doi:10.1000/xyz', venue: 'Trees', pages: '1-9', date: '2020-01-01' },
    ],
    [
      'HAL, whose fields end in their types',
      { response: { docs: [{ title_s: [SPLITWISE], authFullName_s: ['Ann Lee', 'Bo Chen'], producedDate_s: '2020-01', journalTitle_s: 'Trees', doiId_s: '10.1000/xyz', abstract_s: [LONG] }] } },
      { id: 'doi:10.1000/xyz', authors: [{ family: 'Lee', given: 'Ann' }, { family: 'Chen', given: 'Bo' }], date: '2020-01', venue: 'Trees', abstract: LONG },
    ],
    [
      'Scopus, with the names of vocabularies before its own',
      { 'search-results': { entry: [{ 'dc:title': SPLITWISE, 'dc:creator': 'Lee A.', 'prism:publicationName': 'Trees', 'prism:pageRange': '1-9', 'prism:coverDate': '2020-01-01', 'prism:doi': '10.1000/xyz' }] } },
      { id: 'doi:10.1000/xyz', authors: [{ family: 'Lee', given: 'A.' }], venue: 'Trees', pages: '1-9', date: '2020-01-01' },
    ],
    [
      'Springer',
      { records: [{ title: SPLITWISE, creators: [{ creator: 'Lee, Ann' }], publicationName: 'Trees', doi: '10.1000/xyz', publicationDate: '2020-01-01', startingPage: '5' }] },
      { id: 'doi:10.1000/xyz', authors: [{ family: 'Lee', given: 'Ann' }], venue: 'Trees', pages: '5' },
    ],
    [
      'bioRxiv, which is not published yet',
      { collection: [{ doi: '10.1101/2020.01.01.1', title: SPLITWISE, authors: 'Lee, A.; Chen, B.', date: '2020-01-01', abstract: LONG, published: 'NA' }] },
      { date: '2020-01-01', authors: [{ family: 'Lee', given: 'A.' }, { family: 'Chen', given: 'B.' }] },
    ],
    [
      'DataCite',
      { data: [{ id: '10.1000/xyz', attributes: { doi: '10.1000/xyz', creators: [{ name: 'Lee, Ann' }], titles: [{ title: SPLITWISE }], publicationYear: 2020, descriptions: [{ description: 'Notes', descriptionType: 'Other' }, { description: LONG, descriptionType: 'Abstract' }] } }] },
      { id: 'doi:10.1000/xyz', abstract: LONG, date: '2020' },
    ],
    [
      "Google Scholar's results",
      { organic_results: [{ title: SPLITWISE, link: 'https://www.nature.com/articles/x', publication_info: { summary: 'A Lee, B Chen… - Nature, 2020 - nature.com' } }] },
      { authors: [{ family: 'Lee', given: 'A' }, { family: 'Chen', given: 'B' }], venue: 'Nature', date: '2020', headings: [] },
    ],
    [
      'a list of a survey, with the preprint for a page and all names in one',
      [{ title: SPLITWISE, year: 2023, venue: 'bioRxiv', doi: null, paper_url: null, preprint_url: 'https://arxiv.org/abs/2311.18677', code_url: 'https://github.com/a/b', authors: ['Pratyush Patel, Esha Choukse'] }],
      { id: 'arxiv:2311.18677', code: 'https://github.com/a/b', authors: [{ family: 'Patel', given: 'Pratyush' }, { family: 'Choukse', given: 'Esha' }] },
    ],
    [
      'OpenAlex, where only the page has the DOI',
      { results: [{ title: SPLITWISE, doi: '', publication_year: 2023, primary_location: { landing_page_url: 'https://doi.org/10.1109/isca.1' }, authorships: [{ author: { display_name: 'Ali Hassani' } }] }] },
      { doi: '10.1109/isca.1', authors: [{ family: 'Hassani', given: 'Ali' }] },
    ],
    [
      "a journal's feed, made into JSON",
      { status: 'ok', items: [{ title: SPLITWISE, pubDate: '2020-12-31 05:00:00', link: 'https://www.nejm.org/doi/full/10.1056/NEJMoa2034577?af=R', author: 'Ann Lee', description: 'A journal, December 2020.' }] },
      { doi: '10.1056/nejmoa2034577', date: '2020-12-31', authors: [{ family: 'Lee', given: 'Ann' }] },
    ],
    ['a preprint whose venue has its identifier', [{ title: SPLITWISE, authors: ['Ann Lee'], year: 2019, venue: 'arXiv preprint arXiv:2311.18677' }], { arxiv: '2311.18677' }],
    ['a preprint whose venue has its number as dblp writes it', [{ title: SPLITWISE, authors: ['Ann Lee'], year: 2023, venue: 'CoRR abs/2311.18677' }], { arxiv: '2311.18677' }],
    ["Semantic Scholar's preprint, known by its volume", { data: [{ title: SPLITWISE, authors: [{ name: 'Ann Lee' }], year: 2023, journal: { name: 'ArXiv', volume: 'abs/2311.18677' } }] }, { arxiv: '2311.18677' }],
    [
      'a scraper that keeps the details by themselves',
      [{ title: SPLITWISE, paper_url: 'https://huggingface.co/papers/2311.18677', authors: ['Ann Lee'], details: { title: SPLITWISE, abstract: LONG, pdf_url: 'https://arxiv.org/pdf/2311.18677', github_links: ['https://github.com/a/b'] } }],
      { arxiv: '2311.18677', abstract: LONG, code: 'https://github.com/a/b', authors: [{ family: 'Lee', given: 'Ann' }] },
    ],
    ['a script that keeps what arXiv says by itself', [{ title: SPLITWISE, authors: ['Ann Lee'], arxiv_info: { title: SPLITWISE, arxiv_id: '2311.18677' } }], { arxiv: '2311.18677', authors: [{ family: 'Lee', given: 'Ann' }] }],
    [
      'a map of laboratories, the names in one text',
      { 'Laboratory of Eyes': [{ title: SPLITWISE, url: 'https://arxiv.org/abs/2311.18677', date: '2023-11-30', authors_text: 'Ann Lee, Bo Chen' }] },
      { arxiv: '2311.18677', authors: [{ family: 'Lee', given: 'Ann' }, { family: 'Chen', given: 'Bo' }], headings: ['Laboratory of Eyes'] },
    ],
    [
      "PubMed's number and little more",
      [{ pmid: '40630935', title: SPLITWISE, journal: 'Nature', year: 2025 }],
      { url: 'https://pubmed.ncbi.nlm.nih.gov/40630935/', venue: 'Nature', date: '2025' },
    ],
    ['a script, names with blanks', [{ 'Paper Title': SPLITWISE, Authors: 'Pratyush Patel; Esha Choukse', 'PDF Link': 'https://arxiv.org/pdf/2311.18677v2.pdf' }], { id: 'arxiv:2311.18677', authors: [{ family: 'Patel', given: 'Pratyush' }, { family: 'Choukse', given: 'Esha' }] }],
  ];
  it('lists a paper among papers that has no abstract, and not what hangs on it', () => {
    const items = [
      { title: 'A', abstract: 'We.', authors: ['Ann Lee'], year: 2020 },
      { title: 'B', abstract: null, year: null, authors: [{ name: 'Bo Chen' }] },
      { itemType: 'attachment', title: 'Full Text PDF', url: 'https://arxiv.org/pdf/2105.00001.pdf', date: '2020' },
      { title: 'C', url: 'https://arxiv.org/abs/2105.00001' },
    ];
    assert.deepEqual(papersOf({ data: items }).map(({ title }) => title), ['A', 'B', 'C']);
  });

  for (const [name, value, facts] of services) {
    it(`is read from ${name}`, () => {
      const papers = papersOf(value);
      assert.deepEqual([papers.length, { ...papers[0], ...facts }], [1, papers[0]]);
    });
  }

  it('is a paper whatever page it is on, if it says more than news do', () => {
    const news = { title: SPLITWISE, url: 'https://conf.example.org/1', published: '2024-11-07T23:00:00Z', authors: [{ name: 'Ann Lee' }] };
    const papers = [{ journal: 'Trees' }, { abstract: LONG }, { doi: '10.1000/x' }, { url: 'https://a.edu/x.pdf' }, { published: '2024-11-07', authors: ['Ann Lee', 'Bo Chen'] }, { authors: ['Ann Lee', 'Bo Chen', 'Cy Doe'] }, { summary: 'We see.' }, { abstract: 'We see.', publisher: 'Springer' }];
    assert.deepEqual([papersOf([news]).length, papers.map((more) => papersOf([{ ...news, ...more }]).length)], [0, papers.map(() => 1)]);
  });

  it('is a paper of one author if anything else says so', () => {
    const post = { title: SPLITWISE, author: 'Ann Lee', date: '2021-03-04' };
    const papers = [{ author: 'Lee et al.' }, { author: 'Ann Lee and Bo Chen' }, { conference: 'Trees' }, { abstract: 'We.' }, { summary: LONG }, { pdf: 'https://a.edu/x.pdf' }, { date: undefined, year: 2021 }, { date: undefined, issued: { 'date-parts': [[2021, 3]] } }, { date: '2021' }, { pages: '1-90' }, { type: 'thesis' }, { school: 'MIT' }, { publisher: 'Springer' }, { date: undefined, published: '2021-03-04', summary: 'We see.', link: 'https://a.org/1' }];
    assert.deepEqual([papersOf([post]).length, papers.map((more) => papersOf([{ ...post, ...more }]).length)], [0, papers.map(() => 1)]);
    assert.equal(papersOf([{ ...post, author: 'Ann Lee and Bo Chen' }, post]).length, 2);
  });

  it('takes the whole abstract where a shortened one is beside it', () => {
    const whole = `${LONG} It ends.`;
    assert.equal(papersOf([{ title: SPLITWISE, doi: '10.1000/x', abstract: `${LONG.slice(0, 40)}…`, abstract_full: whole }])[0]?.abstract, whole);
  });

  it('takes the text where an address is beside it', () => {
    const record = { title: SPLITWISE, doi: '10.1000/x', abstract_full: 'https://a.org/abstract' };
    assert.deepEqual([{ abstract: LONG }, { summary: LONG }].map((said) => papersOf([{ ...record, ...said }])[0]?.abstract), [LONG, LONG]);
  });

  const strangers: readonly (readonly [string, unknown, Partial<Record<keyof Paper, unknown>>])[] = [
    ['a task above it', { doi: '10.1000/x', parent: 'PROJ-12' }, { venue: undefined }],
    ['the root of a tree', { doi: '10.1000/x', parent: { id: 'root', type: 'folder', title: 'Papers' } }, { venue: undefined }],
    ['a preprint that a venue comments on', { year: 2020, venue: 'Comment on arXiv:1901.00001' }, { arxiv: undefined, venue: 'Comment on arXiv:1901.00001' }],
    ['a preprint that the volume of a journal names', { year: 2020, venue: 'Nature', volume: 'abs/1901.00001' }, { arxiv: undefined, venue: 'Nature' }],
    ['what a paper of the same title is cited by', { venue: 'Trees', cited_info: { title: SPLITWISE, doi: '10.1000/other' }, references: { title: SPLITWISE, year: 1999 } }, { doi: undefined, date: undefined }],
    ['a related paper of the same title', { venue: 'Trees', related: { title: SPLITWISE, doi: '10.1000/other', year: 1999 } }, { doi: undefined, date: undefined }],
  ];
  for (const [name, more, facts] of strangers) {
    it(`has no facts of ${name}`, () => {
      const [paper] = papersOf([{ title: SPLITWISE, authors: ['Ann Lee', 'Bo Chen'], ...(more as object) }]);
      assert.deepEqual(Object.fromEntries(['title', ...Object.keys(facts)].map((fact) => [fact, paper?.[fact as keyof Paper]])), { title: SPLITWISE, ...facts });
    });
  }

  it('takes a translated title out of its brackets', () => {
    assert.equal(papersOf([{ title: '[Seeing of trees (SEE)].', doi: '10.1000/x', authors: ['Ann Lee'] }])[0]?.title, 'Seeing of trees (SEE)');
  });

  it('takes no category of arXiv for a venue', () => {
    assert.equal(papersOf([{ title: SPLITWISE, arxiv_url: 'http://arxiv.org/abs/2311.18677v1', authors: ['Ann Lee'], venue: 'cs.AI' }])[0]?.venue, undefined);
  });

  it('takes the name of what a link to a paper leads to for its title', () => {
    const [paper] = papersOf([{ label: 'cs.LG', papers: [{ link: 'https://arxiv.org/abs/2401.00001', name: 'Seeing things', author: 'Ann Lee', date: '2024-01-02' }] }]);
    assert.deepEqual([paper?.title, paper?.arxiv], ['Seeing things', '2401.00001']);
    assert.deepEqual(papersOf([{ name: 'A tool', link: 'https://tool.org', author: 'Ann Lee', date: '2024-01-02' }]), []);
  });

  it('reads rows that a script keeps for a page', () => {
    const rows = {
      Vision: {
        '2401.00001': '|**2024-01-02**|**Seeing Things in the Dark**|Ann Lee et.al.|[2401.00001v2](http://arxiv.org/abs/2401.00001v2)|**[link](https://github.com/a/b)**|\n',
        '2401.00002': '|**2024-01-03**|**Seeing Things by Day**|Bo Chen et.al.|[2401.00002v1](http://arxiv.org/abs/2401.00002v1)|null|\n',
      },
      Speech: { '2401.00003': '- 2024-01-04, **Hearing Things**, Cy Doe et.al., Paper: [http://arxiv.org/abs/2401.00003](http://arxiv.org/abs/2401.00003)\n' },
    };
    assert.deepEqual(
      readDigest(JSON.stringify(rows, undefined, 1), 'daily.json').papers.map(({ title, authors, date, arxiv, code, headings, sources }) =>
        [title, authors.map(({ family }) => family).join(), date, arxiv, code ?? '', headings.join(), sources[0]?.startLine].join('|'),
      ),
      [
        'Seeing Things in the Dark|Lee|2024-01-02|2401.00001|https://github.com/a/b|Vision|2',
        'Seeing Things by Day|Chen|2024-01-03|2401.00002||Vision|3',
        'Hearing Things|Doe|2024-01-04|2401.00003||Speech|6',
      ],
    );
  });

  it('keeps the names of groups as headings, and no others', () => {
    const record = (title: string) => ({ title, url: 'https://arxiv.org/abs/2311.18677' });
    const papers = papersOf({ papers: { Inference: [record('One')], 'Training at scale': { results: [record('Two')] } } });
    assert.deepEqual(papers.map(({ title, headings }) => [title, headings]), [['One', ['Inference']], ['Two', []]]);
  });

  it('keeps what groups call themselves', () => {
    const record = (title: string) => ({ title, url: 'https://arxiv.org/abs/2311.18677' });
    const papers = papersOf({ title: 'Daily papers', days: [{ date: '2024-09-05', topics: [{ topic: 'Vision', papers: [record('One')] }] }, { date: '2024-09-06', papers: [record('Two')] }] });
    assert.deepEqual(papers.map(({ title, headings }) => [title, headings]), [['One', ['2024-09-05', 'Vision']], ['Two', ['2024-09-06']]]);
  });

  it('has neither venue nor volume where DBLP names a preprint server', () => {
    const [paper] = papersOf({ hits: { hit: [{ info: { authors: { author: { text: 'Ann Lee' } }, title: SPLITWISE, venue: 'CoRR', volume: 'abs/2311.18677', year: '2023' } }] } });
    assert.deepEqual([paper?.title, paper?.venue, paper?.volume], [SPLITWISE, undefined, undefined]);
  });

  it('may say the year behind the venue and keep the address under "paper"', () => {
    const records = { one: { title: 'Seeing things', authors: 'A. Lee, B. Chen', venue: 'Transactions on Eyes, 2024', doi: null, paper: 'https://arxiv.org/pdf/2401.00001.pdf' }, two: { title: 'Hearing things', authors: 'C. Doe', venue: 'EARS 2023', year: 2022, paper: 'files/2.pdf' } };
    assert.deepEqual(readDigest(JSON.stringify(records), 'list.json').papers.map(({ title, venue, date, arxiv, url }) => [title, venue, date, arxiv, url]), [
      ['Seeing things', 'Transactions on Eyes', '2024', '2401.00001', 'https://arxiv.org/pdf/2401.00001.pdf'],
      ['Hearing things', 'EARS 2023', '2022', undefined, undefined],
    ]);
  });

  it('may be titles, people and a conference on each line', () => {
    const text = ['Seeing things|Ann Lee, Bo (Bob) Chen', 'Hearing things|Cy Doe'].map((line) => JSON.stringify({ conf: 'EYES 2024', title: line.split('|')[0], author: line.split('|')[1] })).join('\n');
    assert.deepEqual(readDigest(text, 'papers.jsonl').papers.map(({ title, venue, date, authors }) => [title, venue, date, authors.map(({ family }) => family)]), [
      ['Seeing things', 'EYES', '2024', ['Lee', 'Chen']],
      ['Hearing things', 'EYES', '2024', ['Doe']],
    ]);
  });

  it('is read line by line, and a broken line costs itself', () => {
    const line = (title: string) => JSON.stringify({ title, arxiv_id: '2311.18677' });
    const text = [line('One'), line('Two').slice(0, -1), line('Three')].join('\n');
    const { papers, problems } = readDigest(text, 'papers.jsonl');
    assert.deepEqual(papers.map(({ title, sources }) => [title, sources[0]?.startLine]), [['One', 0], ['Two', 1], ['Three', 2]]);
    assert.deepEqual(problems.map(({ code, source }) => [code, source.startLine]), [['invalid-json', 2]]);
  });

  const others: readonly (readonly [string, unknown])[] = [
    ['a manifest', { name: 'x', title: 'X', description: 'An extension. '.repeat(30), version: '1.0.0', author: 'A B', repository: { url: 'https://github.com/a/b' } }],
    ['a schema', { $schema: 'x', title: 'Person', description: 'd', properties: { name: { title: 'Name', type: 'string', description: 'The name' } } }],
    ['a list of videos', [{ title: 'A video', url: 'https://video.example.org/1', duration: 3 }]],
    ['the words of a form', { paper: { title: 'Paper', abstract: 'Abstract', authors: 'Authors', year: 'Year', doi: 'DOI' }, buttons: { save: 'Save' } }],
    ['news', { articles: [{ source: { id: null, name: 'The Daily' }, author: 'Ann Lee', title: 'A service is closing down', description: 'It closes.', url: 'https://daily.example.com/closing', publishedAt: '2022-09-29T16:33:58Z', content: 'It closes.' }] }],
    ['a forum', { items: [{ title: 'Show: it runs on a laptop', url: 'https://github.com/a/b', author: 'annlee', points: 49, createdAt: '2026-04-20T00:07:16.000Z', summary: LONG }] }],
    ["a blog's posts", { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 'x', title: 'What I think of laptops', url: 'https://ann.example.com/laptops', date_published: '2024-11-07T23:00:00Z', authors: [{ name: 'Ann Lee' }], content_html: '<p>Much.</p>' }] }],
    ['news with a line on each', { results: [{ title: 'Senate Passes a Sweeping Bill', abstract: 'The vote was along party lines.', url: 'https://daily.example.com/1', byline: 'By Ann Lee', published_date: '2022-08-07T15:00:00-04:00' }] }],
    ["the index of a blog's search", [{ title: 'How I moved my blog', author: 'Ann Lee', category: 'web', url: '/2020/01/moving.html', date: '2020-01-05', content: LONG }]],
    ['the posts of a site', { posts: [{ slug: 'hooks', title: 'Understanding hooks by building a timer', author: 'Ann Lee', date: '2021-03-04', excerpt: 'Hooks are great.' }] }],
    ['a forum that counts seconds', { data: { children: [{ kind: 't3', data: { title: 'What I learned in ten years', author: 'annlee', created_utc: 1600000000, created: 1600000000, url: 'https://example.com/ten', selftext: '' } }] } }],
    ['a catalogue of books', { items: [{ volumeInfo: { title: 'The Cooking of Fish', authors: ['Ann Lee'], publisher: 'Cook Press', publishedDate: '2010-05-01', description: 'A book on cooking.' } }, { volumeInfo: { title: 'The Baking of Bread', authors: ['Bo Chen'], publisher: 'Cook Press', publishedDate: '2011', industryIdentifiers: [{ type: 'ISBN_13', identifier: '9780000000000' }] } }] }],
    ['an interface description', { openapi: '3.0.0', info: { title: 'API', version: '1' }, paths: {} }],
  ];
  for (const [name, value] of others) it(`is not seen in ${name}`, () => assert.deepEqual(papersOf(value), []));

  it('survives keys that mean something to JavaScript', () => {
    assert.equal(papersOf([{ __proto__: null, constructor: 'x', title: 'A title', doi: '10.1000/x', toString: 1 }]).length, 1);
  });

  it('is no format of a page that shows in a fence what a program writes', () => {
    const example = '```json\n{ "papers": [{ "title": "The title", "authors": ["One", "Two"] }] }\n```\n';
    const cases = [`# A program\n\n${'It reads papers.\n'.repeat(20)}\n${example}`, `Here they are:\n${example}`];
    assert.deepEqual(cases.map((text) => json.recognise(text, 'x') > 0), [false, true]);
  });
});
