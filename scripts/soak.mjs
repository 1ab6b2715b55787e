// The long forms of the safety and property tests. Takes hours; the short forms run in `npm test`.
import { ensureBrowser } from './browser.mjs';
import { tool } from './run.mjs';

const unit = await tool('vitest', ['run', 'tests/store', 'tests/explore', 'tests/rules', 'tests/exchange'], {
  SOAK: '1',
});
if ((await tool('vite', ['build', '--logLevel', 'warn'])) !== 0) process.exit(1);
ensureBrowser();
const safety = await tool('playwright', ['test', '--project=safety', '--timeout', '36000000'], {
  SOAK: '1',
});
process.exit(unit === 0 && safety === 0 ? 0 : 1);
