import assert from 'node:assert/strict';
import fc from 'fast-check';
import { table } from '../../../../src/core/digest/table';
import type { Paper } from '../../../../src/core/paper';
import { mutated } from './mutated';

const read = (text: string): { papers: readonly Paper[]; problems: readonly string[] } => {
  const { papers, problems } = table.read(text, 'x.csv');
  return { papers, problems: problems.map(({ code, detail, source }) => `${code} ${detail} @${source.startLine}`) };
};

const SOUND = `UID,title,authors,abstract,keywords,track,session,date,pdf_url,href
A1,"Market Forces: Ads, and ""News""",Lia Bozarth|Ceren Budak,"Two lines,
one abstract.",ads|news,Full Paper,P13,2021-06-10,static/a.pdf,https://ojs.aaai.org/1
A2,Second,Ann Lee,See https://github.com/a/b for code.,,Poster,P14,,,
`;

describe('Table', () => {
  it('reads rows with their facts and lines', () => {
    const { papers, problems } = read(SOUND);
    assert.deepEqual(problems, []);
    assert.deepEqual(papers, [
      {
        id: 'title:market forces ads and news',
        title: 'Market Forces: Ads, and "News"',
        abstract: 'Two lines, one abstract.',
        authors: [
          { family: 'Bozarth', given: 'Lia' },
          { family: 'Budak', given: 'Ceren' },
        ],
        date: '2021-06-10',
        url: 'https://ojs.aaai.org/1',
        keywords: ['ads', 'news'],
        headings: ['Full Paper'],
        sources: [{ uri: 'x.csv', startLine: 1, endLine: 2 }],
      },
      {
        id: 'title:second',
        title: 'Second',
        abstract: 'See https://github.com/a/b for code.',
        authors: [{ family: 'Lee', given: 'Ann' }],
        code: 'https://github.com/a/b',
        headings: ['Poster'],
        sources: [{ uri: 'x.csv', startLine: 3, endLine: 3 }],
      },
    ] satisfies readonly Paper[]);
  });

  describe('knows the columns of', () => {
    const cases: readonly [name: string, header: string, row: string, expected: Partial<Record<keyof Paper, unknown>>][] = [
      ['Scopus', 'Authors,Author full names,Title,Year,Source title,Volume,Issue,Art. No.,Page start,Page end,DOI,Link,Document Type,Author Keywords', '"Lee A.; Chen B.","Lee, Ann (123456); Chen, Bo (654321)",T,2020,J. X,1,2,,3,9,10.1/x,https://s.com,Article,one; two', { authors: [{ family: 'Lee', given: 'Ann' }, { family: 'Chen', given: 'Bo' }], venue: 'J. X', pages: '3-9', date: '2020', type: 'article-journal', keywords: ['one', 'two'] }],
      ['IEEE Xplore', '"Document Title",Authors,"Publication Title","Publication Year","Start Page","End Page","Abstract","DOI",PDF Link', '"T","A. Lee; B. Chen","Proc. X","2020","1","8","We.","10.1109/X","https://ieeexplore.ieee.org/1"', { title: 'T', venue: 'Proc. X', doi: '10.1109/x', url: 'https://ieeexplore.ieee.org/1', pages: '1-8' }],
      ['PubMed', 'PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,NIHMS ID,DOI', '1,T.,"Casbon JA, Crooks GE.",x,Casbon JA,BMC,2006,2006/01/13,,,10.1186/x1', { authors: [{ family: 'Casbon', given: 'JA' }, { family: 'Crooks', given: 'GE' }], venue: 'BMC', date: '2006' }],
      ['Zotero', '"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Url","Abstract Note","Date","Pages","Volume"', '"ABCD","journalArticle","2019","Doe, Jane; Roe, Rick","T","J","10.1/zz","https://a.b","Abs","2019-05","1-2","3"', { authors: [{ family: 'Doe', given: 'Jane' }, { family: 'Roe', given: 'Rick' }], type: 'article-journal', date: '2019-05', abstract: 'Abs' }],
      ['a spreadsheet', 'Name\tAuthors\tYear\tLink\tTopic', 'T\tAnn Lee\t2020\thttps://arxiv.org/abs/1706.03762v2\tVision', { title: 'T', arxiv: '1706.03762', headings: ['Vision'] }],
      ['Web of Science', 'PT\tAU\tAF\tTI\tSO\tDE\tAB\tPY\tVL\tBP\tEP\tDI\t', 'J\tLee, A; Chen, B\tLee, Ann; Chen, Bo\tT\tJ. OF X\tone; two\tWe.\t2020\t3\t1\t9\t10.1000/x\t', { title: 'T', authors: [{ family: 'Lee', given: 'Ann' }, { family: 'Chen', given: 'Bo' }], venue: 'J. OF X', pages: '1-9', doi: '10.1000/x', abstract: 'We.' }],
      ['a script in Python', ',id,title,abstract,created,authors', `0,2001.00001,T,We.,2020-01-02,"['Lee, Ann', 'O\\'Hara, Bo']"`, { arxiv: '2001.00001', date: '2020-01-02', authors: [{ family: 'Lee', given: 'Ann' }, { family: "O'Hara", given: 'Bo' }] }],
      ['a list of links', 'Name,Tags,Link,Year', 'Seeing Things,"a, b",https://arxiv.org/abs/1706.03762,2017', { title: 'Seeing Things', arxiv: '1706.03762', date: '2017' }],
      ['one with semicolons', 'Titel;Autoren;Jahr;Zeitschrift', 'Über alles;Ann Lee, Bo Chen;2020;Z', { title: 'Über alles', venue: 'Z', authors: [{ family: 'Lee', given: 'Ann' }, { family: 'Chen', given: 'Bo' }] }],
      ['a workshop', 'poster,session,number,title,authors,abstract,forum', 'Poster 1,Oral,3,Seeing things,"Ann Lee, Bo Chen",We.,https://openreview.net/forum?id=x', { issue: undefined, headings: ['Oral'], url: 'https://openreview.net/forum?id=x' }],
      ['lead authors', '#,Lead Authors,Title,Length,,', '1,Ann Lee and Bo Chen,Seeing things,Long,,', { title: 'Seeing things', authors: [{ family: 'Lee', given: 'Ann' }, { family: 'Chen', given: 'Bo' }] }],
      ['categories, arXiv\'s or one\'s own', 'category,title,arxiv', 'Seeing; Hearing,T,1706.03762', { headings: ['Seeing; Hearing'] }],
      ['categories of arXiv', 'category,title,arxiv', 'astro-ph.GA,T,1706.03762', { headings: [] }],
      ['Embase', 'Title,Original Title,Author Names,Source,Abstract,keywords,Open URL Link', 'T,,"Lee A., Chen B.C.","Journal of Trees (2004) 102:4 (253-258). Date of Publication: 25 Aug 2004",We.,"oak (growth, age), elm",http://sfx.org/x?sid=EMBASE&id=doi:10.1000%2Ft.1&atitle=T', { authors: [{ family: 'Lee', given: 'A.' }, { family: 'Chen', given: 'B.C.' }], venue: 'Journal of Trees', volume: '102', issue: '4', pages: '253-258', date: '2004-08-25', keywords: ['oak (growth, age)', 'elm'], doi: '10.1000/t.1' }],
      ['ASReview', 'abstract ;first_authors;keywords;number;title;publication_year;start_page;type_of_reference;volume', `We.;['Lee, Ann', 'Chen, Bo'];['oak', 'elm'];3;T;2014//;e08;JOUR;9`, { authors: [{ family: 'Lee', given: 'Ann' }, { family: 'Chen', given: 'Bo' }], keywords: ['oak', 'elm'], issue: '3', volume: '9', date: '2014', abstract: 'We.' }],
      ['Europe PMC', 'id,doi,title,authorString,journalTitle,pubYear,abstract', '1,10.1000/x,T,"Lee YA, Chen B.",J,2026,<h4>Aim</h4>We.', { authors: [{ family: 'Lee', given: 'YA' }, { family: 'Chen', given: 'B' }], venue: 'J', date: '2026', abstract: 'Aim We.' }],
      ['Scopus in Chinese', '作者,書名,年份,來源出版物名稱,DOI', '"Lee A., Chen B.",T,2017,J,10.1000/x', { title: 'T', venue: 'J', date: '2017' }],
      ['one name as medicine writes it', 'PMID,Title,Authors', '35,Seeing things,Chen BC.', { authors: [{ family: 'Chen', given: 'BC' }] }],
      ['PubMed, of which a script kept the numbers', 'PubmedID,Title,Publication Date,Corresponding Author Email', '40630935,Seeing things,2025-Jul-08,a@b.org', { title: 'Seeing things', date: '2025-07-08', url: 'https://pubmed.ncbi.nlm.nih.gov/40630935/', authors: [] }],
      ['numbers of things, which are no groups', 'Title,Authors,# Authors,# Sessions (per user),Venue,#Pages', 'Seeing things,Ann Lee,2,as many as they like,RO-MAN,9', { headings: [], pages: undefined, authors: [{ family: 'Lee', given: 'Ann' }] }],
      ['titles with a star, a full stop, brackets of a translation', 'title,authors,year', '✨[Seeing of trees (SEE)].,Ann Lee,2020', { title: 'Seeing of trees (SEE)' }],
      ['where a preprint is for no venue', 'Authors,Title,Publication,Year', '"Lee, Ann; ",Seeing things,arXiv preprint arXiv:1901.00001,2019', { venue: undefined, arxiv: '1901.00001' }],
    ];
    for (const [name, header, row, expected] of cases) {
      it(name, () => {
        const [paper] = read(`${header}\n${row}\n`).papers;
        assert.deepEqual(Object.fromEntries(Object.keys(expected).map((fact) => [fact, paper?.[fact as keyof Paper]])), expected);
      });
    }
  });

  describe('knows the exports of', () => {
    const seen = ['Seeing things', 'Ann Lee; Bo Chen', '2020', 'Nature', '10.1000/xyz', 'We see.'].join(' | ');
    const cases: readonly [name: string, text: string][] = [
      ['Dimensions', '"About the data: Exported on Jan 01, 2024."\nRank,DOI,Title,Abstract,Source title,PubYear,Pagination,Authors\n1,10.1000/xyz,Seeing things,We see.,Nature,2020,3-9,"Lee, Ann; Chen, Bo"\n'],
      ['Elicit, which summarises as well', '"Title","Authors","DOI","Venue","Year","Summary","Main findings","Abstract"\n"Seeing things","Ann Lee, Bo Chen","10.1000/xyz","Nature","2020","They saw.","F","We see."\n'],
      ['Consensus', 'Title,Takeaway,Authors,Year,Abstract,Journal,DOI\nSeeing things,They saw.,"Ann Lee, Bo Chen",2020,We see.,Nature,10.1000/xyz\n'],
      ['Semantic Scholar', 'paperId,title,authors,year,venue,abstract,externalIds.DOI\nabc,Seeing things,"Ann Lee, Bo Chen",2020,Nature,We see.,10.1000/xyz\n'],
      ['OpenAlex', 'id,display_name,publication_year,doi,primary_location.source.display_name,authorships.author.display_name,abstract,title\nW1,x,2020,https://doi.org/10.1000/xyz,Nature,Ann Lee|Bo Chen,We see.,Seeing things\n'],
      ['Europe PMC, which ends titles as sentences', 'SOURCE,TITLE,AUTHORS,JOURNAL_TITLE,PUBLICATION_YEAR,DOI,ABSTRACT\nMED,Seeing things.,"Lee, Ann; Chen, Bo",Nature,2020,10.1000/xyz,We see.\n'],
      ['Springer, which glues names', 'Item Title,Publication Title,Item DOI,Authors,Publication Year,Abstract\nSeeing things,Nature,10.1000/xyz,Ann LeeBo Chen,2020,We see.\n'],
      ['dblp', 'author,title,journal,year,doi,abstract\nAnn Lee::Bo Chen,Seeing things,Nature,2020,10.1000/xyz,We see.\n'],
    ];
    for (const [name, text] of cases)
      it(name, () => {
        const [paper] = read(text).papers;
        const authors = paper?.authors.map(({ family, given }) => `${given} ${family}`).join('; ');
        assert.equal([paper?.title, authors, paper?.date, paper?.venue, paper?.doi, paper?.abstract].join(' | '), seen);
      });
  });

  describe('loses nothing around a broken row', () => {
    const header = 'title,authors,year\n';
    const cases: readonly [name: string, rows: string, titles: readonly string[], problems: readonly string[]][] = [
      ['a quote that is not closed', 'A,Ann Lee,2000\n"B,Bo Chen,2001\nC,Cy Doe,2002\n"D",Di Eck,2003\n', ['A', 'B', 'C', 'D'], ['repaired-entry B @2']],
      ['no title', 'A,Ann Lee,2000\n,Bo Chen,2001\nC,Cy Doe,2002\n', ['A', 'C'], ['missing-title Bo Chen 2001 @2']],
      ['too few cells', 'A\nB,Bo Chen,2001\n', ['A', 'B'], []],
      ['text behind a quote', '"A" b,Ann Lee,2000\nC,Cy Doe,2002\n', ['A" b', 'C'], ['repaired-entry A" b @1']],
      ['empty rows', '\n,,\nA,Ann Lee,2000\n\n', ['A'], []],
    ];
    for (const [name, rows, titles, problems] of cases) {
      it(name, () => {
        const reading = read(header + rows);
        assert.deepEqual([reading.papers.map(({ title }) => title), reading.problems], [titles, problems]);
      });
    }
  });

  describe('recognises its own', () => {
    const cases: readonly [name: string, text: string, mine: boolean][] = [
      ['a programme', SOUND, true],
      ['one below a remark', `Exported today\nsep=,\n${SOUND}`, true],
      ['a list of products', 'name,price,stock\nBolt,1,2\n', false],
      ['a table of books without authors', 'title,price\nA,1\n', false],
      ['a list of books for sale', 'Date,Title,Author,Price\n2020,A,B,1\n', false],
      ['a list of films', 'Const,Title,URL,IMDb Rating,Runtime (mins),Year,Genres,Release Date,Directors\ntt1,A,https://a.org,9.3,142,1994,Drama,1994-10-14,B\n', false],
      ['a shelf of books', 'Book Id,Title,Author,ISBN,Publisher,Binding,Year Published,Bookshelves\n1,A,B,9,C,Hardcover,2002,fantasy\n', false],
      ['books that readers rate', 'bookID,title,authors,isbn13,ratings_count,publication_date,publisher\n1,A,B,978,5,9/16/2006,C\n', false],
      ['papers with genres', 'title,authors,year,doi,genres\nA,B,2020,10.1000/x,review\n', true],
      ['papers with a binding', 'title,authors,year,journal,binding\nA,B,2020,Trees,soft\n', true],
      ['prose', 'The title, the authors and the year are known.\n', false],
      ['a Markdown table', '| Title | Authors |\n|---|---|\n| A | B |\n', false],
    ];
    for (const [name, text, mine] of cases) it(name, () => assert.equal(table.recognise(text, 'x') > 0.5, mine));
  });

  describe('tells papers from posts, which have an author, a day and an address too', () => {
    const cases: readonly [name: string, text: string, count: number][] = [
      ['posts', 'title,author,date,url\nMoving a blog,Ann Lee,2020-01-05,https://a.org/1\nA server at home,Ann Lee,2020-02-05,https://a.org/2\n', 0],
      ['what single people write, with a summary', 'title,authors,published,link,summary\nSeeing things,Ann Lee,2020-01-05,https://a.org/1,We see.\nHearing things,Bo Chen,2020-02-05,https://a.org/2,We hear.\n', 2],
      ['titles like sentences, and people', 'title,authors\nSeeing things in the dark,Ann Lee\nHearing things in the rain,Bo Chen\n', 2],
      ['what single people wrote in a year', 'title,author,date,url\nSeeing things,Ann Lee,2020,https://a.org/1\n', 1],
      ['songs', 'title,authors\nHelp,John Lennon\nYesterday,Paul McCartney\n', 0],
      ['news', 'source,author,title,description,url,publishedAt\nThe Daily,Ann Lee,It is closing,It closes.,https://a.org/1,2022-09-29T16:33:58Z\n', 0],
      ['a corpus of articles', 'id,title,author,text,label\n0,What we saw,Ann Lee,We saw it.,1\n1,What they saw,Bo Chen,They saw it.,0\n', 0],
      ['people who write together', 'title,authors\nSeeing things,Ann Lee and Bo Chen\nHearing things,Cy Doe; Di Eck\n', 2],
      ['people who write together on a day', 'title,authors,date,url\nSeeing things,Ann Lee and Bo Chen,2020-01-05,https://a.org/1\n', 1],
      ['pages of papers', 'title,author,date,url\nSeeing things,Ann Lee,2020-01-05,https://arxiv.org/abs/1706.03762\n', 1],
      ['a journal', 'title,author,date,url,journal\nSeeing things,Ann Lee,2020-01-05,https://a.org/1,Trees\n', 1],
      ['years', 'title,author,year,url\nSeeing things,Ann Lee,2020,https://a.org/1\n', 1],
    ];
    for (const [name, text, count] of cases) it(name, () => assert.equal(read(text).papers.length, count));
  });

  it('with a row for every author lists each paper once', () => {
    const text = [
      'Conference,Year,Title,Author,Affiliation',
      'EYES,2006,Seeing things in rows,Ann Lee,"Lab, Mandalay"',
      'EYES,2006,Seeing things in rows,Bo Chen,Lab',
      'EYES,2006,Seeing things in rows,Cy Doe,Other lab',
      'EYES,2006,Hearing things in rows,Ann Lee,Lab',
      'EARS,2007,Hearing things in rows,Bo Chen,Lab',
      'EARS,2007,Editorial,Ann Lee,Lab',
      'EARS,2007,Editorial,Bo Chen,Lab',
    ].join('\n');
    assert.deepEqual(
      read(text).papers.map(({ title, authors, venue, sources }) => [title.split(' ')[0], authors.map(({ family }) => family).join(), venue, sources.map(({ startLine, endLine }) => [startLine, endLine])]),
      [
        ['Seeing', 'Lee,Chen,Doe', 'EYES', [[1, 3]]],
        ['Hearing', 'Lee', 'EYES', [[4, 4]]],
        ['Hearing', 'Chen', 'EARS', [[5, 5]]],
        ['Editorial', 'Lee', 'EARS', [[6, 6]]],
        ['Editorial', 'Chen', 'EARS', [[7, 7]]],
      ],
    );
  });

  it('of names with links is one of papers where the links lead to papers', () => {
    assert.deepEqual(read('Name,Link,Date\nHammer,https://shop.org/1,2020\nNail,https://shop.org/2,2021\n').papers, []);
  });

  it('survives whatever happens to a file', () => {
    fc.assert(fc.property(mutated([SOUND]), (text) => table.read(text, 'x').papers.every(({ title }) => title !== '')), { numRuns: 300 });
  });
});
