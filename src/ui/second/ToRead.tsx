import { noteInTwo } from '../../entries/noteTitle.ts';
import { givenOf } from '../../entries/draftPaths.ts';
import { shownDay } from '../../text/shownDay.ts';
import { useLevelWords } from '../case/useLevelWords.ts';
import { Details } from '../kit/Details.tsx';
import { Stack } from '../kit/layout.tsx';
import { Note } from '../kit/Note.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { useMoment, useSession } from '../shell/session.tsx';
import { hasCompetence } from '../../rules/doors/conditions.ts';
import { useEntriesOfCase, useKnownOfCase } from '../step/notices/KnownOfCase.tsx';
import { useStepRun } from '../step/useStepRun.tsx';
import { useLanguage } from '../useText.tsx';
import { NamedFromOutside } from './Ways.tsx';
import { useSecondWords } from './words.ts';

/** Over the question about a level: the evaluation as it was signed, to be read and not touched. */
export function EvaluationToRead() {
  const words = useSecondWords();
  const level = useLevelWords();
  const language = useLanguage();
  const { team } = useSession();
  const moment = useMoment();
  const facts = useKnownOfCase();
  const run = useStepRun();
  const entries = useEntriesOfCase();
  const id = givenOf(run.givens, 'evaluation');
  const entry = entries.find((each) => each.id === id);
  if (entry === undefined) return null;
  const risk = facts?.risk?.entry === id ? facts?.risk : undefined;
  const now = moment();
  const mine = entry.author.person === now.signer.person;
  const trained = hasCompetence(now, 'riskEvaluation').length === 0;
  const name = team.staff.get(entry.author.person)?.name ?? words.unknown;
  return (
    <Stack>
      {mine && <Notice tone="warning">{words.ownEvaluation}</Notice>}
      {!mine && !trained && <Notice tone="info">{words.readOnly}</Notice>}
      <Panel title={words.toRead}>
        {risk && (
          <p>
            {words.chosenBy(name, level(risk.level), shownDay(entry.onDate, language))}{' '}
            {risk.second === 'pending' && words.meanwhile(level(risk.holds))}
          </p>
        )}
        <Note {...noteInTwo(entry)} />
        <NamedFromOutside />
      </Panel>
    </Stack>
  );
}

/** Over the question about closing: who asks and why, and the newest evaluation. */
export function WishToRead() {
  const words = useSecondWords();
  const language = useLanguage();
  const { team } = useSession();
  const moment = useMoment();
  const facts = useKnownOfCase();
  const entries = useEntriesOfCase();
  const wish = facts?.closingWish ?? null;
  const asked = entries.find(({ id }) => id === wish?.entry);
  const newest = entries.findLast(({ kind }) => kind === 'riskEvaluation');
  return (
    <Stack>
      {wish !== null && wish.person === moment().signer.person && (
        <Notice tone="warning">{words.ownWish}</Notice>
      )}
      {wish !== null && asked !== undefined && (
        <Panel title={words.closing.title}>
          <p>
            {words.wishBy(team.staff.get(wish.person)?.name ?? words.unknown, shownDay(wish.on, language))}
          </p>
          <Note {...noteInTwo(asked)} />
          <NamedFromOutside />
        </Panel>
      )}
      {newest !== undefined && (
        <Details summary={words.newest}>
          <Note {...noteInTwo(newest)} />
        </Details>
      )}
    </Stack>
  );
}
