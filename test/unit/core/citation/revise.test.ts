import assert from 'node:assert/strict';
import { readCslYaml, reviseCslYaml } from '../../../../src/core/citation/yaml';
import { applyEdits, reviseBibtexEntry, reviseCslJson, type RevisedFact } from '../../../../src/core/citation/plain';
import type { Paper } from '../../../../src/core/paper';

const WITHOUT_DOI: Paper = {
  id: 'arxiv:2401.00001',
  title: 'Measuring the Heat of Little Engines',
  abstract: '',
  authors: [{ family: 'Byron', given: 'Ada K.' }, { family: 'Babbage', given: 'Charles' }],
  date: '2024-01-01',
  published: '2024-06-07',
  venue: 'Journal of Engines',
  type: 'article-journal',
  volume: '12',
  issue: '3',
  pages: '45–67',
  arxiv: '2401.00001',
  headings: [],
  sources: [],
};
const PUBLISHED: Paper = { ...WITHOUT_DOI, doi: '10.5555/heat.2024.7' };
const ALL: readonly RevisedFact[] = ['title', 'authors', 'published', 'venue', 'type', 'volume', 'issue', 'pages', 'publisher', 'doi'];

const AROUND = ['% my entries, do not touch\n@book{other, title = "Ümlaut" # { and}, year=1999}\n\n', '\n\n@comment{ kept }\n@misc{last,\n  title = {Last},\n}\n'] as const;

const ENTRIES: readonly { readonly name: string; readonly paper?: Paper; readonly facts: readonly RevisedFact[]; readonly before: string; readonly after: string }[] = [
  {
    name: 'makes an article of our own preprint entry, keeping key, eprint and url',
    facts: ALL,
    before: `@misc{byron2024,
  title = {Measuring the {{Heat}} of Small Engines},
  author = {Byron, Ada K. and Babbage, Charles},
  year = {2024},
  month = jan,
  publisher = {arXiv},
  number = {arXiv:2401.00001},
  eprint = {2401.00001},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/2401.00001},
}`,
    after: `@article{byron2024,
  title = {Measuring the {Heat} of {Little} {Engines}},
  author = {Byron, Ada K. and Babbage, Charles},
  year = {2024},
  month = jun,
  number = {3},
  eprint = {2401.00001},
  archiveprefix = {arXiv},
  url = {https://arxiv.org/abs/2401.00001},
  journal = {Journal of Engines},
  volume = {12},
  pages = {45--67},
  doi = {10.5555/heat.2024.7},
}`,
  },
  {
    name: 'takes the DOI of the preprint away where none is known of what was published',
    paper: WITHOUT_DOI,
    facts: ['venue', 'type'],
    before: '@misc{byron2024,\n  title = {Heat},\n  eprint = {2401.00001},\n  doi = {10.48550/arXiv.2401.00001},\n}',
    after: '@article{byron2024,\n  title = {Heat},\n  eprint = {2401.00001},\n  journal = {Journal of Engines},\n}',
  },
  {
    name: 'keeps the DOI of the preprint where nothing else leads to it',
    paper: WITHOUT_DOI,
    facts: ['venue', 'type'],
    before: '@misc{byron2024,\n  title = {Heat},\n  doi = {10.48550/arXiv.2401.00001},\n}',
    after: '@article{byron2024,\n  title = {Heat},\n  doi = {10.48550/arXiv.2401.00001},\n  journal = {Journal of Engines},\n}',
  },
  {
    name: 'keeps the quotes, the capitals and the columns of another hand, and what Google Scholar takes for a journal gives way',
    facts: ['venue', 'published', 'doi'],
    before: `@ARTICLE{byron2024,
    TITLE   = "Measuring the Heat of Small Engines",
    AUTHOR  = "Ada K. Byron and Charles Babbage",
    JOURNAL = "arXiv preprint arXiv:2401.00001",
    YEAR    = 2023,
    NOTE    = "read twice"
}`,
    after: `@ARTICLE{byron2024,
    TITLE   = "Measuring the Heat of Small Engines",
    AUTHOR  = "Ada K. Byron and Charles Babbage",
    JOURNAL = "Journal of Engines",
    YEAR    = 2024,
    NOTE    = "read twice",
    MONTH   = jun,
    DOI     = "10.5555/heat.2024.7"
}`,
  },
  {
    name: 'writes the date as BibLaTeX does where the entry does',
    facts: ['published', 'venue'],
    before: '@article{byron2024,\n\ttitle = {Heat},\n\tdate = {2024-01-01},\n\tjournaltitle = {arXiv},\n}',
    after: '@article{byron2024,\n\ttitle = {Heat},\n\tdate = {2024-06-07},\n\tjournaltitle = {Journal of Engines},\n}',
  },
  {
    name: 'adds to an entry on one line on that line',
    facts: ['authors', 'published'],
    before: '@article{byron2024, title={Heat}, journal={Engines}}',
    after: '@article{byron2024, title={Heat}, journal={Engines}, author={Byron, Ada K. and Babbage, Charles}, year={2024}, month=jun}',
  },
  { name: 'changes nothing where nothing is to change', facts: [], before: '@article{byron2024, title={Heat}}', after: '@article{byron2024, title={Heat}}' },
];

