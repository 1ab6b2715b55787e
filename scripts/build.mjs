// Builds the product into dist.
import { tool } from './run.mjs';

process.exit(await tool('vite', ['build', '--logLevel', 'warn']));
