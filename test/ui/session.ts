import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { copyFixture } from '../host/copyFixture';
import { installVsix } from '../host/installVsix';
import { launchChromium } from '../host/launchChromium';
import { repositoryRoot } from '../host/repositoryRoot';
import { temporaryFolder } from '../host/temporaryFolder';
import { writeUserSettings, type Settings } from '../host/userSettings';
import { workbenchAddress } from '../host/workbenchAddress';
import { startWorkbenchServer, type WorkbenchServer } from '../host/workbenchServer';
import { eventually } from './eventually';

export interface SessionOptions {
  readonly settings?: Settings;
  /** Whether the folder is trusted; it is, unless told otherwise. */
  readonly trusted?: boolean;
  /** A packaged extension to install. Without it the extension runs from this repository. */
  readonly vsix?: string;
}

/** A row of a quick pick or of a tree as a person sees it. What is not shown is an empty string. */
export interface Row {
  readonly label: string;
  readonly description: string;
}

export interface QuickPickRow extends Row {
  readonly detail: string;
}

export interface TreeRow extends Row {
  /** 1 for a row at the top. */
  readonly level: number;
}

/**
 * The little of a page's element that is read here. TypeScript's `dom` library would declare `window` and `document` for the whole
 * project, also for the core, which must do without them.
 */
interface PageElement {
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  closest(selector: string): PageElement | null;
  getBoundingClientRect(): { readonly top: number };
}

/** Lets a short note and a tree be read from the screen: a line of text is a line on the screen, and nothing covers it or is there twice. */
const readable: Settings = {
  '[markdown]': { 'editor.wordWrap': 'off', 'editor.quickSuggestions': { comments: 'off', strings: 'off', other: 'off' } },
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.renderWhitespace': 'none',
  'workbench.tree.enableStickyScroll': false,
};

const screen = { width: 1400, height: 900 };
const sideBar = '#workbench\\.parts\\.sidebar';
const quickInput = '.quick-input-widget';
const activeEditor = '.editor-group-container.active .editor-instance .monaco-editor[data-uri]';

/** The shortest drag that VS Code takes for one passes over a few points, and the last of them has Shift held. */
const dragSteps = 12;

/** A file with more lines may not fit on the screen. */
const fewLines = 20;

/** How long one attempt at something that a person would try again may take. */
const attemptMilliseconds = 4000;

let count = 0;

/** A person in front of a real workbench, in a copy of a workspace of test/fixtures. Every method waits for what it needs. */
export class Session {
  private viewTitle = 'Papers';

  private constructor(
    /** The folder that is open, or the path of the `.code-workspace` file; undefined in an empty window. */
    readonly workspace: string | undefined,
    /** Where VS Code keeps what it remembers. */
    readonly userDataFolder: string,
    /** For what the methods below do not cover. */
    readonly page: Page,
    private readonly browser: Browser,
    private readonly server: WorkbenchServer,
  ) {}

  /** Opens a fixture (a folder, a `.code-workspace` file or undefined for an empty window) and waits until the extension's icon is there. */
  static async open(fixture: string | undefined, options: SessionOptions = {}): Promise<Session> {
    const userDataFolder = join(temporaryFolder(), 'data');
    const extensionsFolder = join(userDataFolder, 'extensions');
    const logs = join(repositoryRoot, 'out', 'logs', `ui-${process.pid}-${++count}`);
    mkdirSync(logs, { recursive: true });
    writeUserSettings(userDataFolder, { ...readable, ...options.settings });
    if (options.vsix !== undefined) {
      await installVsix(options.vsix, userDataFolder, extensionsFolder);
    }
    const server = await startWorkbenchServer({
      userDataFolder,
      extensionsFolder,
      logFile: join(logs, 'server.log'),
      trusted: options.trusted ?? true,
      development: options.vsix === undefined,
    });
    const browser = await launchChromium();
    const context = await browser.newContext({ viewport: screen, permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    page.on('console', (message) => appendFileSync(join(logs, 'console.log'), `${message.type()}: ${message.text()}\n`));
    // A page that is left asks whether to lose changes; VS Code keeps them itself.
    page.on('dialog', (dialog) => void dialog.accept());

    const workspace = fixture === undefined ? undefined : copyFixture(fixture);
    const session = new Session(workspace, userDataFolder, page, browser, server);
    try {
      await page.goto(workbenchAddress(server.address, workspace, options.vsix === undefined ? { extension: repositoryRoot } : undefined));
      await session.isReady();
    } catch (error) {
      await session.screenshot(`not-ready-${count}`);
      await session.close();
      throw error;
    }
    return session;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  /** Closes the window in good order, so that what it remembers is stored, and opens it again: a person who comes back the next day. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load');
    await this.chooseFromPalette('Developer: Reload Window');
    await loaded;
    await this.isReady();
  }

  /** Saves a picture of the whole window as `out/screenshots/<name>.png`. */
  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(repositoryRoot, 'out', 'screenshots', `${name}.png`) });
  }

