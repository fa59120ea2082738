import assert from 'node:assert/strict';
import { CitationStyle, bibliographyReading, type CitedGroup, type CitedItem } from '../../../../../src/core/citation';
import { chance } from '../repeatable';

const BIBLIOGRAPHY = [
  '@article{a, title = {Heat}, author = {Byron, Ada and Babbage, Charles}, journal = {Engines}, year = 2020, volume = 3, pages = {1--9}}',
  '@article{b, title = {Cold}, author = {Byron, Ada and Babbage, Charles}, journal = {Engines}, year = 2020}',
  '@book{c, title = {Wheels}, author = {Byron, Augusta}, publisher = {Mill}, year = 2021}',
  '@inproceedings{d, title = {Cards}, author = {Jacquard, J. M. and Byron, Ada and Menabrea, L. and Lovelace, A.}, booktitle = {Looms}, year = 2019}',
  '@misc{e, title = {Nobody knows}, howpublished = {Web}, url = {https://example.org}}',
  '@misc{f, title = {Another}, author = {Jacquard, J. M. and Byron, Ada and Vaucanson, J. and Lovelace, A.}, year = 2019}',
].join('\n');
const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'absent'];
const CHANGES = 10;
/** One that names authors, one that counts, one of notes, and one that sorts what it counts. */
const STYLES = ['association-for-computational-linguistics', 'ieee', 'chicago-note-bibliography', 'springer-lecture-notes-in-computer-science'];

describe('a record that is cited by an alias', () => {
  it('is formatted as by its own key, and listed once', () => {
    const [record] = bibliographyReading('@article{own, ids = {alias}, title = {Heat}, author = {Byron, Ada}, year = 2020}', 'bib').items().values();
    assert.ok(record);
    const { citations, references } = new CitationStyle('apa').note(new Map([['alias', record]]), [{ items: [{ key: 'alias' }] }], [], 'plain');
    assert.deepEqual([citations.map(({ text }) => text), references.map(({ key }) => key)], [['(Byron, 2020)'], ['own']]);
  });
});

describe('a style prints what pandoc prints', () => {
  const note = (style: string, bibliography: string, groups: readonly CitedGroup[]) =>
    new CitationStyle(style).note(bibliographyReading(bibliography, 'bib').items(), groups, [], 'markdown');
  const cited = (...keys: readonly string[]): readonly CitedGroup[] => keys.map(key => ({ items: [{ key }] }));
  const order = (style: string, bibliography: string, ...keys: readonly string[]) => note(style, bibliography, cited(...keys)).references.map(({ key }) => key);

  const untitled = '@misc{a, title = {Nobody knows}, year = 2020}';
  for (const [style, expected] of [['apa', '*Nobody Knows* (2020)'], ['harvard-cite-them-right', '‘Nobody knows’ (2020)'], ['association-for-computational-linguistics', '(2020)'], ['ieee', '\\[1\\]']] as const) {
    it(`for a work without an author in the sentence in ${style}`, () => assert.equal(note(style, untitled, [{ items: [{ key: 'a' }], narrative: true }]).citations[0]?.text, expected));
  }

  it('for given names whose hyphen a small letter follows', () => {
    const [reference] = note('vancouver', '@misc{a, title = {T}, author = {Mohamed, Abdel-rahman and Li, Xiao-yu and Kim, Seung-Hoon}}', cited('a')).references;
    assert.equal(reference?.text, 'Mohamed A, Li X, Kim SH. T.');
  });

  it('for the given names of a reference, whoever else is called so', () => {
    const records = '@misc{a, title = {T}, author = {Wang, Ziqing and Fang, Y. and Cao, J. and Wang, Zhongrui}, year = 2023}\n@misc{b, title = {U}, author = {Wang, Ziyun and Guo, J. and Lee, K.}, year = 2023}';
    assert.deepEqual(note('harvard-cite-them-right', records, cited('b', 'a')).references.map(({ text }) => text), ['Wang, Z. *et al.* (2023) ‘T’.', 'Wang, Z., Guo, J. and Lee, K. (2023) ‘U’.']);
  });

  const inNote = (title: string, prefix: string) => note('chicago-note-bibliography', `@misc{a, title = {${title}}, author = {Chen, S.}, year = 2025}`, [{ items: [{ key: 'a', prefix }], narrative: true }]).citations[0]?.note;
  for (const [title, prefix, expected] of [['Sets', 'see ', 'See “Sets.”'], ['{eKalibr-Stereo}', '', '“eKalibr-Stereo.”']] as const) {
    it(`for a note that begins with "${prefix}${title}"`, () => assert.equal(inNote(title, prefix), expected));
  }

  // As pandoc 2.17 prints it with the bundled style; a second work, since a note with one work is made by another engine.
  for (const [what, more, expected] of [
    ['without its day of access', '', 'A. Lee, “T.” 2020. Available: <https://example.org>'],
    ['with its day of access', ', urldate = {2023-05-06}', 'A. Lee, “T.” 2020. Accessed: May 06, 2023. \\[Online\\]. Available: <https://example.org>'],
  ] as const) {
    for (const others of [[], ['b']]) {
      it(`for a web address ${what}, ${others.length === 0 ? 'alone' : 'among others'}`, () => {
        const records = `@misc{a, title = {T}, author = {Lee, A.}, year = 2020, url = {https://example.org}${more}}\n@misc{b, title = {U}, year = 2020}`;
        assert.equal(note('ieee', records, cited('a', ...others)).references[0]?.text, expected);
      });
    }
  }

  it('in a note alone: a reference by itself is as its style has it', () => {
    const [record] = bibliographyReading('@misc{a, title = {T}, author = {Lee, A.}, year = 2020, url = {https://example.org}}', 'bib').items().values();
    assert.ok(record);
    assert.match(new CitationStyle('ieee').reference(record, 'plain'), /2020\. \[Online\]\. Available: /);
  });

  it('for two full stops in a name', () => {
    assert.match(note('apa', '@article{a, title = {T}, author = {Li, X.}, journal = {2022AstBu..77..223C}, year = 2022}', cited('a')).references[0]?.text ?? '', /2022AstBu\.\.77\.\.223C/);
  });

  it('where a list sorts by an author who is not known, or by a year', () => {
    const records = '@misc{a, title = {T}, author = {Abel, A.}, year = 2020}\n@misc{b, title = {U}, year = 2020}\n@misc{c, title = {V}, author = {Abel, A.}}';
    assert.deepEqual(order('association-for-computing-machinery', records, 'a', 'b'), ['b', 'a']);
    assert.deepEqual(order('harvard-cite-them-right', records, 'c', 'a'), ['a', 'c']);
  });

  it('where a list sorts by a name with a particle', () => {
    const records = '@misc{a, title = {T}, author = {Miller, A.}}\n@misc{b, title = {U}, author = {da Silva, B.}, options = {useprefix=true}}';
    assert.deepEqual(order('association-for-computing-machinery', records, 'a', 'b'), ['b', 'a']);
  });
});

