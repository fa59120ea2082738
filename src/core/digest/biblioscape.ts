/** Biblioscape's text: `--TI-- Seeing things`, a record ends at `------`. Tags after the program's own tag file. */
import type { DigestFormat } from './format';
import { readTagged } from './tagged/taggedDigest';

/** How much of a file tells what it is, in characters. */
const SAMPLE = 65_536;

export const biblioscape: DigestFormat = {
  name: 'Biblioscape',

  recognise(text) {
    const sample = text.slice(0, SAMPLE);
    return /^--TI-- \S/m.test(sample) && /^--(?:AU|ST|YP|RT|AB)-- \S/m.test(sample) ? 0.98 : 0;
  },

  read(text, fileName) {
    return readTagged(text, fileName, {
      field: /^--(?:([A-Z][A-Z0-9]|-)--?)\s?(.*)$/,
      venue: ['ST', 'JO'],
      year: ['YP'],
      volume: ['VL'],
      issue: ['NB'],
      pages: ['PS', 'PE'],
      source: [],
      keywords: ['KW'],
      url: ['AT', 'UR'],
      doi: ['DO'],
      type: ['RT', 'TW'],
    });
  },
};
