/** What the user does: command id to function, in the manifest's order. Loaded by the first command that is run. */
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
import { updateBibliography } from './updateBibliography';
import { showInDigest } from './showInDigest';
import { exportThemeMap, showThemeMap } from './themeMap';
import { splitTheme } from './splitTheme';
import { allowName, mergeTheme, movePapersToTheme, neverUseName, pinPapers, removeTheme, renameTheme, undoThemeChange, unmergeTheme, unpinPapers } from './themes';
import { showCitingNotes } from './showCitingNotes';
import { showInTree } from './showInTree';

export type Command = (services: Services, ...args: readonly unknown[]) => Promise<void> | void;

/** By the name behind `paperDigest.`. */
export const COMMANDS: Readonly<Record<string, Command>> = {
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
  allowName,
  mergeTheme,
  unmergeTheme,
  splitTheme,
  removeTheme,
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
  // What a quick fix runs, with the note and the key: no command of the manifest.
  completeCited,
};
