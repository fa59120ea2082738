import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';

const read = (text: string, fileName = 'x.csv') => readDigest(text, fileName);

describe('A table without a header', () => {
  describe('is read where its cells tell what they are', () => {
    const cases: readonly [name: string, text: string, expected: readonly string[]][] = [
      ['identifiers, titles and authors', '2401.00001,Seeing things clearly,"Ann Lee, Bo Chen",https://arxiv.org/abs/2401.00001\n2401.00002,Trees in the wild,Cy Doe,https://arxiv.org/abs/2401.00002\n', ['Seeing things clearly | Lee, Chen |  | arxiv:2401.00001', 'Trees in the wild | Doe |  | arxiv:2401.00002']],
      ['titles, authors, journals, years and DOIs', '"Seeing things clearly","Lee, Ann; Chen, Bo","Nature","2020","10.1000/xyz1"\n"Trees in the wild","Doe, Cy","Nature","2021","10.1000/xyz2"\n', ['Seeing things clearly | Lee, Chen | 2020 | doi:10.1000/xyz1', 'Trees in the wild | Doe | 2021 | doi:10.1000/xyz2']],
      ['years, titles and authors between tabs', '2020\tSeeing things clearly\tAnn Lee and Bo Chen\tNeurIPS\n2021\tTrees in the wild\tCy Doe\tICML\n', ['Seeing things clearly | Lee, Chen | 2020 | title:seeing things clearly', 'Trees in the wild | Doe | 2021 | title:trees in the wild']],
    ];
    for (const [name, text, expected] of cases) {
      it(name, () => {
        const { papers, problems } = read(text);
        assert.deepEqual([papers.map(({ title, authors, date, id }) => `${title} | ${authors.map(({ family }) => family).join(', ')} | ${date ?? ''} | ${id}`), problems], [expected, []]);
      });
    }
  });

  it('asks for one where they do not, and says so at its first line', () => {
    const { papers, problems } = read('Seeing things clearly with eyes,Trees and other plants that grow,3\nHearing things with two ears,Some other plants that do not,4\n');
    assert.deepEqual([papers, problems.map(({ code, source }) => `${code} ${source.startLine}`)], [[], ['missing-header 0']]);
  });

  describe('is none in', () => {
    const cases: readonly [name: string, text: string, fileName: string][] = [
      ['addresses of people', 'Alice,Smith,alice@x.org,2020-01-01\nBob,Jones,bob@x.org,2020-01-02\n', 'x.csv'],
      ['measurements', '2020-01-01,1.5,2.5\n2020-01-02,1.6,2.6\n', 'x.csv'],
      ['goods', 'name,price,link\nA red chair with arms,12,https://shop.org/1\nA blue chair with legs,13,https://shop.org/2\n', 'x.csv'],
      ['members of a department', 'Ann Lee,Professor of Trees at the University,https://ann.org,2019\nBo Chen,Lecturer of Eyes in the Department,https://bo.org,2020\n', 'x.csv'],
      ['books', '1\tThe long way home to the sea\tAnn Lee\t1999\n2\tA short history of tea and coffee\tBo Chen\t2001\n', 'x.tsv'],
      ['vacancies', 'title,company,date,url,description\nData scientist,Acme,2024-01-01,https://acme.org/1,We look for somebody who studies data and models and analysis and methods of all kinds with us.\nEngineer,Acme,2024-01-02,https://acme.org/2,We look for an engineer.\n', 'x.csv'],
      ['posts', 'How to see things better,2020-01-01,https://blog.org/1\nHow to hear things better,2020-01-02,https://blog.org/2\n', 'x.csv'],
      ['code', 'import os, sys, json\nimport re, io, time\n', 'x.py'],
    ];
    for (const [name, text, fileName] of cases)
      it(name, () => {
        const { papers, problems } = read(text, fileName);
        assert.deepEqual([papers.length, problems.length], [0, 1]);
      });
  });
});
