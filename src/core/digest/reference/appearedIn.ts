/** Where and when a work appeared, as the reference styles write it behind the title. */
import { doi } from '../../identity';
import { isoDate } from '../facts/isoDate';
import type { PaperFacts } from '../facts/paperFromFacts';
import { foldWhiteSpace } from '../text/foldWhiteSpace';
import { soundsLikeVenue } from '../facts/venueName';
import { trimmed } from '../text/trimmed';

export type Appearance = Pick<PaperFacts, 'date' | 'venue' | 'type' | 'volume' | 'issue' | 'pages' | 'publisher' | 'arxiv' | 'doi' | 'url'>;

const PAGES = '[A-Za-z]?\\d{1,6}(?: ?[-–—]{1,2} ?[A-Za-z]?\\d{1,6})?';
/** No year: "ICML 2023: 1-10" has no volume. */
const VOLUME = '(?!(?:19|20)\\d\\d\\b)\\d{1,5}';
const YEAR = '(?:19|20)\\d\\d[a-z]?';
const MONTHS = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
/** A journal's name: no digits but those of a parallel title, and no full sentence. */
const NAME = '(?<venue>[^\\d;“”"]{3,150}?)';

/**
 * A journal with its volume, one pattern a style. Groups are named: `venue`, `volume`, `issue`, `pages`, `date`.
 * Sources: the style guides of IEEE, NLM (Vancouver), APA, Chicago, MLA, Nature, Springer LNCS, ACM, Elsevier, and DBLP's listings.
 */
const JOURNALS: readonly RegExp[] = [
  // IEEE Trans. Comput., vol. 71, no. 5, pp. 100-110, May 2022
  new RegExp(`^${NAME},? vol\\. ?(?<volume>\\w{1,8})(?:, (?:no|iss|issue)\\. ?(?<issue>[\\w/-]{1,9}))?(?:, (?<early>${YEAR}))?(?:, (?:pp?\\.|Art\\. no\\.) ?(?<pages>${PAGES}))?(?:, (?<date>(?:${MONTHS} ?(?:\\d{1,2}, )?)?${YEAR}))?`, 'u'),
  // Applied Energy, Volume 350, Issue 2, 15 November 2024, Article 121765
  new RegExp(`^${NAME}, Volume (?<volume>${VOLUME})(?:, (?:Issue|Number) (?<issue>[\\w/–-]{1,9}))?(?:, (?<date>(?:\\d{1,2} )?(?:${MONTHS} )?${YEAR}))?(?:, (?:Pages?|Article) (?<pages>${PAGES}))?`, 'u'),
  // J Sleep Res. 2023 Mar;32(2):e13700
  new RegExp(`^${NAME}\\. (?<date>${YEAR}(?: ${MONTHS}(?: \\d{1,2})?)?); ?(?<volume>${VOLUME})(?:\\((?<issue>[\\w ./-]{1,15})\\))?(?:: ?(?<pages>${PAGES}))?`, 'u'),
  // Elsevier, numbered: Geophysics 39 (1974) 834–842
  new RegExp(`^${NAME} (?<volume>${VOLUME}) \\((?<date>${YEAR})\\) (?<pages>${PAGES})(?![\\d–-]|, ?\\d)`, 'u'),
  // IEEE Transactions on Computers 71, no. 5 (2022): 100-110
  new RegExp(`^${NAME},? (?<volume>${VOLUME})(?:, no\\. (?<issue>[\\w/-]{1,9}))? \\((?<date>(?:${MONTHS} )?${YEAR})\\)(?:: (?<pages>${PAGES}))?`, 'u'),
  // MLA as Google Scholar writes it: IEEE Transactions on Computers 71.5 (2022): 100-110; its volumes may have months: 3.Jan (2003)
  new RegExp(`^${NAME},? (?<volume>${VOLUME})\\.(?<issue>[\\w/–-]{1,9}) \\((?<date>(?:${MONTHS} )?${YEAR})\\)(?:: (?<pages>${PAGES}))?`, 'u'),
  // ISO 690: IEEE Transactions on Computers, 2022, 71.5: 100-110; RSC: Nanoscale, 2019, 11, 1234-1240
  new RegExp(`^${NAME}, (?<date>${YEAR}), (?<volume>${VOLUME})(?:\\.(?<issue>[\\w/–-]{1,9}))?(?:(?:: |, (?:pp?\\. ?)?)(?<pages>${PAGES}))?(?=[.,]|$)`, 'u'),
  // IEEE Trans. Comput. 71, 5 (2022), 100-110
  new RegExp(`^${NAME},? (?<volume>${VOLUME}), (?<issue>\\d{1,4}) \\((?<date>(?:${MONTHS} )?${YEAR})\\), (?<pages>${PAGES})`, 'u'),
  // Nature 580, 12-15 (2020); J. Mach. Learn. Res. 24: 1-30 (2023); IEEE Trans. Comput. 71(5), 100-110 (2022)
  new RegExp(`^${NAME},? (?<volume>${VOLUME})(?: ?\\((?<issue>[\\w/-]{1,9})\\)|)(?:[,:] ?(?:pp?\\. ?)?(?<pages>${PAGES}))?\\.? \\((?<date>(?:${MONTHS} )?${YEAR})\\)(?:, (?<behind>${PAGES}))?`, 'u'),
  // APA: IEEE Transactions on Computers, 71(5), 100-110; Elsevier: Energy 12, 1-10
  new RegExp(`^${NAME},? (?<volume>${VOLUME}) ?\\((?<issue>\\d[\\w/–-]{0,9})\\)(?:[,:] ?(?:pp?\\. ?)?(?<pages>${PAGES}))?(?:, (?<date>${YEAR}))?(?=[.,]|$)`, 'u'),
  new RegExp(`^${NAME},? (?<volume>${VOLUME})[,:] ?(?:pp?\\. ?)?(?<pages>${PAGES})(?:, (?<date>(?:${MONTHS} )?${YEAR}))?(?=[.,]|$)`, 'u'),
  // ICML 2023: 123-134
  new RegExp(`^(?<venue>[A-Z][\\w/@() -]{1,60}?) (?<date>${YEAR}): (?<pages>${PAGES})(?=[.,]|$)`, 'u'),
];

