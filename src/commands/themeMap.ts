import { Uri, window } from 'vscode';
import type { Services } from './services';

export async function showThemeMap({ themeMap }: Services): Promise<void> {
  await themeMap.show();
}

/** Writes the map that is shown into a file; asks for it where no address is given. */
export function exportThemeMap({ themeMap }: Services, target?: unknown): void {
  if (themeMap.exportSvg(target instanceof Uri && target.path.endsWith('.svg') ? target : undefined)) return;
  void window.showInformationMessage('The theme map is not open. Run "Paper Digest: Show Theme Map", then export it.');
}
