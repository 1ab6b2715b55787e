import { basedOnNothing, type Unsigned } from '../../../src/entries/entry.ts';
import { asStreamId } from '../../../src/entries/ids.ts';
import type { BodyOf, EntryKind } from '../../../src/entries/kinds.ts';
import { summarise } from '../../../src/flow/summarise.ts';
import type { MemoryPorts } from '../../support/memoryPorts.ts';
import { heading, movedIn, press } from '../shell/aHouse.tsx';

/** An entry as KL signs it. */
export const byKl = <K extends EntryKind>(kind: K, body: BodyOf<K>): Unsigned =>
  ({
    kind,
    body,
    role: 'keyStaff',
    basedOn: basedOnNothing,
    rendered: { text: 'Som læst.', language: 'da' },
  }) as unknown as Unsigned;

/** A case with this cover word, signed straight into the store. */
export async function withCase(
  ports: MemoryPorts,
  alias: string,
  more: readonly Unsigned[] = [],
  caseNumber = '26-001',
): Promise<void> {
  await ports.cases.sign({
    stream: { type: 'case', id: asStreamId(`case ${alias}`) },
    unsigned: [byKl('caseOpened', { alias, caseNumber, responsible: 'KL' }), ...more],
    summarise,
    draft: null,
  });
}

type House = Awaited<ReturnType<typeof movedIn>>;
/** Leaves the home page and comes back: it is read anew. */
export async function homeAgain(house: House): Promise<void> {
  await press(house, 'Indstillinger');
  await heading('Indstillinger');
  await press(house, 'Forløb');
  await heading('I dag');
}
