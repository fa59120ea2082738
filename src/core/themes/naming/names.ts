import type { Aboutness } from '../grouping/aboutness';
import { lexicon } from '../lexicon/lexicon';
import { tieOf, type WordForms, type Words } from '../text/wordForms';
import { wordSet } from '../text/wordSet';
import type { PaperText } from '../text/paperText';
import { EvidenceList, totalStrength, type Evidence, type NameEvidence } from './evidence';
import { findPhrases, type Phrase } from './phrases';
import { sentenceCase } from './sentenceCase';

/** What a theme might be called. */
export interface Name {
  readonly text: string;
  /** Names are the same where their keys are: the text in lower case. */
  readonly key: string;
  /** How good a name it is whatever it covers, 0 to 1; 0 for what is no name. */
  readonly quality: number;
  readonly kind: NameKind;
}

/** A subject or family of the lexicon, or a phrase or single word of the digest's own. */
export type NameKind = 'subject' | 'family' | 'phrase' | 'word';

/** Whether a name is the digest's own, not the lexicon's. */
export function isPhrase({ kind }: Name): boolean {
  return kind === 'phrase' || kind === 'word';
}

/** All names that could be given in a digest, and what speaks for them. */
export interface Names {
  readonly names: readonly Name[];
  readonly evidence: Evidence;
  /** By name: the sum of its strength over all papers. */
  readonly total: Float64Array;
}

/**
 * A subject is how a researcher would put it; a family is vaguer; a phrase may be half of a thought, most often so where it is short, long
 * or partly generic. The step from two words to three prefers "copper beech hedges" where "copper beech" is said of nothing else.
 */
const QUALITY = { subject: 1, family: 0.8 };
/** By number of words, from one to four. */
const PHRASE_QUALITY = [0.5, 0.72, 0.75, 0.7];
const GENERIC_PENALTY = 0.8;
/** Evidence (see `Aboutness`) that makes a subject half a name. */
const HALF_EVIDENCE = 0.5;

/** Hints alone do not make a name right, however many. */
const HINT = 0.4;

/** In a library what a paper has less to do with does not count: there is enough else. */
const LIBRARY = { papers: 2000, leastStrength: 0.1 };

/** Names from the lexicon, where `useLexicon`, and from the digest's own phrases. */
export function possibleNames(
  texts: readonly PaperText[],
  forms: WordForms,
  subjects: readonly (readonly Aboutness[])[],
  useLexicon: boolean,
): Names {
  const { names: subjectNames, families } = lexicon();
  const lexiconNames = useLexicon
    ? [...subjectNames.map((text) => named(text, 'subject')), ...families.map((text) => named(text, 'family'))]
    : [];
  const phrases = findPhrases(texts, forms, lexiconNames.length);
  const names = [...lexiconNames, ...phrases.phrases.map((phrase) => phraseName(phrase, forms))];
  const leastStrength = texts.length > LIBRARY.papers ? LIBRARY.leastStrength : 0;
  const evidence = new EvidenceList();
  subjects.forEach((list, paper) => {
    if (useLexicon) addSubjects(list, evidence, leastStrength);
    phrases.addEvidence(paper, evidence);
    evidence.endPaper();
  });
  return { names, evidence, total: totalStrength(evidence, names.length) };
}

/** What speaks for the subjects a paper is about, and behind them for their families. */
function addSubjects(list: readonly Aboutness[], evidence: EvidenceList, leastStrength: number): void {
  const { names: subjectNames, familyOf } = lexicon();
  const ofFamily: NameEvidence[] = [];
  const top = list.reduce((most, { weight }) => Math.max(most, weight), 0);
  for (const { subject, weight, inTitle, isStrong, onlyTerm } of list) {
    // What the paper mentions beside its main subject names it less well.
    const strength = (isStrong || inTitle ? 1 : HINT) * (weight / (weight + HALF_EVIDENCE)) * Math.sqrt(weight / top);
    if (strength < leastStrength) continue;
    evidence.add(subject, strength, inTitle, !isStrong, onlyTerm);
    const family = subjectNames.length + familyOf[subject]!;
    // Subjects are listed family by family, so that one entry follows another of its family.
    const known = ofFamily.at(-1)?.name === family ? ofFamily.pop() : undefined;
    ofFamily.push({
      name: family,
      strength: Math.max(strength, known?.strength ?? 0),
      inTitle: inTitle || (known?.inTitle ?? false),
      isHint: !isStrong && (known?.isHint ?? true),
      onlyTerm: known === undefined || known.onlyTerm === onlyTerm ? onlyTerm : -1,
    });
  }
  for (const { name, strength, inTitle, isHint, onlyTerm } of ofFamily) evidence.add(name, strength, inTitle, isHint, onlyTerm);
}

