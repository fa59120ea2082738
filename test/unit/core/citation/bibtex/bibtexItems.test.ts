import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { addToBibliography, bibliographyReading, citationKeys, type CslItem } from '../../../../../src/core/citation/plain';
import { digestPapers } from '../digestPapers';
import { inFolder, needsPandoc, pandoc } from '../pandoc';

const itemsOf = (text: string) => bibliographyReading(text, 'bib').items();
const item = (entry: string): CslItem | undefined => [...itemsOf(entry).values()][0];

describe('a record read from BibTeX', () => {
  const titles: readonly (readonly [latex: string, title: string])[] = [
    ['{POLCA}: Power Oversubscription in LLM Cloud Providers', 'POLCA: Power oversubscription in LLM cloud providers'],
    ['The {Markov} Chain of {\\"U}ber {\\\'E}tudes', 'The Markov chain of über études'],
    ['{{All of It}}', 'All of It'],
    ['A 50\\% \\& \\$5 $x$ \\textasciitilde{}c', 'A 50% & $5 x ~c'],
  ];
  for (const [latex, title] of titles) it(`has the title ${title}`, () => assert.equal(item(`@article{a, title={${latex}}}`)?.title?.replace(/<[^>]*>/g, ''), title));

  it('marks words in braces that begin with a small letter, as they stay small', () => assert.equal(item('@article{a, title={Heat: {a} study}}')?.title, 'Heat: <span class="nocase">a</span> study'));

  it('marks what braces protect', () => assert.equal(item('@article{a, title={A {Markov} Chain}}')?.title, 'A <span class="nocase">Markov</span> chain'));

  const names: readonly (readonly [names: string, expected: CslItem['author']])[] = [
    ['Donald E. Knuth', [{ family: 'Knuth', given: 'Donald E.' }]],
    ['Knuth, D.E.', [{ family: 'Knuth', given: 'D. E.' }]],
    ['John von Neumann and others', [{ family: 'Neumann', given: 'John', 'dropping-particle': 'von' }, { literal: 'others' }]],
    ['Smith, Jr., Bob', [{ family: 'Smith', given: 'Bob', suffix: 'Jr.' }]],
    ['{Barnes and Noble}', [{ literal: 'Barnes and Noble' }]],
    ['Oord, Aaron van den', [{ family: 'Oord', given: 'Aaron', 'dropping-particle': 'van den' }]],
  ];
  for (const [written, expected] of names) it(`names ${written}`, () => assert.deepEqual(item(`@article{a, author={${written}}}`)?.author, expected));

  it('takes from the entry it names in crossref', () => {
    const items = itemsOf('@inproceedings{a, title={A}, crossref={b}}\n@proceedings{b, title={Proc {ACM}}, year=2020}');
    assert.deepEqual([items.get('a')?.['container-title']?.replace(/<[^>]*>/g, ''), items.get('a')?.issued], ['Proc ACM', { 'date-parts': [[2020]] }]);
  });

  it('stands under its aliases too', () => assert.deepEqual([...itemsOf('@misc{a, ids={b, c}}').keys()], ['a', 'b', 'c']));

  it('agrees with pandoc in every field of real files', function () {
    this.timeout(30_000);
    needsPandoc(this);
    const folder = new URL('../../../../../../shared/digests/bib/', import.meta.url);
    if (!existsSync(folder) || digestPapers === undefined) {
      console.warn('      skipped: ../shared is not there');
      this.skip();
    }
    const own = addToBibliography('', 'bib', digestPapers, citationKeys(digestPapers));
    const texts = [...['top100papers.bib', 'aistats17-pmlr.bib'].map(name => readFileSync(new URL(name, folder), 'utf8')), ('edit' in own && own.edit?.text) || ''];
    const differing = texts.flatMap(text => {
      const theirs = JSON.parse(inFolder({ 'x.bib': text }, place => pandoc(place, ['-f', 'biblatex', '-t', 'csljson', 'x.bib']))) as readonly CslItem[];
      const ours = itemsOf(text);
      return theirs.flatMap(their => fields(their).filter(field => !fields(ours.get(their.id)).includes(field)));
    });
    assert.deepEqual(differing, []);
  });
});

/** Every field but the abstract as a line, with one kind of quotation mark and white space. */
function fields(record: CslItem | undefined): readonly string[] {
  return Object.entries(record ?? {})
    .filter(([name]) => name !== 'abstract' && name !== 'language')
    .map(([name, value]) => `${record?.id} ${name} ${JSON.stringify(value, (_, inner: unknown) => sorted(inner))}`)
    .map(line => line.replace(/[“”„]/g, '\\"').replace(/[‘’]/g, "'").replace(/<[^>]*>/g, '').replace(/\s+(?="|\s)/g, ''));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
