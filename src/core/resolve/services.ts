import type { Service } from './service';
import { arxiv } from './services/arxiv';
import { crossref } from './services/crossref';
import { dataCite } from './services/dataCite';
import { dblp } from './services/dblp';
import { huggingFace } from './services/huggingFace';
import { openAlex } from './services/openAlex';
import { openReview } from './services/openReview';
import { semanticScholar } from './services/semanticScholar';

/**
 * Every service there is, in the order in which they are asked where the user has not chosen another one:
 * the registries first, which the others copy from, and those that answer many questions before those that answer few.
 */
export const SERVICES: readonly Service[] = [arxiv, crossref, dataCite, openAlex, semanticScholar, huggingFace, dblp, openReview];
