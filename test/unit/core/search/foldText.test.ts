import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldText, foldWithOffsets } from '../../../../src/core/search/foldText';

describe('folding', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['Möbius', 'Mobius'],
    ['Łukasz Kaiser', 'Lukasz Kaiser'],
    ['Bjørn Æsir', 'Bjorn AEsir'],
    ['Straße', 'Strasse'],
    ['Íñigo Goiri', 'Inigo Goiri'],
    ['e\u0301tude', 'etude'],
    ['Ἀριστοτέλης', 'Αριστοτελησ'],
    ['Йогансен', 'Иогансен'],
    ['ﬁeld', 'field'],
    ['low‑power', 'low-power'],
    ['がくしゅう', 'がくしゅう'],
    ['か\u3099', 'が'],
    ['한국어', '한국어'],
    ['quan\u00adtised', 'quantised'],
    ['2×3 → 6 🙂', '2 3   6  '],
    ['plain ASCII', 'plain ASCII'],
  ];
  for (const [text, folded] of texts) it(`turns ${text} into ${folded}`, () => assert.equal(foldText(text), folded));

  it('gives the same text with offsets as without', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(foldWithOffsets(text).text, foldText(text))));
  });

  it('leads every folded character back into the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldWithOffsets(text);
        let before = 0;
        for (let i = 0; i < folded.text.length; i++) {
          const [start, end] = [folded.originalStart(i), folded.originalEnd(i)];
          assert.ok(before <= start && start < end && end <= text.length);
          before = start;
        }
      }),
    );
  });

  it('leads the two letters of ß back to the one', () => {
    const folded = foldWithOffsets('Maß 5');
    assert.deepEqual([folded.originalStart(3), folded.originalEnd(3), folded.originalStart(5)], [2, 3, 4]);
  });
});
