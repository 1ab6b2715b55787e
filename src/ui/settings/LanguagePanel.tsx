import { useState } from 'react';
import { basedOnNothing } from '../../entries/entry.ts';
import { StoreProblem, type StoreProblemKind } from '../../flow/ports.ts';
import type { Language } from '../../model/define.ts';
import { Choice } from '../kit/Choice.tsx';
import { FieldSet } from '../kit/FieldSet.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { languageSetting } from '../shell/languageSetting.ts';
import { useSession } from '../shell/session.tsx';
import { useShellWords } from '../shell/words.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useSettingsWords } from './words.ts';

const languages: readonly Language[] = ['da', 'en'];

/** The language of the screens, kept for this person as a signed setting. */
export function LanguagePanel(props: { readonly onLanguage: (language: Language) => void }) {
  const { cases } = usePorts();
  const session = useSession();
  const language = useLanguage();
  const words = useSettingsWords().language;
  const { problem: problems } = useShellWords();
  const [problem, setProblem] = useState<StoreProblemKind | null>(null);
  const choose = async (next: Language) => {
    setProblem(null);
    try {
      await cases.sign({
        stream: session.teamStream,
        unsigned: [
          {
            kind: 'setting',
            body: { key: languageSetting(session.person.person), value: next },
            role: session.me.role,
            basedOn: basedOnNothing,
            rendered: { text: `${words.title}: ${words[next]}`, language: next },
          },
        ],
        summarise: () => ({}),
        draft: null,
      });
      await session.refreshTeam();
      props.onLanguage(next);
    } catch (error) {
      setProblem(error instanceof StoreProblem ? error.kind : 'failed');
    }
  };
  return (
    <Panel title={words.title}>
      {problem !== null && (
        <Notice tone="warning" urgent>
          {problems[problem]}
        </Notice>
      )}
      <FieldSet id="language" legend={words.title}>
        {languages.map((one) => (
          <Choice
            key={one}
            kind="radio"
            id={`language-${one}`}
            name="language"
            label={words[one]}
            checked={language === one}
            onChange={() => void choose(one)}
          />
        ))}
      </FieldSet>
    </Panel>
  );
}
