import assert from 'node:assert/strict';
import { lexicon, termKeys } from '../../../../../src/core/themes/lexicon/lexicon';
import { SUBJECTS } from '../../../../../src/core/themes/lexicon/subjects';

const lines = SUBJECTS.trim().split('\n');
const subjects = lines.filter((line) => !line.startsWith('#')).map((line) => line.split(' | '));

describe('the subjects', () => {
  it('stand under a field and a family each', () => {
    const kinds = lines.map((line) => (line.startsWith('# ') ? 'F' : line.startsWith('## ') ? 'f' : 's')).join('');
    assert.match(kinds, /^(?:F(?:fs+)+)+$/);
  });

  it('have a name of their own each; a family may be called like one of its subjects', () => {
    const { names, families, familyOf } = lexicon();
    const otherFamilies = names.map((_, subject) => families.filter((_, family) => family !== familyOf[subject]));
    assert.deepEqual(names.filter((name, subject) => names.indexOf(name) !== subject || otherFamilies[subject]!.includes(name)), []);
  });

  it('list terms as they are matched, once each', () => {
    const faults = subjects.flatMap(([name = '', strong = '', weak = '']) => {
      const terms = [...strong.split(', '), ...(weak === '' ? [] : weak.split(', '))];
      return terms.filter((term, index) => term !== term.toLowerCase().trim() || term === '' || terms.indexOf(term) !== index).map((term) => `${name}: ${term}`);
    });
    assert.deepEqual(faults, []);
  });
});

describe('termKeys', () => {
  const cases: readonly (readonly [term: string, keys: string])[] = [
    ['federated learning', 'federated learning'],
    ['Data Centres', 'data center'],
    ['post-training quantisation', 'post training quantization'],
    ['llm inference', 'large language model inference'],
    ["Alzheimer's disease", 'alzheimer disease'],
  ];
  for (const [term, keys] of cases) {
    it(`makes "${keys}" of "${term}"`, () => {
      assert.equal(termKeys(term).join(' '), keys);
    });
  }
});
