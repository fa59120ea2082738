/**
 * The matcher against near misses: `npx tsx test/bench/resolve.ts`.
 *
 * Questions are the 85 titles of the digest (and, apart from them, every paper of ../shared/digests that has authors), asked with the title
 * alone, with the year, and with authors. Each is compared with its own record as services write it (capitals, full stop, hyphens, initials,
 * "et al.", a later year ...) and with near misses that are made of the real titles: same first words, same authors with another title,
 * a survey of the same topic, other versions, words replaced, added, left out or turned round, and namesakes.
 * Prints precision and recall for each threshold, and what `chooseMatch` decides with and without the right record among the candidates;
 * and at last a whole run over the digest as it was pasted, against an arXiv on paper that holds its works and all the others.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { decodeDigest, readDigest } from '../../src/core/digest';
import type { Author, Paper } from '../../src/core/paper';
import { normaliseTitle } from '../../src/core/identity';
import {
  ACCEPT_FROM, ASK_FROM, Resolver, type ServiceAnswer, type TitleQuestion, type WorkRecord, chooseById, chooseMatch, identifiersOf, matchScore, questionOf,
} from '../../src/core/resolve';

const SHARED = resolve(import.meta.dirname, '../../../shared');
const THRESHOLDS = [0.05, 0.5, 0.8, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995];

/** A sample of the other digests is enough, and takes half a minute. */
const MOST_OTHERS = 500;

/** The works of a real library that a near miss is made against, for each question. */
const STRANGERS = 30;

interface Work {
  readonly title: string;
  readonly authors: readonly Author[];
  readonly year: number;
  readonly arxiv: string;
}

interface Compared {
  readonly kind: string;
  readonly question: string;
  readonly isSame: boolean;
  readonly score: number;
  readonly titles: string;
}

if (!existsSync(SHARED)) {
  console.log(`skipped: ${SHARED} is not there`);
} else {
  const random = randomFrom(7);
  const digest = digestWorks();
  const all = otherWorks(new Set(digest.map(({ title }) => normaliseTitle(title))));
  const step = Math.max(1, Math.floor(all.length / MOST_OTHERS));
  const others = all.filter((_, index) => index % step === 0);
  console.log(`${digest.length} titles of the digest, ${others.length} works of other digests`);
  report('the 85 titles', digest, [...digest, ...others], random);
  report('works of other digests', others, [...digest, ...others], random);
  reportIdentifiers(digest, random);
  await reportRun(digest, [...digest, ...all]);
}

function digestWorks(): readonly Work[] {
  const records = JSON.parse(readFileSync(join(SHARED, 'digest/bibliography.json'), 'utf8')) as readonly { title: string; arxiv: string | null; date: string | null; authors: readonly Author[] | null }[];
  return records.map(({ title, arxiv, date, authors }) => ({ title, arxiv: arxiv ?? '', authors: authors ?? [], year: Number(date?.slice(0, 4)) || 2020 }));
}

function otherWorks(known: Set<string>): readonly Work[] {
  const folder = join(SHARED, 'digests');
  const works: Work[] = [];
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(xml|json|txt|md|bib|csv|ris|eml|nbib)$/.test(file)) continue;
    for (const paper of papersIn(join(folder, file), file)) {
      const key = normaliseTitle(paper.title);
      if (paper.authors.length === 0 || known.has(key) || key.split(' ').length < 4) continue;
      known.add(key);
      const year = Number((paper.date ?? paper.published)?.slice(0, 4)) || 2020;
      works.push({ title: paper.title, authors: paper.authors, year, arxiv: paper.arxiv ?? '' });
    }
  }
  return works;
}

function papersIn(path: string, file: string): readonly Paper[] {
  return readDigest(decodeDigest(readFileSync(path)).text, file).papers;
}

