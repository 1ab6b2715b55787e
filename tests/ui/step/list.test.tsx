// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aWizard } from './wizard.tsx';

describe('several of the same thing', () => {
  it('adds, removes and brings back with every answer, and the focus follows', async () => {
    const { user, kept } = await aWizard({ values: { livesTogether: 'no', safe: 'confirmed' } });
    await user.click(screen.getByRole('button', { name: /Personer/ }));
    const add = screen.getByRole('button', { name: 'Tilføj en person' });
    await user.click(add);
    expect(document.activeElement).toBe(screen.getByLabelText('Neutralt ord'));
    await user.keyboard('Anders');
    await user.click(screen.getByRole('radio', { name: 'Tidligere partner' }));
    await user.type(screen.getByLabelText(/Siden hvornår/), 'juni');
    await user.click(add);
    const second = within(screen.getByRole('group', { name: 'Person 2' }));
    await user.type(second.getByLabelText('Neutralt ord'), 'Broren');
    await user.click(screen.getByRole('button', { name: 'Tag person 1 af listen' }));
    expect(screen.getAllByText('Taget af listen: person 1.')).toHaveLength(2);
    expect(screen.queryByDisplayValue('Anders')).toBeNull();
    const undo = screen.getByRole('button', { name: 'Fortryd' });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    const first = within(screen.getByRole('group', { name: 'Person 1' }));
    expect(first.getByLabelText<HTMLInputElement>('Neutralt ord').value).toBe('Anders');
    expect(first.getByRole<HTMLInputElement>('radio', { name: 'Tidligere partner' }).checked).toBe(true);
    expect(first.getByDisplayValue('juni')).toBeTruthy();
    await waitFor(async () => expect((await kept())['persons']).toHaveLength(2));
  });

  it('names the item in every error and in the review', async () => {
    const { user } = await aWizard({ values: { livesTogether: 'no', safe: 'confirmed' } });
    await user.click(screen.getByRole('button', { name: /Personer/ }));
    await user.click(screen.getByRole('button', { name: 'Tilføj en person' }));
    await user.keyboard('Anders');
    await user.click(screen.getByRole('button', { name: /Tjek dine svar/ }));
    expect(screen.getByText('Person 1: Neutralt ord')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Person 1: Forhold: Svaret mangler.' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Partner' }));
  });
});
