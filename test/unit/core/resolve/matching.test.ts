import assert from 'node:assert/strict';
import type { Author } from '../../../../src/core/paper';
import { chooseById, chooseMatch, matchScore, type WorkRecord } from '../../../../src/core/resolve';
import { abstractOverlap } from '../../../../src/core/resolve/matching/abstractOverlap';
import { authorOverlap } from '../../../../src/core/resolve/matching/authorOverlap';
import { editDistance } from '../../../../src/core/resolve/matching/editDistance';
import { groupByWork } from '../../../../src/core/resolve/matching/sameWork';
import { titleDifference } from '../../../../src/core/resolve/matching/titleDifference';
import { titleSimilarity } from '../../../../src/core/resolve/matching/titleSimilarity';

const BYRON: readonly Author[] = [{ family: 'Byron', given: 'Ada K.' }, { family: 'van Babbage', given: 'Charles' }];
const STRANGERS: readonly Author[] = [{ family: 'Wang', given: 'Wei' }, { family: 'Li', given: 'Na' }];
const TITLE = 'Measuring the Heat of Small Engines in Steam Cycles';
const ABSTRACT =
  'Small engines lose most of their energy as heat, and nobody knows how much of it. We measure the heat of forty engines with a thermometer that costs less than a penny, and find that two thirds of it leave through the lid.';

describe('two titles', () => {
  const SAME: readonly (readonly [string, string])[] = [
    ['Deep Learning for Heat', 'deep learning for heat.'],
    ['Over-Subscription of Power', 'Oversubscription of power'],
    ['Poincaré and $k$-means', 'Poincare and k-Means'],
    ['Optimising the Colour of Neural Networks', 'Optimizing the Color of Neural Network'],
    ['LLMs at the Edge', 'LLM’s at the edge'],
    ['Engines, Part II', 'Engines: Part 2'],
    ['Engines in α-Cycles', 'Engines in $\\alpha$-cycles'],
    ['Engines in α-Cycles', 'Engines in alpha cycles'],
  ];
  for (const [a, b] of SAME) {
    it(`are the same: ${a} / ${b}`, () => {
      assert.equal(titleSimilarity(a, b).similarity, 1);
    });
  }

  const AT_MOST: readonly (readonly [string, string, number])[] = [
    ['Llama 2: Open Foundation Models', 'Llama 3: Open Foundation Models', 0.6],
    ['Heat Engines, Part I', 'Heat Engines, Part II', 0.6],
    ['Heat in Small Engines', 'Heat in Small Engines: A Survey', 0.6],
    ['Comment on "Heat in Small Engines"', 'Heat in Small Engines', 0.6],
    ['Supervised Learning of Heat in Engines', 'Unsupervised Learning of Heat in Engines', 0.85],
    ['Engines for Thermometers of Heat', 'Thermometers for Engines of Heat', 0.9],
    ['Energy-Efficient Training of Models on the Edge', 'Energy-Efficient Inference of Models on the Edge', 0.85],
    ['', 'Heat', 0],
    ['量子エンジンの熱', '古典エンジンの熱', 0.99],
  ];
  for (const [a, b, most] of AT_MOST) {
    it(`are at most ${most} alike: ${a || 'nothing'} / ${b}`, () => {
      const { similarity } = titleSimilarity(a, b);
      assert.ok(similarity <= most, String(similarity));
    });
  }

  it('are nearly the same where one lacks the subtitle, or a word is misspelt', () => {
    const found = [
      titleSimilarity('Small Heat Engines', 'Small Heat Engines: Measuring What Is Lost in Cycles').similarity,
      titleSimilarity('Measuring the Heat of Small Engines', 'Mesauring the Heat of Small Engines').similarity,
    ];
    assert.ok(found.every((similarity) => similarity > 0.9 && similarity < 1), String(found));
  });

  it('compare alike in both directions', () => {
    const titles = [TITLE, 'Small Heat Engines: Measuring What Is Lost', 'Small Heat Engines', 'Steam, Measuring Heat', ''];
    const wrong = titles.flatMap((a) => titles.filter((b) => titleSimilarity(a, b).similarity !== titleSimilarity(b, a).similarity));
    assert.deepEqual(wrong, []);
  });
});

