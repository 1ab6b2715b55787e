import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@dkfds': fileURLToPath(new URL('./node_modules/dkfds', import.meta.url)) } },
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } } },
  test: {
    projects: [
      // One set of modules for all of them: reading each anew for every file took a third of the time.
      {
        extends: true,
        test: { name: 'reckoning', include: ['tests/**/*.test.ts'], pool: 'threads', isolate: false },
      },
      // Screens: a page of its own for every file, in one process. Making each anew took a quarter of the time.
      { extends: true, test: { name: 'screens', include: ['tests/**/*.test.tsx'], pool: 'vmThreads' } },
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 3,
    reporters:
      process.env['TEST_JSON'] === undefined
        ? ['default']
        : ['default', ['json', { outputFile: process.env['TEST_JSON'] }]],
  },
});
