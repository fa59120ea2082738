/**
 * Answers as each service's documentation describes them, about one invented work: a preprint of January 2024 that appeared in a journal
 * in June under a title that changed by a word. DOIs are of the prefix that Crossref keeps for tests, 10.5555.
 */
export const ARXIV_ID = '2401.00001';
export const PUBLISHED_DOI = '10.5555/heat.2024.7';
export const PREPRINT_TITLE = 'Measuring the Heat of Small Engines in $\\alpha$-Cycles';
export const PUBLISHED_TITLE = 'Measuring the Heat of Little Engines in α-Cycles';

const ABSTRACT = `Small engines lose most of their energy as heat, and nobody knows how much of it. We measure the heat of forty engines
 with a thermometer that costs less than a penny, and find that two thirds of it leave through the lid. A simple cover saves a third of the
 coal, which we prove for every engine with fewer than nine wheels & confirm by experiment.`;

export function arxivFeed(entries: readonly string[], total = entries.length): string {
  return `<?xml version='1.0' encoding='UTF-8'?>
<feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
  <id>https://arxiv.org/api/x</id>
  <title>arXiv Query: search_query=&amp;id_list=&amp;start=0&amp;max_results=10</title>
  <opensearch:itemsPerPage>10</opensearch:itemsPerPage>
  <opensearch:totalResults>${total}</opensearch:totalResults>
  <opensearch:startIndex>0</opensearch:startIndex>
  ${entries.join('\n')}
</feed>`;
}

export function arxivEntry({ id = ARXIV_ID, title = PREPRINT_TITLE, doi = '', comment = '' } = {}): string {
  return `<entry>
    <id>http://arxiv.org/abs/${id}v2</id>
    <title>${title.replace(/&/g, '&amp;')}</title>
    <updated>2024-02-11T17:59:49Z</updated>
    <link href="https://arxiv.org/abs/${id}v2" rel="alternate" type="text/html"/>
    <summary>${ABSTRACT.replace(/&/g, '&amp;')}</summary>
    <category term="cs.LG" scheme="http://arxiv.org/schemas/atom"/>
    <published>2024-01-01T17:59:49Z</published>
    ${comment === '' ? '' : `<arxiv:comment>${comment}</arxiv:comment>`}
    <arxiv:primary_category term="cs.LG"/>
    ${doi === '' ? '' : `<arxiv:doi>${doi}</arxiv:doi><link rel="related" href="https://doi.org/${doi}" title="doi"/>`}
    <author><name>Ada K. Byron</name></author>
    <author><name>Charles van Babbage</name></author>
    <author><name>Luigi Menabrea Jr.</name></author>
  </entry>`;
}

/** The manual, 3.4: errors are a feed with one entry. */
export const ARXIV_ERROR = arxivFeed([
  '<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_12</id><title>Error</title><summary>incorrect id format for 12</summary></entry>',
]);

export function crossrefWork(more: object = {}): object {
  return {
    DOI: '10.5555/HEAT.2024.7',
    URL: 'https://doi.org/10.5555/heat.2024.7',
    type: 'journal-article',
    title: ['Measuring the Heat of Little Engines in <i>&amp;#945;</i>-Cycles'],
    author: [
      { given: 'Ada K.', family: 'Byron', sequence: 'first', affiliation: [], ORCID: 'https://orcid.org/0000-0000-0000-0000' },
      { given: 'Charles', family: 'van Babbage', sequence: 'additional', affiliation: [] },
      { given: 'Luigi', family: 'Menabrea', suffix: 'Jr.', sequence: 'additional', affiliation: [] },
      { name: 'The Engine Group', sequence: 'additional', affiliation: [] },
    ],
    abstract: `<jats:title>Abstract</jats:title><jats:p>${ABSTRACT}</jats:p>`,
    'container-title': ['Journal of Engines'],
    publisher: 'Analytical Press',
    volume: '12',
    issue: '3',
    page: '45–67',
    issued: { 'date-parts': [[2024, 6, 7]] },
    'published-print': { 'date-parts': [[2024, 7]] },
    relation: { 'has-preprint': [{ 'id-type': 'arxiv', id: '2401.00001', 'asserted-by': 'subject' }] },
    ...more,
  };
}

