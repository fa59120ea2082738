/**
 * One key for the spellings of a word: plural or singular, British or American.
 * Deliberately weaker than a stemmer: "controller" and "control" are different subjects.
 */

import { wordPairs, wordSet } from './wordSet';

/** Ends like a verb in -ise, but is none. */
const NOT_A_VERB = /* @__PURE__ */ wordSet(`
noise precise exercise raise promise otherwise likewise expertise enterprise surprise comprise premise concise wise rise arise franchise
compromise improvise televise devise demise treatise paradise merchandise advise revise supervise disguise turquoise poise praise
advertise pairwise stepwise elementwise pointwise layerwise denoise bruise cruise excise incise porpoise tortoise
`);

/** Ends in s without being a plural; of the words in -ics most are plurals (topics, metrics), the sciences are not. */
const SINGULAR_IN_S = /* @__PURE__ */ wordSet(`
bias lens gas canvas atlas chaos series species always perhaps news axis pancreas alias physics mathematics statistics dynamics
thermodynamics hydrodynamics aerodynamics electrodynamics electronics economics econometrics robotics linguistics genetics epigenetics
genomics proteomics mechanics optics acoustics kinetics kinematics politics ethics semantics pragmatics graphics analytics logistics
informatics bioinformatics photonics spintronics phonetics forensics astrophysics biophysics
`);

const BRITISH = /* @__PURE__ */ wordPairs(`
behaviour: behavior
colour: color
neighbour: neighbor
neighbourhood: neighborhood
favour: favor
labour: labor
flavour: flavor
rumour: rumor
tumour: tumor
humour: humor
vapour: vapor
harbour: harbor
centre: center
metre: meter
fibre: fiber
litre: liter
theatre: theater
analogue: analog
dialogue: dialog
catalogue: catalog
programme: program
defence: defense
licence: license
offence: offense
grey: gray
modelling: modeling
modelled: modeled
labelling: labeling
labelled: labeled
unlabelled: unlabeled
signalling: signaling
travelling: traveling
channelling: channeling
tunnelling: tunneling
aluminium: aluminum
sulphur: sulfur
anaemia: anemia
paediatric: pediatric
haemorrhage: hemorrhage
oesophagus: esophagus
foetal: fetal
leukaemia: leukemia
ageing: aging
judgement: judgment
`);

/** `word` (lower case) as it is compared everywhere in the themes: singular, American. */
export function spellingKey(word: string): string {
  return american(singular(word));
}

/** S-stemmer after D. Harman, "How effective is suffixing?", JASIS 42(1), 1991, with sibilant and Greek plurals. */
function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || SINGULAR_IN_S.has(word)) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ly|the|no)ses$/.test(word)) return `${word.slice(0, -2)}is`;
  if (/(?:ss|x|ch|sh|zz|[^aeo]us|bias|gas|lens|alias)es$/.test(word) && !word.endsWith('caches')) return word.slice(0, -2);
  return word.slice(0, -1);
}

function american(word: string): string {
  const known = BRITISH.get(word);
  if (known !== undefined) return known;
  if (word.length > 6 && /ys(?:e|ed|ing|er)$/.test(word)) return word.replace(/ys(e|ed|ing|er)$/, 'yz$1');
  if (!word.includes('is')) return word;
  const verb = /^(.{3,}i)s(e|ed|ing|er|ation|able)$/.exec(word);
  if (verb === null || NOT_A_VERB.has(`${verb[1]}se`)) return word;
  return `${verb[1]}z${verb[2]}`;
}
