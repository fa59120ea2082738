/**
 * OpenReview's API, version 2 and the older shape without `value`: https://docs.openreview.net/reference/api-v2/entities/note
 * It publishes no limit; once a second is meant to be on the safe side of any. Only asked for links to OpenReview.
 */
import { dayOf } from '../reading/isoDate';
import { list, property, raw, readJson, text } from '../reading/json';
import { personName } from '../reading/personName';
import { requestTo } from '../reading/requestTo';
import { workRecordOf } from '../reading/workRecordOf';
import type { Service } from '../service';
import { SERVICE_NAMES } from '../serviceNames';
import type { WorkRecord } from '../workRecord';

const ENDPOINT = {
  id: 'openReview',
  baseAddress: 'https://api2.openreview.net',
  origins: ['https://api.openreview.net'],
  accepts: ['application/json'],
} as const;

/** What stands in the field for the venue before there is one, or where there will be none. */
const NO_VENUE = /\bsubmi(?:tted|ssion)\b|under review|withdrawn|reject|blind/i;

export const openReview: Service = {
  id: 'openReview',
  name: SERVICE_NAMES.openReview,
  manners: { interval: 1_000 },

  request(question, caller) {
    if (!('id' in question) || question.id.kind !== 'openReview') return undefined;
    return requestTo(ENDPOINT, caller, { path: '/notes', query: { id: question.id.value } });
  },

  read(answer) {
    return readJson(answer, (value) => {
      const records = list(property(value, 'notes')).map(readNote).filter((record) => record !== undefined);
      return records.length === 0 ? { failure: { kind: 'not-found' } } : { records };
    });
  },
};

function readNote(note: unknown): WorkRecord | undefined {
  const content = property(note, 'content');
  const field = (name: string): unknown => property(property(content, name), 'value') ?? property(content, name);
  const venue = text(field('venue'));
  const accepted = venue !== undefined && !NO_VENUE.test(venue);
  const id = raw(property(note, 'forum')) ?? raw(property(note, 'id'));
  const created = [property(note, 'pdate'), property(note, 'odate'), property(note, 'cdate')].find((time) => typeof time === 'number');
  return workRecordOf({
    service: 'openReview',
    version: accepted ? 'published' : 'preprint',
    facts: {
      title: text(field('title')),
      abstract: raw(field('abstract')),
      authors: list(field('authors')).map((name) => personName(text(name) ?? '')),
      date: typeof created === 'number' ? dayOf(created) : undefined,
      venue: accepted ? venue : undefined,
      type: accepted ? 'paper-conference' : 'article',
      url: id === undefined ? undefined : `https://openreview.net/forum?id=${encodeURIComponent(id)}`,
      keywords: list(field('keywords')).map((keyword) => text(keyword)),
    },
    openReview: id,
  });
}
