import assert from 'node:assert/strict';
import fc from 'fast-check';
import { feed } from '../../../../src/core/digest/feed';
import type { Paper } from '../../../../src/core/paper';
import { mutated } from './mutated';

const read = (text: string): { papers: readonly Paper[]; problems: readonly string[]; stated?: number } => {
  const { problems, ...reading } = feed.read(text, 'f.xml');
  return { ...reading, problems: problems.map(({ code, detail, source }) => `${code} ${detail} @${source.startLine}`) };
};

const ENTRY = `<entry>
    <id>http://arxiv.org/abs/1801.05533v1</id>
    <updated>2019-01-17T03:05:51Z</updated>
    <published>2018-01-17T03:05:51Z</published>
    <title>Einstein-Weyl structures on
  H\\"older &amp; K&#xE4;hler manifolds</title>
    <summary>  We study $\\alpha$ &lt; 1.
 Code: https://github.com/a/b.</summary>
    <author><name>Xiaomin Chen</name></author>
    <author><name>Barbara Di Eugenio</name></author>
    <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1000/ABC</arxiv:doi>
    <arxiv:journal_ref>Phys. Rev. D 103, 103025 (2021)</arxiv:journal_ref>
    <link href="http://arxiv.org/abs/1801.05533v1" rel="alternate" type="text/html"/>
    <link title="pdf" href="http://arxiv.org/pdf/1801.05533v1" rel="related"/>
    <category term="53D10"/>
    <arxiv:primary_category term="math.DG"/>
  </entry>`;
const ATOM = `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<title>arXiv Query</title>\n${ENTRY}\n</feed>\n`;

const rss = (item: string): string => `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Feed</title><link>https://x.org</link>${item}</channel></rss>`;

