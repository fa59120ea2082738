import assert from 'node:assert/strict';
import { bibliographiesOf, citationQuery, citedKeys, latexIncludes, latexRoot } from '../../../../../src/core/citation/plain';

describe('the keys a LaTeX document cites', () => {
  const cases: readonly (readonly [name: string, latex: string, keys: readonly string[]])[] = [
    ['come from every command that cites', '\\cite{a} \\citep[see][p. 3]{b, c} \\autocite*{d} \\Textcite{e} \\nocite{f}', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['come from commands with several lists', '\\parencites(see)[p. 3]{a}[{[1]}]{b}', ['a', 'b']],
    ['come from the first list alone of other commands', '\\cite{a}{not this}', ['a']],
    ['come from options with brackets in braces', '\\cite[{eq. [2]}]{a}', ['a']],
    ['come from a list over several lines', '\\cite{a,\n  b}', ['a', 'b']],
    ['do not come from comments', '% \\cite{a}\n50\\% \\cite{b} % \\cite{c}\n\\\\% \\cite{d}', ['b']],
    ['do not come from verbatim text', '\\verb|\\cite{a}| \\begin{verbatim}\n\\cite{b}\n\\end{verbatim} \\cite{c}', ['c']],
    ['do not come from an @', '\\begin{tabular}{@{}l@{}} me@here [@x] \\end{tabular}', []],
    ['do not come from commands that are only named so', '\\citestyle{acl} \\bibcite{a}{1}', []],
  ];
  for (const [name, latex, keys] of cases) {
    it(name, () => {
      const found = citedKeys(latex, 'latex');
      assert.deepEqual([found.map(({ key }) => key), found.map(({ start, end }) => latex.slice(start, end))], [keys, keys]);
    });
  }

  it('are found in linear time', () => {
    const started = process.cpuUsage();
    for (const piece of ['\\cite[', '\\cite{', '%', '\\verb', '\\cites{a}']) citedKeys(piece.repeat(20_000), 'latex');
    assert.ok(process.cpuUsage(started).user < 5_000_000);
  });
});

describe('the bibliographies a LaTeX document names', () => {
  const cases: readonly (readonly [latex: string, paths: readonly string[]])[] = [
    ['\\bibliography{refs}', ['refs.bib']],
    ['\\bibliography{lib/one, two.bib}', ['lib/one.bib', 'two.bib']],
    ['\\usepackage{biblatex}\n\\addbibresource{refs.bib}\n\\addbibresource[datatype=bibtex]{more, and.bib}', ['refs.bib', 'more, and.bib']],
    ['\\addbibresource{https://example.org/a.bib} % \\bibliography{b}', []],
    ['\\bibliographystyle{plain}', []],
    ['---\nbibliography: a.bib\n---\n', []],
  ];
  for (const [latex, paths] of cases) it(`of ${JSON.stringify(latex)}`, () => assert.deepEqual(bibliographiesOf(latex, 'latex'), paths));
});

describe('a key that is typed in a LaTeX document', () => {
  const cases: readonly (readonly [latex: string, query: string | undefined])[] = [
    ['\\cite{pol|}', 'pol'],
    ['\\autocite[see][]{a, pol|}', 'pol'],
    ['\\cite{|}', ''],
    ['    \\cite{pol|}', 'pol'],
    ['@pol|', undefined],
    ['me @pol|', undefined],
    ['% \\cite{pol|}', undefined],
    ['\\begin{tabular}{@|', undefined],
  ];
  for (const [latex, query] of cases) {
    it(`is ${query ?? 'none'} in ${latex}`, () => assert.equal(citationQuery(latex.replace('|', ''), latex.indexOf('|'), 'latex')?.query, query));
  }
});

describe('the document that a LaTeX file belongs to', () => {
  const roots: readonly (readonly [latex: string, root: string | undefined])[] = [
    ['% !TEX root = ../main.tex\n\\section{A}', '../main.tex'],
    ['%!TeX root=main.tex\r\n', 'main.tex'],
    ['\\documentclass[../thesis.tex]{subfiles}', '../thesis.tex'],
    ['\\documentclass[a4paper]{article}', undefined],
  ];
  for (const [latex, root] of roots) it(`of ${JSON.stringify(latex)} is ${root ?? 'not named'}`, () => assert.equal(latexRoot(latex), root));

  it('takes in files', () => {
    const latex = '\\input{ch/intro} \\include{ch/end.tex} % \\input{old}\n\\subfile{ch/part} \\import{ch/}{sub} \\includegraphics{a.png} \\includeonly{ch/intro}';
    assert.deepEqual(latexIncludes(latex), ['ch/intro.tex', 'ch/end.tex', 'ch/part.tex', 'ch//sub.tex']);
  });
});
