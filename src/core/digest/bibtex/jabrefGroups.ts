/**
 * The tree of groups that JabRef keeps in a comment at the end of its files, one group a line: its level, its kind, its name, and until
 * version 3 the keys of its entries. https://docs.jabref.org/finding-sorting-and-cleaning-entries/groups
 */

export interface JabrefGroups {
  /** Names from the outermost group to the one of this name, by that name. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** The innermost group that lists the entry, by its key. */
  readonly groupOf: ReadonlyMap<string, string>;
}

const TREE = /@comment\s*\{\s*jabref-meta:\s*group(?:stree|ing):/i;

/** `1 ExplicitGroup:Name\;2\;Key1\;Key2\;;`, `1 StaticGroup:Name\;0\;1\;\;\;\;;` */
const GROUP = /^(\d{1,3}) (\w{1,40}Group):(.*)$/;

/** JabRef breaks its lines in the middle of what it writes. */
const WHOLE_LINE = /[;:];\s*$/;

/** The groups of a file; none where it has no such comment. Linear. */
export function jabrefGroups(text: string): JabrefGroups {
  const paths = new Map<string, readonly string[]>();
  const groupOf = new Map<string, string>();
  const start = text.search(TREE);
  const path: string[] = [];
  for (const line of start < 0 ? [] : wholeLines(text.slice(start))) {
    const [, level, kind, rest] = GROUP.exec(line) ?? [];
    if (level === undefined || rest === undefined || kind === 'AllEntriesGroup') continue;
    // A backslash before the semicolon of a name is doubled.
    const [name = '', , ...keys] = rest.split('\\;');
    path.length = Math.min(path.length, Math.max(0, Number(level) - 1));
    path.push(name.replaceAll('\\\\', '\\'));
    paths.set(name, [...path]);
    if (kind === 'ExplicitGroup') for (const key of keys) if (/[^;\s]/.test(key)) groupOf.set(key, name);
  }
  return { paths, groupOf };
}

function wholeLines(text: string): readonly string[] {
  const lines: string[] = [];
  let open: string[] = [];
  for (const line of text.split('\n').slice(1)) {
    if (line.trim() === '}') break;
    open.push(line);
    if (!WHOLE_LINE.test(line)) continue;
    lines.push(open.join(''));
    open = [];
  }
  return lines;
}
