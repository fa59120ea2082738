import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';

const ENTRY = `\\\\
arXiv:2303.00765
Date: Wed, 1 Mar 2023 19:00:02 GMT   (1726kb,D)

Title: Nucleosynthesis in outflows of compact objects and detection prospects
  of associated kilonovae
Authors: Nick Ekanger, Mukul Bhattacharya, L. F. Rodr\\'iguez D\\'iaz (1) and
  Shunsaku Horiuchi ((1) University of X, (2) Y)
Categories: astro-ph.HE hep-ph
Comments: 14 pages, code at https://github.com/a/kilonova. arXiv admin note: substantial text overlap with
  arXiv:2101.00001
Journal-ref: Phys. Rev. D 103, 103025 (2024)
DOI: 10.1103/PhysRevD.103.103025
\\\\
  We perform a comparative analysis of nucleosynthesis yields from mergers,
and estimate that $\\sim7$ events at $A\\sim80$ will be seen.
\\\\ ( https://arxiv.org/abs/2303.00765 ,  1726kb)
------------------------------------------------------------------------------
`;
const CROSS = `\\\\
arXiv:2303.00763 (*cross-listing*)
Date: Wed, 1 Mar 2023 19:00:02 GMT   (3197kb,D)

Title: Census of satellites
Authors: Jingyao Zhu and Mary E Putman
Categories: astro-ph.GA
\\\\
  We present a search.
\\\\ ( https://arxiv.org/abs/2303.00763 ,  3197kb)
`;
const REPLACED = `%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%
------------------------------------------------------------------------------
\\\\
arXiv:2204.01445
replaced with revised version Thu, 8 Jun 2023 08:03:26 GMT   (25kb,D)

Title: Shifted substitution
Authors: Nikolas Tapia
Categories: math.PR math.OA
\\\\ ( https://arxiv.org/abs/2204.01445 ,  25kb)
`;
const HEAD = `Date: Fri,  3 Mar 23 01:29:12 GMT
Subject: astro-ph daily 1 new + 1 crosses received

------------------------------------------------------------------------------
Archives at http://arxiv.org/
------------------------------------------------------------------------------
received from  Wed  1 Mar 23 19:00:00 GMT  to  Thu  2 Mar 23 19:00:00 GMT
------------------------------------------------------------------------------
`;
const MAIL = HEAD + ENTRY + CROSS + REPLACED;
const TITLES = ['Nucleosynthesis in outflows of compact objects and detection prospects of associated kilonovae', 'Census of satellites', 'Shifted substitution'];

