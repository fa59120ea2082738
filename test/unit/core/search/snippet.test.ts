import assert from 'node:assert/strict';
import fc from 'fast-check';
import { abstractSnippet, PaperSearch, type Hit } from '../../../../src/core/search';
import { paper } from './samplePapers';

const ABSTRACT =
  'Power is scarce. Generative inference has two phases, prompt computation and token generation, and each of them would like ' +
  'other hardware than the one they share today. We split them.';

function hitFor(query: string, abstract = ABSTRACT): Hit {
  return new PaperSearch([paper('Splitwise', { abstract })]).search(query)[0]!;
}

describe('the line of the abstract that matched', () => {
  const lines: readonly (readonly [string, number, string])[] = [
    ['scarce', 120, 'Power is scarce.'],
    ['split', 120, 'We split them.'],
    ['prompt token', 60, '…inference has two phases, prompt computation and token…'],
    ['inference prompt', 60, 'Generative inference has two phases, prompt computation and…'],
    ['hardware today', 70, '…each of them would like other hardware than the one they share today.'],
    ['hardware', 50, '…of them would like other hardware than the one…'],
  ];
  for (const [query, width, line] of lines) {
    it(`for "${query}" in ${String(width)} letters is "${line}"`, () => assert.equal(abstractSnippet(hitFor(query), width)?.text, line));
  }

  it('marks the same words as the hit', () => {
    const snippet = abstractSnippet(hitFor('hardwar today'), 70)!;
    assert.deepEqual(
      snippet.ranges.map(({ start, end }) => snippet.text.slice(start, end)),
      ['hardwar', 'today'],
    );
  });

  it('is the sentence with most words of the query', () => {
    assert.equal(abstractSnippet(hitFor('power split them'))?.text, 'We split them.');
  });

  it('is none where only the title matched', () => assert.equal(abstractSnippet(hitFor('splitwise')), undefined));

  it('shows the word that matched, in a row of usual width', () => {
    const line = abstractSnippet(hitFor('hardware'))!.text;
    assert.ok(line.length <= 75 && line.includes('hardware'), line);
  });

  it('shows the first word that matched, however narrow the row', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 90 }), fc.nat(60), fc.nat(60), (width, before, behind) => {
        const abstract = `${'other '.repeat(before)}hardware${' words'.repeat(behind)}`;
        assert.match(abstractSnippet(hitFor('hardware', abstract), width)!.text, /hardware/);
      }),
    );
  });

  it('is never wider than asked for, and its marks lie in it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 200 }),
        fc.array(fc.constantFrom('power', 'Gain', 'x.', 'loss'), { minLength: 1, maxLength: 80 }),
        (width, words) => {
          const snippet = abstractSnippet(hitFor('power gains', words.join(' ')) ?? { matches: [] }, width);
          assert.ok(
            snippet === undefined ||
              (snippet.text.length <= width &&
                snippet.ranges.every(({ start, end }) => start >= 0 && start < end && end <= snippet.text.length)),
          );
        },
      ),
    );
  });
});
