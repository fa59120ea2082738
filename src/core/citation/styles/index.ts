/**
 * The styles and locales that ship with the extension, each as JSON text, so that only those in use are parsed.
 * Written by src/core/citation/bundleStyles.mjs.
 */
import americanMedicalAssociation from './american-medical-association';
import apa from './apa';
import associationForComputationalLinguistics from './association-for-computational-linguistics';
import associationForComputingMachinery from './association-for-computing-machinery';
import chicagoAuthorDate from './chicago-author-date';
import chicagoNoteBibliography from './chicago-note-bibliography';
import harvardCiteThemRight from './harvard-cite-them-right';
import ieee from './ieee';
import modernLanguageAssociation from './modern-language-association';
import nature from './nature';
import springerLectureNotesInComputerScience from './springer-lecture-notes-in-computer-science';
import vancouver from './vancouver';
import deDE from './locale-de-DE';
import enGB from './locale-en-GB';
import enUS from './locale-en-US';
import esES from './locale-es-ES';
import frFR from './locale-fr-FR';
import itIT from './locale-it-IT';
import jaJP from './locale-ja-JP';
import nlNL from './locale-nl-NL';
import plPL from './locale-pl-PL';
import ptBR from './locale-pt-BR';
import ptPT from './locale-pt-PT';
import ruRU from './locale-ru-RU';
import svSE from './locale-sv-SE';
import zhCN from './locale-zh-CN';

export const STYLES: Readonly<Record<string, string>> = {
  'american-medical-association': americanMedicalAssociation,
  apa: apa,
  'association-for-computational-linguistics': associationForComputationalLinguistics,
  'association-for-computing-machinery': associationForComputingMachinery,
  'chicago-author-date': chicagoAuthorDate,
  'chicago-note-bibliography': chicagoNoteBibliography,
  'harvard-cite-them-right': harvardCiteThemRight,
  ieee: ieee,
  'modern-language-association': modernLanguageAssociation,
  nature: nature,
  'springer-lecture-notes-in-computer-science': springerLectureNotesInComputerScience,
  vancouver: vancouver,
};

export const LOCALES: Readonly<Record<string, string>> = {
  'de-DE': deDE,
  'en-GB': enGB,
  'en-US': enUS,
  'es-ES': esES,
  'fr-FR': frFR,
  'it-IT': itIT,
  'ja-JP': jaJP,
  'nl-NL': nlNL,
  'pl-PL': plPL,
  'pt-BR': ptBR,
  'pt-PT': ptPT,
  'ru-RU': ruRU,
  'sv-SE': svSE,
  'zh-CN': zhCN,
};
