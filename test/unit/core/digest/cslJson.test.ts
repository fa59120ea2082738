import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';

const SPLITWISE = {
  id: 'patelSplitwiseEfficientGenerative2024',
  type: 'paper-conference',
  title: 'Splitwise: Efficient generative LLM inference using phase splitting',
  author: [{ family: 'Patel', given: 'Pratyush' }, { family: 'Goiri', given: 'Íñigo' }],
  issued: { 'date-parts': [[2024, 6, 29]] },
  submitted: { 'date-parts': [[2023, 11, 30]] },
  'container-title': 'ISCA',
  page: '118-132',
  DOI: '10.1109/ISCA59077.2024.00019',
  URL: 'https://arxiv.org/abs/2311.18677',
  archive: 'arXiv',
  archive_location: '2311.18677',
  custom: { code: 'https://github.com/Mutinifni/splitwise-sim' },
  abstract: 'A summary.',
};

describe('CSL-JSON', () => {
  it('is read with every field', () => {
    const { format, papers, problems } = readDigest(JSON.stringify([SPLITWISE], undefined, 2), 'library.json');
    assert.deepEqual(
      [format, papers, problems],
      [
        'CSL-JSON',
        [
          {
            id: 'arxiv:2311.18677',
            title: SPLITWISE.title,
            abstract: 'A summary.',
            authors: SPLITWISE.author,
            date: '2023-11-30',
            published: '2024-06-29',
            venue: 'ISCA',
            type: 'paper-conference',
            pages: '118-132',
            arxiv: '2311.18677',
            doi: '10.1109/isca59077.2024.00019',
            url: 'https://arxiv.org/abs/2311.18677',
            code: 'https://github.com/Mutinifni/splitwise-sim',
            citationKey: SPLITWISE.id,
            headings: [],
            sources: [{ uri: 'library.json', startLine: 1, endLine: papers[0]?.sources[0]?.endLine }],
          },
        ],
        [],
      ],
    );
  });

  const items: readonly (readonly [string, object, string, unknown])[] = [
    ["an arXiv id in Zotero's number", { number: 'arXiv:2308.12908' }, 'arxiv', '2308.12908'],
    ['an arXiv id in the address', { URL: 'http://arxiv.org/abs/2308.12908v2' }, 'arxiv', '2308.12908'],
    ['an arXiv id in the DOI', { DOI: '10.48550/arXiv.2308.12908' }, 'arxiv', '2308.12908'],
    ['no DOI where it is arXiv’s', { DOI: '10.48550/arXiv.2308.12908' }, 'doi', undefined],
    ['an arXiv id in the volume of a preprint server', { 'container-title': 'ArXiv', volume: 'abs/1610.01644' }, 'arxiv', '1610.01644'],
    ['no volume in it then', { 'container-title': 'ArXiv', volume: 'abs/1610.01644' }, 'volume', undefined],
    ['no arXiv id in a report number', { number: '2308.12908' }, 'arxiv', undefined],
    ['no key in an address', { id: 'http://zotero.org/users/1/items/ABC' }, 'citationKey', undefined],
    ['no key in a number', { id: 12345 }, 'citationKey', undefined],
    ['a date as text', { issued: { raw: '2023-08-24' } }, 'date', '2023-08-24'],
    ['a date as EDTF', { issued: '2023-08' }, 'date', '2023-08'],
    ['date parts as text', { issued: { 'date-parts': [['2023', '8']] } }, 'date', '2023-08'],
    ['an author without parts', { author: [{ literal: 'OpenAI Team' }] }, 'authors', [{ family: 'OpenAI Team' }]],
    ['a particle', { author: [{ family: 'Oord', given: 'Aäron', 'non-dropping-particle': 'van den' }] }, 'authors', [{ family: 'van den Oord', given: 'Aäron' }]],
    ['a title with markup', { title: 'The <i>E. coli</i> genome: p &lt; 0.05' }, 'title', 'The E. coli genome: p < 0.05'],
    ["Crossref's lists", { title: ['A title'], 'container-title': ['A journal'] }, 'venue', 'A journal'],
    ['an unsafe address', { URL: 'javascript:alert(1)' }, 'url', undefined],
  ];
  for (const [name, fields, field, value] of items) {
    it(`knows ${name}`, () => {
      const item = { id: 'x', type: 'article', 'container-title': '', title: 'A title', ...fields };
      const { papers } = readDigest(JSON.stringify([item]), 'library.json');
      assert.deepEqual(papers[0]?.[field as keyof (typeof papers)[0]], value);
    });
  }

  const titled = (title: string) => ({ ...SPLITWISE, title, DOI: undefined, archive_location: undefined, URL: undefined });
  const compact = JSON.stringify([titled('One'), titled('Two'), titled('Three'), titled('Four')]);
  const pretty = JSON.stringify([titled('One'), titled('Two'), titled('Three'), titled('Four')], undefined, 1);
  const damages: readonly (readonly [string, string, readonly string[]])[] = [
    ['a missing comma between items', compact.replace('},{', '}{'), ['One', 'Two', 'Three', 'Four']],
    ['a missing quotation mark', compact.replace('"title":"Two"', '"title":Two"'), ['One', 'Three', 'Four']],
    ['a missing quotation mark on its line', pretty.replace('"title": "Two"', '"title": "Two'), ['One', 'Three', 'Four']],
    ['a missing end', compact.slice(0, compact.indexOf('Four') + 20), ['One', 'Two', 'Three', 'Four']],
    ['a missing beginning', compact.slice(compact.indexOf('{', 40)), ['Two', 'Three', 'Four']],
    ['a missing bracket', compact.replace('}],"issued"', '},"issued"'), ['One', 'Two', 'Three', 'Four']],
    ['a trailing comma', compact.replace(/]$/, ',]'), ['One', 'Two', 'Three', 'Four']],
  ];
  for (const [name, text, titles] of damages) {
    it(`keeps what is whole around ${name}`, () => {
      assert.deepEqual(readDigest(text, 'library.json').papers.map(({ title }) => title), titles);
    });
  }

  it('tells the line of the fault', () => {
    const { problems } = readDigest(pretty.replace('"title": "Two"', '"title": Two"'), 'library.json');
    assert.deepEqual(problems.map(({ code, source }) => [code, source.startLine]), [['invalid-json', pretty.split('\n').findIndex((text) => text.includes('Two'))]]);
  });
});
