// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aWizard } from './wizard.tsx';

describe('the wizard by keyboard alone', () => {
  it('is walked from the first question to the signature without a mouse, and Enter never signs', async () => {
    const { user, heading, gone, signed } = await aWizard();
    const tabTo = async (name: string | RegExp, role: 'button' | 'radio') => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (document.activeElement === screen.queryByRole(role, { name })) return;
        await user.tab();
      }
      throw new Error(`the keyboard never came to ${String(name)}`);
    };
    await tabTo('Ja', 'radio');
    await user.keyboard('2');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Nej' }).checked).toBe(true);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(heading().textContent).toBe('Nu'));
    expect(document.activeElement).toBe(heading());
    await tabTo('Videre', 'button');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(heading().textContent).toBe('Tjek dine svar'));
    await tabTo('Underskriv', 'button');
    await user.keyboard('{Enter}{Enter}');
    expect(signed).toEqual([]);
    expect(screen.getByRole('status').textContent).toMatch(/Enter underskriver ikke/);
    await user.keyboard(' ');
    await waitFor(() => expect(gone).toEqual(['signed']));
  });

  it('lets Enter make a new line in a long text', async () => {
    const { user, heading } = await aWizard({ values: { livesTogether: 'yes' } });
    await user.type(screen.getByLabelText(/Hvordan er det hjemme/), 'a{Enter}b');
    expect(heading().textContent).toBe('Hjemmet');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Hvordan er det hjemme/).value).toBe('a\nb');
  });

  it('reads digits as text where text is written', async () => {
    const { user } = await aWizard({ values: { livesTogether: 'yes' } });
    await user.type(screen.getByLabelText(/Hvordan er det hjemme/), '112');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Hvordan er det hjemme/).value).toBe('112');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Ja' }).checked).toBe(true);
  });
});
