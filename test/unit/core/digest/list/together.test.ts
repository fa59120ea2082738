import assert from 'node:assert/strict';
import { readDigest } from '../../../../../src/core/digest';
import { markdownDigest } from '../../../../../src/core/digest/markdownDigest';

const at = (number: number): string => `https://arxiv.org/abs/2401.0000${String(number)}`;
const list = (...items: readonly string[]): string => items.map((item) => `- ${item}\n`).join('');
const facts = (text: string): readonly string[] =>
  markdownDigest.read(text, 'page.md').papers.map(({ title, authors, date, venue, headings }) => [title, authors.map(({ given, family }) => [given, family].filter(Boolean).join(' ')).join('; '), date, venue, headings.join(' > ')].map((fact) => fact ?? '').join(' | '));
const titles = (text: string): readonly string[] => readDigest(text, 'page.md').papers.map(({ title }) => title);

/** Titles in the words of research, of our own making. */
const TITLES = [
  'Learning the Structure of Forests from Sparse Observations',
  'A Statistical Model of Leaf Motion in Turbulent Wind',
  'Robust Estimation of Tree Height with Neural Networks',
  'On the Evolution of Root Systems under Drought',
  'Efficient Search in Very Large Forest Inventories',
  'Adaptive Control of Irrigation Networks in Dry Regions',
  'Growth Dynamics of Mixed Woodland: A Longitudinal Study',
  'Image Segmentation of Bark for Species Classification',
] as const;