/** The names that anything speaks for in some papers, and what does; names and papers numbered anew in their order. */
export function namesAmong({ names, evidence }: Names, papers: readonly number[]): Names {
  const { start, name, strength, inTitle, isHint, onlyTerm } = evidence;
  const isSaid = new Uint8Array(names.length);
  for (const paper of papers) for (let at = start[paper]!; at < start[paper + 1]!; at++) isSaid[name[at]!] = 1;
  const number = new Uint32Array(names.length);
  const said = names.filter((_, each) => isSaid[each] === 1);
  let next = 0;
  for (let each = 0; each < number.length; each++) if (isSaid[each] === 1) number[each] = next++;
  const among = new EvidenceList();
  for (const paper of papers) {
    for (let at = start[paper]!; at < start[paper + 1]!; at++) {
      among.add(number[name[at]!]!, strength[at]!, inTitle[at]!, isHint[at]!, onlyTerm[at]);
    }
    among.endPaper();
  }
  return { names: said, evidence: among, total: totalStrength(among, said.length) };
}

/** The number of each name by its key; of equal ones the first, which is the lexicon's. */
export function numbersOfNames({ names }: Names): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  names.forEach(({ key }, name) => {
    if (!numbers.has(key)) numbers.set(key, name);
  });
  return numbers;
}

function named(text: string, kind: 'subject' | 'family'): Name {
  return { text, key: text.toLowerCase(), quality: QUALITY[kind], kind };
}

/** A name ends in a noun: "Semantic" or "graph neural" wants one. Told by the ending, with the commonest nouns that have such an ending. */
const ADJECTIVE = /(?:al|ic|ive|ous|ful|less|able|ible|ed|ly|ary|ian|based|driven|aware|free)$/;
const NOUNS = /* @__PURE__ */ wordSet(`
signal retrieval removal proposal trial approval arrival survival portal journal manual terminal crystal mineral animal metal material
goal topic music traffic logic fabric clinic critic epidemic pandemic arithmetic archive drive perspective narrative objective seed speed
feed assembly anomaly family summary vocabulary dictionary library boundary glossary table cable variable wearable pedestrian hessian
hospital principal interval capital festival referral denial mechanic rubric
`);
/** Adjectives that end as nouns do. */
const ADJECTIVES = /* @__PURE__ */ wordSet(`
recurrent latent salient coherent incoherent transient turbulent resilient persistent emergent adjacent dependent independent consistent
equivariant invariant covariant redundant relevant sparse dense dynamic static deep wide joint convex nonconvex robust online offline
hyperbolic parallel linear nonlinear bilinear modular molecular nuclear binary ternary discrete explicit implicit stellar solar lunar polar
interstellar circumstellar dwarf
`);
/** What says something only with what it is done to: "Recognition" is a name for no theme. */
const VAGUE_ALONE = /* @__PURE__ */ wordSet(`
recognition classification reasoning detection generation prediction estimation regression segmentation reconstruction representation
embedding attention sampling matching ranking mapping monitoring planning sensing pooling cloud transformer clustering annotation
compression simulation inference adaptation alignment synthesis correction localization navigation dimension sequence agent tensor token
kernel layer node graph image video text vision language speech user human people word sentence document object scene query
ray line mass field wave dark hole radio label 3d gradient memory jet media opinion
`);
/** Words joined by hyphens are said of something ("Multi-agent", "Few-shot"), unless the last is a doing ("Fine-tuning"). */
const DOING = /(?:ing|tion|sion|ment|ness|ity|ism|ics|design|resolution)$/;

/** What nobody in the digest writes out says nothing to whoever does not know it: "NGC". */
const BARE_ACRONYM = /^[A-Z0-9]+s?$/;

/** Whether the words can stand alone as the name of a theme. */
function canStandAlone(words: Words, forms: WordForms): boolean {
  const last = forms.key(words.at(-1)!);
  if (ADJECTIVES.has(last) || (ADJECTIVE.test(last) && !NOUNS.has(last))) return false;
  if (VAGUE_ALONE.has(last) && !words.subarray(0, -1).some((word) => forms.kind(word) === 'topic')) return false;
  if (words.length === 1) return !BARE_ACRONYM.test(forms.surface(words[0]!));
  return !words.subarray(1).every((word) => tieOf(word) === '-') || DOING.test(last);
}

function phraseName({ words, surface }: Phrase, forms: WordForms): Name {
  const kind = words.length === 1 ? 'word' : 'phrase';
  const text = sentenceCase(surface);
  const quality = canStandAlone(words, forms) ? PHRASE_QUALITY[words.length - 1]! : 0;
  const isPartlyGeneric = words.some((word) => forms.kind(word) === 'generic');
  return { text, key: text.toLowerCase(), quality: quality * (isPartlyGeneric ? GENERIC_PENALTY : 1), kind };
}
