import { paperId } from '../../../../src/core/identity';
import type { Author, Paper } from '../../../../src/core/paper';

/** A paper for tests: the given facts, the rest empty. Authors may be written "Family, Given". */
export function paper(facts: Partial<Omit<Paper, 'authors'>> & { readonly title: string; readonly authors?: readonly string[] }): Paper {
  const { authors = [], ...rest } = facts;
  return { id: paperId(rest), abstract: '', headings: [], sources: [], ...rest, authors: authors.map(author) };
}

function author(name: string): Author {
  const [family = '', given] = name.split(', ');
  return given === undefined ? { family } : { family, given };
}

export const POLCA = paper({
  title: 'POLCA: Power Oversubscription in LLM Cloud Providers',
  authors: ['Patel, Pratyush', 'Choukse, Esha', 'Zhang, Chaojie', 'Goiri, Íñigo'],
  date: '2023-08-24',
  arxiv: '2308.12908',
  arxivCategory: 'cs.DC',
});

export const SPLITWISE = paper({
  title: 'Splitwise: Efficient Generative LLM Inference Using Phase Splitting',
  authors: ['Patel, Pratyush', 'Choukse, Esha'],
  date: '2023-11-30',
  published: '2024-06-29',
  venue: '2024 ACM/IEEE 51st Annual International Symposium on Computer Architecture (ISCA)',
  pages: '118-132',
  arxiv: '2311.18677',
  doi: '10.1109/isca59077.2024.00019',
});

export const UNKNOWN = paper({ title: 'Near Field iToF LIDAR Depth Improvement from Limited Number of Shots' });
