/** The measured prototype beside the repo, as one more engine, so that what was built is held against what was measured. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import type { Paper } from '../../../src/core/paper';
import type { Engine } from './engines';

const SOURCE = new URL('../../../../shared/search/prototype.mjs', import.meta.url);
/** It imports Fuse.js, which is found from within the repo. */
const COPY = new URL('../../../out/bench/prototype.mjs', import.meta.url);

interface Prototype {
  readonly Hybrid: new (documents: readonly unknown[]) => { search(query: string, limit: number): readonly string[] };
}

/** None where the file is not there. */
export async function prototype(): Promise<Readonly<Record<string, (papers: readonly Paper[]) => Engine>>> {
  if (!existsSync(SOURCE)) return {};
  mkdirSync(new URL('.', COPY), { recursive: true });
  copyFileSync(SOURCE, COPY);
  const { Hybrid } = (await import(COPY.href)) as Prototype;
  return {
    prototype: (papers) => {
      const documents = papers.map(({ id, title, abstract, authors, venue, arxiv, date, keywords = [] }) => ({
        id,
        title,
        abstract,
        authors: authors.map(({ given, family }) => `${given ?? ''} ${family}`),
        themes: [venue, arxiv, date, ...keywords].filter((text) => text !== undefined),
      }));
      const hybrid = new Hybrid(documents);
      return (query, limit) => hybrid.search(query, limit);
    },
  };
}
