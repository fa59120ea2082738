import assert from 'node:assert/strict';
import { readDigest } from '../../../../src/core/digest';

const ABSTRACT = 'We propose a method for oversubscribing power. Experiments on three datasets show that it outperforms existing approaches without loss of performance.';

describe('a web page', () => {
  const pages: readonly (readonly [string, string, readonly (readonly [string, number])[]])[] = [
    [
      'of titles and abstracts',
      `<!DOCTYPE html>\n<html><head><title>Papers</title><script>var x = "Power Oversubscription";</script></head>\n<body><nav><a href="/">Home</a></nav>\n<h3>Power Oversubscription in Cloud Providers</h3>\n<p>${ABSTRACT}</p>\n<h3>Phase Splitting for Language Models</h3>\n<p>${ABSTRACT}</p>\n</body></html>`,
      [['Power Oversubscription in Cloud Providers', 3], ['Phase Splitting for Language Models', 5]],
    ],
    [
      'of links to papers',
      '<html><body><h1>Reading list</h1>\n<ul>\n<li><a href="https://arxiv.org/abs/2311.18677">Splitwise: Efficient generative LLM inference using phase splitting</a></li>\n<li><a href="https://arxiv.org/abs/2308.12908">POLCA: Power Oversubscription in LLM Cloud Providers</a></li>\n</ul></body></html>',
      [['Splitwise: Efficient generative LLM inference using phase splitting', 2], ['POLCA: Power Oversubscription in LLM Cloud Providers', 3]],
    ],
    [
      "of arXiv's listing",
      "<html>\n<body>\n<dl>\n<dt><a name='item1'>[1]</a> <a href='/abs/2303.00763'>arXiv:2303.00763</a> [<a href='/pdf/2303.00763'>pdf</a>, <a href='/format/2303.00763'>other</a>]</dt>\n<dd><div class='meta'><div class='list-title'><span>Title:</span> Census of satellites</div>\n<div class='list-authors'><a href='/a'>Jingyao Zhu</a>, <a href='/b'>Mary E Putman</a></div>\n<div>Subjects: Astrophysics of Galaxies (astro-ph.GA)</div></div></dd>\n</dl></body></html>",
      [['Census of satellites', 3]],
    ],
    ['without papers', '<!DOCTYPE html><html><body><h1>Welcome</h1><p>We sell shoes. <a href="https://example.org/shoes">Buy some</a>.</p></body></html>', []],
  ];
  for (const [name, page, papers] of pages) {
    it(`is read ${name}`, () => {
      const reading = readDigest(page, 'page.html');
      assert.deepEqual(reading.papers.map(({ title, sources }) => [title, sources[0]?.startLine]), papers);
      assert.equal(reading.problems.length, papers.length === 0 ? 1 : 0);
    });
  }

  it('is read from a mail', () => {
    const mail = `From: Papers <a@example.org>\nSubject: Papers\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body><p><a href="https://arxiv.org/abs/2311.18677"><b>Splitwise: Efficient generative LLM inference</b></a></p></body></html>`;
    assert.deepEqual(readDigest(mail, 'mail.eml').papers.map(({ id, title }) => [id, title]), [['arxiv:2311.18677', 'Splitwise: Efficient generative LLM inference']]);
  });
});
