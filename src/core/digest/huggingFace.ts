/** Hugging Face's daily papers, as the site's API answers: https://huggingface.co/api/daily_papers */
import type { DigestFormat } from './format';
import { readRecords } from './json/readRecords';

/** How much of the text is looked at, in characters: an entry or two. */
const SAMPLE = 20_000;

/** Keys that together only this API has. */
const PAPER = /"paper"\s{0,9}:\s{0,9}\{/;
const OWN_KEYS = /"(?:submittedOnDailyAt|submittedOnDailyBy|upvotes|discussionId|numComments|isAuthorParticipating)"\s{0,9}:/;

export const huggingFace: DigestFormat = {
  name: 'Hugging Face daily papers',

  recognise(text) {
    const sample = text.slice(0, SAMPLE).trimStart();
    return /^[[{]/.test(sample) && PAPER.test(sample) && OWN_KEYS.test(sample) ? 0.95 : 0;
  },

  read: readRecords,
};
