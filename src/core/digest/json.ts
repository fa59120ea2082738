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
    return opens ? 0.85 : 0.4;
  },

  read: readRecords,
};
