/** Many works in one request, where a service allows that: one request instead of fifty, three seconds apart. */
import type { Lookup } from './lookup';
import { chooseMatch } from './matching/chooseMatch';
import { askKey } from './nextAsk';
import { type Identifier, type TitleQuestion, identifierKey } from './question';
import type { Replies } from './replies';
import type { Caller } from './caller';
import type { Service } from './service';

/**
 * Asks for as many of the lookups as can be asked for together and keeps what was found beyond doubt. Everything else is asked for by
 * itself when its turn comes. `onRequest` is called before each request. Rejects where the run is aborted.
 */
export async function askTogether(
  replies: Replies,
  services: readonly Service[],
  lookups: readonly Lookup[],
  caller: Caller,
  onRequest: (service: Service) => void,
): Promise<void> {
  for (const service of services) await askForIds(replies, service, lookups, caller, onRequest);
  const titles = lookups.filter(({ ids }) => ids.length === 0).flatMap(({ question }) => question ?? []);
  // Only the service whose turn it is: the others are asked for what it does not have.
  const first = services.find((service) => titles.some((question) => service.request(question, caller) !== undefined));
  if (first !== undefined) await askForTitles(replies, first, titles, caller, onRequest);
}

async function askForIds(replies: Replies, service: Service, lookups: readonly Lookup[], caller: Caller, onRequest: (service: Service) => void): Promise<void> {
  const { batch } = service;
  if (batch === undefined) return;
  const all = new Map(lookups.flatMap(({ ids }) => ids.filter(({ kind }) => kind === batch.kind).map((id) => [identifierKey(id), id])));
  const missing: Identifier[] = [];
  for (const id of all.values()) {
    if ((await replies.kept(service, { id })) === undefined) missing.push(id);
  }
  for (const ids of inBatches(missing, batch.most)) {
    onRequest(service);
    const reply = await replies.send(service, batch.request(ids, caller), false);
    if ('failure' in reply) return;
    for (const id of ids) {
      const own = reply.records.filter(({ facts }) => (id.kind === 'arxiv' ? facts.arxiv : facts.doi) === id.value);
      // One that is missing may only have been left out: a service in a hurry does that, and an unknown one is rare.
      if (own.length > 0) await replies.keep(service, { id }, { records: own });
    }
  }
}

async function askForTitles(replies: Replies, service: Service, titles: readonly TitleQuestion[], caller: Caller, onRequest: (service: Service) => void): Promise<void> {
  const { titleBatch } = service;
  if (titleBatch === undefined) return;
  const missing = new Map<string, TitleQuestion>();
  for (const question of titles) {
    if ((await replies.kept(service, question)) === undefined) missing.set(askKey(service, question), question);
  }
  for (const questions of inBatches([...missing.values()], titleBatch.most)) {
    const request = titleBatch.request(questions.map(({ title }) => title), caller);
    if (request === undefined) continue;
    onRequest(service);
    const reply = await replies.send(service, request, true);
    if ('failure' in reply) return;
    for (const question of questions) {
      const { verdict, candidates } = chooseMatch(question, reply.records);
      if (verdict === 'accept') await replies.keep(service, question, { records: candidates.flatMap(({ records }) => records) });
    }
  }
}

/** The items, so many at a time; none where there is only one, which is asked for in the ordinary way. */
function inBatches<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  if (items.length < 2) return [];
  return Array.from({ length: Math.ceil(items.length / most) }, (_, index) => items.slice(index * most, (index + 1) * most));
}
