import type { CompletedRecord } from './combine';

/** The notice that a work was taken back, by its publisher or its authors; undefined where there is none. */
export function takenBack(record: CompletedRecord | undefined): CompletedRecord['notices'][number] | undefined {
  return record?.notices.find(({ kind }) => kind === 'retracted' || kind === 'withdrawn');
}