function report(name: string, works: readonly Work[], library: readonly Work[], random: () => number): void {
  const compared: Compared[] = [];
  const choices = new Map<string, Record<string, number>>();
  for (const work of works) {
    const misses = nearMisses(work, library, random);
    for (const [question, asked] of questionsOf(work)) {
      for (const [kind, record] of ownRecords(work)) compared.push(compare(question, asked, kind, record, true));
      for (const [kind, record] of misses) {
        // Without authors nothing can tell namesakes apart; the choice below shows that they are asked about.
        if (kind === 'namesake' && (asked.authors ?? []).length === 0) continue;
        compared.push(compare(question, asked, kind, record, false));
      }
      const [own] = ownRecords(work).map(([, record]) => record);
      const others = misses.filter(([kind]) => kind !== 'namesake').map(([, record]) => record);
      const namesakes = misses.filter(([kind]) => kind === 'namesake').map(([, record]) => record);
      choose(choices, `${question}: record there`, asked, [own, ...others], work);
      choose(choices, `${question}: record missing`, asked, others, work);
      choose(choices, `${question}: record and namesake there`, asked, [...namesakes, own], work);
    }
  }
  console.log(`\n## ${name}: ${works.length} works, ${compared.filter(({ isSame }) => isSame).length} pairs that are one work, ${compared.filter(({ isSame }) => !isSame).length} near misses`);
  for (const question of [...new Set(compared.map((pair) => pair.question))]) {
    const own = compared.filter((pair) => pair.question === question);
    console.log(`\n${question.padEnd(24)} ${THRESHOLDS.map((threshold) => threshold.toFixed(3).padEnd(6)).join('  ')}`);
    console.log(`${'  precision'.padEnd(24)} ${THRESHOLDS.map((threshold) => precision(own, threshold)).join('  ')}`);
    console.log(`${'  recall'.padEnd(24)} ${THRESHOLDS.map((threshold) => recall(own, threshold)).join('  ')}`);
    byKind(own);
  }
  console.log('\nchooseMatch (right accepted / wrong accepted / asked, right among them / asked, right not among them / rejected)');
  for (const [label, counts] of choices) console.log(`  ${label.padEnd(48)} ${JSON.stringify(counts)}`);
}

/** Which kinds of near misses get through, and which own records do not. */
function byKind(compared: readonly Compared[]): void {
  for (const kind of [...new Set(compared.map((pair) => pair.kind))]) {
    const own = compared.filter((pair) => pair.kind === kind);
    const accepted = own.filter(({ score }) => score >= ACCEPT_FROM);
    const asked = own.filter(({ score }) => score >= ASK_FROM && score < ACCEPT_FROM);
    const wrong = own.find(({ score, isSame }) => (isSame ? score < ACCEPT_FROM : score >= ACCEPT_FROM));
    console.log(`    ${kind.padEnd(28)} accept ${share(accepted, own)}  ask ${share(asked, own)}  of ${own.length}${wrong === undefined ? '' : `   e.g. ${wrong.titles} (${wrong.score.toFixed(3)})`}`);
  }
}

function reportIdentifiers(works: readonly Work[], random: () => number): void {
  let changed = 0;
  let wrong = 0;
  works.forEach((work, index) => {
    const id = { kind: 'arxiv', value: work.arxiv } as const;
    const renamed = recordOf({ ...work, title: replaced(replaced(work.title, works, random), works, random) }, { arxiv: work.arxiv });
    if (chooseById({ title: work.title }, id, [renamed]).verdict === 'accept') changed++;
    const stranger = works[(index + 1) % works.length] ?? work;
    if (chooseById({ title: work.title }, id, [recordOf(stranger, { arxiv: work.arxiv })]).verdict === 'accept') wrong++;
  });
  console.log(`\n## by identifier: two words of the title changed ${changed} of ${works.length} accepted; another work under the identifier ${wrong} of ${works.length} accepted`);
}

/** "Complete Records" over the whole digest: its titles and abstracts are all that is known. Time passes only where it is waited for. */
async function reportRun(digest: readonly Work[], works: readonly Work[]): Promise<void> {
  const library = works.filter(({ arxiv }) => arxiv !== '');
  const papers = papersIn(join(SHARED, 'digest/trending-power-consumption.txt'), 'trending-power-consumption.txt');
  const words = library.map(({ title }) => new Set(normaliseTitle(title).split(' ')));
  let now = Date.UTC(2024, 0, 1);
  let requests = 0;
  const resolver = new Resolver({
    now: () => now,
    sleep: (milliseconds) => Promise.resolve(void (now += milliseconds)),
    send: ({ url }): Promise<ServiceAnswer> => {
      requests++;
      const { searchParams } = new URL(url);
      const groups = (searchParams.get('search_query') ?? '').split(' OR ').map((group) => group.match(/(?<=ti:)[^ )]+/g) ?? []);
      const found = library
        .filter((_, index) => groups.some((group) => group.every((word) => words[index]?.has(word))))
        .slice(0, Number(searchParams.get('max_results')));
      return Promise.resolve({ status: 200, headers: {}, body: feedOf(found), receivedAt: now });
    },
  });
  const start = now;
  const outcomes = await resolver.resolve(
    papers.map((paper) => ({ key: paper.title, question: questionOf(paper), ids: identifiersOf(paper) })),
    { services: ['arxiv'], caller: { agent: 'bench' }, signal: new AbortController().signal },
  );
  const expected = new Map(digest.map(({ title, arxiv }) => [normaliseTitle(title), arxiv]));
  const states: Record<string, number> = {};
  for (const [title, { state, record }] of outcomes) {
    const isRight = state !== 'verified' || record?.facts.arxiv === expected.get(normaliseTitle(title));
    const label = isRight ? state : 'verified wrongly';
    states[label] = (states[label] ?? 0) + 1;
  }
  console.log(`\n## a whole run over ${papers.length} papers against ${library.length} works: ${JSON.stringify(states)}, ${requests} requests, ${(now - start) / 1000} s at arXiv's pace`);
}

