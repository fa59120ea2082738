import assert from 'node:assert/strict';
import { MeasuredText } from '../../../../../src/core/digest/titles/measuredText';
import { TitleOdds, titleOdds } from '../../../../../src/core/digest/titles/titleOdds';

describe('The odds of a title', () => {
  describe('are above even for what papers are called', () => {
    const titles = [
      'Energy-Aware Scheduling of Inference Jobs on Shared Accelerators',
      'Root growth under drought: a field study of mixed woodland',
      'Do Larger Models Need Fewer Examples?',
      'On the stability of thin films in turbulent flow',
      'A Survey of Query Optimization in Distributed Databases',
    ];
    for (const title of titles) it(title, () => assert.ok(titleOdds(title) > 0, String(titleOdds(title))));
  });

  describe('are below even for other words', () => {
    const others = [
      'Ann Lee, Bo Chen, Cy Doe',
      'npm install --save-dev treelib',
      'Returns the number of leaves or undefined if the tree has none.',
      'Table of Contents',
      'See the documentation for more details.',
      'Fix a crash when the file is empty',
      '10:30 – 11:00 Coffee break',
    ];
    for (const other of others) it(other, () => assert.ok(titleOdds(other) < 0, String(titleOdds(other))));
  });

  it('are the same for a stretch of a text and for that stretch by itself', () => {
    const title = 'Root growth under drought: a field study of mixed woodland';
    const text = `Lee et al. (2020) ${title}, Tree Letters`;
    const start = text.indexOf(title);
    const measured = new MeasuredText(text, [start, start + title.length]);
    const from = measured.words.findIndex((word) => word.start === start);
    const to = measured.words.findIndex((word) => word.start >= start + title.length);
    assert.equal(new TitleOdds(measured).of(from, to), titleOdds(title));
  });

  it('are kept from -3 to 4, and low for one word or none', () => {
    const texts = ['', '.', 'Trees', 'a '.repeat(5000), 'Learning '.repeat(5000), '((((', '\ud83d'];
    for (const text of texts) assert.ok(titleOdds(text) >= -3 && titleOdds(text) <= 4, text.slice(0, 20));
    assert.deepEqual(['', 'Trees'].map(titleOdds), [-2, -2]);
  });
});
