/** A problem of a digest as a sentence that names the file and the next step. Core finds problems; only here they get words. */
import { Uri, workspace } from 'vscode';
import type { Problem } from '../../core/paper';

export function problemSentence({ code, detail, source }: Problem): string {
  const file = fileName(source.uri);
  const sentence = SENTENCES[code];
  return sentence === undefined ? `${file}: ${code}${detail === '' ? '' : ` (${detail})`}.` : sentence(file, detail);
}

const SENTENCES: Readonly<Record<string, (file: string, detail: string) => string>> = {
  'empty-file': (file) => `${file} is empty. Paste the digest into it and save, or remove it from the setting "paperDigest.digests".`,
  'binary-file': (file) => `${file} is not a text file, so no papers can be read from it. Add the digest as text, or remove the file from the setting "paperDigest.digests".`,
  'invalid-encoding': (file, encoding) => `${file} has bytes that are not ${encoding}; they are shown as "\uFFFD". Save the file as UTF-8 to mend them.`,
  'no-papers': (file, format) =>
    `No papers were found in ${file}${format === '' ? '' : `, though it looks like a ${format}`}. Check that it lists papers, or remove it from the setting "paperDigest.digests".`,
  'quiet-digest': (file) => `${file} says that it has no papers today.`,
  'fewer-papers-than-stated': (file, counts) => `Only ${counts} papers that ${file} announces could be read. Look for entries in an unusual form.`,
  'format-failed': (file, message) => `Reading ${file} failed in Paper Digest itself (${message}). Please report it, with the file if you can share it.`,
  'invalid-json': (file, message) => `${file} is not valid JSON here: ${message}. Mend this line; the readable papers are kept.`,
  'invalid-yaml': (file, message) => `${file} is not valid YAML here: ${message}. Mend this line; the readable papers are kept.`,
  'invalid-xml': (file, message) => `${file} is not valid XML here: ${message}. Mend this line; the readable papers are kept.`,
  'missing-header': (file) => `The columns of ${file} have no names. Write them into its first line, in the order of the columns: title, authors, year, doi, and leave a column that is none of these unnamed.`,
  'truncated-file': (file, entry) => `${file} ends in the middle of an entry: "${entry}". Fetch or paste the digest again.`,
  'unreadable-entry': (file, entry) => `This entry of ${file} could not be read and is left out: "${entry}". Mend it and save.`,
  'missing-title': (file, entry) => `This entry of ${file} has no title and is left out: "${entry}". Add a title and save.`,
  'missing-abstract': (file, title) => `"${title}" has no abstract in ${file}.`,
  'invalid-date': (file, date) => `"${date}" in ${file} is not a date; the paper is kept without one.`,
  'unknown-macro': (file, name) => `The @string "${name}" is not defined in ${file}. Define it, or put the text in braces.`,
  'unresolved-crossref': (file, key) => `The crossref "${key}" is not an entry of ${file}.`,
  'duplicate-key': (file, key) => `Two entries of ${file} have the citation key "${key}". Rename one of them.`,
  'conflicting-field': (file, detail) => `Digests disagree on a paper listed in ${file}: ${detail}. The first one is shown.`,
  'missing-file': (file) => `${file} is listed in the setting "paperDigest.digests" but is not there. Papers read from it before stay; restore the file or remove the entry.`,
  'unreadable-file': (file, message) => `${file} could not be read: ${message}. Check that you may read it, then run "Paper Digest: Refresh Digests".`,
  'too-large': (file) => `${file} is larger than a digest can be (256 MB). Split it, or remove it from the setting "paperDigest.digests".`,
  'reading-cancelled': (file) => `Reading ${file} was cancelled. Run "Paper Digest: Refresh Digests" to read it.`,
  'kept-last-reading': (file) => `The last good reading of ${file} is still shown, because the file as it is now has no readable papers. Mend the file and save, or restore it.`,
  'far-fewer-papers': (file, counts) => `${file} has only ${counts} papers now. Those of before are still shown; choose "Use the New Reading" in the view Digests if the file is right.`,
  'overrides-unreadable': (file) => `${file} is not valid JSON, so your changes to the themes are not applied, and none can be made. Mend or remove the file.`,
  'overrides-newer-version': (file) => `${file} was written by a newer Paper Digest. Update the extension to change themes here.`,
  'overrides-unknown-part': (file, part) => `"${part}" in ${file} is not understood and is ignored. The next theme change drops it: mend it before.`,
  'overrides-invalid-entry': (file, entry) => `The entry "${entry}" of ${file} is not understood and is ignored. The next theme change drops it: mend it before.`,
  'unmatched-glob': (_file, pattern) => `"${pattern}" in the setting "paperDigest.digests" matches no file. Check how its folders are spelt.`,
  'too-many-matches': (_file, pattern) => `"${pattern}" in the setting "paperDigest.digests" matches more than 2,000 files, of which the first are read. Make it narrower.`,
  'digest-without-folder': (_file, pattern) => `"${pattern}" in the setting "paperDigest.digests" is relative to a folder, and no folder is open. Open one, or write the whole path.`,
  'restricted-digest': (_file, pattern) => `The digest "${pattern}" lies outside the workspace folders and is not read in Restricted Mode. Trust the workspace to read it.`,
};

function fileName(uri: string): string {
  return uri === '' ? 'The digest' : workspace.asRelativePath(Uri.parse(uri));
}
