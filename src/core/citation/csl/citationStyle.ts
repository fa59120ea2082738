import CSL, { type CitationCluster, type CitationItem, type CslNode, type Engine } from 'citeproc';
import type { CslItem } from '../bibliography/cslItem';
import { STYLES } from '../styles';
import { nameByForm, prepared, printAsPandocDoes, sortedAsByPandoc } from './asPandocPrints';
import { bundledStyle, parentStyle } from './bundledStyle';
import { groupsAsByPandoc } from './groupsAsByPandoc';
import { FALLBACK_LOCALE, localeFor, localeTree } from './locale';
import type { LocatorTerms } from './locator';
import { locatorTerms } from './locatorTerms';
import { onlyTypes } from './onlyTypes';
import type { TextOutput } from './styledText';
import { isNode, parseNode, withoutCitations, withoutSort } from './styleTree';
import { SAID_TWICE, written, WrittenTexts } from './writtenText';

/** A bundled style by id or name (`apa`, `mla`, see `bundledStyle`), or the XML of a .csl file. */
export type StyleSource = string;

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

/** A formatted citation: what stands in the running text, and the note that a note style adds there. */
export interface FormattedCitation {
  readonly text: string;
  readonly note?: string;
}

/** Everything a note shows: its citations in order, and its reference list in the style's order. */
export interface FormattedNote {
  readonly citations: readonly FormattedCitation[];
  readonly references: readonly Reference[];
}

