/** Broken digests for property tests: what a transfer, an editor or a careless hand makes of a good one. */
import fc from 'fast-check';

/** `samples` truncated, spliced into one another, with characters flipped and pieces repeated. */
export function mutated(samples: readonly string[]): fc.Arbitrary<string> {
  const sample = fc.constantFrom(...samples);
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const cut = (text: string, at: number): number => Math.floor(text.length * at);
  const truncated = fc.tuple(sample, place, place).map(([text, from, to]) => text.slice(cut(text, Math.min(from, to)), cut(text, Math.max(from, to))));
  const spliced = fc.tuple(sample, place, sample, place).map(([left, at, right, from]) => left.slice(0, cut(left, at)) + right.slice(cut(right, from)));
  const strange = fc.oneof(fc.constantFrom(...'{}[]()<>|"\'`*_#@=,;:&%$\\~\n\t\u00a0\u200b\0'), fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)));
  const flipped = fc.tuple(sample, fc.array(fc.tuple(place, strange), { minLength: 1, maxLength: 8 })).map(([text, changes]) =>
    changes.reduce((changed, [at, character]) => changed.slice(0, cut(changed, at)) + character + changed.slice(cut(changed, at) + 1), text),
  );
  const repeated = fc
    .tuple(sample, place, place, fc.integer({ min: 2, max: 40 }))
    .map(([text, at, length, times]) => text.slice(0, cut(text, at)) + text.slice(cut(text, at), cut(text, at) + cut(text, length) / 4).repeat(times));
  return fc.oneof(truncated, spliced, flipped, repeated);
}
