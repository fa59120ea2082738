/** What the user does: command id to function, in the manifest's order. */
import { Disposable, commands } from 'vscode';
import { COMPLETE_CITED } from '../ui/citationProblems';
import { addDigest } from './addDigest';
import { completeCited } from './completeCited';
import { completeRecords, forgetCompletedRecord } from './completeRecords';
import { addPaper } from './addPaper';
import { addZoteroLibrary } from './addZoteroLibrary';
import { copyBibtex, copyCitationKey, copyReference, copyTitle } from './copy';
import { checkForPublishedVersions } from './checkForPublishedVersions';
import { clearPaperFilter, filterPapers } from './filterPapers';
import { groupBy } from './groupBy';
import { markPapers } from './markPapers';
import { findRelatedPapers } from './findRelatedPapers';
import { refreshDigest, removeDigest, renameDigest, showDigestFile, showDigestProblems, useNewReading } from './digests';
import { exportCited } from './exportCited';
import { insertCitation } from './insertCitation';
import { insertCitationWithLocator } from './insertCitationWithLocator';
import { showNewPapers } from './newPapers';
import { allowOnlineServices, forgetConsent } from './onlineServices';
import { openCode, openDoi, openOnArxiv, openPaper } from './openPaper';
import { pasteDigest } from './pasteDigest';
import { regroup } from './regroup';
import { searchPapers } from './searchPapers';
import type { Services } from './services';
import { tellFailure } from './tellFailure';
import { updateBibliography } from './updateBibliography';
import { showInDigest } from './showInDigest';
import { exportThemeMap, showThemeMap } from './themeMap';
import { splitTheme } from './splitTheme';
import { mergeTheme, movePapersToTheme, neverUseName, pinPapers, renameTheme, undoThemeChange, unpinPapers } from './themes';
import { showCitingNotes } from './showCitingNotes';
import { showInTree } from './showInTree';

type Command = (services: Services, ...args: readonly unknown[]) => Promise<void> | void;

const COMMANDS: Readonly<Record<string, Command>> = {
  searchPapers,
  findRelatedPapers,
  filterPapers,
  clearPaperFilter,
  groupBy,
  showThemeMap,
  exportThemeMap,
  regroup,
  renameTheme,
  neverUseName,
  mergeTheme,
  splitTheme,
  movePapersToTheme,
  pinPapers,
  unpinPapers,
  undoThemeChange,
  markAsRead: markPapers('read'),
  markToRead: markPapers('toRead'),
  markAsUnread: markPapers('unread'),
  insertCitation,
  insertCitationWithLocator,
  updateBibliography,
  exportCited,
  addPaper,
  addDigest,
  addZoteroLibrary,
  refreshDigests: ({ library }) => library.refreshAll(),
  pasteDigest,
  refreshDigest,
  useNewReading,
  removeDigest,
  renameDigest,
  showDigestFile,
  showDigestProblems,
  showNewPapers,
  openPaper,
  openOnArxiv,
  openDoi,
  openCode,
  showInDigest,
  showInTree,
  showCitingNotes,
  copyCitationKey,
  copyBibtex,
  copyReference,
  copyTitle,
  completeRecords,
  checkForPublishedVersions,
  forgetCompletedRecord,
  allowOnlineServices,
  forgetConsent,
  showLog: ({ log }) => log.show(),
};

/** What quick fixes run: they know the note and the key. */
const INNER_COMMANDS: Readonly<Record<string, Command>> = { [COMPLETE_CITED]: completeCited };

/** Registers every command. A failure is logged and told, never swallowed. */
export function registerCommands(services: Services): Disposable {
  return Disposable.from(
    ...[...Object.entries(COMMANDS).map(([name, run]) => [`paperDigest.${name}`, run] as const), ...Object.entries(INNER_COMMANDS)].map(([id, run]) =>
      commands.registerCommand(id, async (...args: readonly unknown[]) => {
        try {
          await run(services, ...args);
        } catch (error) {
          tellFailure(services, error);
        }
      }),
    ),
  );
}
