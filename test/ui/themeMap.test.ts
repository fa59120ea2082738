import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';
import { useSession } from './useSession';

/** What is read of the page's elements; see session.ts. */
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

const EVIL = '<img src=x onerror=alert(1)> & "quoted" $(zap)';
const DIGEST = `- [${EVIL.replace('<', '&lt;').replace('>', '&gt;')}](https://arxiv.org/abs/2011.00011), Ada Lovelace, 2021
- [Cooling the Rack From Below](https://arxiv.org/abs/2010.00010), Ada Lovelace, 2023
- [Counting the Carbon of a Training Run](https://arxiv.org/abs/2009.00009), Alan Turing, 2022
`;

describe('the theme map', function () {
  this.timeout(120_000);
  const session = useSession('sample');
  const map = () => session().page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
  const points = () => map().locator('path.point');
  const drawn = async (count: number) => eventually(() => points().count(), (found) => found === count);
  const labels = () => map().locator('.names text').evaluateAll((texts: PageElement[]) => texts.map((text) => ({ name: text.textContent ?? '', box: text.getBoundingClientRect() })));
  const focusedLabel = async () => (await map().locator('path.point:focus').getAttribute('aria-label').catch(() => null)) ?? '';
  const themes = async () => (await session().treeRows()).filter(({ level }) => level === 1);

  it('draws every paper, and names themes without one name over another', async () => {
    await session().openPapersView();
    // The first start of an extension host may be slow.
    await session().page.locator('[role=treeitem]').first().waitFor({ timeout: 60_000 });
    await eventually(themes, (rows) => rows.length > 5);
    await session().runCommand('Paper Digest: Show Theme Map');
    await points().last().waitFor({ timeout: 60_000 });
    await drawn(85);
    const found = await eventually(labels, (names) => names.length > 8);
    await session().screenshot('map-1-dark');
    const overlaps = found.flatMap((a, index) =>
      found.slice(index + 1).filter((b) => a.box.left < b.box.right && b.box.left < a.box.right && a.box.top < b.box.bottom && b.box.top < a.box.bottom).map((b) => `${a.name} / ${b.name}`),
    );
    assert.deepEqual(overlaps, []);
  });

  it('shows a paper where the mouse is, and in the tree when it is clicked', async () => {
    const point = points().nth(20);
    const label = (await point.getAttribute('aria-label')) ?? '';
    await point.hover({ force: true });
    const card = map().locator('.card .title');
    await eventually(async () => label.startsWith((await card.textContent()) ?? '?'), (same) => same);
    await session().screenshot('map-2-card');
    const title = (await card.textContent()) ?? '';
    await point.click({ force: true });
    await session().page.locator('[role=treeitem][aria-selected=true]', { hasText: title }).waitFor();
  });

  it('is walked through by the keyboard', async () => {
    await points().first().focus();
    const first = await focusedLabel();
    await session().press('ArrowDown');
    await eventually(focusedLabel, (label) => label !== '' && label !== first);
    await session().press('Tab');
    const other = await eventually(focusedLabel, (label) => label !== '' && label.split('. ').at(-1) !== first.split('. ').at(-1));
    await session().screenshot('map-3-keyboard');
    await session().press('Enter');
    await session().page.locator('[role=treeitem][aria-selected=true]', { hasText: other.split('. ')[0] ?? '' }).waitFor();
  });

  for (const { theme, look } of [
    { theme: 'Light Modern', look: 'vs' },
    { theme: 'Dark High Contrast', look: 'hc-black' },
    { theme: 'Light High Contrast', look: 'hc-light' },
    { theme: 'Dark Modern', look: 'vs-dark' },
  ]) {
    it(`has the colours of ${theme}`, async () => {
      await session().runCommand('Preferences: Color Theme');
      await session().typeInQuickPick(theme);
      await session().pick(theme);
      await session().page.locator(`.monaco-workbench.${look}`).waitFor();
      await drawn(85);
      await session().screenshot(`map-4-${theme.replace(/ /g, '-').toLowerCase()}`);
    });
  }

  it('is exported as a picture of its own', async () => {
    await map().getByRole('button', { name: 'Export as SVG' }).click();
    const file = join(session().workspace ?? '', 'theme-map.svg');
    await session().page.locator('.quick-input-widget', { hasText: 'Export Theme Map' }).waitFor();
    await session().press('Enter');
    await eventually(() => Promise.resolve(existsSync(file) && readFileSync(file, 'utf8').endsWith('</svg>\n')), (there) => there);
    const svg = readFileSync(file, 'utf8');
    // Each paper, and before each name the mark of its theme's papers.
    assert.equal(svg.match(/<path /g)?.length, 85 + (await labels()).length);
    assert.doesNotMatch(svg, /var\(|class=|tabindex/);
  });

  it('is there again in the next window, in the same places', async () => {
    const places = () => points().evaluateAll((paths: PageElement[]) => paths.map((path) => path.getAttribute('transform') ?? '').join());
    const before = await places();
    await session().reload();
    await points().last().waitFor({ timeout: 60_000 });
    await drawn(85);
    await session().openPapersView();
    await eventually(themes, (rows) => rows.length > 5);
    await eventually(places, (now) => now === before);
  });

  it('follows a change of the themes', async () => {
    const first = (await themes())[0]?.label ?? '';
    await session().chooseFromTreeMenu(first, 'Rename Theme...');
    await session().typeInQuickPick('Renamed');
    await session().press('Enter');
    await eventually(labels, (found) => found.some(({ name }) => name === 'Renamed'));
  });

  it('fits a narrow pane', async () => {
    await session().runCommand('View: Split Editor Right');
    await session().runCommand('View: Split Editor Right');
    await session().runCommand('View: Focus First Editor Group');
    await drawn(85);
    await session().screenshot('map-5-narrow');
  });

  it('shows the text of a digest as text, and follows the digests', async () => {
    const folder = session().workspace ?? '';
    writeFileSync(join(folder, 'list.md'), DIGEST);
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'paperDigest.digests': ['list.md'] }));
    await drawn(3);
    const titles = await points().evaluateAll((paths: PageElement[]) => paths.map((path) => path.getAttribute('aria-label') ?? '').join('\n'));
    assert.ok(titles.includes('onerror'), titles);
    await points().first().focus();
    assert.equal(await map().locator('img').count(), 0);
    await session().screenshot('map-6-three-papers');
  });
});