describe('an arXiv mail', () => {
  it('is read with every field', () => {
    const { format, papers, problems, stated } = readDigest(MAIL, 'mail.txt');
    assert.deepEqual([format, papers.length, problems, stated], ['arXiv listing', 3, [], 3]);
    assert.deepEqual(papers[0], {
      id: 'arxiv:2303.00765',
      title: TITLES[0],
      arxiv: '2303.00765',
      doi: '10.1103/physrevd.103.103025',
      abstract: 'We perform a comparative analysis of nucleosynthesis yields from mergers, and estimate that ~7 events at A~80 will be seen.',
      authors: [
        { given: 'Nick', family: 'Ekanger' },
        { given: 'Mukul', family: 'Bhattacharya' },
        { given: 'L. F. Rodríguez', family: 'Díaz' },
        { given: 'Shunsaku', family: 'Horiuchi' },
      ],
      date: '2023-03-01',
      published: '2024',
      venue: 'Phys. Rev. D',
      volume: '103',
      pages: '103025',
      arxivCategory: 'astro-ph.HE',
      url: 'https://arxiv.org/abs/2303.00765',
      code: 'https://github.com/a/kilonova',
      headings: [],
      sources: [{ uri: 'mail.txt', startLine: 9, endLine: 24 }],
    });
  });

  it('dates a replaced paper by its identifier, not by its replacement', () => {
    assert.equal(readDigest(MAIL, 'mail.txt').papers[2]?.date, '2022-04');
  });

  it('says how many papers it states and how many are there', () => {
    const { problems, stated } = readDigest(MAIL.replace('1 new', '5 new'), 'mail.txt');
    assert.deepEqual([stated, problems.map(({ code, detail }) => `${code} ${detail}`)], [7, ['fewer-papers-than-stated 3 of 7']]);
  });

  it('tells a quiet day from a broken mail', () => {
    const quiet = HEAD.replace('1 new + 1 crosses', '0 new + 0 crosses');
    assert.deepEqual(readDigest(quiet, 'mail.txt').problems.map(({ code }) => code), ['quiet-digest']);
  });

  const body = (encoding: string, text: string) =>
    `From: send mail ONLY to cs <no-reply@arXiv.org>\nSubject: =?UTF-8?Q?astro-ph_daily_1_new_+_1_crosses_received?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: ${encoding}\n\n${text}`;
  const base64 = Buffer.from(MAIL, 'utf8').toString('base64').replace(/.{76}/g, '$&\n');
  const quoted = MAIL.replace(/=/g, '=3D').replace(/^(.{60})(.+)$/gm, '$1=\n$2');
  const variants: readonly (readonly [string, string])[] = [
    ['Windows line ends', MAIL.replace(/\n/g, '\r\n')],
    ['no-break spaces as indentation', MAIL.replace(/^ +/gm, (blanks) => '\u00a0'.repeat(blanks.length))],
    ['lost indentation', MAIL.replace(/^ +/gm, '')],
    ['marks of quotation', MAIL.replace(/^/gm, '> ')],
    ['single backslashes', MAIL.replaceAll('\\\\', '\\')],
    ['lost identifiers', MAIL.replace(/^arXiv:2303\.0076.*\n/gm, '')],
    ['quoted-printable', body('quoted-printable', quoted)],
    ['base64', body('base64', base64)],
    ['several versions of the content', `MIME-Version: 1.0\nContent-Type: multipart/alternative;\n boundary="b1"\n\n--b1\nContent-Type: text/plain; charset=us-ascii\n\n${MAIL}\n--b1\nContent-Type: text/html\n\n<p>The same</p>\n--b1--\n`],
    ['a mailbox', `From no-reply@arxiv.org Fri Mar  3 01:30:00 2023\n${body('8bit', HEAD + ENTRY)}\n\nFrom no-reply@arxiv.org Sat Mar  4 01:30:00 2023\n${body('base64', Buffer.from(HEAD + CROSS + REPLACED).toString('base64'))}`],
  ];
  for (const [name, text] of variants) {
    it(`is read with ${name}`, () => {
      const { papers } = readDigest(text, 'mail.eml');
      assert.deepEqual(papers.map(({ title, authors, arxiv }) => [title, authors.length, arxiv]), [
        [TITLES[0], 4, '2303.00765'],
        [TITLES[1], 2, '2303.00763'],
        [TITLES[2], 1, '2204.01445'],
      ]);
    });
  }

  it('keeps the lines of the file through an encoding', () => {
    const text = body('quoted-printable', quoted);
    const { papers } = readDigest(text, 'mail.eml');
    assert.deepEqual(papers.map(({ sources }) => text.split('\n')[sources[0]?.startLine ?? -1]), ['arXiv:2303.00765', 'arXiv:2303.00763 (*cross-listing*)', 'arXiv:2204.01445']);
  });
});

