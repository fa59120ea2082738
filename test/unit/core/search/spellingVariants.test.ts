import assert from 'node:assert/strict';
import { spellingVariants } from '../../../../src/core/search/spellingVariants';

describe('other forms of a word', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['optimise', 'optimize'],
    ['quantization', 'quantisation'],
    ['analysing', 'analyzing'],
    ['behaviour', 'behavior'],
    ['color', 'colour'],
    ['centre', 'center'],
    ['fibers', 'fibres'],
    ['catalogue', 'catalog'],
    ['modelling', 'modeling'],
    ['centred', 'centered'],
    ['defence', 'defense'],
    ['labeled', 'labelled'],
    ['networks', 'network'],
    ['batteries', 'battery'],
    ['battery', 'batteries'],
    ['boxes', 'box'],
    ['databases', 'database'],
    ['centres', 'center'],
  ];
  for (const [word, other] of pairs) it(`of ${word} include ${other}`, () => assert.ok(spellingVariants(word).has(other)));

  const none: readonly (readonly [string, string])[] = [
    ['analysis', 'analysi'],
    ['virus', 'viru'],
    ['loss', 'los'],
    ['gas', 'ga'],
  ];
  for (const [word, other] of none) it(`of ${word} do not include ${other}`, () => assert.equal(spellingVariants(word).has(other), false));

  it('count less than the word itself, and less the more they differ', () => {
    const weights = spellingVariants('centres');
    assert.ok(1 > weights.get('centers')! && weights.get('centers')! > weights.get('center')!);
  });

  it('never include the word', () => assert.equal(spellingVariants('optimise').has('optimise'), false));
});
