import assert from 'node:assert/strict';
import { sentenceCase } from '../../../../../src/core/themes/naming/sentenceCase';

describe('sentenceCase', () => {
  const cases: readonly (readonly [phrase: string, heading: string])[] = [
    ['Spiking Neural Networks', 'Spiking neural networks'],
    ['event cameras', 'Event cameras'],
    ['LLM Inference', 'LLM inference'],
    ['fast ImageNet Training', 'Fast ImageNet training'],
    ['3D Reconstruction', '3D reconstruction'],
    ['Post-Training Quantization', 'Post-training quantization'],
    ['ANN-SNN Conversion', 'ANN-SNN conversion'],
    ['機械翻訳', '機械翻訳'],
  ];
  for (const [phrase, heading] of cases) {
    it(`makes "${heading}" of "${phrase}"`, () => {
      assert.equal(sentenceCase(phrase), heading);
    });
  }
});
