import { useState } from 'react';
import type { LocalDate } from '../../entries/ids.ts';
import { competences, roles, type Competence, type Role } from '../../model/vocabulary.ts';
import { accessOf } from '../../rules/accessOf.ts';
import type { StatedMember } from '../../rules/staffMembers.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Stack } from '../kit/layout.tsx';
import { TextField } from '../kit/TextField.tsx';
import { dayTyped } from './dayTyped.ts';
import { useStaffWords } from './words.ts';

/** What is being written about a colleague: days as they are typed. */
export interface MemberValues {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly trained: Readonly<
    Partial<Record<Competence, { readonly until: string; readonly lastUsed: string }>>
  >;
}
export const valuesOf = (member: StatedMember | undefined): MemberValues => ({
  name: member?.name ?? '',
  roles: member?.roles ?? [],
  trained: Object.fromEntries(
    (member?.competences ?? [])
      .filter(({ confirmed }) => confirmed === 'lead')
      .map(({ competence, until, lastUsed }) => [
        competence,
        { until: shownDay(until, 'da'), lastUsed: shownDay(lastUsed, 'da') },
      ]),
  ),
});

/** The member a lead confirms, or null where something is wrong or missing; what is wrong is shown at its field. */
export function useMemberForm(start: MemberValues) {
  const words = useStaffWords().room.form;
  const [values, setValues] = useState(start);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const read = (about: {
    readonly person: string;
    readonly by: string;
    readonly today: LocalDate;
    readonly before: StatedMember | undefined;
  }): StatedMember | null => {
    const found: Record<string, string> = {};
    if (values.name.trim() === '') found['staff-name'] = words.nameMissing;
    if (values.roles.length === 0) found['staff-roles'] = words.rolesMissing;
    const confirmed = competences.flatMap((competence) => {
      const typed = values.trained[competence];
      if (typed === undefined) return [];
      const [until, lastUsed] = [dayTyped(typed.until), dayTyped(typed.lastUsed)];
      if (until === 'wrong') found[`until-${competence}`] = words.dayWrong;
      if (lastUsed === 'wrong') found[`used-${competence}`] = words.dayWrong;
      else if (lastUsed !== null && lastUsed > about.today) found[`used-${competence}`] = words.dayAhead;
      if (until === 'wrong' || lastUsed === 'wrong') return [];
      const days = {
        ...(until === null ? {} : { until }),
        ...(lastUsed === null ? {} : { lastUsed }),
      };
      const by = { confirmed: 'lead' as const, confirmedBy: about.by, confirmedOn: about.today };
      return [{ competence, ...days, ...by }];
    });
    setErrors(found);
    const [first] = Object.keys(found);
    if (first !== undefined) {
      document.getElementById(first)?.focus();
      return null;
    }
    const said = (about.before?.competences ?? [])
      .filter(({ competence }) => values.trained[competence] === undefined)
      .map(({ competence }) => ({ competence, confirmed: 'selfDeclared' as const }));
    const { person, before } = about;
    return {
      person,
      name: values.name.trim(),
      roles: roles.filter((one) => values.roles.includes(one)),
      competences: [...confirmed, ...said],
      ...(before?.keys === undefined ? {} : { keys: before.keys }),
    };
  };
  return { values, setValues, errors, read };
}

/** Name, roles with what they open, and the training a lead confirms. */
export function MemberForm(props: Omit<ReturnType<typeof useMemberForm>, 'read'>) {
  const { values, setValues, errors } = props;
  const { room, role, competence, parts } = useStaffWords();
  const words = room.form;
  const { opens } = accessOf(values.roles);
  const opened = opens
    .filter((name) => name !== 'staff' && name !== 'settings' && name !== 'audit')
    .map((name) => parts[name].toLowerCase());
  const errorOf = (id: string) => (errors[id] === undefined ? {} : { error: errors[id] });
  const train = (one: Competence, next: { readonly until: string; readonly lastUsed: string } | null) => {
    const { [one]: _before, ...others } = values.trained;
    setValues({ ...values, trained: next === null ? others : { ...others, [one]: next } });
  };
  return (
    <Stack>
      <TextField
        id="staff-name"
        label={words.name}
        value={values.name}
        onChange={(name) => setValues({ ...values, name })}
        {...errorOf('staff-name')}
      />
      <FieldSet id="staff-roles" legend={words.roles} hint={words.rolesHint} {...errorOf('staff-roles')}>
        {roles.map((one) => (
          <Choice
            key={one}
            kind="checkbox"
            id={`staff-role-${one}`}
            name="staff-roles"
            label={role[one]}
            checked={values.roles.includes(one)}
            onChange={(on) =>
              setValues({
                ...values,
                roles: on ? [...values.roles, one] : values.roles.filter((other) => other !== one),
              })
            }
          />
        ))}
      </FieldSet>
      {values.roles.length > 0 && (
        <p>{opened.length === 0 ? words.opensNothing : words.opens(opened.join('; '))}</p>
      )}
      <FieldSet id="staff-trained" legend={words.competences} hint={words.competencesHint} optional>
        {competences.map((one) => {
          const typed = values.trained[one];
          return (
            <div key={one}>
              <Choice
                kind="checkbox"
                id={`trained-${one}`}
                name="staff-trained"
                label={competence[one]}
                checked={typed !== undefined}
                onChange={(on) => train(one, on ? { until: '', lastUsed: '' } : null)}
              />
              {typed !== undefined && (
                <Stack>
                  <TextField
                    id={`until-${one}`}
                    label={`${words.until} (${competence[one]})`}
                    hint={words.dayHint}
                    value={typed.until}
                    onChange={(until) => train(one, { ...typed, until })}
                    width="short"
                    {...errorOf(`until-${one}`)}
                  />
                  <TextField
                    id={`used-${one}`}
                    label={`${words.lastUsed} (${competence[one]})`}
                    hint={words.dayHint}
                    value={typed.lastUsed}
                    onChange={(lastUsed) => train(one, { ...typed, lastUsed })}
                    width="short"
                    {...errorOf(`used-${one}`)}
                  />
                </Stack>
              )}
            </div>
          );
        })}
      </FieldSet>
      <p>{words.stays}</p>
    </Stack>
  );
}
