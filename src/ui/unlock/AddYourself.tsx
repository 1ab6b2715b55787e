import { useState, type ReactNode } from 'react';
import { basedOnNothing } from '../../entries/entry.ts';
import type { SignedInPerson } from '../../flow/ports.ts';
import { StoreProblem, type StoreProblemKind } from '../../flow/ports.ts';
import { competences, roles, type Competence, type Role } from '../../model/vocabulary.ts';
import { Button } from '../kit/Button.tsx';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useShellWords } from '../shell/words.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useFirstStartWords } from './words.ts';

const toggled = <T,>(list: readonly T[], one: T, on: boolean): readonly T[] =>
  on ? [...list.filter((other) => other !== one), one] : list.filter((other) => other !== one);

/** Adds the first person to the team: what they say of themselves stands as self-declared. */
export function AddYourself(props: {
  readonly person: SignedInPerson;
  readonly above?: ReactNode;
  /** Shown before the questions, when the first start was broken off last time. */
  readonly notice?: ReactNode;
  readonly onAdded: () => void;
}) {
  const { cases, vault } = usePorts();
  const language = useLanguage();
  const words = useFirstStartWords().person;
  const { problem: problems } = useShellWords();
  const [name, setName] = useState(props.person.label);
  const [chosenRoles, setRoles] = useState<readonly Role[]>([]);
  const [trained, setTrained] = useState<readonly Competence[]>([]);
  const [errors, setErrors] = useState<{ name?: string; roles?: string }>({});
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<StoreProblemKind | null>(null);

  const sign = async () => {
    const [role] = roles.filter((one) => chosenRoles.includes(one));
    const missing = name.trim() === '';
    setErrors({
      ...(missing ? { name: words.nameMissing } : {}),
      ...(role === undefined ? { roles: words.rolesMissing } : {}),
    });
    if (missing || role === undefined)
      return document.getElementById(missing ? 'own-name' : 'own-roles')?.focus();
    setBusy(true);
    setProblem(null);
    const mine = competences.filter((one) => trained.includes(one));
    const myRoles = roles.filter((one) => chosenRoles.includes(one));
    const text = words.note(
      name.trim(),
      myRoles.map((one) => words.role[one]).join(', '),
      mine.length === 0 ? words.none : mine.map((one) => words.competence[one]).join(', '),
    );
    try {
      await cases.sign({
        stream: await vault.team(),
        unsigned: [
          {
            kind: 'staffMember',
            body: {
              person: props.person.person,
              name: name.trim(),
              roles: myRoles,
              competences: mine.map((competence) => ({ competence, confirmed: 'selfDeclared' as const })),
            },
            role,
            basedOn: basedOnNothing,
            rendered: { text, language },
          },
        ],
        summarise: () => ({}),
        draft: null,
      });
      props.onAdded();
    } catch (error) {
      setProblem(error instanceof StoreProblem ? error.kind : 'failed');
      setBusy(false);
    }
  };

  return (
    <Page title={words.title} lead={words.lead} above={props.above}>
      <Stack>
        {props.notice}
        {problem !== null && (
          <Notice tone="warning" urgent>
            {problems[problem]}
          </Notice>
        )}
        <TextField
          id="own-name"
          label={words.name}
          value={name}
          onChange={setName}
          {...(errors.name === undefined ? {} : { error: errors.name })}
        />
        <FieldSet id="own-roles" legend={words.roles} error={errors.roles}>
          {roles.map((role) => (
            <Choice
              key={role}
              kind="checkbox"
              id={`role-${role}`}
              name="roles"
              label={`${words.role[role]}: ${words.roleHint[role]}`}
              checked={chosenRoles.includes(role)}
              onChange={(on) => setRoles((now) => toggled(now, role, on))}
            />
          ))}
        </FieldSet>
        <FieldSet id="own-competences" legend={words.competences} hint={words.competencesHint} optional>
          {competences.map((competence) => (
            <Choice
              key={competence}
              kind="checkbox"
              id={`competence-${competence}`}
              name="competences"
              label={words.competence[competence]}
              checked={trained.includes(competence)}
              onChange={(on) => setTrained((now) => toggled(now, competence, on))}
            />
          ))}
        </FieldSet>
        <Cluster>
          <Button kind="primary" disabled={busy} onPress={() => void sign()}>
            {busy ? words.signing : words.sign}
          </Button>
        </Cluster>
      </Stack>
    </Page>
  );
}
