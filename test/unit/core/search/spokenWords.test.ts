import assert from 'node:assert/strict';
import { spokenWords } from '../../../../src/core/search';

describe('the words of a query for a search elsewhere', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['heat of engines', 'heat of engines'],
    ['  "power cap"   servers ', 'power cap servers'],
    ['author:patel year:2023..2025 power', 'power patel'],
    ['venue:isca title:splitwise', 'isca splitwise'],
    ['power -survey has:code is:new theme:chips', 'power'],
    ['year:2023', ''],
    ['POLCA: Power Oversubscription', 'POLCA: Power Oversubscription'],
    ['', ''],
  ];
  for (const [query, words] of cases) {
    it(`of ${JSON.stringify(query)} are ${JSON.stringify(words)}`, () => {
      assert.equal(spokenWords(query), words);
    });
  }
});