describe('two lists of authors', () => {
  const OVERLAPS: readonly (readonly [string, string, number | undefined])[] = [
    ['Ada Byron; Charles Babbage', 'A. Byron; C. Babbage', 1],
    ['Ada Byron', 'Ada Byron; Charles Babbage; Luigi Menabrea', 1],
    ['Íñigo Goiri', 'Inigo Goiri', 1],
    ['Bjørn Øster', 'Bjorn Oster', 1],
    ['Aaron van den Oord', 'Aaron Oord', 1],
    ['Wei Wang', 'Li Wang', 0],
    ['Qimai Li', 'Qingchuan Li', 0],
    ['Thomas Schwetz', 'Thomas Laurent', 0],
    ['Sergey Levine', 'Sergei Levine', 1],
    ['James Newling', 'Ada Byron; James Newling; Charles Babbage', 0],
    ['Ada Byron; Wei Wang', 'Ada Byron; Na Li', 0.5],
    ['Ada Byron', 'Charles Babbage', 0],
  ];
  for (const [a, b, share] of OVERLAPS) {
    it(`share ${share}: ${a} / ${b}`, () => {
      assert.equal(authorOverlap(people(a), people(b)), share);
    });
  }

  it('say nothing where one is empty', () => {
    assert.equal(authorOverlap([], people('Ada Byron')), undefined);
  });

  it('share people whose names stand the other way round', () => {
    assert.equal(authorOverlap([{ family: 'Wei', given: 'Wang' }], [{ family: 'Wang', given: 'Wei' }]), 1);
  });
});

describe('two abstracts', () => {
  it('share most phrases where one is a part of the other, few where they are different, and nothing is said of a remark', () => {
    const other = 'We present a new approach to the scheduling of trains on single tracks, which needs neither signals nor drivers, and show on forty lines that it is never late by more than a minute.';
    const shares = [abstractOverlap(ABSTRACT, `${ABSTRACT} Code is at https://example.org.`), abstractOverlap(ABSTRACT, other), abstractOverlap('Under review', ABSTRACT)];
    assert.deepEqual([shares[0], (shares[1] ?? 1) < 0.1, shares[2]], [1, true, undefined]);
  });
});

describe('editDistance', () => {
  const DISTANCES: readonly (readonly [string, string, number, number])[] = [
    ['heat', 'heat', 2, 0],
    ['heat', 'haet', 2, 1],
    ['heat', 'hat', 2, 1],
    ['heat', 'cheap', 2, 2],
    ['heat', 'engine', 2, 3],
    ['', 'ab', 2, 2],
  ];
  for (const [a, b, limit, distance] of DISTANCES) {
    it(`of "${a}" and "${b}" is ${distance}`, () => {
      assert.equal(editDistance(a, b, limit), distance);
    });
  }
});

describe('a match', () => {
  it('is accepted for the same title of some length, asked for a short one', () => {
    const verdicts = [TITLE, 'Deep Learning'].map((title) => matchScore({ title }, { title }).verdict);
    assert.deepEqual(verdicts, ['accept', 'ask']);
  });

  it('of the same short title is accepted with the same authors', () => {
    assert.equal(matchScore({ title: 'Deep Learning', authors: BYRON, year: 2015 }, { title: 'Deep Learning', authors: BYRON, date: '2015-05' }).verdict, 'accept');
  });

  it('of the same title by other people is not accepted', () => {
    const { verdict } = matchScore({ title: TITLE, authors: BYRON }, { title: TITLE, authors: STRANGERS });
    assert.notEqual(verdict, 'accept');
  });

  it('of the same authors with another title is not accepted', () => {
    const other = 'Measuring the Noise of Small Engines in Steam Cycles';
    assert.notEqual(matchScore({ title: TITLE, authors: BYRON, year: 2024 }, { title: other, authors: BYRON, date: '2024' }).verdict, 'accept');
  });

  it('of a changed title is accepted where the abstract is the same', () => {
    const changed = 'Recovering the Heat of Small Engines in Steam Cycles';
    const facts = { title: changed, abstract: `${ABSTRACT} A cover helps.` };
    const verdicts = [{ title: TITLE }, { title: TITLE, abstract: ABSTRACT }].map((question) => matchScore(question, facts).verdict);
    assert.deepEqual(verdicts, ['ask', 'accept']);
  });

  it('does not suffer from a digest that has a summary of its own for the abstract', () => {
    const summary = 'Shows with a cheap thermometer where forty little machines waste what they burn, and that lids help: a third less fuel is needed by all that have fewer than nine wheels.';
    assert.equal(matchScore({ title: TITLE, abstract: summary }, { title: TITLE, abstract: ABSTRACT }).verdict, 'accept');
  });

  it('of a title that has nothing in common is none, even with the same abstract', () => {
    assert.equal(matchScore({ title: TITLE, abstract: ABSTRACT }, { title: 'Quantum Gravity Explained', abstract: ABSTRACT }).verdict, 'reject');
  });

  it('allows for the years between a preprint and its publication, not for ten', () => {
    const scores = [2024, 2025, 2034].map((year) => matchScore({ title: TITLE, year: 2024 }, { title: TITLE, date: String(year) }).verdict);
    assert.deepEqual(scores, ['accept', 'accept', 'ask']);
  });
});

