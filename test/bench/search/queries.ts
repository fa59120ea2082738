/**
 * Queries of people who look for one paper they know, made from the papers by a seeded model. The answers are all papers that
 * the query describes as well as the one it was made from; words are added until these are few.
 */
import type { Paper } from '../../../src/core/paper';
import { Random } from './random';
import { misspell, slip } from './typos';

export interface KnownItem {
  readonly kind: string;
  readonly query: string;
  /** Ids of the papers that are right. */
  readonly answers: readonly string[];
}

const IGNORED = new Set(
  'a an the of for in on with and or to by via from is are at as we our this that be it its into using towards toward'.split(' '),
);
const MOST_ANSWERS = 2;
const MOST_WORDS = 4;

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}

function contentWords(text: string): string[] {
  return [...new Set(wordsOf(text))].filter((word) => !IGNORED.has(word) && word.length > 2);
}

/** Which papers hold a word in their title, in their abstract, in their authors' names. */
class Holders {
  readonly #papers = new Map<string, Set<number>>();

  constructor(papers: readonly Paper[], text: (paper: Paper) => string) {
    papers.forEach((paper, number) => {
      for (const word of wordsOf(text(paper))) {
        const known = this.#papers.get(word);
        if (known === undefined) this.#papers.set(word, new Set([number]));
        else known.add(number);
      }
    });
  }

  withAll(words: readonly string[]): readonly number[] {
    const [rarest, ...others] = words.map((word) => this.#papers.get(word) ?? new Set<number>()).sort((a, b) => a.size - b.size);
    return [...(rarest ?? [])].filter((number) => others.every((set) => set.has(number)));
  }

  count(word: string): number {
    return this.#papers.get(word)?.size ?? 0;
  }
}

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/iz(e|es|ed|er|ing|ation|ations)$/, 'is$1'],
  [/is(e|es|ed|er|ing|ation|ations)$/, 'iz$1'],
  [/(?<=lab|neighb|behavi|col|fav)or/, 'our'],
  [/(?<=lab|neighb|behavi|col|fav)our/, 'or'],
  [/(?<=cent|met|fib)er(s?)$/, 're$1'],
  [/(?<=model|label|signal|travel)l?(ing|ed)$/, 'l$1'],
  [/ys(e|ed|ing)$/, 'yz$1'],
  [/yz(e|ed|ing)$/, 'ys$1'],
];

function otherSpelling(word: string): string | undefined {
  for (const [from, to] of AMERICAN) {
    const other = word.replace(from, to);
    if (other !== word) return other;
  }
  return undefined;
}

