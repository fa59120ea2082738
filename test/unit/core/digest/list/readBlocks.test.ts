import assert from 'node:assert/strict';
import { markdownDigest } from '../../../../../src/core/digest/markdownDigest';
import type { Paper } from '../../../../../src/core/paper';

const read = (text: string, name = 'x.md'): readonly Paper[] => markdownDigest.read(text, name).papers;
const titles = (text: string, name?: string): readonly string[] => read(text, name).map(({ title }) => title);
const people = ({ authors }: Paper): string => authors.map(({ family, given }) => [given, family].filter(Boolean).join(' ')).join('; ');
const LINK = 'https://arxiv.org/abs/2401.00001';
const OTHER = 'https://arxiv.org/abs/2401.00002';

describe('lists of papers as people keep them', () => {
  describe('read an item', () => {
    // Title, authors, date, venue.
    const cases: readonly [item: string, expected: string][] = [
      [`18-SIGCOMM-Seeing things in networks [[pdf]](${LINK})`, 'Seeing things in networks |  | 2018 | SIGCOMM'],
      [`[AAAI'2010] [Seeing things](${LINK})`, 'Seeing things |  | 2010 | AAAI'],
      [`(2025.10, Some Lab), [Seeing things clearly](${LINK}), 看`, 'Seeing things clearly |  | 2025-10 | '],
      [`Seeing many things clearly.ECCV 2022 [看] [[pdf]](${LINK})`, 'Seeing many things clearly |  | 2022 | ECCV'],
      [`**Lee, A. B., & Chen, C. (2020).** [Seeing things](${LINK}). *Journal of Things*, 5(2), 1-10.`, 'Seeing things | A. B. Lee; C. Chen | 2020 | Journal of Things'],
      ['**Lee, A., et al. (2020).** Seeing things clearly. Some Lab.', 'Seeing things clearly | A. Lee | 2020 | '],
      ['**Lee, A., & Chen, B. (n.d.).** How do things look to those who see them?', 'How do things look to those who see them? | A. Lee; B. Chen |  | '],
      [`[Geometric EYE](${LINK}). Jae Hyun Lee et al. KAIST. May 2017.`, 'Geometric EYE | Jae Hyun Lee |  | '],
      [`[Plug & See Eyes: Seeing Things in Small Spaces](${LINK}). Ann Lee et al. (April 2017)`, 'Plug & See Eyes: Seeing Things in Small Spaces | Ann Lee | 2017-04 | '],
      [`**EYE** "EYE: Seeing things at scale" *ECCV 2024* [[Paper]](${LINK})`, 'EYE: Seeing things at scale |  | 2024 | ECCV'],
      [`**Seeing All Things from One Single Picture**: "EyeWorld: Things from\nOne Picture", *CVPR 2024*. [[Paper](${LINK})]`, 'EyeWorld: Things from One Picture |  | 2024 | CVPR'],
      [`Seeing versus Looking:\nThe Truth about Eyes ${LINK}`, 'Seeing versus Looking: The Truth about Eyes |  |  | '],
      [`**Seeing things clearly.** (2015). [[pdf]](${LINK})\n  - A. Lee et al. *Springer Energy Efficiency.*`, 'Seeing things clearly | A. Lee | 2015 | '],
      // Where it appeared says that it is a paper, wherever it links to.
      ['[arxiv] [EYE: Seeing Many Things](https://eyes.github.io/eye/)', 'EYE: Seeing Many Things |  |  | '],
      ['[CVPR 2023] [Infinite Seeing of Many Things](https://eyes.org/)', 'Infinite Seeing of Many Things |  | 2023 | CVPR'],
      ['SIGCOMM 2019, [Learning to See Things](https://web.mit.edu/eyes/)---Notes:[zhihu](https://zhuanlan.zhihu.com/p/1)', 'Learning to See Things |  | 2019 | SIGCOMM'],
      [`[SIGGRAPH25] [Seeing Many Things](${LINK}) ✨`, 'Seeing Many Things |  | 2025 | SIGGRAPH'],
      [`[CVPR25Highlight] [Seeing Many Things](${LINK})`, 'Seeing Many Things |  | 2025 | CVPR'],
      ['[Seeing Things at the Scale of a Region](https://research.facebook.com/publications/seeing-things/)', 'Seeing Things at the Scale of a Region |  |  | '],
    ];
    for (const [item, expected] of cases)
      it(item, () => assert.deepEqual(read(`# List\n\n- ${item}\n`).map((paper) => [paper.title, people(paper), paper.date, /Some Lab|Springer/.test(paper.venue ?? '') ? '' : paper.venue].join(' | ')), [expected]));
  });

  describe('read what is no item', () => {
    // Title, authors, date, identifier.
    const cases: readonly [name: string, text: string, expected: readonly string[]][] = [
      ['quoted headings above a table of facts', `> ### 1. Seeing Things Well\n>\n> | 属性 | 内容 |\n> |:---:|:---|\n> | 📅 发布日期 | 2026-09-29 |\n> | 👤 作者 | Ann Lee |\n>\n> **📄 英文摘要：**\n> We see.\n>\n> 🔗 [阅读论文](${LINK}v1)\n`, ['Seeing Things Well | Ann Lee | 2026-09-29 | 2401.00001']],
      ['bold titles below a short name, above facts of any name', `## EyeNet\n\n**EyeNet: Seeing Things Well**\n\n看见。\n\n- 作者：Ann Lee; Bo Chen\n- 年份：2024；依据：文件\n- 原文入口：[论文](${LINK})\n- 导读依据：摘要\n`, ['EyeNet: Seeing Things Well | Ann Lee; Bo Chen | 2024 | 2401.00001']],
      ['several in one paragraph', `--- Before 2020 ---  \n**Seeing Things Well**  \nAnn Lee, Bo Chen  \n[arXiv](${LINK})  \n**Hearing Things Well**  \nCy Doe, Di Fox  \n[arXiv](${OTHER})\n`, ['Seeing Things Well | Ann Lee; Bo Chen |  | 2401.00001', 'Hearing Things Well | Cy Doe; Di Fox |  | 2401.00002']],
      ['lines that end in links', [1, 2, 3].map((index) => `Seeing Tree Number ${index} Well | [Paper](https://arxiv.org/abs/2401.0000${index}), [Supplemental](https://x.org/s.zip)`).join('\n'), [1, 2, 3].map((index) => `Seeing Tree Number ${index} Well |  |  | 2401.0000${index}`)],
      ['titles above addresses of any host, or of none', `**Seeing Things Well**\n\n论文/paper：https://lab.org/seeing\n\n**Hearing Things Well**\n\n论文/paper：None |[主页/Homepage](https://x.org/)\n\n代码/code：https://github.com/a/b\n`, ['Seeing Things Well |  |  | ', 'Hearing Things Well |  |  | ']],
      ['a column of titles beside one of names', `| Date | Method | Paper Title and Remarks | Code |\n|--|--|--|--|\n| 2018 | [EYE](${LINK}) | Seeing things well | None |\n`, ['Seeing things well |  | 2018 | 2401.00001']],
      ['a title below its address', `${LINK}\nEyes: Seeing Things Well\n\n看见。\n\n${OTHER}\nEars: Hearing Things Well\n`, ['Eyes: Seeing Things Well |  |  | 2401.00001', 'Ears: Hearing Things Well |  |  | 2401.00002']],
      ['several facts on one line, of any name', `### **[Seeing Things Well](${LINK})**\n- **评分**: ⭐ 82/100 | **日期**: 2026-09-10\n- **作者**: Ann Lee\n`, ['Seeing Things Well | Ann Lee | 2026-09-10 | 2401.00001']],
      ['headings above facts in paragraphs, of any name', `## Top\n\n### 1. Seeing Things Well\n\n**Authors:** Ann Lee\n\n**Published:** 2026-08-20\n\n**Found via:** Semantic Scholar\n\n**My score:** 49\n\n**Paper link:** ${LINK}\n\n**Why this may be relevant:**\n\nIt is about eyes.\n\n---\n`, ['Seeing Things Well | Ann Lee | 2026-08-20 | 2401.00001']],
      ['headings above parts, in other languages', `# Tuần\n\n## 1. Seeing Things Well\n\n**Loại:** 📄 Paper · **Điểm tổng:** 78.8/100  \n**Tác giả:** Ann Lee, Bo Chen  \n**Links:** [Link](${LINK})  \n\n### Vấn đề\nKhoảng cách.\n\n### Kết quả\n- Đánh giá.\n\n## 2. eye/tiny-net\n\n**Tác giả:** eye  \n**Ngày:** 2026-09-18  \n**Links:** [Link](https://huggingface.co/eye/tiny-net)  \n`, ['Seeing Things Well | Ann Lee; Bo Chen |  | 2401.00001']],
      ['titles behind a label of findings', `- [[2024-Findings of EMNLP]](https://aclanthology.org/2024.findings-emnlp.1/) **Seeing Things Well** [PDF](${LINK}v1)\n`, ['Seeing Things Well |  | 2024 | 2401.00001']],
      ['numbers marked with a star', `*1. Seeing Things Well\n[[paper]](${LINK}) 2025.3\n\n2. Hearing Things Well\n[[paper]](${OTHER}) 2025.4\n`, ['Seeing Things Well |  | 2025-03 | 2401.00001', 'Hearing Things Well |  | 2025-04 | 2401.00002']],
    ];
    for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(read(text).map((paper) => [paper.title, people(paper), paper.date, paper.arxiv].join(' | ')), expected));
  });

  it('are not made of what else a conference has, or of pages that name no year of one', () => {
    const others = ['[CVPR 2023] [Tutorial on Seeing Many Things](https://eyes.org/)', '[Demo 2023] [The Eyes That See Things](https://eyes.org/)', '[CVPR] [The Eyes That See Things](https://eyes.org/)', '[GPT35] [The Eyes That See Things](https://eyes.org/)'];
    assert.deepEqual(titles(`# List\n\n${others.map((item) => `- ${item}\n`).join('')}`), []);
  });

  it('have abstracts below their name', () => {
    assert.equal(read(`#### Seeing Things Well\n - **Authors:** Ann Lee\n - **Arxiv link:** ${LINK}\n - **Abstract**\n We see.\n`)[0]?.abstract, 'We see.');
  });

  describe('that are nothing but titles', () => {
    const items = ['Seeing Many Trees in Forests', 'EyeNet: Seeing with Nets', 'Are We Ready for Trees?', 'Growing Trees in Cold Places', 'Trees without Leaves and Needles', 'Dense Forests Meet Wide Rivers'];
    const lower = ['Seeing many trees in forests', 'On nets for seeing with eyes', 'Simple and deep forests', 'A theory of trees and rivers', 'Growing trees in cold places', 'Trees without leaves and needles'];
    const list = (lines: readonly string[]): string => `## Eyes\n\n${lines.map((line) => `- ${line}\n`).join('')}`;

    it('are read where the page is named for papers', () => assert.deepEqual(titles(`# EYES2020-paper-list\n\n${list(items)}`), items));
    it('are read in small letters, too, where its first lines say that it lists papers', () => assert.deepEqual(titles(`# Trees\n\nA collection of awesome papers on trees.\n\n${list(lower)}`), lower));

    const others: readonly [name: string, text: string][] = [
      ['nowhere else', `# Trees\n\n${list(items)}`],
      ['not in small letters under a mere name', `# Papers\n\n${list(lower)}`],
      ['not where the page is about a program', `# Papers\n\n${list(items)}\n## Installation\n\nRun it.\n`],
      ['not where the page is about a program, in Chinese', `# Papers\n\n${list(items)}\n## 使用方法\n\n1. 安装依赖\n`],
      ['not where they are the names of sections', `# Papers\n\n## All topics\n\n${items.map((item) => `- ${item}\n`).join('')}\n${items.map((item) => `## ${item}\n\nText.\n`).join('\n')}`],
      ['not where they speak to the reader', `# Papers\n\nA list of papers.\n\n${list(lower.map((item) => `${item} that you must know`))}`],
    ];
    for (const [name, text] of others) it(`are read ${name}`, () => assert.deepEqual(titles(text), []));

    it('and lead to notes in files with blanks, or name their authors, are read', () => {
      const text = `# Reading Group\n\nNotes\n\n## Papers:\n1. [Seeing Many Trees: A View](<./Trees/Many Trees.md>)\n2. [Hearing the Wild Wind](./Wind/Hearing the Wind: 2.md)\n3. [Feeling the Cold Rain (Ann Lee, Bo Chen, Cy Doe)](https://github.com/a/b/blob/main/Rain.md#cold)\n`;
      assert.deepEqual(read(text, 'paper-group.md').map((paper) => [paper.title, people(paper)]), [['Seeing Many Trees: A View', ''], ['Hearing the Wild Wind', ''], ['Feeling the Cold Rain', 'Ann Lee; Bo Chen; Cy Doe']]);
    });

    it('and lead to notes by a label are read', () => assert.deepEqual(titles(`# Papers\n\n${items.slice(0, 3).map((item) => `- ${item} [[Notes]](./x.md)\n`).join('')}`), items.slice(0, 3)));

    it('are not read among papers that have links', () => {
      const linked = Array.from({ length: 12 }, (_, index) => `- Seeing Tree Number ${index} [[pdf]](https://arxiv.org/abs/2401.000${10 + index})\n`).join('');
      assert.equal(titles(`# Awesome Papers\n\n## Eyes\n\n${linked}\n## Courses\n\n${items.map((item) => `- ${item} [[web]](https://x.edu)\n`).join('')}`).length, 12);
    });

    it('are read beside those that have a venue, and not in other sections of the page', () => {
      const dated = items.map((item, index) => `2${index}-OSDI-${item}`);
      assert.deepEqual(titles(`# Trees\n\n## Sites to see\n\n- Find Related Work and More\n\n${list([...dated, 'Seeing the Last Tree Again'])}`), [...items, 'Seeing the Last Tree Again']);
    });

    it('and lead to notes beside the page are read where the page is named for papers', () => {
      const text = (name: string): string => `# ${name}\n\n## Eyes\n\n- (2025.10, Lab), [Seeing Many Trees](eyes/trees.md), 看\n\n## Ears\n\n- (2026.01, Lab), [Hearing the Wind](ears/wind.md)\n- [Hearing the Rain](ears/rain.md)\n`;
      assert.deepEqual([titles(text('Awesome Papers')), titles(text('Diary'))], [['Seeing Many Trees', 'Hearing the Wind', 'Hearing the Rain'], []]);
    });
  });

  it('have no paper in a badge that leads nowhere, or below "About this list"', () => {
    assert.deepEqual(titles(`# Eyes\n\n[![Daily Papers](https://img.shields.io/x)]()\n[![arXiv](https://img.shields.io/y)](https://arxiv.org/)\n\n## About this list\n\n- **Scope.** Seeing as known to some (Ann Lee, 2010) and others.\n\n## Updates/News:\n\n**[<a href="https://arxiv.org/abs/2503.10677">Online Paper Download Link</a>]**\n\n🚩 **News** (Mar. 2025): It is on [arXiv](https://arxiv.org/abs/2503.10677).\n\n## Eyes\n\n- [Seeing things](${LINK})\n`), ['Seeing things']);
  });
});
