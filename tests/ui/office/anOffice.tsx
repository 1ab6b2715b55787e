import { screen } from '@testing-library/react';
import { basedOnNothing, type UnsignedOf } from '../../../src/entries/entry.ts';
import type { Role } from '../../../src/model/vocabulary.ts';
import { office } from '../../../src/text/rooms/office.da.ts';
import { settings } from '../../../src/text/rooms/settings.da.ts';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

type House = Awaited<ReturnType<typeof movedIn>>;
export const words = office;

/** A setting as somebody signs it, past every door. */
export const setting = (key: string, value: string, role: Role = 'lead'): UnsignedOf<'setting'> => ({
  kind: 'setting',
  body: { key, value },
  role,
  basedOn: basedOnNothing,
  rendered: { text: key, language: 'da' },
});

/** What stands signed in the team's stream under a key, oldest first. */
export async function signedUnder({ ports }: House, key: string): Promise<readonly string[]> {
  const { entries } = await ports.cases.read(await ports.vault.team());
  return entries.flatMap(({ body }) => {
    const found = body as { readonly key?: string; readonly value?: string };
    return found.key === key ? [found.value ?? ''] : [];
  });
}

/** The list of the office's settings, before a person of these roles; other entries may be signed first. */
export async function inTheOffice(
  who: { readonly roles: readonly Role[] },
  signedBefore: readonly UnsignedOf<'setting'>[] = [],
): Promise<House> {
  const house = await movedIn();
  const stream = await house.ports.vault.team();
  const { entries } = await house.ports.cases.read(stream);
  const me = entries.find(({ kind }) => kind === 'staffMember')?.body as UnsignedOf<'staffMember'>['body'];
  await house.ports.cases.sign({
    stream,
    unsigned: [
      {
        kind: 'staffMember',
        body: { ...me, roles: [...who.roles] },
        role: 'keyStaff',
        basedOn: basedOnNothing,
        rendered: { text: 'x', language: 'da' },
      },
      ...signedBefore,
    ],
    summarise: () => ({}),
    draft: null,
  });
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  // The team is read anew with every setting that is signed.
  await house.user.click(screen.getByRole('radio', { name: 'English' }));
  await heading('Settings');
  await house.user.click(screen.getByRole('radio', { name: 'Dansk' }));
  await heading('Indstillinger');
  await press(house, settings.office.open);
  await heading(office.title);
  return house;
}

export async function openPage(house: House, id: keyof typeof office.page): Promise<void> {
  await press(house, office.page[id].title);
  await heading(office.page[id].title);
}
export async function change(house: House, id: keyof typeof office.page): Promise<void> {
  await openPage(house, id);
  await press(house, `${office.edit}: ${office.page[id].title}`);
}
