import assert from 'node:assert/strict';
import { aliasEdits, aliasPlace, applyEdits, betterKey, keyTemplate } from '../../../../../src/core/citation/plain';
import { inFolder, needsPandoc, pandoc } from '../pandoc';
import { paper } from '../papers';

const BEFORE = paper({ title: 'Heat of small engines', authors: [] });
const AFTER = paper({ title: 'Heat of small engines', authors: ['Byron, Ada'], date: '2024' });
const BETTER = 'byronHeatSmallEngines2024';

describe('a better key', () => {
  const byYear = keyTemplate('auth.lower + year');
  const template = 'template' in byYear ? byYear.template : undefined;
  const cases: readonly (readonly [what: string, found: string | undefined, expected: string | undefined])[] = [
    ['is made of what is known now', betterKey('HeatSmallEngines', BEFORE, AFTER, new Set()), BETTER],
    ['is made where the old one had a letter behind it', betterKey('HeatSmallEnginesa', BEFORE, AFTER, new Set()), BETTER],
    ['follows the formula', betterKey('HeatSmallEngines', BEFORE, AFTER, new Set(), template), 'byron2024'],
    ["is none for somebody's own key", betterKey('engines', BEFORE, AFTER, new Set()), undefined],
    ['is none where nothing of the key changed', betterKey(BETTER, AFTER, AFTER, new Set()), undefined],
    ['is none where another work has it', betterKey('HeatSmallEngines', BEFORE, AFTER, new Set([BETTER.toLowerCase()])), undefined],
  ];
  for (const [what, found, expected] of cases) it(what, () => assert.equal(found, expected));
});

describe('an alias in a .bib file', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['is a field of its own behind the last', '@misc{old,\n  title = {A},\n}\n', '@misc{old,\n  title = {A},\n  ids = {new},\n}\n'],
    ['joins those that are there', '@misc{old,\n  ids = {older},\n  title = {A},\n}\n', '@misc{old,\n  ids = {older , new},\n  title = {A},\n}\n'],
    ['joins those in quotes', '@misc{old, ids = "older", title = "A"}', '@misc{old, ids = "older , new", title = "A"}'],
    ['is not written into a macro', '@misc{old, ids = names, title = "A"}', '@misc{old, ids = names, title = "A"}'],
    ['is not written where the entry is not there', '@misc{other, title = "A"}', '@misc{other, title = "A"}'],
  ];
  for (const [what, before, after] of cases) it(what, () => assert.equal(applyEdits(before, aliasEdits(before, 'old', 'new')), after));

  it('is found where it stands', () => {
    const text = '@misc{old, ids = {oldest, older , new}, title = {new}}';
    assert.deepEqual(aliasPlace(text, 'old', 'older'), { start: text.indexOf('older'), end: text.indexOf('older') + 5 });
  });

  it('is what pandoc cites the entry by, as is every other', function () {
    needsPandoc(this);
    const before = '@article{old,\n  ids = {older},\n  title = {Heat},\n  author = {Byron, Ada},\n  year = {2024},\n}\n';
    const bib = applyEdits(before, aliasEdits(before, 'old', 'new'));
    const text = inFolder({ 'a.bib': bib }, (folder) => pandoc(folder, ['--citeproc', '--bibliography=a.bib', '-t', 'plain'], '[@old] [@older] [@new]'));
    assert.equal(text.split('\n')[0], '(Byron 2024) (Byron 2024) (Byron 2024)');
  });
});
