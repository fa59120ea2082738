import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDigest } from '../../../../src/core/digest';
import { scholarAlert } from '../../../../src/core/digest/scholarAlert';
import type { Paper } from '../../../../src/core/paper';
import { mutated } from './mutated';

const article = (title: string, target: string, line: string, snippet: string): string =>
  `<h3 style="font-weight:normal"><span style="font-size:11px">[PDF]</span> <a href="https://scholar.google.com/scholar_url?url=${target}&amp;hl=en&amp;sa=X&amp;oi=scholaralrt" class="gse_alrt_title" style="x">${title}</a></h3>
<div style="color:#006621">${line}</div>
<div class="gse_alrt_sni" style="y">${snippet}</div>
<div><table><tr><td><a href="https://scholar.google.com/citations?update_op=x"><img alt="Save"></a></td><td>Twitter</td></tr></table></div><br>
`;

const MAIL = `<!doctype html><html><head><style>p {}</style></head><body><div>
${article('Seeing <b>things</b> &amp; more', 'https://arxiv.org/pdf/2401.00001', 'A Lee, JB Chen, C\u00a0…\u00a0- arXiv preprint arXiv:2401.00001, 2024', 'We see <br>\nthings\u00a0… and more')}
${article('[HTML] Hearing things', 'https://www.mdpi.com/2076-3417/14/1/1&amp;hl=en', 'A Lee - Journal of Things, 2023 - Publisher', 'We hear.')}
${article('Tasting things', 'https://dl.acm.org/doi/abs/10.1145/1234.5678', 'A Lee - … on Human Factors in …, 2024', '')}
<p>This message was sent by Google Scholar because you're following new results for [things].</p></div></body></html>`;

describe('Google Scholar alert', () => {
  it('reads articles with what stands below their titles', () => {
    const { papers, problems } = scholarAlert.read(MAIL, 'alert.html');
    assert.deepEqual(problems, []);
    assert.deepEqual(papers, [
      {
        id: 'arxiv:2401.00001',
        title: 'Seeing things & more',
        arxiv: '2401.00001',
        abstract: 'We see things … and more',
        authors: [{ family: 'Lee', given: 'A' }, { family: 'Chen', given: 'JB' }],
        date: '2024',
        type: 'article',
        url: 'https://arxiv.org/pdf/2401.00001',
        headings: [],
        sources: [{ uri: 'alert.html', startLine: 1, endLine: 4 }],
      },
      {
        id: 'title:hearing things',
        title: 'Hearing things',
        abstract: 'We hear.',
        authors: [{ family: 'Lee', given: 'A' }],
        date: '2023',
        venue: 'Journal of Things',
        url: 'https://www.mdpi.com/2076-3417/14/1/1',
        headings: [],
        sources: [{ uri: 'alert.html', startLine: 7, endLine: 9 }],
      },
      {
        id: 'doi:10.1145/1234.5678',
        title: 'Tasting things',
        doi: '10.1145/1234.5678',
        abstract: '',
        authors: [{ family: 'Lee', given: 'A' }],
        date: '2024',
        url: 'https://dl.acm.org/doi/abs/10.1145/1234.5678',
        headings: [],
        sources: [{ uri: 'alert.html', startLine: 12, endLine: 13 }],
      },
    ] satisfies readonly Paper[]);
  });

  it('recognises its own, also where a mail reader took the classes away', () => {
    const cases = [MAIL, MAIL.replace(/ class="[^"]*"/g, ''), '<html><h3>News</h3><a href="https://x.org">x</a></html>'];
    assert.deepEqual(cases.map((text) => scholarAlert.recognise(text, 'x') > 0.5), [true, true, false]);
    assert.equal(scholarAlert.read(cases[1] ?? '', 'x').papers.length, 3);
  });

  it('survives whatever happens to a mail', () => {
    fc.assert(fc.property(mutated([MAIL]), (text) => scholarAlert.read(text, 'x').papers.every(({ title }) => title !== '')), { numRuns: 300 });
  });

  it('reads a mail that a program has made text of', () => {
    const mail = `Subject: Cy Doe - new articles

  [LINK] Seeing Things in the Dark: Key Insights on
         Eyes and Lamps
  A Lee, BC Chen, C van den Doe… - Journal of Things …, 2026
  We see things in the dark, which
  nobody has seen before …
  Save Twitter LinkedIn Facebook

[PDF] Hearing things
<https://scholar.google.com/scholar_url?url=https://arxiv.org/pdf/2601.00001&hl=en>
A Lee - arXiv preprint arXiv:2601.00001, 2026

  ─────────────────
  This message was sent by Google Scholar because you're following new articles by Cy Doe.
`;
    assert.ok(scholarAlert.recognise(mail, 'x.txt') > 0.8);
    const { papers, problems } = scholarAlert.read(mail, 'x.txt');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      papers.map(({ title, authors, abstract, arxiv, sources }) => [title, authors.map(({ family }) => family).join(), abstract, arxiv, sources[0]?.startLine, sources[0]?.endLine]),
      [
        ['Seeing Things in the Dark: Key Insights on Eyes and Lamps', 'Lee,Chen,van den Doe', 'We see things in the dark, which nobody has seen before …', undefined, 2, 6],
        ['Hearing things', 'Lee', '', '2601.00001', 9, 11],
      ],
    );
  });

  it('reads a mail of text in other languages', () => {
    const mail = (footer: string): string => `[PDF] Seeing things with two eyes\nA Lee, B Chen - Nature, 2024\nWe see things …\n\n${footer}\n`;
    const footers = ['Diese Nachricht wurde von Google Scholar gesendet.', 'Google Académico te ha enviado este mensaje.', 'Esta mensagem foi enviada pelo Google Acadêmico.', 'Google 学术搜索'];
    assert.deepEqual(footers.map((footer) => readDigest(mail(footer), 'mail.txt').papers.map(({ title }) => title)), footers.map(() => ['Seeing things with two eyes']));
  });

  it('takes "[PDF]" with a link of its own for no article', () => {
    const link = (text: string) => `<a href="https://scholar.google.com/scholar_url?url=https://arxiv.org/abs/2601.00001&amp;hl=en">${text}</a>`;
    const { papers, problems } = scholarAlert.read(`<h3>\n${link('[PDF]')}\n${link('Seeing things')}\n</h3><div>A Lee - arXiv preprint, 2026</div>`, 'x.html');
    assert.deepEqual([papers.map(({ title }) => title), problems], [['Seeing things'], []]);
  });
});
