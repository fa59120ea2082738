import assert from 'node:assert/strict';
import { bibtexEntry, writeBibtexEntry } from '../../../../../src/core/citation/plain';
import { paper, POLCA, SPLITWISE } from '../papers';

const field = (facts: Parameters<typeof paper>[0], name: string, dialect: 'bibtex' | 'biblatex' = 'bibtex'): string | undefined =>
  bibtexEntry(paper(facts), 'k', dialect).fields.find(one => one.name === name)?.value;

describe('a BibTeX entry', () => {
  it('of a preprint names its eprint as arXiv recommends', () => {
    assert.equal(
      writeBibtexEntry(bibtexEntry(POLCA, 'k')),
      `@misc{k,
  title = {{POLCA}: Power {Oversubscription} in {LLM} {Cloud} {Providers}},
  author = {Patel, Pratyush and Choukse, Esha and Zhang, Chaojie and Goiri, Íñigo},
  year = {2023},
  month = aug,
  day = {24},
  publisher = {arXiv},
  number = {arXiv:2308.12908},
  eprint = {2308.12908},
  archiveprefix = {arXiv},
  primaryclass = {cs.DC},
  doi = {10.48550/arXiv.2308.12908},
  url = {https://arxiv.org/abs/2308.12908},
}`,
    );
  });

  it('of a published paper without a DOI does not take the one of its preprint', () => {
    assert.equal(field({ title: 'T', venue: 'Journal of Engines', arxiv: '2308.12908' }, 'doi'), undefined);
  });

  it('in BibLaTeX is online, with one date', () => {
    const { type, fields } = bibtexEntry(POLCA, 'k', 'biblatex');
    assert.deepEqual([type, ...fields.map(({ name, value }) => `${name}=${value}`).slice(2)], [
      'online', 'date=2023-08-24', 'publisher=arXiv', 'number=arXiv:2308.12908', 'eprint=2308.12908', 'eprinttype=arxiv', 'eprintclass=cs.DC',
      'doi=10.48550/arXiv.2308.12908', 'url=https://arxiv.org/abs/2308.12908',
    ]);
  });

  it('of a conference paper has its book, pages and DOI', () => {
    const { type, fields } = bibtexEntry(SPLITWISE, 'k');
    assert.equal(type, 'inproceedings');
    assert.deepEqual(fields.map(({ name }) => name), ['title', 'author', 'year', 'month', 'day', 'booktitle', 'pages', 'eprint', 'archiveprefix', 'doi', 'url']);
  });

  const titles: readonly (readonly [title: string, expected: string])[] = [
    ['Profit & loss: 50% of $5 #1', 'Profit \\& loss: 50\\% of \\$5 \\#1'],
    ['A_b ~c ^d \\e', 'A\\_b \\textasciitilde{}c \\textasciicircum{}d \\textbackslash{}e'],
    ['Sets {a} and {B}', 'Sets \\{a\\} and \\{{B}\\}'],
    ['A lone } brace', 'A lone \\textbraceright{} brace'],
    ['Low -- high', 'Low -{}- high'],
    ['iPhone: mRNA of the k-NN', '{iPhone}: {mRNA} of the {k-NN}'],
    ['Why? Because', 'Why? {Because}'],
    ['Ångström’s Über-Idee', 'Ångström’s {Über-Idee}'],
  ];
  for (const [title, expected] of titles) it(`writes the title "${title}"`, () => assert.equal(field({ title }, 'title'), expected));

  it('keeps a group, a comma and an "and" together in names', () => {
    assert.equal(field({ title: 'T', authors: ['OpenAI Team', 'Black and Decker, R.', 'van der Berg, Jan'] }, 'author'), '{OpenAI Team} and {Black and Decker}, R. and van der Berg, Jan');
  });

  it('tells readers that a particle belongs to the name', () => assert.equal(field({ title: 'T', authors: ['van der Berg, Jan'] }, 'options'), 'useprefix=true'));

  it('writes ranges of pages with two hyphens', () => assert.equal(field({ title: 'T', venue: 'J', pages: '33–44' }, 'pages'), '33--44'));

  it('leaves addresses as they are, but for what would end the field', () => {
    assert.equal(field({ title: 'T', url: 'https://x.org/a_b%20c?d=1&e={f}' }, 'url'), 'https://x.org/a_b%20c?d=1&e=%7Bf%7D');
  });
});
