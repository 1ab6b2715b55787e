import type { PersonId } from '../../entries/ids.ts';
import type { Compartment } from '../../model/vocabulary.ts';
import { Choice } from '../kit/Choice.tsx';
import { Choices } from '../kit/Choices.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Hint } from '../kit/Hint.tsx';
import { Notice } from '../kit/Notice.tsx';
import type { Colleague } from './useColleagues.ts';
import { useAccessNames, useExchangeWords } from './words.ts';

/** A colleague with what their key opens of the chosen cases, and the cases among them that are closed to them. */
export interface Reader extends Colleague {
  readonly opens: readonly string[];
  readonly closedCases: readonly string[];
}

/** Chooses colleagues by name. Who a chosen case is closed to cannot be chosen, and it is said why. */
export function ChooseColleagues(props: {
  readonly readers: readonly Reader[];
  readonly chosen: ReadonlySet<PersonId>;
  readonly anyCase: boolean;
  readonly error: string | undefined;
  readonly onChoose: (person: PersonId, chosen: boolean) => void;
}) {
  const words = useExchangeWords().send;
  const parts = useAccessNames();
  const open = props.readers.filter(({ closedCases }) => closedCases.length === 0);
  const closed = props.readers.filter(({ closedCases }) => closedCases.length > 0);
  const named = (part: string): string => parts[part as Compartment].toLowerCase();
  return (
    <>
      <FieldSet id="sent-people" legend={words.people} hint={words.peopleHint} error={props.error}>
        {props.readers.length === 0 && <p>{words.nobody}</p>}
        <Choices layout="lines">
          {open.map(({ person, name, key, opens }) => (
            <div key={person}>
              <Choice
                kind="checkbox"
                id={`to-${person}`}
                name="sent-people"
                label={name}
                describedBy={`to-${person}-about`}
                checked={props.chosen.has(person)}
                onChange={(ticked) => props.onChoose(person, ticked)}
              />
              <Hint id={`to-${person}-about`}>
                {[
                  ...(!props.anyCase
                    ? []
                    : [
                        opens.length === 0
                          ? words.opensNothing
                          : words.opens(
                              opens
                                .filter((part) => part in parts)
                                .map(named)
                                .join('; '),
                            ),
                      ]),
                  words.key(key),
                ].join(' ')}
              </Hint>
            </div>
          ))}
        </Choices>
      </FieldSet>
      {closed.length > 0 && (
        <Notice tone="info" title={words.closedTitle}>
          {closed.map(({ person, name, closedCases }) => (
            <p key={person}>{words.closed(name, closedCases.join(', '))}</p>
          ))}
        </Notice>
      )}
    </>
  );
}
