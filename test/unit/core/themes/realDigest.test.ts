import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readDigest } from '../../../../src/core/digest';
import { groupByTheme, OTHER_ID } from '../../../../src/core/themes';
import { outline } from './papers';

const FILE = resolve(import.meta.dirname, '../../../../../shared/digest/trending-power-consumption.txt');

describe('the themes of the real digest', function () {
  if (!existsSync(FILE)) {
    console.log(`    (skipped: ${FILE} is not there)`);
    return;
  }
  const { papers } = readDigest(readFileSync(FILE, 'utf8'), 'trending-power-consumption.txt');
  const themes = groupByTheme(papers);
  const other = themes.find(({ id }) => id === OTHER_ID)?.papers.length ?? 0;

  it('are ten to sixteen', () => {
    const count = themes.length - (other > 0 ? 1 : 0);
    assert.ok(count >= 10 && count <= 16, String(count));
  });

  it('leave at most eight per cent in Other', () => {
    assert.ok(other <= 0.08 * papers.length, String(other));
  });

  it('have names of one part', () => {
    assert.deepEqual(
      themes.filter(({ name }) => name.includes('·')),
      [],
    );
  });

  it('find another name where theirs is refused, and keep their papers', () => {
    const wrong = themes.slice(0, 6).flatMap(({ id, name, papers: members }) => {
      const after = groupByTheme(papers, themes, { neverNames: [name] }).find((theme) => theme.id === id);
      const isKept = after?.papers.map((paper) => paper.id).join() === members.map((paper) => paper.id).join();
      return isKept && after.name !== name && after.name !== 'Unnamed theme' ? [] : [`${name}: ${String(after?.name)}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('are those of the same papers from another digest', () => {
    assert.deepEqual(outline(groupByTheme(papers.toReversed())), outline(themes));
  });
});
