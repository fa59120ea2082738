import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';

const read = (text: string) => readDigest(text, 'x.xml');

const styled = (text: string) => `<style face="normal" font="default" size="100%">${text}</style>`;
const record = (inner: string) => `<record><database name="Mine.enl">Mine.enl</database>${inner}</record>`;
const library = (...records: readonly string[]) => `<?xml version="1.0" encoding="UTF-8" ?><xml><records>${records.join('\n')}</records></xml>`;

describe("EndNote's XML", () => {
  it('reads a record with its facts, whatever styles its texts have', () => {
    const text = library(
      record(
        `<ref-type name="Journal Article">17</ref-type><contributors><authors><author>${styled('Lee, Ann')}</author><author>${styled('van der Berg, Bo')}</author></authors>` +
          `<secondary-authors><author>${styled('Editor, Eve')}</author></secondary-authors></contributors><titles><title>${styled('Growth of ')}<style face="italic">trees &amp; shrubs</style></title>` +
          `<secondary-title>${styled('Journal of Trees')}</secondary-title></titles><periodical><full-title>${styled('Journal of Trees')}</full-title></periodical><pages>${styled('3-9')}</pages><volume>12</volume><number>4</number>` +
          `<keywords><keyword>oak</keyword><keyword>elm</keyword></keywords><dates><year>${styled('2011')}</year><pub-dates><date>Sep 1</date></pub-dates></dates><abstract>${styled('They grow.&#xD;And grow.')}</abstract>` +
          `<urls><related-urls><url>https://trees.org/1</url></related-urls><pdf-urls><url>internal-pdf://1.pdf</url></pdf-urls></urls><electronic-resource-num>10.1000/t.1</electronic-resource-num>`,
      ),
    );
    const { format, papers, problems } = read(text);
    assert.deepEqual([format, problems, papers], [
      'EndNote XML',
      [],
      [
        {
          id: 'doi:10.1000/t.1',
          title: 'Growth of trees & shrubs',
          doi: '10.1000/t.1',
          abstract: 'They grow. And grow.',
          authors: [{ family: 'Lee', given: 'Ann' }, { family: 'van der Berg', given: 'Bo' }],
          date: '2011-09-01',
          venue: 'Journal of Trees',
          type: 'article-journal',
          volume: '12',
          issue: '4',
          pages: '3-9',
          url: 'https://trees.org/1',
          keywords: ['oak', 'elm'],
          headings: [],
          sources: [{ uri: 'x.xml', startLine: 0, endLine: 0 }],
        },
      ],
    ]);
  });

  const cases: readonly [name: string, text: string, titles: readonly string[], codes: readonly string[]][] = [
    ['a type that only has a number', library(record('<ref-type>47</ref-type><titles><title>One</title></titles>')), ['One'], []],
    ['a text that was wrapped', library(record('<ref-type>17</ref-type><titles><title><style>Seeing\nthings</style></title></titles>')), ['Seeing things'], []],
    ['a record without title between others', library(...['One', '', 'Three'].map((title) => record(`<ref-type name="Book">6</ref-type><contributors/><titles><title>${title}</title></titles><dates><year>2000</year></dates>`))), ['One', 'Three'], ['missing-title']],
    ['a file that breaks off', library(record('<ref-type>17</ref-type><titles><title>One</title></titles>'), record('<ref-type>17</ref-type><titles><title>Two</title></titles>')).slice(0, -42), ['One', 'Two'], ['truncated-file']],
  ];
  it('reads a name that was wrapped as one', () => {
    const text = library(record('<ref-type>17</ref-type><contributors><authors><author>Lee,\nAnn</author></authors></contributors><titles><title>One</title></titles>'));
    assert.deepEqual(read(text).papers[0]?.authors, [{ family: 'Lee', given: 'Ann' }]);
  });

  for (const [name, text, titles, codes] of cases) {
    it(`reads ${name}`, () => {
      const { papers, problems } = read(text);
      assert.deepEqual([papers.map(({ title }) => title), problems.map(({ code }) => code)], [titles, codes]);
    });
  }
});
