import type { DraftValues } from '../../entries/draft.ts';
import type { DateField } from '../../model/define.ts';
import type { WholePack } from '../../model/instruments/pack.ts';
import { competences } from '../../model/vocabulary.ts';
import { DateAnswer } from '../fields/DateAnswer.tsx';
import { Select } from '../kit/Select.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { TextField } from '../kit/TextField.tsx';
import { Stack } from '../kit/layout.tsx';
import { useInstrumentWords } from './words.ts';

export const statementId = (path: string): string => (path === 'on' ? 'answer-on' : `statement-${path}`);
const onField: DateField = {
  id: 'on',
  kind: 'date',
  allow: 'past',
  required: true,
  source: { work: 'practiceKnowledge', place: 'the licence of the municipality' },
};

/** Who holds the licence, what it allows and since when; and the training it takes, where the file names none. */
export function StatementForm(props: {
  readonly pack: WholePack;
  readonly values: DraftValues;
  readonly errorAt: (path: string) => string | undefined;
  readonly change: (path: string, to: string | null) => void;
}) {
  const { pack, values, errorAt, change } = props;
  const { room } = useInstrumentWords();
  const { statement } = room;
  const textAt = (path: string): string => {
    const value = values[path];
    return typeof value === 'string' ? value : '';
  };
  return (
    <Stack gap="large">
      <TextField
        id={statementId('holder')}
        label={statement.holder}
        hint={statement.holderHint}
        value={textAt('holder')}
        error={errorAt('holder')}
        onChange={(text) => change('holder', text)}
      />
      <TextArea
        id={statementId('words')}
        label={statement.words}
        hint={statement.wordsHint}
        value={textAt('words')}
        error={errorAt('words')}
        onChange={(text) => change('words', text)}
      />
      <DateAnswer
        field={onField}
        path="on"
        wording={{ label: statement.on }}
        value={textAt('on')}
        error={errorAt('on')}
        onChange={(value) => change('on', typeof value === 'string' ? value : null)}
      />
      {pack.needs.competence === null ? (
        <Select
          id={statementId('competence')}
          label={statement.competence}
          empty={statement.competenceNone}
          options={competences.map((value) => ({ value, label: room.competence[value] }))}
          value={textAt('competence')}
          onChange={(value) => change('competence', value)}
        />
      ) : (
        <p>{`${statement.competence}: ${room.competence[pack.needs.competence]}`}</p>
      )}
    </Stack>
  );
}
