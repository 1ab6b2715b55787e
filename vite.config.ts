import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Writes the list of built files into the service worker, so that a new build is a new worker. */
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
      worker.code = worker.code.replace(marked, () => JSON.stringify(JSON.stringify(list.sort())));
    },
  };
}

/** File names say nothing about what is in them: only a hash. */
const neutralNames = 'a/[hash].js';

export default defineConfig({
  plugins: [react(), precacheList()],
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
    modulePreload: { polyfill: false },
    sourcemap: false,
    rollupOptions: {
      input: { main: here('./index.html'), sw: here('./src/app/serviceWorker.ts') },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : neutralNames),
        chunkFileNames: neutralNames,
        assetFileNames: 'a/[hash][extname]',
      },
    },
  },
  worker: {
    format: 'es',
    rollupOptions: { output: { entryFileNames: neutralNames, chunkFileNames: neutralNames } },
  },
});