/** "In Proceedings of the 40th International Conference on Machine Learning (ICML '23)": up to what is no name any more. */
const PROCEEDINGS = /^(?:[Ii]n:? |[Pp]resented at (?:the )?)(?<venue>.{3,250}?)(?=(?<=\p{L}{6}|\))\. |, (?:[Pp]p?\.|[Pp]ages?|[Vv]ol\.) ?\d|, (?:19|20)\d\d|, \p{Lu}\p{L}+(?: \p{L}+)?, (?:[A-Z]{2,3}\b|(?:Canada|France|Germany|Italy|Spain|Portugal|Austria|Switzerland|China|Japan|Korea|India|Australia|Singapore|Sweden|Netherlands|Brazil)\b)|,? \((?:pp?\.|[Vv]ol)|, \d+[–-]\d+|\.?$|: \d)/u;
/** MLA as Google Scholar writes it: "European conference on computer vision. Springer, Cham, 2014.", "Interspeech. Vol. 2. No. 3. 2010." */
const PUBLISHED = new RegExp(`^(?<venue>(?:${YEAR} )?[^.;“”"]{3,200})\\. (?:Vol\\. (?<volume>\\w{1,9})\\. )?(?:No\\. (?<issue>\\w{1,9})\\. )?(?:(?<publisher>\\p{L}[\\p{L}& -]{1,40})(?:, \\p{Lu}[\\p{L} ]{1,30})?, )?(?<date>${YEAR})\\.?$`, 'u');
/** APA of proceedings that come in volumes: "Advances in neural information processing systems, 30." */
const VOLUME_ALONE = new RegExp(`^(?<venue>[^\\d.;“”"]{3,200}), (?<volume>${VOLUME})\\.?$`, 'u');
/** What such a venue is called, in small letters, too; and how sentences begin. */
const MEETING = /^(?!(?:an?|the) ).*\b(?:conference|proceedings|workshops?|symposium|annual meeting|advances in)\b/i;
/** Journals are called so, too. */
const SERIAL = /^proceedings of the (?:national academy|ieee$|royal society)/i;
/** A city may stand where publishers do. */
const PUBLISHER = /\b(?:springer|ieee|acm|pmlr|elsevier|press|association|aaai|curran|wiley|siam|usenix|isca|kaufmann|citeseer|society|publish(?:ers?|ing)|eurographics|ios|ijcai|acl)\b/i;
const MONTH = new RegExp(`^${MONTHS}$`);
/** "Diss. University of Toronto, 2013." */
const DISSERTATION = new RegExp(`^(?:Diss|Ph\\.?D\\.? (?:diss|thesis)|Doctoral dissertation|Master[’']s thesis)[.,]{1,2} (?<publisher>[^\\d;“”"]{3,120}?), (?:(?<month>${MONTHS}),? )?(?<date>${YEAR})\\.?$`, 'iu');
/** "Title. Nature, 2020", "Title. NeurIPS 2020" */
const SIMPLE = new RegExp(`^(?<venue>[\\p{Lu}][^\\d.;“”"]{1,120}?)[,.]? \\(?(?:${MONTHS} )?(?<date>${YEAR})\\)?(?=[.,;]|$)`, 'u');
const MARKED_PAGES = /\b(?:pp?\.|pages?) ?([A-Za-z]?\d{1,6}(?: ?[-–—]{1,2} ?[A-Za-z]?\d{1,6})?)/i;
const ADDRESS = /\bhttps?:\/\/[^\s<>"]{3,500}/i;
const ARXIV = /\b(?:arxiv(?: preprint)?|e-?prints?)[:,. ] ?(?:abs\/|arxiv:)?(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})|\barxiv\.org\/(?:abs|pdf)\/(\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7})|\bCoRR,? (?:vol\. )?abs\/(\d{4}\.\d{4,5})/i;
/** AMA's words for what has no volume yet. */
const ONLINE = /\.? ?Published online[^.]*/i;
const PREPRINT = /\b(?:arxiv|biorxiv|medrxiv|corr|preprint)\b/i;
/** Proceedings and books begin so, whatever numbers stand behind them. */
const NO_JOURNAL = /^(?:in:? |presented at )|^[^.,]{1,80} press[.,]/i;

