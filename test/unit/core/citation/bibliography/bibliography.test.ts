import assert from 'node:assert/strict';
import { addToBibliography, applyEdits, citationKeys, readBibliography, type BibliographyKind } from '../../../../../src/core/citation/plain';
import type { Paper } from '../../../../../src/core/paper';
import { paper, POLCA, SPLITWISE } from '../papers';

const KEY = 'patelPOLCAPowerOversubscription2023';

/** The file after citing `papers`, and the keys they are cited by. */
function add(text: string, kind: BibliographyKind, papers: readonly Paper[]): { readonly text: string; readonly keys: readonly string[] } {
  const addition = addToBibliography(text, kind, papers, citationKeys(papers));
  assert.ok(!('problem' in addition), JSON.stringify(addition));
  return { text: addition.edit === undefined ? text : applyEdits(text, [addition.edit]), keys: papers.map(one => addition.keys.get(one.id) ?? '') };
}

describe('a .bib file', () => {
  it('that does not exist yet begins with the entry', () => assert.match(add('', 'bib', [POLCA]).text, /^@misc\{patelPOLCAPowerOversubscription2023,\n[\s\S]*\n\}\n$/));

  it('gets a blank line and the entry behind its own', () => {
    const before = '@misc{a,\n  title = {A},\n}\n';
    assert.ok(add(before, 'bib', [POLCA]).text.startsWith(`${before}\n@misc{${KEY},\n  title = `));
  });

  it('without a last line end gets one first, and has none again', () => {
    const before = '@misc{a,\n  title = {A}\n}';
    assert.match(add(before, 'bib', [POLCA]).text, /^@misc\{a,\n {2}title = \{A\}\n\}\n\n@misc\{pat[\s\S]*[^,]\n\}$/);
  });

  it('is written in its own style: tabs, columns, quotes, capitals, Windows line ends', () => {
    const before = '@ARTICLE{a,\r\n\tTITLE   = "A",\r\n\tYEAR    = "2020"\r\n}\r\n@ARTICLE{b,\r\n\tTITLE   = "B",\r\n\tYEAR    = "2020"\r\n}\r\n';
    const added = add(before, 'bib', [paper({ title: 'Deep', authors: ['Lee, A.'], date: '2020' })]).text.slice(before.length);
    assert.equal(added, '@MISC{leeDeep2020,\r\n\tTITLE   = "Deep",\r\n\tAUTHOR  = "Lee, A.",\r\n\tYEAR    = "2020"\r\n}\r\n');
  });

  it('keeps the order of its fields', () => {
    const before = '@misc{a,\n  author = {B},\n  year = {2020},\n  title = {A},\n}\n';
    assert.match(add(before, 'bib', [POLCA]).text.slice(before.length), /author = [\s\S]*year = [\s\S]*title = [\s\S]*url = /);
  });

  it('in BibLaTeX gets BibLaTeX', () => assert.match(add('@online{a,\n  date = {2020},\n}\n', 'bib', [POLCA]).text, /@online\{patel[\s\S]*eprinttype = \{arxiv\}/));

  const holding: readonly (readonly [how: string, entry: string])[] = [
    ['its DOI', `@misc{own, doi = {https://doi.org/${SPLITWISE.doi?.toUpperCase()}}}`],
    ['its eprint', '@misc{own, eprint = {2311.18677v2}, archiveprefix = {arXiv}}'],
    ['its arXiv address', '@misc{own, url = {https://arxiv.org/pdf/2311.18677}}'],
    ['its arXiv id as journal', '@article{own, journal = {arXiv preprint arXiv:2311.18677}}'],
    ['its title in LaTeX', '@misc{own, title = {{Splitwise}: Efficient generative {LLM} inference\n using phase splitting}}'],
    ['its title between quotes', '@misc{own, title = "Splitwise: " # "Efficient Generative LLM Inference Using Phase Splitting"}'],
  ];
  for (const [how, entry] of holding) {
    it(`that has the paper by ${how} stays as it is and lends its key`, () => assert.deepEqual(add(entry, 'bib', [SPLITWISE]), { text: entry, keys: ['own'] }));
  }

  it('with another paper under the key gets a letter behind it', () => {
    const before = `@misc{${KEY.toUpperCase()}, title = {Something else}}\n`;
    assert.deepEqual(add(before, 'bib', [POLCA]).keys, [`${KEY}a`]);
  });

  it('with another paper of the same title and another DOI gets this one too', () => {
    const [first, second] = ['10.1000/a', '10.1000/b'].map(doi => paper({ title: 'Introduction', date: '2020', doi }));
    assert.ok(first !== undefined && second !== undefined);
    assert.deepEqual(add(add('', 'bib', [first]).text, 'bib', [second]).keys, ['Introduction2020a']);
  });

  it('gets each paper once', () => {
    const { text } = add('', 'bib', [POLCA, SPLITWISE, POLCA]);
    assert.equal(text.match(/@/g)?.length, 2);
    assert.equal(add(text, 'bib', [POLCA, SPLITWISE]).text, text);
  });

  it('knows entries with comments, macros and parentheses around them', () => {
    const text = 'Mail me@x.org\n@string{j = "Journal"}\n@comment{ignored, title={x}}\n@preamble{"\\x"}\n@article(a, journal = j # { of X}, title = {A {B} "C"})\n@misc{b}';
    assert.deepEqual(readBibliography(text, 'bib').records.map(({ key, title, line }) => [key, title, line]), [['a', 'A B "C"', 4], ['b', undefined, 5]]);
  });

  it('knows aliases', () => assert.deepEqual(readBibliography('@misc{a, ids = {b, c}}', 'bib').records[0]?.aliases, ['b', 'c']));

  const broken: readonly (readonly [name: string, text: string, code: string, line: number])[] = [
    ['a brace that is never closed', '@misc{a,\n  title = {A},\n}\n@misc{b,\n  title = {B,\n  year = {2020},\n}\n', 'unclosed-entry', 3],
    ['a value that is never closed', '@misc{a,\n  title = {A},\n}\n\n@misc{b,\n  title = {B {C}\n', 'unclosed-value', 4],
    ['an entry that is never closed', '@misc{a,\n  title = {A},\n\n@misc{b,\n  title = {B},\n}\n', 'unclosed-entry', 0],
    ['a brace too many', '@misc{a,\n  title = {A}},\n  year = {2020},\n}\n', 'unexpected-text', 3],
    ['a missing comma', '@misc{a,\n  title = {A}\n  year = {2020},\n}\n', 'unexpected-text', 2],
    ['a field without a value', '@misc{a,\n  title,\n}\n', 'missing-value', 1],
    ['an entry without a key', '@misc{\n  title = {A},\n}\n', 'missing-key', 0],
  ];
  for (const [name, text, code, line] of broken) {
    it(`with ${name} is left alone, with the line`, () => {
      const addition = addToBibliography(text, 'bib', [POLCA], citationKeys([POLCA]));
      assert.ok('problem' in addition);
      assert.deepEqual([addition.problem.code, addition.problem.line], [code, line]);
    });
  }
});

describe('a CSL-JSON bibliography', () => {
  it('that is empty becomes a list', () => {
    const { text } = add('', 'csl-json', [POLCA]);
    assert.match(text, /^\[\n {2}\{\n {4}"id"/);
    assert.equal((JSON.parse(text) as unknown[]).length, 1);
  });

  const styles: readonly (readonly [name: string, before: string])[] = [
    ['an empty list', '[]\n'],
    ['two spaces', '[\n  {\n    "id": "a"\n  }\n]\n'],
    ['four spaces', '[\n    {\n        "id": "a"\n    }\n]'],
    ['tabs and Windows line ends', '[\r\n\t{\r\n\t\t"id": "a"\r\n\t}\r\n]\r\n'],
    ['one line', '[{"id":"a"}]'],
    ['one item a line', '[\n{"id": "a"},\n{"id": "b"}\n]\n'],
    ['a byte-order mark', '\ufeff[\n  {\n    "id": "a"\n  }\n]\n'],
  ];
  for (const [name, before] of styles) {
    it(`with ${name} gets the item in its style and nothing else`, () => {
      const { text } = add(before, 'csl-json', [POLCA]);
      const items = JSON.parse(text.replace('\ufeff', '')) as { id: string }[];
      assert.equal(items.at(-1)?.id, KEY);
      const old = before.replace(/\s*\]\s*$/, '');
      assert.ok(text.startsWith(old) && text.endsWith(/\s*\]\s*$/.exec(before)?.[0] ?? ']'), text);
      const lines = text.slice(old.length).split(/\r?\n/);
      assert.equal(/^\s*/.exec(lines.find(line => line.includes('"title"')) ?? '')?.[0], /([ \t]*)"id": "a"\r?\n/.exec(before)?.[1] ?? (before === '[]\n' ? '    ' : ''));
    });
  }

  it('that has the paper stays as it is and lends its key', () => {
    const text = '[{"id": "own", "DOI": "10.1109/ISCA59077.2024.00019"}]';
    assert.deepEqual(add(text, 'csl-json', [SPLITWISE]), { text, keys: ['own'] });
  });

  const broken: readonly (readonly [name: string, text: string, code: string, line: number])[] = [
    ['a comma too many', '[\n  {"id": "a"},\n]', 'invalid-json', 2],
    ['a missing quotation mark', '[\n  {"id": "a},\n  {}\n]', 'invalid-json', 1],
    ['a missing bracket', '[\n  {"id": "a"}\n', 'invalid-json', 2],
    ['an object at the top', '{"id": "a"}', 'not-a-list', 0],
  ];
  for (const [name, text, code, line] of broken) {
    it(`with ${name} is left alone, with the line`, () => {
      const { problem } = readBibliography(text, 'csl-json');
      assert.deepEqual([problem?.code, problem?.line], [code, line]);
    });
  }
});

describe('the place of a key', () => {
  // The key stands in the type, in an author's name or in a part of the item before it stands as a key.
  const places: readonly (readonly [name: string, text: string, kind: BibliographyKind, key: string, before: string])[] = [
    ['behind a type that contains it', '@article{a, title = {a}}', 'bib', 'a', '@article{'],
    ['behind a type that is the same word', '@book{ book , title = {T}}', 'bib', 'book', '@book{ '],
    ['behind an object with an id of its own', '[{"custom": {"id": "other"}, "title": "id", "id" : "a"}]', 'csl-json', 'a', '[{"custom": {"id": "other"}, "title": "id", "id" : "'],
    ['behind a byte-order mark', '\ufeff[{"id":"a"}]', 'csl-json', 'a', '\ufeff[{"id":"'],
  ];
  for (const [name, text, kind, key, before] of places) {
    it(`is found ${name}`, () => {
      const record = readBibliography(text, kind).records.find(one => one.key === key);
      assert.equal(text.slice(0, record?.keyStart), before);
    });
  }

  it('is unknown where the file writes it otherwise', () => {
    const { records } = readBibliography('[{"id": 12}, {"id": "\\u0061"}]', 'csl-json');
    assert.deepEqual(records.map(({ key, keyStart }) => [key, keyStart]), [['12', undefined], ['a', undefined]]);
  });
});
