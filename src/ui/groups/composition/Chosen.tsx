import { useState } from 'react';
import type { GroupPlanBody } from '../../../entries/bodies/group.ts';
import type { StreamId } from '../../../entries/ids.ts';
import { neededThings } from '../../../flow/groups/waitingList.ts';
import { Stack } from '../../kit/layout.tsx';
import { LinkButton } from '../../kit/LinkButton.tsx';
import { Removed } from '../../kit/Removed.tsx';
import { RowList } from '../../kit/RowList.tsx';
import { useText } from '../../useText.tsx';
import type { KeptForm } from '../useKeptForm.ts';
import { useCompositionWords, useGroupsWords } from '../words.ts';
import { chosenIn, inPath, type Participants } from './compositionValues.ts';

/** Who is chosen, and the way to take somebody out again. */
export function Chosen(props: {
  readonly form: KeptForm;
  readonly plan: Pick<GroupPlanBody, 'least' | 'most'>;
  readonly aliasOf: (of: StreamId) => string;
  readonly participants: Participants;
}) {
  const { form, plan, aliasOf, participants } = props;
  const words = useCompositionWords();
  const { needs } = useGroupsWords().waiting;
  const { frame } = useText();
  const [out, setOut] = useState<StreamId | null>(null);
  const chosen = chosenIn(form.values);
  return (
    <section aria-label={words.chosen}>
      <Stack>
        <h2>{words.chosen}</h2>
        <p role="status">
          {chosen.length === 0 ? words.chosenNone : words.chosenCount(chosen.length, plan.least, plan.most)}
        </p>
        {chosen.length > 0 && (
          <RowList
            label={words.chosen}
            detailsUnder
            rows={chosen.map((of) => ({
              key: of,
              title: aliasOf(of),
              detail: neededThings
                .flatMap((thing) => {
                  const said = participants.get(of)?.needs[thing] ?? '';
                  return said === '' ? [] : [`${needs[thing]}: ${said}`];
                })
                .join(' · '),
              action: (
                <LinkButton
                  label={`${words.takeOut}: ${aliasOf(of)}`}
                  onPress={() => {
                    setOut(of);
                    form.change(
                      inPath,
                      chosen.filter((one) => one !== of),
                    );
                  }}
                >
                  {words.takeOut}
                </LinkButton>
              ),
            }))}
          />
        )}
        {out !== null && !chosen.includes(out) && (
          <Removed
            words={words.taken(aliasOf(out))}
            undo={frame.undo}
            onUndo={() => {
              form.change(inPath, [...chosen, out]);
              setOut(null);
            }}
          />
        )}
      </Stack>
    </section>
  );
}
