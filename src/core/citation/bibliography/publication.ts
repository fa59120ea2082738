import type { Paper, PaperType } from '../../paper';

/** Servers and libraries that post preprints: naming one of them is not being published. */
const PREPRINT_SERVER = /^(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|ssrn|preprints?\.org|research square|openreview|corr|hal|zenodo)\b/i;

const CONFERENCE = /\b(?:proceedings|conference|workshops?|symposium|congress|meeting|colloquium|summit|convention)\b|^(?:in )?proc\./i;

/** A venue that ends in its acronym, or is one: "European Conference on Computer Vision (ECCV)", "NeurIPS 2023". */
const CONFERENCE_ACRONYM = /\((?:[A-Z][A-Za-z]*[A-Z][A-Za-z]*)(?:[ '’-]*\d{2,4})?\)\s*$|^[A-Z][A-Za-z]*[A-Z]{2,}(?:[ '’-]*\d{2,4})?$/;

/** arXiv's prefix with DataCite. */
const ARXIV_DOI = '10.48550/';

/**
 * What kind of work a citation of `paper` describes. A record that names its kind is taken at its word; otherwise a venue decides between
 * conference and journal, and a paper without a venue is a preprint (CSL's `article`).
 */
export function publicationType(paper: Paper): PaperType {
  const venue = paper.venue?.trim() ?? '';
  const posted = venue === '' || PREPRINT_SERVER.test(venue);
  if (paper.type !== undefined && !(paper.type === 'article' && !posted)) return paper.type;
  if (posted) return paper.arxiv === undefined && paper.doi === undefined && paper.url !== undefined ? 'webpage' : 'article';
  // A journal may carry its acronym too (TPAMI), but a volume gives it away.
  const conference = CONFERENCE.test(venue) || (paper.volume === undefined && CONFERENCE_ACRONYM.test(venue));
  return conference ? 'paper-conference' : 'article-journal';
}

/** Whether `paper` is cited as a preprint: on arXiv or another server, and nowhere else as far as is known. */
export function isPreprint(paper: Paper): boolean {
  return publicationType(paper) === 'article';
}

/** The date of the version that is cited: the one the venue published, else the preprint's. ISO, as precise as known. */
export function citedDate(paper: Paper): string | undefined {
  return paper.published ?? paper.date;
}

/** The DOI that is cited: the paper's own, else the one that arXiv registers for every preprint (https://info.arxiv.org/help/doi.html). */
export function citedDoi(paper: Paper): string | undefined {
  if (paper.doi !== undefined || paper.arxiv === undefined || !isPreprint(paper)) return paper.doi;
  return `${ARXIV_DOI}arXiv.${paper.arxiv}`;
}

/** Whether `doi`, bare or as an address, names a preprint on arXiv. */
export function isArxivDoi(doi: string): boolean {
  return doi.includes(ARXIV_DOI);
}
