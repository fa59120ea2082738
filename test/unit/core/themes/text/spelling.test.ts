import assert from 'node:assert/strict';
import { spellingKey } from '../../../../../src/core/themes/text/spelling';

describe('spellingKey', () => {
  const cases: readonly (readonly [word: string, key: string])[] = [
    ['networks', 'network'],
    ['galaxies', 'galaxy'],
    ['ties', 'tie'],
    ['losses', 'loss'],
    ['boxes', 'box'],
    ['approaches', 'approach'],
    ['caches', 'cache'],
    ['viruses', 'virus'],
    ['biases', 'bias'],
    ['databases', 'database'],
    ['sizes', 'size'],
    ['analyses', 'analysis'],
    ['hypotheses', 'hypothesis'],
    ['metrics', 'metric'],
    ['physics', 'physics'],
    ['bias', 'bias'],
    ['corpus', 'corpus'],
    ['loss', 'loss'],
    ['gas', 'gas'],
    ['quantised', 'quantized'],
    ['quantisation', 'quantization'],
    ['optimiser', 'optimizer'],
    ['precise', 'precise'],
    ['noise', 'noise'],
    ['supervised', 'supervised'],
    ['analysing', 'analyzing'],
    ['behaviours', 'behavior'],
    ['centres', 'center'],
    ['controller', 'controller'],
  ];
  for (const [word, key] of cases) {
    it(`makes ${key} of ${word}`, () => {
      assert.equal(spellingKey(word), key);
    });
  }
});
