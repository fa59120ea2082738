/**
 * Paper pages of the Hugging Face Hub: https://huggingface.co/.well-known/openapi.json (api/papers), limits:
 * https://huggingface.co/docs/hub/rate-limits (500 API requests in five minutes). They mirror arXiv, and know where the code is.
 */
import { arxivId } from '../../identity';
import { isoDate } from '../reading/isoDate';
import { list, property, raw, readJson, text } from '../reading/json';
import { personName } from '../reading/personName';
import { plainWords } from '../reading/plainWords';
import { requestTo } from '../reading/requestTo';
import { workRecordOf } from '../reading/workRecordOf';
import type { Service } from '../service';
import { SERVICE_NAMES } from '../serviceNames';
import type { WorkRecord } from '../workRecord';

const ENDPOINT = { id: 'huggingFace', baseAddress: 'https://huggingface.co', accepts: ['application/json'] } as const;

export const huggingFace: Service = {
  id: 'huggingFace',
  name: SERVICE_NAMES.huggingFace,
  manners: { interval: 600 },

  request(question, caller) {
    if ('id' in question) {
      const { kind, value } = question.id;
      // Its pages are named by new-style arXiv ids only.
      if (kind !== 'arxiv' || value.includes('/')) return undefined;
      return requestTo(ENDPOINT, caller, { path: `/api/papers/${value}` });
    }
    // The search has no pages.
    if ('words' in question && question.start > 0) return undefined;
    const words = plainWords('words' in question ? question.words : question.title);
    return words.length === 0 ? undefined : requestTo(ENDPOINT, caller, { path: '/api/papers/search', query: { q: words.join(' ') } });
  },

  read(answer) {
    return readJson(answer, (value) => {
      const records = list(value).map(readPaper).filter((record) => record !== undefined);
      return records.length === 0 ? { failure: { kind: 'not-found' } } : { records };
    });
  },
};

/** One paper: by itself, or as an entry of a search or of the daily papers, which wrap it. */
function readPaper(entry: unknown): WorkRecord | undefined {
  const paper = property(entry, 'paper') ?? entry;
  const arxiv = arxivId(raw(property(paper, 'id')) ?? '');
  if (arxiv === undefined) return undefined;
  return workRecordOf({
    service: 'huggingFace',
    version: 'preprint',
    facts: {
      title: text(property(paper, 'title')),
      abstract: raw(property(paper, 'summary')),
      authors: list(property(paper, 'authors')).map((author) => personName(text(property(author, 'name')) ?? '')),
      date: isoDate(raw(property(paper, 'publishedAt'))),
      type: 'article',
      arxiv,
      url: `https://arxiv.org/abs/${arxiv}`,
      code: raw(property(paper, 'githubRepo')),
    },
  });
}
