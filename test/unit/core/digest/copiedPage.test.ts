import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';
import { siteEntries } from '../../../../src/core/digest/page/siteEntries';
import type { Paper } from '../../../../src/core/paper';

const LEAVES = 'Learning to Sort Leaves by Their Shadows';
const SHEEP = 'Counting Sheep with Small Networks';
const FOG = 'Seeing Through Fog with Sparse Views';
const DOE_ROE = ['Jane Doe', 'John Roe'];
const BAKER_DUNN = ['Ann Baker', 'Carl Dunn'];

type Found = readonly [title: string, authors: readonly string[], facts?: Partial<Pick<Paper, 'date' | 'venue' | 'arxiv' | 'doi' | 'volume' | 'issue' | 'pages'>>];

const found = (text: string): readonly Found[] =>
  readDigest(text, 'page.txt').papers.map(({ title, authors, date, venue, arxiv, doi, volume, issue, pages }) => {
    const facts = Object.fromEntries(Object.entries({ date, venue, arxiv, doi, volume, issue, pages }).filter(([, value]) => value !== undefined));
    const names = authors.map(({ family, given = '' }) => `${given} ${family}`.trim());
    return Object.keys(facts).length > 0 ? [title, names, facts] : [title, names];
  });

/** Pages as browsers copy them, in our own words. */
const PAGES: readonly (readonly [site: string, text: string, papers: readonly Found[]])[] = [
  [
    'the accepted papers of a conference, with affiliations in brackets',
    `ICML 2024 Accepted Papers\n${LEAVES}\nJane Doe (MIT), John Roe (ETH Zurich)\n\n${SHEEP}\nAnn Baker (CMU)\n\n${FOG}\nMax Muster (TUM), Eva Beispiel (TUM)\n`,
    [[LEAVES, DOE_ROE], [SHEEP, ['Ann Baker']], [FOG, ['Max Muster', 'Eva Beispiel']]],
  ],
  ['accepted papers with their numbers', `Accepted papers\n12 ${LEAVES}\nJane Doe; John Roe\n15 ${SHEEP}\nAnn Baker; Carl Dunn\n`, [[LEAVES, DOE_ROE], [SHEEP, BAKER_DUNN]]],
  ['proceedings with buttons below', `${LEAVES}\nJane Doe, John Roe\n[pdf] [supp] [arXiv] [bibtex]\n${SHEEP}\nAnn Baker, Carl Dunn\n[pdf] [bibtex]\n`, [[LEAVES, DOE_ROE], [SHEEP, BAKER_DUNN]]],
  ['an anthology with buttons above and bars between names', `pdf bib abs\n${LEAVES}\nJane Doe | John Roe\npdf bib abs\n${SHEEP}\nAnn Baker | Carl Dunn\n`, [[LEAVES, DOE_ROE], [SHEEP, BAKER_DUNN]]],
  ['a virtual conference', `${LEAVES}\nPoster\nJane Doe · John Roe\n${SHEEP}\nOral\nAnn Baker · Carl Dunn\n`, [[LEAVES, DOE_ROE], [SHEEP, BAKER_DUNN]]],
  [
    'proceedings that name the volume behind the authors',
    `Proceedings of Machine Learning Research\n${LEAVES}\nJane Doe, John Roe; Proceedings of the 40th International Conference on Machine Learning, PMLR 202:1-20\n[abs][Download PDF]\n${SHEEP}\nAnn Baker, Carl Dunn; Proceedings of the 40th International Conference on Machine Learning, PMLR 202:21-40\n[abs][Download PDF]\n`,
    [[LEAVES, DOE_ROE, { venue: 'Proceedings of the 40th International Conference on Machine Learning' }], [SHEEP, BAKER_DUNN, { venue: 'Proceedings of the 40th International Conference on Machine Learning' }]],
  ],
  [
    'reviews in the open',
    `${LEAVES}\nJane Doe, John Roe\nPublished: 16 Jan 2024, Last Modified: 05 Mar 2024\nICLR 2024 poster\nReaders: Everyone\nShow details\n${SHEEP}\nAnn Baker, Carl Dunn\nPublished: 17 Jan 2024, Last Modified: 15 Mar 2024\nICLR 2024 spotlight\nReaders: Everyone\nShow details\n`,
    [[LEAVES, DOE_ROE, { date: '2024-01-16', venue: 'ICLR' }], [SHEEP, BAKER_DUNN, { date: '2024-01-17', venue: 'ICLR' }]],
  ],
  [
    'a library of engineering',
    `${LEAVES}\nJane Doe; John Roe\nIEEE Access\nYear: 2021 | Volume: 9 | Journal Article | Publisher: IEEE\nCited by: Papers (12)\nAbstract HTML\n\n${SHEEP}\nAnn Baker; Carl Dunn\n2020 IEEE International Conference on Communications (ICC)\nYear: 2020 | Conference Paper | Publisher: IEEE\nAbstract HTML\n`,
    [[LEAVES, DOE_ROE, { date: '2021', venue: 'IEEE Access', volume: '9' }], [SHEEP, BAKER_DUNN, { date: '2020', venue: 'IEEE International Conference on Communications (ICC)' }]],
  ],
  [
    'a table of contents with DOIs and names in lines of their own',
    `SESSION: Session 1A: Nature\nresearch-article\nOpen Access\n${LEAVES}\nJane Doe\nSome University\n,\nJohn Roe\nOther University\nPages 16–30https://doi.org/10.1145/1234567.1234569\nAbstract\n2\n245\nresearch-article\n${SHEEP}\nAnn Baker, Carl Dunn\n+ 2\nPages 31–45https://doi.org/10.1145/1234567.1234570\nAbstract\n`,
    [[LEAVES, DOE_ROE, { doi: '10.1145/1234567.1234569', pages: '16-30' }], [SHEEP, BAKER_DUNN, { doi: '10.1145/1234567.1234570', pages: '31-45' }]],
  ],
  [
    'an issue of a journal, one paper of a single author',
    `Research article Open access\n${LEAVES}\nJane Doe, John Roe\nArticle 120345\nView PDF\nArticle preview\n\nResearch article Full text access\n${SHEEP}\nAnn Baker, Carl Dunn\nArticle 120346\nView PDF\n\nReview article Abstract only\n${FOG}\nMax Muster\nPages 1-15\nPurchase PDF\n`,
    [[LEAVES, DOE_ROE], [SHEEP, BAKER_DUNN], [FOG, ['Max Muster'], { pages: '1-15' }]],
  ],
  [
    'search results that name the journal behind the authors',
    `Article Open access\n${LEAVES}\nLeaves have shadows. In this paper we sort them by a method that...\nJane Doe, John Roe in Journal of Leaves\nArticle Open access 12 March 2023\nChapter\n${SHEEP}\nAnn Baker, Carl Dunn in Animal Informatics (2022)\nChapter 2022\n`,
    [[LEAVES, DOE_ROE, { date: '2023-03-12', venue: 'Journal of Leaves' }], [SHEEP, BAKER_DUNN, { date: '2022', venue: 'Animal Informatics' }]],
  ],
  [
    'a weekly with the date above and a summary below the title',
    `Article\nOpen Access\n21 Nov 2024\n${LEAVES}\nShadows tell leaves apart, a study of 120 trees shows.\n\nJane Doe\nJohn Roe\n\nArticle\nOpen Access\n20 Nov 2024\n${SHEEP}\nSheep are counted as well by small networks as by large ones.\n\nAnn Baker\nCarl Dunn\n`,
    [[LEAVES, DOE_ROE, { date: '2024-11-21' }], [SHEEP, BAKER_DUNN, { date: '2024-11-20' }]],
  ],
  [
    'preprints with their DOIs',
    `${LEAVES}\nJane Doe, John Roe\nbioRxiv 2024.11.20.624567; doi: https://doi.org/10.1101/2024.11.20.624567\nAdd to Selected Citations\n${SHEEP}\nAnn Baker, Carl Dunn\nbioRxiv 2024.11.19.623456; doi: https://doi.org/10.1101/2024.11.19.623456\nAdd to Selected Citations\n`,
    [[LEAVES, DOE_ROE, { doi: '10.1101/2024.11.20.624567' }], [SHEEP, BAKER_DUNN, { doi: '10.1101/2024.11.19.623456' }]],
  ],
  [
    "PubMed's list of results",
    `1\nCite\nShare\nSleep and memory in older adults: a cohort study.\nDoe J, Roe R, Lee S.\nJ Sleep Res. 2023 Mar;32(2):e13700. doi: 10.1111/jsr.13700. Epub 2022 Aug 1.\nPMID: 35912345\n2\nCite\nShare\nWalking and the heart: a randomized trial.\nBaker A, Dunn C.\nBMJ Open. 2022 Jan 5;12(1):e050000. doi: 10.1136/bmjopen-2021-050000.\nPMID: 34987654 Free PMC article.\n`,
    [
      ['Sleep and memory in older adults: a cohort study', ['J Doe', 'R Roe', 'S Lee'], { date: '2023-03', venue: 'J Sleep Res', doi: '10.1111/jsr.13700', volume: '32', issue: '2', pages: 'e13700' }],
      ['Walking and the heart: a randomized trial', ['A Baker', 'C Dunn'], { date: '2022-01-05', venue: 'BMJ Open', doi: '10.1136/bmjopen-2021-050000', volume: '12', issue: '1', pages: 'e050000' }],
    ],
  ],
  [
    'search results with categories below the authors',
    `${LEAVES}\nJane Doe, John Roe, +3 authors Xin Li\nComputer Science\nNeural Information Processing Systems\n12 June 2017\nTLDR\nA new simple network architecture, based solely on shadows, is proposed.\nExpand\n91,234\nPDF\nSave\nAlert\nCite\n${SHEEP}\nA. Baker, C. Dunn\nComputer Science, Mathematics\narXiv.org\n2023\nTLDR\nThis work shows that sheep can be counted with small networks.\nExpand\n12\n[PDF]\nSave\nAlert\nCite\n`,
    [[LEAVES, [...DOE_ROE, 'Xin Li'], { date: '2017-06-12', venue: 'Neural Information Processing Systems' }], [SHEEP, ['A. Baker', 'C. Dunn']]],
  ],
  [
    'results of high-energy physics, numbered behind the titles',
    `2 results | cite all\nMost Recent\n${LEAVES} #1\nJane Doe (CERN), John Roe (DESY) (Nov 21, 2024)\ne-Print: 2411.14001 [hep-ph]\npdf cite claim\nreference search 0 citations\n${SHEEP} #2\nAnn Baker (SLAC), Carl Dunn (Fermilab) (Nov 20, 2024)\nPublished in: Phys.Rev.D 110 (2024) 9, 096001 • e-Print: 2411.13001 [hep-th]\npdf DOI cite claim\nreference search 3 citations\n`,
    [[LEAVES, DOE_ROE, { date: '2024-11-21', arxiv: '2411.14001' }], [SHEEP, BAKER_DUNN, { date: '2024-11-20', venue: 'Phys.Rev.D', arxiv: '2411.13001', volume: '110' }]],
  ],
  [
    'the mail of a search in PubMed',
    `PubMed Results\nItems 1 - 2 of 2 (Display the 2 citations in PubMed)\n\n1.\t${LEAVES}.\nDoe J, Roe R.\nJ Leaves. 2024 Nov 20:e13700. doi: 10.1111/jsr.13700. Online ahead of print.\nPMID: 35912345\nSimilar articles\nSelect item 34987654\n2.\t${SHEEP}.\nBaker A, Dunn C.\nSheep Open. 2024 Nov 5;12(1):e050000. doi: 10.1136/sheep.\nPMID: 34987654 [PubMed - in process]\nSimilar articles\n`,
    [[LEAVES, ['J Doe', 'R Roe'], { date: '2024-11-20', venue: 'J Leaves', doi: '10.1111/jsr.13700' }], [SHEEP, ['A Baker', 'C Dunn'], { date: '2024-11-05', venue: 'Sheep Open', doi: '10.1136/sheep', volume: '12', issue: '1', pages: 'e050000' }]],
  ],
  [
    'the mail of a publisher',
    `New articles found for your alert "leaves"\n\n${LEAVES}\nJane Doe, John Roe\nApplied Leaves, Volume 350, 15 November 2024, Article 121765\nView article on the site\n\n${SHEEP}\nAnn Baker, Carl Dunn\nSheep, Volume 290, Pages 100-110\nView article on the site\n`,
    [[LEAVES, DOE_ROE, { date: '2024-11-15', venue: 'Applied Leaves', volume: '350', pages: '121765' }], [SHEEP, BAKER_DUNN, { venue: 'Sheep', volume: '290', pages: '100-110' }]],
  ],
  [
    'the contents of a letters journal',
    `${LEAVES}\nJane Doe and John Roe\nPhys. Rev. Leaves 133, 211801 (2024)\nPublished 20 November 2024\n\n${SHEEP}\nAnn Baker and Carl Dunn\nPhys. Rev. Leaves 133, 211802 (2024)\nPublished 21 November 2024\n`,
    [[LEAVES, DOE_ROE, { date: '2024-11-20', venue: 'Phys. Rev. Leaves', volume: '133', pages: '211801' }], [SHEEP, BAKER_DUNN, { date: '2024-11-21', venue: 'Phys. Rev. Leaves', volume: '133', pages: '211802' }]],
  ],
  [
    'results of an index of citations, kinds above the titles',
    `1\nArticle • Open access\n${LEAVES}\nDoe, J; Roe, J and Li, X\nJournal of Leaves, 12(3), pp. 100-110, 2024\nShow abstract\nRelated documents\n2\nConference Paper\nFull-text available\n${SHEEP}\nBaker, A., Dunn, C.\nProceedings of the International Conference on Animals, pp. 1-9, 2023\nShow abstract\nRelated documents\n`,
    [[LEAVES, ['J Doe', 'J Roe', 'X Li'], { date: '2024', venue: 'Journal of Leaves', volume: '12', issue: '3', pages: '100-110' }], [SHEEP, ['A. Baker', 'C. Dunn'], { date: '2023', venue: 'Proceedings of the International Conference on Animals' }]],
  ],
  [
    'results of astronomy, with bibcode and date above',
    `1\n2024ApJ...970..100D\n2024/07\ncited: 3\n${LEAVES}\nDoe, Jane; Roe, John\n2\n2024MNRAS.530.1200B\n2024/05\ncited: 10\n${SHEEP}\nBaker, Ann; Dunn, Carl\n`,
    [[LEAVES, DOE_ROE, { date: '2024-07' }], [SHEEP, BAKER_DUNN, { date: '2024-05' }]],
  ],
  [
    'working papers, a title that could be names among them',
    '1.\nMinimum Wages and Small Firms\nSome Working Paper No. w31234\nNumber of pages: 45  Posted: 12 May 2023\nJane Doe and John Roe\nUniversity of Somewhere and University of Elsewhere\nDownloads 123\n\n2.\nTrading in the Dark\nNumber of pages: 60  Posted: 10 May 2023\nAnn Baker and Carl Dunn\nSome Business School and Other University\nDownloads 45\n',
    [['Minimum Wages and Small Firms', DOE_ROE, { date: '2023-05-12' }], ['Trading in the Dark', BAKER_DUNN, { date: '2023-05-10' }]],
  ],
  [
    'papers of the day, which only count the authors',
    `Daily Papers\nby AK and the research community\n\nDaily\nWeekly\nNov 25\n\nSubmitted by\njdoe\n58\n${LEAVES}\n·\n8 authors\n\n3\nSubmitted by\nabaker\n31\n${SHEEP}\nSome Lab\n·\n4 authors\n`,
    [[LEAVES, []], [SHEEP, []]],
  ],
  [
    'trending papers with their code',
    `Trending Research\nSubscribe\n${LEAVES}\nsome-lab/leaves • • 25 Nov 2024\nWe introduce a method that sorts leaves on small devices and matches larger ones in our experiments.\n\nCode Generation Language Modelling\n\n 2,345\n12.34 stars / hour\n Paper\n Code\n${SHEEP}\nanimals/sheep • 24 Nov 2024\nSheep overlap; this paper proposes a simple two-stage method that works on three datasets.\n 998\n5.10 stars / hour\n Paper\n Code\n`,
    [[LEAVES, [], { date: '2024-11-25' }], [SHEEP, [], { date: '2024-11-24' }]],
  ],
];

