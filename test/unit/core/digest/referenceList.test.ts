import assert from 'node:assert/strict';
import { BUNDLED_STYLES, CitationStyle } from '../../../../src/core/citation';
import { cslItem } from '../../../../src/core/citation/bibliography/cslItem';
import { readDigest } from '../../../../src/core/digest';
import { normaliseTitle } from '../../../../src/core/identity';
import type { Paper } from '../../../../src/core/paper';
import { needsDigest } from '../citation/digestPapers';

const LEAVES = 'Learning to sort leaves by their shadows';
const SHEEP = 'Counting sheep with small networks';

const fact = ({ title, authors, date, venue, volume, issue, pages, arxiv, doi }: Paper): string =>
  [title, authors.map(({ family, given = '' }) => `${given} ${family}`.trim()).join('; '), date, venue, volume, issue, pages, arxiv ?? doi].map((value) => value ?? '').join(' | ');
const read = (text: string): readonly string[] => readDigest(text, 'references.txt').papers.map(fact);

describe('titles with their addresses', () => {
  const leaves = 'Learning to Sort Leaves by Their Shadows';
  const sheep = 'Counting Sheep with Small Networks';
  const layouts: readonly (readonly [string, string])[] = [
    ['behind them', `${leaves} https://arxiv.org/abs/2301.00001\n${sheep} (https://arxiv.org/abs/2301.00002)\n`],
    ['before them', `https://arxiv.org/abs/2301.00001 ${leaves}\nhttps://arxiv.org/abs/2301.00002 - ${sheep}\n`],
    ['below them', `${leaves}\nhttps://arxiv.org/abs/2301.00001\n\n${sheep}\nhttps://arxiv.org/abs/2301.00002\n`],
    ['above them', `https://arxiv.org/abs/2301.00001\n${leaves}\n\nhttps://arxiv.org/abs/2301.00002\n${sheep}\n`],
  ];
  for (const [where, text] of layouts) {
    it(`are read, the addresses ${where}`, () => {
      const { papers } = readDigest(text, 'links.txt');
      assert.deepEqual(papers.map(({ title, arxiv }) => [title, arxiv]), [[leaves, '2301.00001'], [sheep, '2301.00002']]);
    });
  }
});

