import CSL, { type CslNode, type Engine } from 'citeproc';
import type { CslItem } from './cslItem';
import { LOCALES, STYLES } from './styles';
import { styledRuns, writeRuns, type StyledRun, type TextOutput } from './styledText';

/** A style by its bundled id (`apa`), or the XML of a .csl file. */
export type StyleSource = string;

const FALLBACK_LOCALE = 'en-US';

/** Bundled locale by base language, where a language has several. */
const PREFERRED_LOCALES: Readonly<Record<string, string>> = { en: 'en-US', pt: 'pt-PT', de: 'de-DE', es: 'es-ES', fr: 'fr-FR' };

/** One reference of a reference list. */
export interface Reference {
  readonly key: string;
  /** What stands before the reference in a numeric style: "[1]". */
  readonly label?: string;
  readonly text: string;
}

/** One record as cited at one place. */
export interface CitedItem {
  readonly key: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly locator?: string;
  /** CSL's name of the kind of locator: `page`, `chapter`, … */
  readonly label?: string;
  readonly suppressAuthor?: boolean;
}

/** One mark in the running text. A narrative one names the first item's author in the sentence: "Patel (2023)". */
export interface CitedGroup {
  readonly items: readonly CitedItem[];
  readonly narrative?: boolean;
}

/** Everything a note shows: its citations in order, and its reference list in the style's order. */
export interface FormattedNote {
  readonly citations: readonly string[];
  readonly references: readonly Reference[];
}

/** A CSL style at work, in one language. Making one parses the style (some milliseconds), so keep it. */
export class CitationStyle {
  private readonly engine: Engine;
  private items: ReadonlyMap<string, CslItem> = new Map();

  /**
   * `language` is a BCP 47 tag (`de`, `pt-BR`) that overrides the style's own; a language without a bundled locale is American English.
   * Throws where `source` is neither a bundled style nor CSL.
   */
  constructor(source: StyleSource, language?: string) {
    const style = STYLES[source];
    this.engine = new CSL.Engine(
      {
        retrieveLocale: tag => parseNode(LOCALES[localeFor(tag)] ?? ''),
        retrieveItem: id => this.items.get(id),
      },
      style === undefined ? source : parseNode(style),
      language === undefined ? FALLBACK_LOCALE : localeFor(language),
      language !== undefined,
    );
  }

  /** Whether citations in the text are notes. */
  get isNoteStyle(): boolean {
    return this.engine.opt.xclass === 'note';
  }

  /** The full reference of one record, without the label that a list would put before it. */
  reference(item: CslItem, output: TextOutput): string {
    return this.note(new Map([[item.id, item]]), [], [item.id], output).references[0]?.text ?? '';
  }

  /** All citations and the reference list of a note. Keys without a record are left out of their group. `uncited` join the list. */
  note(items: ReadonlyMap<string, CslItem>, groups: readonly CitedGroup[], uncited: readonly string[], output: TextOutput): FormattedNote {
    // citeproc keeps what it knows of a record by its key, so the last note's go first; those uncited would stay otherwise.
    this.engine.updateUncitedItems([]);
    this.engine.updateItems([]);
    this.items = items;
    const clusters = groups.map((group, index) => ({
      citationID: `c${index}`,
      citationItems: group.items.filter(item => items.has(item.key)).map(citationItem),
      properties: { noteIndex: this.isNoteStyle ? index + 1 : 0, ...(group.narrative && { mode: 'composite' as const }) },
    }));
    const filled = clusters.filter(cluster => cluster.citationItems.length > 0);
    const formatted = this.engine.rebuildProcessorState(filled, 'html', uncited.filter(key => items.has(key)));
    const texts = new Map(formatted.map(([id, , html]) => [id, writeRuns(styledRuns(html), output)]));
    return { citations: clusters.map(cluster => texts.get(cluster.citationID) ?? ''), references: this.references(output) };
  }

  private references(output: TextOutput): readonly Reference[] {
    const bibliography = this.engine.makeBibliography();
    if (bibliography === false) return [];
    const [{ entry_ids: ids }, entries] = bibliography;
    return entries.map((html, index) => {
      const [, label, text = html] = /csl-left-margin">([\s\S]*?)<\/div>([\s\S]*)$/.exec(html) ?? [];
      return {
        key: ids[index]?.[0] ?? '',
        ...(label !== undefined && { label: writeRuns(styledRuns(label), output) }),
        text: writeRuns(folded(styledRuns(text)), output),
      };
    });
  }
}

/** Ids of the bundled styles. */
export const BUNDLED_STYLES: readonly string[] = Object.keys(STYLES);

function citationItem(item: CitedItem) {
  return {
    id: item.key,
    ...(item.prefix !== undefined && { prefix: item.prefix }),
    ...(item.suffix !== undefined && { suffix: item.suffix }),
    ...(item.locator !== undefined && { locator: item.locator, label: item.label ?? 'page' }),
    ...(item.suppressAuthor && { 'suppress-author': true }),
  };
}

/** Entries stand on one line: white space from the layout of citeproc's HTML is folded. */
function folded(runs: readonly StyledRun[]): readonly StyledRun[] {
  return runs.map(run => ({ ...run, text: run.text.replace(/[ \t\r\n]+/g, ' ') }));
}

function localeFor(tag: string): string {
  const [language = '', region] = tag.replace('_', '-').split('-');
  const exact = `${language.toLowerCase()}-${(region ?? '').toUpperCase()}`;
  if (LOCALES[exact] !== undefined) return exact;
  const base = language.toLowerCase();
  return PREFERRED_LOCALES[base] ?? Object.keys(LOCALES).find(locale => locale.startsWith(`${base}-`)) ?? FALLBACK_LOCALE;
}

/** A node in the compact form of the bundled styles. */
interface CompactNode {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (CompactNode | string)[];
}

function parseNode(json: string): CslNode {
  return expand(JSON.parse(json) as CompactNode);
}

function expand({ n, a = {}, c = [] }: CompactNode): CslNode {
  const children = c.map(child => (typeof child === 'string' ? child : expand(child)));
  // citeproc takes the first child of a term for its text.
  return { name: n, attrs: a, children: n === 'term' && children.length === 0 ? [''] : children };
}
