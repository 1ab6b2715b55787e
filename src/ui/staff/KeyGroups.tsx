import { useEffect, useState } from 'react';
import type { PersonId } from '../../entries/ids.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import type { StaffPerson } from './staffPort.ts';
import type { ComparedKeys } from './useComparedKeys.ts';
import { useStaffKeyWords } from './words.ts';

/** The letters of somebody's key in groups to be read aloud, whether they were compared, and by whom. */
export function KeyGroups(props: {
  readonly who: StaffPerson;
  readonly name: string;
  readonly compared: ComparedKeys;
}) {
  const { who, name, compared } = props;
  const { exchange } = usePorts();
  const { person: mine, team, writer, training } = useSession();
  const words = useStaffKeyWords();
  const language = useLanguage();
  const [key, setKey] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    exchange.fingerprint(who.person).then(setKey, () => undefined);
  }, [exchange, who.person]);
  if (key === null) return null;
  const own = who.person === mine.person;
  const last = compared.of?.get(who.person);
  const same = last?.key === key;
  const said =
    compared.of === null
      ? ''
      : last === undefined
        ? words.never
        : same
          ? words.compared(team.staff.get(last.by)?.name ?? last.by, shownDay(last.on, language))
          : '';
  const note = async (person: PersonId) => {
    setBusy(true);
    setFailed(false);
    await compared.note(person, key).catch(() => setFailed(true));
    setBusy(false);
  };
  return (
    <>
      <DescriptionList items={[{ term: words.key, description: key, note: own ? words.mine : said }]} />
      {!own && last !== undefined && !same && <Notice tone="warning">{words.changed}</Notice>}
      {!own && !same && writer && training !== true && compared.of !== null && (
        <>
          {failed && (
            <Notice tone="warning" urgent>
              {words.failed}
            </Notice>
          )}
          <Button disabled={busy} onPress={() => void note(who.person)}>
            {busy ? words.comparing : words.compare(name)}
          </Button>
        </>
      )}
    </>
  );
}
