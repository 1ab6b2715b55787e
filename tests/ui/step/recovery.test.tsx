// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DraftOffer } from '../../../src/ui/step/DraftOffer.tsx';
import { aDraft } from '../../support/aStep.ts';
import { memoryPorts } from '../../support/memoryPorts.ts';
import { onScreen } from '../../support/onScreen.tsx';
import { aWizard } from './wizard.tsx';

describe('a draft that was found', () => {
  const offered = async () => {
    const ports = memoryPorts();
    const draft = await aDraft(ports.drafts, 'everyKind', { livesTogether: 'yes' });
    const chosen: string[] = [];
    const view = onScreen(
      <DraftOffer
        title="Prøve"
        draft={draft}
        onContinue={() => chosen.push('continue')}
        onDiscard={() => chosen.push('discard')}
        onBack={() => chosen.push('back')}
      />,
      { ports },
    );
    return { ...view, chosen };
  };

  it('is offered with its time, and taken up only when chosen', async () => {
    const { user, chosen } = await offered();
    expect(screen.getByText('Den er sidst gemt 23.11.2026 10.42. Vil du fortsætte i den?')).toBeTruthy();
    expect(chosen).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Fortsæt i kladden' }));
    expect(chosen).toEqual(['continue']);
  });

  it('is thrown away only after being asked', async () => {
    const { user, chosen } = await offered();
    await user.click(screen.getByRole('button', { name: 'Begynd forfra' }));
    await user.click(screen.getByRole('button', { name: 'Behold kladden' }));
    expect(chosen).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Begynd forfra' }));
    await user.click(screen.getByRole('button', { name: 'Slet, og begynd forfra' }));
    expect(chosen).toEqual(['discard']);
  });

  it('brings back every kind of answer as it was typed, bad ones too', async () => {
    const { user } = await aWizard({
      values: {
        livesTogether: 'no',
        safe: 'confirmed',
        citizenAge: 'fyrre',
        day: '31|2|2026',
        wants: 'Ro 🌿 <b>nu</b>',
        ways: ['call', 'letter'],
        feels: '4',
        persons: ['p1'],
        'persons/p1/label': 'En ven',
      },
    });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Ja, det hele passer' }).checked).toBe(
      true,
    );
    await user.click(screen.getByRole('button', { name: /^Nu/ }));
    expect(screen.getByLabelText<HTMLInputElement>(/Alder/).value).toBe('fyrre');
    expect(screen.getByLabelText<HTMLInputElement>('Måned').value).toBe('2');
    expect(screen.getByLabelText<HTMLInputElement>(/Hvad vil borgeren/).value).toBe('Ro 🌿 <b>nu</b>');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Brev' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '4' }).checked).toBe(true);
    await user.click(screen.getByRole('button', { name: /Personer/ }));
    expect(screen.getByLabelText<HTMLInputElement>('Neutralt ord').value).toBe('En ven');
  });
});
