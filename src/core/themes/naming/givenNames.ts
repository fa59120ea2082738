import { stemmer } from 'stemmer';
import { termKeys } from '../lexicon/lexicon';
import type { Name } from './names';

/** Names that are given, and what is too much like them to stand beside them: "Blockchain" beside "Blockchains & cryptocurrencies". */
export class GivenNames {
  /** By what names begin with, and what they say at all. */
  private readonly first = new Set<string>();
  private readonly said = new Set<string>();

  add(name: Name): void {
    const things = thingsIn(name);
    this.first.add(things[0]!);
    for (const thing of things) this.said.add(thing);
  }

  /** Whether what one of the two says first is said by the other, in whatever form of the words. */
  hasLike(name: Name): boolean {
    const things = thingsIn(name);
    return this.said.has(things[0]!) || things.some((thing) => this.first.has(thing));
  }
}

/** What names say, since the same ones are asked about for every group. */
const known = new WeakMap<Name, readonly string[]>();

/** "Search, planning & constraints" says three things. */
function thingsIn(name: Name): readonly string[] {
  const things = known.get(name) ?? name.text.split(/ & |, /).map((thing) => termKeys(thing).map(stemmer).join(' '));
  known.set(name, things);
  return things;
}
