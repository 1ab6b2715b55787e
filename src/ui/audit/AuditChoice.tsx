import { auditGroups } from '../../model/auditActs.ts';
import { digitsSought, type AuditFilter } from '../../rules/auditLog.ts';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Select } from '../kit/Select.tsx';
import { TextField } from '../kit/TextField.tsx';
import { useAuditWords } from './words.ts';

/** Which lines are shown: whose, of what kind, from when, about which case. */
export function AuditChoice(props: {
  readonly filter: AuditFilter;
  readonly people: readonly { readonly value: string; readonly label: string }[];
  readonly months: readonly string[];
  readonly onChange: (filter: AuditFilter) => void;
}) {
  const { filter, onChange } = props;
  const words = useAuditWords().filter;
  return (
    <Stack gap="small">
      <Cluster>
        <Select
          label={words.person}
          empty={words.everybody}
          options={props.people}
          value={filter.person}
          onChange={(person) => onChange({ ...filter, person })}
        />
        <Select
          label={words.kind}
          empty={words.everyKind}
          options={auditGroups.map((group) => ({ value: group, label: words.group[group] }))}
          value={filter.group}
          onChange={(value) =>
            onChange({ ...filter, group: auditGroups.find((group) => group === value) ?? '' })
          }
        />
        <Select
          label={words.period}
          empty={words.allTime}
          options={[
            { value: 'today', label: words.today },
            { value: '7', label: words.days(7) },
            { value: '30', label: words.days(30) },
            ...props.months.map((month) => ({ value: month, label: words.month(month) })),
          ]}
          value={filter.period}
          onChange={(period) => onChange({ ...filter, period })}
        />
      </Cluster>
      <TextField
        label={words.number}
        hint={words.numberHint}
        error={digitsSought(filter.number) === null ? words.numberWrong : undefined}
        value={filter.number}
        onChange={(number) => onChange({ ...filter, number })}
        digits
        width="short"
      />
    </Stack>
  );
}
