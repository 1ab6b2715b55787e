import { useEffect, useState } from 'react';
import { basedOnNothing } from '../../entries/entry.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import type { StreamSummary } from '../../entries/summary.ts';
import { absencesIn, isNotOver, type Absence } from '../../rules/absences.ts';
import { absenceDoor } from '../../rules/doors/absence.ts';
import { emptyFacts } from '../../rules/emptyFacts.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Stack } from '../kit/layout.tsx';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Offers } from '../kit/Offers.tsx';
import { Page } from '../kit/Page.tsx';
import { useMoment, useSession } from '../shell/session.tsx';
import type { Places } from '../shell/usePlaces.ts';
import { useTeamSignature } from '../shell/useTeamSignature.ts';
import { useShellWords } from '../shell/words.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { AbsenceForm } from './AbsenceForm.tsx';
import { useStandInWords } from './words.ts';

/** Who is away and who steps in: what is written, and the form to write it. */
export function AbsenceRoom(props: { readonly places: Places }) {
  const { room: words } = useStandInWords();
  const { problem: problems } = useShellWords();
  const { cases, clock } = usePorts();
  const { team, me, writer } = useSession();
  const language = useLanguage();
  const moment = useMoment();
  const { busy, problem, refused, sign } = useTeamSignature();
  const [said, setSaid] = useState<string | null>(null);
  const [summaries, setSummaries] = useState<readonly StreamSummary[]>([]);
  useEffect(() => {
    let gone = false;
    cases.summaries().then(
      (all) => {
        if (!gone) setSummaries(all);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [cases]);
  const nameOf = (person: string) => [...team.staff].find(([one]) => one === person)?.[1].name ?? '–';
  const day = (on: string) => shownDay(on, language);
  const stepsIn = (standIn: string | null | undefined) =>
    standIn == null ? words.withoutStandIn : words.withStandIn(nameOf(standIn));
  const write = async (body: BodyOf<'absence'>, done: string) => {
    setSaid(null);
    const name = nameOf(body.person);
    const text =
      body.state === 'here'
        ? words.ended(name)
        : words.note(name, day(body.from), day(body.to), stepsIn(body.standIn));
    const signed = await sign({
      unsigned: [
        { kind: 'absence', body, role: me.role, basedOn: basedOnNothing, rendered: { text, language } },
      ],
      reasons: absenceDoor(emptyFacts, body, moment()),
      draft: null,
    });
    if (signed) setSaid(done);
    return signed;
  };
  const standing = absencesIn(team.absences).filter((one) => isNotOver(one, clock.now().today));
  const inWords = ({ person, from, to, standIn }: Absence) =>
    `${words.away(nameOf(person), day(from), day(to))} ${stepsIn(standIn)}`;
  return (
    <Page
      title={words.title}
      lead={<p>{words.lead}</p>}
      guidance={words.guidance}
      guidanceTitle={words.guidanceTitle}
      back={{ onPress: () => props.places.go({ room: 'staff' }) }}
    >
      <Stack gap="large">
        {said !== null && (
          <Notice tone="done" urgent>
            {said}
          </Notice>
        )}
        {(problem !== null || refused.length > 0) && (
          <Notice tone="warning" urgent>
            {problem === null ? refused.join(' ') : problems[problem]}
          </Notice>
        )}
        <section aria-label={words.nowTitle}>
          <h2>{words.nowTitle}</h2>
          {standing.length === 0 ? (
            <p>{words.nobodyAway}</p>
          ) : (
            <Offers
              label={words.nowTitle}
              offers={standing.map((one) => ({
                key: one.person,
                words: inWords(one),
                action: writer && (
                  <Button
                    disabled={busy}
                    onPress={() =>
                      void write({ state: 'here', person: one.person }, words.ended(nameOf(one.person)))
                    }
                  >
                    {words.back(nameOf(one.person))}
                  </Button>
                ),
              }))}
            />
          )}
        </section>
        {writer && (
          <AbsenceForm
            busy={busy}
            summaries={summaries}
            onCase={(stream) => props.places.go({ room: 'case', stream })}
            onSign={(body) => write(body, words.saved)}
          />
        )}
      </Stack>
    </Page>
  );
}
