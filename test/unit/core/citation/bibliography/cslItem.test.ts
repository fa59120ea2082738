import assert from 'node:assert/strict';
import { cslItem } from '../../../../../src/core/citation/plain';
import { paper, POLCA, SPLITWISE, UNKNOWN } from '../papers';

describe('a CSL record', () => {
  it('of a preprint has arXiv as publisher and its id as number', () => {
    assert.deepEqual(cslItem(POLCA, 'k'), {
      id: 'k',
      type: 'article',
      title: POLCA.title,
      author: [
        { family: 'Patel', given: 'Pratyush' },
        { family: 'Choukse', given: 'Esha' },
        { family: 'Zhang', given: 'Chaojie' },
        { family: 'Goiri', given: 'Íñigo' },
      ],
      issued: { 'date-parts': [[2023, 8, 24]] },
      publisher: 'arXiv',
      number: 'arXiv:2308.12908',
      DOI: '10.48550/arXiv.2308.12908',
      URL: 'https://arxiv.org/abs/2308.12908',
    });
  });

  it('keeps words of capitals and digits from styles that change cases', () => {
    assert.equal(cslItem(paper({ title: '3D maps of the GPT-4 on H2O in 2024' }), 'k').title, '<span class="nocase">3D</span> maps of the GPT-4 on <span class="nocase">H2O</span> in 2024');
  });

  it('of a published paper has its venue and the date of publication', () => {
    const { type, issued, 'container-title': venue, page, DOI, publisher, number } = cslItem(SPLITWISE, 'k');
    assert.deepEqual(
      { type, issued, venue, page, DOI, publisher, number },
      { type: 'paper-conference', issued: { 'date-parts': [[2024, 6, 29]] }, venue: SPLITWISE.venue, page: '118-132', DOI: SPLITWISE.doi, publisher: undefined, number: undefined },
    );
  });

  it('says nothing that is not known', () => assert.deepEqual(cslItem(UNKNOWN, 'k'), { id: 'k', type: 'article', title: UNKNOWN.title }));

  it('parts the particle from the family name, and leaves a group whole', () => {
    assert.deepEqual(cslItem(paper({ title: 'T', authors: ['van der Berg, Jan', 'OpenAI Team', 'Plato'] }), 'k').author, [
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
      { literal: 'OpenAI Team' },
      { family: 'Plato' },
    ]);
  });

  const types: readonly (readonly [venue: string | undefined, expected: string, more?: object])[] = [
    [undefined, 'article'],
    ['arXiv', 'article'],
    ['bioRxiv preprint', 'article'],
    ['Nature Computational Science', 'article-journal'],
    ['Proceedings of the 61st Annual Meeting of the ACL', 'paper-conference'],
    ['European Conference on Computer Vision (ECCV)', 'paper-conference'],
    ['NeurIPS 2023', 'paper-conference'],
    ['IEEE Transactions on Pattern Analysis and Machine Intelligence (TPAMI)', 'article-journal', { volume: '45' }],
    ['PLOS ONE', 'article-journal'],
    ['A Venue', 'thesis', { type: 'thesis' }],
    ['Workshop on Energy', 'paper-conference', { type: 'article' }],
  ];
  for (const [venue, expected, more = {}] of types) {
    it(`in ${venue ?? 'no venue'} is ${expected}`, () => assert.equal(cslItem(paper({ title: 'T', ...(venue !== undefined && { venue }), ...more }), 'k').type, expected));
  }
});
