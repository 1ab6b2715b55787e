import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { headers } from '../../../scripts/headers.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

export interface Served {
  readonly origin: string;
  readonly folder: string;
  stop(): Promise<void>;
}

/** In place of Argon2id one hash, for tests that are about something else than the way to a key. */
const quickDerivation: Plugin = {
  name: 'quick-derivation',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('/argon2id.ts') ? 'quick:derivation' : null),
  load: (id) =>
    id === 'quick:derivation'
      ? `export { cheapKdf as argon2id } from ${JSON.stringify(path.join(root, '../../support/cheapKdf.ts'))};`
      : null,
};

/** How a passphrase becomes a key: as in the product, or `quick`. */
export type Derivation = 'real' | 'quick';

/** Builds the harness page as the product is built, and serves it with the product's headers on a free port. */
export async function serveHarness(folder: string, derivation: Derivation): Promise<Served> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    base: '/',
    build: { outDir: folder, emptyOutDir: true, target: 'chrome122', modulePreload: { polyfill: false } },
    worker: { format: 'es', plugins: () => (derivation === 'quick' ? [quickDerivation] : []) },
  });
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path.join(folder, asked === '/' ? 'index.html' : asked);
    void readFile(file)
      .catch(() => null)
      .then((bytes) => {
        const type = types[path.extname(file)] ?? 'application/octet-stream';
        if (bytes === null) return response.writeHead(404, headers).end();
        return response.writeHead(200, { ...headers, 'Content-Type': type }).end(bytes);
      });
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://localhost:${address.port}`,
    folder,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections();
        server.close(() => stopped());
      }),
  };
}
