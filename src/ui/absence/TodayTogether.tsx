import type { PersonId } from '../../entries/ids.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { isDanger } from '../../flow/caseView.ts';
import type { HandoverLine, HomeLine } from '../../flow/homeLines.ts';
import { standingIn } from '../../flow/standingIn.ts';
import { absencesIn, isNotOver } from '../../rules/absences.ts';
import { CaseLines } from '../home/CaseLines.tsx';
import { useHomeWords } from '../home/words.ts';
import { Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { RowList } from '../kit/RowList.tsx';
import { useSession } from '../shell/session.tsx';
import { shownDate } from '../shell/shownTime.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useStandInWords } from './words.ts';

/**
 * What is urgent today for somebody who works with others: danger first whoever carries the case, then what colleagues
 * ask of them, then the cases of colleagues who are away, then everything else. No line is left out, and none stands twice.
 */
export function TodayTogether(props: {
  readonly lines: readonly HomeLine[];
  readonly asked: readonly HandoverLine[];
  readonly summaries: readonly StreamSummary[];
  readonly onLine: (line: HomeLine) => void;
  readonly onCase: (stream: HomeLine['stream']) => void;
  readonly onPutOff: ((line: HomeLine) => void) | undefined;
  readonly onAbsence: () => void;
}) {
  const { lines, summaries } = props;
  const words = useStandInWords();
  const home = useHomeWords();
  const language = useLanguage();
  const { clock } = usePorts();
  const { team, person: me } = useSession();
  const { today } = clock.now();
  const absences = absencesIn(team.absences);
  const nameOf = (person: PersonId) => team.staff.get(person)?.name ?? words.given.somebody;
  const danger = lines.filter(isDanger);
  const others = lines.filter((line) => !isDanger(line));
  const forThem = standingIn(absences, summaries, me.person, team.staff, today);
  const taken = new Set(forThem.flatMap(({ cases }) => [...cases]));
  const rest = others.filter(({ stream }) => !taken.has(stream));
  const mine = absences.find((one) => one.person === me.person && isNotOver(one, today));
  const list = (label: string, some: readonly HomeLine[]) => (
    <CaseLines label={label} lines={some} onCase={props.onLine} onPutOff={props.onPutOff} />
  );
  return (
    <Stack gap="large">
      {danger.length > 0 && list(home.urgent, danger)}
      {props.asked.length > 0 && (
        <section aria-label={words.given.title}>
          <h2>{words.given.title}</h2>
          <RowList
            label={words.given.title}
            rows={props.asked.map(({ stream, alias, receiver, receiverPerson, since, by }) => ({
              key: stream,
              title: alias ?? home.noAlias,
              detail: [
                words.given.from(
                  by === undefined ? words.given.somebody : nameOf(by),
                  shownDate(since, language),
                ),
                receiverPerson === me.person ? words.given.asReceiver : words.given.asStandIn(receiver),
              ].join(' '),
              onOpen: () => props.onCase(stream),
            }))}
          />
        </section>
      )}
      {forThem.map(({ absence, cases }) => {
        const title = words.stepsIn(nameOf(absence.person), shownDate(absence.to, language));
        const theirs = others.filter(({ stream }) => cases.has(stream));
        return (
          <section key={absence.person} aria-label={title}>
            <h2>{title}</h2>
            {theirs.length > 0 ? list(title, theirs) : <p>{words.nothingUrgent}</p>}
            {danger.some(({ stream }) => cases.has(stream)) && <p>{words.dangerAbove}</p>}
          </section>
        );
      })}
      {rest.length > 0 && list(danger.length > 0 ? words.others : home.urgent, rest)}
      {mine !== undefined && (
        <Notice tone="info">
          <p>{words.youAreAway(shownDate(mine.from, language), shownDate(mine.to, language))}</p>
          <LinkButton onPress={props.onAbsence}>{words.seeDue}</LinkButton>
        </Notice>
      )}
    </Stack>
  );
}
