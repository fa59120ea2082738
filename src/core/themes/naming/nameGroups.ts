import { lexicon } from '../lexicon/lexicon';
import type { SubjectProfile } from '../grouping/features';
import type { Phrases } from './phrases';

interface Candidate {
  readonly name: string;
  readonly kind: 'subject' | 'family' | 'phrase';
  readonly quality: number;
  readonly strength: Float64Array;
  readonly inTitle: Uint8Array;
  readonly words: readonly string[];
}

export const NAMING = { recallGate: 0.4, titleGate: 0.2, second: 0.62, lexicon: true };

/** A name for each group of papers (indices), or undefined where none fits. */
export function nameGroups(
  groups: readonly (readonly number[])[],
  profiles: readonly SubjectProfile[],
  phrases: Phrases,
  inField: boolean,
): readonly (string | undefined)[] {
  const n = profiles.length;
  const candidates: Candidate[] = [];
  const { names, familyOf, familyNames } = lexicon();
  if (inField && NAMING.lexicon) {
    const families = familyNames.map(() => ({ strength: new Float64Array(n), inTitle: new Uint8Array(n), subjects: 0 }));
    names.forEach((name, subject) => {
      const strength = new Float64Array(n);
      const inTitle = new Uint8Array(n);
      const family = families[familyOf[subject]!]!;
      family.subjects++;
      profiles.forEach((profile, paper) => {
        strength[paper] = profile.score.get(subject) ?? 0;
        inTitle[paper] = profile.inTitle.has(subject) ? 1 : 0;
        family.strength[paper] = Math.max(family.strength[paper]!, strength[paper]!);
        family.inTitle[paper]! |= inTitle[paper]!;
      });
      candidates.push({ name, kind: 'subject', quality: 1, strength, inTitle, words: name.toLowerCase().split(/[^\p{L}\p{N}]+/u) });
    });
    familyNames.forEach((name, index) => {
      const family = families[index]!;
      if (family.subjects > 1 && !names.includes(name)) {
        candidates.push({ name, kind: 'family', quality: 0.85, ...family, words: name.toLowerCase().split(/[^\p{L}\p{N}]+/u) });
      }
    });
  }
  for (const phrase of phrases.phrases) {
    const strength = new Float64Array(n);
    const inTitle = new Uint8Array(n);
    let df = 0;
    for (let paper = 0; paper < n; paper++) {
      strength[paper] = phrases.strength[paper]!.get(phrase.id) ?? 0;
      inTitle[paper] = phrases.inTitle[paper]!.has(phrase.id) ? 1 : 0;
      if (strength[paper]! > 0) df++;
    }
    if (df > 0.4 * n && n > 5) continue;
    const length = phrase.keys.length;
    const quality = (length === 1 ? 0.5 : length === 4 ? 0.75 : 0.8) * (phrase.generic > 0 ? 0.85 : 1);
    candidates.push({ name: sentenceCase(phrase.surface), kind: 'phrase', quality, strength, inTitle, words: phrase.keys });
  }
  const total = candidates.map((candidate) => candidate.strength.reduce((sum, value) => sum + value, 0));
  const scored: { group: number; candidate: number; score: number; recall: number }[] = [];
  groups.forEach((group, g) => {
    candidates.forEach((candidate, c) => {
      let inside = 0;
      let hits = 0;
      let titles = 0;
      for (const paper of group) {
        inside += candidate.strength[paper]!;
        if (candidate.strength[paper]! >= 0.3) hits++;
        titles += candidate.inTitle[paper]!;
      }
      if (inside === 0) return;
      const size = group.length;
      const isOneWord = candidate.kind === 'phrase' && candidate.words.length === 1;
      const gate = isOneWord ? 0.5 : NAMING.recallGate;
      if (hits < gate * size || titles < NAMING.titleGate * size || titles === 0 || hits < Math.min(2, size)) return;
      const recall = inside / size;
      const precision = inside / total[c]!;
      const score = (candidate.quality * (1.5 * recall * precision)) / (recall + 0.5 * precision || 1);
      scored.push({ group: g, candidate: c, score, recall: hits / size });
    });
  });
  scored.sort((a, b) => b.score - a.score || a.group - b.group || a.candidate - b.candidate);
  const chosen: (string | undefined)[] = groups.map(() => undefined);
  const used = new Set<string>();
  for (const { group, candidate } of scored) {
    const { name } = candidates[candidate]!;
    if (chosen[group] !== undefined || used.has(name.toLowerCase())) continue;
    chosen[group] = name;
    used.add(name.toLowerCase());
  }
  return chosen;
}

function sentenceCase(surface: string): string {
  return surface
    .split(' ')
    .map((word, index) => {
      if (/\p{Lu}.*\p{Lu}|\d/u.test(word)) return word;
      const lower = word.toLowerCase();
      return index === 0 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
    })
    .join(' ');
}
