import assert from 'node:assert/strict';
import { GivenNames } from '../../../../../src/core/themes/naming/givenNames';
import type { Name } from '../../../../../src/core/themes/naming/names';

const named = (text: string): Name => ({ text, key: text.toLowerCase(), quality: 1, kind: 'subject' });

describe('beside a given name', () => {
  const cases: readonly (readonly [given: string, other: string, isLike: boolean])[] = [
    ['Blockchain', 'Blockchains & cryptocurrencies', true],
    ['Distributed systems & blockchain', 'Blockchain', true],
    ['Time series & forecasting', 'Time series & data mining', true],
    ['Robot', 'Robotics', true],
    ['LLM agents', 'Large language model agents', true],
    ['Motion planning & control', 'Congestion & control', false],
    ['Object detection', 'Anomaly detection', false],
    ['Reinforcement learning', 'Deep reinforcement learning', false],
  ];
  for (const [given, other, isLike] of cases) {
    it(`"${given}" there ${isLike ? 'is no place for' : 'may stand'} "${other}"`, () => {
      const names = new GivenNames();
      names.add(named(given));
      assert.equal(names.hasLike(named(other)), isLike);
    });
  }
});
