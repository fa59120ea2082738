import assert from 'node:assert/strict';
import { addToCslYaml, cslYamlReading, readCslYaml } from '../../../../../src/core/citation/yaml';
import { applyEdits, citationKeys } from '../../../../../src/core/citation/plain';
import { inFolder, needsPandoc, pandoc } from '../pandoc';
import { POLCA, SPLITWISE } from '../papers';

const KEY = 'patelPOLCAPowerOversubscription2023';

function add(text: string): string {
  const addition = addToCslYaml(text, [POLCA], citationKeys([POLCA]));
  assert.ok(!('problem' in addition), JSON.stringify(addition));
  return addition.edit === undefined ? text : applyEdits(text, [addition.edit]);
}

describe('a CSL-YAML bibliography', () => {
  const cases: readonly (readonly [name: string, before: string, kept: string, indent: string])[] = [
    ['that is empty begins its list', '', 'references:\n', ''],
    ['with an empty list fills it', 'references: []\n', 'references:\n', ''],
    ['gets the item in the depth of its list', 'references:\n  - id: a\n    title: A\n', 'references:\n  - id: a\n    title: A\n', '  '],
    ['without a last line end gets one', 'references:\n- id: a', 'references:\n- id: a\n', ''],
    ['keeps what stands behind its list', '---\nreferences:\n- id: a\nlang: de\n...\n', '---\nreferences:\n- id: a\n', ''],
  ];
  for (const [name, before, kept, indent] of cases) {
    it(name, () => {
      const after = add(before);
      assert.ok(after.startsWith(`${kept}${indent}- id: ${KEY}\n${indent}  type: article\n`), after);
      assert.ok(cslYamlReading(after).items().has(KEY));
      if (before.includes('lang')) assert.ok(after.endsWith('lang: de\n...\n'));
    });
  }

  it('that has the paper stays as it is', () => {
    const text = `references:\n- id: own\n  DOI: ${SPLITWISE.doi}\n`;
    const addition = addToCslYaml(text, [SPLITWISE], citationKeys([SPLITWISE]));
    assert.ok(!('problem' in addition));
    assert.deepEqual([addition.edit, addition.keys.get(SPLITWISE.id)], [undefined, 'own']);
  });

  it('that is malformed is left alone, with the line', () => {
    const addition = addToCslYaml('references:\n- id: a\n  title: "b\n- id: c\n', [POLCA], new Map());
    assert.ok('problem' in addition);
    assert.equal(addition.problem.code, 'invalid-yaml');
    assert.ok(addition.problem.line >= 2);
  });

  for (const [name, text] of [
    ['takes something from nowhere', 'references:\n- id: a\n  title: *nowhere\n'],
    ['would grow beyond all bounds', `references:\n- id: a\n  a0: &a0 [x, x]\n${Array.from({ length: 20 }, (_, index) => `  a${index + 1}: &a${index + 1} [*a${index}, *a${index}, *a${index}]\n`).join('')}`],
  ] as const) {
    it(`that ${name} is left alone`, () => {
      const addition = addToCslYaml(text, [POLCA], new Map());
      assert.equal('problem' in addition && addition.problem.code, 'invalid-yaml');
    });
  }

  it('is read by pandoc', function () {
    this.timeout(20_000);
    needsPandoc(this);
    const html = inFolder({ 'references.yaml': add('references:\n- id: a\n  title: A\n') }, folder =>
      pandoc(folder, ['-t', 'plain', '--citeproc', '--bibliography=references.yaml'], `[@${KEY}]`),
    );
    assert.match(html, /\(Patel et al\. 2023\)/);
  });
});

describe('the place of a key in CSL-YAML', () => {
  const places: readonly (readonly [name: string, text: string, before: string])[] = [
    ['behind an author of that name', 'references:\n- author:\n  - family: knuth\n  id: knuth\n', 'references:\n- author:\n  - family: knuth\n  id: '],
    ['within quotation marks', 'references:\n- id: "knuth"\n', 'references:\n- id: "'],
    ['behind an item that is none', 'references:\n- loose\n- id: knuth\n', 'references:\n- loose\n- id: '],
  ];
  for (const [name, text, before] of places) {
    it(`is found ${name}`, () => {
      const record = readCslYaml(text).records.find(({ key }) => key === 'knuth');
      assert.equal(text.slice(0, record?.keyStart), before);
    });
  }
});