describe('a choice among records', () => {
  const preprint = record({ title: TITLE, authors: BYRON, arxiv: '2401.00001', date: '2024-01-01' }, { version: 'preprint' });
  const published = record({ title: TITLE, authors: BYRON, doi: '10.5555/heat.2024.7', date: '2024-06-07' }, { version: 'published' });
  const namesake = record({ title: TITLE, authors: STRANGERS, doi: '10.5555/other', date: '2024' });

  it('takes the preprint and the published version as one work', () => {
    const { verdict, candidates } = chooseMatch({ title: TITLE }, [preprint, published]);
    assert.deepEqual([verdict, candidates.map(({ records }) => records.length)], ['accept', [2]]);
  });

  it('asks where two works have the title', () => {
    const { verdict, candidates } = chooseMatch({ title: TITLE }, [preprint, namesake]);
    assert.deepEqual([verdict, candidates.length], ['ask', 2]);
  });

  it('needs not to ask where the authors are known', () => {
    const { verdict, candidates } = chooseMatch({ title: TITLE, authors: BYRON }, [namesake, preprint]);
    assert.deepEqual([verdict, candidates[0]?.records], ['accept', [preprint]]);
  });

  it('is none where nothing fits', () => {
    assert.deepEqual(chooseMatch({ title: 'Quantum Gravity Explained to Children' }, [preprint]), { verdict: 'reject', candidates: [] });
  });

  it('by identifier survives a changed title', () => {
    assert.equal(chooseById({ title: 'Improving the Heat of Small Engines' }, { kind: 'arxiv', value: '2401.00001' }, [preprint]).verdict, 'accept');
  });

  it('by identifier asks where the identifier leads to another work', () => {
    assert.equal(chooseById({ title: 'Quantum Gravity Explained to Children', authors: STRANGERS }, { kind: 'arxiv', value: '2401.00001' }, [preprint]).verdict, 'ask');
  });

  it('by identifier takes a record of another identifier only where it matches like any other', () => {
    const verdicts = [{ title: TITLE }, { title: 'Quantum Gravity Explained to Children' }, undefined].map((question) => chooseById(question, { kind: 'doi', value: '10.5555/alias' }, [published]).verdict);
    assert.deepEqual(verdicts, ['accept', 'reject', 'reject']);
  });

  it('of ten thousand records takes no time worth mentioning', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => record({ title: TITLE, doi: `10.5555/${index}` }));
    assert.equal(chooseMatch({ title: TITLE }, many).candidates.length, 100);
  });
});

describe('records of one work', () => {
  const a = record({ title: 'Improving Heat', arxiv: '2401.00001' });
  const b = record({ title: 'Recovering Heat', doi: '10.5555/x' }, { related: [{ relation: 'preprint', id: { kind: 'arxiv', value: '2401.00001' } }] });
  const c = record({ title: 'Recovering Heat in Engines', doi: '10.5555/x' });
  const other = record({ title: 'Improving Noise', arxiv: '2401.00002' });

  it('are found by shared and by related identifiers, in any order', () => {
    const orders = [[a, b, c, other], [a, c, other, b], [c, a, b, other]];
    assert.deepEqual(orders.map((order) => groupByWork(order).map((group) => group.length).sort()), Array(3).fill([1, 3]));
  });

  it('are not found by their authors alone', () => {
    const works = ['Measuring Heat in Large Steam Engines', 'Measuring Noise in Large Steam Engines'].map((title) => record({ title, authors: BYRON, date: '2024' }));
    assert.equal(groupByWork(works).length, 2);
  });
});

describe('the words in which two titles differ', () => {
  const cases: readonly { readonly name: string; readonly titles: readonly [string, string]; readonly words: readonly [string, string] }[] = [
    { name: 'are none where only case, accents and punctuation do', titles: ['Poincaré: Heat!', 'poincare heat'], words: ['', ''] },
    { name: 'are named as they are written', titles: ['The Heat of Small Engines', 'The Heat of Little Engines: A Survey'], words: ['Small', 'Little A Survey'] },
    { name: 'stand once more where one title has them once more', titles: ['Heat, Heat', 'Heat'], words: ['Heat', ''] },
    { name: 'are of any script', titles: ['Измерение тепла', 'Измерение шума'], words: ['тепла', 'шума'] },
  ];
  for (const { name, titles, words } of cases) {
    it(name, () => {
      const { onlyFirst, onlySecond } = titleDifference(...titles);
      assert.deepEqual([onlyFirst.join(' '), onlySecond.join(' ')], words);
    });
  }
});

function people(names: string): readonly Author[] {
  return names.split('; ').map((name) => {
    const [, given = '', family = ''] = /^(\S+) (.+)$/.exec(name) ?? [];
    return { family, given };
  });
}

function record(facts: WorkRecord['facts'], more: Partial<WorkRecord> = {}): WorkRecord {
  return { service: 'crossref', version: 'unknown', facts, related: [], notices: [], ...more };
}
