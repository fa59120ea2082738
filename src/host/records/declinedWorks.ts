/** Which works the user said a paper is not: nobody is asked that twice, unless about that one paper. */
import type { Memento } from 'vscode';
import { normaliseTitle } from '../../core/identity';
import type { CompletedRecord } from '../../core/resolve/plain';

const DECLINED = 'paperDigest.declinedWorks';
/** Older ones are asked about again. */
const MOST_PAPERS = 500;

export class DeclinedWorks {
  constructor(private readonly state: Memento) {}

  /** Those of the works that may still be the paper. */
  open<Work extends { readonly record: CompletedRecord }>(paperId: string, works: readonly Work[]): readonly Work[] {
    const declined = new Set(this.all()[paperId]);
    return works.filter(({ record }) => !namesOf(record).some((name) => declined.has(name)));
  }

  /** The paper is none of these works. */
  async add(paperId: string, works: readonly { readonly record: CompletedRecord }[]): Promise<void> {
    const { [paperId]: before = [], ...others } = this.all();
    const declined = [...new Set([...before, ...works.flatMap(({ record }) => namesOf(record))])];
    await this.state.update(DECLINED, Object.fromEntries([...Object.entries(others), [paperId, declined]].slice(-MOST_PAPERS)));
  }

  private all(): Readonly<Record<string, readonly string[]>> {
    return this.state.get<Readonly<Record<string, readonly string[]>>>(DECLINED, {});
  }
}

/** What a work goes by from one answer to the next: a later one may know an identifier more. */
function namesOf({ facts: { arxiv, doi, title, date } }: CompletedRecord): readonly string[] {
  const ids = [arxiv, doi].filter((id) => id !== undefined);
  return ids.length > 0 ? ids : [`${normaliseTitle(title)} ${date?.slice(0, 4) ?? ''}`];
}
