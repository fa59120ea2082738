/** What the services said, kept from one run to the next: a file of its own, handed in as bytes, so that any file system will do. */
import type { KeptReply, ReplyCache } from '../../core/resolve';

/** Where the replies are kept. `read` is undefined where there is nothing yet. */
export interface ReplyStorage {
  read(): Promise<Uint8Array | undefined>;
  write(bytes: Uint8Array): Promise<void>;
}

/** Raised when the shape of a reply changes: what an older version kept is asked for again. */
const VERSION = 1;

/** A reply takes some three kilobytes; the oldest ones make room. */
const MOST_REPLIES = 3_000;

/** So many new replies are lost at most where the editor is killed. */
const UNSAVED = 20;

export class ServiceReplies implements ReplyCache {
  private replies: Promise<Map<string, KeptReply>> | undefined;
  private unsaved = 0;

  constructor(private readonly storage: ReplyStorage) {}

  async get(key: string): Promise<KeptReply | undefined> {
    return (await this.all()).get(key);
  }

  async set(key: string, reply: KeptReply): Promise<void> {
    const all = await this.all();
    // Put in again at the end: the first ones are the oldest.
    all.delete(key);
    all.set(key, reply);
    this.unsaved++;
    // What cannot be kept now is no reason to lose what is being looked up: it is tried again, and told, at the end of the run.
    if (this.unsaved >= UNSAVED) await this.save().catch(() => undefined);
  }

  /** Writes what is new. To be called at the end of a run, also of one that was cancelled. */
  async save(): Promise<void> {
    if (this.unsaved === 0) return;
    const all = await this.all();
    for (const key of [...all.keys()].slice(0, Math.max(0, all.size - MOST_REPLIES))) all.delete(key);
    this.unsaved = 0;
    try {
      await this.storage.write(new TextEncoder().encode(JSON.stringify({ version: VERSION, replies: [...all] })));
    } catch (error) {
      this.unsaved = 1;
      throw error;
    }
  }

  /** Forgets everything, on the user's wish. */
  async clear(): Promise<void> {
    (await this.all()).clear();
    this.unsaved = 1;
    await this.save();
  }

  private all(): Promise<Map<string, KeptReply>> {
    this.replies ??= this.load();
    return this.replies;
  }

  /** What was kept; nothing where the file is damaged or of another version, since all of it can be asked for again. */
  private async load(): Promise<Map<string, KeptReply>> {
    const bytes = await this.storage.read();
    if (bytes === undefined) return new Map();
    try {
      const kept = JSON.parse(new TextDecoder().decode(bytes)) as { readonly version?: unknown; readonly replies?: unknown };
      return kept.version === VERSION && Array.isArray(kept.replies) ? new Map(kept.replies.filter(isEntry)) : new Map();
    } catch {
      return new Map();
    }
  }
}

function isEntry(entry: unknown): entry is [string, KeptReply] {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const reply = entry[1] as Partial<KeptReply> | null;
  return typeof reply === 'object' && reply !== null && typeof reply.on === 'number' && Array.isArray(reply.records) && reply.records.every(isRecord);
}

function isRecord(record: unknown): boolean {
  const { facts, related, notices } = (record ?? {}) as { facts?: { title?: unknown }; related?: unknown; notices?: unknown };
  return typeof facts?.title === 'string' && Array.isArray(related) && Array.isArray(notices);
}
