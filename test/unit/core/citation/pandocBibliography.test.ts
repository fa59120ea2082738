import assert from 'node:assert/strict';
import { addToBibliography, citationKeys, cslItem, type CslItem } from '../../../../src/core/citation';
import type { Paper } from '../../../../src/core/paper';
import { needsDigest } from './digestPapers';
import { inFolder, needsPandoc, pandoc } from './pandoc';
import { paper, POLCA, SPLITWISE, UNKNOWN } from './papers';

/** Titles and names with everything that means something to TeX. */
const HOSTILE = [
  paper({ title: 'A 50% loss & $5_000 #1 ~x ^y {z} \\alpha', authors: ['O’Connor, Noel E.'], date: '2020', arxiv: '2001.00001' }),
  paper({ title: 'iPhone and mRNA: small words, GPT-4 -- and “quotes”', authors: ['OpenAI Team', 'van der Berg, Jan'], date: '2020-02', arxiv: '2001.00002' }),
  paper({ title: 'Ångström-Skala für Straße 東京', authors: ['Černý, Łukasz', '王, 小明'], date: '2020-02-03', venue: 'Größe & Maß', volume: '3', issue: '2', pages: '33–44', doi: '10.1000/a_b<c>' }),
];

describe('pandoc reads from our bibliography', () => {
  for (const [kind, file, format] of [['bib', 'references.bib', 'bibtex'], ['csl-json', 'references.json', 'csljson']] as const) {
    const check = (papers: readonly Paper[]): void => {
      const keys = citationKeys(papers);
      const addition = addToBibliography('', kind, papers, keys);
      assert.ok('edit' in addition);
      const read = inFolder({ [file]: addition.edit?.text ?? '' }, folder => pandoc(folder, ['-f', format, '-t', 'csljson', file]));
      const found = new Map((JSON.parse(read) as readonly CslItem[]).map(item => [item.id, fields(item)]));
      for (const one of papers) {
        const key = keys.get(one.id) ?? '';
        assert.deepEqual(found.get(key), fields(cslItem(one, key)));
      }
    };

    it(`the fields we wrote into ${file}`, function () {
      this.timeout(20_000);
      needsPandoc(this);
      check([POLCA, SPLITWISE, UNKNOWN, ...HOSTILE]);
    });

    it(`all papers of the digest from ${file}`, function () {
      this.timeout(20_000);
      needsPandoc(this);
      check(needsDigest(this));
    });
  }
});

/** What both sides must agree on; quotes and apostrophes may be typographic, initials spaced. Pandoc has no type for `@misc`. */
function fields(item: CslItem) {
  const plain = (text: string | undefined): string | undefined => text?.replace(/[’‘“”"]/g, "'").replace(/\.\s+(?=\p{Lu}\.)/gu, '.');
  return {
    // Which words keep their capitals is marked with tags.
    title: plain(item.title?.replace(/<\/?span[^>]*>/g, '')),
    author: item.author?.map(({ family, given, literal, ...particles }) => ({
      name: plain(literal ?? family),
      ...(given !== undefined && { given: plain(given) }),
      ...particles,
    })),
    issued: item.issued?.['date-parts'],
    venue: plain(item['container-title']),
    ...Object.fromEntries((['volume', 'issue', 'page', 'publisher', 'number', 'DOI', 'URL'] as const).map(name => [name, item[name]])),
  };
}
