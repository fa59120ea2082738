import assert from 'node:assert/strict';
import { readPasted } from '../../../../src/core/resolve';

describe('what is pasted to add a paper', () => {
  const IDS: readonly (readonly [string, string])[] = [
    ['2308.12908', 'arxiv:2308.12908'],
    [' arXiv:2308.12908v3 ', 'arxiv:2308.12908'],
    ['math.GT/0309136', 'arxiv:math/0309136'],
    ['https://arxiv.org/abs/2308.12908v2', 'arxiv:2308.12908'],
    ['https://arxiv.org/pdf/2308.12908v2.pdf', 'arxiv:2308.12908'],
    ['arxiv.org/abs/hep-th/9901001', 'arxiv:hep-th/9901001'],
    ['https://export.arxiv.org/abs/2308.12908?context=cs', 'arxiv:2308.12908'],
    ['https://ar5iv.labs.arxiv.org/html/2308.12908', 'arxiv:2308.12908'],
    ['https://huggingface.co/papers/2308.12908', 'arxiv:2308.12908'],
    ['https://hf.co/papers/2308.12908', 'arxiv:2308.12908'],
    ['https://www.alphaxiv.org/overview/2308.12908v1', 'arxiv:2308.12908'],
    ['https://doi.org/10.48550/arXiv.2308.12908', 'arxiv:2308.12908'],
    ['10.1109/ISCA59077.2024.00019', 'doi:10.1109/isca59077.2024.00019'],
    ['doi: 10.1109/ISCA59077.2024.00019.', 'doi:10.1109/isca59077.2024.00019'],
    ['https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15', 'doi:10.1002/(sici)1097-0258(19980815)17:15'],
    ['https://doi.org/10.1016%2Fj.cell.2020.01.001', 'doi:10.1016/j.cell.2020.01.001'],
    ['https://dl.acm.org/doi/pdf/10.1145/3097983.3098144?download=true', 'doi:10.1145/3097983.3098144'],
    ['https://onlinelibrary.wiley.com/doi/10.1111/j.1365-2044.2012.07128.x/full', 'doi:10.1111/j.1365-2044.2012.07128.x'],
    ['https://link.springer.com/chapter/10.1007/978-3-031-73209-6_16#Abs1', 'doi:10.1007/978-3-031-73209-6_16'],
    ['https://www.biorxiv.org/content/10.1101/2020.04.24.058958v1.full', 'doi:10.1101/2020.04.24.058958'],
    ['https://www.nature.com/articles/s41586-021-03819-2.pdf', 'doi:10.1038/s41586-021-03819-2'],
    ['https://aclanthology.org/2020.acl-main.447/', 'doi:10.18653/v1/2020.acl-main.447'],
    ['https://aclanthology.org/P18-1001.pdf', 'doi:10.18653/v1/p18-1001'],
    ['https://openreview.net/forum?id=aB-cD_1234', 'openReview:aB-cD_1234'],
    ['https://openreview.net/pdf?id=aB-cD_1234&x=1', 'openReview:aB-cD_1234'],
    ['<https://arxiv.org/abs/2308.12908>', 'arxiv:2308.12908'],
  ];
  for (const [text, id] of IDS) {
    it(`as "${text.trim()}" is ${id}`, () => {
      const pasted = readPasted(text);
      assert.equal(pasted.kind === 'id' ? `${pasted.id.kind}:${pasted.id.value}` : JSON.stringify(pasted), id);
    });
  }

  const TITLES: readonly (readonly [string, string])[] = [
    ['  Attention Is\n All You Need. ', 'Attention Is All You Need'],
    ['“Attention Is All You Need”', 'Attention Is All You Need'],
    ['Training in 10.5 Hours', 'Training in 10.5 Hours'],
    ['A Reply to 10.1145/3097983.3098144 and Others', 'A Reply to 10.1145/3097983.3098144 and Others'],
    ['Node.js', 'unknown link'],
  ];
  for (const [text, title] of TITLES) {
    it(`as ${JSON.stringify(text)} is ${title}`, () => {
      const pasted = readPasted(text);
      assert.equal(pasted.kind === 'title' ? pasted.title : pasted.kind === 'unknown-link' ? 'unknown link' : pasted.kind, title);
    });
  }

  it('is an unknown link where an address names no paper', () => {
    const kinds = ['https://example.org/2308.12908', 'https://openreview.net/group?id=ICLR.cc', 'https://arxiv.org/list/cs.LG/new', 'example.org'].map((text) => readPasted(text).kind);
    assert.deepEqual(kinds, Array(4).fill('unknown-link'));
  });

  it('is nothing without a letter', () => {
    assert.deepEqual(['', '  ', '?!', '42'].map((text) => readPasted(text).kind), Array(4).fill('nothing'));
  });

  it('is cut where it is longer than any title', () => {
    const pasted = readPasted('word '.repeat(10_000));
    assert.ok(pasted.kind === 'title' && pasted.title.length <= 500);
  });
});
