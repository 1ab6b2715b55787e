import { runsOut } from '../../rules/runsOut.ts';
import { shownDay } from '../../text/shownDay.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Notice } from '../kit/Notice.tsx';
import { PointList } from '../kit/PointList.tsx';
import { useSession } from '../shell/session.tsx';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useTrainedWords } from './trainedWords.ts';

/** Training that runs out within thirty days: said to the person, and of everybody to a lead. */
export function RunsOut(props: { readonly onStaff: () => void }) {
  const { expiring, competence } = useTrainedWords();
  const language = useLanguage();
  const { clock } = usePorts();
  const { me, team } = useSession();
  const { today } = clock.now();
  const yours = runsOut(me.signer, today).map(({ competence: id, until, ended }) =>
    (ended ? expiring.yoursEnded : expiring.yours)(competence[id].toLowerCase(), shownDay(until, language)),
  );
  const lead = me.signer.roles.includes('lead');
  const theirs = [...team.staff.values()].flatMap(({ name, left, signer }) =>
    !lead || left === true || signer.person === me.signer.person
      ? []
      : runsOut(signer, today).map(({ competence: id, until, ended }) =>
          (ended ? expiring.theirsEnded : expiring.theirs)(
            name,
            competence[id].toLowerCase(),
            shownDay(until, language),
          ),
        ),
  );
  if (yours.length + theirs.length === 0) return null;
  return (
    <Notice tone="info" title={expiring.title}>
      <PointList points={[...yours, ...theirs]} />
      <LinkButton onPress={props.onStaff}>{expiring.toStaff}</LinkButton>
    </Notice>
  );
}
