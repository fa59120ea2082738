/**
 * Acronyms and what they stand for, so that "SNNs" and "spiking neural networks" are one phrase.
 */

import { wordPairs } from './wordSet';

/** Well-known in their field whatever the digest; a digest that defines them otherwise wins. */
const COMMON = `
AGN: active galactic nucleus
ASR: automatic speech recognition
BCI: brain computer interface
CFD: computational fluid dynamics
CMB: cosmic microwave background
CTR: click through rate
DSGE: dynamic stochastic general equilibrium
EDA: electronic design automation
EEG: electroencephalography
FL: federated learning
GAN: generative adversarial network
GDP: gross domestic product
GCN: graph convolutional network
GNN: graph neural network
GRB: gamma ray burst
GWAS: genome wide association study
HCI: human computer interaction
HLS: high level synthesis
HPC: high performance computing
IGM: intergalactic medium
IMU: inertial measurement unit
IoT: internet of things
IR: information retrieval
ISM: interstellar medium
KG: knowledge graph
LLM: large language model
MARL: multi agent reinforcement learning
MCU: microcontroller
MLLM: multimodal large language model
MoE: mixture of experts
MPC: model predictive control
MRI: magnetic resonance imaging
NAS: neural architecture search
NeRF: neural radiance field
NER: named entity recognition
NILM: non intrusive load monitoring
NLI: natural language inference
NLP: natural language processing
NMT: neural machine translation
OCR: optical character recognition
ODE: ordinary differential equation
OOD: out of distribution
PDE: partial differential equation
PCR: polymerase chain reaction
PEFT: parameter efficient fine tuning
PINN: physics informed neural network
PTQ: post training quantization
QAT: quantization aware training
QCD: quantum chromodynamics
RAG: retrieval augmented generation
RL: reinforcement learning
RLHF: reinforcement learning from human feedback
SLM: small language model
SNN: spiking neural network
SoC: system on chip
SSL: self supervised learning
SSM: state space model
STDP: spike timing dependent plasticity
SVM: support vector machine
TTS: text to speech
UAV: unmanned aerial vehicle
VAE: variational autoencoder
ViT: vision transformer
VLA: vision language action
VLM: vision language model
VQA: visual question answering
`;

const BUILT_IN = /* @__PURE__ */ wordPairs(COMMON);
const BUILT_IN_UPPER = /* @__PURE__ */ upperCase(COMMON);

function upperCase(pairs: string): ReadonlyMap<string, string> {
  return new Map([...wordPairs(pairs)].map(([short, long]) => [short.toUpperCase(), long]));
}

/** What a well-known acronym stands for, however it is written. */
export function commonExpansion(word: string): string | undefined {
  return BUILT_IN_UPPER.get(word.toUpperCase());
}

/** "LLMs" is the plural of "LLM". */
export function singularAcronym(surface: string): string {
  return /[A-Z]s$/.test(surface) ? surface.slice(0, -1) : surface;
}

/** A word that may be an acronym: two to eight characters, two of them capitals. */
const ACRONYM = /^(?=(?:.*[A-Z]){2})[A-Za-z][A-Za-z0-9]{1,7}$/;

/** Rules out nearly every word of a text before the regular expression is asked. */
function hasCapitalInside(surface: string): boolean {
  for (let at = 1; at < surface.length; at++) {
    const code = surface.charCodeAt(at);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

export function looksLikeAcronym(surface: string): boolean {
  return surface.length < 10 && hasCapitalInside(surface) && ACRONYM.test(surface);
}

/** Most texts define none. */
const NO_ACRONYMS: ReadonlyMap<string, string> = new Map();

/**
 * The pairs `long form (SHORT)` that `text` itself defines.
 * Method: A. Schwartz and M. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003.
 */
export function definedAcronyms(text: string): ReadonlyMap<string, string> {
  if (!text.includes('(')) return NO_ACRONYMS;
  const pairs = new Map<string, string>();
  for (const match of text.matchAll(/\(([A-Za-z][A-Za-z0-9-]{1,9})\)/g)) {
    const short = singularAcronym(match[1]!);
    if (!looksLikeAcronym(short) || pairs.has(short)) continue;
    const long = longForm(short, text.slice(Math.max(0, match.index - 120), match.index));
    if (long !== undefined) pairs.set(short, long);
  }
  return pairs.size === 0 ? NO_ACRONYMS : pairs;
}

/** The shortest end of `before` whose letters hold those of `short` in order, the first at the start of a word. */
function longForm(short: string, before: string): string | undefined {
  const clause = before
    .replace(/\s+$/, '')
    .split(/[.;:,()]/)
    .pop()!;
  const words = clause.split(/\s+/);
  const limit = Math.min(short.length + 5, short.length * 2);
  const text = words.slice(-limit).join(' ');
  let at = text.length - 1;
  for (let index = short.length - 1; index >= 0; index--) {
    const letter = short[index]!.toLowerCase();
    while (at >= 0 && (text[at]!.toLowerCase() !== letter || (index === 0 && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!)))) at--;
    if (at < 0) return undefined;
    at--;
  }
  const long = text.slice(at + 1).trim();
  const count = long.split(/[\s-]+/).length;
  return long.length > short.length * 2 && count >= 2 && count <= short.length + 2 ? long : undefined;
}

/** What acronyms stand for in a collection: the paper's own definition, else what most papers define, else what is well known. */
export class Acronyms {
  private readonly common: ReadonlyMap<string, string>;

  constructor(definitions: readonly ReadonlyMap<string, string>[]) {
    const counts = new Map<string, Map<string, number>>();
    for (const pairs of definitions) {
      for (const [short, long] of pairs) {
        const longs = counts.get(short) ?? new Map<string, number>();
        const key = long.toLowerCase();
        longs.set(key, (longs.get(key) ?? 0) + 1);
        counts.set(short, longs);
      }
    }
    const common = new Map(BUILT_IN);
    for (const [short, longs] of counts) {
      const [best] = [...longs].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      // One paper's private meaning must not override the well-known one for the others.
      if (best !== undefined && (best[1] > 1 || !BUILT_IN.has(short))) common.set(short, best[0]);
    }
    this.common = common;
  }

  expansion(surface: string, own: ReadonlyMap<string, string>): string | undefined {
    if (!looksLikeAcronym(surface)) return undefined;
    const short = singularAcronym(surface);
    return own.get(short) ?? this.common.get(short);
  }
}
