import type { StreamId } from '../../entries/ids.ts';
import type { Clearance } from '../../entries/placeInGroup.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { useKeyStaffOf } from '../groups/keyStaff.ts';
import type { Participant } from './useGroup.ts';
import { newestClearance } from './whomToRing.ts';
import { useGroupWords } from './words.ts';

type Number = Clearance['ring'];

function RingLink(props: { readonly to: Number; readonly label: string }) {
  return (
    <a href={`tel:${props.to.number.replaceAll(/[^\d+]/g, '')}`}>
      {props.label}: {props.to.number}
    </a>
  );
}

/** Whom to ring now, and who steps in: as key staff wrote it last. Where nobody wrote it there is still a way on. */
export function RingWhom(props: {
  readonly group: StreamId;
  readonly person: Participant;
  readonly onSheet: (of: StreamId) => void;
}) {
  const { ring: words } = useGroupWords().page;
  const { person } = props;
  const clearance = newestClearance(person.told, props.group);
  const keyStaffOf = useKeyStaffOf(clearance === null ? [person.case] : []);
  const names = keyStaffOf(person.case);
  return (
    <Stack gap="small">
      {clearance === null ? (
        <p>{names.length === 0 ? words.nobody : words.nobodyBut(names.join(', '))}</p>
      ) : (
        <>
          <p>
            <strong>
              <RingLink to={clearance.ring} label={words.now(clearance.ring.name)} />
            </strong>
          </p>
          <p>
            <RingLink to={clearance.standIn} label={words.standIn(clearance.standIn.name)} />
          </p>
        </>
      )}
      <Cluster>
        <Button label={words.sheetFor(person.alias)} onPress={() => props.onSheet(person.case)}>
          {words.sheet}
        </Button>
      </Cluster>
    </Stack>
  );
}