describe('a list of references', () => {
  const styles: readonly (readonly [style: string, text: string, papers: readonly string[]])[] = [
    [
      "IEEE's",
      `[1] J. Doe and J. Roe, "${LEAVES}," in Proc. Int. Conf. Mach. Learn. (ICML), 2023, pp. 1-10.\n[2] A. Baker, C. Dunn, and X. Li, "${SHEEP}," IEEE Trans. Comput., vol. 71, no. 5, pp. 100-110, May 2022, doi: 10.1109/TC.2022.1234567.\n[3] M. Muster, "Seeing through fog," arXiv preprint arXiv:2301.00003, 2023.\n`,
      [
        `${LEAVES} | J. Doe; J. Roe | 2023 | Proc. Int. Conf. Mach. Learn. (ICML) |  |  | 1-10 | `,
        `${SHEEP} | A. Baker; C. Dunn; X. Li | 2022-05 | IEEE Trans. Comput. | 71 | 5 | 100-110 | 10.1109/tc.2022.1234567`,
        'Seeing through fog | M. Muster | 2023 |  |  |  |  | 2301.00003',
      ],
    ],
    [
      "APA's, without numbers",
      `References\n\nBaker, A., Dunn, C., & Li, X. (2022). ${SHEEP}. IEEE Transactions on Computers, 71(5), 100-110. https://doi.org/10.1109/TC.2022.1234567\nDoe, J., & Roe, J. (2023). ${LEAVES}. In Proceedings of the International Conference on Machine Learning (pp. 1-10). PMLR.\n`,
      [`${SHEEP} | A. Baker; C. Dunn; X. Li | 2022 | IEEE Transactions on Computers | 71 | 5 | 100-110 | 10.1109/tc.2022.1234567`, `${LEAVES} | J. Doe; J. Roe | 2023 | Proceedings of the International Conference on Machine Learning |  |  | 1-10 | `],
    ],
    [
      'that of many papers, with a list of words in the name of a conference',
      `[1] Jane Doe and John Roe. ${LEAVES}. In Proceedings of the Conference on Acoustics, Speech, and Signal Processing, pages 1-5, 2019.\n[2] Ann Baker and Carl Dunn. ${SHEEP}. In Conference on Animals, Vienna, Austria, 2020.\n`,
      [`${LEAVES} | Jane Doe; John Roe | 2019 | Proceedings of the Conference on Acoustics, Speech, and Signal Processing |  |  | 1-5 | `, `${SHEEP} | Ann Baker; Carl Dunn | 2020 | Conference on Animals |  |  |  | `],
    ],
    [
      "Vancouver's",
      '1. Doe J, Roe R, Lee S. Sleep and memory: a cohort study. J Sleep Res. 2023;32(2):e13700. doi:10.1111/jsr.13700\n2. Muster M, Beispiel E. Counting cells. Nature. 2020;580(7801):12-15.\n',
      ['Sleep and memory: a cohort study | J Doe; R Roe; S Lee | 2023 | J Sleep Res | 32 | 2 | e13700 | 10.1111/jsr.13700', 'Counting cells | M Muster; E Beispiel | 2020 | Nature | 580 | 7801 | 12-15 | '],
    ],
    [
      "MLA's as Google Scholar writes it",
      `Doe, Jane, and John Roe. "${LEAVES}." Neural computation 9.8 (1997): 1735-1780.\nBaker, Ann, Carl Dunn, and Xin Li. "${SHEEP}." European conference on computer vision. Springer, Cham, 2014.\nMuster, Max. "Seeing through fog at night." Journal of machine learning research 3.Jan (2003): 993-1022.\nBeispiel, Eva. "Networks of small “neurons” alone." Interspeech. Vol. 2. No. 3. 2010.\nMuster, Max. "Features of tiny pictures." (2009).\nPatel, Ira. "Trees that do not grow." Diss. University of Toronto, 2013.\n`,
      [
        `${LEAVES} | Jane Doe; John Roe | 1997 | Neural computation | 9 | 8 | 1735-1780 | `,
        `${SHEEP} | Ann Baker; Carl Dunn; Xin Li | 2014 | European conference on computer vision |  |  |  | `,
        'Seeing through fog at night | Max Muster | 2003 | Journal of machine learning research | 3 | Jan | 993-1022 | ',
        'Networks of small “neurons” alone | Eva Beispiel | 2010 | Interspeech | 2 | 3 |  | ',
        'Features of tiny pictures | Max Muster | 2009 |  |  |  |  | ',
        'Trees that do not grow | Ira Patel | 2013 |  |  |  |  | ',
      ],
    ],
    [
      "Google Scholar's other styles, with journals in small letters",
      `Doe, J., & Roe, J. (2015). ${LEAVES}. nature, 521(7553), 436-444.\nBaker, A., Dunn, C., & Li, X. (2017). ${SHEEP}. Advances in neural information processing systems, 30.\nDOE, Jane; ROE, John. ${LEAVES} at night. nature, 2015, 521.7553: 436-444.\nBaker A, Dunn C, Li X. ${SHEEP} at night. InProceedings of the conference on computer vision and sheep 2016 (pp. 770-778).\n`,
      [
        `${LEAVES} | J. Doe; J. Roe | 2015 | nature | 521 | 7553 | 436-444 | `,
        `${SHEEP} | A. Baker; C. Dunn; X. Li | 2017 | Advances in neural information processing systems | 30 |  |  | `,
        `${LEAVES} at night | Jane DOE; John ROE | 2015 | nature | 521 | 7553 | 436-444 | `,
        `${SHEEP} at night | A Baker; C Dunn; X Li | 2016 | Proceedings of the conference on computer vision and sheep |  |  | 770-778 | `,
      ],
    ],
    [
      'those that are easily taken apart wrongly',
      `Lee, A. (2020). A review of Quercus sp. from the south of spain, 1990-2000. Ecology, 12(3), 1-9.\nChen, B. (2012). Seeing trees everywhere. InSight Journal, 12(3), 1-9.\nDoe, Cy. "Seeing the wood for trees." Conference on Trees. July, 2020.\nRoe J, Muster M. Roots of all forests. Nanoscale, 2019, 11, 1234-1240.\nA. Baker, B. Dunn. Leaves everywhere. European Conference on Trees. Springer, 2020.\n`,
      [
        'A review of Quercus sp. from the south of spain, 1990-2000 | A. Lee | 2020 | Ecology | 12 | 3 | 1-9 | ',
        'Seeing trees everywhere | B. Chen | 2012 | InSight Journal | 12 | 3 | 1-9 | ',
        'Seeing the wood for trees | Cy Doe | 2020-07 | Conference on Trees |  |  |  | ',
        'Roots of all forests | J Roe; M Muster | 2019 | Nanoscale | 11 |  | 1234-1240 | ',
        'Leaves everywhere | A. Baker; B. Dunn | 2020 | European Conference on Trees |  |  |  | ',
      ],
    ],
    [
      "ACM's",
      `[1] Jane Doe and John Roe. 2023. ${LEAVES}. In Proceedings of the 40th International Conference on Machine Learning (ICML '23). PMLR, 1-10.\n[2] Ann Baker, Carl Dunn, and Xin Li. 2022. ${SHEEP}. IEEE Trans. Comput. 71, 5 (2022), 100-110.\n`,
      [`${LEAVES} | Jane Doe; John Roe | 2023 | Proceedings of the 40th International Conference on Machine Learning (ICML) |  |  | 1-10 | `, `${SHEEP} | Ann Baker; Carl Dunn; Xin Li | 2022 | IEEE Trans. Comput. | 71 | 5 | 100-110 | `],
    ],
    [
      "Nature's",
      `1. Doe, J. & Roe, J. ${LEAVES}. Nature 580, 12-15 (2020).\n2. Muster, M. et al. Seeing through fog. Preprint at https://arxiv.org/abs/2301.00003 (2023).\n`,
      [`${LEAVES} | J. Doe; J. Roe | 2020 | Nature | 580 |  | 12-15 | `, 'Seeing through fog | M. Muster | 2023 |  |  |  |  | 2301.00003'],
    ],
    [
      "Springer's lecture notes'",
      `1. Doe, J., Roe, J.: ${LEAVES}. In: International Conference on Machine Learning, pp. 1-10. PMLR (2023)\n2. Baker, A., Dunn, C.: ${SHEEP}. IEEE Trans. Comput. 71(5), 100-110 (2022)\n`,
      [`${LEAVES} | J. Doe; J. Roe | 2023 | International Conference on Machine Learning |  |  | 1-10 | `, `${SHEEP} | A. Baker; C. Dunn | 2022 | IEEE Trans. Comput. | 71 | 5 | 100-110 | `],
    ],
    [
      "Chicago's",
      `Baker, Ann, Carl Dunn, and Xin Li. "Counting Sheep with Small Networks." IEEE Transactions on Computers 71, no. 5 (2022): 100-110.\nDoe, Jane, and John Roe. "Learning to Sort Leaves." In Proceedings of ICML, 1-10. 2023.\n`,
      ['Counting Sheep with Small Networks | Ann Baker; Carl Dunn; Xin Li | 2022 | IEEE Transactions on Computers | 71 | 5 | 100-110 | ', 'Learning to Sort Leaves | Jane Doe; John Roe | 2023 | Proceedings of ICML |  |  | 1-10 | '],
    ],
    [
      "DBLP's",
      `Jane Doe, John Roe: ${LEAVES}. J. Mach. Learn. Res. 24: 1-30 (2023)\nAnn Baker, Jane Doe: ${SHEEP}. ICML 2023: 123-134\n`,
      [`${LEAVES} | Jane Doe; John Roe | 2023 | J. Mach. Learn. Res. | 24 |  | 1-30 | `, `${SHEEP} | Ann Baker; Jane Doe | 2023 | ICML |  |  | 123-134 | `],
    ],
    [
      "DBLP's page",
      `2023\n[j12]\nJane Doe, John Roe:\n${LEAVES}. J. Mach. Learn. Res. 24: 1-30 (2023)\n[c45]\nAnn Baker, Jane Doe:\n${SHEEP}. ICML 2023: 123-134\n`,
      [`${LEAVES} | Jane Doe; John Roe | 2023 | J. Mach. Learn. Res. | 24 |  | 1-30 | `, `${SHEEP} | Ann Baker; Jane Doe | 2023 | ICML |  |  | 123-134 | `],
    ],
    [
      'wrapped, with a hanging indent',
      `[1] J. Doe and J. Roe, "Learning to sort leaves by\n    their shadows," in Proc. ICML, 2023, pp. 1-10.\n[2] A. Baker, C. Dunn, and X. Li, "Counting sheep with small\n    net-\n    works," IEEE Trans. Comput., vol. 71, no. 5,\n    pp. 100-110, May 2022.\n`,
      [`${LEAVES} | J. Doe; J. Roe | 2023 | Proc. ICML |  |  | 1-10 | `, 'Counting sheep with small net-works | A. Baker; C. Dunn; X. Li | 2022-05 | IEEE Trans. Comput. | 71 | 5 | 100-110 | '],
    ],
  ];
  for (const [style, text, papers] of styles) it(`is read in ${style} style`, () => assert.deepEqual(read(text), papers));

  it('tells what it cannot read, at its place', () => {
    const { papers, problems } = readDigest(`[1] J. Doe and J. Roe, "${LEAVES}," in Proc. ICML, 2023.\n[2] Personal communication.\n[3] A. Baker and C. Dunn, "${SHEEP}," in Proc. ICML, 2022.\n`, 'references.txt');
    assert.deepEqual([papers.length, problems.map(({ code, detail, source }) => [code, detail, source.startLine])], [2, [['unreadable-entry', '[2] Personal communication.', 1]]]);
  });

  it('tells the lines of each reference', () => {
    const { papers } = readDigest(styles.at(-1)?.[1] ?? '', 'references.txt');
    assert.deepEqual(papers.map(({ sources }) => [sources[0]?.startLine, sources[0]?.endLine]), [[0, 1], [2, 5]]);
  });

  const others: readonly (readonly [string, string])[] = [
    ['a chronicle', 'Founded, built and opened (1969). The station was opened by the mayor. Trains 12, 14 and 15 stopped there.\nClosed and sold (1999). The station was closed. Bus 71 (5) goes there, 100 times a day.\n'],
    ['laws', '1. Smith v. Jones, 123 U.S. 456 (1890).\n2. Doe v. Roe, 45 F.3d 12 (1995).\n'],
    ['a licence', '1. Redistributions of source code must retain the copyright notice of 2020.\n2. Redistributions in binary form must reproduce the notice of 2021.\n'],
  ];
  for (const [name, text] of others) it(`is none: ${name}`, () => assert.deepEqual(read(text), []));

  it('of our own making has its titles and first authors, in each of the twelve styles', function () {
    // A thousand references are formatted.
    this.timeout(60_000);
    const papers = needsDigest(this).filter(({ authors }) => authors.length > 0);
    const missed: string[] = [];
    let all = 0;
    for (const style of BUNDLED_STYLES) {
      const formatter = new CitationStyle(style);
      const lines = papers.map((paper, index) => formatter.reference(cslItem(paper, `k${index}`), 'plain'));
      const found = readDigest(lines.join('\n'), 'references.txt').papers;
      const byTitle = new Map(found.map((paper) => [normaliseTitle(paper.title), paper]));
      for (const { title, authors } of papers) {
        all++;
        if (byTitle.get(normaliseTitle(title))?.authors[0]?.family !== authors[0]?.family) missed.push(`${style}: ${title}`);
      }
    }
    console.log(`      ${all - missed.length} of ${all} references`);
    // What is left: titles of two sentences, people of initials alone, and footnote marks that are no names.
    assert.ok(missed.length <= all * 0.05, missed.join('\n'));
  });
});
