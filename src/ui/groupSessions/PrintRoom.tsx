import { useState } from 'react';
import type { StreamId } from '../../entries/ids.ts';
import { shownDay } from '../../text/shownDay.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Page } from '../kit/Page.tsx';
import { Select } from '../kit/Select.tsx';
import { PrintPage } from '../plan/PrintPage.tsx';
import { useAudit } from '../shell/useAudit.ts';
import type { Places } from '../shell/usePlaces.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { AttendanceSheet, Invitation, Outline } from './Papers.tsx';
import { useGroup, type OpenGroup } from './useGroup.ts';
import { useThemes } from './useThemes.ts';
import { useGroupWords } from './words.ts';

type Paper = 'attendance' | 'outline' | 'invitation';
const papers: readonly Paper[] = ['attendance', 'outline', 'invitation'];

/** What may go on paper for a group. Each is seen before it is printed. */
export function PrintRoom(props: { readonly stream: StreamId; readonly places: Places }) {
  const { open } = useGroup(props.stream);
  return open === null ? null : <Choosing {...props} open={open} />;
}

interface PaperProps {
  readonly open: OpenGroup;
  readonly session: number;
  readonly back: () => void;
  readonly onPrint: () => void;
}

function Choosing(props: { readonly stream: StreamId; readonly places: Places; readonly open: OpenGroup }) {
  const { open, places, stream } = props;
  const words = useGroupWords().papers;
  const language = useLanguage();
  const audit = useAudit();
  const { days, next } = open.view;
  const [session, setSession] = useState(next?.session ?? days[0]?.session ?? 1);
  const [paper, setPaper] = useState<Paper | null>(null);
  const shown = {
    open,
    session,
    back: () => setPaper(null),
    onPrint: () => audit('groupPrinted', stream),
  };
  if (paper === 'attendance') return <AttendancePaper {...shown} />;
  if (paper === 'outline') return <OutlinePaper {...shown} />;
  if (paper === 'invitation') return <InvitationPaper {...shown} />;
  return (
    <Page
      title={words.title}
      pageKey={`print ${stream}`}
      back={{ label: words.back, onPress: () => places.go({ room: 'group', stream }) }}
      lead={days.length === 0 ? words.noSessions : words.lead}
    >
      {days.length > 0 && (
        <Stack>
          <Select
            label={words.session}
            options={days.flatMap((one) =>
              one.onDay === null
                ? []
                : [
                    {
                      value: String(one.session),
                      label: words.attendance.caption(one.session, shownDay(one.onDay, language)),
                    },
                  ],
            )}
            value={String(session)}
            onChange={(chosen) => setSession(Number(chosen))}
          />
          <Cluster>
            {papers.map((one) => (
              <Button key={one} onPress={() => setPaper(one)}>
                {words[one].open}
              </Button>
            ))}
          </Cluster>
        </Stack>
      )}
    </Page>
  );
}

const dayOf = ({ view }: OpenGroup, session: number): string =>
  view.days.find((one) => one.session === session)?.onDay ?? '';

function AttendancePaper({ open, session, back, onPrint }: PaperProps) {
  const words = useGroupWords().papers;
  const aliases = open.people.map(({ alias }) => alias);
  return (
    <PrintPage
      title={words.attendance.title}
      lead={aliases.length === 0 ? words.attendance.empty : words.attendance.lead}
      backLabel={words.backToChoice}
      onBack={back}
      onPrint={onPrint}
      paper={<AttendanceSheet session={session} onDay={dayOf(open, session)} aliases={aliases} />}
    />
  );
}

function OutlinePaper({ open, session, back, onPrint }: PaperProps) {
  const words = useGroupWords().papers;
  const themes = useThemes();
  const planned = open.view.facts.plan?.themes.find((one) => one.session === session);
  const theme = themes.find(({ id }) => id === planned?.theme) ?? null;
  return (
    <PrintPage
      title={words.outline.title}
      lead={planned === undefined ? words.outline.noTheme : words.outline.lead}
      backLabel={words.backToChoice}
      onBack={back}
      onPrint={onPrint}
      paper={<Outline title={planned?.title ?? words.outline.theme} theme={theme} />}
    >
      {planned !== undefined && theme === null && <Notice tone="info">{words.outline.notInLibrary}</Notice>}
    </PrintPage>
  );
}

function InvitationPaper({ open, back, onPrint }: PaperProps) {
  const words = useGroupWords().papers;
  const { clock } = usePorts();
  const { today } = clock.now();
  const { invitation } = words;
  const [of, setOf] = useState('');
  const { plan } = open.view.facts;
  const person = open.placed.find((one) => one.case === of) ?? null;
  const rule = person?.told?.contactRule ?? null;
  // Whoever joins later is told of the days to come alone.
  const days = open.view.days.flatMap(({ onDay }) => (onDay === null || onDay < today ? [] : [onDay]));
  if (plan === null) return null;
  return (
    <PrintPage
      title={invitation.title}
      lead={invitation.lead}
      backLabel={words.backToChoice}
      onBack={back}
      onPrint={onPrint}
      paper={<Invitation plan={plan} days={days} />}
    >
      <Select
        label={invitation.who}
        empty={invitation.choose}
        options={open.placed.map((one) => ({ value: one.case, label: one.alias }))}
        value={of}
        onChange={setOf}
      />
      {person !== null && (
        <Notice tone={rule === null ? 'warning' : 'info'}>
          <p>{rule === null ? invitation.noRule : invitation.rule(rule)}</p>
        </Notice>
      )}
      <p>{invitation.careful}</p>
    </PrintPage>
  );
}
