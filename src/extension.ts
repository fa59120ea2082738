/**
 * The front door: names to VS Code the views, the commands and the API. What answers them is in `session.ts`, which is loaded when the first
 * of them is used or a note is open: a window in which nobody asks for papers pays for the names alone.
 */
import { EventEmitter, window, type ExtensionContext, type WebviewPanel } from 'vscode';
import type { PaperDigestApi } from './api';
import { registerCommands } from './commands';
import type { Session } from './session';
import { CitationPreview } from './ui/notes/citationPreview';
import { whenNoteOpens } from './ui/notes/whenNoteOpens';
import { LaterTree } from './ui/tree/laterTree';
import { PaperDrag } from './ui/tree/paperDrag';

export function activate(context: ExtensionContext): PaperDigestApi {
  const log = window.createOutputChannel('Paper Digest', { log: true });
  const changed = new EventEmitter<void>();
  let opening: Promise<Session> | undefined;
  let opened: Session | undefined;
  const session = (): Promise<Session> => (opening ??= open());
  const open = async (): Promise<Session> => {
    opened = (await import('./session')).openSession(context, view, log);
    context.subscriptions.push(opened, opened.library.onDidChange(() => changed.fire()));
    return opened;
  };

  const view = window.createTreeView('paperDigest.papers', {
    treeDataProvider: new LaterTree(async () => (await session()).tree),
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController: new PaperDrag(async (ids) => (await session()).citations.textOf(ids)),
  });
  const preview = new CitationPreview(async () => (await session()).citations, log);
  context.subscriptions.push(
    log,
    changed,
    view,
    window.createTreeView('paperDigest.digests', { treeDataProvider: new LaterTree(async () => (await session()).digests) }),
    window.createTreeView('paperDigest.cited', { treeDataProvider: new LaterTree(async () => (await session()).citedHere) }),
    window.registerWebviewPanelSerializer('paperDigest.themeMap', { deserializeWebviewPanel: async (panel: WebviewPanel) => (await session()).themeMap.restore(panel) }),
    preview,
    registerCommands(context.extension, log, session),
    whenNoteOpens(() => void session().catch((error: unknown) => log.error(error instanceof Error ? error : String(error)))),
  );
  return {
    apiVersion: 1,
    whenReady: async () => (await session()).library.whenReady(),
    onDidChange: (listener, thisArgs, disposables) => changed.event(() => void listener.call(thisArgs), undefined, disposables),
    papers: () => opened?.library.content.papers ?? [],
    themes: () => opened?.library.content.themes ?? [],
    problems: () => opened?.library.content.problems ?? [],
    search: async (query, limit) => (await session()).search(query, limit),
    cite: async (paperIds, options) => (await session()).citations.textOf(paperIds, options),
    extendMarkdownIt: (md) => preview.extend(md),
  };
}
