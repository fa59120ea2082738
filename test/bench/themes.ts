/**
 * Grouping by theme: how far it agrees with people, whether it stays put, and how long it takes.
 * Run: npx tsx test/bench/themes.ts [--papers] [FOLDER]...
 *
 * Agreement is with groupings that people made: adjusted mutual information, F1 of BCubed and purity, each the mean over the set and five
 * samples of it, since one paper more or less changes a single run by .03. What Other holds counts as one group. `--papers` lists the real
 * digest, theme by theme. A folder holds further digests whose headings are groups: then the agreement with these is told, and no more.
 */
import type { Paper, Theme } from '../../src/core/paper';
import { compareThemes, groupByTheme, OTHER_ID, regroup, ThemeExplainer, themeMap, type ThemePreferences } from '../../src/core/themes';
import { analyse } from '../../src/core/themes/analysis';
import { firstGroups } from '../../src/core/themes/formThemes';
import { aboutness } from '../../src/core/themes/grouping/aboutness';
import { readPapers } from '../../src/core/themes/text/paperText';
import { WordForms } from '../../src/core/themes/text/wordForms';
import { generatedPapers } from './search/generatedPapers';
import { Random } from './search/random';
import { groupByFactors } from './themes/factorization';
import { adjustedMutualInformation, bcubedF1, purity } from './themes/agreement';
import { developmentSets, realDigest, setsIn, type DevelopmentSet } from './themes/developmentSets';

/** AMI on the 85 papers / mean over 34 other digests, measured elsewhere with the same metric: what there is to compare with. */
const REFERENCE: readonly (readonly [method: string, real: string, others: string])[] = [
  ['prototype: lexicon, kNN graph, Louvain', '.62', '.409'],
  ['prototype without lexicon', '.54', '.386'],
  ['scikit-learn NMF, told the number of groups', '.50', '.368'],
  ['spectral clustering, told the number', '.48', '.347'],
  ['k-means, told the number', '.36', '.300'],
];
const SAMPLES = 5;
/** Share of the papers a sample keeps. */
const SAMPLE = 0.88;

interface Figures {
  readonly ami: number;
  readonly f1: number;
  readonly purity: number;
  readonly themes: number;
  readonly other: number;
}

function measure({ papers, groups }: DevelopmentSet, preferences: ThemePreferences): Figures {
  const themes = groupByTheme(papers, undefined, preferences);
  const themeOf = new Map(themes.flatMap((theme) => theme.papers.map((paper) => [paper.id, theme.id] as const)));
  const found = papers.map((paper) => themeOf.get(paper.id)!);
  return {
    ami: adjustedMutualInformation(found, groups),
    f1: bcubedF1(found, groups),
    purity: purity(found, groups),
    themes: themes.filter(({ id }) => id !== OTHER_ID).length,
    other: sizeOf(themes, OTHER_ID) / papers.length,
  };
}

function measureSamples(set: DevelopmentSet, preferences: ThemePreferences): Figures {
  const sets = [set, ...Array.from({ length: SAMPLES }, (_, index) => sampleOf(set, new Random(index + 1)))];
  const all = sets.map((each) => measure(each, preferences));
  const mean = (key: keyof Figures): number => all.reduce((sum, figures) => sum + figures[key], 0) / all.length;
  return { ami: mean('ami'), f1: mean('f1'), purity: mean('purity'), themes: mean('themes'), other: mean('other') };
}

/** Agreement of the groups before they are named, some dissolved for want of a name, and papers moved to what their names say. */
function unnamedAgreement({ papers, groups }: DevelopmentSet, preferences: ThemePreferences): number {
  const analysis = analyse(papers, preferences);
  const groupOf = new Map(firstGroups(analysis).flatMap((group, number) => group.map((paper) => [analysis.papers[paper]!.id, String(number)] as const)));
  return adjustedMutualInformation(
    papers.map(({ id }) => groupOf.get(id)!),
    groups,
  );
}

