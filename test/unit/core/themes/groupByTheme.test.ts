import assert from 'node:assert/strict';
import type { Paper } from '../../../../src/core/paper';
import { groupByTheme, OTHER_ID } from '../../../../src/core/themes/index';

function paper(title: string, abstract = ''): Paper {
  return { id: `title:${title}`, title, abstract, authors: [], headings: [], sources: [] };
}

describe('groupByTheme', () => {
  it('has no themes for no papers', () => {
    assert.deepEqual(groupByTheme([]), []);
  });

  it('leaves a single paper plainly in Other', () => {
    assert.deepEqual(
      groupByTheme([paper('Masked Spiking Transformer')]).map((theme) => theme.id),
      [OTHER_ID],
    );
  });
});
