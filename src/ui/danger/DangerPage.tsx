import { useEffect, useState } from 'react';
import { dangerLines, type DangerLine, type DangerWords } from '../../model/danger/danger.ts';
import { directoryNumber, type DirectoryNumberId } from '../../model/directoryNumbers.ts';
import { checkMark } from '../../rules/checkMark.ts';
import { BigText, Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import type { DutyNumber } from '../ports.ts';
import { shownDate } from '../shell/shownTime.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage, useText } from '../useText.tsx';

const lines: readonly (DangerLine & { readonly id: keyof DangerWords['lines'] })[] = dangerLines;

/** Immediate danger: big plain lines, every number a link. Open to everyone, also before unlocking; stores nothing. */
export function DangerPage(props: { readonly onBack: () => void }) {
  const { dutyNumbers } = usePorts();
  const { frame, danger: words } = useText();
  const [duty, setDuty] = useState<readonly DutyNumber[] | null>(null);
  useEffect(() => {
    let gone = false;
    dutyNumbers.read().then(
      (found) => {
        if (!gone) setDuty(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [dutyNumbers]);
  return (
    <Page title={words.title} back={{ label: frame.back, onPress: props.onBack }}>
      <BigText>
        <Stack gap="large">
          {lines.map(({ id, numbers, local }) => (
            <section key={id}>
              <h2>{words.lines[id].title}</h2>
              {words.lines[id].say.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {numbers.map((each) => (
                <KnownNumber key={each} id={each} words={words} />
              ))}
              {local === true && duty !== null && duty.length === 0 && <p>{words.numberMissing}</p>}
              {local === true &&
                duty?.map((one) => <LocalNumber key={`${one.label} ${one.number}`} {...one} words={words} />)}
            </section>
          ))}
        </Stack>
      </BigText>
      <p>{words.nothingStored}</p>
    </Page>
  );
}

/** A number of the office, with its mark when it was looked up too long ago, or nobody here has said when. */
function LocalNumber({ label, number, checkedOn, words }: DutyNumber & { readonly words: DangerWords }) {
  const { clock } = usePorts();
  const language = useLanguage();
  const day = checkedOn ?? null;
  const isOld =
    day === null || checkMark({ checkedOn: day, mark: 'confirmed' }, clock.now().today) !== 'confirmed';
  return (
    <p>
      <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{words.ring(label, number)}</a>
      {isOld && (
        <small>
          {' '}
          ({words.toCheck}
          {day !== null && `, ${words.lastChecked(shownDate(day, language))}`})
        </small>
      )}
    </p>
  );
}

/** A number with its mark while nobody here has confirmed it, or when it was looked up too long ago. */
function KnownNumber(props: { readonly id: DirectoryNumberId; readonly words: DangerWords }) {
  const { words } = props;
  const { clock } = usePorts();
  const language = useLanguage();
  const known = directoryNumber(props.id);
  if (known === undefined || known.number === null || known.dial === null) return null;
  const marked = checkMark(known, clock.now().today) !== 'confirmed';
  return (
    <p>
      <a href={`tel:${known.dial}`}>{words.ring(words.numbers[props.id], known.number)}</a>{' '}
      {words.open[known.open]}
      {marked && (
        <small>
          {' '}
          ({words.toCheck}, {words.lastChecked(shownDate(known.checkedOn, language))})
        </small>
      )}
    </p>
  );
}
