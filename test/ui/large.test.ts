import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import { useSession } from './useSession';

/** So many that reading, grouping and indexing each take long enough for a person to wonder. */
const PAPERS = 10_000;
const SUBJECTS = ['graph neural networks', 'power grids', 'language models', 'protein folding', 'robot hands', 'ocean currents', 'image compression', 'query planning'];
const page = Array.from({ length: PAPERS }, (_, number) => {
  const subject = SUBJECTS[number % SUBJECTS.length] ?? '';
  return `Unique${number} Measures of ${subject.replace(/\b\w/g, (letter) => letter.toUpperCase())}\nIn this paper we propose a method for ${subject}, and our experiments on dataset${number} show that it works for ${subject} of many kinds.\n`;
}).join('');

/** The row that holds all papers until they have themes, and one that the embedded digest had. */
const UNGROUPED = 'Not grouped yet';
const EMBEDDED = 'Spiking neural networks';

/** What a person could have seen at some moment: the bar over the papers with the rows below it, and the title of the search. */
interface Seen {
  readonly bar: boolean;
  readonly rows: string;
  readonly title: string;
  /** How often it was seen so. */
  readonly times: number;
}

/** Looks at the page many times a second, since what it looks for passes. */
const WATCH = `
  window.seen = new Map();
  setInterval(() => {
    const pane = [...document.querySelectorAll('.pane')].find((each) => each.querySelector('.pane-header')?.textContent.startsWith('Papers'));
    const state = {
      bar: pane?.querySelector('.monaco-progress-container.active') != null,
      rows: [...(pane?.querySelectorAll('.monaco-list-row .label-name') ?? [])].slice(0, 3).map((row) => row.textContent).join(' / '),
      title: document.querySelector('.quick-input-widget:not([style*="none"]) .quick-input-title')?.textContent ?? '',
    };
    const key = JSON.stringify(state);
    window.seen.set(key, { ...state, times: (window.seen.get(key)?.times ?? 0) + 1 });
  }, 10);
`;

describe('a large library', function () {
  this.timeout(180_000);
  const session = useSession('sample');
  const seen = () => session().page.evaluate<readonly Seen[]>('[...window.seen.values()]');

  it('says in the search how many of its papers can be found so far, and shows a bar over them while they are grouped', async () => {
    await session().openPapersView();
    await session().page.evaluate(WATCH);
    const folder = session().workspace ?? '';
    writeFileSync(join(folder, 'large.txt'), page);
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'paperDigest.digests': ['large.txt'] }));
    await eventually(seen, (states) => states.some(({ rows }) => rows === UNGROUPED));
    await session().runCommand('Paper Digest: Search Papers');
    await eventually(seen, (states) => states.some(({ title }) => new RegExp(`\\d of ${PAPERS} papers can be found so far`).test(title)));
    await session().page.locator('.quick-input-widget .quick-input-title').getByText('Search Papers', { exact: true }).waitFor();
    await session().screenshot('large-1-found');
    await session().press('Escape');
    const states = await eventually(seen, (all) => all.some(({ bar, rows }) => !bar && rows !== UNGROUPED && !rows.includes(EMBEDDED)));
    await session().screenshot('large-2-grouped');
    // The bar of what was read before may still be there for a moment, or go a moment too early.
    const [withBar, without] = [true, false].map((wanted) => states.filter(({ bar, rows }) => bar === wanted && rows === UNGROUPED).reduce((sum, { times }) => sum + times, 0)) as [number, number];
    assert.ok(withBar > without, JSON.stringify(states, null, 1));
  });

  it('names in the empty search what can be typed', async () => {
    await session().runCommand('Paper Digest: Search Papers');
    const box = session().page.locator('.quick-input-widget .quick-input-box input');
    await eventually(
      async () => (await box.getAttribute('placeholder')) ?? '',
      (placeholder) => ['"a phrase"', '-word', 'author:', 'venue:', 'year:', 'theme:', 'has:', 'is:', 'since:', 'Shift+Enter'].every((part) => placeholder.includes(part)),
    );
    await session().screenshot('large-3-placeholder');
    await session().press('Escape');
  });
});
