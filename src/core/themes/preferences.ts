/** A theme of the user's own: papers about one of its terms belong to it. */
export interface OwnTheme {
  /** Of its theme; made from the name where it is absent. */
  readonly id?: string;
  readonly name: string;
  /** Words or phrases, in any spelling and number: "federated learning", "FL". */
  readonly terms: readonly string[];
}

/** What the user says about how themes are made. Absent parts change nothing. */
export interface ThemePreferences {
  readonly ownThemes?: readonly OwnTheme[];
  /** Names no theme may have, whatever their case. */
  readonly neverNames?: readonly string[];
  /** Words that say nothing about the subject in this user's field. */
  readonly genericWords?: readonly string[];
  /** Whether the built-in lexicon of subjects is used; it is unless this is false. */
  readonly lexicon?: boolean;
}
