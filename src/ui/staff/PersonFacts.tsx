import type { PersonId } from '../../entries/ids.ts';
import type { StatedMember } from '../../rules/staffMembers.ts';
import { shownDay } from '../../text/shownDay.ts';
import { PointList } from '../kit/PointList.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import type { StaffHere } from './useStaff.ts';
import { useStaffWords } from './words.ts';

/** Roles and training of one person, each with who says so, until when it holds, and when it was used last. */
export function PersonFacts(props: { readonly member: StatedMember; readonly stated: StaffHere['stated'] }) {
  const { member, stated } = props;
  const { clock } = usePorts();
  const language = useLanguage();
  const { room, role, competence } = useStaffWords();
  const day = (date: string | undefined): string => shownDay(date, language);
  const trained = member.competences.map((one) => {
    const by = stated.get((one.confirmedBy ?? '') as PersonId)?.name ?? room.aLead;
    const said = [
      one.confirmed === 'lead' ? room.confirmed(by, day(one.confirmedOn)) : room.selfDeclared,
      ...(one.until === undefined
        ? []
        : [one.until < clock.now().today ? room.ended(day(one.until)) : room.until(day(one.until))]),
      ...(one.lastUsed === undefined ? [] : [room.lastUsed(day(one.lastUsed))]),
    ];
    return `${competence[one.competence]}: ${said.join(', ')}`;
  });
  return (
    <>
      <p>
        {room.rolesTerm}: {member.roles.map((one) => role[one]).join(', ')}
      </p>
      <p>
        {room.trainedTerm}
        {trained.length === 0 ? `: ${room.nothing}` : ':'}
      </p>
      {trained.length > 0 && <PointList points={trained} />}
    </>
  );
}
