import assert from 'node:assert/strict';
import { LookedNotes } from '../../../../src/host/notes/lookedNotes';
import type { Paper } from '../../../../src/core/paper';

const LIBRARY: readonly Paper[] = [];

describe('what notes cited when they were looked at', () => {
  let notes = new LookedNotes();
  let looked: string[] = [];
  const look = (name: string, bibliography: string, { text = '', library = LIBRARY, during }: { text?: string; library?: readonly Paper[]; during?: () => void } = {}) =>
    notes.of(name, text, library, async () => {
      looked.push(name);
      during?.();
      return Promise.resolve({ bibliographies: new Set([bibliography]), papers: new Set<string>() });
    });

  beforeEach(() => {
    notes = new LookedNotes();
    looked = [];
  });

  const cases: readonly (readonly [name: string, between: () => unknown, again: readonly string[]])[] = [
    ['is kept while nothing changes', () => undefined, []],
    ['is found anew where their bibliography changed, and nowhere else', () => notes.forget('a.bib'), ['a']],
    ['is kept where a file changed that no note cites from', () => notes.forget('package.json'), []],
    ['is found anew everywhere where a project may name other bibliographies', () => notes.forget(), ['a', 'b']],
    ['is not kept of notes that are gone', () => notes.keepOnly(new Set(['b'])), ['a']],
  ];
  for (const [name, between, again] of cases) {
    it(name, async () => {
      for (const note of ['a', 'b']) await look(note, `${note}.bib`);
      looked = [];
      between();
      for (const note of ['a', 'b']) await look(note, `${note}.bib`);
      assert.deepEqual(looked, again);
    });
  }

  it('is found anew where the note or the library changed', async () => {
    await look('a', 'a.bib');
    await look('a', 'a.bib', { text: 'other' });
    await look('a', 'a.bib', { text: 'other', library: [] });
    assert.deepEqual(looked, ['a', 'a', 'a']);
  });

  it('is not kept where the bibliography changed while it was read', async () => {
    await look('a', 'a.bib', { during: () => notes.forget('a.bib') });
    await look('a', 'a.bib');
    assert.deepEqual(looked, ['a', 'a']);
  });
});