export function crossrefSingle(work: object = crossrefWork()): string {
  return JSON.stringify({ status: 'ok', 'message-type': 'work', 'message-version': '1.0.0', message: work });
}

export function crossrefList(works: readonly object[], total = works.length): string {
  return JSON.stringify({
    status: 'ok',
    'message-type': 'work-list',
    'message-version': '1.0.0',
    message: { facets: {}, 'total-results': total, items: works, 'items-per-page': 5, query: { 'start-index': 0, 'search-terms': null } },
  });
}

/** A retraction as Retraction Watch and Crossref record it. */
export const CROSSREF_RETRACTION = {
  'updated-by': [
    {
      DOI: '10.5555/heat.2025.1',
      type: 'retraction',
      label: 'Retraction',
      source: 'retraction-watch',
      updated: { 'date-parts': [[2025, 2, 3]], 'date-time': '2025-02-03T00:00:00Z', timestamp: 1738540800000 },
      'record-id': '20946',
    },
  ],
};

export function dataCiteArxiv(relatedIdentifiers: readonly object[] = []): object {
  return {
    id: '10.48550/arxiv.2401.00001',
    type: 'dois',
    attributes: {
      doi: '10.48550/arxiv.2401.00001',
      creators: [
        { name: 'Byron, Ada K.', nameType: 'Personal', givenName: 'Ada K.', familyName: 'Byron', affiliation: [] },
        { name: 'van Babbage, Charles', nameType: 'Personal' },
        { name: 'The Engine Group', nameType: 'Organizational' },
      ],
      titles: [{ title: PREPRINT_TITLE }],
      publisher: 'arXiv',
      container: {},
      publicationYear: 2024,
      dates: [
        { date: '2024-01-01T17:59:49Z', dateType: 'Submitted', dateInformation: 'v1' },
        { date: '2024-02-11T17:59:49Z', dateType: 'Updated', dateInformation: 'v2' },
        { date: '2024-01', dateType: 'Available', dateInformation: 'v1' },
      ],
      types: { ris: 'GEN', citeproc: 'article', resourceType: 'Article', resourceTypeGeneral: 'Preprint' },
      relatedIdentifiers,
      descriptions: [{ description: ABSTRACT, descriptionType: 'Abstract' }],
      url: 'https://arxiv.org/abs/2401.00001',
    },
  };
}

export function dataCiteSingle(item: object = dataCiteArxiv()): string {
  return JSON.stringify({ data: item });
}

export function dataCiteList(items: readonly object[]): string {
  return JSON.stringify({ data: items, meta: { total: items.length, totalPages: 1, page: 1 }, links: { self: 'https://api.datacite.org/dois' } });
}

export const DATACITE_NOT_FOUND = JSON.stringify({ errors: [{ status: '404', title: "The resource you are looking for doesn't exist." }] });

export function openAlexWork(more: object = {}): object {
  return {
    id: 'https://openalex.org/W1',
    doi: 'https://doi.org/10.5555/heat.2024.7',
    title: PUBLISHED_TITLE,
    publication_year: 2024,
    publication_date: '2024-06-07',
    type: 'article',
    is_retracted: false,
    authorships: [
      { author_position: 'first', author: { id: 'https://openalex.org/A1', display_name: 'Ada Byron' }, raw_author_name: 'Ada K. Byron' },
      { author_position: 'middle', author: { id: 'https://openalex.org/A2', display_name: 'Charles van Babbage' } },
    ],
    primary_location: {
      landing_page_url: 'https://doi.org/10.5555/heat.2024.7',
      pdf_url: null,
      version: 'publishedVersion',
      source: { id: 'https://openalex.org/S1', display_name: 'Journal of Engines', type: 'journal' },
    },
    locations: [{ landing_page_url: 'http://arxiv.org/abs/2401.00001', source: { display_name: 'arXiv (Cornell University)', type: 'repository' } }],
    biblio: { volume: '12', issue: '3', first_page: '45', last_page: '67' },
    abstract_inverted_index: { Small: [0], engines: [1, 4], lose: [2], 'their': [3] },
    ...more,
  };
}

export function openAlexList(works: readonly object[]): string {
  return JSON.stringify({ meta: { count: works.length, db_response_time_ms: 30, page: 1, per_page: 10 }, results: works, group_by: [] });
}

