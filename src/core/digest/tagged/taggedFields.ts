/** Exports whose lines begin with a tag: RIS, MEDLINE, Web of Science. */

/** A tag with its value, which may go on over lines. */
export interface TaggedField {
  readonly tag: string;
  /** The first line's value, then each line that goes on; trimmed. */
  readonly values: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Whether an empty line stands before it. */
  readonly isAfterBlank: boolean;
}

/**
 * The fields of `text`. `pattern` matches a line that begins a field, with tag and value as its groups; any other line goes on with the
 * field before. Lines before the first tag are left out. Linear if the pattern is.
 */
export function taggedFields(text: string, pattern: RegExp): readonly TaggedField[] {
  const fields: { tag: string; values: string[]; start: number; end: number; isAfterBlank: boolean }[] = [];
  let isAfterBlank = true;
  text.split('\n').forEach((raw, line) => {
    const visible = raw.replace(/[\u200b\u2060\ufeff]/g, '').replaceAll('\u00a0', ' ');
    if (visible.trim() === '') {
      isAfterBlank = true;
      return;
    }
    const match = pattern.exec(visible);
    const last = fields[fields.length - 1];
    if (match !== null) {
      fields.push({ tag: match[1] ?? '', values: [(match[2] ?? '').trim()], start: line, end: line, isAfterBlank });
    } else if (last !== undefined) {
      last.values.push(visible.trim());
      last.end = line;
    }
    isAfterBlank = false;
  });
  return fields;
}

/** A record: its fields by tag. */
export class TaggedRecord {
  readonly #fields: readonly TaggedField[];

  constructor(fields: readonly TaggedField[]) {
    this.#fields = fields;
  }

  get start(): number {
    return this.#fields[0]?.start ?? 0;
  }

  get end(): number {
    return this.#fields[this.#fields.length - 1]?.end ?? 0;
  }

  /** The first value that is not empty of the first tag that has one, its lines joined; empty where there is none. */
  text(...tags: readonly string[]): string {
    for (const tag of tags) {
      const [value] = this.all(tag);
      if (value !== undefined) return value;
    }
    return '';
  }

  /** The fields of these tags that say something, in their order, the lines of each joined. */
  fields(...tags: readonly string[]): readonly { readonly tag: string; readonly text: string }[] {
    return this.#fields
      .filter(({ tag }) => tags.includes(tag))
      .map(({ tag, values }) => ({ tag, text: values.join(' ').trim() }))
      .filter(({ text }) => text !== '');
  }

  /** The texts of these fields. */
  all(...tags: readonly string[]): readonly string[] {
    return this.fields(...tags).map(({ text }) => text);
  }

  /** The lines of these tags, where each line is a value. */
  lines(...tags: readonly string[]): readonly string[] {
    return this.#fields
      .filter(({ tag }) => tags.includes(tag))
      .flatMap(({ values }) => values)
      .filter((value) => value !== '');
  }
}