function feedOf(works: readonly Work[]): string {
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const entries = works.map(({ title, authors, year, arxiv }) => {
    const names = authors.map(({ family, given }) => `<author><name>${escaped(given === undefined ? family : `${given} ${family}`)}</name></author>`);
    return `<entry><id>http://arxiv.org/abs/${arxiv}v1</id><title>${escaped(title)}</title><published>${year}-01-01T00:00:00Z</published>${names.join('')}</entry>`;
  });
  return `<feed>${entries.join('')}</feed>`;
}

function questionsOf({ title, authors, year }: Work): readonly (readonly [string, TitleQuestion])[] {
  return [
    ['title', { title }],
    ['title, year', { title, year }],
    ['title, authors', { title, authors }],
    ['title, authors, year', { title, authors, year }],
  ];
}

function compare(question: string, asked: TitleQuestion, kind: string, record: WorkRecord, isSame: boolean): Compared {
  return { kind, question, isSame, score: matchScore(asked, record.facts).score, titles: `${asked.title} / ${record.facts.title}` };
}

function choose(choices: Map<string, Record<string, number>>, label: string, asked: TitleQuestion, candidates: readonly (WorkRecord | undefined)[], work: Work): void {
  const records = candidates.filter((record) => record !== undefined);
  const { verdict, candidates: chosen } = chooseMatch(asked, records);
  const isRight = chosen.some((candidate) => candidate.records.some((record) => record.facts.arxiv === `own:${work.title}`));
  const counts = choices.get(label) ?? { right: 0, wrong: 0, asked: 0, askedInVain: 0, rejected: 0 };
  const outcome = verdict === 'reject' ? 'rejected' : verdict === 'accept' ? (isRight ? 'right' : 'wrong') : isRight ? 'asked' : 'askedInVain';
  counts[outcome] = (counts[outcome] ?? 0) + 1;
  choices.set(label, counts);
}