  /** Presses a key or a chord, such as `Escape` or `Control+Z`. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Runs a command from the palette by its whole title: `Paper Digest: Search Papers`. */
  async runCommand(title: string): Promise<void> {
    await this.chooseFromPalette(title);
    // What the command opens may be a quick pick as well, which must not be taken for the palette.
    await eventually(
      async () => (await this.quickInputBox().isVisible()) && (await this.quickInputBox().inputValue()),
      (value) => value === false || !value.startsWith('>'),
    );
  }

  /** The titles that the palette offers for `text`. */
  async paletteTitles(text: string): Promise<readonly string[]> {
    await this.press('F1');
    await this.quickInputBox().fill(`>${text}`);
    await this.page.locator(`${quickInput} .monaco-list-row, ${quickInput} .quick-input-message:visible`).first().waitFor();
    const titles = (await this.quickPickRows()).map(({ label }) => label);
    await this.press('Escape');
    return titles;
  }

  /** Replaces what stands in the quick pick's box. */
  async typeInQuickPick(text: string): Promise<void> {
    await this.quickInputBox().fill(text);
  }

  /** The rows of the quick pick that are on the screen, from above. */
  async quickPickRows(): Promise<readonly QuickPickRow[]> {
    return await this.page.locator(`${quickInput} .monaco-list-row`).evaluateAll((rows: PageElement[]) =>
      rows
        .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
        .map((row) => {
          const [label, description, detail] = ['.quick-input-list-row .label-name', '.label-description', '.quick-input-list-label-meta .label-name']
            .map((part) => row.querySelector(part))
            // A part that a row of another time had is still there, hidden.
            .map((part) => (part?.closest('[style*="display: none"]') ? '' : (part?.textContent ?? '')));
          return { label: label ?? '', description: description ?? '', detail: detail ?? '' };
        }),
    );
  }

  /** Clicks a row of the quick pick. */
  async pick(label: string): Promise<void> {
    await this.quickPickRow(label).click();
  }

  /** Clicks one of the buttons that a row of the quick pick shows while the pointer is over it. */
  async clickQuickPickButton(label: string, button: string): Promise<void> {
    await this.quickPickRow(label).hover();
    await this.quickPickRow(label).getByRole('button', { name: new RegExp(`^${button}`) }).click();
  }

  /** Shows the extension's views in the side bar. */
  async openPapersView(): Promise<void> {
    const title = this.page.locator(`${sideBar} .composite.title`, { hasText: 'Paper Digest' });
    // A window that opens it by itself just then has it closed by the click.
    await eventually(async () => {
      if (await title.isVisible()) return true;
      await this.activityBarIcon().click();
      return title.waitFor({ timeout: 3000 }).then(() => true, () => false);
    }, Boolean);
    await this.page.locator(`${sideBar} .pane-body`).first().waitFor();
  }

  /** From here on, rows of the side bar are those of the view with this title; at first, of Papers. */
  lookAt(view: string): void {
    this.viewTitle = view;
  }

  /** The rows of the tree in the side bar that are on the screen, from above. */
  async treeRows(): Promise<readonly TreeRow[]> {
    return await this.page.locator(this.treeItem).evaluateAll((rows: PageElement[]) =>
      rows
        .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
        .map((row) => ({
          label: row.querySelector('.label-name')?.textContent ?? '',
          description: row.querySelector('.label-description')?.textContent ?? '',
          level: Number(row.getAttribute('aria-level')),
        })),
    );
  }

  /** The row with this label, scrolled to where it can be seen. Rows of a closed parent are not found. */
  async treeRow(label: string): Promise<Locator> {
    const row = this.page.locator(this.treeItem).filter({ has: this.page.locator('.label-name').getByText(label, { exact: true }) }).first();
    await this.page.locator(this.treeItem).first().waitFor();
    if (!(await row.isVisible())) {
      await this.scrollTree('up', () => this.page.locator(`${this.treeItem}[data-index="0"]`).isVisible());
      await this.scrollTree('down', () => row.isVisible());
    }
    if (!(await row.isVisible())) {
      throw new Error(`The tree has no row "${label}".`);
    }
    await row.scrollIntoViewIfNeeded();
    return row;
  }

