import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bibtex } from '../../../../src/core/digest/bibtex';
import type { Paper } from '../../../../src/core/paper';
import { mutated } from './mutated';

const read = (text: string): { papers: readonly Paper[]; problems: readonly string[] } => {
  const { papers, problems } = bibtex.read(text, 'refs.bib');
  return { papers, problems: problems.map(({ code, detail, source }) => `${code} ${detail} @${source.startLine}`) };
};
const names = (paper: Paper | undefined): string => (paper?.authors ?? []).map(({ family, given }) => [given, family].join(' ').trim()).join('; ');

const SOUND = `@article{hinton2015distilling,
  title={Distilling the knowledge in a neural network},
  author={Hinton, Geoffrey and Vinyals, Oriol and Dean, Jeff},
  journal={arXiv preprint arXiv:1503.02531},
  year={2015}
}
`;
const BEFORE = '@misc{before, title={Before}, year=2001}\n';
const AFTER = '@misc{after, title={After}, year=2002}\n';

describe('BibTeX', () => {
  it('reads an entry with its facts and lines', () => {
    const [paper] = read(`% exported\n\n${SOUND}`).papers;
    assert.deepEqual(paper, {
      id: 'arxiv:1503.02531',
      title: 'Distilling the knowledge in a neural network',
      arxiv: '1503.02531',
      abstract: '',
      authors: [
        { family: 'Hinton', given: 'Geoffrey' },
        { family: 'Vinyals', given: 'Oriol' },
        { family: 'Dean', given: 'Jeff' },
      ],
      date: '2015',
      type: 'article',
      citationKey: 'hinton2015distilling',
      headings: [],
      sources: [{ uri: 'refs.bib', startLine: 2, endLine: 7 }],
    });
  });

  describe('loses nothing around a broken entry, and mends what it can', () => {
    const cases: readonly [name: string, entry: string, title: string | undefined][] = [
      ['a missing comma', '@misc{x,\n  title={Broken}\n  year={1999}\n}\n', 'Broken'],
      ['a missing comma behind the key', '@misc{x\n  title={Broken},\n  year={1999}\n}\n', 'Broken'],
      ['a missing key', '@misc{title={Broken}, year={1999}}\n', 'Broken'],
      ['a brace that is not closed', '@misc{x,\n  title={Broken,\n  year={1999}\n}\n', 'Broken'],
      ['a brace too many', '@misc{x,\n  author={Lee, Ann}},\n  title={Broken},\n  year={1999}\n}\n', 'Broken'],
      ['a quote that is not closed', '@misc{x,\n  title="Broken,\n  year={1999}\n}\n', 'Broken'],
      ['an entry that is not closed', '@misc{x,\n  title={Broken},\n  year={1999}\n', 'Broken'],
      ['a value that closes in another field', '@misc{x,\n  title={Broken,\n  author={Lee, Ann},\n  year={1999}}\n}\n', 'Broken'],
      ['a title that cannot be told from the rest', '@misc{x, title={Broken, author={Lee}, year={1999}\n', undefined],
    ];
    for (const [name, entry, title] of cases) {
      it(name, () => {
        const { papers, problems } = read(BEFORE + entry + AFTER);
        assert.deepEqual(papers.map((paper) => paper.title), ['Before', ...(title === undefined ? [] : [title]), 'After']);
        assert.deepEqual(problems.map((problem) => problem.split(' ')[0]), [title === undefined ? 'unreadable-entry' : 'repaired-entry']);
        assert.match(problems[0] ?? '', /@1$/);
      });
    }
  });

  it('keeps what a truncated file says of its last entry', () => {
    const { papers, problems } = read(`${BEFORE}@article{cut, title={Cut}, author={Lee, A`);
    assert.deepEqual(papers.map(({ title }) => title), ['Before', 'Cut']);
    assert.deepEqual(problems, ['truncated-file cut @1']);
    assert.deepEqual(read(`${BEFORE}@article{cut, author={Lee, A`).problems, ['unreadable-entry cut @1']);
  });

  describe('reads titles as text', () => {
    const cases: readonly [string, string][] = [
      ['{{The {RNA} world}}', 'The RNA world'],
      ['{Schr{\\"o}dinger and {\\\'E}tale \\& \\v{S}krlj}', 'Schrödinger and Étale & Škrlj'],
      ['"Attention {"}is{"} all"', 'Attention "is" all'],
      ['"He said "no" twice"', 'He said "no" twice'],
      ['{Folded\n      over\u00a0lines}', 'Folded over lines'],
      ['{Pages 1--2 --- or more}', 'Pages 1–2 — or more'],
      ['{First} # " and " # {second}', 'First and second'],
      ['{A @ in {b@c.org}}', 'A @ in b@c.org'],
    ];
    for (const [value, title] of cases) it(value, () => assert.equal(read(`@misc{x, title = ${value}, year = 2000}`).papers[0]?.title, title));
  });

  describe('reads names', () => {
    const cases: readonly [string, string][] = [
      ['Ludwig van Beethoven and {OpenAI Team} and others', 'Ludwig van Beethoven; OpenAI Team'],
      ['van der Berg, Jan AND King, Jr., Martin Luther', 'Jan van der Berg; Martin Luther King Jr.'],
      ['J{\\"u}rgen Schmidhuber and\n  {\\\'E}. {Le Roux}', 'Jürgen Schmidhuber; É. Le Roux'],
      ['{Ministry of Health and Welfare} and Lee, Ann', 'Ministry of Health and Welfare; Ann Lee'],
      ['family=Simon, given=Patrick, prefix=de, useprefix=true', 'Patrick de Simon'],
      ['Smith, J., Doe, K., and Poe, E.', 'J. Smith; K. Doe; E. Poe'],
      ['Lee, Ann and ten others', 'Ann Lee'],
      ['{\\corporate{Institute of Trees, Oak Branch}}', 'Institute of Trees, Oak Branch'],
      ['\\corporate{Bureau of Trees, Oak and Elm} and Lee, Ann', 'Bureau of Trees, Oak and Elm; Ann Lee'],
      ['\\bibcorporate{Bureau of Trees, Oak and Elm}', 'Bureau of Trees, Oak and Elm'],
      ['\\textbf{Ann Lee} and Bo Chen and \\underline{Lee, Carl} and \\mkbibbold{Di Eck}', 'Ann Lee; Bo Chen; Carl Lee; Di Eck'],
    ];
    for (const [field, expected] of cases) it(field, () => assert.equal(names(read(`@misc{x, title={T}, author={${field}}}`).papers[0]), expected));
  });

  describe('finds facts where people put them', () => {
    const cases: readonly [fields: string, fact: keyof Paper, value: unknown][] = [
      ['eprint={1706.03762v5}, archivePrefix={arXiv}, primaryClass={cs.CL}', 'arxiv', '1706.03762'],
      ['eprint={1706.03762v5}, archivePrefix={arXiv}, primaryClass={cs.CL}', 'arxivCategory', 'cs.CL'],
      ['journal={CoRR}, volume={abs/1706.03762}', 'arxiv', '1706.03762'],
      ['journal={CoRR}, volume={abs/1706.03762}', 'venue', undefined],
      ['eprint={9711200}, archivePrefix={hep-th}', 'arxiv', 'hep-th/9711200'],
      ['eprint={12345678}, eprinttype={pubmed}', 'arxiv', undefined],
      ['doi={https://doi.org/10.1000/XYZ\\_1}', 'doi', '10.1000/xyz_1'],
      ['doi={10.1002/(SICI)1-2(199803)19:4{\\textless}377::AID-JCC1{\\textgreater}3.0.CO;2-P}', 'doi', '10.1002/(sici)1-2(199803)19:4<377::aid-jcc1>3.0.co;2-p'],
      ['doi={10.1002/1-2(199803)19:4$<$377::AID-JCC1$>$3.0.CO;2-P}', 'doi', '10.1002/1-2(199803)19:4<377::aid-jcc1>3.0.co;2-p'],
      ['howpublished={\\url{https://a.org/x\\_y}}', 'url', 'https://a.org/x_y'],
      ['journal={\\mnras}', 'venue', 'Monthly Notices of the Royal Astronomical Society'],
      ['journal={Ecology {\\&} Evolution}', 'venue', 'Ecology & Evolution'],
      ['year=2019, month=jul', 'date', '2019-07'],
      ['year=2019, month={15~} # jul', 'date', '2019-07-15'],
      ['year=2019, month="July--August"', 'date', '2019'],
      ['date={2011-12-03/2012-01-05}', 'date', '2011-12-03'],
      ['year={{\\noopsort{1973b}}1981}', 'date', '1981'],
      ['year={in press}', 'date', undefined],
      ['pages={427--436}', 'pages', '427-436'],
      ['keywords={one, two; three}', 'keywords', ['one, two', 'three']],
      ['groups={Vision, Speech}', 'headings', ['Vision', 'Speech']],
      ['mendeley-groups={Deep learning/Vision,Other}', 'headings', ['Deep learning', 'Vision']],
    ];
    for (const [fields, fact, value] of cases) {
      it(`${fact} in ${fields}`, () => assert.deepEqual(read(`@article{x, title={T}, ${fields}}`).papers[0]?.[fact], value));
    }
  });

  it('replaces macros, also those defined behind their use, and names the ones that are missing', () => {
    const { papers, problems } = read('@article{x, title={T}, journal = jml # { Letters}}\n@article{y, title={U}, journal = nope}\n@string{jml = "J. Mach. Learn."}');
    assert.deepEqual(papers.map(({ venue }) => venue), ['J. Mach. Learn. Letters', 'nope']);
    assert.deepEqual(problems, ['unknown-macro nope @1']);
  });

  it('does not let macros of macros grow', () => {
    const doubling = Array.from({ length: 60 }, (_, step) => `@string{m${step + 1} = m${step} # m${step}}`).join('\n');
    const [paper] = read(`@string{m0 = "abcdefgh"}\n${doubling}\n@misc{x, title = {T}, journal = m60}`).papers;
    assert.ok((paper?.venue ?? '').length <= 300);
  });

  it('takes from the volume what the paper does not say, and lists no volume that only serves its papers', () => {
    const { papers, problems } = read(`@inproceedings{a, crossref={icml}, title={A}}
@inproceedings{b, crossref={gone}, title={B}}
@proceedings{icml, title={Proceedings of ICML}, year={2018}, publisher={PMLR}}
@proceedings{bare, booktitle={A volume}}`);
    assert.deepEqual(papers.map(({ title, venue, date, publisher }) => [title, venue, date, publisher]), [
      ['A', 'Proceedings of ICML', '2018', 'PMLR'],
      ['B', undefined, undefined, undefined],
    ]);
    assert.deepEqual(problems, ['unresolved-crossref gone @1']);
  });

  it('keeps the sections that are drawn with comment signs', () => {
    const text = `% Encoding: UTF-8\n${BEFORE}% ---- Speech ----\n${AFTER}%%%%%%\n% Vision %\n%%%%%%\n@misc{v, title={V}}\n% a remark\n@misc{w, title={W}}`;
    assert.deepEqual(read(text).papers.map(({ headings }) => headings), [[], ['Speech'], ['Vision'], ['Vision']]);
  });

  it('keeps the groups of JabRef with the groups around them', () => {
    const tree = (lines: string): string => `@comment{jabref-meta: groupstree:\n0 AllEntriesGroup:;\n${lines}\n}\n`;
    const headings = (text: string): readonly (readonly string[])[] => read(text).papers.map((paper) => paper.headings);
    const old = '@misc{a, title={A}}\n@misc{b, title={B}}\n@misc{c, title={C}}\n' + tree('1 ExplicitGroup:Senses\\;2\\;a\\;;\n2 ExplicitGroup:Eyes\\;0\\;\nb\\;;');
    const recent = '@misc{a, title={A}, groups={Eyes}}\n' + tree('1 StaticGroup:Senses\\;2\\;1\\;\\;\\;\\;;\n2 StaticGroup:Eyes\\;0\\;1\\;\\;\\;\\;;');
    assert.deepEqual([headings(old), headings(recent)], [[['Senses'], ['Senses', 'Eyes'], []], [['Senses', 'Eyes']]]);
  });

  it('leaves out what is commented out, and says which entries have no title', () => {
    const { papers, problems } = read(`% @misc{no, title={No}}\n@Article{,\n  abstract = {25\u00b0 C},\n}\n@Comment{jabref-meta: databaseType:bibtex;}`);
    assert.deepEqual([papers, problems], [[], ['missing-title 25° C @1']]);
  });

  it('reads entries in round brackets and several on a line', () => {
    assert.deepEqual(read('@article(a, title={A}) text @book{b, title="B"} @misc{c,title=3}').papers.map(({ title }) => title), ['A', 'B', '3']);
  });

  describe('recognises its own', () => {
    const cases: readonly [name: string, text: string, mine: boolean][] = [
      ['a bibliography', SOUND, true],
      ['one behind a licence', `${'% You may copy this.\n'.repeat(100)}${SOUND}`, true],
      ['a README that says how to cite it', `# Tool\n\n${'It does things. '.repeat(60)}\n\`\`\`\n${SOUND}\`\`\`\n`, false],
      ['Java', '@Test(timeout = 3)\npublic void run() { int a = 3; }\n', false],
    ];
    for (const [name, text, mine] of cases) it(name, () => assert.equal(bibtex.recognise(text, 'x') > 0.5, mine));
  });

  it('survives whatever happens to a file', () => {
    const samples = [SOUND + BEFORE, `@string{x = "y" # z}\n% -- A --\n${AFTER}@inproceedings(k, crossref = {before}, author = {A and {B} and C, D}, month = 3 # jan)`];
    fc.assert(fc.property(mutated(samples), (text) => bibtex.read(text, 'x').papers.every(({ title }) => title !== '')), { numRuns: 300 });
  });
});
