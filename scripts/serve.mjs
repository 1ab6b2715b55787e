// Serves the built product with its real headers, on this machine only.
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { headers } from './headers.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.wasm', '.txt']);
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const zipped = new Map();

async function answer(request, response, noted) {
  const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = path.join(dist, asked === '/' ? 'index.html' : asked);
  if (!file.startsWith(dist)) return response.writeHead(404, headers).end();
  const info = await stat(file).catch(() => null);
  if (info === null || !info.isFile())
    return response.writeHead(404, { ...headers, 'Content-Type': 'text/plain' }).end('Not found');
  const extension = path.extname(file);
  const named = asked.startsWith('/a/');
  const sent = {
    ...headers,
    'Content-Type': types[extension] ?? 'application/octet-stream',
    'Cache-Control': named ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
  if (compressible.has(extension) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
    const key = `${file}:${info.mtimeMs}`;
    let bytes = zipped.get(key);
    if (bytes === undefined) {
      bytes = gzipSync(await readFile(file), { level: 9 });
      zipped.set(key, bytes);
    }
    noted(asked, bytes.length, request.headers['sec-fetch-dest'] ?? '');
    response.writeHead(200, {
      ...sent,
      'Content-Encoding': 'gzip',
      'Content-Length': bytes.length,
      Vary: 'Accept-Encoding',
    });
    return response.end(bytes);
  }
  noted(asked, info.size, request.headers['sec-fetch-dest'] ?? '');
  response.writeHead(200, { ...sent, 'Content-Length': info.size });
  createReadStream(file).pipe(response);
}

/** Starts serving; resolves to a function that stops. `noted` hears what was sent: address, bytes, what for. */
export async function serve(port, noted = () => undefined) {
  const server = createServer((request, response) => {
    answer(request, response, noted).catch(() => response.writeHead(500, headers).end());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return () => new Promise((resolve) => server.close(resolve));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const port = at === -1 ? 4173 : Number(process.argv[at + 1]);
  serve(port).then(
    () => console.log(`Trygvej is ready on http://localhost:${port} (stop with Ctrl+C)`),
    (error) => {
      console.error(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use by something else. Stop it, or choose another: npm start -- --port 4180`
          : String(error),
      );
      process.exit(1);
    },
  );
}
