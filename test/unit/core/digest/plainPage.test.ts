import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readDigest } from '../../../../src/core/digest';

const SHARED = new URL('../../../../../shared/digest/', import.meta.url);

const POLCA = 'POLCA: Power Oversubscription in LLM Cloud Providers';
const POLCA_ABSTRACT =
  'Recent innovation in language models has driven up the demand for accelerators. In this paper, we show that power can be ' +
  'oversubscribed. We propose a framework that is robust and ready to deploy, and simulate it on measured patterns.';
const FOLDING = 'Folding attention for streaming speech recognition on small devices';
const FOLDING_ABSTRACT =
  'Transformer-based models excel in speech recognition. However, streaming models process few tokens at a time. We propose a ' +
  'technique that targets the linear layers. Experiments show that it reduces model size by up to 24% without loss of accuracy.';
const PAGE = [POLCA, POLCA_ABSTRACT, FOLDING, FOLDING_ABSTRACT];

/** Greedy, as mail programs and editors wrap. */
function wrapped(text: string, width: number): string {
  let column = 0;
  return text.split(' ').reduce((lines, word) => {
    const fits = column === 0 || column + 1 + word.length <= width;
    column = fits ? column + word.length + (column === 0 ? 0 : 1) : word.length;
    return lines === '' ? word : lines + (fits ? ' ' : '\n') + word;
  }, '');
}

function assertReads(text: string): void {
  const { papers } = readDigest(text, 'page.txt');
  assert.deepEqual(
    papers.map(({ title, abstract }) => [title, abstract]),
    [
      [POLCA, POLCA_ABSTRACT],
      [FOLDING, FOLDING_ABSTRACT],
    ],
  );
}

describe('a page of titles and abstracts', () => {
  const layouts: readonly (readonly [string, string])[] = [
    ['one line each', PAGE.join('\n')],
    ['a line end at the end', PAGE.join('\n') + '\n'],
    ['Windows line ends', PAGE.join('\r\n')],
    ['the line ends of old Macs', PAGE.join('\r')],
    ['a byte-order mark', '\ufeff' + PAGE.join('\n')],
    ['blank lines between papers', `${POLCA}\n${POLCA_ABSTRACT}\n\n${FOLDING}\n${FOLDING_ABSTRACT}\n`],
    ['blank lines everywhere', PAGE.join('\n\n')],
    ['abstracts wrapped at 72', [POLCA, wrapped(POLCA_ABSTRACT, 72), FOLDING, wrapped(FOLDING_ABSTRACT, 72)].join('\n')],
    ['abstracts wrapped at 60, blank lines between papers', [POLCA, wrapped(POLCA_ABSTRACT, 60), '', FOLDING, wrapped(FOLDING_ABSTRACT, 60)].join('\n')],
    ['no-break spaces and trailing blanks', PAGE.map((line) => `\u00a0${line.replaceAll(' ', '\u00a0')}  `).join('\n')],
    ['the head of a mail', `From: Papers <papers@example.org>\nSubject: Your papers of today\nDate: Fri, 3 Mar 2023 01:29:12 GMT\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(PAGE.join('\n\n')).toString('base64')}`],
    ['boilerplate before, a button glued to the first title', `Get trending papers in your email inbox once a day!\nSubscribe${PAGE.join('\n')}`],
    ['boilerplate after', `${PAGE.join('\n')}\nLoad more\n© 2025 Some Company\nPrivacy policy`],
    ['counters and stamps between', [POLCA, POLCA_ABSTRACT, 'Upvote', '85', '· 12 authors', 'Published on Aug 24, 2023', FOLDING, FOLDING_ABSTRACT].join('\n')],
    ['a menu before and after', ['Browse all the new papers', 'Meet the people behind the page', 'Find events in your city', ...PAGE, 'Read the rules of the page', 'Write to the editors today', 'Sponsors of this wonderful page'].join('\n')],
    ['numbers before the titles', [`1. ${POLCA}`, POLCA_ABSTRACT, `2. ${FOLDING}`, FOLDING_ABSTRACT].join('\n')],
    ['numbers in brackets before the titles', [`(1) ${POLCA}`, POLCA_ABSTRACT, `(2) ${FOLDING}`, FOLDING_ABSTRACT].join('\n')],
    ['numbers and labels before the titles', [`[1] Title: ${POLCA}`, POLCA_ABSTRACT, `[2] Title: ${FOLDING}`, FOLDING_ABSTRACT].join('\n')],
    ['numbered labels before the titles', [`Paper 1: ${POLCA}`, POLCA_ABSTRACT, `Paper 2: ${FOLDING}`, FOLDING_ABSTRACT].join('\n')],
    ['labels before the abstracts', [POLCA, `Abstract: ${POLCA_ABSTRACT}`, FOLDING, `Abstract: ${FOLDING_ABSTRACT}`].join('\n')],
  ];
  for (const [name, text] of layouts) it(`is read with ${name}`, () => assertReads(text));

  const languages: readonly (readonly [string, string, string])[] = [
    ['German', 'Ein Verfahren zur Messung des Stromverbrauchs', 'In dieser Arbeit stellen wir ein Verfahren vor, mit dem der Stromverbrauch gemessen wird. Experimente mit drei Modellen zeigen, dass die Ergebnisse besser sind als bisher.'],
    ['French', 'Une méthode de mesure de la consommation', 'Nous proposons une méthode pour mesurer la consommation des centres de données. Les résultats de notre étude montrent que le modèle est plus précis que les autres.'],
    ['Chinese', '大型语言模型的能耗测量', '本文提出了一种测量大型语言模型能耗的新方法。实验结果表明，该方法在三个数据集上的性能优于现有模型，并且分析了其原因。'],
  ];
  for (const [language, title, abstract] of languages) {
    it(`is read in ${language}`, () => {
      const { papers } = readDigest(`${title}\n${abstract}\n${FOLDING}\n${FOLDING_ABSTRACT}`, 'page.txt');
      assert.deepEqual(papers.map((paper) => [paper.title, paper.abstract]), [[title, abstract], [FOLDING, FOLDING_ABSTRACT]]);
    });
  }

  it('keeps a last title whose abstract is missing, and says so', () => {
    const { papers, problems } = readDigest([...PAGE, 'Counting Carbon: A Survey of Emissions'].join('\n'), 'page.txt');
    assert.deepEqual(papers.at(-1)?.title, 'Counting Carbon: A Survey of Emissions');
    assert.deepEqual(problems.map(({ code, source }) => [code, source.startLine]), [['missing-abstract', 4]]);
  });

  it('keeps a title in the middle whose abstract is missing', () => {
    const { papers } = readDigest([POLCA, POLCA_ABSTRACT, 'Counting Carbon: A Survey of Emissions', FOLDING, FOLDING_ABSTRACT].join('\n'), 'page.txt');
    assert.deepEqual(papers.map(({ title, abstract }) => [title, abstract.length > 0]), [
      [POLCA, true],
      ['Counting Carbon: A Survey of Emissions', false],
      [FOLDING, true],
    ]);
  });

  it('tells the lines that each paper stands on', () => {
    const { papers } = readDigest(`Sign in\n\n${POLCA}\n${POLCA_ABSTRACT}\n\n${FOLDING}\n${FOLDING_ABSTRACT}\n`, 'page.txt');
    assert.deepEqual(papers.flatMap(({ sources }) => sources), [
      { uri: 'page.txt', startLine: 2, endLine: 3 },
      { uri: 'page.txt', startLine: 5, endLine: 6 },
    ]);
  });

  it('finds the code link without the punctuation behind it', () => {
    const { papers } = readDigest(`${POLCA}\n${POLCA_ABSTRACT} Code is available at (https://github.com/polca/polca.).`, 'page.txt');
    assert.equal(papers[0]?.code, 'https://github.com/polca/polca');
  });

  it('shows LaTeX as text', () => {
    const { papers } = readDigest(`${POLCA}\n${POLCA_ABSTRACT} It saves 20\\% at 196{\\mu}J, 24.7 tonnes of~\\carboneq~if we count all.`, 'page.txt');
    assert.ok(papers[0]?.abstract.endsWith('It saves 20% at 196μJ, 24.7 tonnes of carboneq if we count all.'), papers[0]?.abstract);
  });
});

