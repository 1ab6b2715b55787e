import type { AnyEntry } from '../../entries/entry.ts';
import type { StreamId } from '../../entries/ids.ts';
import { doorOf } from '../../rules/doors/doors.ts';
import { hasCompetence } from '../../rules/doors/conditions.ts';
import type { CaseFacts } from '../../rules/facts.ts';
import { shownDay } from '../../text/shownDay.ts';
import type { Begin } from '../case/begin.ts';
import { useLevelWords } from '../case/useLevelWords.ts';
import { Button } from '../kit/Button.tsx';
import { DescriptionList } from '../kit/DescriptionList.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useMoment, useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import { Answers } from './Answers.tsx';
import { answersTo, looksGiven } from './answersGiven.ts';
import { useTeamBears } from './useTeamBears.ts';
import { Ways } from './Ways.tsx';
import { useSecondWords } from './words.ts';

interface Props {
  readonly stream: StreamId;
  readonly facts: CaseFacts;
  readonly entries: readonly AnyEntry[];
  readonly begin: Begin;
}

/** On the case page: a level or a closing that needs another pair of eyes, whose it is, and who can give it. */
export function SecondPanels(props: Props) {
  return (
    <>
      <LevelPanel {...props} />
      <ClosingPanel {...props} />
    </>
  );
}

function LevelPanel({ stream, facts, entries, begin }: Props) {
  const words = useSecondWords();
  const level = useLevelWords();
  const language = useLanguage();
  const moment = useMoment();
  const { team, writer } = useSession();
  const bears = useTeamBears(entries);
  const { risk } = facts;
  if (risk === null || risk.second === 'notNeeded') return null;
  const now = moment();
  const mine = risk.author === now.signer.person;
  const trained = hasCompetence(now, 'riskEvaluation').length === 0;
  const name = team.staff.get(risk.author)?.name ?? words.unknown;
  const day = shownDay(risk.signedOn, language);
  const waits = risk.second === 'pending';
  const chosen = level(risk.level);
  const given = answersTo(entries, risk.entry);
  const agreed = given.filter(({ agrees, counts }) => agrees && counts);
  // One of them bears the level out: that is enough.
  const unborne = risk.second === 'agreed' && !agreed.some(({ id }) => bears(id));
  return (
    <Panel title={words.level.title} look={waits ? 'marked' : 'plain'}>
      <Stack>
        <p>{mine && waits ? words.chosenByYou(chosen, day) : words.chosenBy(name, chosen, day)}</p>
        {risk.second !== 'agreed' && (
          <DescriptionList
            items={[
              { term: words.level.chosen, description: chosen },
              { term: words.level.holds, description: level(risk.holds) },
            ]}
          />
        )}
        {risk.second === 'agreed' && <p>{words.level.agreed}</p>}
        {risk.second === 'disagreed' && <p>{words.notAgreed(level(risk.holds))}</p>}
        {unborne && (
          <Notice tone="warning">
            <p>{words.teamSaysOther}</p>
            <p>{words.actHigher(level(risk.alone))}</p>
          </Notice>
        )}
        <Answers given={given} said={(own, yes) => (yes ? own.saysYes : own.saysNo)} />
        {waits && !mine && !trained && <p>{words.readOnly}</p>}
        {waits && !mine && writer && (
          <Button onPress={() => begin('secondPerson', { evaluation: risk.entry })}>
            {trained ? words.level.answer : words.level.read}
          </Button>
        )}
        {waits && <Ways stream={stream} but={risk.author} competence="riskEvaluation" />}
      </Stack>
    </Panel>
  );
}

function ClosingPanel({ stream, facts, entries, begin }: Props) {
  const words = useSecondWords();
  const language = useLanguage();
  const moment = useMoment();
  const { team, writer } = useSession();
  const { closingWish: wish, closed } = facts;
  const looks = closed === null ? looksGiven(entries) : [];
  if (closed !== null || (wish === null && looks.length === 0)) return null;
  const day = shownDay(wish?.on, language);
  const mine = wish?.person === moment().signer.person;
  const mayLook = doorOf('colleagueLook')(facts, undefined, moment()).length === 0;
  return (
    <Panel title={words.closing.title} look={wish === null ? 'plain' : 'marked'}>
      <Stack>
        {wish !== null && (
          <p>
            {mine
              ? words.wishByYou(day)
              : words.wishBy(team.staff.get(wish.person)?.name ?? words.unknown, day)}
          </p>
        )}
        <Answers given={looks} said={(own, yes) => (yes ? own.lookYes : own.lookNo)} />
        {wish !== null && mayLook && writer && (
          <Button onPress={() => begin('colleagueLook')}>{words.closing.answer}</Button>
        )}
        {wish !== null && <Ways stream={stream} but={wish.person} competence={null} />}
      </Stack>
    </Panel>
  );
}
