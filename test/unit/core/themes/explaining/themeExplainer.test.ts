import assert from 'node:assert/strict';
import { groupByTheme, ThemeExplainer } from '../../../../../src/core/themes';
import { MIXED, paper } from '../papers';

const BETWEEN = paper(
  'Pruning translation models',
  'We prune neural machine translation models. Pruning heads of machine translation models reaches high sparsity.',
);
const LOST = paper('Tax law of small islands', 'Islands tax their guests.');
const PAPERS = [...MIXED, BETWEEN, LOST];
const explainer = new ThemeExplainer(PAPERS, groupByTheme(PAPERS));
const about = (title: string) => explainer.paper(PAPERS.find((each) => each.title === title)!.id)!;

describe('ThemeExplainer', () => {
  it("tells by the paper's own words why it is in its theme", () => {
    assert.deepEqual(about('Structured sparsity for small networks').phrases.slice(0, 2), ['Structured sparsity', 'Pruning']);
  });

  it('tells which papers of the theme it is most like', () => {
    assert.equal(about('Star formation in spiral galaxies').similar[0]?.title, 'Gas flows around quiet galaxies');
  });

  it('tells where else a paper could be, and whether as well', () => {
    const { theme, second } = about(BETWEEN.title);
    assert.deepEqual(
      [theme.name, second?.theme.name, second?.isStrong].toSorted(),
      ['Machine translation', 'Pruning & sparsity', true].toSorted(),
    );
  });

  it('lists the papers that belong to a second theme as well', () => {
    assert.deepEqual([...explainer.strongSeconds().keys()].includes(BETWEEN.id), true);
  });

  it('has no reasons for a paper in Other', () => {
    const { theme, phrases, second } = about(LOST.title);
    assert.deepEqual([theme.id, phrases, second?.isStrong ?? false], ['other', [], false]);
  });

  it('tells what a theme speaks of, how large it is and what it is near to', () => {
    const id = groupByTheme(PAPERS).find(({ name }) => name === 'Machine translation')!.id;
    const { size, phrases, neighbours } = explainer.theme(id)!;
    assert.deepEqual([size >= 4, phrases[0], neighbours[0]?.name], [true, 'Machine translation', 'Pruning & sparsity']);
  });

  it('knows nothing of strangers', () => {
    assert.deepEqual([explainer.paper('title:nobody'), explainer.theme('nowhere')], [undefined, undefined]);
  });

  it('explains an own theme by its terms', () => {
    const ownThemes = [{ name: 'Touch', terms: ['tactile feedback', 'touch'] }];
    const own = new ThemeExplainer(MIXED, groupByTheme(MIXED, undefined, { ownThemes }), { ownThemes });
    assert.deepEqual(own.paper(MIXED.find(({ title }) => title === 'Grasp planning with touch')!.id)?.phrases.slice(0, 2), [
      'touch',
      'tactile feedback',
    ]);
  });
});
