/** The one theme map of the window. Its panel and its page are loaded when first shown. */
import type { Disposable} from 'vscode';
import { window, type Uri, type WebviewPanel } from 'vscode';
import type { MapSources, ThemeMapPanel } from './themeMapPanel';

export class ThemeMap implements Disposable {
  private panel: ThemeMapPanel | undefined;
  private readonly serializer: Disposable;

  constructor(private readonly sources: MapSources) {
    this.serializer = window.registerWebviewPanelSerializer('paperDigest.themeMap', {
      deserializeWebviewPanel: (panel: WebviewPanel) => this.restore(panel),
    });
  }

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

  dispose(): void {
    this.serializer.dispose();
    this.panel?.dispose();
  }

  private async restore(panel: WebviewPanel): Promise<void> {
    const { ThemeMapPanel } = await import('./themeMapPanel');
    this.panel = new ThemeMapPanel(panel, this.sources, () => (this.panel = undefined));
  }
}
