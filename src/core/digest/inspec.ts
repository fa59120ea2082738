/** Inspec's and SilverPlatter's exports: `TI ~ Seeing things` or `TI: Seeing things`, below "Record 1 of 20 - INSPEC 1990-1999". */
import type { DigestFormat } from './format';
import { readTagged } from './tagged/taggedDigest';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 65_536;

/** So many different tags make an export; a mail has "TI:" by chance. */
const FEWEST_TAGS = 4;

const TAGS = /^(TI|AU|SO|AB|PY|JN|DE|AF|AN|PT|LA|RT|IS|DT|PU|CP)(?: ~|:) {1,3}\S/gm;

export const inspec: DigestFormat = {
  name: 'SilverPlatter',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    const tags = new Set([...sample.matchAll(TAGS)].map(([, tag]) => tag));
    if (!tags.has('TI') || !(tags.has('AU') || tags.has('SO'))) return 0;
    if (/^Record\b.{0,20}\d|^Record.*INSPEC/im.test(sample)) return 0.96;
    return tags.size < FEWEST_TAGS ? 0 : 0.88;
  },

  read(text, fileName) {
    // "Record 2 of 20" stands between two records.
    return readTagged(text.replace(/^Record\b.{0,200}$/gim, '- ~'), fileName, {
      field: /^([A-Z][A-Z0-9]|-)(?: ~|:)(?:\s{1,4}(.*))?$/,
      venue: ['JN', 'JO'],
      year: ['PY', 'YR'],
      volume: ['VO', 'VL'],
      issue: ['NO', 'IP'],
      pages: ['SP', 'EP'],
      source: ['SO'],
      keywords: ['DE', 'KW', 'ID'],
      url: ['UR'],
      doi: ['DO', 'DI'],
      type: ['PT', 'RT', 'DT'],
    });
  },
};