describe("somebody else's style", () => {
  it('whose macros call each other in a circle is told to be at fault', () => {
    const circle = '<macro name="a"><text macro="b"/></macro><macro name="b"><text macro="a"/></macro>';
    const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>Own</title><id>own</id></info>${circle}<citation><layout><group><text macro="a"/><group><text value="x"/></group></group></layout></citation></style>`;
    assert.throws(() => new CitationStyle(style), (error) => /macro "a" would cause an infinite loop/.test(String(error)));
  });
});

describe('a style that follows a note', () => {
  for (const [seed, style] of STYLES.entries()) {
    it(`formats it in ${style} as if it were new, whatever changed`, function () {
      this.timeout(60_000);
      const all = bibliographyReading(BIBLIOGRAPHY, 'bib').items();
      const { number, pick } = chance(seed);
      const item = (): CitedItem => ({ key: pick(KEYS), ...(number() < 0.3 && { locator: String(Math.floor(number() * 9)), label: 'page' }), ...(number() < 0.2 && { prefix: 'see ' }), ...(number() < 0.1 && { suppressAuthor: true }) });
      const group = (): CitedGroup => ({ items: Array.from({ length: 1 + Math.floor(number() * 2) }, item), narrative: number() < 0.2 });
      const groups = Array.from({ length: 6 }, group);
      const following = new CitationStyle(style);
      const forgetful = { html: new CitationStyle(style), plain: new CitationStyle(style) };
      for (let change = 0; change < CHANGES; change++) {
        const at = Math.floor(number() * (groups.length + 1));
        groups.splice(at, Math.floor(number() * 3), ...Array.from({ length: Math.floor(number() * 3) }, group));
        // Some records are not there yet, or not any more.
        const items = new Map([...all].filter(() => number() < 0.95));
        const output = number() < 0.8 ? 'html' : 'plain';
        // Asked for something else in between, a style begins anew.
        forgetful[output].citation(all, { items: [{ key: 'a' }] }, output);
        assert.deepEqual(following.note(items, groups, [], output), forgetful[output].note(items, groups, [], output));
        if (number() < 0.1) following.citation(all, group(), 'plain');
      }
    });
  }
});