describe('text that is no page of papers', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['a recipe', "Grandmother's apple pie\nPreheat the oven to 180 degrees. Peel the apples, cut them into slices and mix them with sugar, cinnamon and a little lemon juice. Roll out the dough, put it into a round form and fill it. Bake for an hour."],
    ['a note', 'Call the dentist\nBuy milk\nAsk Anna about Tuesday'],
    ['a licence', 'MIT License\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files, to deal in the software without restriction, including without limitation the rights to use, copy, modify, merge and publish.'],
  ];
  for (const [name, text] of texts) {
    it(`has no papers and one problem: ${name}`, () => {
      const { papers, problems } = readDigest(text, 'page.txt');
      assert.deepEqual([papers.length, problems.map(({ code }) => code)], [0, ['no-papers']]);
    });
  }
});

describe('the page of papers on power consumption', () => {
  const page = new URL('trending-power-consumption.txt', SHARED);
  it('gives all 85 papers with exact titles and whole abstracts', function () {
    if (!existsSync(page)) {
      console.log(`      skipped: ${page.pathname} is not there`);
      this.skip();
    }
    const text = readFileSync(page, 'utf8');
    const records = JSON.parse(readFileSync(new URL('bibliography.json', SHARED), 'utf8')) as readonly { readonly title: string }[];
    const { papers, problems } = readDigest(text, 'page.txt');
    assert.deepEqual(papers.map(({ title }) => title), records.map(({ title }) => title));
    // Line 2 (from 0) is the first title; titles and abstracts alternate from there, one line each.
    assert.deepEqual(papers.map(({ sources }) => sources[0]?.startLine), records.map((_, index) => 2 + 2 * index));
    // Word by word what the page says, where LaTeX names a letter that the paper has.
    const letters = (words: string) => words.replaceAll('γ', 'gamma').replaceAll('μ', 'mu').replace(/[^\p{L}\p{N}]+/gu, '');
    const lines = text.split('\n');
    assert.deepEqual(papers.map(({ abstract }) => letters(abstract)), records.map((_, index) => letters(lines[3 + 2 * index] ?? '')));
    assert.deepEqual(papers.filter(({ abstract }) => /[\\{}~]/.test(abstract)), []);
    assert.deepEqual(problems, []);
  });
});