/** The small letter that a note would begin with, behind marks, tags and entities. A name with capitals of its own ("eKalibr") stays as it is. */
const FIRST_SMALL = /(?<=^(?:<[^>]*>|&#?\w+;|[^\p{L}\p{N}<&])*)\p{Ll}(?!\p{Ll}*\p{Lu})/u;

/** Where more citations than these change at once, all are made anew. */
const FOLLOWED = 4;

/** A note as an engine holds it: its citations as asked for, as handed over, and as answered. */
interface LiveNote {
  readonly engine: Engine;
  readonly items: ReadonlyMap<string, CslItem>;
  readonly groups: readonly CitedGroup[];
  readonly requests: readonly string[];
  readonly clusters: readonly CitationCluster[];
  readonly texts: string[];
  /** How many clusters were ever made, so that each has an id of its own. */
  readonly made: number;
  references?: { readonly output: TextOutput; readonly list: readonly Reference[] } | undefined;
}

/** A CSL style at work, in one language. Keep it: making one takes some milliseconds, and the last note formatted is remembered. */
export class CitationStyle {
  private readonly style: CslNode;
  private readonly language: string | undefined;
  /** For the reference of one record, by its type: without sorting and without citations, which citeproc otherwise formats to tell records apart. */
  private readonly lone = new Map<string, Engine>();
  /** For citations of one record: without the style's sorting, which is most of the work and changes nothing then. Made when first needed. */
  private single: Engine | undefined;
  /** For several; made when first needed, for the types of work there are. */
  private several: { readonly engine: Engine; readonly types: ReadonlySet<string> } | undefined;
  private last: { readonly items: ReadonlyMap<string, CslItem>; readonly request: string; readonly formatted: FormattedNote } | undefined;
  private items: ReadonlyMap<string, CslItem> = new Map();
  /** What `several` holds, as long as nobody else has used it. */
  private live: LiveNote | undefined;
  private readonly texts = new WrittenTexts();
  private terms: LocatorTerms | undefined;

  /**
   * `language` is a BCP 47 tag (`de`, `pt-BR`) that overrides the style's own; a language without a bundled locale is American English.
   * Throws where `source` is neither a bundled style nor CSL, or depends on a style that is not bundled.
   */
  constructor(source: StyleSource, language?: string) {
    const bundled = bundledStyle(source) ?? bundledStyle(parentStyle(source) ?? '');
    this.style = sortedAsByPandoc(bundled === undefined ? CSL.parseXml(source) : parseNode(STYLES[bundled] ?? ''));
    if (!this.style.children.some(child => isNode(child) && child.name === 'citation')) {
      throw new Error('This is neither a bundled style nor an independent CSL style.');
    }
    this.language = language;
    // Where somebody else's style cannot be used, that is to be known now.
    if (bundled === undefined) this.single = this.engine(groupsAsByPandoc(withoutSort(this.style)));
  }

  /** The words for places cited ("p.", "chapter") in the style's language, with CSL's name of each kind. */
  get locatorTerms(): LocatorTerms {
    this.terms ??= locatorTerms(this.loneEngine('article'));
    return this.terms;
  }

  /** Whether citations in the text are notes. */
  get isNoteStyle(): boolean {
    return this.style.attrs['class'] === 'note';
  }

  /** The full reference of one record, without the label that a list would put before it. */
  reference(item: CslItem, output: TextOutput): string {
    const lone = this.loneEngine(item.type);
    this.live = undefined;
    lone.updateItems([]);
    this.items = new Map([[item.id, item]]);
    lone.updateItems([item.id]);
    return references(lone, output)[0]?.text ?? '';
  }

  /** One citation by itself; like `note`, without the reference list. */
  citation(items: ReadonlyMap<string, CslItem>, group: CitedGroup, output: TextOutput): FormattedCitation {
    const engine = this.engineFor(items, group.items.map(item => item.key));
    this.live = undefined;
    return this.rebuilt(engine, items, [group], [], []).texts.map(html => this.formatted(engine, group, html, text => written(text, output)))[0] ?? { text: '' };
  }

  /**
   * All citations and the reference list of a note. Keys without a record are left out of their group. `uncited` join the list.
   * Asked again for the same citations of the same `items`, it answers at once; where a few of them changed, it looks at these alone.
   */
  note(items: ReadonlyMap<string, CslItem>, groups: readonly CitedGroup[], uncited: readonly string[], output: TextOutput): FormattedNote {
    const requests = groups.map(group => JSON.stringify(group));
    const request = [output, JSON.stringify(uncited), ...requests].join('\n');
    if (this.last?.items !== items || this.last.request !== request) {
      this.last = { items, request, formatted: this.format(items, groups, requests, uncited.flatMap(key => items.get(key)?.id ?? []), output) };
    }
    return this.last.formatted;
  }

  private format(items: ReadonlyMap<string, CslItem>, groups: readonly CitedGroup[], requests: readonly string[], uncited: readonly string[], output: TextOutput): FormattedNote {
    const engine = this.engineFor(items, [...uncited, ...groups.flatMap(group => group.items.map(item => item.key))]);
    const live = (uncited.length === 0 && this.followed(engine, items, groups, requests)) || this.rebuilt(engine, items, groups, requests, uncited);
    this.live = uncited.length === 0 ? live : undefined;
    this.texts.begin(output);
    const citations = groups.map((group, index) => this.formatted(engine, group, live.texts[index] ?? '', html => this.texts.written(html)));
    // Which records are cited, and in which order, decides over the list; how they are cited does not.
    if (live.references?.output !== output) live.references = { output, list: references(engine, output) };
    return { citations, references: live.references.list };
  }

  /** The note with all of its citations made anew. */
  private rebuilt(engine: Engine, items: ReadonlyMap<string, CslItem>, groups: readonly CitedGroup[], requests: readonly string[], uncited: readonly string[]): LiveNote {
    this.enter(engine, items);
    const clusters = groups.map((group, index) => this.cluster(group, index, `c${index}`));
    const cited = clusters.filter(cluster => cluster.citationItems.length > 0);
    const texts = new Map(engine.rebuildProcessorState(cited, 'html', uncited).map(([id, , html]) => [id, html]));
    return { engine, items, groups, requests, clusters, texts: clusters.map(({ citationID }) => texts.get(citationID) ?? ''), made: clusters.length };
  }

  /** The note as it was, with the citations that changed in one place made anew, and those that change by that; undefined where that would not pay. */
  private followed(engine: Engine, items: ReadonlyMap<string, CslItem>, groups: readonly CitedGroup[], requests: readonly string[]): LiveNote | undefined {
    const { live } = this;
    if (live === undefined || live.engine !== engine || !live.groups.every(group => group.items.every(({ key }) => items.get(key) === live.items.get(key)))) return undefined;
    this.items = items;
    const shorter = Math.min(requests.length, live.requests.length);
    let before = 0;
    while (before < shorter && requests[before] === live.requests[before]) before++;
    let behind = 0;
    while (behind < shorter - before && requests.at(-1 - behind) === live.requests.at(-1 - behind)) behind++;
    const fresh = groups.slice(before, groups.length - behind);
    let made = live.made;
    const changed = fresh.map((group, index) => this.cluster(group, before + index, `c${made++}`));
    const last = live.clusters.length - behind;
    if (fresh.length === 0 && last === before) return { ...live, items };
    // The engine is told of what is new, and forgets by that what is gone: without anything new there is nothing to tell.
    if (fresh.length > FOLLOWED || last - before > FOLLOWED || !changed.some(({ citationItems }) => citationItems.length > 0)) return undefined;
    const clusters = [...live.clusters.slice(0, before), ...changed, ...live.clusters.slice(last)];
    const texts = [...live.texts.slice(0, before), ...changed.map(() => ''), ...live.texts.slice(last)];
    const places = new Map(clusters.map(({ citationID }, place) => [citationID, place]));
    const known = (from: number, to?: number) => clusters.slice(from, to).flatMap(({ citationID, citationItems }, index) => (citationItems.length === 0 ? [] : [[citationID, this.isNoteStyle ? from + index + 1 : 0] as const]));
    for (const [index, cluster] of changed.entries()) {
      if (cluster.citationItems.length === 0) continue;
      for (const [, html, id] of engine.processCitationCluster(cluster, known(0, before + index), known(before + changed.length))[1]) {
        const place = places.get(id);
        if (place !== undefined) texts[place] = html;
      }
    }
    const sameList = live.references !== undefined && citedOrder(clusters) === citedOrder(live.clusters);
    return { engine, items, groups, requests, clusters, texts, made, ...(sameList && { references: live.references }) };
  }

  /** citeproc keeps what it knows of a record by its key, so the last records go first; those uncited would stay otherwise. */
  private enter(engine: Engine, items: ReadonlyMap<string, CslItem>): void {
    engine.updateUncitedItems([]);
    engine.updateItems([]);
    this.items = items;
  }

  private engineFor(items: ReadonlyMap<string, CslItem>, keys: readonly string[]): Engine {
    const present = new Set(keys.filter(key => items.has(key)));
    if (present.size < 2) return (this.single ??= this.engine(groupsAsByPandoc(withoutSort(this.style))));
    const types = Array.from(present, key => items.get(key)?.type ?? '');
    if (this.several === undefined || types.some(type => !this.several?.types.has(type))) {
      const all = new Set([...(this.several?.types ?? []), ...types]);
      this.several = { engine: this.engine(groupsAsByPandoc(onlyTypes(this.style, all))), types: all };
    }
    return this.several.engine;
  }

  private loneEngine(type: string): Engine {
    const known = this.lone.get(type);
    if (known !== undefined) return known;
    const engine = this.engine(onlyTypes(withoutCitations(withoutSort(this.style)), new Set([type])));
    // Nobody else's names are there to be told apart from: each is as long as its form says.
    engine.registry.namereg.addname = () => undefined;
    engine.registry.namereg.evalname = nameByForm;
    this.lone.set(type, engine);
    return engine;
  }

  private engine(style: CslNode): Engine {
    const { language } = this;
    const engine = new CSL.Engine(
      {
        retrieveLocale: tag => localeTree(tag),
        // A work may be cited by an alias alone, under which its record then stands.
        retrieveItem: id => prepared(this.items.get(id) ?? Array.from(this.items.values()).find(item => item.id === id)),
      },
      style,
      language === undefined ? FALLBACK_LOCALE : localeFor(language),
      language !== undefined,
    );
    printAsPandocDoes(engine, style);
    return engine;
  }

  private cluster(group: CitedGroup, index: number, citationID: string): CitationCluster {
    const items = group.items.flatMap(item => citationItem(item, this.items.get(item.key)));
    const first = items[0];
    // In a note style the author stands in the text, the rest in the note.
    if (group.narrative && this.isNoteStyle && first !== undefined) first['suppress-author'] = true;
    // Who writes "see" or "cf." before a record wants it where it is; Pandoc takes it so.
    const unsorted = items.slice(1).some(item => item.prefix !== undefined);
    return {
      citationID,
      citationItems: items,
      properties: {
        noteIndex: this.isNoteStyle ? index + 1 : 0,
        ...(unsorted && { unsorted }),
        ...(group.narrative && !this.isNoteStyle && { mode: 'composite' as const }),
      },
    };
  }

  private formatted(engine: Engine, group: CitedGroup, html: string, write: (html: string) => string): FormattedCitation {
    if (!this.isNoteStyle) return { text: write(html).replace(SAID_TWICE, '') };
    const note = write(html).replace(FIRST_SMALL, (letter) => letter.toUpperCase());
    const first = group.items.find(item => this.items.has(item.key));
    if (!group.narrative || first === undefined) return { text: '', note };
    return { text: write(engine.makeCitationCluster([{ id: this.items.get(first.key)?.id ?? first.key, 'author-only': true }])), note };
  }
}

/** The records in the order in which they are first cited. */
function citedOrder(clusters: readonly CitationCluster[]): string {
  return [...new Set(clusters.flatMap(({ citationItems }) => citationItems.map(({ id }) => id)))].join('\n');
}

function references(engine: Engine, output: TextOutput): readonly Reference[] {
  const bibliography = engine.makeBibliography();
  if (bibliography === false) return [];
  const [{ entry_ids: ids }, entries] = bibliography;
  return entries.map((html, index) => {
    const [, label, text = html] = /csl-left-margin">([\s\S]*?)<\/div>([\s\S]*)$/.exec(html) ?? [];
    return {
      key: ids[index]?.[0] ?? '',
      ...(label !== undefined && { label: written(label, output) }),
      text: written(text, output),
    };
  });
}

/** None where there is no record. A record may be cited by another key than its own. */
function citationItem(item: CitedItem, record: CslItem | undefined): CitationItem | [] {
  if (record === undefined) return [];
  return {
    id: record.id,
    ...(item.prefix !== undefined && { prefix: item.prefix }),
    ...(item.suffix !== undefined && { suffix: item.suffix }),
    ...(item.locator !== undefined && { locator: item.locator, label: item.label ?? 'page' }),
    ...(item.suppressAuthor && { 'suppress-author': true }),
  };
}
