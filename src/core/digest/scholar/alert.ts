/** One article of a Google Scholar alert, as the mail shows it. */
export interface Alert {
  readonly title: string;
  readonly address: string;
  /** "A Lee, B Chen - Journal of Things, 2024 - Publisher". */
  readonly line: string;
  readonly snippet: string;
  readonly startLine: number;
  readonly endLine: number;
}
