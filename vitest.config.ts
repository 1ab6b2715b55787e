import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@dkfds': fileURLToPath(new URL('./node_modules/dkfds', import.meta.url)) } },
  css: { preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
    reporters:
      process.env['TEST_JSON'] === undefined
        ? ['default']
        : ['default', ['json', { outputFile: process.env['TEST_JSON'] }]],
  },
});
