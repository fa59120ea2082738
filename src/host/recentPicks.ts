/** The papers the user took last in this workspace, remembered by id. */
import type { Memento } from 'vscode';

const KEY = 'recentPicks';
/** As many as fit above the fold of a quick pick. */
const MOST = 8;

export class RecentPicks {
  constructor(private readonly storage: Memento) {}

  /** Ids, the last one first. */
  get ids(): readonly string[] {
    return this.storage.get<readonly string[]>(KEY, []);
  }

  async add(ids: readonly string[]): Promise<void> {
    await this.storage.update(KEY, [...new Set([...ids, ...this.ids])].slice(0, MOST));
  }
}
