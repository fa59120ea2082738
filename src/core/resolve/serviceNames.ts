/** Stable: these are the values of the setting `paperDigest.services`. */
export type ServiceId = 'arxiv' | 'crossref' | 'dataCite' | 'openAlex' | 'semanticScholar' | 'huggingFace' | 'dblp' | 'openReview';

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
