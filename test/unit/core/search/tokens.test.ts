import assert from 'node:assert/strict';
import { foldText } from '../../../../src/core/search/foldText';
import { queryTokens, visitTerms } from '../../../../src/core/search/tokens';

function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  visitTerms(foldText(text), (term) => terms.push(term));
  return terms;
}

describe('the terms of a text', () => {
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ['Low power', ['low', 'power']],
    ['I-BERT', ['i', 'bert', 'ibert']],
    ['SpikeNets', ['spikenets', 'spike', 'nets']],
    ['BERTScore', ['bertscore', 'bert', 'score']],
    ['LLMs', ['llms']],
    ['IoT', ['iot']],
    ["Bayes' rule, Kepler's laws", ['bayes', 'rule', 'kepler', 'laws']],
    ['a 1.60x speedup', ['a', '1', '60x', '160x', 'speedup']],
    ['state-of-the-art', ['state', 'of', 'the', 'art', 'stateoftheart']],
    ['naïve Gauß', ['naive', 'gauss']],
    ['ΟΔΥΣΣΕΥΣ', ['οδυσσευσ']],
    ['深層学習による画像認識', ['深層', '学習', 'による', '画像', '認識']],
    ['', []],
    ['— … !', []],
  ];
  for (const [text, terms] of texts) it(`"${text}" are ${terms.join(', ')}`, () => assert.deepEqual(termsOf(text), terms));

  it('stand where they say', () => {
    const text = 'On I-BERT and SpikeNets';
    const places: string[] = [];
    visitTerms(text, (_, start, end) => places.push(text.slice(start, end)));
    assert.deepEqual(places, ['On', 'I', 'BERT', 'I-BERT', 'and', 'SpikeNets', 'Spike', 'Nets']);
  });
});

describe('the words of a query', () => {
  const queries: readonly (readonly [string, readonly string[]])[] = [
    ['i-bert quant', ['i', 'bert', 'quant']],
    ['SpikeNets', ['spikenets']],
    ["kepler's", ['kepler']],
    ['画像認識', ['画像', '認識']],
  ];
  for (const [query, words] of queries) {
    it(`"${query}" are ${words.join(', ')}`, () =>
      assert.deepEqual(
        queryTokens(foldText(query)).map(({ term }) => term),
        words,
      ));
  }

  it('know which of them stand in one compound', () => {
    assert.deepEqual(
      queryTokens('i-bert quant').map(({ compound }) => compound),
      [0, 0, 1],
    );
  });
});
