// Runs one of this project's own tools by its installed name, on every platform.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** Runs a tool from node_modules/.bin with the output shown; resolves to its exit code. */
export function tool(name, args, env = {}) {
  const windows = process.platform === 'win32';
  const file = path.join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
  return new Promise((resolve) => {
    const child = spawn(windows ? `"${file}"` : file, args, {
      cwd: root,
      stdio: 'inherit',
      shell: windows,
      env: { ...process.env, ...env },
    });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
