/** Asks since when papers are to be new: since the last reading or an earlier one, since yesterday, a week ago, or a day that is typed. */
import { QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import type { DigestLibrary } from '../../host/library/digestLibrary';
import { localTime } from '../../host/localTime';
import { paperCount } from '../words/paperCount';

/** As many readings are offered; older ones are reached by their day. */
const MOST_READINGS = 12;
const WEEK_DAYS = 7;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface SinceRow extends QuickPickItem {
  /** A local day or time; undefined where it is to be typed. */
  readonly from?: string;
}

/** Resolves to a local day or time; undefined where the user wants none. */
export async function pickSinceWhen(library: DigestLibrary, now: Date): Promise<string | undefined> {
  const readings = [...library.newsDates].reverse().slice(0, MOST_READINGS);
  const row = (label: string, from: string, when = ''): SinceRow => ({ label, description: [when, paperCount(library.seenSince(from).size)].filter(Boolean).join(' · '), from });
  const told = (date: string): string => new Date(date).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const [last, ...earlier] = readings;
  const rows: readonly SinceRow[] = [
    ...(last === undefined ? [] : [row('The last reading that brought papers', localTime(new Date(last)), told(last))]),
    row('Yesterday', dayBefore(now, 1), dayBefore(now, 1)),
    row('A week ago', dayBefore(now, WEEK_DAYS), dayBefore(now, WEEK_DAYS)),
    { label: 'A day...' },
    ...(earlier.length === 0 ? [] : [{ label: 'earlier readings', kind: QuickPickItemKind.Separator }]),
    ...earlier.map((date) => row(told(date), localTime(new Date(date)))),
  ];
  const picked = await window.showQuickPick(rows, { title: 'What Is New Since', placeHolder: 'Show the papers that came since...' });
  return picked === undefined || picked.from !== undefined ? picked?.from : typedDay(now);
}

function typedDay(now: Date): Thenable<string | undefined> {
  return window.showInputBox({
    title: 'What Is New Since',
    prompt: 'The first day, as year-month-day',
    value: dayBefore(now, WEEK_DAYS),
    validateInput: (day) => (DAY.test(day.trim()) && !Number.isNaN(Date.parse(day.trim())) ? undefined : 'Write the day as 2026-11-27.'),
  }).then((day) => day?.trim());
}

function dayBefore(now: Date, days: number): string {
  return localTime(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days)).slice(0, '2026-11-27'.length);
}
