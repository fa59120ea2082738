import assert from 'node:assert/strict';
import { readDigest } from '../../../../../src/core/digest';

/** What each rule for lists of papers is not to touch: its neighbours. */
describe('The rules for lists of papers', () => {
  const at = (number: number): string => `https://arxiv.org/abs/2401.0000${String(number)}`;
  const titles = (text: string): readonly string[] => readDigest(text, 'page.md').papers.map(({ title }) => title);
  const facts = (text: string): readonly string[] =>
    readDigest(text, 'page.md').papers.map(({ title, authors, date, venue, pages }) => [title, authors.map(({ given, family }) => [given, family].filter(Boolean).join(' ')).join('; '), date, venue, pages].map((fact) => fact ?? '').join(' | '));

  const read: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
    ['no picture of a paper', `# Trees\n\n## [Seeing the wood for the trees](${at(1)})\n\n![Figure 1: Overview of the method](https://arxiv.org/html/2401.00001v1/x1.png)\n\nTrees.\n`, ['Seeing the wood for the trees']],
    ['no numbered question below a linked title', `# Trees\n\n### [Seeing the wood for the trees](${at(1)})\n\n**1. What is the problem?**\n\nTrees.\n\n### [Hearing the wind](${at(2)})\n\n**1. What is the problem?**\n\nWind.\n`, ['Seeing the wood for the trees', 'Hearing the wind']],
    ['several papers below the names of who picked them', `## Picks of this week\n\nBy: Ann Lee, Bo Chen\n\n**Seeing the wood for the trees** [pdf](${at(1)})\n\n**Hearing the wind in the trees** [pdf](${at(2)})\n`, ['Seeing the wood for the trees', 'Hearing the wind in the trees']],
    ['a section with one paper in Chinese', `# Trees\n\n## Graph Neural Network Surveys\n- [图神经网络方法综述研究](${at(1)})\n`, ['图神经网络方法综述研究']],
    ['a part of a paper with the same link', `# Trees\n\n**Seeing the wood for the trees**  \n[paper](${at(1)})  \n**Key idea of the work**  \nTrees, see [pdf](${at(1)}).\n`, ['Seeing the wood for the trees']],
    ['words behind an address', `- [Seeing the wood for the trees](${at(1)} “nice”)\n- [Hearing the wind](${at(2)} target=_blank)\n`, ['Seeing the wood for the trees', 'Hearing the wind']],
    ['categories that list papers', `# Trees\n\n## Categories\n\n- [Seeing the wood](${at(1)})\n- [Hearing the wind](${at(2)})\n- [Feeling the bark](${at(3)})\n`, ['Seeing the wood', 'Hearing the wind', 'Feeling the bark']],
    ['praise in quotation marks', `- **Seeing the Wood for the Trees:** "A must read for every gardener" ([paper](${at(1)}))\n`, ['Seeing the Wood for the Trees']],
    ['numbers that are no years', `- [16-QAM-OFDM Transmission over Trees](${at(1)})\n- [28-GHz-Band Radar in the Wood](${at(2)})\n`, ['16-QAM-OFDM Transmission over Trees', '28-GHz-Band Radar in the Wood']],
    ['signs of trade and copyright', `- [The Case of Copyright © 2020](${at(1)})\n`, ['The Case of Copyright © 2020']],
    ['places in brackets', `- [Fairness in Two States (New York and New Jersey)](${at(1)})\n`, ['Fairness in Two States (New York and New Jersey)']],
  ];
  for (const [name, text, expected] of read) it(`leave alone ${name}`, () => assert.deepEqual(titles(text), expected));

  const parts: readonly (readonly [name: string, text: string, expected: string])[] = [
    ['a year behind an opening quotation mark', `- [Seeing the wood](${at(1)}) (CVPR ‘21)\n`, 'Seeing the wood |  | 2021 | CVPR | '],
    ["people joined by and in Elsevier's references", '- A. Lee, B. Chen and C. Doe, Seeing the wood for the trees, Journal of Trees 58 (1968) 367–398.\n', 'Seeing the wood for the trees | A. Lee; B. Chen; C. Doe | 1968 | Journal of Trees | '],
    ['families of several words', '- A. Lee, B. García López, C. Van Der Berg, Seeing the wood for the trees, Journal of Trees 58 (1968) 367–398.\n', 'Seeing the wood for the trees | A. Lee; B. García López; C. Van Der Berg | 1968 | Journal of Trees | '],
    ['a year in a title', '- Lee, A. A history of the war (1914). Journal of Trees 3, 9-10 (2020).\n', 'A history of the war (1914) | A. Lee | 2020 | Journal of Trees | '],
    ['a journal that links to the paper', '- Lee, A., Chen, B. (2020). Seeing the wood for the trees. [Journal of Trees](https://doi.org/10.1000/a0), 5(2), 1-9.\n', 'Seeing the wood for the trees | A. Lee; B. Chen | 2020 | Journal of Trees | '],
    ['authors and year in one column, which are read', `| # | 标题 (Title) | 作者 & 年份 |\n|-|-|-|\n| 1 | [Seeing the wood for the trees](${at(1)}) | Ann Lee,<br /> 2025 |\n`, 'Seeing the wood for the trees | Ann Lee | 2025 |  | '],
    ['marks of what is new', `- **New!** [Seeing the wood for the trees](${at(1)}) — Ann Lee (2025) **NEW!**\n`, 'Seeing the wood for the trees | Ann Lee | 2025 |  | '],
    ['marks of what is new in a column of titles', `| Title | Authors |\n|-|-|\n| **NEW** [Seeing the wood for the trees](${at(1)}) **hot** | Ann Lee |\n`, 'Seeing the wood for the trees | Ann Lee |  |  | '],
    ['a column of days', `| Paper | Added |\n|-|-|\n| [Seeing the wood for the trees](${at(1)}) | 2024-05-10 |\n| [Hearing the wind in the trees](${at(2)}) | 2024-05-11 |\n`, 'Seeing the wood for the trees |  |  |  | '],
  ];
  for (const [name, text, expected] of parts) it(`leave alone ${name}`, () => assert.equal(facts(text)[0], expected));

  const list = (...items: readonly string[]): string => items.map((item) => `- ${item}\n`).join('');
  const nothing: readonly (readonly [name: string, text: string])[] = [
    ['how to write a paper', `# Paper writing checklist\n\n${list('State the Problem Clearly', 'Show the Main Result Early', 'Check All Figures Twice', 'Thank the Reviewers Politely')}`],
    ['a call for papers', `# Call for papers\n\n${list('Deep Learning for Trees', 'Robot Vision in Forests', 'Wind and Water Models', 'Trees and Their Friends')}`],
    ['papers of exams', `# Past exam papers\n\n${list('Calculus One Winter 2019', 'Linear Algebra Summer 2020', 'Real Analysis Winter 2021', 'Number Theory Summer 2022')}`],
    ['a list of novels', `# Reading list\n\n${list('The Great Gatsby Returns', 'War and Peace Again', 'Pride and Prejudice Now', 'The Old Man Sleeps')}`],
    ['rules of a group that mention a list of papers', `# Reading group\n\nWe keep a list of suggested papers in the wiki.\n\n${list('Read the Paper Before Coming', 'Bring Two Questions Along', 'Be Kind to the Speaker', 'Clean the Room Afterwards')}`],
    ['things made of paper', `# Paper crafts\n\n${list('Paper Boat for Beginners', 'Folded Crane in Red', 'Star of Many Points', 'Box With a Lid')}`],
    ['films and their festivals', '# Films\n\n| Title | Festival |\n|-|-|\n| The Tree of Life Now | Cannes 2011 |\n| Another Long Film | Berlin 2012 |\n'],
    ['downloads named by numbers', `# Trees\n\n${list('[Linux build of the program](dl/202405011v2-linux.zip)', '[Windows build of the program](dl/202405011v2-windows.zip)', '[Mac build of the program](dl/202405011v2-mac.zip)')}`],
  ];
  for (const [name, text] of nothing) it(`find no papers in ${name}`, () => assert.deepEqual(titles(text), []));
});
