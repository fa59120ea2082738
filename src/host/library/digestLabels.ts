/** The names the user gave to digests of this workspace, for the view; a digest without one goes by its file. */
import { EventEmitter, type Memento, type Uri } from 'vscode';

const KEY = 'digestLabels';

export class DigestLabels {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly state: Memento) {}

  of(uri: Uri): string | undefined {
    return this.all()[uri.toString()];
  }

  /** An empty label takes the name back. */
  async set(uri: Uri, label: string): Promise<void> {
    const others = Object.entries(this.all()).filter(([key]) => key !== uri.toString());
    await this.state.update(KEY, Object.fromEntries(label === '' ? others : [...others, [uri.toString(), label]]));
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private all(): Readonly<Record<string, string>> {
    return this.state.get<Readonly<Record<string, string>>>(KEY, {});
  }
}
