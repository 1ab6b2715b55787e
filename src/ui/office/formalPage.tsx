import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { CheckedToday, checkedLine, withCheckedDay } from './checked.tsx';
import { fieldId, textOf, type FormProps, type OfficePage } from './officePage.ts';

const answers = ['yes', 'no', 'open'] as const;

function FormalForm({ values, words, change }: FormProps) {
  const { formal } = words.room;
  return (
    <>
      <FieldSet id={fieldId('decision')} legend={formal.question}>
        {answers.map((answer) => (
          <Choice
            key={answer}
            kind="radio"
            id={fieldId(`decision.${answer}`)}
            name={fieldId('decision')}
            label={formal.answer[answer]}
            checked={textOf(values, 'decision') === answer}
            onChange={() => change('decision', answer)}
          />
        ))}
      </FieldSet>
      <TextArea
        id={fieldId('legalBasis')}
        label={formal.legalBasis}
        hint={formal.legalBasisHint}
        optional
        rows={2}
        value={textOf(values, 'legalBasis')}
        onChange={(text) => change('legalBasis', text)}
      />
      <TextArea
        id={fieldId('appealGuidance')}
        label={formal.appealGuidance}
        hint={formal.appealHint}
        optional
        rows={5}
        value={textOf(values, 'appealGuidance')}
        onChange={(text) => change('appealGuidance', text)}
      />
      <CheckedToday of="formal" values={values} words={words} change={change} />
    </>
  );
}

/** What a decision begins with here: is it a formal one, on what law, with which guidance on appeal. */
export const formalPage: OfficePage = {
  keys: ['office.formal'],
  begin: ({ local: { formal } }) => ({
    decision: formal.formalDecision ?? 'open',
    legalBasis: formal.legalBasis,
    appealGuidance: formal.appealGuidance,
  }),
  problems: () => [],
  write: (values, now) => {
    const decision = textOf(values, 'decision');
    const formal = {
      formalDecision: decision === 'yes' || decision === 'no' ? decision : null,
      legalBasis: textOf(values, 'legalBasis').trim(),
      appealGuidance: textOf(values, 'appealGuidance').trim(),
    };
    const asShipped =
      formal.formalDecision === null && formal.legalBasis === '' && formal.appealGuidance === '';
    const setting = { key: 'office.formal', value: asShipped ? '' : JSON.stringify(formal) } as const;
    return [withCheckedDay(setting, values, 'formal', now)];
  },
  lines: (office, words, language) => {
    const { formal } = office.local;
    const of = words.room.formal;
    const line = (key: string, term: string, text: string) =>
      ({ key, setting: 'office.formal', term, text }) as const;
    return [
      line('decision', of.question, of.answer[formal.formalDecision ?? 'open']),
      line('legalBasis', of.legalBasis, formal.legalBasis),
      line('appealGuidance', of.appealGuidance, formal.appealGuidance),
      ...checkedLine(office, 'office.formal', '', words, language),
    ];
  },
  Form: FormalForm,
};
