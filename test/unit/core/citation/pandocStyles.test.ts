import assert from 'node:assert/strict';
import { BUNDLED_STYLES } from '../../../../src/core/citation';
import { needsDigest } from './digestPapers';
import { needsPandoc } from './pandoc';
import { compareNote, differenceCause, libraryOf } from './pandocNotes';

const SEED = 7;

/** The share that must be equal, or differ for a known cause, in one note a style; the benchmark goes through 200. */
const EQUAL = 0.98;

describe('formatted citations', () => {
  for (const kind of ['bib', 'csl-json'] as const) it(`are those of pandoc --citeproc from the same ${kind} file, in notes of the bundled styles`, function () {
    this.timeout(60_000);
    needsPandoc(this);
    const library = libraryOf(needsDigest(this), kind);
    // Half of the styles from each kind of file: a run of pandoc takes its time.
    const styles = BUNDLED_STYLES.filter((_, index) => index % 2 === (kind === 'bib' ? 0 : 1));
    const compared = styles.flatMap((style, index) => compareNote(library, style, SEED + index));
    const differing = compared.filter(pair => pair.ours !== pair.pandoc && differenceCause(pair) === undefined);
    assert.ok(differing.length <= compared.length * (1 - EQUAL), JSON.stringify(differing, null, 2));
  });
});
