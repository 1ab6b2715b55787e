import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import type { StaffPerson } from './staffPort.ts';
import { accessOf } from '../../rules/accessOf.ts';
import { useSession } from '../shell/session.tsx';
import { useAudit } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import { KeyGroups } from './KeyGroups.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { StepBack } from './StepBack.tsx';
import { useComparedKeys } from './useComparedKeys.ts';
import { useSignStaff } from './useSignStaff.ts';
import type { StaffHere } from './useStaff.ts';
import { useStaffKeyWords, useStaffWords } from './words.ts';

/** Everybody who can unlock here, with what a lead may do about it. */
export function StaffList(props: {
  readonly here: StaffHere;
  readonly onAdd: () => void;
  readonly onEdit: (who: StaffPerson) => void;
  readonly onRemove: (who: StaffPerson) => void;
  readonly onJoin: (who: StaffPerson) => void;
  readonly onChanged: (said?: string) => void;
}) {
  const { people, stated } = props.here;
  const { staff } = usePorts();
  const { me, person: mine, writer, training } = useSession();
  const words = useStaffWords().room;
  const sign = useSignStaff();
  const keyWords = useStaffKeyWords();
  const compared = useComparedKeys();
  const audit = useAudit();
  const [problem, setProblem] = useState<string | null>(null);
  const leads = [...stated.values()].some(({ roles, left }) => left === undefined && roles.includes('lead'));
  const mayChange = writer && training !== true && me.signer.roles.includes('lead');
  const act = (work: () => Promise<string | null>, said?: string) => async () => {
    setProblem(null);
    const why = await work().catch(() => words.failed);
    if (why === null) props.onChanged(said);
    else setProblem(why);
  };
  const becomeLead = act(async () => {
    const known = stated.get(mine.person);
    if (known !== undefined) await sign({ ...known, roles: [...known.roles, 'lead'] });
    audit('staffChanged', mine.person);
    return null;
  });
  const share = act(async () => {
    await staff.share();
    audit('accessShared');
    return null;
  }, words.shared);
  const stepBack = (who: StaffPerson) =>
    act(async () => {
      const changed = await staff.change(who.person, accessOf(stated.get(who.person)?.roles ?? []));
      if (changed !== 'done') return words.form.lastHolder;
      audit('staffChanged', who.person);
      return null;
    });
  return (
    <Stack gap="large">
      {!writer && <Notice tone="info">{words.readsOnly}</Notice>}
      {!leads && (
        <Notice tone="info">
          <Stack>
            <p>{words.noLead}</p>
            {writer && <Button onPress={() => void becomeLead()}>{words.becomeLead}</Button>}
          </Stack>
        </Notice>
      )}
      {leads && !me.signer.roles.includes('lead') && <p>{words.onlyLead}</p>}
      {problem !== null && (
        <Notice tone="warning" urgent>
          {problem}
        </Notice>
      )}
      {people.length > 1 && <p>{keyWords.how}</p>}
      {people.map((who) => {
        const member = stated.get(who.person);
        const name = member?.name ?? who.label;
        return (
          <Panel key={who.person} title={who.person === mine.person ? `${name} (${words.you})` : name}>
            <Stack>
              <p>{words.label(who.label)}</p>
              {member !== undefined && <PersonFacts member={member} stated={stated} />}
              {people.length > 1 && <KeyGroups who={who} name={name} compared={compared} />}
              {who.waiting > 0 && (
                <Notice tone="info">
                  <Stack>
                    <p>{words.waiting(who.waiting)}</p>
                    {writer && <Button onPress={() => void share()}>{words.share}</Button>}
                  </Stack>
                </Notice>
              )}
              {who.opensAll && <p>{words.opensAll}</p>}
              {mayChange && who.opensAll && people.length > 1 && (
                <StepBack
                  id={who.person}
                  onAllowed={stepBack(who)}
                  onFailed={() => setProblem(words.failed)}
                />
              )}
              {mayChange && (
                <Cluster>
                  <Button onPress={() => props.onEdit(who)}>{words.edit(name)}</Button>
                  {who.person !== mine.person && (
                    <>
                      <Button onPress={() => props.onJoin(who)}>{keyWords.join(name)}</Button>
                      <Button onPress={() => props.onRemove(who)}>{words.remove(name)}</Button>
                    </>
                  )}
                </Cluster>
              )}
            </Stack>
          </Panel>
        );
      })}
      {mayChange && (
        <Cluster>
          <Button kind="primary" onPress={props.onAdd}>
            {words.add}
          </Button>
        </Cluster>
      )}
    </Stack>
  );
}