function otherNumber(word: string): string | undefined {
  if (!/^[a-z]{4,}$/.test(word) || /(?:ss|us|is|ing|ed|ly|ive|al|ic)$/.test(word)) return undefined;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('s')) return word.slice(0, -1);
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** `perKind` queries of every kind for which the papers have material. */
export function knownItems(papers: readonly Paper[], perKind: number, seed = 7): readonly KnownItem[] {
  const titles = new Holders(papers, ({ title }) => title);
  const abstracts = new Holders(papers, ({ title, abstract }) => `${title} ${abstract}`);
  const names = new Holders(papers, ({ authors }) => authors.map(({ family }) => family).join(' '));
  const items: KnownItem[] = [];

  /** Words of the title, in its order, that describe few papers; undefined where even `MOST_WORDS` of them describe many. */
  const describe = (paper: Paper, random: Random, least = 2): { words: string[]; answers: readonly number[] } | undefined => {
    const inOrder = contentWords(paper.title);
    const chosen = random.shuffled(inOrder);
    for (let count = least; count <= Math.min(MOST_WORDS, chosen.length); count++) {
      const words = inOrder.filter((word) => chosen.indexOf(word) < count);
      const answers = titles.withAll(words);
      if (answers.length <= MOST_ANSWERS) return { words, answers };
    }
    return undefined;
  };
  /** Coined names, which people remember best: they have a capital inside, a digit, or a hyphen. */
  const namesIn = (title: string): string[] =>
    (title.match(/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g) ?? []).filter(
      (word) => word.length >= 3 && /[a-z-][A-Z]|[A-Z]{2}|[A-Za-z]-?\d|[a-z]-[a-z]/.test(word),
    );
  const named = (name: string): number[] => {
    const answers = abstracts
      .withAll(wordsOf(name))
      .filter((number) => `${papers[number]!.title} ${papers[number]!.abstract}`.toLowerCase().includes(name.toLowerCase()));
    return answers.length > MOST_ANSWERS ? [] : answers;
  };
  const titleWords = (change: (words: string[], random: Random) => string[] | undefined) => (paper: Paper, random: Random) => {
    const described = describe(paper, random);
    const words = described && change(described.words, random);
    return described && words && { query: words.join(' '), answers: described.answers };
  };
  const changeOne =
    (eligible: (word: string) => boolean, change: (word: string, random: Random) => string | undefined) =>
    (words: string[], random: Random) => {
      const at = random.pick(words.map((_, i) => i).filter((i) => eligible(words[i]!)));
      const changed = at === undefined ? undefined : change(words[at]!, random);
      return changed === undefined ? undefined : words.map((word, i) => (i === at ? changed : word));
    };
  const isLong = (word: string): boolean => /^[a-z]{5,}$/.test(word);

  const kinds: Record<string, (paper: Paper, random: Random) => { query: string; answers: readonly number[] } | undefined> = {
    'words in order': titleWords((words) => words),
    'words shuffled': titleWords((words, random) => random.shuffled(words)),
    'one slip': titleWords(changeOne(isLong, slip)),
    'two slips': titleWords((words, random) =>
      words.filter(isLong).length < 2 ? undefined : words.map((word) => (isLong(word) ? slip(word, random) : word)),
    ),
    misspelt: titleWords(changeOne(isLong, misspell)),
    'one word mistyped': (paper, random) => {
      const word = random.pick(
        contentWords(paper.title).filter((candidate) => candidate.length >= 6 && titles.count(candidate) <= MOST_ANSWERS),
      );
      return word === undefined ? undefined : { query: slip(word, random), answers: titles.withAll([word]) };
    },
    'half-typed': titleWords((words, random) =>
      words.map((word) => word.slice(0, Math.max(3, Math.ceil(word.length * (0.4 + 0.3 * random.next()))))),
    ),
    'last half-typed': titleWords((words, random) =>
      words.map((word, i) => (i < words.length - 1 ? word : word.slice(0, Math.max(2, 1 + random.below(word.length))))),
    ),
    'slip and half-typed': titleWords((words, random) => {
      const last = words.at(-1)!;
      return words.length < 2 || !isLong(words[0]!)
        ? undefined
        : [slip(words[0]!, random), ...words.slice(1, -1), last.slice(0, Math.max(3, last.length - 3))];
    }),
    'title beginning': (paper, random) => {
      const query = paper.title
        .toLowerCase()
        .slice(0, 14 + random.below(24))
        .trim();
      const answers = papers.flatMap(({ title }, number) => (title.toLowerCase().startsWith(query) ? [number] : []));
      return answers.length <= MOST_ANSWERS ? { query, answers } : undefined;
    },
    name: (paper, random) => {
      const name = random.pick(namesIn(paper.title));
      return name === undefined ? undefined : { query: name.toLowerCase(), answers: named(name) };
    },
    'name mistyped': (paper, random) => {
      const name = random.pick(namesIn(paper.title).filter(({ length }) => length >= 5));
      return name === undefined ? undefined : { query: slip(name.toLowerCase(), random), answers: named(name) };
    },
    'name mistyped and word': (paper, random) => {
      const name = random.pick(namesIn(paper.title).filter(({ length }) => length >= 5));
      const word = random.pick(contentWords(paper.title.replace(name ?? '', '')));
      return name === undefined || word === undefined
        ? undefined
        : { query: `${slip(name.toLowerCase(), random)} ${word}`, answers: named(name) };
    },
    'number and word': (paper, random) => {
      const number = random.pick(
        [...paper.abstract.matchAll(/\b\d+(?:\.\d+)?[a-z%]*/gi)].map(([text]) => text).filter((text) => text.length > 2),
      );
      const word = random.pick(contentWords(paper.title));
      if (number === undefined || word === undefined) return undefined;
      const answers = abstracts.withAll([...wordsOf(number), word]);
      return answers.length > MOST_ANSWERS ? undefined : { query: `${number} ${word}`, answers };
    },
    'British and American': titleWords(changeOne((word) => otherSpelling(word) !== undefined, otherSpelling)),
    'singular and plural': titleWords(changeOne((word) => otherNumber(word) !== undefined, otherNumber)),
    'compound apart or together': (paper, random) => {
      const compound = random.pick(
        [...paper.title.matchAll(/\b[A-Za-z0-9]{1,}(?:-[A-Za-z0-9]{2,})+\b/g)].map(([text]) => text.toLowerCase()),
      );
      const described = compound === undefined ? undefined : describe(paper, random);
      if (compound === undefined || described === undefined) return undefined;
      const others = described.words.filter((word) => !compound.includes(word)).slice(0, 2);
      const answers = titles.withAll([...others, ...wordsOf(compound)]);
      return answers.length > MOST_ANSWERS
        ? undefined
        : { query: [compound.replaceAll('-', random.chance(0.5) ? '' : ' '), ...others].join(' '), answers };
    },
    'neighbours written as one': (paper, random) => {
      const words = contentWords(paper.title).filter((word) => /^[a-z]{3,}$/.test(word));
      const at = random.below(Math.max(1, words.length - 1));
      const pair = words.slice(at, at + 2);
      if (pair.length < 2 || !paper.title.toLowerCase().includes(pair.join(' '))) return undefined;
      const other = words.filter((word) => !pair.includes(word)).slice(0, 1);
      const answers = titles.withAll([...pair, ...other]);
      return answers.length > MOST_ANSWERS ? undefined : { query: [pair.join(''), ...other].join(' '), answers };
    },
    'abstract words': (paper, random) => {
      const words = random.shuffled(contentWords(paper.abstract)).slice(0, MOST_WORDS);
      const answers = abstracts.withAll(words);
      return words.length < MOST_WORDS || answers.length > MOST_ANSWERS ? undefined : { query: words.join(' '), answers };
    },
    'author and word': (paper, random) => {
      const person = paper.authors.length === 0 ? undefined : wordsOf(random.pick(paper.authors).family).at(-1);
      const word = random.pick(contentWords(paper.title));
      if (person === undefined || word === undefined) return undefined;
      const titled = new Set(titles.withAll([word]));
      const answers = names.withAll([person]).filter((number) => titled.has(number));
      return answers.length > MOST_ANSWERS ? undefined : { query: random.shuffled([person, word]).join(' '), answers };
    },
    'author mistyped and word': (paper, random) => {
      const person = paper.authors.length === 0 ? undefined : wordsOf(random.pick(paper.authors).family).at(-1);
      const word = random.pick(contentWords(paper.title));
      if (person === undefined || person.length < 5 || word === undefined) return undefined;
      const titled = new Set(titles.withAll([word]));
      const answers = names.withAll([person]).filter((number) => titled.has(number));
      return answers.length > MOST_ANSWERS ? undefined : { query: random.shuffled([slip(person, random), word]).join(' '), answers };
    },
    'year and words': (paper, random) => {
      const described = describe(paper, random, 1);
      const year = paper.date?.slice(0, 4);
      return described === undefined || year === undefined
        ? undefined
        : { query: [...described.words, year].join(' '), answers: described.answers };
    },
    identifier: (paper) => (paper.arxiv === undefined ? undefined : { query: paper.arxiv, answers: [papers.indexOf(paper)] }),
  };
  Object.entries(kinds).forEach(([kind, make], number) => {
    const random = new Random(seed * 1000 + number);
    for (let made = 0, tries = 0; made < perKind && tries < perKind * 40; tries++) {
      const item = make(random.pick(papers), random);
      if (item === undefined || item.answers.length === 0) continue;
      items.push({ kind, query: item.query, answers: item.answers.map((number) => papers[number]!.id) });
      made++;
    }
  });
  return items;
}
