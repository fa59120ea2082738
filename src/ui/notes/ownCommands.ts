/** Commands that are not in the manifest, since they need what only completions and quick fixes know. */

/** Adds the record of a paper to the bibliography of a note: the note's uri, the paper's id. */
export const ADD_RECORD = '_paperDigest.addRecord';

/** Completes an entry of a bibliography by the library: the bibliography's uri, the key, the paper's id. */
export const COMPLETE_ENTRY = '_paperDigest.completeEntry';

/** Looks a cited work up by the online services and completes its entry: the note's uri, the key. */
export const COMPLETE_CITED = '_paperDigest.completeCited';
