import assert from 'node:assert/strict';
import { Acronyms } from '../../../../../src/core/themes/text/acronyms';
import { cleanText } from '../../../../../src/core/themes/text/cleanText';
import { BREAK, WordForms } from '../../../../../src/core/themes/text/wordForms';
import { WordReader } from '../../../../../src/core/themes/text/wordReader';

/** The runs of words that phrases may not leave. */
function read(text: string): readonly string[] {
  const forms = new WordForms();
  const words = new WordReader(forms, new Acronyms([])).read(cleanText(text), new Map());
  const runs: number[][] = [[]];
  for (const word of words) {
    if (word === BREAK) runs.push([]);
    else runs.at(-1)!.push(word);
  }
  assert.deepEqual(runs.pop(), [], 'a break stands behind the last run');
  return runs.map((run) => forms.text(run));
}

describe('WordReader', () => {
  const cases: readonly (readonly [what: string, text: string, segments: readonly string[]])[] = [
    ['ends a segment at punctuation', 'fast, small (and cheap) models. We win', ['fast', 'small', 'and cheap', 'models', 'We win']],
    ['ends a segment inside a figure', 'up to 3.93 times', ['up to 3', '93 times']],
    ['keeps compounds', 'an on-device 4-bit C++ model', ['an on-device 4-bit C++ model']],
    ['takes other hyphens for hyphens', 'event‑based vision', ['event-based vision']],
    ['does not take a dash for one', 'vision - and more', ['vision', 'and more']],
    ['writes acronyms out', 'SNNs on chips', ['spiking neural network on chips']],
    [
      'drops addresses, markup, formulas and commands',
      'see https://a.b/c and <b>x y</b> $z^2$ or \\textbf{bold}',
      ['see', 'and x y', 'or', 'bold'],
    ],
    ['keeps an apostrophe inside a word', "the model's end", ["the model's end"]],
    ['breaks Japanese at particles and keeps its compounds', '機械翻訳における注意機構', ['機械翻訳', '注意機構']],
    ['leaves words of loan scripts whole', 'スパイキングニューラルネットワークの学習', ['スパイキングニューラルネットワーク', '学習']],
    ['reads letters beyond the first plane, and half characters', '𝒳 \ud83d x', ['X', 'x']],
    ['finds nothing in nothing', ' … 🙂 ', []],
  ];
  for (const [what, text, segments] of cases) {
    it(what, () => {
      assert.deepEqual(read(text), segments);
    });
  }
});

describe('WordForms', () => {
  const kinds: readonly (readonly [surface: string, kind: string])[] = [
    ['the', 'function'],
    ['65nm', 'number'],
    ['2', 'number'],
    ['3D', 'topic'],
    ['6G', 'topic'],
    ['novel', 'generic'],
    ['Architectures', 'generic'],
    ['photonics', 'topic'],
    ['gadgets', 'generic'],
  ];
  for (const [surface, kind] of kinds) {
    it(`takes ${surface} for a ${kind} word`, () => {
      const forms = new WordForms(['Gadget']);
      assert.equal(forms.kind(forms.of(surface, '')), kind);
    });
  }
});
