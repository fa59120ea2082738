import assert from 'node:assert/strict';
import { passageOf } from '../../../../../src/core/digest/list/passageOf';
import type { Run } from '../../../../../src/core/digest/list/run';
import { learnWrapper } from '../../../../../src/core/digest/titles/learnWrapper';

const TITLES = ['Learning the Structure of Forests from Sparse Observations', 'A Statistical Model of Leaf Motion in Turbulent Wind', 'Robust Estimation of Tree Height with Neural Networks', 'On the Evolution of Root Systems under Drought', 'Growth Dynamics of Mixed Woodland: A Longitudinal Study'];
const plain = (text: string): readonly Run[] => [{ text }];

/** What is found at the place that is learnt from all of them. */
function found(write: (title: string, index: number) => readonly Run[]): readonly (string | undefined)[] {
  const passages = TITLES.map((title, index) => passageOf([write(title, index)])).filter((passage) => passage !== undefined);
  const wrapper = learnWrapper(passages);
  return passages.map((passage) => (wrapper === undefined ? undefined : passage.at(wrapper)?.title));
}

describe('Where a page has its titles', () => {
  const ways: readonly (readonly [name: string, write: (title: string, index: number) => readonly Run[]])[] = [
    ['nothing else', (title) => plain(title)],
    ['behind names and a dash', (title, index) => plain(`Lee and Chen (201${String(index)}) - ${title}`)],
    ['before names in brackets', (title) => plain(`${title} (Ann Lee, Bo Chen)`)],
    ['behind a key', (title, index) => plain(`@lee201${String(index)} ${title}`)],
    ['between quotation marks', (title, index) => plain(`Ann Lee and Bo Chen: "${title}". Tree Letters, 201${String(index)}`)],
    ['in bold behind a number', (title, index) => [{ text: `${String(index)}. ` }, { text: title, strong: true }, { text: ' we liked it a lot' }]],
    ['as a link behind who presents it', (title, index) => [{ text: 'Cy Doe presents ' }, { text: title, href: `https://lab.org/${String(index)}` }]],
    ['above its people', (title) => plain(`${title}\nAnn Lee, Bo Chen and Cy Doe`)],
  ];
  for (const [name, write] of ways) it(`is learnt: ${name}`, () => assert.deepEqual(found(write), TITLES));

  it('is nowhere in no passages', () => assert.equal(learnWrapper([]), undefined));

  it('never cuts a bracket in half', () => {
    const titles = ['Forecasting with Long Short-Term Memory (LSTM) Networks in Dry Regions', 'A Log-Structured Merge Tree (LSM) for Forest Inventories', 'Control of Autonomous Vehicles (AVs) in Mixed Traffic', 'Magnetic Resonance Imaging (MRI) of Living Roots'];
    const passages = titles.map((title) => passageOf([plain(title)])).filter((passage) => passage !== undefined);
    const wrapper = learnWrapper(passages);
    assert.deepEqual(passages.map((passage) => (wrapper === undefined ? undefined : passage.at(wrapper)?.title)), titles);
  });
});
