import type { Aboutness } from '../grouping/aboutness';
import { lexicon } from '../lexicon/lexicon';
import type { Phrases } from './phrases';
import { sentenceCase } from './sentenceCase';

/** What a theme might be called. */
export interface Name {
  readonly text: string;
  /** How good a name it is whatever it covers, 0 to 1. */
  readonly quality: number;
  readonly kind: NameKind;
}

/** A subject or family of the lexicon, or a phrase or single word of the digest's own. */
export type NameKind = 'subject' | 'family' | 'phrase' | 'word';

/** How well a name says what a paper is about. */
export interface NameEvidence {
  readonly name: number;
  /** 0 to 1. */
  readonly strength: number;
  readonly inTitle: boolean;
}

/** All names that could be given in a digest, and what speaks for them. */
export interface Names {
  readonly names: readonly Name[];
  /** By paper, each ascending by name. */
  readonly evidence: readonly (readonly NameEvidence[])[];
  /** By name: the sum of its strength over all papers. */
  readonly total: Float64Array;
}

/** A subject is how a researcher would put it; a family is vaguer; a phrase may be half of a thought, a long or a generic one more often so. */
const QUALITY = { subject: 1, family: 0.85, phrase: 0.75, long: 0.7, word: 0.5 };
const GENERIC_PENALTY = 0.8;
/** Evidence (see `Aboutness`) that makes a subject half a name. */
const HALF_EVIDENCE = 0.5;

/** Names from the lexicon, where `useLexicon`, and from the digest's own phrases. */
export function possibleNames(subjects: readonly (readonly Aboutness[])[], phrases: Phrases, useLexicon: boolean): Names {
  const { names: subjectNames, families, familyOf } = lexicon();
  const lexiconNames = useLexicon ? [...subjectNames.map((text) => named(text, 'subject')), ...families.map((text) => named(text, 'family'))] : [];
  const names = [...lexiconNames, ...phrases.phrases.map(phraseName)];
  const evidence = subjects.map((list, paper) => {
    const all: NameEvidence[] = [];
    if (useLexicon) {
      const byFamily = new Map<number, NameEvidence>();
      const top = list.reduce((most, { weight }) => Math.max(most, weight), 0);
      for (const { subject, weight, inTitle } of list) {
        // What the paper mentions beside its main subject names it less well.
        const strength = (weight / (weight + HALF_EVIDENCE)) * Math.sqrt(weight / top);
        all.push({ name: subject, strength, inTitle });
        const family = subjectNames.length + familyOf[subject]!;
        const known = byFamily.get(family);
        byFamily.set(family, {
          name: family,
          strength: Math.max(strength, known?.strength ?? 0),
          inTitle: inTitle || (known?.inTitle ?? false),
        });
      }
      all.push(...[...byFamily.values()].sort((a, b) => a.name - b.name));
    }
    for (const { phrase, strength, inTitle } of phrases.uses[paper]!) all.push({ name: lexiconNames.length + phrase, strength, inTitle });
    return all;
  });
  return { names, evidence, total: totalStrength(evidence, names.length) };
}

export function totalStrength(evidence: Names['evidence'], count: number): Float64Array {
  const total = new Float64Array(count);
  for (const list of evidence) for (const { name, strength } of list) total[name]! += strength;
  return total;
}

function named(text: string, kind: 'subject' | 'family'): Name {
  return { text, quality: QUALITY[kind], kind };
}

function phraseName({ words, surface }: Phrases['phrases'][number]): Name {
  const quality = words.length === 1 ? QUALITY.word : words.length > 3 ? QUALITY.long : QUALITY.phrase;
  const isPartlyGeneric = words.some((word) => word.kind === 'generic');
  return { text: sentenceCase(surface), quality: quality * (isPartlyGeneric ? GENERIC_PENALTY : 1), kind: words.length === 1 ? 'word' : 'phrase' };
}
