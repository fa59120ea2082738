import assert from 'node:assert/strict';
import { parseCitations } from '../../../../src/core/citation/plain';
import { inFolder, needsPandoc, pandoc } from './pandoc';
import { chance } from './repeatable';

/** Paragraphs to compare, and the seed they are made from. */
const PARAGRAPHS = 1000;
const SEED = 20230824;

/** Pandoc reads TeX declarations and broken HTML tags with parsers of their own; mutation makes a few of these in a thousand. */
const TOLERANCE = 0.005;

/** The manual's own examples and the constructs that can hide or end a citation. */
const SEEDS = [
  'Blah blah [see @doe99, pp. 33-35 and *passim*; @smith04, chap. 1].',
  'Blah blah [@doe99, pp. 33-35, 38-39; and nowhere else].',
  '[@smith{ii, A, D-Z}, with a suffix] and [@smith, {pp. iv, vi-xi, (xv)-(xvii)} with suffix here]',
  'Smith says blah [-@smith04]. @smith04 says blah. @smith04 [p. 33] says blah.',
  '@{https://example.com/bib?name=foobar&date=2000, p. 33} and [@{Foo_bar.baz.}] and @Foo_bar.baz.',
  '[see @a; also @b, p. 3; c.f. -@c]. Mail me@here.org or <me@here.org>, see https://x.org/@who.',
  'Code `[@a]` and ``x ` @b`` and $@c$ and $$[@d]$$ but *[@e]* and **@f**, _@g_ and ~~@h~~.',
  'A [link @a](http://x.org/@b "t @c") and ![image @d](x.png) and [span @e]{.f} and [@g](h) and [@i][j] [@k]{.l}',
  'Escapes \\@a \\[@b] [@c\\; d; @e] @f\\_g "quoted @h" \'single [@i]\' it\'s @j "open @k',
  'Notes ^[inline @a] and [^@b] and [^1] and x^@c^ H~2~O@d <b>@e</b> <!-- @f --> &amp;@g \\cite{@h} \\foo[@i]',
  '[@a, `;` [x; y] *z; z* $;$ "q; q", p. 3; @b] @c [see @d; e] @f [@g; h @i] @j[k](l)',
  'Lists: @a, @b; @c: (@d) [@e]; @f--g @h-i @j/k @l::m @n.o. @p?q! -@r --@s @t@u @{v}w @*',
  'Line [see @a,\nchap. 2; also\n@b] broken @c\n[p. 3; @d] text',
];

const PIECES = ['[', ']', '@', '@x', '-@y', ';', ' ', '*', '_', '`', '"', "'", '(', ')', '{', '}', '\\', '^', '~', '$', '<', '>', '!', '.', ',', ':', 'p. 3', '\n', '--', '[@z]', 'é', '@{q}'];

describe('the parser of citation syntax', () => {
  it(`agrees with pandoc on ${PARAGRAPHS} generated and mutated paragraphs`, function () {
    this.timeout(120_000);
    needsPandoc(this);
    const paragraphs = mutations(PARAGRAPHS, SEED);
    const expected = pandocCitations(paragraphs);
    const differing = paragraphs.flatMap((paragraph, index) => {
      const [ours, theirs] = [ourCitations(paragraph), expected[index] ?? []];
      return same(ours, theirs) ? [] : [`${JSON.stringify(paragraph)}\n   pandoc ${JSON.stringify(theirs)}\n   ours   ${JSON.stringify(ours)}`];
    });
    assert.ok(differing.length <= PARAGRAPHS * TOLERANCE, `${differing.length} differ:\n${differing.join('\n')}`);
  });
});

function mutations(count: number, seed: number): readonly string[] {
  const { number: random, pick } = chance(seed);
  return Array.from({ length: count }, (_, index) => {
    let paragraph = index < SEEDS.length ? pick(SEEDS) : sentence(pick, random);
    const changes = index < SEEDS.length ? 0 : Math.floor(random() * 4);
    for (let change = 0; change < changes; change++) {
      const place = Math.floor(random() * paragraph.length);
      const removed = random() < 0.4 ? 1 + Math.floor(random() * 3) : 0;
      paragraph = paragraph.slice(0, place) + (random() < 0.7 ? pick(PIECES) : '') + paragraph.slice(place + removed);
    }
    // One paragraph of prose: no blank lines, and nothing at the start of a line that would make another block of it.
    return `x ${paragraph.replace(/\n\s*/g, '\ny ').trim()}`;
  });
}