describe('What a page says together', () => {
  describe('tells titles from other words though nothing marks them', () => {
    const cases: readonly (readonly [name: string, text: string])[] = [
      ['as links to notes beside the page', `# Papers read in spring\n\n${list(...TITLES.map((title, index) => `[${title}](notes/${String(index)}.md)`))}`],
      ['as links to the page of somebody', `# Papers read in spring\n\n${list(...TITLES.map((title, index) => `[${title}](https://lab.org/read/${String(index)})`))}`],
      ['in bold above remarks', `# Papers on trees\n\n${TITLES.map((title) => `- **${title}**\n  - We liked it.\n`).join('')}`],
      ['in bold above people', `# Accepted\n\n${TITLES.map((title) => `**${title}**<br/>\n*Ann Lee, Bo Chen and Cy Doe*\n\n`).join('')}`],
      ['in paragraphs of their own', `# Papers on trees\n\n${TITLES.map((title) => `${title}\n\n`).join('')}`],
      ['in lines of one paragraph', `# Reading list\n\n${TITLES.join('\n')}\n`],
      ['in headings with nothing below', `# Papers on trees\n\n${TITLES.map((title) => `## ${title}\n\n`).join('')}`],
      ['below "Title", beside a number', `# Papers\n\n| Title | No. |\n|-|-|\n${TITLES.map((title, index) => `| ${title} | [${String(index)}](${String(index)}) |\n`).join('')}`],
      ['in a column without a header, beside people', `| | |\n|-|-|\n${TITLES.map((title) => `| ${title} | A. Lee, B. Chen |\n`).join('')}`],
      ['below the years that a list is divided by', `# Papers\n\n- 2020\n${TITLES.slice(0, 4).map((title) => `  - **${title}** [[note](n.md)]\n`).join('')}- 2021\n${TITLES.slice(4).map((title) => `  - **${title}** [[note](n.md)]\n`).join('')}`],
      ['where nothing else declares papers', `# On my shelf\n\n${list(...TITLES.map((title, index) => `[${title}](https://example.org/${String(index)})`))}`],
      ['as items of HTML', `# Today\n\n<ol>\n${TITLES.map((title, index) => `  <li><i>${title}</i> <a href="${at(index)}">url</a></li>\n`).join('')}</ol>\n`],
      ['one below the other in a cell', `# Papers\n\n<table>\n<tr><th>Topic</th><th>Title</th></tr>\n<tr><td>Trees</td><td>${TITLES.join(' <hr>\n')}</td></tr>\n</table>\n`],
    ];
    for (const [name, text] of cases) it(name, () => assert.deepEqual(titles(text), TITLES));
  });

  describe('leaves alone', () => {
    const cases: readonly (readonly [name: string, text: string])[] = [
      ['changes of a program', `# Changelog\n\n${list('Fix the validation of configuration options in the parser', 'Add an evaluation of the learning rate to the training loop', 'Improve the performance of graph queries in large networks', 'Remove the deprecated estimation method from the model', 'Support adaptive control of memory in distributed systems', 'Update the documentation of statistical functions and models', 'Handle missing data in the classification of images', 'Prevent the duplication of observations in data structures')}`],
      ['tools and what they do', `# Awesome forest tools\n\n${['Treelib', 'Woodpy', 'Leafscan', 'Barkly', 'Rootmap', 'Canopy', 'Seedling', 'Logger'].map((name) => `- [${name}](https://github.com/lab/${name.toLowerCase()}) - Estimation and classification of trees from image data.\n`).join('')}`],
      ['the chapters of a manual', `# Manual\n\n## Installation\n\n${list(...TITLES.map((title, index) => `[${title}](docs/${String(index)}.md)`))}`],
      ['a table of contents', `# Book\n\n${list(...TITLES.map((title, index) => `[${title}](#chapter-${String(index)})`))}`],
      ['dishes', `# Dinner\n\n${list('[Roasted Carrots with Honey and Thyme from the Garden](a.md)', '[My Grandmother’s Apple Cake with Cinnamon and Cream](b.md)', '[Slow Soup of Beans and Bacon for Cold Days](c.md)', '[Green Salad with Nuts and a Little Cheese](d.md)', '[Warm Bread with Butter and Salt for Everyone](e.md)', '[Lemon Cookies That Never Fail and Always Please](f.md)', '[Baked Fish with Olives and Fresh Tomatoes](g.md)', '[Cold Rice with Milk and a Spoon of Jam](h.md)')}`],
      ['topics of a course', `# Syllabus\n\n${list('Introduction', 'Linear Models', 'Classification', 'Neural Networks', 'Optimization', 'Graph Search', 'Bayesian Learning', 'Review')}`],
      ['posts, patents and policies', `# On my shelf\n\n${['Posts', 'Patents', 'Policies'].map((heading) => `## ${heading}\n\n${list(...TITLES.map((title, index) => `[${title}](https://example.org/${String(index)})`))}\n`).join('')}`],
      ['dishes below "Title"', `| Title | Time |\n|-|-|\n${['Slow Cooked Beef Stew with Red Wine', 'Roasted Carrots with Honey and Thyme', 'Warm Apple Cake with Cinnamon and Cream', 'Green Salad with Nuts and Cheese', 'Baked Fish with Olives and Tomatoes', 'Lemon Cookies for a Rainy Sunday', 'Cold Rice with Milk and Jam'].map((title) => `| ${title} | 20 |\n`).join('')}`],
      ['lectures and who gives them', `# Syllabus\n\n| Week | Lecture | Instructor |\n|-|-|-|\n${TITLES.map((title, index) => `| ${String(index)} | ${title} | Ann Lee |\n`).join('')}`],
      ['albums and who made them', `# Albums\n\n${['Deep Blue Woods', 'Songs of the Bark', 'Wind in the Yard', 'Late Leaves Fall', 'Roots and Stones', 'Birds of Iron', 'Rain on Tin'].map((title) => `- **${title}** - Ann Lee and Bo Chen\n`).join('')}`],
      ['videos', `# Watch\n\n${list(...TITLES.map((title, index) => `[${title}](https://www.youtube.com/watch?v=${String(index)})`))}`],
      ['what stands under a heading for other things', `# Trees\n\n## Blog posts\n\n${list(...TITLES.map((title, index) => `[${title}](https://blog.org/${String(index)})`))}`],
      ['notes in the words of research that begin small', `# Papers\n\n${list(...Array.from({ length: 8 }, (_, index) => `[Seeing tree number ${String(index)} in the wood](${at(index)})`))}\n${list(...TITLES.map((title) => title.toLowerCase()))}`],
    ];
    for (const [name, text] of cases) it(name, () => assert.deepEqual(titles(text).filter((title) => !title.startsWith('Seeing tree')), []));
  });

  it('as few as three of a make', () => {
    assert.deepEqual(titles(`# Papers read in spring\n\n## Trees\n\n${TITLES.slice(0, 4).map((title) => `- **${title}**\n  - We liked it.\n`).join('')}\n## Water\n\n${list(...TITLES.slice(4, 7).map((title, index) => `[${title}](notes/${String(index)}.md)`))}`), TITLES.slice(0, 7));
  });

  it('but no heading that invites among headings that are papers', () => {
    const page = [1, 2, 3, 4].map((number) => `## [Seeing tree number ${String(number)} well](${at(number)})\n\nTrees.\n\n`).join('');
    assert.deepEqual(titles(`${page}## [How to join the group](https://chat.org/abc)\n\nCome.\n`), [1, 2, 3, 4].map((number) => `Seeing tree number ${String(number)} well`));
  });

  it('and looks for them only where something declares papers', () => {
    const beside = (papers: string, heading: string, ...items: readonly string[]): string => `# Notes\n\n## ${papers}\n\n- [Seeing tree number 1 in the wood](${at(1)})\n\n## ${heading}\n\n${list(...items)}`;
    const pages = [
      beside('Papers', 'Agenda', 'Introduction of the New Data Management Policy', 'Discussion of the Energy Budget for Simulation', 'Organization of the Climate Network Conference', 'Election of the Social Committee and Its Team'),
      beside('Recent publications', 'Research areas', '[Robust Estimation of Human Motion in Video](/research/motion)', '[Statistical Models of Growth in Old Forests](/research/growth)', '[Efficient Search in Large Image Collections](/research/search)', '[Adaptive Control of Irrigation Networks](/research/control)'),
      beside('Papers read', 'Done this week', '**Evaluation of the baseline model on patients**: 0.71', '**Implementation of the distributed training system**: done', '**Classification of images with neural networks**: 0.9', '**Optimization of the memory in the search**: slow'),
      `# Paper draft\n\n${list('Introduction and Motivation of the Study', 'Statistical Model and Its Main Assumptions', 'Simulation Study with Clinical Patient Data', 'Discussion of Limitations and Future Research')}`,
      `# Courses in winter\n\n| Code | Title | Lecturer |\n|-|-|-|\n${TITLES.map((title, index) => `| ${String(index)} | ${title} | Ann Lee |\n`).join('')}`,
    ];
    assert.deepEqual(pages.map((page) => titles(page).filter((title) => !title.startsWith('Seeing tree'))), pages.map(() => []));
  });

  describe('tells what is no part of its titles', () => {
    // Title, authors, date, venue, headings.
    const cases: readonly (readonly [name: string, items: readonly string[], expected: string])[] = [
      ['journals in brackets before all of them', [`[(Tree Letters) Seeing the wood](${at(1)})`, `[(Journal of Wind) Hearing the wind](${at(2)})`, `[(Bark) Feeling the bark](${at(3)})`], 'Seeing the wood |  |  | Tree Letters | '],
      ['a subject in brackets behind several', [`[Seeing the wood (Biology of Old Trees)](${at(1)})`, `[Hearing the wind (Biology of Old Trees)](${at(2)})`, `[Feeling the bark (Biology of Old Trees)](${at(3)})`], 'Seeing the wood |  |  |  | '],
      ['names in brackets behind all of them', [`[Seeing the wood (WoodNet)](${at(1)})`, `[Hearing the wind (HWind)](${at(2)})`, `[Feeling the bark (BarkFeel)](${at(3)})`, `[Smelling the roots (RSmell)](${at(4)})`, `[Counting the leaves (CLeaf)](${at(5)})`], 'Seeing the wood |  |  |  | '],
      ['years behind them', [`[Seeing the wood, 2019](${at(1)})`, `[Hearing the wind, 2020](${at(2)})`, `[Feeling the bark, 2021](${at(3)})`], 'Seeing the wood |  | 2019 |  | '],
      ['venues and years behind them', [`[Seeing the wood, SIGMOD 1979](${at(1)})`, `[Hearing the wind, VLDB 1980](${at(2)})`, `[Feeling the bark, ICDE, 1993](${at(3)})`], 'Seeing the wood |  | 1979 | SIGMOD | '],
      ['years before them', [`2012 Seeing the wood <${at(1)}>`, `2013 Hearing the wind <${at(2)}>`, `2014 Feeling the bark <${at(3)}>`], 'Seeing the wood |  | 2012 |  | '],
      ['years and series nobody knows before them', [`20-QQFM-Seeing the wood [[pdf](${at(1)})]`, `21-XWYZ-Hearing the wind [[pdf](${at(2)})]`, `22-VQQT-Feeling the bark [[pdf](${at(3)})]`], 'Seeing the wood |  | 2020 | QQFM | '],
    ];
    for (const [name, items, expected] of cases) it(name, () => assert.equal(facts(list(...items))[0], expected));

    it('but not what one title alone has', () => {
      const own = ['(Almost) all trees are green', 'Fires in the wood, 2019', 'Trees in two states (New York)', 'Wind over Trees, Ann Lee'];
      assert.deepEqual(titles(list(...own.map((title, index) => `[${title}](${at(index)})`))), own);
    });
    it('nor a place and its year behind a dash', () => assert.deepEqual(titles(`- [Risk of the heat wave - Europe 2003](${at(1)})\n`), ['Risk of the heat wave - Europe 2003']));
    it('nor what only years tell apart', () => {
      const own = ['Measles in the north, 2001', 'Measles in the north, 2002', 'Measles in the north, 2003'];
      assert.deepEqual(titles(list(...own.map((title, index) => `[${title}](${at(index)})`))), own);
    });
    it('nor what a title abbreviates', () => {
      const own = ['Magnetic resonance imaging (MRI)', 'Large language models (LLMs)', 'Support vector machines (SVM)'];
      assert.deepEqual(titles(list(...own.map((title, index) => `[${title}](${at(index)})`))), own);
    });
    it('nor places and years of reports', () => {
      const own = ['Outbreak of rust on oaks — Norland, 2019', 'Outbreak of rust on elms — Norland, 2020', 'Outbreak of rust on firs — Sudland, 2021'];
      assert.deepEqual(titles(list(...own.map((title, index) => `[${title}](${at(index)})`))), own);
    });
  });

  describe('reads what stands before, behind and around a title', () => {
    const cases: readonly (readonly [text: string, expected: string])[] = [
      [`- [ ] @leeSeeingWood2023 [Seeing the wood](${at(1)})\n`, 'Seeing the wood |  |  |  | '],
      [`- (Preprint 23') [Seeing the wood](${at(1)})\n`, 'Seeing the wood |  |  |  | '],
      [`- [2021 arXiv, 576 citations] Seeing the wood for the trees [[paper](${at(1)})]\n`, 'Seeing the wood for the trees |  | 2021 |  | '],
      [`- [**ViT**]Seeing the wood for the trees [[paper](${at(1)})]\n`, 'Seeing the wood for the trees |  |  |  | '],
      [`- Seeing the wood for the trees(**WoodNet**) [[paper](${at(1)})]\n`, 'Seeing the wood for the trees |  |  |  | '],
      [`- **Seeing** the wood for the trees [[paper](${at(1)})]\n`, 'Seeing the wood for the trees |  |  |  | '],
      [`- [Seeing the wood for the trees (Master's thesis)](${at(1)})\n`, 'Seeing the wood for the trees |  |  |  | '],
      [`- [Seeing the wood - ICML'16 Best Paper Award](${at(1)})\n`, 'Seeing the wood |  | 2016 | ICML | '],
      [`- [Seeing the wood (우현, 승욱)](${at(1)})\n`, 'Seeing the wood |  |  |  | '],
      [`- [Seeing the wood (Ann Lee & Bo Chen)](${at(1)})\n`, 'Seeing the wood | Ann Lee; Bo Chen |  |  | '],
      [`- [Seeing the wood[J]](${at(1)})\n`, 'Seeing the wood |  |  |  | '],
      [`- [Lee et al.](${at(1)}) Seeing the wood for the trees\n`, 'Seeing the wood for the trees | Lee |  |  | '],
      [`* 2025-11-07: Ann Lee\n  [Chen 2019 (Nature 572)](${at(1)}): "_Seeing the wood for the trees_"\n`, 'Seeing the wood for the trees |  | 2019 |  | '],
      ['- Lee and Chen (2018) - Seeing the wood for the trees\n', 'Seeing the wood for the trees | Lee; Chen | 2018 |  | '],
      [`Lee, Chen, Doe. [Seeing the wood](${at(1)}). ICLR'17\n`, 'Seeing the wood |  | 2017 | ICLR | '],
      ['**Paper 1.** Lee, A. and Chen, B., 2019. Seeing the wood for the trees. Nature methods, 19(7), pp.845-853. <https://doi.org/10.1000/a0>\n', 'Seeing the wood for the trees | A. Lee; B. Chen | 2019 | Nature methods | '],
      ['**Lee2019**{:#b:Lee2019}: Ann Lee and Bo Chen: "Seeing the wood for the trees". *Journal of Trees*, 67(3), 2019, <https://doi.org/10.1000/a0>. *Early.*\n', 'Seeing the wood for the trees | Ann Lee; Bo Chen | 2019 | Journal of Trees | '],
      [`- Year: 2015\n- Title: Seeing the wood for the trees\n- Link: [[paper]](${at(1)})\n`, 'Seeing the wood for the trees |  | 2015 |  | '],
      ['## Seeing the wood for the trees.\n 20.10.2020, _A Lee, BC Chen_\n\n[Source](https://bit.ly/x)\n\n10.1000/trees.2020\n', 'Seeing the wood for the trees | A Lee; BC Chen | 2020-10-20 |  | '],
      [`#### [Seeing the wood for the trees](${at(1)})\n\n*Ann Lee, Bo Chen, +1 more*\n\nWe see it.\n\n[abs](${at(1)})\n`, 'Seeing the wood for the trees | Ann Lee; Bo Chen |  |  | '],
      [`### [Seeing the wood for the trees](${at(1)})\nAnn Lee, Bo Chen. Journal of Forest Research, 2003\n`, 'Seeing the wood for the trees | Ann Lee; Bo Chen | 2003 | Journal of Forest Research | '],
    ];
    for (const [text, expected] of cases) it(text.split('\n', 1)[0] ?? '', () => assert.deepEqual(facts(text), [expected]));
  });

  describe('leaves titles as they are', () => {
    const own = [
      'Predicting the words behind [MASK]',
      'Optical readout with poly(NIPAM)',
      'Reform of parental leave (Norway)',
      '1918 Influenza and the War Economy',
      'Emulsions ~ Water in oil',
      'Regulation of sodium channels by Ca(II)',
      'Oxidation by uranium(VI)',
      'Enumerating permutations in S[N]',
      'On the meaning of emptiness (空)',
      'Models of mass ~ 125 GeV in the data',
      'The effect of reading on 15" Monitors and Humans',
      '2016 Zika: Spread in the Americas',
      'Build It, Break It, Fix It: Contesting Secure Development',
    ];
    for (const title of own) it(title, () => assert.deepEqual(titles(`- ${title} [[pdf](${at(1)})]\n`), [title]));
    it('and names nobody who is none', () => assert.deepEqual(facts(`- Python, Java, Rust: [Growth of languages over time](${at(1)})\n`).map((fact) => fact.split(' | ')[1]), ['']));
  });
});
