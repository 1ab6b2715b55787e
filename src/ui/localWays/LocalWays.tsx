import { stageIds, type StageId } from '../../model/stages.ts';
import { checkMark } from '../../rules/checkMark.ts';
import type { LocalWorkflow } from '../../rules/localSettings.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Details } from '../kit/Details.tsx';
import { Stack, TextAsWritten } from '../kit/layout.tsx';
import { useLocalSettings } from '../shell/useLocalSettings.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useLocalWaysWords } from './words.ts';

/** "Sådan gør vi her", folded: of one stage, or of all of them. Nothing where nothing is written. */
export function LocalWays(props: { readonly stage: StageId | 'all' }) {
  const words = useLocalWaysWords();
  const { workflow } = useLocalSettings();
  const written = stageIds.flatMap((stage) => {
    const way = props.stage === 'all' || props.stage === stage ? workflow[stage] : undefined;
    return way === undefined ? [] : [{ stage, way }];
  });
  if (written.length === 0) return null;
  const name = props.stage === 'all' ? '' : ` · ${words.stage[props.stage]}`;
  return (
    <Details summary={`${words.title}${name}`}>
      <Stack>
        {written.map(({ stage, way }) => (
          <section key={stage} aria-label={words.stage[stage]}>
            {props.stage === 'all' && <h3>{words.stage[stage]}</h3>}
            <TextAsWritten>{way.text}</TextAsWritten>
            <Checked way={way} />
          </section>
        ))}
      </Stack>
    </Details>
  );
}

/** When somebody last saw that it is true; older than 180 days it asks to be checked. */
function Checked({ way }: { readonly way: LocalWorkflow }) {
  const words = useLocalWaysWords();
  const language = useLanguage();
  const { clock } = usePorts();
  if (way.checkedOn === null)
    return (
      <p>
        {words.neverChecked} {words.check}
      </p>
    );
  const old = checkMark({ checkedOn: way.checkedOn, mark: 'confirmed' }, clock.now().today) === 'tooOld';
  return (
    <p>
      {words.checked(shownDay(way.checkedOn, language))}
      {old && ` ${words.check}`}
    </p>
  );
}