/** Agreement of the lexicon alone: each paper by the subject it is most about. */
function lexiconAgreement({ papers, groups }: DevelopmentSet): number {
  const forms = new WordForms();
  const { subjects } = aboutness(readPapers(papers, forms), forms);
  const strongest = subjects.map((list) => list.reduce((best, next) => (next.weight > best.weight ? next : best), { subject: -1, weight: 0 }));
  return adjustedMutualInformation(
    strongest.map(({ subject }) => String(subject)),
    groups,
  );
}

/** A peer's agreement, over several beginnings. */
function peerAgreement({ papers, groups }: DevelopmentSet): number {
  const amis = Array.from({ length: SAMPLES }, (_, seed) => adjustedMutualInformation(groupByFactors(papers, new Set(groups).size, seed + 1), groups));
  return amis.reduce((sum, ami) => sum + ami, 0) / amis.length;
}

function sampleOf({ papers, groups, ...rest }: DevelopmentSet, random: Random): DevelopmentSet {
  const kept = papers.map(() => random.next() < SAMPLE);
  return { ...rest, papers: papers.filter((_, index) => kept[index]), groups: groups.filter((_, index) => kept[index]) };
}

function sizeOf(themes: readonly Theme[], id: string): number {
  return themes.find((theme) => theme.id === id)?.papers.length ?? 0;
}

