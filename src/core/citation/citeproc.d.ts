/** The part of citeproc-js that is used: https://citeproc-js.readthedocs.io. The package comes without types. */
declare module 'citeproc' {
  /** A node of a style or locale, as citeproc takes them parsed. */
  interface CslNode {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (CslNode | string)[];
  }

  interface Sys {
    retrieveLocale(language: string): CslNode | string | false;
    retrieveItem(id: string): object | undefined;
  }

  interface CitationItem {
    id: string;
    prefix?: string;
    suffix?: string;
    label?: string;
    locator?: string;
    'suppress-author'?: boolean;
    'author-only'?: boolean;
  }

  interface CitationCluster {
    citationID: string;
    citationItems: CitationItem[];
    properties: { noteIndex: number; unsorted?: boolean; mode?: 'composite' | 'author-only' | 'suppress-author' };
  }

  interface BibliographyParameters {
    readonly entry_ids: readonly (readonly string[])[];
    readonly 'second-field-align': false | 'flush' | 'margin';
  }

  /** A record as it is sorted: its keys, undefined where nothing is printed for one, and its place before. */
  interface SortedRecord {
    readonly sortkeys?: readonly (string | undefined)[] | undefined;
    readonly seq?: number;
  }

  interface Sorter {
    compareKeys: (a: SortedRecord, b: SortedRecord) => number;
    /** Of one citation. */
    compareCompositeKeys: (a: readonly [record: object, item: SortedRecord], b: readonly [record: object, item: SortedRecord]) => number;
  }

  /** Tells people of one name apart: how much of a name is to be printed, 0 for the family name, 1 with initials, 2 in full. */
  interface NameRegister {
    addname: (id: string, name: object, place: number) => void;
    evalname: (id: string, name: object, place: number, least: number, form: string | undefined, initials: unknown) => number;
  }

  interface Output {
    /** Turns what has been gathered into text. */
    string: (engine: Engine, ...blobs: unknown[]) => unknown;
    renderBlobs: (blobs: unknown) => unknown;
  }

  class Engine {
    constructor(sys: Sys, style: CslNode, language?: string, forceLanguage?: boolean);
    readonly opt: { readonly lang: string; grouped_sort?: boolean };
    readonly citation: { readonly srt: Sorter };
    readonly registry: { readonly sorter: Sorter; readonly namereg: NameRegister; setsortkeys: () => void };
    readonly output: Output;
    /** What is being printed. `just_looking` is on while citations are only compared. */
    readonly tmp: { readonly area: string; readonly just_looking: boolean; suppress_decorations: boolean };
    updateItems(ids: readonly string[]): void;
    updateUncitedItems(ids: readonly string[]): void;
    rebuildProcessorState(citations: CitationCluster[], mode?: 'html' | 'text', uncited?: readonly string[]): [id: string, note: number, text: string][];
    /** The citations that change by one more between those before and those behind it: place, text and id of each. Others are forgotten. */
    processCitationCluster(citation: CitationCluster, before: readonly (readonly [id: string, note: number])[], behind: readonly (readonly [id: string, note: number])[]): [object, [place: number, text: string, id: string][]];
    makeCitationCluster(items: CitationItem[]): string;
    makeBibliography(): [BibliographyParameters, string[]] | false;
    getTerm(name: string, form?: string, plural?: 0 | 1): string;
  }

  /** `SKIP_WORDS` stay small in title case. */
  const CSL: { readonly Engine: typeof Engine; SKIP_WORDS: readonly string[]; parseXml(xml: string): CslNode };
  export default CSL;
  export type { BibliographyParameters, CitationCluster, CitationItem, CslNode, Engine, NameRegister, SortedRecord, Sorter, Sys };
}
