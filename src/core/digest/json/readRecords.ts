/** Any JSON with papers in it to a reading: what the JSON formats share. */
import type { Paper } from '../../paper';
import type { Reading } from '../format';
import { jsonFaultProblems } from './jsonFaultProblems';
import { readLooseJson } from './looseJson';
import { findRecords } from './findRecords';
import { paperFromRecord } from './paperFromRecord';
import { papersInRows } from './rowsOfPages';

/** The papers of a JSON document or of JSON Lines. Linear in the length of the text; keeps what is whole around damage. */
export function readRecords(text: string, fileName: string): Reading {
  const { values, linesOf, faults } = readLooseJson(text);
  const papers: Paper[] = [];
  for (const { record, place, headings } of findRecords(values)) {
    const { startLine, endLine } = linesOf(place) ?? { startLine: 0, endLine: 0 };
    const paper = paperFromRecord(record, { uri: fileName, startLine, endLine }, headings);
    if (paper !== undefined) papers.push(paper);
  }
  if (papers.length === 0) papers.push(...papersInRows(values, text, fileName));
  return { papers, problems: jsonFaultProblems(faults, fileName) };
}
