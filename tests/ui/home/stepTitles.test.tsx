// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { danish } from '../../../src/app/loadText.ts';
import { useStepTitles } from '../../../src/ui/home/useStepTitles.ts';
import { TextProvider } from '../../../src/ui/useText.tsx';

const wrapper = (props: { readonly children: ReactNode }) => (
  <TextProvider language={danish.language} text={danish.text}>
    {props.children}
  </TextProvider>
);

it('shows the titles that came though one cannot be fetched, and that one as soon as it can', async () => {
  let network = false;
  const load = async (step: string) => {
    if (step === 'resume' && !network) throw new Error('no network');
    return { title: `Om ${step}` };
  };
  const { result } = renderHook(() => useStepTitles(['pause', 'resume'], load), { wrapper });
  await waitFor(() => expect([...result.current]).toEqual([['pause', 'Om pause']]));
  network = true;
  await waitFor(() => expect(result.current.get('resume')).toBe('Om resume'), { timeout: 10_000 });
  expect(result.current.get('pause')).toBe('Om pause');
});
