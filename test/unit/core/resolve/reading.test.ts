import assert from 'node:assert/strict';
import { isoDate } from '../../../../src/core/resolve/reading/isoDate';
import { personName } from '../../../../src/core/resolve/reading/personName';
import { tellingWords } from '../../../../src/core/resolve/reading/plainWords';
import { readableAbstract, readableText } from '../../../../src/core/resolve/reading/readableText';

describe('a field as people read it', () => {
  const TEXTS: readonly (readonly [string, string])[] = [
    ['Heat   of\n engines', 'Heat of engines'],
    ['<i>In vivo</i> CO<sub>2</sub>', 'In vivo CO2'],
    ['Heat &amp;amp; Steam &lt;b&gt;now&lt;/b&gt;', 'Heat & Steam now'],
    ['where n<m and k>2', 'where n<m and k>2'],
    ['p &lt; 0.05', 'p < 0.05'],
    ['<mml:math><mml:mi>α</mml:mi></mml:math>-helix', 'α-helix'],
    ['$\\alpha$-helix and $k$-means in $O(n^{2})$', 'α-helix and k-means in O(n2)'],
    ['Erd\\H{o}s, Poincar\\\'e, Schr\\"{o}dinger, fa\\c{c}ade', 'Erdős, Poincaré, Schrödinger, façade'],
    ['100\\% of \\emph{all} R\\&D', '100% of all R&D'],
    ['costs $5 or $10', 'costs $5 or $10'],
    ['&#65;&#x42;&#0;&unknown;', 'AB &unknown;'],
    ['&alpha;-helix in a caf&eacute;', 'α-helix in a café'],
    ['', ''],
  ];
  for (const [text, readable] of TEXTS) {
    it(`${JSON.stringify(text)} is ${JSON.stringify(readable)}`, () => {
      assert.equal(readableText(text), readable);
    });
  }

  it('loses the heading of an abstract, and no sentence that begins with the word', () => {
    const abstracts = ['<jats:title>Abstract</jats:title><jats:p>We measure.</jats:p>', 'Abstract: We measure.', 'Abstract machines are measured.'].map(readableAbstract);
    assert.deepEqual(abstracts, ['We measure.', 'We measure.', 'Abstract machines are measured.']);
  });

  it('of a million brackets takes no time worth mentioning', () => {
    assert.equal(readableText('<'.repeat(1_000_000)).length, 1_000_000);
  });
});

describe('a name', () => {
  const NAMES: readonly (readonly [string, string])[] = [
    ['Ada K. Byron', 'Byron | Ada K.'],
    ['Byron, Ada K.', 'Byron | Ada K.'],
    ['Aäron van den Oord', 'van den Oord | Aäron'],
    ['Oord, Aäron van den', 'Oord | Aäron van den'],
    ['Martin Luther King Jr.', 'King Jr. | Martin Luther'],
    ['King, Jr., Martin Luther', 'King Jr. | Martin Luther'],
    ['John Smith III', 'Smith III | John'],
    ['OpenAI', 'OpenAI | undefined'],
    ['李娜', '李娜 | undefined'],
    [' ', 'none'],
  ];
  for (const [name, parts] of NAMES) {
    it(`"${name}" is ${parts}`, () => {
      const author = personName(name);
      assert.equal(author === undefined ? 'none' : `${author.family} | ${author.given}`, parts);
    });
  }
});

describe('a date', () => {
  const DATES: readonly (readonly [string, string | undefined])[] = [
    ['2024-01-01T17:59:49Z', '2024-01-01'],
    ['2024-1-5', '2024-01-05'],
    ['2024-02-31', '2024-02'],
    ['2024-13-01', '2024'],
    ['2024', '2024'],
    ['20240101', undefined],
    ['0024-01-01', undefined],
    ['soon', undefined],
  ];
  for (const [text, date] of DATES) {
    it(`"${text}" is ${date}`, () => {
      assert.equal(isoDate(text), date);
    });
  }
});

describe('the words that find a title', () => {
  it('are its long ones, in order, parts of hyphenated words last', () => {
    assert.deepEqual(tellingWords('POLCA: Over-Subscription of the Power of a Large Cluster with Attention', 4), ['polca', 'power', 'cluster', 'attention']);
  });

  it('are what there is where all are common or short', () => {
    assert.deepEqual(tellingWords('What Is It', 4), ['what', 'is', 'it']);
  });
});
