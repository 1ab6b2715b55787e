import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/kit/kit.scss';
import { App } from './App.tsx';
import { compose } from './compose.ts';
import { danish } from './loadText.ts';
import { watchUpdates } from './updates.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the product');
createRoot(root).render(
  <StrictMode>
    <App composed={compose()} updates={watchUpdates()} spoken={danish} />
  </StrictMode>,
);
