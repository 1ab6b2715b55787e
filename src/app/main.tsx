import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/kit/kit.scss';
import { App } from './App.tsx';
import { compose } from './compose.ts';
import { lastResort } from './lastResort.tsx';
import { danish } from './loadText.ts';
import { watchUpdates } from './updates.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the product');
const composed = compose();
const onUncaughtError = lastResort({ place: document.body, vault: composed.ports.vault, spoken: danish });
createRoot(root, { onUncaughtError }).render(
  <StrictMode>
    <App composed={composed} updates={watchUpdates()} spoken={danish} />
  </StrictMode>,
);
