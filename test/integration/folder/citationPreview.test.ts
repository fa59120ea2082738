import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, eventually, openNote, paperDigest, removeWorkspaceFile, writeWorkspaceFile } from '../session';

const BIBLIOGRAPHY = `@book{knuth1984, title = {The {TeX}book <script>alert(1)</script>}, author = {Knuth, Donald E.}, year = 1984, publisher = {Addison-Wesley}}
@article{lamport1978, title = {Time, Clocks}, author = {Lamport, Leslie}, year = 1978, journal = {CACM}}
`;

describe('the Markdown preview', () => {
  let folder = '';
  let count = 0;

  before(async () => {
    await paperDigest();
  });
  beforeEach(async () => {
    folder = `preview-${++count}`;
    await writeWorkspaceFile(`${folder}/references.bib`, BIBLIOGRAPHY);
  });
  afterEach(async () => {
    await closeEditors();
    await removeWorkspaceFile(folder);
  });

  /** The page's HTML, once it holds `expected`: a bibliography is read only when the first page that needs it is written. */
  async function pageWith(text: string, expected: RegExp): Promise<string> {
    const { document } = await openNote(`${folder}/a.md`, text);
    let html = '';
    await eventually(`the page matches ${String(expected)}`, async () => {
      await vscode.commands.executeCommand('markdown.preview.refresh');
      html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
      return expected.test(html);
    }).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${html}`);
    });
    return html;
  }

  const notes = [
    { what: 'a citation in brackets with a locator', text: 'See [see @knuth1984, p. 3].', html: /\(see Knuth, 1984, p\. 3\)/ },
    { what: 'several in one bracket', text: '[@lamport1978; @knuth1984]', html: /\(Knuth, 1984; Lamport, 1978\)/ },
    { what: 'a narrative citation', text: 'As @knuth1984 says', html: /As <span class="paper-digest-citation">Knuth \(1984\)<\/span> says/ },
    { what: 'a citation without author', text: 'Knuth [-@knuth1984]', html: /\(1984\)/ },
    { what: 'a citation in a list and in emphasis', text: '- one\n  - *see [@knuth1984]*\n', html: /<em>see <span[^>]*>\(Knuth, 1984\)<\/span><\/em>/ },
    { what: "the note's style", text: '---\ncsl: ieee.csl\n---\n\nSee [@knuth1984].', html: /See <span[^>]*>\[1\]<\/span>[\s\S]*D\. E\. Knuth/ },
    { what: 'notes of a note style', text: '---\ncsl: chicago-note-bibliography\n---\n\nSee [@knuth1984].', html: /<sup><a href="#paper-digest-note-1"[^>]*>1<\/a><\/sup>[\s\S]*<li id="paper-digest-note-1">/ },
    { what: 'the reference list where the note wants it', text: '[@knuth1984]\n\n::: {#refs}\n:::\n\nLast words.', html: /paper-digest-reference[\s\S]*Last words/ },
  ];
  for (const { what, text, html } of notes) {
    it(`shows ${what}`, async () => {
      await pageWith(text, html);
    });
  }

  it('lists the cited works only, escaped', async () => {
    const html = await pageWith('[@knuth1984]', /paper-digest-reference/);
    assert.match(html, /Knuth, D\. E\. \(1984\)/);
    assert.doesNotMatch(html, /<script>alert|Lamport/);
  });

  it('leaves code, addresses, people and unknown keys as they are', async () => {
    const html = await pageWith('`[@knuth1984]` me@knuth1984 @octocat [@absent] [@knuth1984; @absent]', /Knuth, 1984/);
    assert.match(html, /<code[^>]*>\[@knuth1984\]<\/code>[\s\S]*me@knuth1984[\s\S]*@octocat \[@absent\][\s\S]*absent\?/);
  });

  it('says in a sentence, escaped, that the style of the note cannot be used', async () => {
    const html = await pageWith('---\ncsl: "<b>none"\n---\n\n[@knuth1984]', /paper-digest-notice/);
    assert.match(html, /Knuth, 1984[\s\S]*No citation style &quot;&lt;b&gt;none&quot; was found beside the note/);
  });

  it('shows no list where nothing is cited', async () => {
    assert.doesNotMatch(await pageWith('Plain text', /Plain text/), /paper-digest/);
  });
});