  /** Turns the wheel over the tree until `seen` or until its end: only the rows on the screen exist. */
  private async scrollTree(direction: 'up' | 'down', seen: () => Promise<boolean>): Promise<void> {
    const tree = await boxOf(this.page.locator(`${this.view} [role=tree]`).first());
    const firstIndex = () => this.page.locator(this.treeItem).first().getAttribute('data-index');
    const end = this.page.locator(direction === 'up' ? `${this.treeItem}[data-index="0"]` : `${this.treeItem}[data-last-element=true]`);
    await this.page.mouse.move(tree.x + tree.width / 2, tree.y + tree.height / 2);
    while (!(await seen()) && !(await end.isVisible())) {
      const before = await firstIndex();
      await this.page.mouse.wheel(0, (direction === 'up' ? -1 : 1) * tree.height * 0.8);
      await eventually(firstIndex, (index) => index !== before);
    }
  }

  /** Opens or closes a row that has others below it, and leaves it alone where it is as wanted. */
  async expand(label: string, open = true): Promise<void> {
    const row = await this.treeRow(label);
    if ((await row.getAttribute('aria-expanded')) !== String(open)) {
      await row.locator('.monaco-tl-twistie').click();
      await this.page.locator(`${this.treeItem}[aria-expanded=${open}]`, { hasText: label }).first().waitFor();
    }
  }

  /** Clicks one of the icons that a row of the tree shows while the pointer is over it. */
  async clickTreeButton(label: string, button: string): Promise<void> {
    const row = await this.treeRow(label);
    await row.hover();
    // The name may be followed by the key that does the same.
    await row.getByRole('button', { name: new RegExp(`^${button}`) }).click();
  }

  /** The tooltip of a row of the tree that says `text`. A row drawn anew under the pointer shows none until the pointer comes again. */
  async treeTooltip(label: string, text: string): Promise<Locator> {
    // On the way to the row the pointer may have asked others.
    const tooltip = this.page.locator('.monaco-hover:visible', { hasText: text }).first();
    await eventually(async () => {
      await this.page.mouse.move(screen.width / 2, screen.height / 2);
      await (await this.treeRow(label)).hover();
      return tooltip.waitFor({ timeout: attemptMilliseconds }).then(() => true, () => false);
    }, Boolean);
    return tooltip;
  }

  /** Chooses an entry of the context menu of a row of the tree. The menu closes where the tree is drawn anew; a person then opens it again. */
  async chooseFromTreeMenu(label: string, entry: string): Promise<void> {
    // A click right after the menu opened is taken for the end of the one that opened it, so the keyboard chooses.
    const item = this.page.locator('.context-view .action-item', { has: this.page.locator('.action-menu-item', { hasText: entry }) }).first();
    await eventually(async () => {
      try {
        await (await this.treeRow(label)).click({ button: 'right', timeout: attemptMilliseconds });
        await item.hover({ timeout: attemptMilliseconds });
        await this.page.locator('.context-view .action-item.focused', { hasText: entry }).waitFor({ timeout: attemptMilliseconds });
        return '';
      } catch (error) {
        await this.press('Escape');
        return String(error);
      }
    }, (failure) => failure === '');
    await this.press('Enter');
    await item.waitFor({ state: 'detached' });
  }

  /** Opens a file of the workspace in an editor that stays, and puts the cursor at its end. */
  async openFile(name: string): Promise<void> {
    const row = this.quickPickRow(name.split('/').at(-1) as string);
    // A file that was just made may be missing in the list that VS Code makes once per opening of the box.
    await eventually(async () => {
      await this.press('Control+P');
      await this.quickInputBox().fill(name);
      const found = await row.waitFor({ timeout: 5000 }).then(() => true, () => false);
      if (!found) await this.press('Escape');
      return found;
    }, Boolean);
    await row.click();
    await this.page.locator(`${activeEditor}[data-uri$="/${name}"]`).waitFor();
    await this.focusEditor();
    await this.press('Control+End');
    // Lines are drawn one after another: what is read too early has fewer than the file.
    await eventually(
      async () => ({ drawn: await this.page.locator(`${activeEditor} .view-line`).count(), last: Number((await this.statusBar()).flatMap((item) => /^Ln (\d+)/.exec(item)?.[1] ?? [])[0]) }),
      ({ drawn, last }) => drawn === last || (drawn > fewLines && last > fewLines),
    );
  }

