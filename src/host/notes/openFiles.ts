/** Which files the user has open, whatever shows them. */
import { TabInputCustom, TabInputNotebook, TabInputText, TabInputTextDiff, window, type Tab, type Uri } from 'vscode';

/** The files a tab shows. */
export function tabUris({ input }: Tab): readonly Uri[] {
  if (input instanceof TabInputTextDiff) return [input.original, input.modified];
  if (input instanceof TabInputText || input instanceof TabInputNotebook || input instanceof TabInputCustom) return [input.uri];
  return [];
}

/** The files that stand in tabs, as strings. */
export function inTabs(): ReadonlySet<string> {
  return new Set(window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(tabUris)).map((uri) => uri.toString()));
}
