import { window } from 'vscode';
import { askAboutRegroup } from '../ui/questions/regroupPick';
import type { Services } from './services';

/** Groups the papers anew, shows which would move where, and does it if the user wants it. */
export async function regroup({ library }: Services): Promise<void> {
  await library.whenReady();
  const [{ grouped, themes }, { compareThemes }] = await Promise.all([
    window.withProgress({ location: { viewId: 'paperDigest.papers' } }, () => library.grouped.anew()),
    import('../core/themes'),
  ]);
  const changes = compareThemes(library.content.themes, themes);
  if (changes.moves.length === 0 && changes.renamed.length === 0) {
    void window.showInformationMessage('Grouped anew, every paper would stay in its theme. Nothing is changed.');
    return;
  }
  if (await askAboutRegroup(changes)) await library.grouped.adopt(grouped);
}
