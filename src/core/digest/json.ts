/** JSON and JSON Lines with the usual field names: answers of services, exports of tools, output of scripts. */
import type { DigestFormat } from './format';
import { readRecords } from './json/readRecords';

/** How much of the text is looked at, in characters; the first records show what they are. */
const SAMPLE = 20_000;

const TITLE = /"[^"\n]{0,20}(?:title|display_name)"\s{0,9}:/i;

export const json: DigestFormat = {
  name: 'JSON',

  recognise(text) {
    const sample = text.slice(0, SAMPLE).trimStart();
    // Damage may have taken the opening bracket; a key with its colon is left.
    const opens = /^[[{]/.test(sample);
    if (!TITLE.test(sample)) return opens ? 0.5 : 0;
    if (opens) return 0.85;
    return isExample(text) ? 0 : 0.4;
  },

  read: readRecords,
};

/** Whether the first title stands in a fence that is a small part of a page: it shows what a program reads or writes. */
function isExample(text: string): boolean {
  const title = text.search(TITLE);
  const start = text.lastIndexOf('```', title);
  const end = text.indexOf('```', title);
  return start >= 0 && end >= 0 && (end - start) * 2 < text.length;
}
