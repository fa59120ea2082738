/** The one theme map of the window. Its panel and its page are loaded when first shown. */
import type { Disposable, Uri, WebviewPanel } from 'vscode';
import type { MapSources, ThemeMapPanel } from './themeMapPanel';

export class ThemeMap implements Disposable {
  private panel: ThemeMapPanel | undefined;

  constructor(private readonly sources: MapSources) {}

  async show(): Promise<void> {
    const { ThemeMapPanel } = await import('./themeMapPanel');
    if (this.panel === undefined) this.panel = ThemeMapPanel.create(this.sources, () => (this.panel = undefined));
    else this.panel.reveal();
  }

  /** False where the map is not shown. */
  exportSvg(target: Uri | undefined): boolean {
    this.panel?.exportSvg(target);
    return this.panel !== undefined;
  }

  /** Fills the panel that an earlier window left open. */
  async restore(panel: WebviewPanel): Promise<void> {
    const { ThemeMapPanel } = await import('./themeMapPanel');
    this.panel = new ThemeMapPanel(panel, this.sources, () => (this.panel = undefined));
  }

  dispose(): void {
    this.panel?.dispose();
  }
}
