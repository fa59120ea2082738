import assert from 'node:assert/strict';
import { addToDigest, applyEdits, citationKeys } from '../../../../../src/core/citation/plain';
import { readDigest } from '../../../../../src/core/digest';
import { paperId } from '../../../../../src/core/identity';
import type { Paper } from '../../../../../src/core/paper';
import { paperFromIdentifier } from '../../../../../src/core/resolve';

const FACTS = {
  title: 'Measuring the Heat of “Little” Engines: <i>A Study</i> in $\\alpha$ & {Braces}',
  abstract: 'Small engines lose most of their energy as heat.',
  authors: [{ family: 'Byron', given: 'Ada K.' }, { family: 'van Babbage', given: 'Charles' }, { family: 'The Engine Group' }],
  date: '2024-01-01',
  published: '2024-06-07',
  venue: 'Journal of Engines',
  type: 'article-journal',
  volume: '12',
  issue: '3',
  pages: '45-67',
  publisher: 'Analytical Press',
  arxiv: '2401.00001',
  doi: '10.5555/heat.2024.7',
  url: 'https://openreview.net/forum?id=aBcDeF',
  code: 'https://github.com/byron/heat',
  keywords: ['engines', 'heat'],
  factSources: { title: { service: 'crossref', on: '2024-06-08' }, arxiv: { service: 'arxiv', on: '2024-06-09' } },
} as const;

function paper(facts: Partial<Paper> & { readonly title: string }): Paper {
  return { abstract: '', authors: [], headings: [], sources: [], ...facts, id: paperId(facts) };
}

/** `text` after the papers were added. */
function added(text: string, ...papers: readonly Paper[]): string {
  const addition = addToDigest(text, papers, citationKeys(papers));
  assert.ok(!('problem' in addition), JSON.stringify(addition));
  return addition.edit === undefined ? text : applyEdits(text, [addition.edit]);
}

function read(text: string): readonly Partial<Paper>[] {
  return readDigest(text, 'papers.json').papers;
}

const PLACE: ReadonlySet<string> = new Set(['id', 'headings', 'sources']);

/** The facts of a paper by themselves. */
function factsOf(paper: Partial<Paper>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(paper).filter(([name]) => !PLACE.has(name)));
}

describe('a digest of the user’s own', () => {
  it('takes nobody’s word for where facts come from', () => {
    const custom = { factSources: { title: 'crossref yesterday', doi: 'cross ref 2024-06-08', venue: { service: 'crossref' }, date: 'dblp 2024-06-08' } };
    assert.deepEqual(read(JSON.stringify([{ id: 'a', type: 'book', title: 'Heat', author: [{ family: 'Byron' }], issued: { 'date-parts': [[1843]] }, custom }])).map(({ factSources }) => factSources), [{ date: { service: 'dblp', on: '2024-06-08' } }]);
  });

  const papers: readonly (readonly [string, Partial<Paper> & { readonly title: string }])[] = [
    ['a published paper with a preprint', { ...FACTS, title: 'Measuring the Heat of Little Engines' }],
    ['a preprint', { title: 'Heat', authors: [{ family: 'Byron', given: 'Ada' }], date: '2024-01-01', type: 'article', arxiv: '2401.00001', abstract: 'Engines are hot.' }],
    ['a paper of an old arXiv id', { title: 'Sums of Squares', authors: [{ family: 'Gauß', given: 'C. F.' }], date: '1997-12', arxiv: 'math/9712345' }],
    ['a conference paper', { title: 'Heat', authors: [{ family: 'Byron' }], date: '2024', venue: 'Proceedings of the 3rd Conference on Heat', type: 'paper-conference', doi: '10.5555/1' }],
    ['a paper of which only the arXiv id is known', paperFromIdentifier({ kind: 'arxiv', value: '2401.00001' })],
    ['a paper of which only the DOI is known', paperFromIdentifier({ kind: 'doi', value: '10.5555/heat.2024.7' })],
    ['a paper of which only the OpenReview forum is known', paperFromIdentifier({ kind: 'openReview', value: 'aBcDeFgHiJ' })],
  ];
  for (const [name, facts] of papers) {
    it(`gives back what it was given: ${name}`, () => {
      const [found = {}] = read(added('', paper(facts)));
      const kept = Object.entries(factsOf(found)).filter(([field]) => field in paper(facts));
      assert.deepEqual(Object.fromEntries(kept), factsOf(paper(facts)));
    });
  }

  it('keeps the key of a whole record, and gives none to one with gaps', () => {
    const text = added('', paper({ title: 'Heat of Engines', authors: [{ family: 'Byron' }], date: '2024' }), paper({ title: 'arXiv:2401.00002', arxiv: '2401.00002' }));
    assert.deepEqual([read(text).map(({ citationKey }) => citationKey), text.match(/(?<="id": ")[^"]+/g)], [['byronHeatEngines2024', undefined], ['byronHeatEngines2024', 'arxiv:2401.00002']]);
  });

  it('is appended to in its own style, and nothing in it is touched', () => {
    const before = '\ufeff[\r\n\t{ "id": "mine", "title" : "Mine",\r\n\t  "note": "\\u00e9 {} ] }" }\r\n]\r\n';
    const after = added(before, paper({ title: 'Heat', authors: [{ family: 'Byron' }], date: '2024' }));
    assert.ok(after.startsWith(before.slice(0, before.lastIndexOf('\r\n]'))), after);
    assert.deepEqual(read(after).map(({ title }) => title), ['Mine', 'Heat']);
  });

  it('has a paper once, whatever its title is by now', () => {
    const text = added('', paper({ ...FACTS }));
    assert.equal(added(text, paper({ title: 'Recovering the Heat', arxiv: FACTS.arxiv })), text);
  });

  it('makes two papers of one key differ', () => {
    const first = paper({ title: 'Heat of Engines', authors: [{ family: 'Byron' }], date: '2024', doi: '10.5555/1' });
    const second = paper({ title: 'Heat Engines', authors: [{ family: 'Byron' }], date: '2024', doi: '10.5555/2' });
    const keys = new Map([[first.id, 'byron2024'], [second.id, 'byron2024']]);
    const addition = addToDigest('', [first, second], keys);
    assert.deepEqual('keys' in addition && [...addition.keys.values()], ['byron2024', 'byron2024a']);
  });

  const broken = [
    ['cut off', '[\n  { "title": "Heat",\n', 2],
    ['no list', '{ "title": "Heat" }', 0],
    ['a comma too many', '[\n  { "title": "Heat" },\n]\n', 2],
  ] as const;
  for (const [name, text, line] of broken) {
    it(`is left alone where it is malformed, and the line is named: ${name}`, () => {
      const addition = addToDigest(text, [paper({ title: 'Heat' })], new Map());
      assert.equal('problem' in addition && addition.problem.line, line);
    });
  }
});
