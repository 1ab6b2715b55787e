import { type ComponentProps } from 'react';
import { fetchedPart } from '../fetching/fetchedPart.tsx';
import { useSession } from '../shell/session.tsx';
import { UntilHere } from '../fetching/UntilHere.tsx';

const InGroupPanel = fetchedPart(() =>
  import('../groupSessions/InGroupPanel.tsx').then((module) => module.InGroupPanel),
);

/** Only for a citizen who was given a place in a group, and not while they look on: its code comes when it is needed. */
export function InGroup(props: ComponentProps<typeof InGroupPanel>) {
  const { inConversation } = useSession();
  if (inConversation || !props.contents.entries.some(({ kind }) => kind === 'placement')) return null;
  return (
    <UntilHere>
      <InGroupPanel {...props} />
    </UntilHere>
  );
}
