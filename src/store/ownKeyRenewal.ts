import { randomBytes } from './bytes.ts';
import { grantTo, type RawKey } from './grants.ts';
import { fileNames, writeKeyFile, type PersonFile } from './keyFormat.ts';
import { withExchange } from './lastExchange.ts';
import { ownKey } from './member.ts';
import type { VaultInside } from './vaultInside.ts';
import { ownFileOf } from './ownFile.ts';
import { sealedReminder } from './reminders.ts';
import { newKeyId, sealingKey } from './sealingKey.ts';
import { signed } from './signedDocument.ts';

/**
 * Draws a new key for what is this person's alone and seals everything anew under it, so that bytes a database left
 * behind can no longer be opened. Both keys are on file while records change over: a crash loses nothing, and the
 * next renewal takes up every key that is left.
 */
export async function renewOwnKey(vault: VaultInside): Promise<void> {
  const { context } = vault;
  const { member } = context;
  const fresh: RawKey = {
    compartment: 'own',
    id: newKeyId(),
    epoch: ownKey(member).epoch + 1,
    raw: randomBytes(32),
  };
  const { signature: _signature, ...content } = await ownFileOf(member, context.keyFiles);
  const grant = await grantTo(
    { vault: member.vault, stream: member.person },
    { person: member.person, exchange: member.open.exchange },
    [fresh],
  );
  const write = async (grants: PersonFile['own']): Promise<void> =>
    context.keyFiles.write(
      fileNames.person(member.person),
      writeKeyFile(await signed({ ...content, own: grants }, member.keys.signing)),
    );
  await write([...content.own, grant]);
  member.own.push(await sealingKey(fresh.id, fresh.epoch, fresh.raw));
  await vault.journal.reseal();
  const reminders = await vault.reminders.list();
  const last = await withExchange(context, null, []);
  const resealed = await Promise.all(reminders.map((one) => sealedReminder(context, one)));
  await vault.book.reseal([...resealed, ...last]);
  await write([grant]);
  member.own.splice(0, member.own.length - 1);
}
