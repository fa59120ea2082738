/**
 * A library of any size that looks like papers: word chains learnt from the real texts beside the repo (order 2 with steps of order 1,
 * so that no sentence is taken over), authors recombined, and in every paper words that no other has (a coined name, a compound, a figure),
 * since the vocabulary of a real library never stops growing.
 */
import type { Author, Paper } from '../../../src/core/paper';
import { Random } from './random';

const END = '';
/** Share of the steps taken by one word of context: sentences stay readable and become new. */
const LOOSE_STEPS = 0.3;
const COINED_TITLES = 0.3;
const SYLLABLES = [
  'ba',
  'cor',
  'den',
  'e',
  'flu',
  'gra',
  'hy',
  'in',
  'ka',
  'lo',
  'mi',
  'neu',
  'or',
  'pre',
  'qua',
  'ro',
  'sen',
  'tra',
  'u',
  'vex',
  'wi',
  'xan',
  'yo',
  'zet',
];
const ENDINGS = ['Net', 'former', 'Bench', 'LM', 'Flow', 'GAN', 'Serve', 'Opt', 'Fuse', 'Hub', 'ix', 'on', ''];
const VENUES = [
  'NeurIPS',
  'International Conference on Machine Learning (ICML)',
  'ISCA',
  'IEEE Transactions on Computers',
  'ACL',
  'CVPR',
  'Nature Communications',
  'DATE',
  'KDD',
];

class WordChain {
  readonly #loose = new Map<string, string[]>();
  readonly #tight = new Map<string, string[]>();

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      let before = END;
      let previous = END;
      for (const word of [...text.split(/\s+/).filter(Boolean), END]) {
        follow(this.#loose, previous, word);
        follow(this.#tight, `${before} ${previous}`, word);
        [before, previous] = [previous, word];
      }
    }
  }

  /** A text of `least` to `most` words that ends where a text may end. */
  text(random: Random, least: number, most: number): string[] {
    const words: string[] = [];
    let before = END;
    let previous = END;
    while (words.length < most) {
      const next = random.pick(
        (random.chance(LOOSE_STEPS) ? undefined : this.#tight.get(`${before} ${previous}`)) ?? this.#loose.get(previous) ?? [END],
      );
      if (next === END && words.length >= least) break;
      if (next === END) [before, previous] = [END, END];
      else {
        words.push(next);
        [before, previous] = [previous, next];
      }
    }
    return words;
  }
}

function follow(chain: Map<string, string[]>, key: string, word: string): void {
  const known = chain.get(key);
  if (known === undefined) chain.set(key, [word]);
  else known.push(word);
}

function coinedName(random: Random): string {
  const stem = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('');
  const style = random.below(3);
  const name = style === 0 ? stem.toUpperCase() : stem[0]!.toUpperCase() + stem.slice(1);
  return name + random.pick(ENDINGS) + (random.chance(0.15) ? `-${String(1 + random.below(9))}` : '');
}

/** `count` papers made from `sources`, the same ones for the same seed. */
export function generatedPapers(sources: readonly Paper[], count: number, seed = 1): readonly Paper[] {
  const random = new Random(seed);
  if (!sources.some(({ abstract }) => abstract.length > 200)) throw new Error('There are no abstracts to learn from.');
  const abstracts = sources.map(({ abstract }) => abstract).filter((abstract) => abstract.length > 200);
  const titleChain = new WordChain(sources.map(({ title }) => title.replace(/^[\w-]+:\s+/, '')));
  const abstractChain = new WordChain(abstracts);
  const contentWords = [...new Set(abstracts.join(' ').match(/\b[a-z]{5,12}\b/g))];
  const people = sources.flatMap(({ authors }) => authors);
  const taken = new Set<string>();
  const papers = Array.from({ length: count }, (_, number): Paper => {
    const name = coinedName(random);
    let words: string[];
    let title: string;
    do {
      words = titleChain.text(random, 5, 14);
      title = random.chance(COINED_TITLES) ? `${name}: ${words.join(' ')}` : words.join(' ');
    } while (taken.has(title));
    taken.add(title);
    const body = abstractChain.text(random, 90, 220);
    // The abstract speaks of its title's words, as abstracts do.
    for (const word of words) if (random.chance(0.6)) body[random.below(body.length)] = word;
    for (let i = 0; i < 3; i++)
      body[random.below(body.length)] = random.chance(0.4) ? name : `${random.pick(contentWords)}-${random.pick(contentWords)}`;
    body[random.below(body.length)] = `${String(1 + random.below(99))}.${String(random.below(10))}%`;
    const year = 2010 + random.below(16);
    const arxiv = `${String(year).slice(2)}${String(1 + random.below(12)).padStart(2, '0')}.${String(number).padStart(5, '0')}`;
    return {
      id: `arxiv:${arxiv}`,
      arxiv,
      title,
      abstract: body.join(' '),
      authors: Array.from({ length: 1 + random.below(7) }, () => author(people, random)),
      date: String(year),
      ...(random.chance(0.5) ? { venue: random.pick(VENUES) } : {}),
      headings: [],
      sources: [],
    };
  });
  // As read from a file: strings put together from pieces weigh differently until they are first read.
  return JSON.parse(JSON.stringify(papers)) as readonly Paper[];
}

function author(people: readonly Author[], random: Random): Author {
  const stem = Array.from({ length: 2 + random.below(2) }, () => random.pick(SYLLABLES)).join('');
  const family = random.chance(0.3) || people.length === 0 ? stem[0]!.toUpperCase() + stem.slice(1) : random.pick(people).family;
  const given = people.length === 0 ? 'A.' : random.pick(people).given;
  return given === undefined ? { family } : { family, given };
}
