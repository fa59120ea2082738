/** The themes as the papers were grouped: asked about, grouped again when the user wants something else of them, and taken back. */
import type { Paper, Theme } from '../../core/paper';
import type * as core from '../../core/themes';
import type { Overrides } from '../../core/themes';
import type { ThemeSteering } from '../themeSteering';
import type { Keeper } from './digestKeeper';
import type { ShownContent } from './shownContent';
import { outlineThemes, themesOf, type ThemeOutline } from './themeOutline';
import type { ThemeAnswers, ThemeQuestion } from './themeQuestion';

/** What the library does for its themes. */
export interface GroupingPorts {
  /** Works with the keeper when there are papers and nothing is being read. */
  inTurn<Result>(work: (keeper: Keeper) => Promise<Result>): Promise<Result>;
  /** Shows these themes of the papers that are there. */
  show(themes: readonly ThemeOutline[]): void;
  logError(error: unknown): void;
}

export class GroupedThemes {
  /** What the user wanted of the themes when they were grouped. */
  private wanted = '';
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly steering: ThemeSteering,
    private readonly shown: ShownContent,
    private readonly ports: GroupingPorts,
  ) {}

  /** What the user wanted of the themes that are shown, to be stored with them. */
  get preferences(): string {
    return this.wanted;
  }

  /** Themes that were stored are shown, grouped by these preferences. */
  takeOver(preferences: string): void {
    this.wanted = preferences;
  }

  /** Groups the keeper's papers as the user wants them. */
  group(keeper: Keeper, afresh: boolean): Promise<readonly ThemeOutline[]> {
    const { preferences } = this.steering;
    this.wanted = JSON.stringify(preferences);
    return keeper.group(afresh, preferences);
  }

  /** Groups again where the user wants something else by now; what is placed stays. */
  follow(): void {
    if (this.wanted === JSON.stringify(this.steering.preferences)) return;
    this.last = this.groupAgain().catch((error: unknown) => this.ports.logError(error));
  }

  /** Answers a question about these themes of the papers of this moment, where it keeps nobody waiting. Its places are those of `papers`. */
  async consider<What extends ThemeQuestion>(what: What, themes: readonly Theme[]): Promise<{ readonly papers: readonly Paper[]; readonly answer: ThemeAnswers[What] }> {
    const asked = await this.ports.inTurn((keeper) => {
      const { papers } = this.shown.content;
      // Later digests are read while this is worked out.
      return Promise.resolve({ papers, answering: keeper.consider(what, outlineThemes(themes, papers), this.steering.preferences) });
    });
    return { papers: asked.papers, answer: await asked.answering };
  }

  /** The themes that the user merged into this one, as they were grouped. */
  mergedInto(theme: Theme): readonly Theme[] {
    return this.steering.mergedInto(theme, this.shown.grouped);
  }

  /** The themes that the papers would have if they were grouped anew, before and after the user's changes to them. */
  async anew(): Promise<{ readonly grouped: readonly Theme[]; readonly themes: readonly Theme[] }> {
    const { papers, answer } = await this.consider('regroup', this.shown.grouped);
    const grouped = themesOf(answer, papers);
    return { grouped, themes: await this.steering.preview(this.shown.grouped, grouped) };
  }

  /** Takes the themes of a regroup for those of now. */
  adopt(regrouped: readonly Theme[]): Promise<void> {
    const before = this.shown.grouped;
    return this.steering.change((themes, overrides) => themes.keepPins(overrides, before, regrouped), {
      carryOut: () => this.groupAgain(regrouped),
      takeBack: () => this.groupAgain(before),
    });
  }

  /** Changes what the user said about the themes; resolves when the themes are so. */
  async change(edit: (themes: typeof core, overrides: Overrides) => Overrides): Promise<void> {
    const before = this.shown.grouped;
    await this.steering.change(edit, { takeBack: () => this.groupAgain(before) });
    await this.last;
  }

  /** Takes back the last change of the themes; false where there is none in this window. */
  undo(): Promise<boolean> {
    return this.steering.undo();
  }

  /** Keeps placed what is placed, or what `base` places. */
  private groupAgain(base?: readonly Theme[]): Promise<void> {
    return this.ports.inTurn(async (keeper) => {
      keeper.cancel('group');
      if (base !== undefined) await keeper.adopt(outlineThemes(base, this.shown.content.papers));
      this.ports.show(await this.group(keeper, false));
    });
  }
}
