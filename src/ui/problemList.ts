/** The library's problems in the Problems panel, at their lines. */
import { Diagnostic, DiagnosticSeverity, Disposable, Range, Uri, languages } from 'vscode';
import type { Problem, Severity } from '../core/paper';
import type { DigestLibrary } from '../host/library/digestLibrary';
import { problemSentence } from './words/problemSentence';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

export function listProblems(library: DigestLibrary): Disposable {
  const list = languages.createDiagnosticCollection('paperDigest');
  const update = library.onDidChange(({ problems }) => {
    const byFile = new Map<string, Diagnostic[]>();
    for (const problem of problems) {
      if (problem.source.uri === '') continue;
      const found = byFile.get(problem.source.uri) ?? [];
      found.push(diagnostic(problem));
      byFile.set(problem.source.uri, found);
    }
    list.clear();
    for (const [uri, diagnostics] of byFile) list.set(Uri.parse(uri), diagnostics);
  });
  return Disposable.from(list, update);
}

function diagnostic(problem: Problem): Diagnostic {
  const { startLine, endLine } = problem.source;
  const found = new Diagnostic(new Range(startLine, 0, endLine, Number.MAX_SAFE_INTEGER), problemSentence(problem), SEVERITY[problem.severity]);
  found.source = 'Paper Digest';
  found.code = problem.code;
  return found;
}
