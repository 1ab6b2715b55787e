import type { Compartment } from '../../model/vocabulary.ts';
import type { CaseOpener } from '../../rules/caseOpeners.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Panel } from '../kit/Panel.tsx';
import { PointList } from '../kit/PointList.tsx';
import { useSession } from '../shell/session.tsx';
import { useAccessWords } from './words.ts';

export interface AccessActs {
  readonly onClose: () => void;
  readonly onOpen: () => void;
  readonly onShare: (parts: readonly Compartment[]) => void;
  readonly onTakeBack: () => void;
}

/** Parts of a case as one reads them in a sentence. */
export const usePartsInWords = (): ((parts: readonly Compartment[]) => string) => {
  const { parts: words } = useAccessWords();
  return (parts) => parts.map((part) => words[part].toLowerCase()).join('; ');
};

/** One colleague: what they open of this case and why, with what may be done about it. */
export function ColleagueAccess(props: {
  readonly opener: CaseOpener;
  readonly name: string;
  /** What they are in this case, in words. */
  readonly carries: readonly string[];
  /** They ask to have the case closed to them: nothing more of it is shared with them. */
  readonly asks: boolean;
  /** Missing where the person at work may not change it, and about themselves. */
  readonly acts?: AccessActs | undefined;
  readonly onStaff: () => void;
}) {
  const { opener, name, acts } = props;
  const { room, role } = useAccessWords();
  const { team, person: me, inConversation } = useSession();
  const inWords = usePartsInWords();
  const roles = team.staff.get(opener.person)?.signer.roles ?? [];
  const { byRole, shared, begun, waiting, shareable } = opener;
  const why = [
    ...(byRole.length === 0
      ? []
      : [
          opener.everything
            ? room.why.everything
            : room.why.role(roles.map((one) => role[one].toLowerCase()).join(', ')),
        ]),
    ...(shared.length === 0 ? [] : [room.why.shared(inWords(shared))]),
    ...(begun.length === 0 ? [] : [room.why.begun(inWords(begun))]),
    ...(waiting.length === 0 ? [] : [room.waiting(inWords(waiting))]),
  ];
  const opens = opener.closed
    ? room.closed
    : opener.all
      ? room.opensAll
      : opener.opens.length === 0
        ? room.opensNothing
        : room.opens(inWords(opener.opens));
  return (
    <Panel title={opener.person === me.person ? `${name} (${room.you})` : name}>
      <Stack>
        {props.carries.length > 0 && <p>{props.carries.join(' · ')}</p>}
        <p>{opens}</p>
        {props.asks && !inConversation && <p>{room.asksToBeClosed(name)}</p>}
        {why.length > 0 && <PointList points={why} />}
        {waiting.length > 0 && <LinkButton onPress={props.onStaff}>{room.toStaff}</LinkButton>}
        {acts !== undefined && (
          <Cluster>
            {shareable.length > 0 && !props.asks && (
              <Button onPress={() => acts.onShare([...shared, ...shareable])}>
                {room.share(name, inWords(shareable))}
              </Button>
            )}
            {shared.length > 0 && <Button onPress={acts.onTakeBack}>{room.takeBack(name)}</Button>}
            {opener.closed ? (
              <Button onPress={acts.onOpen}>{room.open(name)}</Button>
            ) : (
              <Button onPress={acts.onClose}>{room.close(name)}</Button>
            )}
          </Cluster>
        )}
      </Stack>
    </Panel>
  );
}
