import { screen } from '@testing-library/react';
import { basedOnNothing, type Unsigned } from '../../../src/entries/entry.ts';
import { asStreamId } from '../../../src/entries/ids.ts';
import type { BodyOf, EntryKind } from '../../../src/entries/kinds.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

export const stream = { type: 'case', id: asStreamId('case-1') } as const;
export const signed = <K extends EntryKind>(kind: K, body: BodyOf<K>): Unsigned =>
  ({
    kind,
    body,
    role: 'keyStaff',
    basedOn: basedOnNothing,
    rendered: { text: `${kind}\nskrevet`, language: 'da' },
  }) as Unsigned;

/** The case page of somebody who has told, with one child. */
export const told = [
  signed('caseOpened', { alias: 'Asp', responsible: 'KL' }),
  signed('detection', { outcome: 'told', wayIn: 'spontaneous', citizenAge: '34' }),
  signed('children', { children: [{ id: 'b1', label: 'Barn 1', tie: 'ownHome' }] }),
  signed('safeContactCard', {
    never: ['sms', 'call'],
    when: 'Tirsdag kl. 10',
    codePhrase: 'Er frisøren flyttet?',
  }),
];

/** Opens the page of a case that was signed before. */
export async function onTheCase(entries: readonly Unsigned[] = told) {
  const house = await movedIn();
  await house.ports.cases.sign({ stream, unsigned: entries, summarise, draft: null });
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  await press(house, 'Forløb');
  await heading('I dag');
  await house.user.click((await screen.findAllByRole('button', { name: 'Asp' }))[0] ?? document.body);
  await heading('Asp');
  return house;
}
