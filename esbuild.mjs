// Builds what ships into dist/, and with --tests also the tests that run inside VS Code into out/. VS Code loads ES modules, so the output is
// ESM with splitting: a part behind `await import()` becomes a file of its own that is read when first used.
import { context, build } from 'esbuild';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const watch = process.argv.includes('--watch');
const withTests = process.argv.includes('--tests');

const shared = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  splitting: true,
  logLevel: 'warning',
};

const extension = {
  ...shared,
  entryPoints: ['src/extension.ts'],
  chunkNames: 'parts/[name]-[hash]',
  outdir: 'dist',
  // Packages give their pure JavaScript rather than what leans on Node, for core runs in any worker; the host names Node's modules as node:….
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: ['vscode', 'node:*'],
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
};

/** A worker thread starts from a file, so each has an entry of its own, beside the parts that start it. Threads share no code in memory, so they need not on disk. */
const workers = { ...extension, entryPoints: ['keeperWorker', 'labourWorker', 'searchWorker'].map((name) => `src/host/library/${name}.ts`), outdir: 'dist/parts', chunkNames: '[name]-[hash]' };

/**
 * Every part that is loaded after the session can use all that the session loads: the code of the session would otherwise be cut into as many
 * files as there are sets of parts that use a piece of it, and a file more costs as much time as 10 KB of code.
 */
const fewFilesForSession = {
  name: 'few-files-for-the-session',
  setup({ onResolve, onLoad, resolve }) {
    const own = join(import.meta.dirname, 'src');
    const session = join(own, 'session.ts');
    const parts = new Set();
    onResolve({ filter: /^\./ }, async ({ path, kind, ...from }) => {
      if (kind !== 'dynamic-import' || from.pluginData === 'resolved') return undefined;
      const found = await resolve(path, { kind, ...from, pluginData: 'resolved' });
      parts.add(found.path);
      return found;
    });
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!parts.has(path) || path === session || !path.startsWith(own)) return undefined;
      return { contents: `import ${JSON.stringify(session)};\n${readFileSync(path, 'utf8')}`, loader: 'ts' };
    });
  },
};

const tests = {
  ...shared,
  entryPoints: filesBelow('test/integration').filter((file) => file.endsWith('.test.ts') || file === join('test/integration', 'index.ts')),
  outbase: 'test',
  outdir: 'out/test',
  chunkNames: 'parts/[name]-[hash]',
  // mocha and whatever else the tests use come from node_modules as they are; `vscode` comes from the host.
  packages: 'external',
  sourcemap: 'inline',
};

/** The theme map's page runs in a webview: one script that brings all it needs. */
const page = {
  ...shared,
  entryPoints: { 'parts/themeMapPage': 'src/ui/themeMap/page/main.ts' },
  outdir: 'dist',
  platform: 'browser',
  format: 'iife',
  splitting: false,
  minify: !watch,
  sourcemap: watch ? 'linked' : false,
};

const shipped = [{ ...extension, plugins: [fewFilesForSession] }, workers, page];
const targets = withTests ? [...shipped, tests] : shipped;
if (watch) {
  await Promise.all(targets.map(async (target) => (await context({ ...target, logLevel: 'info' })).watch()));
} else {
  // esbuild has printed what is wrong by the time it throws.
  await Promise.all(targets.map(async (target) => build({ ...target, metafile: true }))).then(tidy, () => process.exit(1));
}

/** Afterwards, not before, so that a second build at the same time takes no file away from a VS Code that is starting. */
function tidy(results) {
  const written = results.flatMap(({ metafile }) => Object.keys(metafile.outputs)).map((file) => join(file));
  for (const file of [...new Set(targets.map(({ outdir }) => outdir))].flatMap(filesBelow)) {
    // Names of parts carry a hash, so that each change of one leaves the part before it behind.
    if (file.endsWith('.js') && !written.includes(file)) {
      rmSync(file, { force: true });
    }
  }
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true }).map((file) => join(folder, file));
}