function sentence(pick: <Item>(items: readonly Item[]) => Item, random: () => number): string {
  if (random() < 0.5) return pick(SEEDS);
  const parts = Array.from({ length: 3 + Math.floor(random() * 8) }, () => pick(random() < 0.5 ? PIECES : ['@a', '[@b', '; @c', ', p. 3]', 'see', 'word', '[see @d]', '@e [p. 4]', ' and ']));
  return parts.join(random() < 0.5 ? ' ' : '');
}

/** A citation as compared: A, N or S for author in text, normal and suppressed author; affixes where they are free of markup. */
interface Cited {
  readonly mode: string;
  readonly key: string;
  readonly affixes?: string;
}

function same(ours: readonly (readonly Cited[])[], theirs: readonly (readonly Cited[])[]): boolean {
  const item = (a: Cited, b: Cited | undefined): boolean =>
    b !== undefined && a.mode === b.mode && a.key === b.key && (a.affixes === undefined || b.affixes === undefined || a.affixes === b.affixes);
  const group = (a: readonly Cited[], b: readonly Cited[] | undefined): boolean => a.length === b?.length && a.every((one, index) => item(one, b[index]));
  return ours.length === theirs.length && ours.every((one, index) => group(one, theirs[index]));
}

function ourCitations(paragraph: string): readonly (readonly Cited[])[] {
  return parseCitations(paragraph).map(citation =>
    citation.items.map((item, index) => ({
      mode: item.suppressAuthor ? 'S' : citation.kind === 'narrative' && index === 0 ? 'A' : 'N',
      key: item.key,
      ...affixes(paragraph.slice(...item.prefix), paragraph.slice(...item.suffix)),
    })),
  );
}

/** Pandoc's tree has the markup resolved, so only affixes without any can be compared. */
function affixes(prefix: string, suffix: string): Pick<Cited, 'affixes'> {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N},.]+/gu, ' ').trim();
  return /[[\]()<>\\{}$`~^@&"'*_]/.test(prefix + suffix) ? {} : { affixes: `${plain(prefix)}/${plain(suffix)}` };
}

interface PandocNode {
  readonly t?: string;
  readonly c?: unknown;
}

interface PandocCitation {
  readonly citationId: string;
  readonly citationPrefix: unknown;
  readonly citationSuffix: unknown;
  readonly citationMode: { readonly t: string };
}

/** Pandoc's citations of each paragraph, described like ours: one run, each paragraph a file of its own, with a marker between. */
function pandocCitations(paragraphs: readonly string[]): readonly (readonly (readonly Cited[])[])[] {
  const files: Record<string, string> = {};
  const names = paragraphs.flatMap((paragraph, index) => {
    files[`${index}.md`] = paragraph;
    files[`${index}-end.md`] = `ENDOFPARAGRAPH\n`;
    return [`${index}.md`, `${index}-end.md`];
  });
  const json = inFolder(files, folder => pandoc(folder, ['--file-scope', '-f', 'markdown', '-t', 'json', ...names]));
  const blocks = (JSON.parse(json) as { readonly blocks: readonly PandocNode[] }).blocks;
  const described: Cited[][][] = [];
  let groups: Cited[][] = [];
  for (const block of blocks) {
    if (textOf(block) === 'ENDOFPARAGRAPH') {
      described.push(groups);
      groups = [];
    } else {
      collect(block, groups);
    }
  }
  return described;
}

function collect(node: unknown, groups: Cited[][]): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, groups);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { t, c } = node as PandocNode;
  if (t !== 'Cite') {
    for (const child of Object.values(node)) if (typeof child === 'object') collect(child, groups);
    return;
  }
  const items = (c as [readonly PandocCitation[], unknown])[0];
  groups.push(
    items.map(item => ({ mode: item.citationMode.t.charAt(0), key: item.citationId, ...affixes(rawOf(item.citationPrefix), rawOf(item.citationSuffix)) })),
  );
  for (const item of items) {
    collect(item.citationPrefix, groups);
    collect(item.citationSuffix, groups);
  }
}

/** The text of a node, with a mark wherever there was markup. */
function rawOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(rawOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { t, c } = node as PandocNode;
  if (t === 'Str') return c as string;
  return t === 'Space' || t === 'SoftBreak' || t === 'LineBreak' ? ' ' : '*';
}

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { t, c } = node as PandocNode;
  if (t === 'Str') return c as string;
  return t === 'Space' ? ' ' : textOf(c);
}
