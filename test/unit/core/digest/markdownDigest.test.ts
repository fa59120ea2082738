import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markdownDigest } from '../../../../src/core/digest/markdownDigest';
import type { Paper } from '../../../../src/core/paper';
import { mutated } from './mutated';

const read = (text: string): readonly Paper[] => markdownDigest.read(text, 'x.md').papers;
const names = (paper: Paper | undefined): string => (paper?.authors ?? []).map(({ family, given }) => [given, family].filter(Boolean).join(' ')).join('; ');
const titles = (text: string): readonly string[] => read(text).map(({ title }) => title);

const LINK = 'https://arxiv.org/abs/2401.00001';

describe('Markdown', () => {
  describe('reads an item of a list', () => {
    // Title, authors, date, venue.
    const cases: readonly [item: string, expected: string][] = [
      [`**Seeing things** (2015), G. Hill et al. [[pdf]](${LINK})`, 'Seeing things | G. Hill | 2015 | '],
      [`Seeing things clearly (2015), G. Hill and R. Fox [[pdf]](${LINK})`, 'Seeing things clearly | G. Hill; R. Fox | 2015 | '],
      [`Seeing things clearly (2014, G. Hill et al. [[pdf]](${LINK})`, 'Seeing things clearly | G. Hill | 2014 | '],
      [`Show, seek, and tell, G. Hill and C. Meyer. [[pdf]](${LINK})`, 'Show, seek, and tell | G. Hill; C. Meyer |  | '],
      [`Seeing things quickly using networks. Hill and Meyer. [[pdf]](${LINK})`, 'Seeing things quickly using networks |  |  | '],
      [`Seeing things(2017): A tutorial, G. Hill. [[pdf]](${LINK})`, 'Seeing things: A tutorial | G. Hill | 2017 | '],
      [`**Seeing Things.** ICLR Workshop 2018. [paper](${LINK})\n\n    *Ann Lee, Bo Chen.*`, 'Seeing Things | Ann Lee; Bo Chen | 2018 | ICLR Workshop'],
      [`**Seeing Things.** Preprint. ![](badge)\n\n   *Ann Lee\\*, Bo Chen* [[pdf](${LINK})] [[project](https://github.com/a/b)], 2021.11`, 'Seeing Things | Ann Lee; Bo Chen | 2021-11 | '],
      [`**ST**: "Seeing Things at Scale", ICCV, 2019 (*Some Lab*). [[Paper](${LINK})][[PyTorch (me)](https://github.com/a/b)]`, 'Seeing Things at Scale |  | 2019 | ICCV'],
      [`**SEE**: Scaling Every Eye in the World [[paper](${LINK})]`, 'SEE: Scaling Every Eye in the World |  |  | '],
      [`[2024/01] **Seeing things** | [[Paper]](${LINK}) [[Code]](https://github.com/a/b)`, 'Seeing things |  | 2024-01 | '],
      [`(ICLR 2020) Seeing things clearly [[Paper](${LINK})]`, 'Seeing things clearly |  | 2020 | ICLR'],
      [`\`2023.05\` **Seeing things** NeurIPS 2023 [[paper](${LINK})]`, 'Seeing things |  | 2023-05 | NeurIPS'],
      [`**ICLR 2024** [Seeing things](${LINK})`, 'Seeing things |  | 2024 | ICLR'],
      [`Seeing things clearly - Ann Lee, Bo Chen (CVPR 2022) [[paper](${LINK})]`, 'Seeing things clearly | Ann Lee; Bo Chen | 2022 | CVPR'],
      [`[Seeing things](${LINK}), *Ann Lee, Bo Chen*, **ICML 2020**`, 'Seeing things | Ann Lee; Bo Chen | 2020 | ICML'],
      [`**[Seeing things](${LINK})**<br>Ann Lee, Bo Chen.<br>CVPR 2023.`, 'Seeing things | Ann Lee; Bo Chen | 2023 | CVPR'],
      [`Ann Lee, Bo Chen, [Seeing things](${LINK}), arXiv:2401.00001 / ICML 2015`, 'Seeing things | Ann Lee; Bo Chen | 2015 | ICML'],
      [`Ann Lee, Bo Chen, *Seeing things*, Vision 2010 [[Paper](${LINK})]`, 'Seeing things | Ann Lee; Bo Chen | 2010 | Vision'],
      [`A.Lee, B. Chen, and C. Doe, Seeing Things Well, arXiv preprint arXiv:2401.00001, 2014 [[Paper](${LINK})]`, 'Seeing Things Well | A. Lee; B. Chen; C. Doe | 2014 | '],
      [`Ann Lee, Bo Chen. Seeing things clearly. ICML, 2020. [[pdf]](${LINK})`, 'Seeing things clearly | Ann Lee; Bo Chen | 2020 | ICML'],
      ['Lee, A., Chen, B. (2020). Seeing things clearly. Journal of Things, 5(2), 1-10. https://doi.org/10.1000/xyz24', 'Seeing things clearly | A. Lee; B. Chen | 2020 | Journal of Things'],
      [`A. Lee and B. Chen, "Seeing things," in Proc. IEEE EYES, 2020, pp. 1-5. [link](${LINK})`, 'Seeing things | A. Lee; B. Chen | 2020 | Proc. IEEE EYES'],
      ["**[ST]** Seeing things clearly | Ann Lee | **[EYES' 14]** |[`[pdf]`](LINK) [`[code - caffe]`](https://github.com/a/b)".replace('LINK', LINK), 'Seeing things clearly | Ann Lee | 2014 | EYES'],
      [`[[AAAI2022](${LINK})] Seeing things clearly [[github](https://github.com/a/b)]`, 'Seeing things clearly |  | 2022 | AAAI'],
      [`[Seeing things](${LINK})\n    - Ann Lee, Bo Chen\n    - 📅 Date: March 25, 2026\n    - 📑 Publisher: CVPR 2026`, 'Seeing things | Ann Lee; Bo Chen | 2026-03-25 | CVPR'],
      ['Ann Lee, et al.: Seeing Things with Two Eyes, EYES 2013.', 'Seeing Things with Two Eyes | Ann Lee | 2013 | EYES'],
      ['Ann Lee and Bo Chen: Seeing things clearly, J. of Vision Research, 2003.', 'Seeing things clearly | Ann Lee; Bo Chen | 2003 | J. of Vision Research'],
      ['Ann Lee and Bo Chen, Seeing Things Again, SIGKDD, 2002.', 'Seeing Things Again | Ann Lee; Bo Chen | 2002 | SIGKDD'],
      [`**01.Seeing things clearly** : [**Paper**](${LINK}) || [**Code**](https://github.com/a/b)`, 'Seeing things clearly |  |  | '],
      [`2.5D seeing of things [[pdf]](${LINK})`, '2.5D seeing of things |  |  | '],
      [`Seeing things clearly\nAnn-marie Lee*, Bo Chen*, Cy Doe*, Di Eng\n[Paper](${LINK})`, 'Seeing things clearly | Ann-marie Lee; Bo Chen; Cy Doe; Di Eng |  | '],
      [`[2401.00001](${LINK}) Seeing things clearly`, 'Seeing things clearly |  |  | '],
      [`Title: Seeing things\n   Authors: Ann Lee\n   Published: 2024-01-02\n   Link: ${LINK}`, 'Seeing things | Ann Lee | 2024-01-02 | '],
      [`EYE - [Seeing things clearly](${LINK})`, 'Seeing things clearly |  |  | '],
      [`<u>Eye</u>: "**Seeing things clearly**". *Ann Lee et al*. ICML 2021. [[Paper](${LINK})]`, 'Seeing things clearly | Ann Lee | 2021 | ICML'],
      [`EYE: "Seeing things clearly", ICCV, 2019. [[Paper](${LINK})]`, 'Seeing things clearly |  | 2019 | ICCV'],
      [`Seeing Is What It Is, Not What We Say. *Ann Lee et al.* [[paper](${LINK})]`, 'Seeing Is What It Is, Not What We Say | Ann Lee |  | '],
      ['Lee, A., Chen, B., & Doe, C. (2019, June). Seeing things clearly. In *Proceedings of EYES* (pp. 1-9).', 'Seeing things clearly | A. Lee; B. Chen; C. Doe | 2019 | Proceedings of EYES'],
      [`**Seeing things.**<br>*[Ann Lee](https://ann.org), Bo Chen, [Cy Doe](https://cy.org/people).*<br>ICML 2022. [[PDF](${LINK})]`, 'Seeing things | Ann Lee; Bo Chen; Cy Doe | 2022 | ICML'],
      [`[2024/01] **Seeing things.** *Ann Lee(University of Mandalay) et al. EMNLP.*[[paper](${LINK})]`, 'Seeing things | Ann Lee | 2024-01 | EMNLP'],
      [`[2024/01] Seeing things clearly *Ann Lee et al. IEEE(EYES).* [[paper](${LINK})]`, 'Seeing things clearly | Ann Lee | 2024-01 | IEEE(EYES)'],
      [`**Ann Lee, Bo Chen**. Seeing things clearly. ICML 2020. [pdf](${LINK})`, 'Seeing things clearly | Ann Lee; Bo Chen | 2020 | ICML'],
      [`**[Seeing things](${LINK})** (Lee et al., ICML 2024) - the first of them.`, 'Seeing things | Lee | 2024 | ICML'],
      [`"Seeing things clearly" (Lee & Chen 2024), presented by Zoe. [PDF](papers/x.pdf)`, 'Seeing things clearly | Lee; Chen | 2024 | '],
      [`*Seeing things*. [arXiv:2401.00001](${LINK}), May 2026. Introduces EYE-WAM.`, 'Seeing things |  | 2026-05 | '],
      [`Cy Doe. **Seeing things**. *Journal of Trees*, 12(3), 2024. [pdf](${LINK})`, 'Seeing things | Cy Doe | 2024 | Journal of Trees'],
      [`Lee, A., Chen, B., and Doe, C., Seeing things, J. Eyes, 2015. [pdf](${LINK})`, 'Seeing things | A. Lee; B. Chen; C. Doe | 2015 | J. Eyes'],
      [`**Seeing things**\n  👤 Ann Lee, Bo Chen\n  🔗 ${LINK}\n  📝 See.`, 'Seeing things | Ann Lee; Bo Chen |  | '],
      [`<[Seeing things](${LINK})> by Ann Lee, Bo Chen, and Cy Doe, 2012.`, 'Seeing things | Ann Lee; Bo Chen; Cy Doe | 2012 | '],
      [`<[Seeing things](${LINK})> by Lee A, Chen B C, Doe C, et al. EYES, 2014.`, 'Seeing things | A Lee; B C Chen; C Doe | 2014 | EYES'],
      [`2022-02-22, **Seeing things**, Ann Lee et.al., Paper: [${LINK}](${LINK})`, 'Seeing things | Ann Lee | 2022-02-22 | '],
      [`[[Arxiv](${LINK})] Seeing &amp; Hearing Things Well`, 'Seeing & Hearing Things Well |  |  | '],
      [`[Seeing things (1990-2010)](${LINK})`, 'Seeing things (1990-2010) |  |  | '],
      [`[Seeing things (2015-12)](notes.md) [[arXiv](${LINK})]`, 'Seeing things |  | 2015-12 | '],
      [`Seeing things clearly, okt 2016, Lab, [paper](${LINK})`, 'Seeing things clearly |  | 2016-10 | Lab'],
      [`EyeNet - Deep Vision for Seeing Things, jun 2016 [arxiv](${LINK})`, 'EyeNet - Deep Vision for Seeing Things |  | 2016-06 | '],
      [`CoRL 2023 workshop, **EYE**: a Manual for Seeing Things, [OpenReview](https://openreview.net/pdf?id=a) / [Website](https://eye.org)`, 'EYE: a Manual for Seeing Things |  | 2023 | CoRL'],
      [`arXiv 2023.10, Learning to (See at Night), [arXiv](${LINK}) / [Github](https://github.com/a/b)`, 'Learning to (See at Night) |  | 2023-10 | '],
      [`ICML 2022, The **seeing bias** in deep learning, [arXiv](${LINK})`, 'The seeing bias in deep learning |  | 2022 | ICML'],
      [`[CVPR 2018]Seeing things clearly [[paper](${LINK})]`, 'Seeing things clearly |  | 2018 | CVPR'],
      [`Seeing things clearly (SIGEYE-Companion ’23) [[paper](${LINK})]`, 'Seeing things clearly |  | 2023 | SIGEYE-Companion'],
      [`Seeing things clearly (IEEE Transactions on Eyes) [[paper](${LINK})]`, 'Seeing things clearly |  |  | IEEE Transactions on Eyes'],
      [`Seeing things clearly [[@lee2020]] (2020), A. Lee et al. [pdf](${LINK})`, 'Seeing things clearly | A. Lee | 2020 | '],
      [`[[@lee2020]]: Seeing things clearly [pdf](${LINK})`, 'Seeing things clearly |  |  | '],
      [`[Seeing things](${LINK}) (Dan Brown, 2022)`, 'Seeing things | Dan Brown | 2022 | '],
      [`[Seeing things](${LINK}) (Scientific Reports, 2022)`, 'Seeing things |  | 2022 | Scientific Reports'],
      [`**[1]** Lee, Ann, and Bo Chen. "**Seeing things**." Advances in neural visual systems. 2012. [[pdf]](${LINK})`, 'Seeing things | Ann Lee; Bo Chen | 2012 | Advances in neural visual systems'],
      [`2018 best paper, Seeing Things Well, [arXiv](${LINK})`, 'Seeing Things Well |  | 2018 | '],
      ['2018 SIGGRAPH Asia best student paper award: Seeing Things, [website](https://eyes.example.org/)', 'Seeing Things |  | 2018 | SIGGRAPH'],
      [`2018 best paper, **Teach an Eye to See**: Versatile Vision from One Minute of Light, [arXiv](${LINK})`, 'Teach an Eye to See: Versatile Vision from One Minute of Light |  | 2018 | '],
      [`**Goal Masked Vision Policies** for Unified Seeing and Hearing, [arXiv](${LINK})`, 'Goal Masked Vision Policies for Unified Seeing and Hearing |  |  | '],
      [`**Seeing All Forest Things**: it sees, [arXiv](${LINK})`, 'Seeing All Forest Things |  |  | '],
      [`**Seeing Things: A View**\n   **of every tree there is.** ICLR, 2019. [paper](${LINK})`, 'Seeing Things: A View of every tree there is |  | 2019 | ICLR'],
      [`When do we see things? In *ICML 2018*. [[pdf](${LINK})]`, 'When do we see things? |  | 2018 | ICML'],
      [`HotCloud '17 -- \`clouds\` -- [Towards Seeing Clouds from Below](${LINK}) -- not released yet.`, "Towards Seeing Clouds from Below |  | 2017 | HotCloud"],
      [`ACM EYES 2014 -- Lee et al, [Finding your Way in the Fog](${LINK})`, 'Finding your Way in the Fog | Lee | 2014 | ACM EYES'],
      [`[Lee et al, Finding your Way in the Fog](${LINK})`, 'Finding your Way in the Fog | Lee |  | '],
      ['The Emergence of Things, M. Lee, Computer, vol. 50, no. 1, Jan. 2017', 'The Emergence of Things | M. Lee | 2017-01 | Computer'],
      [`[Seeing Things](${LINK}) by Lee A, Chen B C, Roy C. ICML, 2010.`, 'Seeing Things | A Lee; B C Chen; C Roy | 2010 | ICML'],
      [`**Seeing things one by one.** ACM Computing Surveys (CSUR), 2018. [paper](${LINK})`, 'Seeing things one by one |  | 2018 | ACM Computing Surveys'],
      [`**Seeing things.** Expert Syst. Appl., 2017. [paper](${LINK})`, 'Seeing things |  | 2017 | Expert Syst. Appl'],
      [`**Seeing things.** *Ann (Annie) Lee, Bo Chen.* [paper](${LINK})`, 'Seeing things | Ann Lee; Bo Chen |  | '],
      [`**Seeing things.** arXiv 2401; ICCV Workshop 2024 [paper](${LINK})`, 'Seeing things |  | 2024 | ICCV Workshop'],
      [`[EyeNet - Seeing the Wood - EYES - 2018](${LINK})`, 'EyeNet - Seeing the Wood |  | 2018 | EYES'],
      [`**EyeNet:** Ann Lee, Bo Chen, Cy Doe.<br />\n   "Seeing Things." AAAI(2022)\n\n   [[paper](${LINK})]`, 'Seeing Things | Ann Lee; Bo Chen; Cy Doe | 2022 | AAAI'],
      [`Ann Lee, Bo Chen:\n\n   Seeing Things in the Wood.\n\n   [[paper](${LINK})]`, 'Seeing Things in the Wood | Ann Lee; Bo Chen |  | '],
      [`**EyeNet:** Ann Lee, Bo Chen, Cy Doe.\n   "Seeing Things for All."\n\n   [[paper](${LINK})]`, 'Seeing Things for All | Ann Lee; Bo Chen; Cy Doe |  | '],
      [`**标题**：《看东西的方法》\n   **作者**：张三，李四\n   **链接**：${LINK}`, '看东西的方法 | 张三; 李四 |  | '],
    ];
    for (const [item, expected] of cases) {
      it(item.replace(/\n/g, '⏎'), () => {
        const [paper, ...others] = read(`# Papers\n\n1. ${item}\n1. Another paper of this kind (2001), G. Hill et al. [[pdf]](https://arxiv.org/abs/2401.00002)\n`);
        assert.equal([paper?.title, names(paper), paper?.date ?? '', paper?.venue ?? ''].join(' | '), expected);
        assert.equal(others.length, 1);
      });
    }
  });

  describe('tells links apart', () => {
    const cases: readonly [item: string, arxiv: string | undefined, url: string | undefined, code: string | undefined][] = [
      [`**Seeing things** [[code]](https://github.com/a/b) [[pdf]](https://arxiv.org/pdf/2401.00001v3.pdf)`, '2401.00001', 'https://arxiv.org/pdf/2401.00001v3.pdf', 'https://github.com/a/b'],
      [`[Seeing things](https://blog.org/x) [[Tweet](https://x.com/1)] [[Paper](https://openreview.net/forum?id=a)]`, undefined, 'https://openreview.net/forum?id=a', undefined],
      [`**Seeing things** [![arXiv](https://img.shields.io/x)](${LINK}) [![Star](https://img.shields.io/y)](https://github.com/a/b)`, '2401.00001', LINK, 'https://github.com/a/b'],
      [`**Seeing things** [[pdf]] (${LINK})`, '2401.00001', LINK, undefined],
      ['**Seeing things.** AAAI 2020. [paper]()', undefined, undefined, undefined],
      ['**Seeing things** [paper][1]\n\n[1]: https://arxiv.org/abs/2401.00001', '2401.00001', LINK, undefined],
      ['**Seeing things** [paper](https://github.com/a/b/blob/main/paper.pdf)', undefined, 'https://github.com/a/b/blob/main/paper.pdf', undefined],
    ];
    for (const [item, ...expected] of cases) {
      it(item, () => {
        const [paper] = read(`- ${item}`);
        assert.deepEqual([paper?.arxiv, paper?.url, paper?.code], expected);
      });
    }
  });

  describe('reads tables', () => {
    const cases: readonly [name: string, text: string, expected: readonly Partial<Record<keyof Paper, unknown>>[]][] = [
      [
        'with abstracts that open',
        `| **Title** | **Date** | **Abstract** | **Comment** |\n| --- | --- | --- | --- |\n| **[Seeing $|x|$](${LINK}v1)** | 2026-08-19 | <details><summary>Show</summary><p>We see $|x|$.</p></details> | <details><summary>23 pa...</summary><p>23 pages</p></details> |`,
        [{ title: 'Seeing |x|', date: '2026-08-19', abstract: 'We see |x|.', arxiv: '2401.00001' }],
      ],
      [
        'with dates first and code last',
        `|Publish Date|Title|Authors|PDF|Code|\n|---|---|---|---|---|\n|**2025-03-19**|**Seeing things, and Back**|Ann Lee et.al.|[2401.00001](${LINK})|**[link](https://github.com/a/b)**|\n|**2025-03-18**|**Hearing things**|Bo Chen et.al.|[2401.00002](http://arxiv.org/abs/2401.00002)|null|`,
        [
          { title: 'Seeing things, and Back', date: '2025-03-19', authors: [{ family: 'Lee', given: 'Ann' }], arxiv: '2401.00001', code: 'https://github.com/a/b' },
          { title: 'Hearing things', date: '2025-03-18', authors: [{ family: 'Chen', given: 'Bo' }], code: undefined },
        ],
      ],
      [
        'with plain titles',
        `| Title | Authors | Summary | Link |\n|---|---|---|---|\n| Seeing - and hearing | Ann Lee, ann77 | It sees. | [Read more](${LINK}) |`,
        [{ title: 'Seeing - and hearing', abstract: 'It sees.', authors: [{ family: 'Lee', given: 'Ann' }, { family: 'ann77' }], url: LINK }],
      ],
      [
        'with numbered papers and what they are about',
        `| **Paper**  | **Links** | \n| --- | --- |\n| 1) **Seeing 2** - presents a method; it sees 2023 things. | [Paper](https://lab.org/see), [Tweet](https://x.com/1) |\n| 2) Hearing  Introduces a new ear for LLMs.  Key: <br>● It hears | [Paper](${LINK}), [Code](https://github.com/a/b) |\n| 3) **Open Eye 2023** - releases data that everyone can see. | [Project](https://eye.org) |`,
        [
          { title: 'Seeing 2', abstract: 'presents a method; it sees 2023 things.', url: 'https://lab.org/see', date: undefined },
          { title: 'Hearing', arxiv: '2401.00001', code: 'https://github.com/a/b' },
          { title: 'Open Eye 2023', url: 'https://eye.org' },
        ],
      ],
      [
        'with papers in the last column',
        `| Date | keywords | Institute | Paper |\n|:-:|:-:|:-:|---|\n| 2017-06 | Eyes | Lab | [Seeing Is All You Need](${LINK}) |`,
        [{ title: 'Seeing Is All You Need', date: '2017-06', keywords: ['Eyes'] }],
      ],
      [
        'with places of publication beside papers',
        `| Year | Publication | Paper |\n|:-:|:-:|:-:|\n| 2022 | AI Open | [Seeing: a **Survey**](${LINK}) |\n| 2021 | Journal of Ears | [Hearing: a Survey](https://arxiv.org/abs/2401.00002) |`,
        [
          { title: 'Seeing: a Survey', venue: 'AI Open', date: '2022' },
          { title: 'Hearing: a Survey', venue: 'Journal of Ears', date: '2021' },
        ],
      ],
      [
        'with pictures before titles',
        `|  Title  |   Venue  |   Date   |   Code   |\n|:--|:-:|:-:|:-:|\n| ![Star](https://img.shields.io/x) <br> [**Seeing things**](${LINK}) <br> | arXiv | 2025-03-17 | [Github](https://github.com/a/b) |\n| [**Hearing things**](https://arxiv.org/abs/2401.00002) | CVPR | 2024-09-26 | - |`,
        [
          { title: 'Seeing things', venue: undefined, date: '2025-03-17', code: 'https://github.com/a/b' },
          { title: 'Hearing things', venue: 'CVPR', code: undefined },
        ],
      ],
      [
        'with titles that have no link yet',
        `| Title | Repo | Paper |\n|---|:-:|:-:|\n| Seeing Things Well | - | [![arXiv](https://img.shields.io/x)](${LINK}) |\n| Hearing Things Well | - | - |`,
        [{ title: 'Seeing Things Well' }, { title: 'Hearing Things Well', url: undefined }],
      ],
      [
        'of HTML',
        `<table>\n<tr><th>Title</th><th>Authors</th><th>Venue</th></tr>\n<tr>\n<td><a href="${LINK}">Seeing Things Well</a></td>\n<td>Ann Lee</td><td>ICML 2020</td>\n</tr>\n<tr><td><b>Hearing Things</b><br>\n<a href="https://arxiv.org/abs/2401.00002">[paper]</a></td><td>Bo Chen</td><td></td></tr>\n</table>`,
        [
          { title: 'Seeing Things Well', venue: 'ICML', date: '2020' },
          { title: 'Hearing Things', arxiv: '2401.00002', authors: [{ given: 'Bo', family: 'Chen' }] },
        ],
      ],
      [
        'with headers in two languages',
        '| 📅 年份 | 📑 标题 (Title) | 🏛 会议/期刊 | 🔗 链接 |\n| :--- | :--- | :--- | :--- |\n| 2017 | **Seeing Is All You Need** | EYES | [PDF](链接) |\n| 2023 | Hearing Things (HT) | EARS | [PDF](链接) |',
        [
          { title: 'Seeing Is All You Need', date: '2017', venue: 'EYES' },
          { title: 'Hearing Things (HT)', date: '2023', venue: 'EARS' },
        ],
      ],
      ['without header', `| [Seeing things](${LINK}) | Ann Lee |`, [{ title: 'Seeing things' }]],
      ['of tools', '| Name | Description |\n|---|---|\n| [Hammer](https://hammer.org) | Hits nails |', []],
      ['of measurements', '| Model | Top-1 | Download |\n|---|---|---|\n| Eye-50 | 76.1 | [model](https://x.org/eye.pth) |', []],
    ];
    for (const [name, text, expected] of cases) {
      it(name, () => {
        const papers = read(text);
        assert.deepEqual(papers.map((paper, index) => Object.fromEntries(Object.keys(expected[index] ?? {}).map((fact) => [fact, paper[fact as keyof Paper]]))), expected);
      });
    }
  });

  describe('reads papers that are no items', () => {
    const cases: readonly [name: string, text: string, expected: string][] = [
      ['headings with links', `# [Seeing Things ](${LINK})\n\n### Authors: Ann Lee and Bo \\v{S}krlj \n### Categories: cs.CL cs.LG \n### Comments: 8 pages\n---\nWe show that things\nare seen by all who look at them.\n# [Hearing](https://arxiv.org/abs/2401.00002)\n\n### Authors: Cy Doe`, 'Seeing Things | Ann Lee; Bo Škrlj | We show that things are seen by all who look at them. | 2401.00001\nHearing | Cy Doe |  | 2401.00002'],
      ['headings above links', `## Vision\n\n### Seeing Things Well\n\n**Relevance:** It is about eyes.\n\n💡 **[Summary](2401.00001/)** 📄 **[Full paper](${LINK})**\n`, 'Seeing Things Well |  | It is about eyes. | 2401.00001'],
      ['headings above lists of facts', `### Seeing Things Well\n- **ID**: 2401.00001\n- **Authors**: Ann Lee; Bo Chen\n- **Abstract**: We see.\n- **URL**: ${LINK}v2`, 'Seeing Things Well | Ann Lee; Bo Chen | We see. | 2401.00001'],
      ['bold titles', `# 图像\n\n**《Seeing Things: Well》**\n\nNIPS 2018 Workshop\n\narXiv：${LINK}\n\n> We see things that nobody has ever seen before.\n\nAnd we hear them, which is what nobody has ever done.\n`, 'Seeing Things: Well |  | We see things that nobody has ever seen before. And we hear them, which is what nobody has ever done. | 2401.00001'],
      ['titles in quotes', `《Seeing Things》\n\narXiv：${LINK}`, 'Seeing Things |  |  | 2401.00001'],
      ['bibliographies', `**[1]** Lee, Ann, Bo Chen, and Cy Doe. "**Seeing things**." Nature 521.7553 (2015): 436-444. [[pdf]](${LINK}) **(Giants)** :star::star:`, 'Seeing things | Ann Lee; Bo Chen; Cy Doe |  | 2401.00001'],
      ['pictures and badges', `🔥 **Seeing Things: The Next Step**  \n<p align="center">\n  <img src="x.png">\n</p>\n\n<font size=7><div> [[📖 arXiv Paper](${LINK})] [[🌟 GitHub](https://github.com/a/b)] [[📊 Eye Data](https://huggingface.co/datasets/a)] </div></font>`, 'Seeing Things: The Next Step |  |  | 2401.00001'],
      ['details', `<details>\n<summary>[2401.00001] Seeing Things Well</summary>\n\n- Authors: Ann Lee\n- Link: ${LINK}\n</details>`, 'Seeing Things Well | Ann Lee |  | 2401.00001'],
      ['lines', `[Seeing Things](${LINK}) Ann Lee\n[Hearing Things](https://arxiv.org/abs/2401.00002) Bo Chen`, 'Seeing Things | Ann Lee |  | 2401.00001\nHearing Things | Bo Chen |  | 2401.00002'],
      ['headings with an identifier below', `#### [Seeing Things Well](seeing-things.md)\n\n<div><span>arXiv 2401.00001</span><span>Eyes</span></div>\n\nWe show that things are seen by all who look at them.`, 'Seeing Things Well |  | We show that things are seen by all who look at them. | 2401.00001'],
      ['titles above facts', `## 图像\n\n**Seeing Things Well**\n\n- Oral\n- 论文：${LINK}\n- 代码：https://github.com/a/b\n\nHearing Things Well\n\n- 论文：https://arxiv.org/abs/2401.00002\n\n**Feeling Things Well**\n\n- 论文：暂无\n- 代码：https://github.com/a/c\n`, 'Seeing Things Well |  |  | 2401.00001\nHearing Things Well |  |  | 2401.00002\nFeeling Things Well |  |  | '],
      ['the paper of something named', `🔥 **EyeNet: Seeing Things Well**  \n\n[[📽 Demo!](https://youtu.be/x)]\n\n[[📖 EyeNet-1.5 Paper](${LINK})]`, 'EyeNet: Seeing Things Well |  |  | 2401.00001'],
      ['lists of titles and venues', '# Vision\n\n## Eyes\n- Seeing Things Well Enough (EYES 2019)\n- Eye Gyms (EYES 2020)\n- Seeing Things in the Dark (arXiv 2021)\n- Seeing versus Looking: An Essay on Attention\n- Looking for Things under Water (VISION 2018) [Source Code](https://github.com/a/b)\n## Ears\n- Hearing Things from Afar (EARS 2017)\n- [ ] [EARS 2018] Hearing Things in Crowds\n- Hearing Voices of Things (EARS 2019)\n- Hearing Colours of Things (EARS 2020)\n', 'Seeing Things Well Enough |  |  | \nEye Gyms |  |  | \nSeeing Things in the Dark |  |  | \nSeeing versus Looking: An Essay on Attention |  |  | \nLooking for Things under Water |  |  | \nHearing Things from Afar |  |  | \nHearing Things in Crowds |  |  | \nHearing Voices of Things |  |  | \nHearing Colours of Things |  |  | '],
      ['lists of titles under a venue', '# Papers\n\n## [EYES 2025](https://eyes.org/2025)\n### Seeing\n+ Seeing Things Well Enough\n+ Looking for Things under Water\n+ Watching Things without Eyes\n### Hearing\n+ Hearing Things from **Afar and Near**\n## SIGEYE 2024 Spring\n* Tasting Things in the Dark\n* Feeling Things in the Dark\n* Smelling the Things\n', 'Seeing Things Well Enough |  |  | \nLooking for Things under Water |  |  | \nWatching Things without Eyes |  |  | \nHearing Things from Afar and Near |  |  | \nTasting Things in the Dark |  |  | \nFeeling Things in the Dark |  |  | \nSmelling the Things |  |  | '],
      ['several facts on one line', `### \\[<a href='${LINK}v1'>2401.00001</a>\\]&nbsp; **Seeing things of $\\mathbb Q$**\n\n &nbsp;&nbsp;|&nbsp;&nbsp;**Date:** 2025-11-24 &nbsp;&nbsp;|&nbsp;&nbsp; **Authors:** Ann Lee, Bo Chen &nbsp;&nbsp;|&nbsp;&nbsp; **Category:** math.AG &nbsp;&nbsp;|\n\n> **Comment:** 22 pages\n\n<details><summary>Abstract</summary><p>We see things that nobody has ever seen before.</p></details>\n`, 'Seeing things of Q | Ann Lee; Bo Chen | We see things that nobody has ever seen before. | 2401.00001'],
      ['a paper with a home among papers with links', `# Papers\n${[1, 2, 3].map((index) => `- ICCV 2023, Seeing ${index} Things, [arXiv](https://arxiv.org/abs/2401.0000${index})\n`).join('')}- ICCV 2023 oral, Seeing Everything at Once, [Website](https://eye.org/)\n- Some words of something else\n`, 'Seeing 1 Things |  |  | 2401.00001\nSeeing 2 Things |  |  | 2401.00002\nSeeing 3 Things |  |  | 2401.00003\nSeeing Everything at Once |  |  | '],
      ['title, authors and link on three lines', `**Seeing Things Well**\n\nAnn Lee, Bo Chen\n\n[pdf](${LINK})\n\nHearing Things Well\nAnn Lee, Bo Chen\n[pdf](https://arxiv.org/abs/2401.00002)\n\nFeeling Things Well\n\nCy Doe, Dora Fox, and Ann Lee\n\n- [pdf](https://arxiv.org/abs/2401.00003)\n`, 'Seeing Things Well | Ann Lee; Bo Chen |  | 2401.00001\nHearing Things Well | Ann Lee; Bo Chen |  | 2401.00002\nFeeling Things Well | Cy Doe; Dora Fox; Ann Lee |  | 2401.00003'],
      ['one paper among other things below a heading', `## Data Sets\n- Seeing Things: A Large-scale Database, apr 2016, [arxiv](${LINK})\n- https://github.com/a/b\n`, 'Seeing Things: A Large-scale Database |  |  | 2401.00001'],
      ['a table, and details below a heading that says so', `| Ref | Title |\n|---|---|\n| [^1] | [Seeing Things Well](${LINK}) |\n\n# 详细\n\n[^1]: 看\n\n    Seeing Things Well\n\n    [${LINK}](${LINK})\n\n    看得见。\n`, 'Seeing Things Well |  |  | 2401.00001'],
      ['a title without link among papers that are titles alone', `1. Seeing the wood for the trees\n${[1, 2, 3, 4, 5, 6].map((index) => `1. Seeing tree number ${index}. [[paper](https://arxiv.org/abs/2401.0000${index})]\n`).join('')}`, ['Seeing the wood for the trees |  |  | ', ...[1, 2, 3, 4, 5, 6].map((index) => `Seeing tree number ${index} |  |  | 2401.0000${index}`)].join('\n')],
      ['a linked title among many whose link is still to come', `- [Seeing the wood for the trees]()\n${[1, 2, 3, 4, 5, 6, 7, 8].map((index) => `- [Seeing tree number ${index}](https://arxiv.org/abs/2401.0000${index})\n`).join('')}`, ['Seeing the wood for the trees |  |  | ', ...[1, 2, 3, 4, 5, 6, 7, 8].map((index) => `Seeing tree number ${index} |  |  | 2401.0000${index}`)].join('\n')],
      ['a list that remarks divide', `${[1, 2, 3].map((index) => `${index}. **Seeing tree number ${index}.** AAAI, 2019. [paper](https://arxiv.org/abs/2401.0000${index})\n\nThat is a tree.\n\n`).join('')}4. **Seeing the last tree.** AAAI, 2020.\n\n[paper](https://arxiv.org/abs/2401.00004)\n`, ['Seeing tree number 1 |  |  | 2401.00001', 'Seeing tree number 2 |  |  | 2401.00002', 'Seeing tree number 3 |  |  | 2401.00003', 'Seeing the last tree |  |  | '].join('\n')],
      ['a heading above a note that mentions another paper', `## Trees\n\n#### [Seeing Trees through Smoothed Glasses](${LINK})\n\nEYES 2022\n\n1. **Good.** Eyes + [Smoothing](https://arxiv.org/abs/2002.10733)\n2. Drop what is seen twice.\n`, 'Seeing Trees through Smoothed Glasses |  |  | 2401.00001'],
      ['a name above its paper', `* LSTM [[Paper](${LINK})]\n  * Ann Lee and Bo Chen, *Seeing Things*, Neural Vision 1997`, 'Seeing Things | Ann Lee; Bo Chen |  | 2401.00001'],
    ];
    for (const [name, text, expected] of cases) {
      it(name, () => {
        const shown = read(text).map((paper) => [paper.title, names(paper), paper.abstract, paper.arxiv].join(' | '));
        assert.equal(shown.join('\n'), expected);
      });
    }
  });

  describe('tells a heading that is a title from one that is a chapter, where words in italics follow the authors', () => {
    const doi = 'https://doi.org/10.1000/xyz';
    const cases: readonly [name: string, text: string, expected: string][] = [
      ['venues in italics', `# My list\n\n## Seeing things clearly\n\nAnn Lee, Bo Chen. _Nature Communications_. ${doi}1\n\n## Trees\n\nCy Doe and Di Eng. _bioRxiv_. [DOI](${doi}2)\n`, 'Seeing things clearly | Ann Lee; Bo Chen | Nature Communications | \nTrees | Cy Doe; Di Eng | bioRxiv | '],
      ['authors in bold', `## 1. Seeing things clearly\n**Ann Lee, Bo Chen, et al.** · *NeurIPS 2024* · [arXiv](https://arxiv.org/abs/2401.00001)\n\n---\n\n## 2. Trees\n**Cy Doe** · *Journal of Trees* · [DOI](${doi}2)\n`, 'Seeing things clearly | Ann Lee; Bo Chen | NeurIPS | \nTrees | Cy Doe | Journal of Trees | '],
      ['titles in bold under chapters', `## Vision of the many\n**Segment Anything** [pdf](https://arxiv.org/abs/2401.00001)\n\n## Speech\n**Hearing Everything** [pdf](https://arxiv.org/abs/2401.00002)\n`, 'Segment Anything |  |  | Vision of the many\nHearing Everything |  |  | Speech'],
      ['as medicine cites', `### Seeing things clearly\nLee A, Chen B, et al. *Nature*. 2023;12:1-9. doi:10.1000/xyz1\n\n### Folding small things\nDoe C. *PLoS ONE*. 2022. doi:10.1000/xyz2`, 'Seeing things clearly | A Lee; B Chen | Nature | \nFolding small things | C. Doe | PLoS ONE | '],
      ['one paper alone', `## Seeing things clearly\n\nAnn Lee, Bo Chen. _Nature_. ${doi}1\n`, 'Seeing things clearly | Ann Lee; Bo Chen | Nature | '],
      ['titles in italics under chapters', `# My list\n\n## Vision\n\nAnn Lee, Bo Chen. *Seeing things clearly*. Nature Communications. ${doi}1\n\n## Trees and other plants\n\nCy Doe and Di Eng. *Trees*. Journal of Trees. [DOI](${doi}2)\n`, 'Seeing things clearly | Ann Lee; Bo Chen |  | Vision\nTrees | Cy Doe; Di Eng |  | Trees and other plants'],
      ['titles that sound like venues, with their venues behind them', `## Large models of the forest\n\nAnn Lee, Bo Chen. *Nature and trees*. Journal of Trees. ${doi}1\n`, 'Nature and trees | Ann Lee; Bo Chen |  | Large models of the forest'],
      ['several papers in a chapter', `## Vision of the many\n\nAnn Lee, Bo Chen. *Seeing things clearly*. ${doi}1\n\nCy Doe and Di Eng. *Seeing trees*. ${doi}2\n`, 'Seeing things clearly | Ann Lee; Bo Chen |  | Vision of the many\nSeeing trees | Cy Doe; Di Eng |  | Vision of the many'],
    ];
    for (const [name, text, expected] of cases)
      it(name, () => assert.equal(read(text).map((paper) => [paper.title, names(paper), paper.venue, paper.headings.join()].join(' | ')).join('\n'), expected));
  });

  describe('keeps the headings that people set', () => {
    const item = `- [Seeing things](${LINK})`;
    const cases: readonly [text: string, headings: readonly string[]][] = [
      [`# A list\n## [Vision](#content)\n### Eyes :eye: 👀\n${item}\n## Other`, ['Vision', 'Eyes']],
      [`# A list\n## Contents\n### Vision\n${item}`, ['Vision']],
      [`## Papers for 2024-09-05\n${item}`, ['Papers for 2024-09-05']],
      [`# Vision\n${item}\n# Speech`, ['Vision']],
      [`Vision\n======\nEyes\n----\n${item}\n\nSpeech\n======\n`, ['Vision', 'Eyes']],
      [`## Vision\n*(2016)*\n${item}`, ['Vision', '(2016)']],
      [`# 1 Vision\n${item}\n\n#2 Speech Of People\n`, ['1 Vision']],
      [`# 1 Speech\n- [Hearing](#hearing)\n\n#2 Vision Of People\n\n${item}`, ['2 Vision Of People']],
      [`## Vision\n**Eyes**\n\n${item}`, ['Vision', 'Eyes']],
      [`## Vision\n- Eyes\n  ${item}`, ['Vision', 'Eyes']],
      [`## Vision\n- ### 2010\n  ${item}`, ['Vision', '2010']],
      [`## 2. Über $\\alpha$ & <b>C++</b>\n${item}\n## 3`, ['2. Über $\\alpha$ & C++']],
    ];
    for (const [text, headings] of cases) it(JSON.stringify(text), () => assert.deepEqual(read(text)[0]?.headings, headings));
  });

  it('knows on a page of papers that one among other things is a paper, too', () => {
    const page = (count: number) =>
      `## Vision\n${Array.from({ length: count }, (_, index) => `- Seeing ${index} things well, [arxiv](https://arxiv.org/abs/2401.0000${index})\n`).join('')}## Style\n- Drawing things as others do, [arxiv](https://arxiv.org/abs/2402.00001)\n- A tool for drawing things, [github](https://github.com/a/b)\n`;
    assert.deepEqual([titles(page(8)).at(-1), titles(page(3)).length], ['Drawing things as others do', 3]);
  });

  it('tells on which lines a paper stands', () => {
    const places = read(`---\ntitle: x\n---\n\n- **A paper** [pdf](${LINK})\n\n  *Ann Lee*\n\n- **B paper** [pdf](${LINK})\n\n| Title | PDF |\n|--|--|\n| C paper | [pdf](${LINK}) |\n\n### D paper of things\n\n[pdf](${LINK})\n`).map(({ title, sources: [source] }) => [title, source?.startLine, source?.endLine]);
    assert.deepEqual(places, [['A paper', 4, 6], ['B paper', 8, 8], ['C paper', 12, 12], ['D paper of things', 14, 16]]);
  });

  describe('finds no papers in', () => {
    const cases: readonly [name: string, text: string][] = [
      ['a table of contents', '# List\n## Contents\n- [Vision papers of all kinds](#vision)\n- [Top Papers of the Week (June 23 - June 29)](./#top)\n'],
      ['a README', '# Tool\n\n[![arXiv](https://img.shields.io/x)](https://arxiv.org/abs/2401.00001)\n\nIt implements [the method of Lee et al.](https://arxiv.org/abs/2401.00001).\n\n## Install\n\n- Run `npm i tool`\n- See the [paper](https://arxiv.org/abs/2401.00001) for more\n\n## Features\n\n- **Fast**: ten times as fast\n- [Documentation](https://docs.org)\n\n## Citation\n```bibtex\n@misc{x, title={T}}\n```\n'],
      ['news', '## News\n- 2023/05/01: We release the [paper](https://arxiv.org/abs/2401.00001) and the code\n- [2023/05] Our paper is accepted to CVPR 2023! [paper](https://arxiv.org/abs/2401.00001)\n'],
      ['lectures', '## Tutorials\n- CS1, Networks for Seeing, Some University [[web]](http://cs1.edu/)\n- [Lecture Note 3](http://cs1.edu/LectureNotes3.pdf) : basics\n- [Seeing for Everyone (2015 classes)](https://www.youtube.com/playlist?list=1) by Ann Lee\n'],
      ['tools', '## Tools\n- [Hammer](https://github.com/a/hammer) - A tool that hits nails, and much more than that.\n* <a id="x">**Node** - Libraries</a>\n  * [nail](https://github.com/a/nail) - A nail\n'],
      ['criteria', '- **2016** :  +60 citations or more\n- **< 6 months** : *New Papers* (by discussion)\n'],
      ['code', '```\n- [Seeing things](https://arxiv.org/abs/2401.00001)\n```\n\n<!-- - [Seeing things](https://arxiv.org/abs/2401.00001) -->\n'],
      ['a chapter of prose', '### Things to know about papers\n\nSome say *New Papers* (2016) are in the [list](https://arxiv.org/abs/2401.00001) of papers.\n'],
      ['posts with an author and a date', '**What are Eyes?** \\\n*Ann Lee* \\\n[[Website](https://ann.org/eyes)] \\\n11 Jul 2021\n'],
      ['a licence', ' 11) Jurisdiction, Venue and Governing Law. Any suit relating to this License may be brought in the courts of a country.\n 12) Mechanical Rights, Statutory Royalties. Licensor waives the right to collect.\n'],
      ['links to read on', '## References and Further Reading\n\n* [RFC 9309](https://datatracker.ietf.org/doc/html/rfc9309)\n* [Eyes (WWW 2010 Conference Paper)](https://archives.org/p1101.pdf)\n'],
      ['a sentence with a label', '# Code of Conduct\n\nWe expect everybody to be kind and to adhere to it. Please read the [full text](https://x.org/conduct) so that you know.\n'],
      ['a README that names its own paper', `# Eye: Seeing Things\n\n[[paper](${LINK})]\n\n## Install\n${'Run this program.\n\n'.repeat(50)}`],
      ['the names of people', `- Ann Lee, Bo Chen, and Cy Doe. [pdf](${LINK})\n`],
      ['a newsletter that mentions a paper', `## Eyes keep growing\n\nResearchers have shown that eyes can be grown in a night. Their [paper](${LINK}) describes how, and the [code](https://github.com/a/b) is free.\n`],
      ['a manual that cites a standard', `## 7.1 Eyes of type 3\n\nThis type of eye was formally standardised by the committee, as STD 202, [https://doi.org/10.1000/xyz](https://doi.org/10.1000/xyz).\n\nMore text.\n`],
      ['names of data', '## Results\n#### [Eyes](https://arxiv.org/abs/2401.00001)\n#### [mini-Eyes](https://arxiv.org/abs/2401.00002)\n'],
      ['what methods are called', '## Methods\n- EyeNet (CVPR 2016)\n- EarNet (CVPR 2017)\n- NoseNet (CVPR 2018)\n- HandNet (CVPR 2019)\n- FootNet (CVPR 2020)\n- LegNet (CVPR 2021)\n- ArmNet (CVPR 2022)\n'],
      ['changes', '- [The `abs` and `sign` functions are\n  now `const`.][1]\n- See [abs][2]\n- **Bugfix** The widths of the [standard](https://x.org/ch04.pdf) are kept.\n\n[1]: https://github.com/a/b/pull/1/\n[2]: https://github.com/a/b/pull/2\n'],
      ['what changed in a version', `## Revision 0.1.4\n\n${'- Fix to the eyes that allows other values\n'.repeat(15)}- Fix to the ears.\n  See https://x.org/article-1432.pdf\n`],
      ['holders of a copyright', '# Licence\n\nEyes, located at deps/eyes, is licensed as follows:\n\n* Copyright 2016 Ann Lee and Bo Chen, Time Zone Database, 2016.\n* Public domain, written by Ann Lee et al., 2001.\n\nPermission is hereby granted, free of charge, to any person.\n'],
      ['members of a group', `# Team\n\n## Leadership of the group\n\n**Ann Lee, Bo Chen**\n\nThey lead the group.\n\n## Students and staff\n\n**Cy Doe**\n\nHe studies.\n`],
      ['talks', '# Talks\n\n## Building a faster web for everyone\n\nAnn Lee, Bo Chen. *Conference of the Web 2020*. https://youtube.com/watch?v=1\n\n## Testing in production without fear\n\nCy Doe. *DevConf*. https://youtube.com/watch?v=2\n'],
      ['recipes of people', '# Recipes\n\n## Tomato soup with basil\n\nAnn Lee, Bo Chen. *Serves 4*. 30 minutes.\n\n## Bread\n\nCy Doe. *Serves 2*. https://cook.org\n'],
      ['a recipe', '# Soup\n\n1. Boil 2 l of water\n2. **Add salt** and pepper\n3. Serve (2 persons), A. Cook\n'],
    ];
    for (const [name, text] of cases) it(name, () => assert.deepEqual(titles(text), []));
  });

  it('tells a link among papers that has no title', () => {
    const { papers, problems } = markdownDigest.read(`- **Seeing things** [pdf](${LINK})\n- [[pdf]](https://arxiv.org/abs/2401.00002)\n`, 'x.md');
    assert.deepEqual([papers.length, problems.map(({ code, source }) => `${code} ${source.startLine}`)], [1, ['missing-title 1']]);
  });

  it('reads no tags for titles and people, and no counts of likes for words of a title', () => {
    const page = `# Radar\n\n#### 🔁 **[SEEN IN THE LAST WEEK]** [Seeing the wood for the trees](${LINK})\n🔁 **[SEEN IN THE LAST WEEK]** A. B. C. Lee & D. Chen, 2026-09-23 — Sees the wood where others see trees, and says so. \n\n## Trending\n\n<details>\n<summary><b>2. Hearing the wind</b> ⭐ 1,024 👍 3</summary>\n\n**👥 Authors:** Cy Doe, Di Fox\n\n**🔗 Links:** [📄 arXiv](https://arxiv.org/abs/2401.00002)\n\n</details>\n`;
    assert.deepEqual(read(page).map((paper) => [paper.title, names(paper), paper.date, paper.venue].join(' | ')), ['Seeing the wood for the trees | A. B. C. Lee; D. Chen | 2026-09-23 | ', 'Hearing the wind | Cy Doe; Di Fox |  | ']);
  });

  it('reads links between notes as what they show', () => {
    const page = `# Notes\n\n### [[papers/Seeing_the_wood|Seeing the wood for the trees]]\n\n- **arXiv**: [2401.00001](${LINK})\n- **PDF**: https://arxiv.org/pdf/2401.00001\n- **Note**: [[papers/Seeing_the_wood|Seeing the wood for the trees]]\n- **Authors**: Ann Lee, Bo Chen\n\n### [[Hearing the wind in the trees]]\n\n- **arXiv**: https://arxiv.org/abs/2401.00002\n- **Authors**: Cy Doe\n`;
    assert.deepEqual(read(page).map((paper) => [paper.title, names(paper), paper.arxiv].join(' | ')), ['Seeing the wood for the trees | Ann Lee; Bo Chen | 2401.00001', 'Hearing the wind in the trees | Cy Doe | 2401.00002']);
  });

  it('reads no links between notes in labels within brackets', () => {
    const page = `- Seeing the wood [[pdf](${LINK})]\n- Hearing the wind [[pdf]](https://arxiv.org/abs/2401.00002)\n- Feeling the bark [[pdf]][2]\n- Smelling the leaves [[paper]]\n\n[2]: https://arxiv.org/abs/2401.00003\n[paper]: https://arxiv.org/abs/2401.00004\n`;
    assert.deepEqual(read(page).map(({ title, arxiv }) => `${title} | ${arxiv ?? ''}`), ['Seeing the wood | 2401.00001', 'Hearing the wind | 2401.00002', 'Feeling the bark | 2401.00003', 'Smelling the leaves | 2401.00004']);
  });

  it('makes no title of authors that stand alone before a link', () => {
    const items = ['Ann Lee et al.', 'A. Lee and B. Chen', 'Lee et al'].map((people) => `- ${people} [pdf](${LINK})\n`);
    const { papers, problems } = markdownDigest.read(`- **Seeing things** [pdf](${LINK})\n${items.join('')}`, 'x.md');
    assert.deepEqual([papers.map(({ title }) => title), problems.map(({ code }) => code)], [['Seeing things'], ['missing-title', 'missing-title', 'missing-title']]);
  });

  it('reads a title that stands out below its authors', () => {
    assert.deepEqual(read(`- Ann Lee et al.<br>**Seeing things clearly** [pdf](${LINK})`).map((paper) => [paper.title, names(paper)]), [['Seeing things clearly', 'Ann Lee']]);
  });

  describe('reads what is broken', () => {
    const cases: readonly [name: string, text: string][] = [
      ['bold type with blanks', `- ** Seeing things ** (2015) [pdf](${LINK})`],
      ['a fence that is not closed', `- **Seeing things** [pdf](${LINK})\n\n\`\`\`\n- a`],
      ['a comment that is not closed', `<!-- x\n- **Seeing things** [pdf](${LINK})`],
      ['a bracket that is not closed', `- **Seeing things** [[pdf](${LINK})`],
      ['an item indented by tabs', `-\t**Seeing things** [pdf](${LINK})`],
      ['a title like a tag', `- <Seeing things> [[pdf](${LINK})]`],
      ['a title like a tag, as code', `- \`<Seeing things>\` [[pdf](${LINK})]`],
      ['a mistyped label', `- Seeing things [[papepr](${LINK})]`],
      ['another mistyped label', `- Seeing things [[arixv](${LINK})]`],
      ['no-break spaces', `-\u00a0**Seeing\u00a0things** [pdf](${LINK})`],
    ];
    for (const [name, text] of cases) it(name, () => assert.equal(titles(text)[0], 'Seeing things'));
  });

  it('reads titles that link to notes beside the page where venues stand before nearly all of them, and not elsewhere', () => {
    const items = ["\\[KDD'24\\][Seeing the wood for the trees](content/a.md)", "\\[TMC'23\\][Seeing trees for the wood](content/b.md) - \\[[Code & Datasets](https://github.com/a/b)\\]", "\\[WWW'24\\][Hearing the wind in the trees](content/c.md)", "\\[KDD'22\\][Feeling the bark of a tree](content/d.md)", "\\[OSDI'24\\][Smelling the leaves of a tree](content/e.md)", "\\[TMC'21\\][Tasting the fruits of a tree](content/f.md)"];
    const page = (list: readonly string[]): string => `# Trees\n\n${list.map((item) => `- ${item}\n`).join('')}`;
    assert.deepEqual(read(page(items)).map(({ title, venue }) => `${title} | ${venue ?? ''}`), ['Seeing the wood for the trees | KDD', 'Seeing trees for the wood | TMC', 'Hearing the wind in the trees | WWW', 'Feeling the bark of a tree | KDD', 'Smelling the leaves of a tree | OSDI', 'Tasting the fruits of a tree | TMC']);
    assert.deepEqual(titles(page(items.map((item) => item.replace(/^.*?\]\[/, '[').replace('\\]', '')))), []);
  });

  it('reads what is meant: papers shown as pictures, ratings, names before an identifier, who wrote a note', () => {
    const facts = (page: string): readonly string[] => read(page).map((paper) => [paper.title, names(paper), paper.date, paper.venue, paper.arxiv].map((fact) => fact ?? '').join(' | '));
    assert.deepEqual(facts(`# Read\n\n| Paper | Publication Date |\n|-|-\n| ![Seeing the wood for the trees](${LINK}) | 2024-01 |\n`), ['Seeing the wood for the trees |  | 2024-01 |  | 2401.00001']);
    assert.deepEqual(facts('# Report\n\n#### 1. Seeing the wood for the trees (评分: 8.5)\n\n**论文ID:** 2401.00001v1  \n**总结时间:** 2025-08-07 15:34:38  \n\n#### 研究背景和问题\n该研究聚焦于树。\n'), ['Seeing the wood for the trees |  |  |  | 2401.00001']);
    assert.deepEqual(facts('# Digest\n\n### Seeing the wood for the trees\n\n**Ann Lee — arXiv:2401.00001**\n\nLee sees the wood where others see nothing but trees, and says why.\n\n### Hearing the wind in the trees\n\n**Bo Chen, Cy Doe — arXiv:2401.00002**\n\nThe wind is heard.\n'), ['Seeing the wood for the trees | Ann Lee |  |  | 2401.00001', 'Hearing the wind in the trees | Bo Chen; Cy Doe |  |  | 2401.00002']);
    assert.deepEqual(facts(`# Full list of papers\n\n${['Seeing the Wood for the Trees', 'Hearing the Wind in the Trees', 'Feeling the Bark of a Tree', 'Smelling the Leaves of a Tree', 'Tasting the Fruits of a Tree', 'Counting the Rings of a Tree'].map((title, index) => `* ${title} ([ann](./notes/ann_${String(index)}.md))\n`).join('')}`)[5], 'Counting the Rings of a Tree |  |  |  | ');
    assert.deepEqual(facts("# Trees\n\n| Cite | Name | Paper |\n|-|-|-|\n| OSDI 23' | Wood | [Seeing the wood for the trees]() |\n| SOSP24' | Wind | [Hearing the wind in the trees](https://dl.acm.org/doi/10.1145/1) |\n"), ['Seeing the wood for the trees |  | 2023 | OSDI | ', 'Hearing the wind in the trees |  | 2024 | SOSP | ']);
    assert.deepEqual(facts(`## Trees\n\n**Memory Trees**. Ann Lee, Bo Chen, Cy Doe.\n- [paper](${LINK})\n`), ['Memory Trees | Ann Lee; Bo Chen; Cy Doe |  |  | 2401.00001']);
  });

  it('keeps from titles what is said behind them: invitations to read, remarks behind the full stop, and labels set apart from their address', () => {
    const hub = '[arXiv](https://arxiv.org/abs/2401.00001) or [HuggingFace](https://huggingface.co/papers/2401.00001)';
    const table = (cell: string): string => `## Papers for 2024-09-09\n\n| Title | Authors | Summary |\n|-|-|-|\n| ${cell} | Ann Lee, bochen42 | Trees are seen. |\n`;
    for (const cell of [`Seeing the Wood for the Trees (Read more on ${hub})`, `Seeing the Wood for the Trees - read more on ${hub}`])
      assert.deepEqual(read(table(cell)).map((paper) => [paper.title, names(paper), paper.abstract, paper.url, paper.code]), [['Seeing the Wood for the Trees', 'Ann Lee; bochen42', 'Trees are seen.', LINK, undefined]], cell);
    assert.deepEqual(titles(`1. **Seeing the Wood for the Trees.(In Chinese)**\n*Ann Lee, Bo Chen.* 2017. [paper](${LINK})\n`), ['Seeing the Wood for the Trees']);
    for (const title of ['Seeing the Wood for the Trees (Part 2)', 'Wood - More than the Trees', 'Forests - See the Wood before Trees']) assert.deepEqual(titles(table(`${title} [paper](${LINK})`)), [title]);
    assert.deepEqual(read(`* Seeing the wood for the trees [[Paper]] (${LINK})\n* Hearing the wind in the trees [[Paper]] (https://arxiv.org/abs/2401.00002)\n`).map(({ title, arxiv }) => [title, arxiv]), [['Seeing the wood for the trees', '2401.00001'], ['Hearing the wind in the trees', '2401.00002']]);
    assert.equal(read(`* Seeing the wood for the trees [[pdf](${LINK})] [[HuggingFace](https://huggingface.co/lab/wood)]\n`)[0]?.code, 'https://huggingface.co/lab/wood');
  });

  it('reads who wrote a paper and when in the brackets behind its title, and takes no name for a journal', () => {
    const page = (inside: string): string => `- [Seeing the wood for the trees (${inside})](https://doi.org/10.1000/1) — Says how the wood is seen where there are many trees.\n- [Hearing the wind in the trees](${LINK})\n`;
    const said = (inside: string): string => read(page(inside)).slice(0, 1).map((paper) => [paper.title, names(paper), paper.date, paper.venue].map((fact) => fact ?? '').join(' | ')).join();
    // Of "Lee et al." the others are not known: nobody is made the only author.
    assert.deepEqual(
      ['Lee et al., 2016', 'Lee & Chen, 2016', 'Lee, Chen & Doe, 2016', 'Pizzagalli, 2016', 'Ecology and Evolution, 2016', 'ICML, 2016', 'Nature, 2016'].map(said),
      ['||2016|', '|Lee; Chen|2016|', '|Lee; Chen; Doe|2016|', '||2016|', '||2016|Ecology and Evolution', '||2016|ICML', '||2016|Nature'].map((facts) => `Seeing the wood for the trees${facts.split('|').join(' | ')}`),
    );
  });

  it('makes nobody of journals, places and months in brackets', () => {
    const said = (inside: string): string => read(`- [Seeing the wood for the trees (${inside})](${LINK})\n`).map((paper) => [names(paper), paper.date, paper.venue].map((fact) => fact ?? '').join('|')).join();
    assert.deepEqual(
      ['Computers & Security, 2015', 'Gait & Posture, 2015', 'Vancouver, Canada, 2015', 'Bioinformatics, 2015', 'March, 2015', 'Mary & Decker, 2015'].map(said),
      ['|2015|Computers & Security', '|2015|Gait & Posture', '|2015|Vancouver, Canada', '|2015|Bioinformatics', '|2015-03|', 'Mary; Decker|2015|'],
    );
  });

  it('tells titles from what stands in columns and links beside them', () => {
    const rows = (cells: (title: string, id: string) => string): string => ['Seeing the wood for the trees', 'Hearing the wind in the trees', 'Feeling the bark of a tree'].map((title, index) => cells(title, `https://arxiv.org/abs/2401.0000${String(index + 1)}`)).join('');
    assert.deepEqual(titles(`# Papers\n\n| Publication | Year | Paper |\n|-|-|-|\n${rows((title, link) => `| ${title} | 2020 | [pdf](${link}) |\n`)}`).length, 3);
    assert.deepEqual(read(`# Papers\n\n| Title | Authors | Publication |\n|-|-|-|\n${rows((title, link) => `| ${title} | Ann Lee | [pdf](${link}) |\n`)}`).map(({ venue }) => venue), [undefined, undefined, undefined]);
    assert.deepEqual(titles(`| Title | Authors | Link |\n|-|-|-|\n${rows((title, link) => `| ${title} | Ann Lee | [pdf](${link}) |\n`)}| Highway Networks | | |\n`).length, 4);
    const named = ['Seeing the Wood for Trees in Deep Learning', 'Hearing the Wind in Trees of Old Woods', 'Feeling the Bark of Trees with Hands', 'Smelling Leaves of Trees in Large Gardens', 'Tasting the Fruits of Trees in Autumn', 'Counting Rings of Trees by Neural Networks'];
    assert.deepEqual(titles(named.map((title, index) => `- [Ann Lee, Bo Chen, Carl Dow, Eve Fox et al. 2020](https://arxiv.org/abs/2010.0000${String(index)}): ${title}\n`).join('')), named);
  });

  it('reads a link that is a whole reference, whatever is remarked below it', () => {
    const reference = (remarks: string): string => `1. [Lee, Ann, and Bo Chen. "Seeing the wood for the trees: a case study." Trees 3.2 (2015): 4-5.](https://trees.org/wood.pdf)${remarks}\n2. [Hearing the wind in the trees](${LINK})\n`;
    for (const page of [reference(''), reference('\n   - Says how the wood is seen.\n   - And how trees are.')])
      assert.deepEqual(read(page).map((paper) => [paper.title, names(paper), paper.date, paper.venue]), [['Seeing the wood for the trees: a case study', 'Ann Lee; Bo Chen', '2015', 'Trees'], ['Hearing the wind in the trees', '', undefined, undefined]], page);
  });

  it('takes no row that only names those below it for a paper', () => {
    assert.deepEqual(titles(`| Title | Venue | Date |\n|-|-|-|\n| _Seeing_ |\n| [Seeing the wood for the trees](${LINK}) | EYES | 2025-01-02 |\n| _Hearing_ | | |\n| Hearing the wind in the trees | EARS | 2025-01-03 |\n| Touching | HANDS | 2025-01-04 |\n`), ['Seeing the wood for the trees', 'Hearing the wind in the trees', 'Touching']);
  });

  it('reads headings that link to notes beside the page where there are as many as it states', () => {
    const page = (count: number): string => `# Notes of today\n\n> 共 **${String(count)}** 篇\n\n---\n\n### [Seeing the wood for the trees](wood.md)\n\n🌳 Trees\n\nHow the wood is seen although there are so many trees before it that nobody would think so.\n\n---\n\n### [Hearing the wind in the trees](wind.md)\n\n🌳 Trees\n\nThe wind is heard.\n`;
    assert.deepEqual([2, 3].map((count) => titles(page(count))), [['Seeing the wood for the trees', 'Hearing the wind in the trees'], []]);
  });

  it('reads the title that a translation links to the paper, below the original', () => {
    const page = `# Seeing the Wood for the Trees\n[既见树木，又见森林](${LINK})\n\n本文说明人们为何只见树木。\n\n# Hearing the Wind in the Trees\n[听见树林里的风](https://arxiv.org/abs/2401.00002)\n\n本文说明风。\n`;
    assert.deepEqual(read(page).map(({ title, arxiv }) => [title, arxiv]), [['Seeing the Wood for the Trees', '2401.00001'], ['Hearing the Wind in the Trees', '2401.00002']]);
    assert.deepEqual(titles('# The fast and elegant library\n\n[中文说明](readme.zh.md)\n\nIt is fast.\n'), []);
  });

  it('reads a table to its end, whatever row of it is commented out', () => {
    const page = '# Trees\n\n| Paper Title | Conference | Method |\n|--|--|--|\n<!--| Seeing nothing | ICLR20 | None | -->\n| Seeing the wood for the trees | ICLR20 | Eyes |\n| Hearing the wind in the trees | NIPS19 | Ears |\n';
    assert.deepEqual(read(page).map(({ title, venue, date }) => [title, venue, date]), [['Seeing the wood for the trees', 'ICLR', '2020'], ['Hearing the wind in the trees', 'NIPS', '2019']]);
  });

  it('knows the notes that are named after a preprint, and no others', () => {
    const page = `# Notes\n\n## Eyes\n\n| 论文 | 一言 |\n|--|--|\n| [Seeing](papers/2604.08920-seeing-the-wood.md) | 見る |\n| [Hearing the wind](./2604.08921v2/index.md) | 聞く |\n\n<table>\n<tr><th>#</th><th>题目</th><th>标签</th></tr>\n<tr><td>1</td><td><a href="./papers/250501754v1-feeling-the-bark.html">Feeling the bark of a tree</a></td><td>trees</td></tr>\n</table>\n\n## Programs\n\n- [How to install it](docs/install.md)\n- [How to run it](docs/2026.md)\n- [What has changed](docs/1.0.2026-notes.md)\n`;
    assert.deepEqual(read(page).map(({ title, arxiv, abstract, url }) => [title, arxiv, abstract, url]), [['Seeing', '2604.08920', '見る', undefined], ['Hearing the wind', '2604.08921', '聞く', undefined], ['Feeling the bark of a tree', undefined, '', undefined]]);
  });

  it('reads titles that end in a conference and its year, and nothing else', () => {
    const items = ['Seeing Many Things Well', 'I want to see! Showing trees to friends', 'Follow the guides: seeing trees', 'See it Again, Sam! Showing Trees in Fresh Ways', '“Seeing Each Tree”: Supporting Different Eyes with Many Glasses', 'Seeing a Sixth Tree', 'Seeing the Seventh Tree'];
    const papers = read(`## Trees\n\n${items.map((item) => `- ${item} RecSys 2021【看树】\n`).join('')}`);
    assert.deepEqual(papers.map(({ title, venue, date }) => [title, venue, date]), items.map((item) => [item, 'RecSys', '2021']));
  });

  it('reads titles alone where the name of the file says which conference had them, and not elsewhere', () => {
    const text = `## Trees\n\n${[1, 2, 3, 4, 5, 6].map((index) => `- Seeing Tree Number ${index} Well\n`).join('')}`;
    const found = ['ICLR_2023_papers.md', 'x/CVPR2024.md', 'plan 2024.md', 'ICLR.md'].map((name) => markdownDigest.read(text, name).papers.length);
    assert.deepEqual(found, [6, 6, 0, 0]);
  });

  it('reads topics that link to papers, several of them in one cell', () => {
    const row = (day: number, cell: string): string => `| ${day} Aug, 2020 | ${cell} | Ann, Bo | [Summary](a.pdf)\n`;
    const text = `| Date | Topic | Presenters | Notes |\n|--|--|--|--|\n${row(8, `[Seeing Things Well](${LINK})`)}${row(9, '[Hearing Things Well](https://arxiv.org/abs/2401.00002) & [Feeling Things Well](https://arxiv.org/abs/2401.00003)')}${row(10, '[Smelling](https://arxiv.org/abs/2401.00004)')}`;
    assert.deepEqual(read(text).map((paper) => [paper.title, paper.arxiv, paper.date, names(paper)]), [
      ['Seeing Things Well', '2401.00001', '2020-08-08', ''],
      ['Hearing Things Well', '2401.00002', '2020-08-09', ''],
      ['Feeling Things Well', '2401.00003', '2020-08-09', ''],
      ['Smelling', '2401.00004', '2020-08-10', ''],
    ]);
  });

  it('reads papers of short lists as their neighbours under other headings are read', () => {
    const years = [1, 2, 3].map((index) => `## 201${index}\n* "Seeing Tree Number ${index}" CVPR. [[Paper]](https://arxiv.org/abs/2401.0000${index})\n`);
    assert.equal(titles(`# List\n${years.join('')}## 2015\n* "Seeing the Last Tree" CVPR.\n`).at(-1), 'Seeing the Last Tree');
  });

  describe('reads the styles of bibliographies, in items and in paragraphs', () => {
    const cases: readonly [reference: string, expected: string][] = [
      ['Lee, A., Chen, B., ... & Doe, C. (2020). Seeing the wood. Journal of Trees, 12(3), 1-9.', 'Seeing the wood | A. Lee; B. Chen; C. Doe | 2020'],
      ['Lee, A. B., & Doe, C. (2015). Seeing the wood. arXiv preprint arXiv:1503.00001.', 'Seeing the wood | A. B. Lee; C. Doe | 2015'],
      ['Lee, A. and van Chen, B., 2017, May. Seeing the wood. In Proceedings of the Conference on Eyes (pp. 1-9).', 'Seeing the wood | A. Lee; B. van Chen | 2017'],
      ['Lee, A. et al., 2021. Seeing the wood. Trees, 596(7), pp.583-589.', 'Seeing the wood | A. Lee | 2021'],
      ['A. Lee and B. F. Chen. 2021. Seeing the wood. In 2021 Int. Symposium on Trees (IST). 286-294.', 'Seeing the wood | A. Lee; B. F. Chen | 2021'],
      ['N.D. Lee, B. Chen, and C. Doe. 2020. EyeNet: Seeing the Wood. IEEE Access 8 (2020), 183879-183890.', 'EyeNet: Seeing the Wood | N.D. Lee; B. Chen; C. Doe | 2020'],
      ['Lee A, Chen BC, Doe C. EyeNet: Seeing the wood. arXiv preprint arXiv:1810.00001. 2018.', 'EyeNet: Seeing the wood | A Lee; BC Chen; C Doe | 2018'],
      ['Lee A, Chen B, et al. Seeing the wood[J]. Advances in eyes, 2017, 30.', 'Seeing the wood | A Lee; B Chen | 2017'],
      ['Lee, A., Chen, B. et al. Seeing the wood from below. Trees 529, 484–489 (2016). https://doi.org/10.1000/x1', 'Seeing the wood from below | A. Lee; B. Chen | 2016'],
      ['Lee, A.; Chen, B. & Doe, C. (2012) Seeing the wood (for trees). *Journal of Eyes*, **52-53**: 90-101. doi:[10.1000/x1](http://dx.doi.org/10.1000/x1)', 'Seeing the wood (for trees) | A. Lee; B. Chen; C. Doe | 2012'],
      ['Lee, A.; Chen, B. & Doe, C. Seeing the wood from below (2014). *Journal of Eyes*, **31**: 515-530.', 'Seeing the wood from below | A. Lee; B. Chen; C. Doe | 2014'],
      ['Lee, A. B. "Seeing the wood from above." Journal of Eyes 434 (2017): 91-99.', 'Seeing the wood from above | A. B. Lee | 2017'],
      ['A. Lee, B.C. Chen, Seeing the wood, and other trees, J. Eyes Trees 58 (1968) 367–398.', 'Seeing the wood, and other trees | A. Lee; B.C. Chen | 1968'],
      ['A. Lee, Seeing the wood: far and near, Trees 49 (1984) 533–549', 'Seeing the wood: far and near | A. Lee | 1984'],
      ['Lee, A., and B. Chen. 2019. “Seeing the Wood.” Journal of Eyes 12 (3): 1–9.', 'Seeing the Wood | A. Lee; B. Chen | 2019'],
      ['Ann Lee, Bo Chen:  \nSeeing the wood. CoRR abs/1812.00001 (2018)  \n> Wood is seen.', 'Seeing the wood | Ann Lee; Bo Chen | 2018'],
      ['Ann Lee, Bo Chen, Cy Doe:\nSeeing the wood. IEEE Trans. Trees and Eyes 12(11): 2726-2735 (2017)', 'Seeing the wood | Ann Lee; Bo Chen; Cy Doe | 2017'],
    ];
    const show = (text: string): readonly string[] => read(text).map((paper) => [paper.title, names(paper), paper.date].join(' | '));
    for (const [reference, expected] of cases) {
      it(reference, () => {
        const other = 'Fox, D. (2001). Hearing things. Journal of Ears, 1(2), 3-4.';
        assert.deepEqual(show(`## Trees\n\n${reference}\n\n${other}\n`), [expected, 'Hearing things | D. Fox | 2001']);
        assert.equal(show(`## Trees\n\n- ${reference.replace(/\n/g, '\n  ')}\n`)[0], expected);
      });
    }

    it('but not of a title that stands before its year and authors', () => {
      assert.deepEqual(show(`# Papers\n\n- Visualizing and Understanding Trees (2017), A. Lee et al. [[pdf]](${LINK})\n- Another paper of this kind (2001), G. Hill et al. [[pdf]](https://arxiv.org/abs/2401.00002)\n`).slice(0, 1), ['Visualizing and Understanding Trees | A. Lee | 2017']);
    });

    it('in footnotes, the whole reference linked', () => {
      const notes = `# Eyes\n\nTrees are seen.[^1] So is wood.[^two]\n\n[^1]: [A. Lee et al., ‘Seeing the wood’. arXiv, 2019.](${LINK})\n[^two]: [B. Chen and C. Doe, ‘Seeing trees for the wood’. arXiv, 2016.](https://arxiv.org/abs/2401.00002)\n[^3]: D. Fox, ‘Hearing the wind’. arXiv, 2018. https://arxiv.org/abs/2401.00003\n`;
      assert.deepEqual(show(notes), ['Seeing the wood | A. Lee | 2019', 'Seeing trees for the wood | B. Chen; C. Doe | 2016', 'Hearing the wind | D. Fox | 2018']);
    });

    it('but makes none of a sentence that mentions one', () => {
      assert.deepEqual(show('## Trees\n\n- We look at trees. Compared with work before(Ann Lee, 2014), they see more.\n'), []);
    });
  });

  it('makes no year of the month in an identifier', () => {
    assert.deepEqual(read('- **Seeing things** arXiv 2011 [paper](https://arxiv.org/abs/2011.13526)').map(({ date }) => date), [undefined]);
  });

  it('recognises its own', () => {
    const cases = [`# A\n- [b](${LINK})\n- [c](${LINK})`, '{"a": [1]}', '<?xml version="1.0"?><feed/>', 'plain words\nand more of them\n'];
    assert.deepEqual(cases.map((text) => markdownDigest.recognise(text, 'x') > 0.4), [true, false, false, false]);
  });

  it('survives whatever happens to a page', () => {
    const page = `# L\n\n| Title | PDF |\n|--|--|\n| C paper | [pdf](${LINK}) |\n\n## V\n1. **Seeing things.** ICLR 2018. [paper](${LINK})\n\n    *Ann Lee, Bo Chen.*\n- A. Lee, "Seeing (2015)," in Proc. X. <details><summary>x</summary>\n\n**《T》**\n\narXiv：${LINK}\n\n> abstract\n`;
    fc.assert(fc.property(mutated([page]), (text) => read(text).every(({ title }) => title !== '')), { numRuns: 300 });
  });
});
