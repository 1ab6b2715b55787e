// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aWizard } from './wizard.tsx';

const saveState = () => document.querySelector('[data-save]')?.textContent ?? '';

describe('what the worker is told about saving', () => {
  it('says "Gemmer" until the commit, and "Gemt" with the time only then', async () => {
    const { user, ports } = await aWizard();
    expect(saveState()).toBe('');
    const seen = new Set<string>();
    const watch = new MutationObserver(() => seen.add(saveState()));
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    ports.drafts.hold();
    await user.click(screen.getByRole('radio', { name: 'Nej' }));
    await waitFor(() => expect(ports.drafts.sent).toHaveLength(1));
    expect(saveState()).toBe('Gemmer …');
    expect([...seen].some((words) => words.startsWith('Gemt'))).toBe(false);
    await act(async () => ports.drafts.release());
    await waitFor(() => expect(saveState()).toBe('Gemt 10.42'));
    watch.disconnect();
  });

  it('keeps the text on screen when the disk is full, says what to do, and saves all of it when there is room', async () => {
    let backups = 0;
    const { user, ports, kept, gone } = await aWizard({
      values: { livesTogether: 'yes', situation: 'Først' },
      saveBackup: () => {
        backups += 1;
      },
    });
    ports.drafts.breakWith('diskFull');
    await user.type(screen.getByLabelText(/Hvordan er det hjemme/), ' og så');
    expect(await screen.findByText(/Der er ikke mere plads på maskinen/)).toBeTruthy();
    expect(saveState()).toBe('Ikke gemt – teksten står her endnu');
    expect(screen.getByDisplayValue('Først og så')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Gem en sikkerhedskopi' }));
    expect(backups).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Lad stå til senere' }));
    expect(gone).toEqual([]);
    ports.drafts.mend();
    await user.click(screen.getByRole('button', { name: 'Prøv at gemme igen' }));
    await waitFor(() => expect(saveState()).toBe('Gemt 10.42'));
    expect((await kept())['situation']).toBe('Først og så');
    expect(screen.queryByText(/Der er ikke mere plads/)).toBeNull();
  });

  it('sends long text as what was put in and taken out, never the whole of it again', async () => {
    const { user, ports, kept } = await aWizard({
      values: { livesTogether: 'yes', situation: 'Hun er bange' },
    });
    const before = ports.drafts.sent.length;
    await user.type(screen.getByLabelText(/Hvordan er det hjemme/), '!');
    await waitFor(async () => expect((await kept())['situation']).toBe('Hun er bange!'));
    expect(ports.drafts.sent.slice(before)).toEqual([
      [{ splice: 'situation', at: 12, removed: 0, inserted: '!' }],
    ]);
  });

  it('takes 20,000 characters, control characters and markup as text, and nothing is run', async () => {
    const { user, kept } = await aWizard({ values: { livesTogether: 'yes' } });
    const pasted = `<img src=x onerror="document.title='run'">\u0007${'å'.repeat(20_000)}`;
    await user.click(screen.getByLabelText(/Hvordan er det hjemme/));
    await user.paste(pasted);
    await waitFor(async () => expect((await kept())['situation']).toBe(pasted));
    expect(document.querySelector('img')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Tjek dine svar' }));
    await user.click(await screen.findByRole('button', { name: 'Underskriv' }));
    expect(screen.getByRole('button', { name: /tegn for lang\. Der er plads til 20000/ })).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});
