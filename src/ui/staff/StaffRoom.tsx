import { useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import type { StaffPerson } from './staffPort.ts';
import type { Places } from '../shell/usePlaces.ts';
import { AddColleague } from './AddColleague.tsx';
import { EditColleague } from './EditColleague.tsx';
import { JoiningFile } from './JoiningFile.tsx';
import { OutsidePeople } from './OutsidePeople.tsx';
import { RemoveColleague } from './RemoveColleague.tsx';
import { StaffList } from './StaffList.tsx';
import { useStaff } from './useStaff.ts';
import { useStaffWords } from './words.ts';

type View =
  | { readonly at: 'list'; readonly said?: string }
  | { readonly at: 'add' }
  | { readonly at: 'edit' | 'remove' | 'join'; readonly who: StaffPerson };

/** Who works on this machine: everybody reads it, a lead changes it. */
export function StaffRoom(props: { readonly places: Places }) {
  const words = useStaffWords().room;
  const { here, again } = useStaff();
  const [view, setView] = useState<View>({ at: 'list' });
  const done = (said?: string) => {
    void again();
    setView(said === undefined ? { at: 'list' } : { at: 'list', said });
  };
  if (here === null) return null;
  switch (view.at) {
    case 'add':
      return <AddColleague here={here} places={props.places} onDone={done} />;
    case 'edit':
      return <EditColleague here={here} who={view.who} onDone={done} />;
    case 'remove':
      return <RemoveColleague here={here} who={view.who} onDone={done} />;
    case 'join':
      return <JoiningFile here={here} who={view.who} onDone={done} />;
    case 'list':
      return (
        <Page
          title={words.title}
          lead={<p>{words.lead}</p>}
          back={{ onPress: () => props.places.go({ room: 'settings' }) }}
        >
          <Stack gap="large">
            {view.said !== undefined && <Notice tone="done">{view.said}</Notice>}
            <Cluster>
              <Button onPress={() => props.places.go({ room: 'absence' })}>{words.absence}</Button>
            </Cluster>
            <StaffList
              here={here}
              onAdd={() => setView({ at: 'add' })}
              onEdit={(who) => setView({ at: 'edit', who })}
              onRemove={(who) => setView({ at: 'remove', who })}
              onJoin={(who) => setView({ at: 'join', who })}
              onChanged={done}
            />
            <OutsidePeople stated={here.stated} onChanged={() => void again()} />
          </Stack>
        </Page>
      );
  }
}