  /** Puts the keyboard into the editor that was active last. */
  async focusEditor(): Promise<void> {
    await this.runCommand('View: Focus Active Editor Group');
    await this.page.locator(`${activeEditor}.focused`).waitFor();
  }

  /** Whether the keyboard is in the editor. */
  async isEditorFocused(): Promise<boolean> {
    return await this.page.locator(`${activeEditor}.focused`).isVisible();
  }

  /** Puts the cursor before the given character; both count from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.press('Control+G');
    await this.quickInputBox().fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.page.locator(`${activeEditor}.focused`).waitFor();
  }

  /** The text of the active editor, saved or not, with \n between lines. For files whose lines all fit on the screen. */
  async editorText(): Promise<string> {
    const lines = await this.page.locator(`${activeEditor} .view-line`).evaluateAll((elements: PageElement[]) =>
      elements
        .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    // Monaco shows spaces as no-break spaces.
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }

  /** Drags a row of the tree to the end of the first editor line that holds `lineText`; Shift is held as it is dropped. */
  async dragToEditor(treeLabel: string, lineText: string): Promise<void> {
    const source = await boxOf(await this.treeRow(treeLabel));
    const line = this.page.locator(`${activeEditor} .view-line`, { hasText: lineText }).first();
    const target = await boxOf(line.locator('> span').first());
    const { mouse, keyboard } = this.page;
    await mouse.move(source.x + source.width / 2, source.y + source.height / 2);
    await mouse.down();
    await mouse.move(target.x + target.width - 40, target.y + target.height / 2, { steps: dragSteps });
    await keyboard.down('Shift');
    await mouse.move(target.x + target.width - 1, target.y + target.height / 2, { steps: dragSteps });
    await mouse.up();
    await keyboard.up('Shift');
  }

  /**
   * The newest message that holds `text`, as soon as it is in the notification center, which stays open. Toasts are switched off in a
   * driven workbench.
   */
  async notification(text: string | RegExp): Promise<Locator> {
    const center = this.page.locator('.notifications-center.visible');
    if (!(await center.isVisible())) {
      await this.runCommand('Notifications: Show Notifications');
      await center.waitFor();
    }
    const message = center.locator('.notification-list-item', { hasText: text }).first();
    await message.waitFor();
    return message;
  }

  async hideNotifications(): Promise<void> {
    await this.runCommand('Notifications: Hide Notifications');
    await this.page.locator('.notifications-center.visible').waitFor({ state: 'detached' });
  }

  /** Clicks a button of the newest message that holds `text`. */
  async clickNotificationButton(text: string, button: string): Promise<void> {
    await (await this.notification(text)).getByRole('button', { name: button, exact: true }).click();
  }

  /** What the status bar says, entry by entry. */
  async statusBar(): Promise<readonly string[]> {
    return await this.page.locator('.part.statusbar .statusbar-item:visible').allTextContents();
  }

  private get view(): string {
    return `${sideBar} .pane:has(> .pane-header[aria-label^="${this.viewTitle}"])`;
  }

  private get treeItem(): string {
    return `${this.view} [role=treeitem]`;
  }

  private async isReady(): Promise<void> {
    await this.activityBarIcon().waitFor({ timeout: 60_000 });
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
  }

  private activityBarIcon(): Locator {
    return this.page.locator('.activitybar .action-label[aria-label^="Paper Digest"]').first();
  }

  private quickInputBox(): Locator {
    return this.page.locator(`${quickInput} .quick-input-box input`);
  }

  /** Where something else takes the keyboard meanwhile, the palette closes; a person then opens it again. */
  private async chooseFromPalette(title: string): Promise<void> {
    await eventually(async () => {
      await this.press('F1');
      try {
        await this.quickInputBox().fill(`>${title}`, { timeout: attemptMilliseconds });
        await this.quickPickRow(title).click({ timeout: attemptMilliseconds });
        return '';
      } catch (error) {
        return String(error);
      }
    }, (failure) => failure === '');
  }

  private quickPickRow(label: string): Locator {
    return this.page
      .locator(`${quickInput} .monaco-list-row`)
      .filter({ has: this.page.locator('.quick-input-list-row:first-child .label-name').getByText(label, { exact: true }) })
      .first();
  }
}

async function boxOf(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) {
    throw new Error(`${String(locator)} is not on the screen.`);
  }
  return box;
}