describe('Feed', () => {
  it('reads an entry of the arXiv API', () => {
    assert.deepEqual(read(ATOM).papers, [
      {
        id: 'arxiv:1801.05533',
        title: 'Einstein-Weyl structures on Hölder & Kähler manifolds',
        arxiv: '1801.05533',
        doi: '10.1000/abc',
        abstract: 'We study α < 1. Code: https://github.com/a/b.',
        authors: [
          { family: 'Chen', given: 'Xiaomin' },
          { family: 'Di Eugenio', given: 'Barbara' },
        ],
        date: '2018-01-17',
        published: '2021',
        venue: 'Phys. Rev. D',
        volume: '103',
        pages: '103025',
        arxivCategory: 'math.DG',
        url: 'http://arxiv.org/abs/1801.05533v1',
        code: 'https://github.com/a/b',
        keywords: ['53D10'],
        headings: [],
        sources: [{ uri: 'f.xml', startLine: 3, endLine: 19 }],
      } satisfies Paper,
    ]);
  });

  describe('reads items of other feeds', () => {
    const cases: readonly [name: string, item: string, expected: Partial<Record<keyof Paper, unknown>>][] = [
      [
        'arXiv RSS',
        `<item><title>Mass concentration</title><link>https://arxiv.org/abs/2203.01250</link>
         <description>arXiv:2203.01250v3 Announce Type: replace-cross \nAbstract: We consider.</description>
         <guid isPermaLink="false">oai:arXiv.org:2203.01250v3</guid><category>math.AP</category><category>math.OC</category>
         <pubDate>Fri, 23 Aug 2024 00:00:00 -0400</pubDate><arxiv:announce_type>replace-cross</arxiv:announce_type>
         <dc:creator>Antonin Monteil, Paul Pegon</dc:creator></item>`,
        { title: 'Mass concentration', abstract: 'We consider.', arxiv: '2203.01250', arxivCategory: 'math.AP', authors: [{ family: 'Monteil', given: 'Antonin' }, { family: 'Pegon', given: 'Paul' }], date: undefined },
      ],
      [
        'a new paper in arXiv RSS',
        `<item><title>New</title><link>https://arxiv.org/abs/2203.01250</link><description>arXiv:2203.01250v1 Announce Type: new Abstract: A.</description><pubDate>Fri, 23 Aug 2024 00:00:00 -0400</pubDate></item>`,
        { date: '2024-08-23', abstract: 'A.' },
      ],
      [
        'arXiv RSS of the years before',
        `<item rdf:about="http://arxiv.org/abs/1111.1111"><title>Stars. (arXiv:1111.1111v1 [astro-ph.GA])</title><link>http://arxiv.org/abs/1111.1111</link>
         <description rdf:parseType="Literal">&lt;p&gt;We see stars.&lt;/p&gt;</description>
         <dc:creator>&lt;a href="http://arxiv.org/a/x"&gt;A. Bee&lt;/a&gt;, &lt;a href="y"&gt;C. Dee&lt;/a&gt;</dc:creator></item>`,
        { title: 'Stars', abstract: 'We see stars.', arxivCategory: 'astro-ph.GA', authors: [{ family: 'Bee', given: 'A.' }, { family: 'Dee', given: 'C.' }] },
      ],
      [
        'bioRxiv RSS',
        `<item><title><![CDATA[Cells & <i>E. coli</i>]]></title><link>http://biorxiv.org/cgi/content/short/2024.07.09.602797v1?rss=1</link>
         <description><![CDATA[Cells live.]]></description><dc:creator><![CDATA[Kim, S., Lee, J. A.]]></dc:creator><dc:date>2024-07-14</dc:date>
         <dc:identifier>doi:10.1101/2024.07.09.602797</dc:identifier></item>`,
        { title: 'Cells & E. coli', doi: '10.1101/2024.07.09.602797', date: '2024-07-14', authors: [{ family: 'Kim', given: 'S.' }, { family: 'Lee', given: 'J. A.' }] },
      ],
      [
        'a PubMed search',
        `<item><title>Trial</title><link>https://pubmed.ncbi.nlm.nih.gov/123/</link><content:encoded><![CDATA[<p>Lancet. 2024 Jan 2.</p><p><b>ABSTRACT</b></p><p>It works.</p><p>PMID:123 | DOI:10.1/x</p>]]></content:encoded>
         <dc:creator>Ann B Lee</dc:creator><dc:creator>Bo Chen</dc:creator><dc:date>2024-01-02</dc:date><dc:source>Lancet</dc:source><dc:identifier>pmid:123</dc:identifier><dc:identifier>doi:10.1016/x1</dc:identifier></item>`,
        { abstract: 'It works.', venue: 'Lancet', doi: '10.1016/x1', authors: [{ family: 'Lee', given: 'Ann B' }, { family: 'Chen', given: 'Bo' }] },
      ],
    ];
    for (const [name, item, expected] of cases) {
      it(name, () => {
        const [paper] = read(rss(item)).papers;
        assert.deepEqual(Object.fromEntries(Object.keys(expected).map((fact) => [fact, paper?.[fact as keyof Paper]])), expected);
      });
    }
  });

  it('reads the authors that HighWire puts into its search results', () => {
    const html = '<div class="highwire-citation"><span class="nlm-given-names">F. Javier</span> <span class="nlm-surname">Diez-Guerra</span>, <span class="nlm-collab">The Group</span> <span class="highwire-cite-metadata-journal x">bioRxiv </span><span class="highwire-cite-metadata-doi">doi: https://doi.org/10.1101/2024.07.09.602724 </span></div>';
    const [paper] = read(`<feed xmlns="a"><entry><title>T</title><id>https://www.biorxiv.org/content/10.1101/2024.07.09.602724v1</id><content type="html"><![CDATA[${html}]]></content></entry></feed>`).papers;
    assert.deepEqual([paper?.authors, paper?.doi, paper?.abstract, paper?.publisher, paper?.type], [[{ family: 'Diez-Guerra', given: 'F. Javier' }, { family: 'The Group' }], '10.1101/2024.07.09.602724', '', 'bioRxiv', 'article']);
  });

  describe('keeps the other items of broken XML', () => {
    const second = ENTRY.replace(/1801\.05533/g, '1801.05534').replace('Einstein-Weyl', 'Second');
    const cases: readonly [name: string, text: string, ids: readonly string[], problems: number][] = [
      ['an ampersand', ATOM.replace('&amp;', '&'), ['1801.05533'], 0],
      ['a title that is not closed', ATOM.replace('</title>\n    <summary>', '<summary>'), ['1801.05533'], 0],
      ['an entry that is not closed', `<feed xmlns="a">${ENTRY.replace('</entry>', '')}${second}</feed>`, ['1801.05533', '1801.05534'], 1],
      ['a truncated file', `<feed xmlns="a">${ENTRY}${second.slice(0, 300)}`, ['1801.05533', '1801.05534'], 1],
      ['a file without its beginning', `${ENTRY}\n${second}`, ['1801.05533', '1801.05534'], 0],
    ];
    for (const [name, text, ids, problems] of cases) {
      it(name, () => {
        const reading = read(text);
        assert.deepEqual(reading.papers.map(({ arxiv }) => arxiv), ids);
        assert.equal(reading.problems.length, problems);
      });
    }
  });

  it('reads what publishers say in the place of an abstract', () => {
    const item = (link: string, body: string) => `<item><title>Seeing things</title><link>${link}</link><description><![CDATA[${body}]]></description></item>`;
    const text = `<?xml version="1.0"?><rss version="2.0"><channel><title>Things</title>${item('https://www.sciencedirect.com/science/article/pii/S1', '<p>Publication date: January 2024</p><p><b>Source:</b> Journal of Things, Volume 12, Issue 3</p><p>Author(s): Ann Lee, Bo Chen</p>')}${item('https://www.nature.com/articles/s1', '<p>Nature, Published online: 05 January 2024; <a href="x">doi:10.1038/s41586-023-00001-1</a></p>We see things.')}</channel></rss>`;
    const [elsevier, nature] = feed.read(text, 'x.xml').papers;
    assert.deepEqual(
      [elsevier?.authors.map(({ family }) => family), elsevier?.date, elsevier?.venue, elsevier?.volume, elsevier?.issue, elsevier?.abstract],
      [['Lee', 'Chen'], '2024-01', 'Journal of Things', '12', '3', ''],
    );
    assert.equal(nature?.abstract, 'We see things.');
  });

  it('reads where a paper appeared from the line that stands for its abstract', () => {
    const item = (description: string): string => rss(`<item><title>Seeing trees</title><description>${description}</description><dc:creator>Ann Lee, Bo Chen</dc:creator><prism:doi>10.1000/xyz</prism:doi></item>`);
    const places = ['Journal of Trees, Volume 12, Issue 3, Page 1-9, March 2024.', 'Volume 12, Issue 3, March 2024, Page 1-9', 'We see the trees.'].map((text) => {
      const [paper] = read(item(text)).papers;
      return [paper?.venue, paper?.volume, paper?.issue, paper?.pages, paper?.date, paper?.authors.length, paper?.abstract];
    });
    assert.deepEqual(places, [['Journal of Trees', '12', '3', '1-9', '2024-03', 2, ''], [undefined, '12', '3', '1-9', '2024-03', 2, ''], [undefined, undefined, undefined, undefined, undefined, 2, 'We see the trees.']]);
  });

  it('leaves out what journals print around their papers', () => {
    const items = ['Issue Information', 'Front Cover', 'Seeing trees'].map((title) => `<item><title>${title}</title><prism:doi>10.1000/${title.length}</prism:doi></item>`);
    assert.deepEqual(read(rss(items.join(''))).papers.map(({ title }) => title), ['Seeing trees']);
  });

  it('names nobody an author who only shared a link', () => {
    const [paper] = read(rss('<item><title>Seeing trees</title><link>https://arxiv.org/abs/2401.00001</link><description>&lt;p&gt;Article URL: https://arxiv.org/abs/2401.00001&lt;/p&gt;&lt;p&gt;Points: 5&lt;/p&gt;</description><dc:creator>bob</dc:creator></item>')).papers;
    assert.deepEqual([paper?.arxiv, paper?.authors, paper?.abstract], ['2401.00001', [], '']);
  });

  describe('whose items are whole issues', () => {
    const issue = (name: string, body: string): string => `<item><title>${name}</title><link>https://news.org/${name}</link><description><![CDATA[${body}]]></description></item>`;
    const link = (id: number, title: string): string => `<li><a href="https://arxiv.org/abs/2401.0000${id}">${title}</a></li>`;

    it('is read for the papers in them, under their names', () => {
      const { papers } = read(rss(issue('Week 2', `<h2>Vision</h2><ul>${link(1, 'Seeing things clearly')}${link(2, 'Seeing trees')}</ul>`) + issue('Week 1', `<ul>${link(3, 'Hearing things')}${link(4, 'Folding things')}</ul>`)));
      assert.deepEqual(papers.map(({ title, headings }) => [title, ...headings]), [['Seeing things clearly', 'Week 2', 'Vision'], ['Seeing trees', 'Week 2', 'Vision'], ['Hearing things', 'Week 1'], ['Folding things', 'Week 1']]);
    });

    it('has no papers where it only says that issues are out, or mentions a paper here and there', () => {
      const feeds = [issue('Volume 12, Issue 3', 'New issue') + issue('Volume 12, Issue 2', 'New issue'), issue('Episode 2', `<p>We talk about <a href="https://arxiv.org/abs/2401.00001">a paper</a>.</p>`) + issue('Episode 1', '<p>We talk.</p>'), [1, 2, 3].map((id) => issue(`Post ${id}`, `<ul>${link(id, `Seeing ${id} things clearly`)}</ul>`)).join('')];
      assert.deepEqual(feeds.map((items) => read(rss(items)).papers), [[], [], []]);
    });
  });

  it('tells a quiet day from a feed of something else', () => {
    assert.deepEqual(read(rss('')), { papers: [], problems: [], stated: 0 });
    // RDF may be about anything: pizzas, or the look of a PDF.
    const ontology = '<?xml version="1.0"?>\n<rdf:RDF xmlns="http://a.org/#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><owl:Class rdf:about="#Pizza"/></rdf:RDF>';
    assert.deepEqual([feed.recognise(ontology, 'x'), feed.read(ontology, 'x').stated], [0, undefined]);
    assert.deepEqual(read(rss('<item><title>My holiday</title><link>https://blog.org/1</link><pubDate>Fri, 23 Aug 2024 00:00:00 GMT</pubDate></item>')), { papers: [], problems: [] });
  });

  it('tells an item without title', () => {
    assert.deepEqual(read(rss('\n<item><link>https://arxiv.org/abs/2203.01250</link></item><item><title>T</title><link>https://arxiv.org/abs/2203.01251</link></item>')).problems, [
      'missing-title https://arxiv.org/abs/2203.01250 @1',
    ]);
  });

  it('does not expand entities of its own making', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${ATOM.slice(ATOM.indexOf('<feed')).replace('We study', '&b;&b;')}`;
    assert.equal(read(bomb).papers[0]?.abstract.includes('aaaa'), false);
  });

  it('survives whatever happens to a file', () => {
    fc.assert(fc.property(mutated([ATOM, rss('<item><title>T</title><link>https://arxiv.org/abs/2203.01250</link><dc:creator>A, B</dc:creator></item>')]), (text) => feed.read(text, 'x').papers.every(({ title }) => title !== '')), { numRuns: 300 });
  });
});
