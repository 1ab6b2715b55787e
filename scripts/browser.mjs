// Finds a Chromium, Chrome or Edge on this machine; installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const env = process.env;
const candidates = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((folder) =>
    env[folder] === undefined
      ? []
      : [
          path.join(env[folder], 'Google/Chrome/Application/chrome.exe'),
          path.join(env[folder], 'Microsoft/Edge/Application/msedge.exe'),
          path.join(env[folder], 'Chromium/Application/chrome.exe'),
        ],
  ),
};

/** Path of the browser to test with, or null when Playwright's own is to be used. */
export function browserPath() {
  if (env.BROWSER_PATH) return env.BROWSER_PATH;
  return (candidates[process.platform] ?? []).find((file) => existsSync(file)) ?? null;
}

function playwrightsOwn() {
  const require = createRequire(import.meta.url);
  const { chromium } = require('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** Makes sure that a browser is there, or throws with what to do. Never skips in silence. */
export function ensureBrowser() {
  if (browserPath() !== null || playwrightsOwn()) return;
  console.log('No Chromium, Chrome or Edge found: installing one for the tests.');
  const run = (command, args) =>
    spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (
    asRoot &&
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', 'chromium']) &&
    browserPath() !== null
  )
    return;
  if (run('npx', ['playwright', 'install', 'chromium']) && playwrightsOwn()) return;
  throw new Error(
    'The journeys need a browser and none could be installed. Install Chromium, Chrome or Edge, or set BROWSER_PATH to one.',
  );
}