describe('a page copied from a website', () => {
  for (const [site, text, papers] of PAGES) it(`is read: ${site}`, () => assert.deepEqual(found(text), papers));

  it('knows papers by the addresses of their pages', () => {
    const mail = (host: string) => `Global patterns of tree density\nAnn Lee, Bo Chen & Cy Doe\nhttps://${host}/articles/s41586-024-07001-1\n\nRapid loss of forest soils under heat\nDi Eck & Ed Fay\nhttps://${host}/articles/s41586-024-07002-2\n`;
    const read = (host: string) => readDigest(mail(host), 'x.txt').papers.map(({ title, authors, url }) => [title, authors.length, url]);
    assert.deepEqual(read('www.nature.com'), [
      ['Global patterns of tree density', 3, 'https://www.nature.com/articles/s41586-024-07001-1'],
      ['Rapid loss of forest soils under heat', 2, 'https://www.nature.com/articles/s41586-024-07002-2'],
    ]);
    assert.deepEqual(read('shop.example.org'), []);
  });

  it('keeps the abstract, and tells the lines of each paper', () => {
    const { papers } = readDigest(`Sign in\n${LEAVES}\nJane Doe, John Roe\nWe sort leaves by their shadows, and our experiments on three datasets show that it works.\nPDF\n${SHEEP}\nAnn Baker, Carl Dunn\nPDF\n`, 'page.txt');
    assert.deepEqual(papers.map(({ abstract, sources }) => [abstract, sources[0]?.startLine, sources[0]?.endLine]), [
      ['We sort leaves by their shadows, and our experiments on three datasets show that it works.', 1, 4],
      ['', 5, 7],
    ]);
  });

  it('is read however long it is', () => {
    const count = 150_000;
    // More entries than a call may have arguments.
    const { entries } = siteEntries('Two Sheep in Sight\nAnn Lee, Bo Chen\n'.repeat(count));
    assert.equal(entries.length, count);
  }).timeout(60_000);

  it("is read where it is Google Scholar's page of results", () => {
    const text = `About 1,230 results (0.05 sec)\nAny time\n[PDF] some.org\n${LEAVES}\nJ Doe, J Roe… - Journal of Leaves, 2017 - some.org\nLeaves have shadows. We propose a simple method based on …\nSave Cite Cited by 123 Related articles All 87 versions\n[HTML] ${SHEEP}\nA Baker, C Dunn - arXiv preprint arXiv:2301.00001, 2023 - arxiv.org\nWe count sheep with small networks and show that …\nSave Cite Cited by 3 Related articles\n`;
    assert.deepEqual(found(text), [[LEAVES, ['J Doe', 'J Roe'], { date: '2017', venue: 'Journal of Leaves' }], [SHEEP, ['A Baker', 'C Dunn'], { date: '2023', arxiv: '2301.00001' }]]);
  });

  it("is read where it is arXiv's listing without labels", () => {
    const text = `Mon, 25 Nov 2024 (showing 2 of 2 entries )\n[1] arXiv:2411.14432 [pdf, html, other]\n${LEAVES}\nJane Doe, John Roe\nComments: 12 pages\nSubjects: Machine Learning (cs.LG)\n[2] arXiv:2411.14431 [pdf, html, other]\n${SHEEP}\nAnn Baker, Carl Dunn\nSubjects: Machine Learning (cs.LG)\n`;
    assert.deepEqual(found(text), [[LEAVES, DOE_ROE, { date: '2024-11', arxiv: '2411.14432' }], [SHEEP, BAKER_DUNN, { date: '2024-11', arxiv: '2411.14431' }]]);
  });
});

