// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StoreProblem } from '../../../src/flow/ports.ts';
import { aWizard } from './wizard.tsx';

const closed = () => screen.getByRole<HTMLButtonElement>('button', { name: /Personer/ });

describe('a piece of work, from its first question to its signature', () => {
  it('begins on the first open page, with the focus on its heading', async () => {
    const { heading } = await aWizard();
    expect(heading().textContent).toBe('Hjemmet');
    expect(document.activeElement).toBe(heading());
    expect(screen.getByText('Trin 1 af 4 · Prøve')).toBeTruthy();
  });

  it('goes on without an answer, and names what is missing on the last page', async () => {
    const { user, onward, heading } = await aWizard();
    await onward();
    expect(await screen.findByRole('heading', { level: 1, name: 'Nu' })).toBe(document.activeElement);
    await onward();
    await screen.findByRole('heading', { level: 1, name: 'Tjek dine svar' });
    expect(document.activeElement).toBe(heading());
    const summary = screen.getByRole('alert', { name: 'Det her mangler, før du kan underskrive' });
    await user.click(screen.getByRole('button', { name: 'Underskriv' }));
    expect(document.activeElement).toBe(summary);
    await user.click(within(summary).getByRole('button', { name: 'Bor I sammen: Svaret mangler.' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Ja' }));
    expect(screen.getByText('Bor I sammen: Svaret mangler.')).toBeTruthy();
  });

  it('signs what it shows, once, and only when the draft is saved', async () => {
    const { user, onward, signed, gone, kept } = await aWizard();
    await user.click(screen.getByRole('radio', { name: 'Nej' }));
    await onward();
    await user.type(await screen.findByLabelText(/Alder/), '34');
    await onward();
    const panel = await screen.findByRole('region', { name: 'Dette bliver underskrevet' });
    expect(panel.textContent).toContain('{"citizenAge":"34","livesTogether":"no"}');
    await user.dblClick(screen.getByRole('button', { name: 'Underskriv' }));
    await waitFor(() => expect(gone).toEqual(['signed']));
    expect(signed.map(({ bodies }) => bodies.map(({ kind }) => kind))).toEqual([['assessment']]);
    expect(await kept()).toMatchObject({ livesTogether: 'no', citizenAge: '34' });
  });

  it('shows why the door is closed, in words that lead to the field, and signs nothing', async () => {
    const { user, onward, signed, heading } = await aWizard({
      values: { livesTogether: 'no' },
      checkDoor: () => [{ code: 'cardOpen', field: 'wants' }],
    });
    await user.click(screen.getByRole('button', { name: 'Tjek dine svar' }));
    await user.click(await screen.findByRole('button', { name: 'Underskriv' }));
    expect(signed).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Grund: cardOpen' }));
    expect(heading().textContent).toBe('Nu');
    expect(document.activeElement).toBe(screen.getByLabelText(/Hvad vil borgeren/));
    await onward();
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Tjek dine svar');
  });

  it('keeps everything on screen when signing fails, and signs at the next try', async () => {
    let broken = true;
    const { user, signed, gone } = await aWizard({
      values: { livesTogether: 'no' },
      sign: async (work) => {
        if (broken) throw new StoreProblem('diskFull');
        signed.push(work);
      },
    });
    await user.click(screen.getByRole('button', { name: 'Tjek dine svar' }));
    await user.click(await screen.findByRole('button', { name: 'Underskriv' }));
    expect(await screen.findByText('Der er ikke underskrevet noget. Dine svar står her endnu.')).toBeTruthy();
    expect(gone).toEqual([]);
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Underskriv' }));
    await waitFor(() => expect(gone).toEqual(['signed']));
    expect(signed).toHaveLength(1);
  });

  it('opens the pages that wait for the safe-to-ask check only when it holds', async () => {
    const { user } = await aWizard();
    expect(closed().disabled).toBe(true);
    await user.click(screen.getByRole('checkbox', { name: 'Ja, det hele passer' }));
    expect(closed().disabled).toBe(false);
    await user.click(closed());
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Personer');
  });

  it('lets a question come and go without moving the focus', async () => {
    const { user } = await aWizard();
    const yes = screen.getByRole('radio', { name: 'Ja' });
    expect(screen.queryByLabelText(/Hvordan er det hjemme/)).toBeNull();
    await user.click(yes);
    expect(screen.getByLabelText(/Hvordan er det hjemme/)).toBeTruthy();
    expect(document.activeElement).toBe(yes);
    await user.keyboard('2');
    expect(screen.queryByLabelText(/Hvordan er det hjemme/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Nej' }));
  });

  it('stays on the page for a date no calendar has, says so at the field and above, and keeps what was typed', async () => {
    const { user, onward, heading, kept } = await aWizard({ values: { livesTogether: 'no' } });
    await onward();
    await user.type(await screen.findByLabelText('Dag'), '31');
    await user.type(screen.getByLabelText('Måned'), '02');
    await user.type(screen.getByLabelText('År'), '2026');
    await onward();
    const words = 'Hvornår skete det: Den dato findes ikke. Se efter dag, måned og år.';
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(heading().textContent).toBe('Nu');
    expect(screen.getAllByText(words)).toHaveLength(2);
    await user.click(within(summary).getByRole('button', { name: words }));
    expect(document.activeElement).toBe(screen.getByLabelText('Dag'));
    expect((await kept())['day']).toBe('31|02|2026');
    await user.clear(screen.getByLabelText('Dag'));
    await user.type(screen.getByLabelText('Dag'), '28');
    await onward();
    expect(
      (await screen.findByRole('heading', { level: 1, name: 'Tjek dine svar' })).textContent,
    ).toBeTruthy();
  });

  it('is left as a draft, all of it saved, and taken up again where the answers stand', async () => {
    const first = await aWizard();
    await first.user.click(screen.getByRole('radio', { name: 'Ja' }));
    await first.user.type(screen.getByLabelText(/Hvordan er det hjemme/), 'Stille');
    await first.user.click(screen.getByRole('button', { name: 'Lad stå til senere' }));
    await waitFor(() => expect(first.gone).toEqual(['left']));
    const values = await first.kept();
    expect(values).toEqual({ livesTogether: 'yes', situation: 'Stille' });
    first.unmount();
    await aWizard({ values });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Ja' }).checked).toBe(true);
    expect(screen.getByDisplayValue('Stille')).toBeTruthy();
  });

  it('goes back the way it came, and from the first page out', async () => {
    const { user, onward, heading, gone } = await aWizard();
    await onward();
    await screen.findByRole('heading', { level: 1, name: 'Nu' });
    await user.click(screen.getByRole('button', { name: 'Tilbage' }));
    expect(heading().textContent).toBe('Hjemmet');
    await user.click(screen.getByRole('button', { name: 'Tilbage' }));
    await waitFor(() => expect(gone).toEqual(['left']));
  });
});
