import { stageIds } from '../../model/stages.ts';
import { workflowKey } from '../../rules/local/officeKeys.ts';
import { longestWorkflow } from '../../rules/local/officeValues.ts';
import { Stack } from '../kit/layout.tsx';
import { TextArea } from '../kit/TextArea.tsx';
import { CheckedToday, checkedLine, withCheckedDay } from './checked.tsx';
import { fieldId, textOf, type FormProps, type OfficePage } from './officePage.ts';

function WorkflowForm({ values, words, change, errorAt }: FormProps) {
  return (
    <Stack gap="large">
      {stageIds.map((stage) => (
        <div key={stage}>
          <TextArea
            id={fieldId(stage)}
            label={words.ways.stage[stage]}
            hint={words.room.workflow.hint}
            optional
            rows={4}
            value={textOf(values, stage)}
            onChange={(text) => change(stage, text)}
            error={errorAt(stage)}
          />
          {textOf(values, stage).trim() !== '' && (
            <CheckedToday of={stage} values={values} words={words} change={change} />
          )}
        </div>
      ))}
    </Stack>
  );
}

/** The local way of working, step by step: whom to ring, who stands in, who leads, where a notification goes. */
export const workflowPage: OfficePage = {
  keys: stageIds.map(workflowKey),
  begin: ({ local }) =>
    Object.fromEntries(stageIds.map((stage) => [stage, local.workflow[stage]?.text ?? ''])),
  problems: (values, { room, ways }) =>
    stageIds
      .filter((stage) => textOf(values, stage).trim().length > longestWorkflow)
      .map((stage) => ({
        path: stage,
        message: `${ways.stage[stage]}: ${room.workflow.tooLong(longestWorkflow)}`,
      })),
  write: (values, now) =>
    stageIds.map((stage) =>
      withCheckedDay({ key: workflowKey(stage), value: textOf(values, stage).trim() }, values, stage, now),
    ),
  lines: (office, words, language) =>
    stageIds.flatMap((stage) => {
      const setting = workflowKey(stage);
      const term = words.ways.stage[stage];
      const text = office.local.workflow[stage]?.text ?? '';
      if (text === '') return [];
      return [{ key: stage, setting, term, text }, ...checkedLine(office, setting, term, words, language)];
    }),
  Form: WorkflowForm,
};
