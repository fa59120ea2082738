import assert from 'node:assert/strict';
import { citedKeys, type NoteSyntax } from '../../../../src/core/citation/plain';
import { certainCitations, type Bibliographic } from '../../../../src/host/notes/certainCitations';

const LIBRARY = ['knuthTeXbook1984', 'lamportTimeClocks1978'];
const PEOPLE = 'Thanks to [@octocat] and ([@babel/core]), says @someone.\n\n[@octocat]: https://github.com/octocat\n[@babel/core]: https://babeljs.io\n';

describe('a key that no bibliography has', () => {
  const cases: readonly (readonly [name: string, text: string, bibliographic: Bibliographic, certain: readonly string[], syntax?: NoteSyntax])[] = [
    ['is no citation where a definition makes a link of it', PEOPLE, 'none', []],
    ['is no citation where a definition makes a link of it, with a bibliography too', PEOPLE, 'read', ['someone']],
    ['is a person where the note has no bibliography', 'As [@octocat] says.', 'none', []],
    ['is a slip where the library nearly has it', 'As [@knuthTeXbok1984] says.', 'none', ['knuthTeXbok1984']],
    ['is a citation where the library has it', 'As [@knuthTeXbook1984] says.', 'none', ['knuthTeXbook1984']],
    ['is a citation in brackets where the bibliography is not there', 'As [@gone; @too] and @me say.', 'named', ['gone', 'too']],
    ['is a citation where there is a bibliography', 'As [@gone] and @me say.', 'read', ['gone', 'me']],
    ['is not held for unknown in a chapter whose document is not found', '\\cite{knuthTeXbok1984}', 'none', [], 'latex'],
    ['is unknown in a LaTeX document that names a bibliography', '\\cite{gone}', 'named', ['gone'], 'latex'],
  ];
  for (const [name, text, bibliographic, certain, syntax = 'markdown'] of cases) {
    it(name, () => assert.deepEqual([...certainCitations(text, syntax, citedKeys(text, syntax), bibliographic, LIBRARY)].map(({ key }) => key), certain));
  }
});
