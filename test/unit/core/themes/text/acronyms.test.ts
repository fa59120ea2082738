import assert from 'node:assert/strict';
import { Acronyms, commonExpansion, definedAcronyms } from '../../../../../src/core/themes/text/acronyms';

describe('definedAcronyms', () => {
  const cases: readonly (readonly [text: string, pairs: readonly (readonly [string, string])[]])[] = [
    ['We use spiking neural networks (SNNs) here', [['SNN', 'spiking neural networks']]],
    ['a controller area network (CAN) bus', [['CAN', 'controller area network']]],
    ['the life-cycle assessment (LCA) of models', [['LCA', 'life-cycle assessment']]],
    ['measured in 2020 (IEEE)', []],
    ['the result (see Section 3)', []],
    ['a novel network (net)', []],
    ['energy (SNN)', []],
  ];
  for (const [text, pairs] of cases) {
    it(`finds ${pairs.length === 0 ? 'nothing' : pairs.map(([short]) => short).join(', ')} in "${text}"`, () => {
      assert.deepEqual([...definedAcronyms(text)], pairs);
    });
  }
});

describe('Acronyms', () => {
  const one = new Map([['BEV', 'battery electric vehicle']]);
  const two = new Map([['BEV', "bird's eye view"]]);
  const none = new Map<string, string>();
  const cases: readonly (readonly [
    what: string,
    definitions: readonly ReadonlyMap<string, string>[],
    own: ReadonlyMap<string, string>,
    surface: string,
    expansion: string | undefined,
  ])[] = [
    ["a paper's own definition wins", [one, two, two], one, 'BEV', 'battery electric vehicle'],
    ['else what most papers define', [one, two, two], none, 'BEV', "bird's eye view"],
    ['else what is well known', [], none, 'SNN', 'spiking neural network'],
    ['a plural is understood', [], none, 'LLMs', 'large language model'],
    [
      "one paper's private meaning does not override the well-known one for others",
      [new Map([['SNN', 'simple news network']])],
      none,
      'SNN',
      'spiking neural network',
    ],
    ['an ordinary word is none', [], none, 'rag', undefined],
    ['an unknown one stays as it is', [], none, 'XYZ', undefined],
  ];
  for (const [what, definitions, own, surface, expansion] of cases) {
    it(what, () => {
      assert.equal(new Acronyms(definitions).expansion(surface, own), expansion);
    });
  }
});

describe('commonExpansion', () => {
  it('knows an acronym however it is written', () => {
    assert.deepEqual(
      [commonExpansion('vit'), commonExpansion('ViT'), commonExpansion('vet')],
      ['vision transformer', 'vision transformer', undefined],
    );
  });
});
