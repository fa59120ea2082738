import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';

const SUMMARY = [
  '1: Lee A, van der Berg BC Jr; The Reading Group. Tags are read: a study of tags. J Tag',
  'Res. 2021 Aug;59(7873):583-589. doi: 10.1000/s41586-021. Epub 2021 Jul 15. PMID:',
  '34265844; PMCID: PMC8371605.',
  '',
  '2: Do readers read? J Read (Paris). 2020 Mar 5:12. doi: 10.1000/read.2. PMID: 31000001.',
  '',
  '',
  '3: Zhang X. [Reading without tags]. bioRxiv [Preprint]. 2023 Jan 5:2023.01.04.522704. doi: 10.1101/2023.01.04.522704. PMID: 36000003.',
  '',
].join('\n');

const ABSTRACTS = [
  '1. J Tag Res. 2021 Aug;59(7873):583-589. doi: 10.1000/s41586-021. Epub 2021 ',
  'Jul 15.',
  '',
  'Tags are read: a study of',
  'tags.',
  '',
  'Lee A(1)(2), van der Berg BC(3).',
  '',
  'Author information:',
  '(1)A place of reading, Paris.',
  '(2)Another.',
  '',
  'BACKGROUND: Tags stand',
  'everywhere.',
  'RESULTS: 1. All tags were read.',
  '',
  '© 2021. The authors.',
  '',
  'DOI: 10.1000/s41586-021',
  'PMCID: PMC8371605',
  'PMID: 34265844 [Indexed for MEDLINE]',
  '',
  'Conflict of interest statement: None of the authors reads.',
  '',
  '',
  '2. J Read (Paris). 2020 Mar 5:12.',
  '',
  'Do readers read?',
  '',
  'Zhang X.',
  '',
  'PMID: 31000001',
  '',
].join('\n');

describe("PubMed's results as plain text", () => {
  it('are read from a summary', () => {
    const { format, papers, problems } = readDigest(SUMMARY, 'summary-set.txt');
    assert.deepEqual(
      [format, problems, papers.map(({ title, authors, venue, date, volume, issue, pages, doi, type, sources }) => [title, authors.map(({ family, given }) => [family, given].filter(Boolean).join(', ')), venue, date, volume, issue, pages, doi, type, sources.map(({ startLine, endLine }) => [startLine, endLine]).join()])],
      [
        'PubMed summary',
        [],
        [
          ['Tags are read: a study of tags', ['Lee, A', 'van der Berg Jr, BC', 'The Reading Group'], 'J Tag Res', '2021-08', '59', '7873', '583-589', '10.1000/s41586-021', 'article-journal', '0,2'],
          ['Do readers read?', [], 'J Read (Paris)', '2020-03-05', undefined, undefined, undefined, '10.1000/read.2', 'article-journal', '4,4'],
          ['Reading without tags', ['Zhang, X'], 'bioRxiv', '2023-01-05', undefined, undefined, undefined, '10.1101/2023.01.04.522704', 'article', '7,7'],
        ],
      ],
    );
  });

  it('are read with their abstracts', () => {
    const { format, papers, problems } = readDigest(ABSTRACTS, 'abstract-set.txt');
    assert.deepEqual(
      [format, problems, papers.map(({ title, authors, venue, pages, abstract, url, sources }) => [title, authors.map(({ family, given }) => `${given ?? ''} ${family}`), venue, pages, abstract, url, sources.map(({ startLine, endLine }) => [startLine, endLine]).join()])],
      [
        'PubMed abstracts',
        [],
        [
          ['Tags are read: a study of tags', ['A Lee', 'BC van der Berg'], 'J Tag Res', '583-589', 'BACKGROUND: Tags stand everywhere. RESULTS: 1. All tags were read.', 'https://pubmed.ncbi.nlm.nih.gov/34265844/', '0,22'],
          ['Do readers read?', ['X Zhang'], 'J Read (Paris)', undefined, '', 'https://pubmed.ncbi.nlm.nih.gov/31000001/', '25,31'],
        ],
      ],
    );
  });

  it('tell an entry that is none', () => {
    const { papers, problems } = readDigest(`${SUMMARY}\n4: something else\n`, 'summary-set.txt');
    assert.deepEqual([papers.length, problems.map(({ code, source }) => `${code} @${source.startLine}`)], [3, ['unreadable-entry @9']]);
  });
});
