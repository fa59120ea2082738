import type { ServiceId } from './service';

/** The services' proper names, as they write them. */
export const SERVICE_NAMES: Readonly<Record<ServiceId, string>> = {
  arxiv: 'arXiv',
  crossref: 'Crossref',
  dataCite: 'DataCite',
  openAlex: 'OpenAlex',
  semanticScholar: 'Semantic Scholar',
  huggingFace: 'Hugging Face',
  dblp: 'dblp',
  openReview: 'OpenReview',
};
