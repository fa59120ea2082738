import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Entry {
  readonly command: string;
  readonly title?: string;
  readonly category?: string;
  readonly when?: string;
  readonly key?: string;
}

interface Setting {
  readonly default?: unknown;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly scope?: string;
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly Entry[];
    readonly menus: Readonly<Record<string, readonly Entry[]>>;
    readonly keybindings: readonly Entry[];
    readonly viewsContainers: { readonly activitybar: readonly { readonly icon: string }[] };
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly icon: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(ROOT, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const { commands, menus, keybindings, configuration } = manifest.contributes;
const names = commands.map(({ command }) => command);
const settings = Object.entries(configuration.properties);

/** The names in the command table, in its order, as the source spells them. */
function registered(): readonly string[] {
  const table = /const COMMANDS[^=]*= \{([\s\S]*?)\n(?: {2}\/\/|\};)/.exec(read('src/commands/table.ts'))?.[1] ?? '';
  return [...table.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => `paperDigest.${name}`);
}

describe('the manifest', () => {
  it('registers every command it names, in the same order', () => {
    assert.deepEqual(registered(), names);
  });

  it('gives every command a title and the category', () => {
    const wrong = commands.filter(({ title, category }) => !title || category !== 'Paper Digest');
    assert.deepEqual(wrong, []);
  });

  it('names only its own commands in menus and keys', () => {
    const used = [...Object.values(menus).flat(), ...keybindings].map(({ command }) => command);
    assert.deepEqual(used.filter((command) => !names.includes(command)), []);
  });

  it('hides from the palette what needs an item', () => {
    const hidden = new Set(menus['commandPalette']?.filter(({ when }) => when === 'false').map(({ command }) => command));
    const items = new Set(menus['view/item/context']?.map(({ command }) => command));
    // These ask for the paper, the digest or the theme where they have none.
    for (const name of ['insertCitation', 'insertCitationWithLocator', 'findRelatedPapers', 'removeDigest', 'renameDigest', 'renameTheme', 'neverUseName', 'mergeTheme', 'unmergeTheme', 'splitTheme', 'removeTheme', 'completeRecords', 'checkForPublishedVersions']) items.delete(`paperDigest.${name}`);
    assert.deepEqual([...items].filter((command) => !hidden.has(command)), []);
  });

  it('documents every setting, with a default and a scope, under one prefix', () => {
    const wrong = settings.filter(
      ([name, { default: value, markdownDescription, scope }]) => !name.startsWith('paperDigest.') || value === undefined || !markdownDescription || !scope,
    );
    assert.deepEqual(wrong.map(([name]) => name), []);
  });

  it('describes every choice of a setting', () => {
    const wrong = settings.filter(([, setting]) => setting.enum?.length !== setting.enumDescriptions?.length);
    assert.deepEqual(wrong.map(([name]) => name), []);
  });

  it('scopes settings that hold paths to the folder', () => {
    const paths = ['paperDigest.digests', 'paperDigest.bibliography'];
    assert.deepEqual(paths.map((name) => configuration.properties[name]?.scope), paths.map(() => 'resource'));
  });

  it('is told in full by README: every command, setting and package', () => {
    const readme = read('README.md');
    const told = [
      ...commands.filter(({ title }) => title !== undefined).map(({ title }) => title ?? ''),
      ...settings.map(([name]) => name),
      ...Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
    ];
    assert.deepEqual(told.filter((word) => !readme.includes(word)), []);
  });

  it('names pictures that are there', () => {
    const pictures = [manifest.icon, ...manifest.contributes.viewsContainers.activitybar.map(({ icon }) => icon)];
    assert.deepEqual(pictures.filter((file) => !existsSync(resolve(ROOT, file))), []);
  });
});