export const OPENALEX_LIMIT = JSON.stringify({ error: 'Rate limit exceeded', message: 'Insufficient budget.' });

export function semanticScholarPaper(more: object = {}): object {
  return {
    paperId: '649def34f8be52c8b66281af98ae884c09aef38b',
    externalIds: { ArXiv: ARXIV_ID, DBLP: 'journals/je/ByronB24', DOI: '10.5555/HEAT.2024.7', CorpusId: 1 },
    title: PUBLISHED_TITLE,
    abstract: ABSTRACT,
    venue: 'J. Eng.',
    publicationVenue: { id: 'x', name: 'Journal of Engines', type: 'journal' },
    year: 2024,
    publicationDate: '2024-06-07',
    publicationTypes: ['JournalArticle'],
    journal: { name: 'Journal of Engines', volume: '12', pages: '\n  45-67\n' },
    authors: [
      { authorId: '1', name: 'Ada K. Byron' },
      { authorId: '2', name: 'Charles van Babbage' },
    ],
    ...more,
  };
}

export function semanticScholarMatch(paper: object = semanticScholarPaper()): string {
  return JSON.stringify({ data: [{ ...paper, matchScore: 131.8 }] });
}

export const SEMANTIC_SCHOLAR_NO_MATCH = JSON.stringify({ error: 'Title match not found' });

export function huggingFacePaper(): object {
  return {
    id: ARXIV_ID,
    authors: [
      { _id: 'a', name: 'Ada K. Byron', hidden: false },
      { _id: 'b', name: 'Charles van Babbage', hidden: false },
    ],
    publishedAt: '2024-01-01T17:59:49.000Z',
    title: 'Measuring the Heat of Small Engines in α-Cycles',
    summary: ABSTRACT,
    upvotes: 3,
    githubRepo: 'https://github.com/byron/heat',
  };
}

export function dblpHits(infos: readonly object[], total = infos.length): string {
  const hits = infos.map((info, index) => ({ '@score': '9', '@id': String(index), info, url: `URL#${index}` }));
  return JSON.stringify({
    result: {
      query: 'x',
      status: { '@code': '200', text: 'OK' },
      time: { '@unit': 'msecs', text: '3.1' },
      completions: { '@total': '1', '@computed': '1', '@sent': '0' },
      hits: { '@total': String(total), '@computed': String(total), '@sent': String(infos.length), '@first': '0', ...(hits.length > 0 ? { hit: hits } : {}) },
    },
  });
}

export const DBLP_JOURNAL = {
  authors: { author: [{ '@pid': '1/1', text: 'Ada K. Byron 0001' }, { '@pid': '2/2', text: 'Charles van Babbage' }] },
  title: 'Measuring the Heat of Little Engines in &alpha;-Cycles &amp; Beyond.',
  venue: 'J. Engines',
  volume: '12',
  number: '3',
  pages: '45-67',
  year: '2024',
  type: 'Journal Articles',
  access: 'open',
  key: 'journals/je/ByronB24',
  doi: '10.5555/HEAT.2024.7',
  ee: 'https://doi.org/10.5555/heat.2024.7',
  url: 'https://dblp.org/rec/journals/je/ByronB24',
};

/** A preprint as dblp has it; one author is an object and no list. */
export const DBLP_PREPRINT = {
  authors: { author: { '@pid': '1/1', text: 'Ada K. Byron 0001' } },
  title: 'Measuring the Heat of Small Engines.',
  venue: 'CoRR',
  volume: 'abs/2401.00001',
  year: '2024',
  type: 'Informal and Other Publications',
  ee: ['https://doi.org/10.48550/arXiv.2401.00001', 'https://arxiv.org/abs/2401.00001'],
};

export function openReviewNotes(venue: string): string {
  const content = {
    title: { value: PREPRINT_TITLE },
    authors: { value: ['Ada K. Byron', 'Charles van Babbage'] },
    abstract: { value: ABSTRACT },
    venue: { value: venue },
    keywords: { value: ['engines', 'heat'] },
  };
  return JSON.stringify({ notes: [{ id: 'aBcDeFgHiJ', forum: 'aBcDeFgHiJ', cdate: 1704131989000, pdate: 1705400000000, content }], count: 1 });
}
