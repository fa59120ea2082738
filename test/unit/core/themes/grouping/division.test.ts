import assert from 'node:assert/strict';
import type { Aboutness } from '../../../../../src/core/themes/grouping/aboutness';
import { division } from '../../../../../src/core/themes/grouping/division';
import { lexicon } from '../../../../../src/core/themes/lexicon/lexicon';

/** The first subject of each family, so that no two are related. */
const unrelated = [...new Map(lexicon().familyOf.map((family, subject) => [family, subject] as const)).values()];
/** What papers name first they say most about. */
const about = (...subjects: readonly number[]): readonly Aboutness[] =>
  subjects.map((each, index) => ({ subject: unrelated[each]!, weight: 4 / (1 + index), inTitle: true, isStrong: true, onlyTerm: -1 }));
const papers = (of: (paper: number) => readonly Aboutness[]): readonly (readonly Aboutness[])[] => Array.from({ length: 40 }, (_, paper) => of(paper));

describe('how finely the lexicon divides a digest', () => {
  const many = division(papers((paper) => about(1 + (paper % 20))));

  it('is as finely as themes do where its papers are of as many subjects', () => {
    assert.equal(many, 1);
  });

  it('is less finely where all are of one subject, whatever they name besides', () => {
    const one = division(papers((paper) => about(0, 1 + (paper % 20))));
    assert.ok(one < 0.7 * many, String(one));
  });

  it('is least where they are of nothing else', () => {
    const alone = division(papers(() => about(0)));
    assert.ok(alone < 0.5 * many, String(alone));
  });
});
