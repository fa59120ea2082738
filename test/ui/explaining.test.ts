import assert from 'node:assert/strict';
import { eventually } from './eventually';
import { useSession } from './useSession';

const MASKED = 'Masked Spiking Transformer';
const SPIKING = 'Spiking neural networks';

describe('explaining the themes', function () {
  this.timeout(120_000);
  const session = useSession('sample');
  const tooltipOf = async (row: string, text: string, picture: string) => {
    const tooltip = (await session().treeTooltip(row, text)).filter({ hasText: row });
    await tooltip.waitFor();
    await session().screenshot(picture);
    return (await tooltip.textContent()) ?? '';
  };

  it("shows a theme's size, phrases and neighbours", async () => {
    await session().openPapersView();
    await eventually(() => session().treeRows(), (rows) => rows.length > 5);
    assert.match(await tooltipOf(SPIKING, 'speak of', 'explain-1-theme'), /Spiking neural networks\s*\d+ papers\s*Its papers speak of .+\.\s*Nearest themes: .+\./s);
  });

  it('shows why a paper is here and what its second theme would be', async () => {
    await session().expand(SPIKING);
    assert.match(await tooltipOf(MASKED, 'because', 'explain-2-paper'), /In Spiking neural networks, because it speaks of .+ Its second theme would be .+\./s);
  });
});