describe('bringing an entry of a .bib file up to date', () => {
  for (const { name, paper = PUBLISHED, facts, before, after } of ENTRIES) {
    it(name, () => {
      const text = AROUND.join(before);
      const spaced = (one: string) => one.replace(/ ?= ?/g, '=');
      assert.equal(spaced(applyEdits(text, reviseBibtexEntry(text, 'byron2024', paper, facts))), spaced(AROUND.join(after)));
    });
  }

  it('leaves a file alone that has no such entry', () => {
    assert.deepEqual(reviseBibtexEntry(AROUND.join(''), 'byron2024', PUBLISHED, ALL), []);
  });
});

describe('bringing an item of CSL-JSON up to date', () => {
  const other = '{ "id": "other",   "title": "Kept \\u00fc as it is" }';

  it('writes the properties that change, in the layout of the item, and loses no arXiv id', () => {
    const before = `[\n  ${other},\n  {\n    "id": "byron2024",\n    "type": "article",\n    "title": "Heat",\n    "publisher": "arXiv",\n    "number": "arXiv:2401.00001",\n    "issued": {"date-parts": [[2024, 1, 1]]},\n    "custom": 7\n  }\n]\n`;
    const after = `[\n  ${other},\n  {\n    "id": "byron2024",\n    "type": "article-journal",\n    "title": "Heat",\n    "issued": {\n      "date-parts": [\n        [\n          2024,\n          6,\n          7\n        ]\n      ]\n    },\n    "custom": 7,\n    "container-title": "Journal of Engines",\n    "archive": "arXiv",\n    "archive_location": "2401.00001"\n  }\n]\n`;
    assert.equal(applyEdits(before, reviseCslJson(before, 'byron2024', PUBLISHED, ['venue', 'type', 'published'])), after);
  });

  it('adds to an item on one line on that line', () => {
    const before = `[${other},{"id":"byron2024","title":"Heat"}]`;
    assert.equal(
      applyEdits(before, reviseCslJson(before, 'byron2024', PUBLISHED, ['authors', 'doi'])),
      `[${other},{"id":"byron2024","title":"Heat","author":[{"family":"Byron","given":"Ada K."},{"family":"Babbage","given":"Charles"}],"DOI":"10.5555/heat.2024.7"}]`,
    );
  });

  it('takes the DOI of the preprint away where none is known of what was published', () => {
    const before = '[{"id":"byron2024","DOI":"10.48550/arXiv.2401.00001","URL":"https://arxiv.org/abs/2401.00001"}]';
    assert.equal(applyEdits(before, reviseCslJson(before, 'byron2024', WITHOUT_DOI, ['venue'])), '[{"id":"byron2024","URL":"https://arxiv.org/abs/2401.00001","container-title":"Journal of Engines"}]');
  });

  it('takes away what is out of date in front of all else', () => {
    const before = '[{"publisher":"arXiv","number":"arXiv:2401.00001","id":"byron2024","container-title":"arXiv preprint","note":"own"}]';
    assert.equal(applyEdits(before, reviseCslJson(before, 'byron2024', PUBLISHED, ['doi'])), '[{"id":"byron2024","note":"own","DOI":"10.5555/heat.2024.7","archive":"arXiv","archive_location":"2401.00001"}]');
  });
});

const YAML_AROUND = ['---\n# mine, do not touch\nreferences:\n- id: other   # kept\n  title:   "Kept \\u00fc as it is"\n', '\n# between\n- {id: last, title: Last}\nlang: en\n...\n'] as const;

