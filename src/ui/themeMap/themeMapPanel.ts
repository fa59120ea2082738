/** The theme map in an editor: draws the themes of the library, follows them, and does what the user asks of a point. */
import { randomBytes } from 'node:crypto';
import { Disposable, Uri, ViewColumn, commands, window, workspace, type LogOutputChannel, type WebviewPanel } from 'vscode';
import type { DigestLibrary } from '../../host/library/digestLibrary';
import { mapPage } from './mapPage';
import type { FromPage, ToPage } from './picture';
import { drawnThemes, pictureOf } from './pictureOf';

export const VIEW_TYPE = 'paperDigest.themeMap';

/** No picture of so many points is longer; what is, is not ours. */
const LONGEST_SVG = 32 * 1024 * 1024;

export interface MapSources {
  readonly extensionUri: Uri;
  readonly library: DigestLibrary;
  readonly log: LogOutputChannel;
}

export class ThemeMapPanel implements Disposable {
  private readonly subscriptions: Disposable;
  private turn = 0;
  private isReady = false;
  /** Where the next picture that the page sends is written; asked for where absent. */
  private target: Uri | undefined;
  private readonly disposed: () => void;

  static create(sources: MapSources, disposed: () => void): ThemeMapPanel {
    return new ThemeMapPanel(window.createWebviewPanel(VIEW_TYPE, 'Theme Map', ViewColumn.Active), sources, disposed);
  }

  /** Takes a panel over, new or from the window before. */
  constructor(
    private readonly panel: WebviewPanel,
    private readonly sources: MapSources,
    disposed: () => void,
  ) {
    this.disposed = disposed;
    const { extensionUri, library } = sources;
    const [parts, media] = [Uri.joinPath(extensionUri, 'dist', 'parts'), Uri.joinPath(extensionUri, 'media')];
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [parts, media] };
    this.subscriptions = Disposable.from(
      webview.onDidReceiveMessage((message: FromPage) => this.hear(message)),
      library.onDidChange(() => void this.update()),
      panel.onDidDispose(() => this.dispose()),
    );
    webview.html = mapPage({
      source: webview.cspSource,
      script: webview.asWebviewUri(Uri.joinPath(parts, 'themeMapPage.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(media, 'themeMap.css')).toString(),
      nonce: randomBytes(16).toString('base64'),
    });
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** Has the page send its picture, to be written to `target`, or where the user says. */
  exportSvg(target: Uri | undefined): void {
    this.target = target;
    this.send({ type: 'export' });
  }

  dispose(): void {
    this.turn++;
    this.subscriptions.dispose();
    this.disposed();
  }

  /** Lays the themes of this moment out and shows them; a later change answers in its place. */
  private async update(): Promise<void> {
    const turn = ++this.turn;
    if (!this.isReady) return;
    const { library, log } = this.sources;
    try {
      await library.whenReady();
      const { themes } = library.content;
      const { papers, answer } = await library.grouped.consider('map', drawnThemes(themes));
      if (turn === this.turn) this.send({ type: 'picture', picture: pictureOf(themes, papers, answer) });
    } catch (error) {
      if (turn !== this.turn) return;
      log.error(error instanceof Error ? error : String(error));
      this.send({ type: 'waiting', text: 'The map could not be drawn. Run "Paper Digest: Show Log" to see why.' });
    }
  }

  private hear(message: FromPage): void {
    switch (message.type) {
      case 'ready': {
        this.isReady = true;
        const { length } = this.sources.library.content.papers;
        this.send({ type: 'waiting', text: length === 0 ? 'Reading the digests…' : `Laying out ${length.toLocaleString('en')} papers…` });
        void this.update();
        return;
      }
      case 'show':
      case 'open': {
        const paper = this.sources.library.paper(message.id);
        if (paper !== undefined) void commands.executeCommand(message.type === 'show' ? 'paperDigest.showInTree' : 'paperDigest.openPaper', paper.id);
        return;
      }
      case 'svg':
        void this.write(message.text);
    }
  }

  private async write(text: unknown): Promise<void> {
    if (typeof text !== 'string' || text.length > LONGEST_SVG || !text.startsWith('<svg')) return;
    const folder = workspace.workspaceFolders?.[0]?.uri;
    const suggested = folder && Uri.joinPath(folder, 'theme-map.svg');
    const target = this.target ?? (await window.showSaveDialog({ title: 'Export Theme Map', filters: { SVG: ['svg'] }, ...(suggested && { defaultUri: suggested }) }));
    this.target = undefined;
    if (target === undefined) return;
    try {
      await workspace.fs.writeFile(target, new TextEncoder().encode(text));
      void window.showInformationMessage(`The theme map is in ${workspace.asRelativePath(target)}.`);
    } catch (error) {
      this.sources.log.error(error instanceof Error ? error : String(error));
      void window.showErrorMessage(`The theme map could not be written to ${workspace.asRelativePath(target)}. Choose another place.`);
    }
  }

  private send(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}
