import { textAt } from '../../../entries/draftPaths.ts';
import type { AnyWording } from '../../../model/define.ts';
import type { Pack } from '../../../model/instruments/pack.ts';
import { detectionPacks } from '../../../model/instruments/detectionPacks.ts';
import { ageFrom } from '../../../rules/targetGroup.ts';
import { useInConversation } from '../../kit/InConversation.tsx';
import { useRunState } from '../useStepRun.tsx';
import { wordingOf } from '../wordingOf.ts';
import { InstrumentResult } from './InstrumentResult.tsx';
import { useKnownOfCase } from './KnownOfCase.tsx';

/** How the answers of this draft to one questionnaire read so far. */
export function ResultOnPage(props: {
  readonly pack: keyof typeof detectionPacks;
  readonly wording: AnyWording;
}) {
  const facts = useKnownOfCase();
  const pack: Pack = detectionPacks[props.pack];
  const given = useRunState(
    ({ context }) => [
      ...pack.items.map(({ id }) => textAt(context.values, id)),
      textAt(context.values, 'citizenAge'),
    ],
    (a, b) => a.join() === b.join(),
  );
  return (
    <InstrumentResult
      pack={props.pack}
      answers={Object.fromEntries(pack.items.map(({ id }, at) => [id, given[at]]))}
      persons={facts?.persons ?? []}
      citizenAge={ageFrom(given.at(-1)) ?? facts?.citizenAge ?? null}
      questionOf={(item) => wordingOf(props.wording, item).label}
      folded={useInConversation()}
    />
  );
}
