import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A copy of the built product, served by the product's own server, so that a test may change what is served. */
export interface ServedCopy {
  readonly origin: string;
  /** Where the built files lie. */
  readonly dist: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const asking = createServer();
  await new Promise<void>((ready) => {
    asking.listen(0, 'localhost', ready);
  });
  const address = asking.address();
  await new Promise((closed) => {
    asking.close(closed);
  });
  if (address === null || typeof address === 'string') throw new Error('No free port was found');
  return address.port;
}

export async function serveCopy(): Promise<ServedCopy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'served-'));
  const dist = path.join(folder, 'dist');
  await cp('dist', dist, { recursive: true });
  for (const script of ['serve.mjs', 'headers.mjs'])
    await cp(path.join('scripts', script), path.join(folder, 'scripts', script));
  // The server serves the folder beside its own.
  const server = (await import(pathToFileURL(path.join(folder, 'scripts', 'serve.mjs')).href)) as {
    readonly serve: (port: number) => Promise<() => Promise<unknown>>;
  };
  const port = await freePort();
  const end = await server.serve(port);
  return {
    origin: `http://localhost:${port}`,
    dist,
    async stop() {
      await end();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
