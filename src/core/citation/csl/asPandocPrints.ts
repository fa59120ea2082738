/** Where citeproc-js goes ways of its own, it is led back: a note is to show what it will be printed with. */
import CSL, { type CslNode, type Engine, type NameRegister, type SortedRecord, type Sorter } from 'citeproc';
import type { CslItem } from '../bibliography/cslItem';
import { isNode, macrosOf } from './styleTree';

/**
 * The words that stay small in title case, those of the specification alone: citeproc's own list has every preposition, which no style guide
 * and no other processor keeps small. https://docs.citationstyles.org/en/stable/specification.html#title-case-conversion, with "or", as Pandoc has it.
 */
CSL.SKIP_WORDS = [
  'a', 'an', 'and', 'as', 'at', 'but', 'by', 'down', 'for', 'from', 'in', 'into', 'nor', 'of', 'on', 'onto', 'or', 'over', 'so', 'the', 'till', 'to', 'up',
  'van', 'von', 'via', 'with', 'yet',
];

/** A particle that a style demotes "sort-only" stays in front of the name for Pandoc, also where it sorts: a note is to show the numbers it will be printed with. */
export function sortedAsByPandoc(style: CslNode): CslNode {
  const demoted = 'demote-non-dropping-particle';
  return style.attrs[demoted] === 'sort-only' ? { ...style, attrs: { ...style.attrs, [demoted]: 'never' } } : style;
}

/** Has the engine of a style sort and print as Pandoc does. */
export function printAsPandocDoes(engine: Engine, style: CslNode): void {
  // CSL leaves records of equal sort keys in the order they were cited; citeproc would sort them by author or as in the reference list.
  engine.opt.grouped_sort = false;
  const sorter = engine.citation.srt;
  const compare = comparison(sorter, style, 'citation');
  sorter.compareCompositeKeys = (a, b) => compare({ ...a[1], seq: 0 }, { ...b[1], seq: 0 });
  engine.registry.sorter.compareKeys = comparison(engine.registry.sorter, style, 'bibliography');
  // Given names that tell authors of citations apart stay with the citations: a reference has as much of them as its style asks for.
  const { registry } = engine;
  const [sortKeys, bibliography] = [registry.setsortkeys.bind(registry), engine.makeBibliography.bind(engine)];
  registry.setsortkeys = () => withNamesByForm(registry, sortKeys);
  engine.makeBibliography = () => withNamesByForm(registry, bibliography);
  // A title that stands for an author in the sentence has its quotation marks and italics there, too.
  const { output } = engine;
  const { string } = output;
  output.string = (state, ...blobs) => {
    const { tmp } = state;
    if (!tmp.suppress_decorations || tmp.just_looking || tmp.area !== 'citation') return string.call(output, state, ...blobs);
    tmp.suppress_decorations = false;
    const printed = string.call(output, state, ...blobs);
    tmp.suppress_decorations = true;
    return typeof printed === 'string' ? printed : output.renderBlobs(printed);
  };
}

/** As much of a name as its form says, whoever else has it. */
export const nameByForm: NameRegister['evalname'] = (_id, _name, _place, _least, form, initials) => (form === 'short' ? 0 : typeof initials === 'string' ? 1 : 2);

function withNamesByForm<Result>({ namereg }: Engine['registry'], work: () => Result): Result {
  const { evalname } = namereg;
  namereg.evalname = nameByForm;
  try {
    return work();
  } finally {
    namereg.evalname = evalname;
  }
}

/**
 * A record for which a macro prints nothing comes first, as with Pandoc, which puts those last that lack a variable. Where the macro has words ("no date") Pandoc sorts by them, which puts them behind the years, as citeproc does.
 */
function comparison({ compareKeys }: Sorter, style: CslNode, part: 'citation' | 'bibliography'): Sorter['compareKeys'] {
  const macros = macrosOf(style);
  const hasWords = ({ attrs, children }: CslNode): boolean => {
    const called = macros.get(attrs['macro']);
    return attrs['term'] !== undefined || (called !== undefined && hasWords(called)) || children.filter(isNode).some(hasWords);
  };
  const area = style.children.filter(isNode).find(child => child.name === part);
  const sort = area?.children.filter(isNode).find(child => child.name === 'sort');
  const isFirst = (sort?.children.filter(isNode) ?? []).map(key => key.attrs['macro'] !== undefined && !hasWords(key));
  const filled = <Keyed extends SortedRecord>(record: Keyed): Keyed => ({ ...record, sortkeys: record.sortkeys?.map((key, index) => key ?? (isFirst[index] ? '' : key)) });
  return isFirst.includes(true) ? (a, b) => compareKeys(filled(a), filled(b)) : compareKeys;
}

/**
 * A record as citeproc is to see it. A lone small letter before a hyphen is a symbol ("k-level", "n-gram"), and a part of a word goes on behind a
 * bracket ("(Mis)information"): title case leaves both alone. A given name whose hyphen a small letter follows ("Abdel-rahman") has one initial,
 * where citeproc prints "A rahman": its hyphen is written as one that does not part words until the text is made.
 */
export function prepared(item: CslItem | undefined): CslItem | undefined {
  if (item === undefined) return undefined;
  const title = item.title?.replace(/(?<![\p{L}\p{N}>])\p{Ll}(?=-\p{L})|(?<=\p{L}\))\p{Ll}[\p{L}\p{N}]*/gu, '<span class="nocase">$&</span>');
  const author = item.author?.map(name => (name.given === undefined ? name : { ...name, given: name.given.replace(/(?<=\p{L})-(?=\p{Ll})/gu, '\u2011') }));
  return { ...item, ...(title !== undefined && { title }), ...(author !== undefined && { author }) };
}
