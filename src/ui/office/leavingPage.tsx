import { longestStay, staysSoLong } from '../../rules/local/officeValues.ts';
import { shippedSettings } from '../../rules/localSettings.ts';
import { TextField } from '../kit/TextField.tsx';
import { daysTyped, fieldId, textOf, type FormProps, type OfficePage } from './officePage.ts';

function LeavingForm({ values, words, change, errorAt }: FormProps) {
  const { room } = words;
  return (
    <TextField
      id={fieldId('days')}
      label={room.leaving.label}
      hint={room.leaving.hint(room.days(shippedSettings.daysUntilLeaving))}
      value={textOf(values, 'days')}
      onChange={(text) => change('days', text)}
      error={errorAt('days')}
      digits
      width="four"
    />
  );
}

/** Days until a closed and journalised case leaves the machine (journey, stage 7). */
export const leavingPage: OfficePage = {
  keys: ['office.leaving'],
  begin: ({ local }) => ({ days: String(local.daysUntilLeaving) }),
  problems: (values, { room }) =>
    staysSoLong(daysTyped(textOf(values, 'days')))
      ? []
      : [{ path: 'days', message: `${room.leaving.label}: ${room.leaving.wrong(room.days(longestStay))}` }],
  write: (values) => {
    const days = daysTyped(textOf(values, 'days'));
    const value = days === shippedSettings.daysUntilLeaving ? '' : String(days);
    return [{ key: 'office.leaving', value, checkedOn: null }];
  },
  lines: ({ local }, { room }) => [
    {
      key: 'days',
      setting: 'office.leaving',
      term: room.leaving.label,
      text: room.days(local.daysUntilLeaving),
    },
  ],
  Form: LeavingForm,
};