const YAML_ITEMS: readonly { readonly name: string; readonly facts: readonly RevisedFact[]; readonly before: string; readonly after: string }[] = [
  {
    name: 'writes the properties that change and keeps key, arXiv id, comments and order',
    facts: ['venue', 'type', 'published', 'pages', 'doi'],
    before: `- id: byron2024
  type: article # a preprint
  title: "Measuring: the Heat"
  publisher: arXiv
  issued:
    date-parts:
    - - 2024
      - 1
  number: arXiv:2401.00001 # where it is
  custom: [1,   2]`,
    after: `- id: byron2024
  type: article-journal # a preprint
  title: "Measuring: the Heat"
  issued:
    date-parts:
      - - 2024
        - 6
        - 7
  custom: [1,   2]
  container-title: Journal of Engines
  page: 45-67
  DOI: 10.5555/heat.2024.7
  archive: arXiv
  archive_location: "2401.00001"`,
  },
  {
    name: 'keeps the address that holds the arXiv id, quotes, and dates as text',
    facts: ['title', 'published'],
    before: "- title: 'Heat'\n  id: byron2024\n  issued: '2024-01-01'\n  URL: https://arxiv.org/abs/2401.00001",
    after: "- title: 'Measuring the Heat of Little Engines'\n  id: byron2024\n  issued: '2024-06-07'\n  URL: https://arxiv.org/abs/2401.00001",
  },
  {
    name: 'keeps dates as Pandoc writes them',
    facts: ['published'],
    before: '- id: byron2024\n  issued:\n  - year: 2024\n    month: 1',
    after: '- id: byron2024\n  issued:\n    - year: 2024\n      month: 6\n      day: 7',
  },
  {
    name: 'adds behind a text of several lines',
    facts: ['volume'],
    before: '- id: byron2024\n  abstract: |\n    Engines are warm.\n\n    # this is no comment',
    after: '- id: byron2024\n  abstract: |\n    Engines are warm.\n\n    # this is no comment\n  volume: "12"',
  },
  {
    name: 'writes an item on one line on that line',
    facts: ['venue', 'authors'],
    before: '- {number: "arXiv:2401.00001", id: byron2024, author: [{literal: Byron}]}',
    after: '- {id: byron2024, author: [{"family":"Byron","given":"Ada K."},{"family":"Babbage","given":"Charles"}], container-title: "Journal of Engines", archive: "arXiv", archive_location: "2401.00001"}',
  },
  {
    name: 'takes away what is out of date in front of all else',
    facts: ['volume'],
    before: '- publisher: arXiv\n  number: arXiv:2401.00001\n  id: byron2024',
    after: '- id: byron2024\n  volume: "12"\n  archive: arXiv\n  archive_location: "2401.00001"',
  },
  { name: 'changes nothing where nothing is to change', facts: ['title'], before: '- id: byron2024\n  title: Measuring the Heat of Little Engines', after: '- id: byron2024\n  title: Measuring the Heat of Little Engines' },
];

describe('bringing an item of CSL-YAML up to date', () => {
  for (const newline of ['\n', '\r\n']) {
    for (const { name, facts, before, after } of YAML_ITEMS) {
      it(`${name}, lines ending in ${JSON.stringify(newline)}`, () => {
        const text = YAML_AROUND.join(before).replaceAll('\n', newline);
        const revised = applyEdits(text, reviseCslYaml(text, 'byron2024', PUBLISHED, facts) ?? []);
        assert.equal(revised, YAML_AROUND.join(after).replaceAll('\n', newline));
        assert.equal(readCslYaml(revised).problem, undefined);
      });
    }
  }

  it('leaves an item alone that others take something from', () => {
    const text = 'references:\n- id: byron2024\n  container-title: &venue arXiv\n- id: other\n  container-title: *venue\n';
    assert.equal(reviseCslYaml(text, 'byron2024', PUBLISHED, ['venue']), undefined);
  });

  it('leaves a file alone that has no such item, or is malformed', () => {
    assert.deepEqual([YAML_AROUND.join(''), 'references:\n- id: "byron2024\n'].map(text => reviseCslYaml(text, 'byron2024', PUBLISHED, ALL)), [[], []]);
  });
});
