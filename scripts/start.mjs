// Builds the product and serves it with its security headers.
import { tool } from './run.mjs';

const built = await tool('vite', ['build', '--logLevel', 'warn']);
if (built !== 0) process.exit(built);
const { serve } = await import('./serve.mjs');
const at = process.argv.indexOf('--port');
const port = at === -1 ? 4173 : Number(process.argv[at + 1]);
try {
  await serve(port);
  console.log(`Trygvej is ready on http://localhost:${port} (stop with Ctrl+C)`);
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Choose another: npm start -- --port 4180`
      : String(error),
  );
  process.exit(1);
}