/** A work's record as services write it. */
function ownRecords(work: Work): readonly (readonly [string, WorkRecord])[] {
  const { title, authors, year } = work;
  const own = { arxiv: `own:${title}` };
  return [
    ['own', recordOf(work, own)],
    ['own, lower case, full stop', recordOf({ ...work, title: `${title.toLowerCase()}.` }, own)],
    ['own, capitals', recordOf({ ...work, title: title.toUpperCase() }, own)],
    ['own, hyphens as spaces', recordOf({ ...work, title: title.replace(/-/g, ' ') }, own)],
    ['own, hyphens gone', recordOf({ ...work, title: title.replace(/(?<=\p{L})-(?=\p{L})/gu, '') }, own)],
    ['own, other dashes and quotes', recordOf({ ...work, title: title.replace(/: /g, ' — ').replace(/'/g, '’') }, own)],
    ['own, next year', recordOf({ ...work, year: year + 1 }, own)],
    ['own, initials', recordOf({ ...work, authors: authors.map(({ family, given }) => ({ family, ...(given === undefined ? {} : { given: `${given.charAt(0)}.` }) })) }, own)],
    ['own, first author', recordOf({ ...work, authors: authors.slice(0, 1) }, own)],
    ['own, family names', recordOf({ ...work, authors: authors.map(({ family }) => ({ family })) }, own)],
    ['own, no authors', recordOf({ ...work, authors: [] }, own)],
  ];
}

/** Other works that look like this one. */
function nearMisses(work: Work, library: readonly Work[], random: () => number): readonly (readonly [string, WorkRecord])[] {
  const { title, year } = work;
  const words = title.split(/\s+/);
  const other = (): Work => {
    const found = library[Math.floor(random() * library.length)] ?? work;
    return found.title === title || found.authors.length === 0 ? other() : found;
  };
  const names = new Set(work.authors.map(({ family }) => family));
  const unrelated = (): Work => {
    const found = other();
    return found.authors.some(({ family, given }) => names.has(family) && work.authors.some((own) => own.family === family && own.given === given)) ? unrelated() : found;
  };
  const stranger = unrelated();
  const tail = stranger.title.split(/\s+/).slice(-Math.max(2, Math.floor(words.length / 2)));
  const topic = title.replace(/^[^:]*:\s*/, '');
  const half = Math.ceil(words.length / 2);
  const misses: (readonly [string, WorkRecord])[] = [
    ['same first words', recordOf({ ...stranger, title: [...words.slice(0, half), ...tail].join(' ') })],
    ['same first words, same authors', recordOf({ ...work, title: [...words.slice(0, half), ...tail].join(' ') })],
    ['same last words', recordOf({ ...stranger, title: [...stranger.title.split(/\s+/).slice(0, half), ...words.slice(half)].join(' ') })],
    ['same authors, another title', recordOf({ ...work, title: stranger.title })],
    ['a survey of the topic', recordOf({ ...stranger, title: `A Survey of ${topic}`, year })],
    ['a survey, same authors', recordOf({ ...work, title: `${title}: A Survey` })],
    ['second part, same authors', recordOf({ ...work, title: `${title}, Part II` })],
    ['version 2, same authors', recordOf({ ...work, title: versioned(title), year: year + 1 })],
    ['comment on it', recordOf({ ...stranger, title: `Comment on "${title}"`, year })],
    ['erratum, same authors', recordOf({ ...work, title: `Erratum: ${title}` })],
    ['one word replaced', recordOf({ ...stranger, title: replaced(title, library, random), year })],
    ['one word replaced, same authors', recordOf({ ...work, title: replaced(title, library, random) })],
    ['two words added, same authors', recordOf({ ...work, title: `${title} for ${tail.slice(-2).join(' ')}` })],
    ['two words left out', recordOf({ ...stranger, title: words.slice(0, -2).join(' '), year })],
    ['namesake', recordOf({ ...stranger, title, year })],
  ];
  const turned = /^(.+?)\s(for|in|of|with|on)\s(.+)$/i.exec(topic);
  if (turned !== null) misses.push(['words turned round', recordOf({ ...stranger, title: `${turned[3]} ${turned[2]} ${turned[1]}`, year })]);
  for (let count = 0; count < STRANGERS; count++) misses.push(['any other work', recordOf(other())]);
  return misses.filter(([kind, { facts }]) => kind === 'namesake' || normaliseTitle(facts.title) !== normaliseTitle(title));
}

function versioned(title: string): string {
  const [, name, rest = ''] = /^([^:]+)(:.*)?$/.exec(title) ?? [];
  return `${name ?? title} 2${rest}`;
}

/** The title with one of its long words replaced by another title's. */
function replaced(title: string, library: readonly Work[], random: () => number): string {
  const words = title.split(/\s+/);
  const long = words.flatMap((word, index) => (isTelling(word) ? [index] : []));
  const at = long[Math.floor(random() * long.length)] ?? words.length - 1;
  // Not a form of the same word, which would be the same title.
  const others = (library[Math.floor(random() * library.length)]?.title ?? '')
    .split(/\s+/)
    .filter((word) => isTelling(word) && word.slice(0, 4).toLowerCase() !== words[at]?.slice(0, 4).toLowerCase());
  const by = others[Math.floor(random() * others.length)] ?? 'Underwater';
  return words.map((word, index) => (index === at ? by : word)).join(' ');
}

function isTelling(word: string): boolean {
  return /^\p{L}{5,}$/u.test(word) && !/^(?:towards?|using|their|where|which|without)$/i.test(word);
}

function recordOf({ title, authors, year }: Work, more: { readonly arxiv?: string } = {}): WorkRecord {
  return { service: 'crossref', version: 'unknown', facts: { title, authors, date: String(year), ...more }, related: [], notices: [] };
}

function precision(compared: readonly Compared[], threshold: number): string {
  const accepted = compared.filter(({ score }) => score >= threshold);
  return share(accepted.filter(({ isSame }) => isSame), accepted, 4);
}

function recall(compared: readonly Compared[], threshold: number): string {
  const same = compared.filter(({ isSame }) => isSame);
  return share(same.filter(({ score }) => score >= threshold), same, 4);
}

function share(part: readonly unknown[], whole: readonly unknown[], digits = 3): string {
  return whole.length === 0 ? '–'.padEnd(digits + 2) : (part.length / whole.length).toFixed(digits).slice(0, 6).padEnd(digits + 2);
}

/** Mulberry32: the same near misses in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
