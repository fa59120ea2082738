import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeSegments, type MergePart } from '../../../../src/core/search/mergeSegments';
import type { Segment } from '../../../../src/core/search/segment';
import { SegmentBuilder } from '../../../../src/core/search/segmentBuilder';
import { toTheEnd } from '../../../../src/core/search/toTheEnd';
import { paper } from './samplePapers';

interface Document {
  readonly title: string;
  readonly abstract: string;
}

function segmentOf(documents: readonly Document[]): Segment {
  const builder = new SegmentBuilder();
  for (const { title, abstract } of documents) builder.add(paper(title, { abstract }));
  return toTheEnd(builder.building());
}

function merged(first: MergePart, second: MergePart): Segment {
  return toTheEnd(mergeSegments(first, second));
}

const words = fc.array(fc.constantFrom('power', 'Low', 'I-BERT', 'net', 'nets', 'é'), { maxLength: 6 }).map((chosen) => chosen.join(' '));
const document = fc.record({ title: words, abstract: words });
const documents = fc.array(document, { maxLength: 8 });
const kept = fc.array(fc.tuple(document, fc.boolean()), { maxLength: 8 });
const keepsAll = (): boolean => true;

describe('merging segments', () => {
  it('gives what indexing all their documents at once gives', () => {
    fc.assert(
      fc.property(documents, documents, (first, second) => {
        assert.deepEqual(
          merged({ segment: segmentOf(first), keeps: keepsAll }, { segment: segmentOf(second), keeps: keepsAll }),
          segmentOf([...first, ...second]),
        );
      }),
    );
  });

  it('leaves no trace of documents that are not kept', () => {
    fc.assert(
      fc.property(kept, kept, (first, second) => {
        const part = (choices: typeof first): MergePart => ({
          segment: segmentOf(choices.map(([chosen]) => chosen)),
          keeps: (number) => choices[number]![1],
        });
        assert.deepEqual(
          merged(part(first), part(second)),
          segmentOf([...first, ...second].filter(([, stays]) => stays).map(([chosen]) => chosen)),
        );
      }),
    );
  });
});
