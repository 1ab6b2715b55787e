// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { lastResort } from '../../src/app/lastResort.tsx';
import { danish } from '../../src/app/loadText.ts';

it('lets the keys go and says what to do when a fault takes the whole page', async () => {
  const lock = vi.fn(async () => undefined);
  const root = document.createElement('div');
  document.body.append(root);
  const Faulty = (): never => {
    throw new Error('a fault of ours');
  };
  const onUncaughtError = lastResort({ place: document.body, vault: { lock }, spoken: danish });
  createRoot(root, { onUncaughtError }).render(<Faulty />);
  await screen.findByRole('heading', { name: 'Siden gik i stå' });
  expect(lock).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: 'Genindlæs siden' })).toBeTruthy();
});
