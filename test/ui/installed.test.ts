import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../host/repositoryRoot';
import { eventually } from './eventually';
import { useSession } from './useSession';

/** What users install is what is tested: the packaged file, without this repository's source or node_modules. */
describe('the packaged extension', () => {
  const session = useSession('sample', { vsix: join(repositoryRoot, 'paper-digest.vsix') });

  it('inserts a citation', async () => {
    await session().openFile('note.md');
    await session().runCommand('Paper Digest: Insert Citation');
    await session().typeInQuickPick('splitwise');
    await eventually(() => session().quickPickRows(), ([first]) => first?.label.includes('Splitwise') === true);
    await session().press('Enter');
    await eventually(() => session().editorText(), (text) => /\[@patelSplitwise\w*\]/.test(text));
    const bibliography = join(session().workspace ?? '', 'references.bib');
    await eventually(() => Promise.resolve(existsSync(bibliography) ? readFileSync(bibliography, 'utf8') : ''), (text) => text.startsWith('@inproceedings{patelSplitwise'));
  });
});
