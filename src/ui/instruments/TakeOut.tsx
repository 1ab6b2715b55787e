import { useState } from 'react';
import type { PackUse } from '../../rules/instruments/packUse.ts';
import type { ImportedPack } from '../../rules/instruments/readPacks.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useSession } from '../shell/session.tsx';
import { useText } from '../useText.tsx';
import { usePackUse } from './usePackUse.ts';
import { useTeamSigning } from './useTeamSigning.ts';
import { useInstrumentWords } from './words.ts';

/** Takes an instrument out of use, while nobody has answered in it: looks first, and again before it is signed. */
export function TakeOut({ imported, name }: { readonly imported: ImportedPack; readonly name: string }) {
  const { room } = useInstrumentWords();
  const { takeOut: words } = room;
  const { frame } = useText();
  const { me, writer } = useSession();
  const lookForUse = usePackUse();
  const signing = useTeamSigning();
  const [use, setUse] = useState<PackUse | 'looking' | 'failed' | null>(null);
  if (!me.signer.roles.includes('lead') || !writer) return null;
  const look = async (): Promise<PackUse | 'failed'> => {
    setUse('looking');
    const found = await lookForUse(imported).catch(() => 'failed' as const);
    setUse(found);
    return found;
  };
  const takeOut = async () => {
    if ((await look()) !== 'unused') return;
    const body = { entry: imported.entry, pack: imported.id, version: imported.version };
    await signing.sign(
      { kind: 'instrumentPackRemoval', body },
      [words.title, `${name} (${imported.version})`],
      null,
    );
  };
  return (
    <Panel title={words.title}>
      <Stack>
        <p>{words.lead}</p>
        {use !== null && use !== 'looking' && use !== 'failed' && (
          <Notice tone="info" urgent>
            {words[use]}
          </Notice>
        )}
        {(use === 'failed' || signing.problem !== null || signing.refused.length > 0) && (
          <Notice tone="warning" title={words.failed} urgent>
            {signing.problem !== null && <p>{frame.save.why[signing.problem]}</p>}
            {signing.refused.map((why) => (
              <p key={why}>{why}</p>
            ))}
          </Notice>
        )}
        <Cluster>
          {use === 'unused' ? (
            <>
              <Button disabled={signing.busy} onPress={() => void takeOut()}>
                {signing.busy ? words.doing : words.do}
              </Button>
              <Button kind="quiet" onPress={() => setUse(null)}>
                {words.keep}
              </Button>
            </>
          ) : (
            <Button disabled={use === 'looking'} onPress={() => void look()}>
              {use === 'looking' ? words.looking : words.look}
            </Button>
          )}
        </Cluster>
      </Stack>
    </Panel>
  );
}
