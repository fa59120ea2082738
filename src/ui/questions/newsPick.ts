import { window, type QuickPickItem } from 'vscode';
import type { FieldChange } from '../../core/resolve';
import { SERVICE_NAMES, type CompletedRecord } from '../../core/resolve/plain';
import { plainLabel } from '../words/plainLabel';
import { fieldName } from '../words/recordWords';

/** Shows what a published version says otherwise, field by field. Resolves to the changes the user takes; undefined where none is wanted. */
export async function pickChanges(title: string, { sources }: CompletedRecord, changes: readonly FieldChange[], place: string): Promise<readonly FieldChange[] | undefined> {
  const rows = changes.map((change): QuickPickItem & { readonly change: FieldChange } => {
    const source = sources[change.field] ?? sources.date;
    return {
      label: fieldName(change.field),
      description: source === undefined ? '' : `${SERVICE_NAMES[source.service]}, ${source.on}`,
      detail: plainLabel(`${change.before ?? '(nothing)'} → ${change.after}`),
      picked: true,
      change,
    };
  });
  const chosen = await window.showQuickPick(rows, {
    title: `Published${place === '' ? '' : ` (${place})`}: ${title}`,
    placeHolder: 'Choose the fields to bring up to date; key and eprint stay',
    canPickMany: true,
    ignoreFocusOut: true,
  });
  return chosen?.map(({ change }) => change);
}
