import type { Author } from '../../paper';

/** A family name and the particle before it ("van der", "de la"), where it is written in lower case and so belongs to the family name. */
export interface FamilyParts {
  readonly particle?: string;
  readonly family: string;
}

const PARTICLE = /^((?:\p{Ll}[\p{Ll}'’]*\.?\s+)+)(?=\p{Lu})/u;

/** Splits "van der Berg" into "van der" and "Berg". Only names with a given name are split: "the OpenAI Team" is one name. */
export function familyParts(author: Author): FamilyParts {
  const particle = author.given === undefined ? undefined : PARTICLE.exec(author.family)?.[1];
  if (particle === undefined) return { family: author.family };
  return { particle: particle.trim().replace(/\s+/g, ' '), family: author.family.slice(particle.length) };
}
