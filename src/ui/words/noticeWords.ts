import { SERVICE_NAMES, type CompletedRecord } from '../../core/resolve/plain';

/** "was retracted on 2024-05-01, says Crossref". */
export function noticeWords({ kind, date, source }: CompletedRecord['notices'][number]): string {
  return `was ${kind}${date === undefined ? '' : ` on ${date}`}, says ${SERVICE_NAMES[source.service]}`;
}
