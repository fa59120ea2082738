import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * The architecture as a test: extension -> session -> commands -> ui -> host -> core, and a room's index.ts is its only door.
 * The imports are read by the TypeScript parser, so a comment or a string that looks like an import does not count.
 */
const SOURCE = resolve(import.meta.dirname, '../../src');

/** Lower rooms first; a file may import from its own room or a lower one. `api` holds only shapes, which everybody may know. */
const ORDER = ['core', 'api', 'host', 'ui', 'commands', 'session', 'extension'];

/**
 * Doors other than index.ts. core/citation has a light one, so that the style engine loads only when a formatted citation is asked for,
 * a lighter one for what a text cites, and one for what needs the YAML package;
 * so have core/digest, whose index.ts brings every parser with it, and core/resolve, whose index.ts brings every service. core/merge is the inside of core/library.ts.
 */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'core/citation': ['core/citation/cited', 'core/citation/plain', 'core/citation/yaml', 'core/citation/index'],
  'core/digest': ['core/digest/format', 'core/digest/index'],
  'core/resolve': ['core/resolve/plain', 'core/resolve/index'],
};
const INSIDE: Readonly<Record<string, string>> = { 'core/merge': 'core/library.ts' };

interface Import {
  readonly from: string;
  readonly to: string;
  readonly lazy: boolean;
  readonly typeOnly: boolean;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split('\\').join('/'))
  .sort();
const imports = files.flatMap(importsOf);
const internal = imports.filter(({ to }) => !to.startsWith('package:'));

describe('the layers', () => {
  it('are read from real files', () => {
    assert.ok(files.includes('extension.ts') && internal.length > 20, `read ${files.length} files and ${internal.length} imports`);
  });

  it('have arrows that never run back up', () => {
    const wrong = internal.filter(({ from, to }) => rank(to) > rank(from));
    assert.deepEqual(wrong.map(arrow), []);
  });

  it('have commands that know no other command but those they hand over to', () => {
    // A command may end in another one (search ends in insert); a circle of them is what must not be.
    assert.deepEqual(circles(internal.filter(({ from, to }) => room(from) === 'commands' && room(to) === 'commands')), []);
  });

  it('have no circle of files', () => {
    assert.deepEqual(circles(internal), []);
  });

  it('keep core free of vscode, of Node and of what only the host has', () => {
    const wrong = imports.filter(({ from, to }) => room(from) === 'core' && /^package:(vscode|node:|fs|path|os|crypto|worker_threads)/.test(to));
    const globals = files
      .filter((file) => room(file) === 'core')
      .filter((file) => /\b(process\.|Date\.now|new Date\(\)|Math\.random|console\.|fetch\()/.test(code(file)));
    assert.deepEqual([...wrong.map(arrow), ...globals], []);
  });

  it('enter a folder of core by its door alone', () => {
    const wrong = internal.filter(({ from, to }) => {
      const folder = coreFolder(to);
      if (folder === undefined || from.startsWith(`${folder}/`) || INSIDE[folder] === from) return false;
      return !(DOORS[folder] ?? [`${folder}/index`]).includes(to.replace(/\.ts$/, ''));
    });
    assert.deepEqual(wrong.map(arrow), []);
  });

  it('load the style engine only when it is asked for', () => {
    const wrong = internal.filter(({ from, to, lazy, typeOnly }) => to === 'core/citation/index.ts' && room(from) !== 'core' && !lazy && !typeOnly);
    assert.deepEqual(wrong.map(arrow), []);
  });

  it('load nothing that a window works with before it is used', () => {
    const reached = reachedFrom(['extension.ts'], ({ lazy, typeOnly }) => !lazy && !typeOnly);
    assert.deepEqual([reached.has('commands/index.ts'), [...reached].filter((file) => /^session|^core\/(?!citation\/)|^core\/citation\/(index|plain)|^host\/.*(library|records|services)\/(?!isAbort)/.test(file))], [true, []]);
  });

  it('find what a note cites, and what is wrong with it, without the style engine', () => {
    const reached = reachedFrom(['host/notes/bibliographies.ts', 'host/notes/citedWork.ts', 'host/notes/noteProblems.ts', 'host/notes/citedPapers.ts'], ({ typeOnly }) => !typeOnly);
    assert.deepEqual([reached.has('core/citation/bibtex/bibtexItems.ts'), [...reached].filter((file) => /citeproc|core\/citation\/(index|csl\/citationStyle|styles)/.test(file))], [true, []]);
  });

  it('import fuse.js in core/search alone, and citeproc in core/citation alone', () => {
    const homes: Readonly<Record<string, string>> = { 'package:fuse.js': 'core/search/', 'package:citeproc': 'core/citation/' };
    const of = (to: string) => Object.keys(homes).find((name) => to === name || to.startsWith(`${name}/`));
    const wrong = imports.filter(({ from, to }) => !from.startsWith(homes[of(to) ?? ''] ?? ''));
    const used = Object.keys(homes).filter((name) => imports.some(({ to }) => of(to) === name));
    assert.deepEqual({ wrong: wrong.map(arrow), used }, { wrong: [], used: Object.keys(homes) });
  });
});

/** These files and all that they reach by imports that `counts`. */
function reachedFrom(start: readonly string[], counts: (each: Import) => boolean): ReadonlySet<string> {
  const reached = new Set(start);
  for (const file of reached) for (const each of imports) if (each.from === file && counts(each)) reached.add(each.to);
  return reached;
}

function importsOf(from: string): readonly Import[] {
  const source = ts.createSourceFile(from, code(from), ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, lazy: boolean, typeOnly: boolean) => {
    if (specifier !== undefined && ts.isStringLiteral(specifier)) found.push({ from, to: target(from, specifier.text), lazy, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, false, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, false, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], true, false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, false, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return `package:${specifier}`;
  const path = posix.normalize(relative(SOURCE, resolve(SOURCE, dirname(from), specifier)).split('\\').join('/'));
  return [path, `${path}.ts`, `${path}/index.ts`].find((candidate) => files.includes(candidate)) ?? path;
}

function code(file: string): string {
  return readFileSync(join(SOURCE, file), 'utf8');
}

function room(file: string): string {
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

function rank(file: string): number {
  const found = ORDER.indexOf(room(file));
  assert.notEqual(found, -1, `${file} is in no known room`);
  return found;
}

function coreFolder(file: string): string | undefined {
  const parts = file.split('/');
  return parts[0] === 'core' && parts.length > 2 ? `core/${parts[1]}` : undefined;
}

function arrow({ from, to }: Import): string {
  return `${from} -> ${to}`;
}

/** Every import that closes a circle, found by walking the graph depth first. */
function circles(graph: readonly Import[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of graph) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of targets.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return found;
}