/** Processor time of a run in milliseconds, the least of several: whatever disturbs only ever adds. */
function processorTime(run: () => void, runs: number): number {
  let least = Infinity;
  for (let index = 0; index < runs; index++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** "+0.041" */
const signed = (difference: number): string => (difference < 0 ? '' : '+') + difference.toFixed(3);

/** "AMI 0.779 …" */
const row = ({ ami, f1, purity: pure, themes, other }: Figures): string =>
  [
    `AMI ${ami.toFixed(3)}`,
    `F1 ${f1.toFixed(3)}`,
    `purity ${pure.toFixed(3)}`,
    `themes ${themes.toFixed(1).padStart(4)}`,
    `Other ${(100 * other).toFixed(1).padStart(4)} %`,
  ].join('  ');

function printAgreement(sets: readonly DevelopmentSet[]): void {
  console.log('\n# Agreement with people');
  for (const [method, real, others] of REFERENCE)
    console.log(`  reference: ${method.padEnd(46)} AMI ${real} on the real digest, ${others} on others`);
  const [first, second] = sets;
  if (first !== undefined && second?.papers.length === first.papers.length) {
    const [ami, f1] = [adjustedMutualInformation(first.groups, second.groups), bcubedF1(first.groups, second.groups)];
    console.log(`  the two people agree with each other: AMI ${ami.toFixed(3)}  F1 ${f1.toFixed(3)}`);
  }
  const others: { readonly areThemes: boolean; readonly amis: readonly number[] }[] = [];
  for (const set of sets) {
    console.log(
      `  ${set.name.padEnd(36)} ${String(set.papers.length).padStart(3)} papers, ${String(new Set(set.groups).size).padStart(2)} groups`,
    );
    const [figures, without] = [measureSamples(set, {}), measureSamples(set, { lexicon: false })];
    const peer = peerAgreement(set);
    const unnamed = (preferences: ThemePreferences): string => `  unnamed groups ${unnamedAgreement(set, preferences).toFixed(3)}`;
    console.log(`    with lexicon      ${row(figures)}${unnamed({})}`);
    console.log(`    without           ${row(without)}${unnamed({ lexicon: false })}`);
    const alone = lexiconAgreement(set);
    console.log(`    told the number   AMI ${peer.toFixed(3)}  (matrix factorization of our words)  ours ${signed(figures.ami - peer)}`);
    console.log(`    lexicon alone     AMI ${alone.toFixed(3)}  it gives ${signed(figures.ami - without.ami)}`);
    if (!set.name.startsWith('real')) others.push({ areThemes: set.areThemes, amis: [figures.ami, without.ami, peer, alone] });
  }
  const mean = (name: string, of: typeof others): void => {
    const [ours, without, peer, alone] = [0, 1, 2, 3].map((which) => of.reduce((sum, { amis }) => sum + amis[which]!, 0) / of.length);
    console.log(
      `  mean of ${name}: AMI ${ours!.toFixed(3)}  told the number ${peer!.toFixed(3)} (ours ${signed(ours! - peer!)})` +
        `  without lexicon ${without!.toFixed(3)}  lexicon alone ${alone!.toFixed(3)}`,
    );
  };
  mean('the other sets', others);
  mean('those of them whose groups are themes', others.filter(({ areThemes }) => areThemes));
}

function printThemes(sets: readonly DevelopmentSet[], withPapers: boolean): void {
  console.log('\n# Themes');
  const real = realDigest();
  for (const theme of groupByTheme(real)) {
    console.log(`  ${theme.name} (${String(theme.papers.length)})`);
    if (withPapers) for (const paper of theme.papers) console.log(`      ${paper.title}`);
  }
  for (const { name, papers } of sets.filter((set) => !set.name.startsWith('real'))) {
    console.log(
      `  ${name}: ${groupByTheme(papers)
        .map((theme) => `${theme.name} ${String(theme.papers.length)}`)
        .join(' · ')}`,
    );
  }
}

/** A third of the papers arrives later. */
function printStability(sets: readonly DevelopmentSet[]): void {
  console.log('\n# A third more papers: how many of the placed ones stay');
  for (const { name, papers } of sets) {
    const early = papers.filter((_, index) => index % 4 !== 0);
    const before = groupByTheme(early);
    const placed = early.length - sizeOf(before, OTHER_ID);
    const stay = (after: readonly Theme[]): string => {
      const left = compareThemes(before, after).moves.filter(({ from }) => from !== undefined && from.id !== OTHER_ID).length;
      return `${((100 * (placed - left)) / placed).toFixed(0)} %, Other ${String(sizeOf(after, OTHER_ID))}`;
    };
    console.log(
      `  ${name.padEnd(36)} extended ${stay(groupByTheme(papers, before)).padEnd(16)} regrouped ${stay(regroup(papers, before))}`,
    );
  }
}

function printSpeed(sources: readonly Paper[]): void {
  console.log('\n# Processor time');
  const real = realDigest();
  for (let warm = 0; warm < 20; warm++) groupByTheme(real);
  console.log(`  ${String(real.length)} papers, warm: ${processorTime(() => groupByTheme(real), 20).toFixed(0)} ms`);
  const themes = groupByTheme(real);
  console.log(`  its map: ${processorTime(() => themeMap(real, themes), 5).toFixed(0)} ms`);
  const firstTooltip = (): unknown => new ThemeExplainer(real, themes).paper(real[0]!.id);
  console.log(`  the first tooltip: ${processorTime(firstTooltip, 5).toFixed(0)} ms`);
  for (const count of [1_000, 10_000, 20_000]) {
    const papers = generatedPapers(sources, count);
    global.gc?.();
    console.log(`  ${String(count).padStart(6)} papers: ${processorTime(() => groupByTheme(papers), 2).toFixed(0)} ms`);
    // What the map draws at most, all in one theme: the most papers that could be too close to each other.
    if (count === 1_000 || count === 10_000) {
      const drawn = papers.slice(0, 5_000);
      const map = processorTime(() => themeMap(drawn, [{ id: 'all', name: 'All', papers: drawn }]), 1);
      console.log(`         map of ${String(drawn.length)} in one theme, reading them included: ${map.toFixed(0)} ms`);
    }
  }
}

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const sets = folders.length > 0 ? folders.flatMap(setsIn) : developmentSets();
printAgreement(sets);
if (folders.length === 0) {
  printThemes(sets, process.argv.includes('--papers'));
  printStability(sets);
  printSpeed(sets.flatMap(({ papers }) => papers));
}
