import assert from 'node:assert/strict';
import { analyse } from '../../../../../src/core/themes/analysis';
import { EvidenceList } from '../../../../../src/core/themes/naming/evidence';
import { likeliestName } from '../../../../../src/core/themes/naming/likeliestName';
import { chooseNames, fittingNames } from '../../../../../src/core/themes/naming/chooseNames';
import { proposeThemes } from '../../../../../src/core/themes/naming/proposeThemes';
import { paper } from '../papers';

const everything = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const namesFor = (titles: readonly string[], abstract = ''): readonly string[] => {
  const { names } = analyse(
    titles.map((title) => paper(title, abstract)),
    { lexicon: false },
  );
  return fittingNames(everything(titles.length), names).map(({ name }) => names.names[name]!.text);
};

describe('the name of a group', () => {
  const cases: readonly (readonly [what: string, titles: readonly string[], best: string | undefined])[] = [
    ['is what its titles share', ['Copper beech trees', 'Growing copper beech', 'Copper beech hedges'], 'Copper beech'],
    ['keeps the way it is written', ['FooBar gadgets', 'Small FooBar gadgets'], 'FooBar gadgets'],
    ['is not a generic phrase', ['A novel approach', 'Another novel approach'], undefined],
    ['is not an adjective', ['Baroque semantic', 'Rococo semantic'], undefined],
    ['does not end in an adjective', ['Beech neural', 'Small beech neural'], 'Beech'],
    ['is not an adjective that ends as a noun does', ['Baroque recurrent', 'Rococo recurrent'], undefined],
    ['is not what is done to anything', ['Baroque recognition', 'Rococo recognition'], undefined],
    ['is not a property with a hyphen', ['Multi-beech, baroque', 'Multi-beech, rococo'], undefined],
    ['may be a doing with a hyphen', ['Beech-tuning, baroque', 'Beech-tuning, rococo'], 'Beech-tuning'],
    ['is not in one title alone', ['Beech', 'Oak'], undefined],
    ['is not an acronym that nobody writes out', ['Baroque XKQ', 'Rococo XKQ'], undefined],
    ['does not break a compound', ['Lime-green parrots', 'Wild lime-green parrots'], 'Lime-green parrots'],
  ];
  for (const [what, titles, best] of cases) {
    it(what, () => {
      assert.equal(namesFor(titles)[0], best);
    });
  }
});

describe('a subject as a name', () => {
  const about = (titles: readonly string[]): readonly string[] => {
    const { names } = analyse(titles.map((title) => paper(title)));
    const all = everything(titles.length);
    const proposed = proposeThemes(all, names, () => true).map(({ name }) => name);
    return [...fittingNames(all, names).map(({ name }) => name), ...proposed].map((name) => names.names[name]!.text);
  };

  it('does not stand on one term that may mean another thing', () => {
    const names = about(['Disparity in lending', 'Certifying impact and disparity', 'Treatment and disparity', 'Disparity in hiring']);
    assert.ok(!names.includes('Depth & stereo'), names.join());
  });

  it('stands on two of its terms', () => {
    const names = about(['Disparity in traffic', 'Disparity of leaves', 'Disparity at night', 'Stereo camera at sea']);
    assert.ok(names.includes('Depth & stereo'), names.join());
  });

  it('stands on one term that it says itself', () => {
    const names = about(['Machine translation of poems', 'Machine translation of laws', 'Machine translation of songs']);
    assert.ok(names.includes('Machine translation'), names.join());
  });
});

describe('chooseNames', () => {
  const { names } = analyse(
    ['Beech hedges', 'Beech hedges in winter', 'Beech hedges and oaks', 'Beech hedges at sea'].map((title) => paper(title)),
    { lexicon: false },
  );
  const groups = [
    [0, 1],
    [2, 3],
  ];
  const texts = (isTaken: (key: string) => boolean): readonly (string | undefined)[] =>
    chooseNames(groups, names, isTaken).map((fit) => (fit === undefined ? undefined : names.names[fit.name]!.key));

  it('gives no name twice', () => {
    const chosen = texts(() => false);
    assert.notEqual(chosen[0], chosen[1]);
  });

  it('gives no name that is taken', () => {
    assert.deepEqual(
      texts(() => true),
      [undefined, undefined],
    );
  });
});

describe('likeliestName', () => {
  const titles = ['Copper beech hedges', 'Old copper beech', 'White oak', 'Tall willows', 'A maple', 'Birch bark', 'One pine'];
  const { names } = analyse(titles.map((title) => paper(title)), { lexicon: false });
  const number = (key: string): number => titles.toSorted().findIndex((title) => title.toLowerCase().includes(key));
  const [hedges, old, oak, willows, maple, birch, pine] = ['hedges', 'old', 'oak', 'willows', 'maple', 'birch', 'pine'].map(number) as [number, number, number, number, number, number, number];
  const texts = (group: readonly number[], isTaken: (key: string) => boolean = () => false): readonly (string | undefined)[] => {
    const name = likeliestName(group, names, ({ key }) => !isTaken(key));
    return [chooseNames([group], names, isTaken)[0], name].map((found) => (found === undefined ? undefined : names.names[typeof found === 'number' ? found : found.name]!.text));
  };

  it('is found where no name is right for enough', () => {
    assert.deepEqual(texts([hedges, old, oak, willows, maple, birch]), [undefined, 'Copper beech']);
  });

  it('is none where it says too little', () => {
    assert.deepEqual(texts([hedges, old, oak, willows, maple, birch, pine]), [undefined, undefined]);
  });

  it('is none that stands in one title alone', () => {
    assert.deepEqual(texts([hedges, oak, willows]), [undefined, undefined]);
  });

  it('is none that is taken', () => {
    assert.notEqual(texts([hedges, old, oak, willows, maple, birch], (key) => key === 'copper beech')[1], 'Copper beech');
  });
});

describe('proposeThemes', () => {
  const titles = ['Copper beech', 'Old copper beech', 'Copper beech leaves', 'White oak', 'Tall white oak'];
  const { papers, names } = analyse(
    titles.map((title) => paper(title)),
    { lexicon: false },
  );
  const proposed = (waiting: readonly number[]): readonly (readonly string[])[] =>
    proposeThemes(waiting, names, () => true).map((each) => each.papers.map((index) => papers[index]!.title).toSorted());

  it('brings three together that share a name, and leaves two waiting', () => {
    assert.deepEqual(proposed(everything(5)), [['Copper beech', 'Copper beech leaves', 'Old copper beech']]);
  });

  for (const [firm, count] of [
    [0, 0],
    [1, 0],
    [2, 1],
  ] as const) {
    it(`${count === 0 ? 'takes no' : 'takes a'} subject that ${String(firm)} of three papers name and the others hint at`, () => {
      const evidence = new EvidenceList();
      for (let index = 0; index < 3; index++) {
        evidence.add(0, 0.5, true, index >= firm);
        evidence.endPaper();
      }
      const subject = { names: [{ text: 'Beech', key: 'beech', quality: 1, kind: 'subject' as const }], evidence, total: Float64Array.of(1.5) };
      assert.equal(proposeThemes(everything(3), subject, () => true).length, count);
    });
  }

  it('speaks of the papers that wait only', () => {
    assert.deepEqual(proposed([0, 1]), []);
  });
});
