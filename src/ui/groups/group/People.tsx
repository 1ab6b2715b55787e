import { useState } from 'react';
import type { StreamId } from '../../../entries/ids.ts';
import type { GroupView, PersonInGroup } from '../../../flow/groups/groupView.ts';
import { Stack } from '../../kit/layout.tsx';
import { LinkButton } from '../../kit/LinkButton.tsx';
import { RowList } from '../../kit/RowList.tsx';
import { StatusChip, type ChipShape } from '../../kit/StatusChip.tsx';
import { useSession } from '../../shell/session.tsx';
import type { Participants } from '../composition/compositionValues.ts';
import { useGroupPageWords } from '../words.ts';
import { PlaceChange } from './PlaceChange.tsx';

const shapes: Readonly<Record<PersonInGroup['place'], ChipShape>> = {
  none: 'circle',
  invited: 'clock',
  accepted: 'check',
  composed: 'circle',
  attending: 'filledCircle',
  held: 'diamond',
  declined: 'square',
  completed: 'check',
  left: 'square',
  movedToIndividual: 'square',
};

/** Who is in the group and who was, by cover word, each with where they stand. */
export function People(props: {
  readonly view: GroupView;
  readonly participants: Participants;
  readonly onPerson: (of: StreamId) => void;
  readonly onChanged: () => void;
}) {
  const { view } = props;
  const words = useGroupPageWords();
  const { writer } = useSession();
  const [changing, setChanging] = useState<StreamId | null>(null);
  const { plan } = view.facts;
  const inIt = view.members.placed.length;
  return (
    <section aria-label={words.participants}>
      <Stack>
        <h2>{words.participants}</h2>
        {view.people.length === 0 ? (
          <p>{words.nobody}</p>
        ) : (
          <>
            <p>{words.count(inIt, plan?.least ?? inIt, plan?.most ?? inIt)}</p>
            <RowList
              label={words.participants}
              detailsUnder
              rows={view.people.map((one) => ({
                key: one.case,
                status: (
                  <StatusChip shape={shapes[one.place]} look={one.place === 'held' ? 'strong' : 'plain'}>
                    {words.place[one.place]}
                  </StatusChip>
                ),
                title: one.alias,
                onOpen: () => props.onPerson(one.case),
                action: writer && (
                  <LinkButton
                    label={`${words.change.open}: ${one.alias}`}
                    onPress={() => setChanging(one.case)}
                  >
                    {words.change.open}
                  </LinkButton>
                ),
              }))}
            />
          </>
        )}
        {writer && view.people.length > 0 && (
          <PlaceChange
            view={view}
            participants={props.participants}
            chosen={changing}
            onChosen={setChanging}
            onSigned={props.onChanged}
          />
        )}
      </Stack>
    </section>
  );
}
