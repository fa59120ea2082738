import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { latexToText } from '../../../../../src/core/digest/text/latex';

const r = String.raw;

describe('LaTeX residue as text', () => {
  const texts: readonly (readonly [string, string, string])[] = [
    ['escaped signs', r`up to 20\% \& more, item\_1, \#2, \{a\}`, 'up to 20% & more, item_1, #2, {a}'],
    ['a Greek letter in a group', r`factor {\gamma}. Our`, 'factor γ. Our'],
    ['a unit glued to a Greek letter', r`196{\mu}J per`, '196μJ per'],
    ['ties around an unknown command', r`tonnes of~\carboneq~if we`, 'tonnes of carboneq if we'],
    ['ties between words', 'Fig.~3 and 10~GeV', 'Fig. 3 and 10 GeV'],
    ['tildes that are no ties', 'about ~10x, 5~10 of them, at z~3-6', 'about ~10x, 5~10 of them, at z~3-6'],
    ['ties of names', 'GRB~221009A in Sgr~A*', 'GRB 221009A in Sgr A*'],
    ['alternatives between braces', 'Open-{Software, Hardware} robots over {0, 1}', 'Open-{Software, Hardware} robots over {0, 1}'],
    ['braces that hold a comma', r`{Paris, Texas} and \emph{a, b}`, 'Paris, Texas and a, b'],
    ['a quotation that TeX did not open', `the "index'' of`, 'the "index" of'],
    ['accents of every kind', r`Rodr\'iguez, Fr\'ed\'eric, {\"o}, \"{o}, Erd\H{o}s, Ho\v{r}ava, \c{C}elik, D\k{a}browski, na\"{\i}ve, \~n`, 'Rodríguez, Frédéric, ö, ö, Erdős, Hořava, Çelik, Dąbrowski, naïve, ñ'],
    ['letters of other alphabets', r`M{\aa}ns, Pawe{\l}, Stra\ss e, \O rsted, \AE`, 'Måns, Paweł, Straße, Ørsted, Æ'],
    ['a formula', r`$M_{\rm HI} \approx 7.4 \times 10^{6}$ $M_{\odot}$`, 'M_HI ≈ 7.4 × 10⁶ M_⊙'],
    ['subscripts and superscripts', r`CO$_2$, $^{13}$CO, 5$^{th}$, 30$^\circ$C, $x_i^2$`, 'CO₂, ¹³CO, 5th, 30°C, x_i²'],
    ['a symbol before a digit', r`2$\rightarrow$1, $\Lambda$CDM`, '2→1, ΛCDM'],
    ['a command as subscript', r`$f_\mathrm{NL}$, $M_\ast$, $m\sin{i}$`, 'f_NL, M_∗, msini'],
    ['raised text', r`R\textsuperscript{2}DSAC, $\lambda \phi^4$`, 'R²DSAC, λ φ⁴'],
    ['fractions and roots', r`$\frac{1}{2}$, $\frac{a+b}{c}$, $\sqrt{s}$`, '1/2, (a+b)/c, √s'],
    ['other delimiters of formulas', r`\(a_1\) and \[b^2\] and $$c$$`, 'a₁ and b² and c'],
    ['a formula with a blank before its end', r`the $^2S_{1/2}\rightarrow {^2}F_{7/2} $ line`, 'the ²S_(1/2)→ ²F_(7/2)  line'],
    ['prices', 'costs $5 million and $10 million, or $5-$10', 'costs $5 million and $10 million, or $5-$10'],
    ['commands with an argument', r`\emph{Text} and \textbf{bold {nested}} {\em i)} \cite{key2020}.`, 'Text and bold nested i) .'],
    ['a link', r`\href{https://a.org/b}{here}, \url{https://x.org/z_1}`, 'here (https://a.org/b), https://x.org/z_1'],
    ['the text of a link behind its address', 'at https://github.com/a/shadow_llm/{ShadowLLM}.', 'at https://github.com/a/shadow_llm/ (ShadowLLM).'],
    ['quotation marks', "``quoted'' and rock'n'roll", '“quoted” and rock\'n\'roll'],
    ['braces that keep capitals', '{GPU} computing in {N}ew {Y}ork', 'GPU computing in New York'],
    ['commands that only guide the typesetter', r`AND\slash OR, trimethyl\relax silyl, Rules\nopunct, für\textellipsis\ Zum`, 'AND/OR, trimethylsilyl, Rules, für… Zum'],
    ['commands whose first argument says how', r`О \foreignlanguage{german}{Dasein}, \textcolor{red}{hot}, \texorpdfstring{$x^2$}{x squared}`, 'О Dasein, hot, x²'],
    ['what a bibliography is sorted by', r`{\noopsort{Nineteen}}1997 Sourcebook, \SortNoop{b}Two`, '1997 Sourcebook, Two'],
    ["a formula of R's documentation", r`the \eqn{W}{W} test, \eqn{R^d}{Rd}`, 'the W test, R^d'],
    ['no LaTeX at all', 'hybrid_ann_snn, a^b, 100% (x) <y>', 'hybrid_ann_snn, a^b, 100% (x) <y>'],
  ];
  for (const [name, latex, text] of texts) it(`shows ${name}`, () => assert.equal(latexToText(latex), text));

  it('never throws, whatever is cut off', () => {
    const piece = fc.constantFrom('\\', '{', '}', '$', '~', '^', '_', '`', "'", '"', 'a', ' ', '1', '\\frac', "\\'", '\\href', '\\sqrt', '\\begin', '$$', '\\(', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), (text) => {
        latexToText(text);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no command behind', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z {}$\\]{0,60}$/), (text) => {
        assert.doesNotMatch(latexToText(text), /\\[a-z]/);
      }),
      { numRuns: 500 },
    );
  });
});
