/** What LaTeX names and Unicode draws: the tables behind `latexToText`. Names and glyphs: the LaTeX 2e reference and the Unicode charts. */

/** Accent command to combining mark. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
  ['hat', '\u0302'],
  ['tilde', '\u0303'],
  ['bar', '\u0304'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
  ['vec', '\u20d7'],
  // Of MathSciNet's records.
  ['ocirc', '\u030a'],
]);

/** Letters of the text: white space behind them ends the command and is no space of the text. */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'],
  ['slash', '/'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['i', 'ı'],
  ['j', 'ȷ'],
  ['dh', 'ð'],
  ['DH', 'Ð'],
  ['dj', 'đ'],
  ['DJ', 'Đ'],
  ['th', 'þ'],
  ['TH', 'Þ'],
  ['ng', 'ŋ'],
]);

const GREEK =
  'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π ' +
  'varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω ' +
  'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω';

const OTHERS =
  'times × cdot · div ÷ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ otimes ⊗ odot ⊙ ' +
  'sim ~ simeq ≃ approx ≈ cong ≅ equiv ≡ propto ∝ neq ≠ ne ≠ leq ≤ le ≤ leqslant ≤ geq ≥ ge ≥ geqslant ≥ ll ≪ gg ≫ ' +
  'lesssim ≲ gtrsim ≳ lt < gt > subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ in ∈ notin ∉ ni ∋ cup ∪ cap ∩ setminus ∖ emptyset ∅ varnothing ∅ ' +
  'forall ∀ exists ∃ neg ¬ land ∧ lor ∨ wedge ∧ vee ∨ to → rightarrow → Rightarrow ⇒ leftarrow ← Leftarrow ⇐ leftrightarrow ↔ ' +
  'Leftrightarrow ⇔ mapsto ↦ longrightarrow ⟶ hookrightarrow ↪ uparrow ↑ downarrow ↓ infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ ' +
  'ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ angle ∠ perp ⊥ parallel ∥ mid | vert | Vert ‖ lvert | rvert | lVert ‖ rVert ‖ ' +
  'langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } backslash \\ ' +
  'dots … ldots … textellipsis … cdots ⋯ dag † dagger † ddag ‡ ddagger ‡ prime ′ degree ° textdegree ° S § P ¶ copyright © pounds £ ' +
  'textregistered ® texttrademark ™ textendash – textemdash — textquoteright ’ textquoteleft ‘ textquotedblleft “ textquotedblright ” ' +
  'textasciitilde ~ textasciicircum ^ textbackslash \\ textunderscore _ textless < textgreater > textbar | textmu µ micro µ ' +
  'TeX TeX LaTeX LaTeX BibTeX BibTeX sun ☉ Box □ square □ triangle △ checkmark ✓';

/** Symbol command to character. */
export const SYMBOLS: ReadonlyMap<string, string> = pairs(`${GREEK} ${OTHERS}`);

/** Characters that Unicode has raised; a formula with others keeps its `^`. */
export const SUPERSCRIPTS: ReadonlyMap<string, string> = zip('0123456789+-−=()', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾');

/** Characters that Unicode has lowered; a formula with others keeps its `_`. */
export const SUBSCRIPTS: ReadonlyMap<string, string> = zip('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎');

function pairs(list: string): ReadonlyMap<string, string> {
  const words = list.split(' ');
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < words.length; index += 2) map.set(words[index] ?? '', words[index + 1] ?? '');
  return map;
}

function zip(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to];
  return new Map([...from].map((character, index) => [character, targets[index] ?? character]));
}
