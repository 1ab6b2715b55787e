import { createContext, use, useEffect, useRef, useState, type ReactNode } from 'react';
import type { ConcernCode } from '../../../model/concerns.ts';
import { concernsIn, type Concern } from '../../../rules/concerns.ts';
import { visibleFields } from '../../../rules/visibleQuestions.ts';
import { useAnnounce } from '../../kit/Announcer.tsx';
import { Notice, type NoticeTone } from '../../kit/Notice.tsx';
import { useRunState, useStepRun } from '../useStepRun.tsx';
import { useKnownOfCase } from './KnownOfCase.tsx';
import { useNoticeWords } from './words.ts';
import { UntilHere } from '../../fetching/UntilHere.tsx';

const ConcernContext = createContext<readonly Concern[]>([]);

/** Only danger is red. The rest asks for attention and changes nothing. */
const toneOf: Partial<Record<ConcernCode, NoticeTone>> = {
  dangerNow: 'danger',
  childInDanger: 'danger',
  examinedToday: 'warning',
  thoughtsOfSuicide: 'warning',
};
const sameConcerns = (a: readonly Concern[], b: readonly Concern[]): boolean =>
  a.length === b.length && a.every((each, at) => each.code === b[at]?.code && each.at === b[at].at);

/** Works out once per page what the answers draw attention to; `ConcernsAt` shows it at its question. */
export function ConcernsHere(props: { readonly children: ReactNode }) {
  const facts = useKnownOfCase();
  const { step, givens } = useStepRun();
  const found = useRunState(
    ({ context }) => concernsIn(visibleFields(step, context.values, givens), context.values, facts),
    sameConcerns,
  );
  const [before] = useState(found);
  return (
    <ConcernContext value={found}>
      {props.children}
      <UntilHere>
        <SayNewOnes found={found} before={before} />
      </UntilHere>
    </ConcernContext>
  );
}

const codesOf = (found: readonly Concern[]): ReadonlySet<ConcernCode> =>
  new Set(found.map(({ code }) => code));

/** Says politely what was not there a moment ago; what stood there when the page opened is only shown. */
function SayNewOnes(props: { readonly found: readonly Concern[]; readonly before: readonly Concern[] }) {
  const words = useNoticeWords().concerns;
  const announce = useAnnounce();
  const said = useRef(codesOf(props.before));
  useEffect(() => {
    const now = codesOf(props.found);
    const fresh = [...now].filter((code) => !said.current.has(code));
    said.current = now;
    if (fresh.length > 0)
      announce(fresh.map((code) => `${words[code].title}. ${words[code].text}`).join(' '));
  }, [props.found, words, announce]);
  return null;
}

/** What the answer at this place draws attention to: in plain words, with where to turn. */
export function ConcernsAt(props: { readonly path: string }) {
  const here = use(ConcernContext).filter(({ at }) => at === props.path);
  if (here.length === 0) return null;
  return (
    <UntilHere>
      {here.map(({ code }) => (
        <OneConcern key={code} code={code} />
      ))}
    </UntilHere>
  );
}

function OneConcern({ code }: { readonly code: ConcernCode }) {
  const { title, text } = useNoticeWords().concerns[code];
  return (
    <Notice tone={toneOf[code] ?? 'info'} title={title}>
      {text}
    </Notice>
  );
}
