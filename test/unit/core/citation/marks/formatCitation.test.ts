import assert from 'node:assert/strict';
import { BUNDLED_STYLES, bundledStyle, CitationStyle, formatCitation, formatNote, referenceText, cslItem } from '../../../../../src/core/citation';
import { styleXml } from '../cslXml';
import { paper, POLCA, SPLITWISE, UNKNOWN } from '../papers';

describe('a formatted reference', () => {
  const cases: readonly (readonly [style: string, expected: string])[] = [
    ['apa', 'Patel, P., Choukse, E., Zhang, C., & Goiri, Í. (2023). *POLCA: Power Oversubscription in LLM Cloud Providers* (arXiv:2308.12908). arXiv. <https://doi.org/10.48550/arXiv.2308.12908>'],
    ['ieee', 'P. Patel, E. Choukse, C. Zhang, and Í. Goiri, “POLCA: Power Oversubscription in LLM Cloud Providers,” Aug. 24, 2023, *arXiv*: arXiv:2308.12908. doi: 10.48550/arXiv.2308.12908.'],
    ['chicago-author-date', 'Patel, Pratyush, Esha Choukse, Chaojie Zhang, and Íñigo Goiri. 2023. “POLCA: Power Oversubscription in LLM Cloud Providers.” arXiv. <https://doi.org/10.48550/arXiv.2308.12908>.'],
    ['nature', 'Patel, P., Choukse, E., Zhang, C. & Goiri, Í. POLCA: Power Oversubscription in LLM Cloud Providers. Preprint at <https://doi.org/10.48550/arXiv.2308.12908> (2023).'],
  ];
  for (const [style, expected] of cases) it(`in ${style}`, () => assert.equal(formatCitation([POLCA], { format: 'reference', style }), expected));

  it('is in APA where no style is named', () => assert.match(formatCitation([SPLITWISE], { format: 'reference' }), /^Patel, P., & Choukse, E. \(2024\)\. Splitwise: .* \*2024 ACM\/IEEE .*\*, 118–132\. <https:\/\/doi\.org\//));

  it('says n.d. for an unknown year, and begins with the title for an unknown author', () => {
    assert.equal(formatCitation([UNKNOWN], { format: 'reference' }), '*Near Field iToF LIDAR Depth Improvement from Limited Number of Shots*. (n.d.).');
  });

  it('follows the language of the note', () => {
    assert.match(formatCitation([paper({ title: 'T', authors: ['Lee, A.', 'Ito, B.'] })], { format: 'reference', lang: 'de' }), /\(o\.\s?J\.\)/);
  });

  it('escapes a hostile title', () => {
    const hostile = paper({ title: '[x](javascript:alert(1)) <script>alert(1)</script> *y* `z`', authors: ['Lee, A.'] });
    assert.ok(formatCitation([hostile], { format: 'reference', style: 'ieee' }).includes('\\[x\\](javascript:alert(1)) \\<script\\>alert(1)\\</script\\> \\*y\\* \\`z\\`'));
    assert.ok(!new CitationStyle('ieee').reference(cslItem(hostile, 'k'), 'html').includes('<script'));
  });

  it('of several papers are paragraphs in the order given', () => {
    const [first, second] = formatCitation([SPLITWISE, POLCA], { format: 'reference' }).split('\n\n');
    assert.deepEqual([first, second], [referenceText(SPLITWISE, 'x'), referenceText(POLCA, 'x')]);
  });

  for (const style of BUNDLED_STYLES) {
    it(`in ${style} leaves no seams`, () => {
      const text = formatCitation([POLCA, SPLITWISE, UNKNOWN], { format: 'reference', style });
      assert.doesNotMatch(text, /NO_PRINTED_FORM|undefined|\s[.,;](?:\s|$)|(?<!\.)\.\.(?!\.)|\(\)/);
    });
  }
});

describe('a formatted citation', function () {
  // The first one in a style makes the style.
  this.timeout(20_000);
  const cases: readonly (readonly [style: string, expected: string])[] = [
    ['apa', '(Patel et al., 2023; Patel & Choukse, 2024)'],
    ['ieee', '\\[1\\], \\[2\\]'],
    ['nature', '<sup>1,2</sup>'],
    ['modern-language-association', '(Patel et al.; Patel and Choukse)'],
  ];
  for (const [style, expected] of cases) it(`in ${style}`, () => assert.equal(formatCitation([POLCA, SPLITWISE], { format: 'citation', style }), expected));

  it('as footnotes has marks, a blank line and definitions', () => {
    assert.match(formatCitation([POLCA, SPLITWISE], { format: 'footnote' }), /^\[\^patelPOLCA\w+\]\[\^patelSplit\w+\]\n\n\[\^patelPOLCA\w+\]: Patel, P\..*\n\[\^patelSplit\w+\]: Patel, P\..*$/);
  });

  it('without a style is the plain one', () => assert.equal(formatCitation([POLCA], { format: 'pandoc' }), '[@patelPOLCAPowerOversubscription2023]'));
});

describe('a note', function () {
  // The first note in a style makes the style.
  this.timeout(20_000);

  const items = new Map([cslItem(POLCA, 'a'), cslItem(SPLITWISE, 'b')].map(item => [item.id, item]));
  const format = (note: string, style: string): readonly string[] => formatNote(note, items, new CitationStyle(style), 'plain').citations.map(({ text, note: own }) => (own === undefined ? text : `${text}|${own}`));

  const cases: readonly (readonly [note: string, style: string, expected: string])[] = [
    ['[see @a, pp. 33-35; also @b, chap. 2]', 'apa', '(see Patel et al., 2023, pp. 33–35; also Patel & Choukse, 2024, Chapter 2)'],
    ['@a says', 'apa', 'Patel et al. (2023)'],
    ['@a [p. 3] says', 'apa', 'Patel et al. (2023, p. 3)'],
    ['Patel [-@a, 12]', 'apa', '(2023, p. 12)'],
    ['[@a, {pp. iv, vi-xi, (xv)-(xvii)} with suffix]', 'apa', '(Patel et al., 2023, pp. iv, vi–xi, (xv)-(xvii) with suffix)'],
    ['[@a and *passim*]', 'apa', '(Patel et al., 2023 and passim)'],
    ['[@a, {} 12]', 'apa', '(Patel et al., 2023 12)'],
    ['[@unknown]', 'apa', ''],
    ['[@a; @unknown]', 'apa', '(Patel et al., 2023)'],
    ['@a', 'ieee', '[1]'],
    ['see @b', 'chicago-note-bibliography', 'Patel and Choukse|“Splitwise: Efficient Generative LLM Inference Using Phase Splitting.”'],
  ];
  for (const [note, style, expected] of cases) it(`with ${note} in ${style}`, () => assert.deepEqual(format(note, style), [expected]));

  it('lists what it cites, in the style’s order', () => {
    const { references } = formatNote('[@b; @a; @unknown]', items, new CitationStyle('ieee'), 'plain');
    assert.deepEqual(references.map(({ key, label }) => [key, label]), [['b', '[1]'], ['a', '[2]']]);
  });

  it('may change from one time to the next', () => {
    const style = new CitationStyle('apa');
    const changed = new Map([cslItem(SPLITWISE, 'a')].map(item => [item.id, item]));
    formatNote('[@a; @b]', items, style, 'plain');
    assert.equal(formatNote('[@a]', changed, style, 'plain').citations[0]?.text, '(Patel & Choukse, 2024)');
  });
});

describe('a style', function () {
  this.timeout(20_000);
  it('from a file is as good as a bundled one', () => {
    const [file, bundled] = [new CitationStyle(styleXml('apa')), new CitationStyle('apa')].map(style => style.reference(cslItem(POLCA, 'a'), 'plain'));
    assert.equal(file, bundled);
  });

  it('that depends on a bundled one is that one', () => {
    const dependent = '<style xmlns="http://purl.org/net/xbiblio/csl"><info><link href="http://www.zotero.org/styles/ieee" rel="independent-parent"/></info></style>';
    assert.equal(new CitationStyle(dependent).reference(cslItem(POLCA, 'a'), 'plain'), new CitationStyle('ieee').reference(cslItem(POLCA, 'a'), 'plain'));
  });

  const names: readonly (readonly [name: string, id: string | undefined])[] = [
    ['apa', 'apa'],
    ['MLA', 'modern-language-association'],
    ['styles/ieee.csl', 'ieee'],
    ['https://www.zotero.org/styles/nature', 'nature'],
    ['constructor', undefined],
    ['', undefined],
  ];
  for (const [name, id] of names) it(`called ${JSON.stringify(name)} is ${id ?? 'none'}`, () => assert.equal(bundledStyle(name), id));

  for (const source of ['<style><info/></style>', 'no-such-style', '<html></html>', '']) it(`of ${JSON.stringify(source)} is refused`, () => assert.throws(() => new CitationStyle(source)));
});
