import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';
import type { Paper } from '../../../../src/core/paper';

/** What is said of a paper in one line: title, authors, date, where, what it is known by, headings. */
function shown({ title, authors, date, venue, volume, issue, pages, doi, arxiv, headings }: Paper): string {
  const people = authors.map(({ family, given }) => [family, given].filter(Boolean).join(', ')).join('; ');
  return [title, people, date, [venue, volume, issue, pages].filter(Boolean).join(' '), doi ?? arxiv, headings.join(' > ')].map((part) => part ?? '').join(' | ');
}

describe('Exports of libraries and programs', () => {
  const cases: readonly [name: string, format: string, text: string, expected: readonly string[]][] = [
    [
      'MODS with a journal, roles, and other titles',
      'MODS',
      `<?xml version="1.0"?><mods:modsCollection xmlns:mods="http://www.loc.gov/mods/v3">
<mods:mods ID="a"><mods:titleInfo type="alternative"><mods:title>Eyes</mods:title></mods:titleInfo>
<mods:titleInfo><mods:nonSort>The</mods:nonSort><mods:title>Seeing of H<sub>2</sub>O</mods:title><mods:subTitle>A Study</mods:subTitle></mods:titleInfo>
<mods:name type="personal"><mods:namePart type="family">Lee</mods:namePart><mods:namePart type="given">Ann</mods:namePart><mods:role><mods:roleTerm type="code">aut</mods:roleTerm></mods:role></mods:name>
<mods:name type="personal"><mods:namePart>Chen, Bo</mods:namePart></mods:name>
<mods:name type="personal"><mods:namePart>Itor, Ed</mods:namePart><mods:role><mods:roleTerm>editor</mods:roleTerm></mods:role></mods:name>
<mods:genre>journal article</mods:genre><mods:identifier type="doi">10.1000/xyz</mods:identifier>
<mods:relatedItem type="host"><mods:titleInfo><mods:title>Nature</mods:title></mods:titleInfo><mods:originInfo><mods:dateIssued>2020-05</mods:dateIssued></mods:originInfo>
<mods:part><mods:detail type="volume"><mods:number>1</mods:number></mods:detail><mods:detail type="issue"><mods:number>2</mods:number></mods:detail><mods:extent unit="page"><mods:start>3</mods:start><mods:end>9</mods:end></mods:extent></mods:part></mods:relatedItem></mods:mods>
</mods:modsCollection>`,
      ['The Seeing of H2O: A Study | Lee, Ann; Chen, Bo | 2020-05 | Nature 1 2 3-9 | 10.1000/xyz | '],
    ],
    [
      "A harvest of arXiv, one record of which was deleted",
      'OAI-PMH',
      `<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
<record><header><identifier>oai:arXiv.org:0704.0062</identifier></header><metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>0704.0062</id><created>2007-03-31</created><updated>2008-01-01</updated>
<authors><author><keyname>&#x160;r&#xe1;mek</keyname><forenames>Rastislav</forenames></author><author><keyname>Lee</keyname><forenames>Ann</forenames><suffix>Jr</suffix></author></authors><title>Seeing
  things</title><categories>cs.DS math.CO</categories><journal-ref>WABI, 2007</journal-ref><doi>10.1000/xyz</doi><abstract>  We see.</abstract></arXiv></metadata></record>
<record><header status="deleted"><identifier>oai:arXiv.org:0704.0063</identifier></header></record>
<record><metadata><arXivRaw><id>math/0309136</id><version version="v1"><date>Mon, 8 Sep 2003 10:00:00 GMT</date></version><title>Trees</title><authors>Bo Chen and Cy Doe</authors></arXivRaw></metadata></record>
</ListRecords></OAI-PMH>`,
      ['Seeing things | Šrámek, Rastislav; Lee Jr, Ann | 2007-03-31 | WABI, 2007 | 10.1000/xyz | ', 'Trees | Chen, Bo; Doe, Cy | 2003-09-08 |  | math/0309136 | '],
    ],
    [
      'Dublin Core of a repository',
      'OAI-PMH',
      `<OAI-PMH><ListRecords><record><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"><dc:title>Seeing things</dc:title><dc:creator>Lee, Ann</dc:creator><dc:creator>Chen, Bo</dc:creator>
<dc:subject>Eyes</dc:subject><dc:description>Short.</dc:description><dc:description>We see what there is.</dc:description><dc:date>2020-05-03T00:00:00Z</dc:date><dc:identifier>2071-1050</dc:identifier><dc:identifier>10.1000/xyz</dc:identifier><dc:identifier>https://doaj.org/article/1</dc:identifier><dc:source>Journal of Trees, Vol 4, Iss 2, Pp 1-9 (2020)</dc:source></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>`,
      ['Seeing things | Lee, Ann; Chen, Bo | 2020-05-03 | Journal of Trees | 10.1000/xyz | '],
    ],
    [
      'Dublin Core of a repository that keeps photographs as well, and tells when it was given a paper',
      'OAI-PMH',
      `<OAI-PMH><ListRecords><record><metadata><oai_dc:dc><dc:title>An old oak</dc:title><dc:type>StillImage</dc:type><dc:date>1931</dc:date></oai_dc:dc></metadata></record>
<record><metadata><oai_dc:dc><dc:title>Seeing things</dc:title><dc:creator>Lee, Ann</dc:creator><dc:type>Article</dc:type><dc:date>2020-05-03T10:00:00Z</dc:date><dc:date>2020-05-03T10:00:00Z</dc:date><dc:date>1999-04</dc:date>
<dc:relation>https://doi.org/10.1000/other</dc:relation></oai_dc:dc></metadata></record>
<record><metadata><oai_dc:dc><dc:title>Trees</dc:title><dc:relation>info:eu-repo/semantics/altIdentifier/doi/10.1000/xyz</dc:relation></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>`,
      ['Seeing things | Lee, Ann | 1999-04 |  |  | ', 'Trees |  |  |  | 10.1000/xyz | '],
    ],
    [
      "Zotero's RDF behind a tag that is damaged",
      'Zotero RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#">
bib:Article rdf:about="#item_1"><z{itemType>journalArticle</z:itemType><dc:title>Lost</dc:title></bib:Article>
<bib:Article rdf:about="#item_2"><z:itemType>journalArticle</z:itemType><dc:title>Seeing things</dc:title></bib:Article></rdf:RDF>`,
      ['Seeing things |  |  |  |  | '],
    ],
    [
      "Zotero's RDF with collections, and journals that stand elsewhere",
      'Zotero RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#">
<bib:Article rdf:about="#item_1"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:1"/>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Lee</foaf:surname><foaf:givenName>Ann</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
<bib:editors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Itor</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:editors>
<dc:title>Seeing things</dc:title><dc:date>2020-05-03</dc:date><bib:pages>3-9</bib:pages></bib:Article>
<bib:Journal rdf:about="urn:issn:1"><prism:volume>1</prism:volume><prism:number>2</prism:number><dc:title>Nature</dc:title><dc:identifier>DOI 10.1000/xyz</dc:identifier></bib:Journal>
<z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title></z:Attachment>
<rdf:Description rdf:about="#item_3"><z:itemType>preprint</z:itemType><dc:title>Trees</dc:title><dc:date>2021</dc:date><dc:description>arXiv:2101.00001 [cs]</dc:description></rdf:Description>
<z:Collection rdf:about="#c1"><dc:title>Vision</dc:title><dcterms:hasPart rdf:resource="#c2"/></z:Collection>
<z:Collection rdf:about="#c2"><dc:title>Eyes</dc:title><dcterms:hasPart rdf:resource="#item_1"/></z:Collection>
</rdf:RDF>`,
      ['Seeing things | Lee, Ann | 2020-05-03 | Nature 1 2 3-9 | 10.1000/xyz | Vision > Eyes', 'Trees |  | 2021 |  | 2101.00001 | '],
    ],
    [
      "Word's sources, whose editors stand beside the authors",
      'Word sources',
      '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:Tag>x</b:Tag><b:SourceType>JournalArticle</b:SourceType><b:Title>Seeing things</b:Title><b:Year>2020</b:Year><b:Month>May</b:Month><b:Author><b:Author><b:NameList><b:Person><b:Last>Lee</b:Last><b:First>Ann</b:First><b:Middle>B.</b:Middle></b:Person></b:NameList></b:Author><b:Editor><b:NameList><b:Person><b:Last>Itor</b:Last></b:Person></b:NameList></b:Editor></b:Author><b:JournalName>Nature</b:JournalName><b:Volume>1</b:Volume><b:Issue>2</b:Issue><b:Pages>3-9</b:Pages><b:URL>https://doi.org/10.1000/xyz</b:URL></b:Source><b:Source><b:Title>Trees</b:Title><b:Author><b:Author><b:Corporate>Tree Society</b:Corporate></b:Author></b:Author></b:Source></b:Sources>',
      ['Seeing things | Lee, Ann B. | 2020-05 | Nature 1 2 3-9 | 10.1000/xyz | ', 'Trees | Tree Society |  |  |  | '],
    ],
    [
      "Zotero's report",
      'Zotero report',
      `<!DOCTYPE html><html><head><title>Zotero Report</title></head><body><ul class="report combineChildItems">
<li id="item_ABCD1234" class="item journalArticle"><h2>Seeing things</h2><table>
<tr><th>Item Type</th><td>Journal Article</td></tr><tr><th class="author">Author</th><td>Ann Lee</td></tr><tr><th class="author">Author</th><td>Bo Chen</td></tr>
<tr><th class="editor">Editor</th><td>Ed Itor</td></tr><tr><th>Date</th><td>2020-05-03</td></tr><tr><th>Volume</th><td>1</td></tr><tr><th>Publication</th><td>Nature</td></tr>
<tr><th>DOI</th><td><a href="http://doi.org/10.1000%2Fxyz">10.1000/xyz</a></td></tr></table>
<h3 class="attachments">Attachments</h3><ul class="attachments"><li id="item_A2">Full Text PDF</li></ul></li>
<li id="item_ABCD1235" class="item note"><p>A note</p></li>
<li id="item_ABCD1236" class="item book"><h2>Trees</h2><table><tr><th class="author">Author</th><td>Cy Doe</td></tr><tr><th>Date</th><td>1999</td></tr></table></li>
</ul></body></html>`,
      ['Seeing things | Lee, Ann; Chen, Bo | 2020-05-03 | Nature 1 | 10.1000/xyz | ', 'Trees | Doe, Cy | 1999 |  |  | '],
    ],
    [
      'Biblioscape',
      'Biblioscape',
      '\n--AU-- Lee, A. B.; Chen, B.\n--TI-- Seeing things\n--ST-- Nature\n--YP-- 1996\n--VL-- 1\n--NB-- 2\n--PS-- 3\n--PE-- 9\n--RT-- Journal Article\n--AB-- We see\nwhat we see.\n------\n--AU-- Doe, C.\n--TI-- Trees\n--YP-- 1997\n------\n',
      ['Seeing things | Lee, A. B.; Chen, B. | 1996 | Nature 1 2 3-9 |  | ', 'Trees | Doe, C. | 1997 |  |  | '],
    ],
    [
      'Inspec',
      'SilverPlatter',
      'Record 1 of 2 - INSPEC 1990-1999\n\nTI ~ Seeing things\nAU ~ Lee, Ann; Chen, Bo\nAB ~ We see.\nSO ~ Nature. 1992; 1(2): 3-9\nRT ~ Journal-Paper\n\nRecord 2 of 2 - INSPEC 1990-1999\n\nTI ~ Trees\nAU ~ Doe, Cy\nPY ~ 1993\n',
      ['Seeing things | Lee, Ann; Chen, Bo | 1992 | Nature 1 2 3-9 |  | ', 'Trees | Doe, Cy | 1993 |  |  | '],
    ],
    [
      'SilverPlatter, which joins words by hyphens',
      'SilverPlatter',
      'Record 1 of 1 in ERIC\n\nTI: Seeing things.\nAU: Lee-A-B; Chen-C\nSO: Journal-of-Eyes. 1996 May; 10(3): 200-210\nPY: 1996\nAB: We see.\n',
      ['Seeing things | Lee, A B; Chen, C | 1996 | Journal of Eyes 10 3 200-210 |  | '],
    ],
    [
      'SilverPlatter with sources of other makes',
      'SilverPlatter',
      'TI:  Seeing things.\nAU:  Lee-A; Chen-BC(ed)\nSO:  IEEE-Trans-Eyes 1993 Jun 40(6): 529-40\nPY: 1993\n\nTI:  Trees.\nAU:  Doe-C\nSO:  Trees. ,  1993;40(6) : 529-540\nPY: 1993\n',
      ['Seeing things | Lee, A; Chen, BC | 1993 | IEEE Trans Eyes 40 6 529-40 |  | ', 'Trees | Doe, C | 1993 | Trees 40 6 529-540 |  | '],
    ],
    [
      'NEP with rules around its overview, and names that begin with the family',
      'NEP mail',
      'NEP: New Economics Papers\nPapers:   1\n\nIn this issue we have:\n----------------\n\n1. Seeing Money\n     Lee,Ann\n     Date: 2005\n\n----------------\n\n1. Seeing Money\n\n    Lee,Ann (Department of Eyes,\n    University of Mandalay)\n    Chen,Bo\n\nWe see money.\n\nKeywords: money\nDate:     2005-08-31\nURL:      http://d.repec.org/n?u=RePEc:1\n',
      ['Seeing Money | Lee, Ann; Chen, Bo | 2005-08-31 |  |  | '],
    ],
    [
      'NEP, whose overview lists the papers as well',
      'NEP mail',
      'In this issue we have:\n\n1. Seeing Money\n   Ann Lee\n2. Trees\n   Cy Doe\n\n--------------------\n\n1. Seeing Money\nwith Two Eyes\n\nAnn Lee (University of Mandalay)\nBo Chen (Bank of Trees)\n\nWe see money.\n\nKeywords: money, eyes\nJEL: E5\nDate: 1999-03\nURL: http://d.repec.org/n?u=RePEc:1\n\n2. Trees\n\nCy Doe (University of Trees)\n\nThey grow.\n\nDate: 1999-04\nURL: http://d.repec.org/n?u=RePEc:2\n',
      ['Seeing Money with Two Eyes | Lee, Ann; Chen, Bo | 1999-03 |  |  | ', 'Trees | Doe, Cy | 1999-04 |  |  | '],
    ],
  ];
  for (const [name, format, text, expected] of cases) {
    it(`are read: ${name}`, () => {
      const reading = readDigest(text, 'export');
      assert.deepEqual([reading.format, reading.papers.map(shown), reading.problems], [format, expected, []]);
    });
  }

  it('are not seen where a page shows in a fence what a harvest looks like', () => {
    const harvest = '<OAI-PMH><ListRecords><record><metadata><oai_dc:dc><dc:title>Seeing things</dc:title><dc:creator>Lee, Ann</dc:creator></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>';
    assert.deepEqual([harvest, `# A program\n\nIt reads this:\n\n\`\`\`xml\n${harvest}\n\`\`\`\n`].map((text) => readDigest(text, 'README.md').papers.length), [1, 0]);
  });

  it('say which record has no title', () => {
    const { papers, problems } = readDigest('--AU-- Lee, A.\n--TI-- Seeing things\n--YP-- 1996\n------\n--AU-- Doe, C.\n--YP-- 1997\n------\n', 'export');
    assert.deepEqual([papers.length, problems.map(({ code, detail, source }) => `${code} ${detail} ${source.startLine}`)], [1, ['missing-title Doe, C. 4']]);
  });

  it('say where they are cut off', () => {
    const whole = '<mods><titleInfo><title>Seeing things</title></titleInfo></mods>';
    const { papers, problems } = readDigest(`<modsCollection xmlns="http://www.loc.gov/mods/v3">\n${whole}\n<mods><titleInfo><title>Trees</title></titleInfo>\n<name>`, 'export');
    assert.deepEqual([papers.map(({ title }) => title), problems.map(({ code, source }) => `${code} ${source.startLine}`)], [['Seeing things', 'Trees'], ['truncated-file 2']]);
  });
});
