import assert from 'node:assert/strict';
import type { Paper } from '../../../../src/core/paper';
import { PaperSearch, type SearchField } from '../../../../src/core/search';
import { paper } from './samplePapers';

const SPLITWISE = paper('Splitwise: Efficient generative LLM inference', {
  authors: ['Pratyush Patel', 'Íñigo Goiri'],
  abstract: 'We split phases. Behaviour of I-BERT networks varies.',
  venue: 'ISCA',
});

/** "text:reason" of every range in a field. */
function marked(found: Paper, query: string, field: SearchField): readonly string[] {
  const search = new PaperSearch([found], [{ id: 't', name: 'Language models', papers: [found] }]);
  return (search.search(query)[0]?.matches ?? [])
    .filter((match) => match.field === field)
    .flatMap(({ text, ranges }) => ranges.map(({ start, end, reason }) => `${text.slice(start, end)}:${reason}`));
}

describe('what is marked in a hit', () => {
  const cases: readonly (readonly [string, string, SearchField, readonly string[]])[] = [
    ['a word', 'inference', 'title', ['inference:exact']],
    ['the typed part of a longer word', 'gener', 'title', ['gener:prefix']],
    ['the whole of a mistyped word', 'splitwse', 'title', ['Splitwise:fuzzy']],
    ['another spelling', 'behavior', 'abstract', ['Behaviour:variant']],
    ['a singular for a plural', 'network', 'abstract', ['network:prefix']],
    ['a plural for a singular', 'phases', 'abstract', ['phases:exact']],
    ['a compound written as one word', 'ibert', 'abstract', ['I-BERT:joined']],
    ['a compound written as two words', 'i bert', 'abstract', ['I:exact', 'BERT:exact']],
    ['an accented name by plain letters', 'inigo', 'authors', ['Íñigo:exact']],
    ['a venue', 'isca', 'venue', ['ISCA:exact']],
    ['a theme', 'language', 'theme', ['Language:exact']],
    ['a filter, in its field', 'author:goiri', 'authors', ['Goiri:exact']],
    ['a filter, in no other field', 'author:split goiri', 'title', []],
    ['a phrase', '"split phases"', 'abstract', ['split:exact', 'phases:exact']],
    ['a letter or two, in the title alone', 'in', 'abstract', []],
  ];
  for (const [what, query, field, ranges] of cases) {
    it(`is ${what}: ${query}`, () => assert.deepEqual(marked(SPLITWISE, query, field), ranges));
  }

  const letters: readonly (readonly [string, string, readonly string[]])[] = [
    ['Eﬀizienz der Straße', 'strasse', ['Straße:exact']],
    ['Zwölf Boxkämpfer', 'boxkampfer', ['Boxkämpfer:exact']],
    ['Die ﬁrst Straße', 'str', ['Str:prefix']],
    ['深層学習による画像認識', '画像', ['画像:exact']],
    ['SpinQuant: rotations', 'spin quant', ['Spin:exact', 'Quant:exact']],
    ['Spinquant rotations', 'spin quant', ['Spinquant:joined']],
    ['A point process', 'pointprocess', ['point:joined', 'process:joined']],
  ];
  for (const [title, query, ranges] of letters) {
    it(`lies in the text as it stands: ${query} in ${title}`, () => assert.deepEqual(marked(paper(title), query, 'title'), ranges));
  }

  it('says with which word of the query it matches', () => {
    const [match] = new PaperSearch([SPLITWISE]).search('INFERENSE')[0]!.matches;
    assert.equal(match?.ranges[0]?.word, 'inferense');
  });

  it('can be sent to another thread', () => {
    const [hit] = new PaperSearch([SPLITWISE]).search('splitwse');
    assert.deepEqual(structuredClone(hit), { paper: SPLITWISE, score: hit!.score, matches: hit!.matches });
  });
});
