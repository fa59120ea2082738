/** Records that are elements of XML, each by itself: one that is broken is told, and hides no other. */
import type { Paper, Problem } from '../../paper';
import { type Reading, problemAt } from '../format';
import type { XmlElement } from './xmlTree';

/** The papers of `elements`; one without title, or without end, is a problem at its lines. */
export function readElements(elements: readonly XmlElement[], fileName: string, paperOf: (element: XmlElement) => Paper | undefined): Reading {
  const papers: Paper[] = [];
  const problems: Problem[] = [];
  for (const element of elements) {
    const { startLine, endLine, isClosed } = element;
    const paper = paperOf(element);
    if (paper === undefined) {
      problems.push(problemAt(fileName, 'missing-title', 'error', element.text, startLine, endLine));
      continue;
    }
    papers.push(paper);
    if (!isClosed) problems.push(problemAt(fileName, 'truncated-file', 'warning', paper.title, startLine, endLine));
  }
  return { papers, problems };
}

/** The elements of this name, however deep they stand, each before those within it. */
export function elementsNamed(name: string, element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child, ...elementsNamed(name, child)] : elementsNamed(name, child)));
}