/** What `rest`, all that stands behind the title, says; undefined where it is about no publication at all. Linear in its length. */
export function appearedIn(rest: string): Appearance | undefined {
  // "InProceedings of …" is how Google Scholar writes Vancouver's style.
  const text = trimmed(foldWhiteSpace(rest), ' ,;').replace(/^In(?=(?:Proceedings|International|Advances|Conference|European|Annual|Asian|Workshop|Symposium)\b)/, 'In ');
  const url = ADDRESS.exec(text)?.[0].replace(/[.,;)\]]+$/, '');
  const links = { doi: /\bdoi\b|\b10\.\d{4,9}\//i.test(text) ? doi(/\b10\.\d{4,9}\/[^\s"<>]+/.exec(text)?.[0].replace(/[.,;]+$/, '') ?? '') : undefined, arxiv: arxivIn(text) };
  const said = trimmed(text.replace(ADDRESS, ' ').replace(/\bdoi: ?\S+/i, ' '), ' ,;');
  const year = [...said.matchAll(/(?<![\d/.:-])(?:19|20)\d\d(?![\d/-])/g)].at(-1)?.[0];
  const address = links.doi === undefined && links.arxiv === undefined ? url : undefined;
  const place = said.replace(ONLINE, '');
  const where = PREPRINT.test(place) ? { type: 'article' as const } : (inJournal(place) ?? inProceedings(place) ?? published(place) ?? simply(place));
  if (where === undefined && links.doi === undefined && links.arxiv === undefined) return undefined;
  return { ...links, url: address, date: year, ...where };
}

/** The id in "arXiv preprint arXiv:2301.00001", "e-Print: hep-th/0001001", "CoRR abs/2301.00001"; undefined where there is none. */
export function arxivIn(text: string): string | undefined {
  return ARXIV.exec(text)?.slice(1).find((id) => id !== undefined);
}

/** A journal or proceedings with volume or pages, in the way of one of the styles, at the beginning of `text`. */
export function inJournal(text: string): Appearance | undefined {
  if (NO_JOURNAL.test(text)) return undefined;
  for (const pattern of JOURNALS) {
    const { venue, volume, issue, pages, behind, date, early } = pattern.exec(text)?.groups ?? {};
    if (venue === undefined) continue;
    const said = date ?? early;
    return { venue: tidy(venue), type: volume === undefined ? 'paper-conference' : 'article-journal', volume, issue, pages: pages ?? behind, ...(said !== undefined && { date: isoDate(said) }) };
  }
  return undefined;
}

function inProceedings(text: string): Appearance | undefined {
  const venue = PROCEEDINGS.exec(text)?.groups?.['venue'];
  return venue === undefined ? undefined : { venue: tidy(venue), type: 'paper-conference', pages: pagesIn(text) };
}

/** Proceedings with their volume or publisher, and dissertations. */
function published(text: string): Appearance | undefined {
  const thesis = DISSERTATION.exec(text)?.groups;
  if (thesis !== undefined) return { type: 'thesis', publisher: thesis['publisher'], date: isoDate(`${thesis['month'] ?? ''} ${thesis['date'] ?? ''}`) };
  const { venue = '', volume, issue, publisher, date } = (PUBLISHED.exec(text) ?? VOLUME_ALONE.exec(text))?.groups ?? {};
  const isMeeting = MEETING.test(venue) && !SERIAL.test(venue);
  if (!isMeeting && !SERIAL.test(venue) && !soundsLikeVenue(venue)) return undefined;
  const month = publisher !== undefined && MONTH.test(publisher) ? `${publisher} ` : '';
  return {
    venue: tidy(venue),
    ...(isMeeting && { type: 'paper-conference' }),
    volume,
    issue,
    publisher: PUBLISHER.test(publisher ?? '') ? publisher : undefined,
    ...(date !== undefined && { date: isoDate(month + date) }),
  };
}

function simply(text: string): Appearance | undefined {
  const { venue, date } = SIMPLE.exec(text)?.groups ?? {};
  if (venue === undefined) {
    // Where the year stands elsewhere, the venue may be all there is.
    const alone = trimmed(text, ' .,');
    return soundsLikeVenue(alone) && !/[.;] |\d/.test(alone) ? { venue: alone } : undefined;
  }
  return { venue: tidy(venue), pages: pagesIn(text), ...(date !== undefined && { date: isoDate(date) }) };
}

function pagesIn(text: string): string | undefined {
  return (MARKED_PAGES.exec(text) ?? /, (\d{1,6}[-–—]\d{1,6})(?=[.,]|$)/.exec(text))?.[1];
}

/** "Proc. ICML '23" without year and punctuation around it. */
function tidy(venue: string): string {
  return trimmed(venue.replace(/ \((?:19|20)\d\d\)$/, '').replace(/,? ?(?:[’'‘]\d\d|(?:19|20)\d\d)(?=\)?$)/, ''), ' ,;:').replace(/(?<=\))\.$/, '');
}