describe('a page copied from a website that lists no papers', () => {
  const pages: readonly (readonly [string, string])[] = [
    ['news', 'Latest News\nMayor Opens the New Bridge over the River\nBy Jane Doe and John Roe\n12 May 2024\nThe mayor opened the bridge on Sunday in front of a large crowd.\nShare\nTrains Stop Because of the Snow\nBy Ann Baker and Carl Dunn\n11 May 2024\nTrains stopped for three hours, the company said.\nShare\n'],
    ['records', 'Road of the Abbey\nJohn Roe, Paul Doe\n1969\nPlay\nTrain of the Night\nAnn Baker, Carl Dunn\n1957\nPlay\n'],
    ['books for sale', 'Bestsellers\nThe Art of Reading\nJane Doe, John Roe\nPaperback\n12.99\nAdd to cart\nA Short History of Sheep\nAnn Baker, Carl Dunn\nHardcover\n24.99\nAdd to cart\n'],
    ['minutes', 'Minutes of the Reading Group\nPresent: Jane Doe, John Roe, Ann Baker\nDiscussion of the Budget for Next Year\nJane Doe, John Roe\nWe agreed to ask for more money.\nChoice of the Next Meeting Place\nAnn Baker, Jane Doe\nWe agreed on the library.\n'],
    ['a programme', 'Programme\n9:00 Welcome by the Organisers\nJane Doe, John Roe\n9:30 Keynote on the Future of Everything\nAnn Baker\n10:30 Coffee\n11:00 Panel on Jobs in Industry\nCarl Dunn, Xin Li\n'],
  ];
  for (const [name, text] of pages) it(`has none: ${name}`, () => assert.deepEqual(found(text), []));
});
