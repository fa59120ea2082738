import { GrowingArray } from './growingArray';
import { HEAVIEST_WEIGHT, WEIGHT_BITS, type Segment } from './segment';
import { compareTerms, Terms } from './terms';

/** A segment to merge, and which of its documents stay. */
export interface MergePart {
  readonly segment: Segment;
  readonly keeps: (document: number) => boolean;
}

/** Terms between two pauses: a few milliseconds of work. */
const TERMS_PER_SLICE = 8192;

/**
 * One segment of two, the documents of the second behind those of the first, without those that are not kept.
 * Linear in the postings, nothing is tokenised again. Pauses (yields) every few milliseconds.
 */
export function* mergeSegments(first: MergePart, second: MergePart): Generator<void, Segment> {
  const firstNumbers = renumber(first, 0);
  const secondNumbers = renumber(second, firstNumbers.next);
  const mostPostings = first.segment.postings.length + second.segment.postings.length;
  const letters = new GrowingArray((size) => new Uint16Array(size));
  const letterStarts = new GrowingArray((size) => new Uint32Array(size));
  letterStarts.push(0);
  const starts = new GrowingArray((length) => new Uint32Array(length));
  const titleEnds = new GrowingArray((length) => new Uint32Array(length));
  const postings = new Uint32Array(mostPostings);
  const fields = new Uint8Array(mostPostings);
  let length = 0;
  starts.push(length);
  const copy = ({ segment }: MergePart, numbers: Int32Array, from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const posting = segment.postings[i]!;
      const number = numbers[posting >>> WEIGHT_BITS]!;
      if (number < 0) continue;
      postings[length] = (number << WEIGHT_BITS) | (posting & HEAVIEST_WEIGHT);
      fields[length++] = segment.fields[i]!;
    }
  };
  const copyTerm = ({ letters: from, starts: places }: Terms, index: number): void => {
    for (let i = places[index]!; i < places[index + 1]!; i++) letters.push(from[i]!);
    letterStarts.push(letters.length);
  };
  const firstTerms = first.segment.terms;
  const secondTerms = second.segment.terms;
  let i = 0;
  let j = 0;
  for (let steps = 1; i < firstTerms.count || j < secondTerms.count; steps++) {
    const order = i === firstTerms.count ? 1 : j === secondTerms.count ? -1 : compareTerms(firstTerms, i, secondTerms, j);
    const before = length;
    if (order <= 0) copy(first, firstNumbers.numbers, first.segment.starts[i]!, first.segment.titleEnds[i]!);
    if (order >= 0) copy(second, secondNumbers.numbers, second.segment.starts[j]!, second.segment.titleEnds[j]!);
    const titleEnd = length;
    if (order <= 0) copy(first, firstNumbers.numbers, first.segment.titleEnds[i]!, first.segment.starts[i + 1]!);
    if (order >= 0) copy(second, secondNumbers.numbers, second.segment.titleEnds[j]!, second.segment.starts[j + 1]!);
    if (length > before) {
      if (order <= 0) copyTerm(firstTerms, i);
      else copyTerm(secondTerms, j);
      titleEnds.push(titleEnd);
      starts.push(length);
    }
    if (order <= 0) i++;
    if (order >= 0) j++;
    if (steps % TERMS_PER_SLICE === 0) yield;
  }
  return {
    documentCount: secondNumbers.next,
    terms: new Terms(letters.filled().slice(), letterStarts.filled().slice()),
    starts: starts.filled().slice(),
    titleEnds: titleEnds.filled().slice(),
    postings: length < mostPostings ? postings.slice(0, length) : postings,
    fields: length < mostPostings ? fields.slice(0, length) : fields,
  };
}

/** The new number of every document, -1 for one that goes, and the number after the last. */
function renumber({ segment, keeps }: MergePart, firstNumber: number): { numbers: Int32Array; next: number } {
  const numbers = new Int32Array(segment.documentCount);
  let next = firstNumber;
  for (let document = 0; document < numbers.length; document++) numbers[document] = keeps(document) ? next++ : -1;
  return { numbers, next };
}
