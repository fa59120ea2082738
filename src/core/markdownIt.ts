/** The little of markdown-it (https://markdown-it.github.io/markdown-it/) that its plugin here uses: the package itself is VS Code's. */
export interface MarkdownIt {
  readonly core: { readonly ruler: { before(next: string, name: string, rule: (state: CoreState) => void): void } };
  readonly inline: { readonly ruler: { before(next: string, name: string, rule: (state: InlineState, silent: boolean) => boolean): void } };
  readonly renderer: { readonly rules: Record<string, ((tokens: readonly Token[], index: number, options: unknown, env: unknown) => string) | undefined> };
}

export interface Token {
  readonly type: string;
  content: string;
  meta: unknown;
  readonly children: Token[] | null;
}

export interface CoreState {
  readonly src: string;
  tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: number) => Token;
}

export interface InlineState {
  readonly src: string;
  pos: number;
  readonly tokens: Token[];
  push(type: string, tag: string, nesting: number): Token;
}
