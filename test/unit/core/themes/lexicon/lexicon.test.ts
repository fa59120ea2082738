import assert from 'node:assert/strict';
import { lexicon, termKeys } from '../../../../../src/core/themes/lexicon/lexicon';
import { SUBJECTS } from '../../../../../src/core/themes/lexicon/subjects';

const lines = SUBJECTS.split('\n').filter((line) => line !== '');

describe('the subjects', () => {
  it('stand under a field and a family each, and have strong terms', () => {
    const kinds = lines.map((line) =>
      line.startsWith('# ') ? 'F' : line.startsWith('## ') ? 'f' : line.startsWith('  ~ ') ? 'w' : line.startsWith('  ') ? 't' : 's',
    );
    assert.match(kinds.join(''), /^(?:F(?:f(?:st+w*)+)+)+$/);
  });

  it('have a name of their own each; a family may be called like one of its subjects', () => {
    const { names, families, familyOf } = lexicon();
    const otherFamilies = names.map((_, subject) => families.filter((_, family) => family !== familyOf[subject]));
    assert.deepEqual(
      names.filter((name, subject) => names.indexOf(name) !== subject || otherFamilies[subject]!.includes(name)),
      [],
    );
  });

  it('list terms as they are matched, each once and strong or weak', () => {
    const faults: string[] = [];
    let seen = new Set<string>();
    for (const line of lines) {
      if (!line.startsWith('  ')) seen = new Set();
      else {
        for (const term of line
          .replace('~', '')
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== '')) {
          if (seen.has(term) || term !== term.toLowerCase()) faults.push(term);
          seen.add(term);
        }
      }
    }
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
