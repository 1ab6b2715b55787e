import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What reaches the browser without a hash in its name. A change in one of them alone is a new version, too. */
const unhashed = () => [
  'index.html',
  'scripts/headers.mjs',
  ...readdirSync(here('./public'))
    .sort()
    .map((name) => `public/${name}`),
];

/**
 * Writes the list of built files and a version into the service worker, so that a new build is a new worker. The
 * version is a hash of the names (which hold hashes), the page, the public files and the headers they are sent with.
 */
function precacheList(): Plugin {
  return {
    name: 'precache-list',
    apply: 'build',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((name) => name !== 'sw.js' && !name.endsWith('.map'));
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') throw new Error('The service worker was not built as sw.js');
      const list = [
        '/',
        '/manifest.webmanifest',
        '/icon.svg',
        ...files.filter((name) => name !== 'index.html').map((name) => `/${name}`),
      ];
      const marked = /(["'`])__PRECACHE__\1/;
      if (!marked.test(worker.code)) throw new Error('The service worker has no place for its file list');
      const hash = createHash('sha256').update(list.sort().join('\n'));
      for (const path of unhashed()) hash.update(readFileSync(here(`./${path}`)));
      const filled = { files: list, version: hash.digest('hex').slice(0, 16) };
      worker.code = worker.code.replace(marked, () => JSON.stringify(JSON.stringify(filled)));
    },
  };
}

/**
 * Parts that are fetched later are simply imported: nothing is listed to be fetched beside them, so the code that would
 * do it (and a list of file names in every file) is left out.
 */
function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === '\0vite/preload-helper.js' ? '\0plain-import.js' : undefined),
    load: (id) => (id === '\0plain-import.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

/** File names say nothing about what is in them: only a hash. */
const neutralNames = 'a/[hash].js';

/**
 * What the first page needs is one file, and what stands behind the lock screen another: many small ones are larger
 * together, and each is found only by the one before.
 */
const fewFiles = {
  groups: [
    { name: 'first', tags: ['$initial' as const], test: (id: string) => !id.includes('serviceWorker') },
    { name: 'inside', test: /[\\/](shell[\\/](Inside|LockHost)\.tsx|steps[\\/]detection\.ts)$/ },
    { name: 'step', test: /[\\/]case[\\/]StepRoom\.tsx$/ },
    { name: 'saidFirst', test: /[\\/](home|reasons|detection|concerns|instrumentWords|notices)\.da\.ts$/ },
    { name: 'saidFirst', test: /[\\/](home|reasons|detection|concerns|instrumentWords|notices)\.en\.ts$/ },
  ],
};

export default defineConfig({
  plugins: [react(), plainImports(), precacheList()],
  resolve: {
    alias: [
      { find: '@dkfds', replacement: here('./node_modules/dkfds') },
      // The package's main file is written for browsers of 2012 as well; this is the same code for those of today.
      { find: /^dexie$/, replacement: here('./node_modules/dexie/dist/modern/dexie.mjs') },
    ],
  },
  css: {
    preprocessorOptions: {
      scss: {
        quietDeps: true,
        silenceDeprecations: ['if-function', 'import', 'global-builtin', 'color-functions'],
      },
    },
  },
  build: {
    target: 'chrome122',
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
    sourcemap: false,
    rollupOptions: {
      input: { main: here('./index.html'), sw: here('./src/app/serviceWorker.ts') },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : neutralNames),
        chunkFileNames: neutralNames,
        assetFileNames: 'a/[hash][extname]',
        codeSplitting: fewFiles,
      },
    },
  },
  worker: {
    format: 'es',
    rollupOptions: {
      output: { entryFileNames: neutralNames, chunkFileNames: neutralNames, codeSplitting: fewFiles },
    },
  },
});
