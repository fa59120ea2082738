import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readDigest } from '../../../../src/core/digest';

describe('a file that is no digest', () => {
  const files: readonly (readonly [string, string, string])[] = [
    ['an empty file', '', 'empty-file'],
    ['a file of white space', ' \n\u00a0\n\t', 'empty-file'],
    ['a byte-order mark alone', '\ufeff', 'empty-file'],
    ['NUL bytes', 'PK\u0003\u0004\u0000\u0000\u0000\u0000text\u0000\u0000', 'binary-file'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj << /Type /Catalog >> endobj', 'binary-file'],
    ['a sentence', 'Nothing to see here.', 'no-papers'],
    ['a lock file', '{ "name": "x", "lockfileVersion": 3, "packages": { "node_modules/a": { "version": "1.0.0", "license": "MIT" } } }', 'no-papers'],
    ['an empty list', '[]', 'no-papers'],
    ['source code', 'export function add(a: number, b: number): number {\n  return a + b;\n}\n', 'no-papers'],
  ];
  for (const [name, text, code] of files) {
    it(`gives no papers and one problem: ${name}`, () => {
      const { papers, problems } = readDigest(text, 'file.txt');
      assert.deepEqual([papers.length, problems.map((problem) => problem.code)], [0, [code]]);
    });
  }
});

describe('a mail that mentions one title', () => {
  const mail = (body: string) => `From: a@b.org\nTo: c@d.org\nSubject: news\nDate: Tue, 1 Oct 2002 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${body}`;
  const said = (link: string) => mail(`**Seeing things: a new feature of our shop**${link}\n\nAnn Lee, Bo Chen\n\nSold in 2002.\n`);

  it('is a digest where it says which paper that is', () => {
    assert.deepEqual(['', ' https://shop.org/1', ' [paper](https://arxiv.org/abs/2301.00001)'].map((link) => readDigest(said(link), 'mail.eml').papers.map(({ arxiv }) => arxiv)), [[], [], ['2301.00001']]);
  });

  it('lists it where the mail is of papers by its form', () => {
    const alert = (type: string, body: string) => `From: a@b.org\nTo: c@d.org\nSubject: news\nDate: Tue, 1 Oct 2002 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${body}`;
    const cases = [
      alert('text/html', '<html><body><h3><a href="https://scholar.google.com/scholar_url?url=https%3A%2F%2Fa.org%2Fx" class="gse_alrt_title">Seeing things</a></h3><div style="color:#006621">A Lee - Journal of Trees, 2026</div><div class="gse_alrt_sni">We see.</div></body></html>'),
      alert('text/plain', 'TY  - JOUR\nTI  - Seeing things\nAU  - Lee, A\nER  - \n'),
      alert('text/plain', '@article{a, title = {Seeing things}, author = {Lee, A}, year = 2026}\n'),
    ];
    assert.deepEqual(cases.map((text) => readDigest(text, 'mail.eml').papers.map(({ title }) => title)), cases.map(() => ['Seeing things']));
  });
});

describe('any text', () => {
  it('is answered with papers or a problem, and every line told is in the file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem({ mode: 'sentences', maxCount: 20 }), fc.json()), (text) => {
        const { papers, problems } = readDigest(text, 'file.txt');
        const lines = text.split(/\r\n?|\n/).length;
        const sources = [...papers.flatMap((paper) => paper.sources), ...problems.map((problem) => problem.source)];
        assert.ok(papers.length + problems.length > 0);
        assert.ok(sources.every(({ startLine, endLine }) => startLine >= 0 && startLine <= endLine && endLine < lines));
      }),
      { numRuns: 300 },
    );
  });
});