describe('an arXiv listing', () => {
  it('of a week keeps the days as headings', () => {
    const day = (date: string, id: string, title: string) => `------------------------------------------------------------------------------\n\\\\\n/* ${date} */\n\\\\\n------------------------------------------------------------------------------\n\\\\\narXiv:${id}\nFrom: A B  <a@example.com>\nDate: Thu, 2 Mar 2023 18:56:47 GMT   (828kb,D)\n\nTitle: ${title}\nAuthors: A. Bee\nCategories: astro-ph.EP\nLicense: http://arxiv.org/licenses/nonexclusive-distrib/1.0/\n\\\\\n`;
    const { papers } = readDigest(day('Fri, 3 Mar 2023', '2303.01496', 'One') + day('Thu, 2 Mar 2023', '2303.01001', 'Two'), 'week.txt');
    assert.deepEqual(papers.map(({ title, headings, abstract }) => [title, headings, abstract]), [
      ['One', ['Fri, 3 Mar 2023'], ''],
      ['Two', ['Thu, 2 Mar 2023'], ''],
    ]);
  });

  it('of the nineties is read with its old identifiers', () => {
    const text = `\\\\\nPaper: astro-ph/9204001\nFrom: SOMEBODY@example.edu\nDate: Thu, 2 Apr 1992 20:08:00 GMT   (20kb)\n\nTitle: Gamma-ray bursts\nAuthor: B. Paczynski\nComments: 9 pages\n\\\\\n  It is proposed that bursts are made of neutron stars.\n\\\\\nPaper (*cross-listing*): hep-th/9205001\nDate: Fri, 1 May 1992\n\nTitle: Strings\nAuthors: E. Someone and F. Else\n\\\\\n  We discuss strings.\n\\\\\n`;
    const { papers } = readDigest(text, 'old.txt');
    assert.deepEqual(papers.map(({ id, authors, date, abstract }) => [id, authors.length, date, abstract.length > 10]), [
      ['arxiv:astro-ph/9204001', 1, '1992-04-02', true],
      ['arxiv:hep-th/9205001', 2, '1992-05-01', true],
    ]);
  });

  it('of search results is read, and what stands around them is not', () => {
    const page = `Showing 1–2 of 2 results for all: seeing\n\n1. arXiv:2406.12345 [pdf, other]  cs.LG cs.AI\nSeeing Things Efficiently\nAuthors: Ann Lee, Bo Chen\nAbstract: We propose to see. △ Less\nSubmitted 18 June, 2024; originally announced June 2024.\nComments: 10 pages\n\n2. arXiv:2305.54321 [pdf, ps, other]  math.CO  doi 10.1000/xyz\nOn Eyes and Ears\nAuthors: Cy Doe\nAbstract: We hear. △ Less\nSubmitted 1 May, 2023; v1 submitted 2 April, 2023; originally announced April 2023.\nTotal of 2 entries : 1-2\nAbout Help\n`;
    const { papers, stated } = readDigest(page, 'search.txt');
    assert.deepEqual(papers.map(({ title, authors, arxiv, date, abstract }) => [title, authors.length, arxiv, date, abstract]), [
      ['Seeing Things Efficiently', 2, '2406.12345', '2024-06-18', 'We propose to see.'],
      ['On Eyes and Ears', 1, '2305.54321', '2023-04-02', 'We hear.'],
    ]);
    assert.equal(stated, undefined);
  });

  it('copied from the browser is read, old page and new', () => {
    const old = `Fri, 3 Mar 2023 (showing first 2 of 2 entries)\n[1] arXiv:2303.01496 [pdf, other]\nTitle: Robustness measures for detections\nAuthors: Connor J. Cheverall, Nikku Madhusudhan\nComments: Accepted for publication\nSubjects: Earth and Planetary Astrophysics (astro-ph.EP); Instrumentation (astro-ph.IM)\n`;
    const now = `[2] arXiv:2303.01495 [pdf, html, other]\nTitle:\nDetailed shapes of the velocity distributions\nKianusch Mehrgan, Jens Thomas\nSubjects: Astrophysics of Galaxies (astro-ph.GA)\nWe analyse the motion of stars.\n`;
    const { papers } = readDigest(`Total of 2 entries\n${old}${now}`, 'list.txt');
    assert.deepEqual(papers.map(({ title, authors, arxivCategory, abstract, headings }) => [title, authors.length, arxivCategory, abstract, headings]), [
      ['Robustness measures for detections', 2, 'astro-ph.EP', '', ['Fri, 3 Mar 2023']],
      ['Detailed shapes of the velocity distributions', 2, 'astro-ph.GA', 'We analyse the motion of stars.', ['Fri, 3 Mar 2023']],
    ]);
  });
});
