import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The kit and the wizard on a page of their own, over a store in memory, to be looked at. Never part of the product. */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  plugins: [react()],
  resolve: { alias: { '@dkfds': here('../../../node_modules/dkfds') } },
  css: {
    preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } },
  },
  build: { target: 'chrome122', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
