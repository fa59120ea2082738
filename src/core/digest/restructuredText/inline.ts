/** The inline markup of reStructuredText. Rules: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup */
import type { Line, Run } from '../list/run';

/** Nobody writes longer markup on a line; a start without an end does not send us to the end of the file. */
const LONGEST = 2_000;

const MARKUP =
  /\\(?<escaped>.)|``(?<literal>[^`]{1,500})``|\*\*(?<strong>(?:[^*\\]|\\.|\*(?!\*)){1,1000}?)\*\*|\*(?<emphasis>[^\s*](?:[^*\\]|\\.){0,1000}?)\*(?!\*)|:(?<role>[a-z-]{1,30}):`(?<argument>[^`]{1,500})`|`(?<phrase>[^`]{1,2000})`_{1,2}|`(?<plain>[^`]{1,500})`|(?<address>https?:\/\/[^\s<>"'`{}|\\^]{1,2000})|(?<![\w`])(?<word>[A-Za-z0-9][\w.-]{0,100}[A-Za-z0-9])_{1,2}(?![\w`])/gsu;

/** Roles that link to papers, and where. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'https://arxiv.org/abs/'],
  ['doi', 'https://doi.org/'],
  ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/'],
]);

/** The lines of a block; `targets` are the addresses of its named links, by lower-case name. */
export function readInline(text: string, targets: ReadonlyMap<string, string>): readonly Line[] {
  const runs: Run[] = [];
  const put = (plain: string): void => {
    const last = runs[runs.length - 1];
    if (plain === '') return;
    if (last !== undefined && Object.keys(last).length === 1) runs[runs.length - 1] = { text: last.text + plain };
    else runs.push({ text: plain });
  };
  let from = 0;
  for (const match of text.matchAll(MARKUP)) {
    put(text.slice(from, match.index));
    from = match.index + match[0].length;
    const { escaped, literal, strong, emphasis, role, argument, phrase, plain, address, word } = match.groups ?? {};
    if (escaped !== undefined) put(/\s/.test(escaped) ? '' : escaped);
    else if (literal !== undefined) runs.push({ text: literal, code: true });
    else if (strong !== undefined) runs.push({ text: unescaped(strong), strong: true });
    else if (emphasis !== undefined) runs.push({ text: unescaped(emphasis), emphasis: true });
    else if (role !== undefined && argument !== undefined) putRole(runs, role, argument, put);
    else if (phrase !== undefined) runs.push(link(phrase, targets));
    else if (plain !== undefined) runs.push({ text: plain, emphasis: true });
    else if (address !== undefined) {
      const end = address.length - (/[.,;:!?)\]]+$/.exec(address.slice(-20))?.[0].length ?? 0);
      runs.push({ text: address.slice(0, end), href: address.slice(0, end) });
      put(address.slice(end));
    } else if (word !== undefined) {
      const target = targets.get(word.toLowerCase());
      if (target === undefined) put(match[0]);
      else runs.push({ text: word, href: target });
    }
  }
  put(text.slice(from));
  return runs.length === 0 ? [] : [runs];
}

/** `` `Title <https://…>`_ `` or `` `Title`_ `` with its address elsewhere. */
function link(phrase: string, targets: ReadonlyMap<string, string>): Run {
  const open = phrase.lastIndexOf('<');
  if (open >= 0 && phrase.trimEnd().endsWith('>')) {
    const address = phrase.slice(open + 1, phrase.lastIndexOf('>')).replace(/\s+/g, '');
    const text = unescaped(phrase.slice(0, open)).trim();
    return {
      text: text === '' ? address : text,
      href: address.endsWith('_') ? (targets.get(address.slice(0, -1).toLowerCase()) ?? '') : address,
    };
  }
  return { text: unescaped(phrase), href: targets.get(phrase.replace(/\s+/g, ' ').trim().toLowerCase()) ?? '' };
}

function putRole(runs: Run[], role: string, argument: string, put: (plain: string) => void): void {
  const base = ROLES.get(role);
  if (base !== undefined) runs.push({ text: argument, href: base + argument.replace(/^(?:arxiv:|doi:)/i, '').trim() });
  else if (role === 'strong') runs.push({ text: argument, strong: true });
  else if (role === 'emphasis' || role === 'title' || role === 't') runs.push({ text: argument, emphasis: true });
  else put(argument);
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/gs, '$1').slice(0, LONGEST);
}
