import { useRef, useState } from 'react';
import { basedOnNothing } from '../../entries/entry.ts';
import { newId } from '../../entries/ids.ts';
import { isOutside, type StatedMember } from '../../rules/staffMembers.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { RowList } from '../kit/RowList.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useSession } from '../shell/session.tsx';
import { useTeamSignature } from '../shell/useTeamSignature.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { dayTyped } from './dayTyped.ts';
import { useTrainedWords } from './trainedWords.ts';
import type { StaffHere } from './useStaff.ts';

/**
 * Trained people from outside whom a lead has named, for when no colleague can be the second within a day. A lead needs
 * no key of a case for it: the name stands in the team's entries, and whoever opens the case signs the answer with it.
 */
export function OutsidePeople(props: {
  readonly stated: StaffHere['stated'];
  readonly onChanged: () => void;
}) {
  const { outside: words } = useTrainedWords();
  const language = useLanguage();
  const { clock } = usePorts();
  const { me, person, writer, training } = useSession();
  const signature = useTeamSignature();
  const [name, setName] = useState('');
  const [until, setUntil] = useState('');
  const [errors, setErrors] = useState<{ readonly name?: string; readonly until?: string }>({});
  const nameField = useRef<HTMLInputElement>(null);
  const untilField = useRef<HTMLInputElement>(null);
  const { today } = clock.now();
  const lead = me.signer.roles.includes('lead');
  const mayName = lead && writer && training !== true;
  const named = [...props.stated.values()].filter((one) => isOutside(one) && one.left === undefined);
  const untilOf = (one: StatedMember): string => one.competences[0]?.until ?? '';

  const sign = async (member: StatedMember): Promise<boolean> => {
    const text =
      member.left === undefined
        ? words.note(member.name, shownDay(untilOf(member), language))
        : words.noteEnded(member.name);
    const signed = await signature.sign({
      unsigned: [
        {
          kind: 'staffMember',
          body: { ...member, roles: [], competences: member.competences.map((one) => ({ ...one })) },
          role: 'lead',
          basedOn: basedOnNothing,
          rendered: { text, language },
        },
      ],
      reasons: [],
      draft: null,
    });
    if (signed) props.onChanged();
    return signed;
  };
  const add = async () => {
    const typed = name.trim();
    const day = dayTyped(until);
    const taken = named.some((one) => one.name.toLowerCase() === typed.toLowerCase());
    const wrong = {
      ...(typed === '' ? { name: words.nameMissing } : taken ? { name: words.nameTaken } : {}),
      ...(day === 'wrong' || day === null || day < today ? { until: words.untilWrong } : {}),
    };
    setErrors(wrong);
    if (wrong.name !== undefined) return nameField.current?.focus();
    if (day === 'wrong' || day === null || wrong.until !== undefined) return untilField.current?.focus();
    const by = { confirmed: 'lead' as const, confirmedBy: person.person, confirmedOn: today };
    const competences = [{ competence: 'riskEvaluation' as const, until: day, ...by }];
    if (!(await sign({ person: newId(), name: typed, roles: [], competences }))) return;
    setName('');
    setUntil('');
  };

  return (
    <Panel title={words.title}>
      <Stack>
        <p>{words.lead}</p>
        <p>{words.how}</p>
        <p>{words.alone}</p>
        {signature.problem !== null && (
          <Notice tone="warning" urgent>
            {words.failed}
          </Notice>
        )}
        {named.length === 0 && <p>{words.none}</p>}
        {named.length > 0 && (
          <RowList
            label={words.title}
            detailsUnder
            rows={named.map((one) => ({
              key: one.person,
              title: (untilOf(one) < today ? words.ended : words.line)(
                one.name,
                shownDay(untilOf(one), language),
              ),
              ...(mayName
                ? {
                    detail: (
                      <LinkButton onPress={() => void sign({ ...one, left: today })}>
                        {words.remove(one.name)}
                      </LinkButton>
                    ),
                  }
                : {}),
            }))}
          />
        )}
        {!lead && <p>{words.onlyLead}</p>}
        {mayName && (
          <>
            <TextField
              ref={nameField}
              id="outside-name"
              label={words.name}
              hint={words.nameHint}
              value={name}
              onChange={setName}
              {...(errors.name === undefined ? {} : { error: errors.name })}
            />
            <TextField
              ref={untilField}
              id="outside-until"
              label={words.until}
              hint={words.untilHint}
              value={until}
              onChange={setUntil}
              width="short"
              {...(errors.until === undefined ? {} : { error: errors.until })}
            />
            <Cluster>
              <Button disabled={signature.busy} onPress={() => void add()}>
                {words.add}
              </Button>
            </Cluster>
          </>
        )}
      </Stack>
    </Panel>
  );
}
