import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { decodeDigest, readDigest } from '../../../../src/core/digest';

/** What a careful reader counts in a file, and how it was counted. */
interface Expected {
  readonly papers: number;
  /** The format that should read it; empty where it does not matter. */
  readonly format: string;
  readonly counted: string;
}

const SHARED = new URL('../../../../../shared/', import.meta.url);
const EXPECTED = JSON.parse(readFileSync(new URL('../../../fixtures/expected.json', import.meta.url), 'utf8')) as Readonly<Record<string, Expected>>;

/** The share of the papers that must be found, and of what is found that must be papers. */
const BAR = 0.98;

describe('real digests', function () {
  // A megabyte of Markdown takes half a second, and the machine may be busy.
  this.timeout(30_000);

  for (const [file, { papers: expected, format }] of Object.entries(EXPECTED)) {
    it(`holds ${expected} papers: ${file}`, function () {
      const url = new URL(file, SHARED);
      if (!existsSync(url)) {
        console.log(`      skipped: ${url.pathname} is not there`);
        this.skip();
      }
      const { text } = decodeDigest(readFileSync(url));
      const reading = readDigest(text, file);
      const found = reading.papers.length;
      console.log(`      found ${found} / expected ${expected}${reading.stated === undefined ? '' : `, stated ${reading.stated}`} (${reading.format})`);

      assert.ok(Math.min(found, expected) >= expected * BAR, 'papers are missing');
      assert.ok(Math.min(found, expected) >= found * BAR, 'something else was read as a paper');
      if (format !== '') assert.equal(reading.format, format);
      if (expected === 0) assert.equal(reading.problems.length, 1);
      // A title that stands in the file, without LaTeX left in it, on the lines that the source tells.
      const lines = text.split(/\r\n?|\n/);
      const elsewhere = reading.papers.filter(({ title, sources: [source] }) => {
        const place = letters(lines.slice(source?.startLine, (source?.endLine ?? 0) + 1).join(' '));
        return !place.includes(letters(title).slice(0, 12));
      });
      assert.ok(elsewhere.length <= expected * (1 - BAR), `not on its lines: ${elsewhere[0]?.title ?? ''}`);
      assert.deepEqual(reading.papers.filter(({ title }) => /\\[a-z]|\s\s|^\s|\s$/i.test(title)), []);
      assert.deepEqual(reading.papers.filter(({ arxiv }) => arxiv !== undefined && /v\d+$/.test(arxiv)), []);
    });
  }
});

function letters(text: string): string {
  return text.normalize('NFKD').replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))).replace(/[^a-z]+/gi, '').toLowerCase();
}
