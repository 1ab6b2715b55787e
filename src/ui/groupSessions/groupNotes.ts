import { basedOnNothing, type Unsigned } from '../../entries/entry.ts';
import type { EntryId } from '../../entries/ids.ts';
import type { BodyOf } from '../../entries/kinds.ts';
import type { Language } from '../../model/define.ts';
import type { Role } from '../../model/vocabulary.ts';
import type { GroupNotesText } from '../../text/rooms/groupNotes.da.ts';
import { shownDay } from '../../text/shownDay.ts';

/** What every note of a group is written with. */
export interface NoteFrame {
  readonly words: GroupNotesText;
  readonly language: Language;
  readonly role: Role;
  /** The cover name of a participant. */
  readonly aliasOf: (stream: string) => string;
  readonly nameOf: (person: string) => string;
}

/** What these rooms sign in the stream of a group. */
export type GroupWrites = 'groupSession' | 'sessionChange' | 'safetyConcern' | 'reached' | 'catchUpTalk';
type Written = GroupWrites | 'fromGroup';
/** What an entry corrects. `says`: the line under the title of its note that tells so; none for a session written anew. */
export interface Amending {
  readonly entry: EntryId;
  readonly says?: string;
}
/** The title of a note stays its first line. */
function noteSaying(text: string, says: string | undefined): string {
  const [title = '', ...rest] = text.split('\n');
  return says === undefined ? text : [title, says, ...rest].join('\n');
}
/** One entry of a group with its note, ready to be signed. */
export const groupEntry = <K extends Written>(
  frame: NoteFrame,
  kind: K,
  body: BodyOf<K>,
  amending: Amending | null = null,
): Unsigned =>
  ({
    kind,
    body,
    role: frame.role,
    basedOn: basedOnNothing,
    rendered: { text: noteSaying(textOf[kind](frame, body), amending?.says), language: frame.language },
    ...(amending === null ? {} : { amends: amending.entry }),
  }) as Unsigned;

type Line = string | undefined;
const lines = (...all: readonly Line[]): string =>
  all.filter((line): line is string => line !== undefined && line !== '').join('\n');
const labelled = ({ words }: NoteFrame, label: keyof GroupNotesText['labels'], said: Line): Line =>
  said === undefined || said === '' ? undefined : words.line(words.labels[label], said);

const textOf: { readonly [K in Written]: (frame: NoteFrame, body: BodyOf<K>) => string } = {
  groupSession: sessionText,
  sessionChange: (frame, body) =>
    lines(
      frame.words.titles.change,
      labelled(frame, 'session', String(body.session)),
      labelled(
        frame,
        'day',
        body.to === 'day' ? shownDay(body.onDay, frame.language) : frame.words.cancelled,
      ),
      labelled(frame, 'reason', body.reason),
    ),
  safetyConcern: (frame, body) =>
    lines(
      frame.words.titles.concern,
      labelled(frame, 'alias', frame.aliasOf(body.case)),
      labelled(frame, 'day', shownDay(body.onDay, frame.language)),
      body.what,
    ),
  reached: (frame, body) =>
    lines(
      frame.words.titles.reached,
      labelled(frame, 'alias', frame.aliasOf(body.case)),
      labelled(frame, 'who', body.who),
      labelled(frame, 'day', shownDay(body.onDay, frame.language)),
      labelled(frame, 'time', body.at),
      labelled(frame, 'agreed', body.agreed),
    ),
  catchUpTalk: (frame, body) =>
    lines(
      frame.words.titles.talk,
      labelled(frame, 'alias', frame.aliasOf(body.case)),
      labelled(frame, 'day', shownDay(body.onDay, frame.language)),
      body.text,
    ),
  fromGroup: (frame, body) =>
    lines(
      frame.words.toCase.titles[body.what],
      labelled(frame, 'day', shownDay(body.onDay, frame.language)),
      body.text,
    ),
};

function sessionText(frame: NoteFrame, body: BodyOf<'groupSession'>): string {
  const { words } = frame;
  return lines(
    words.titles.session(body.session),
    labelled(frame, 'day', shownDay(body.onDay, frame.language)),
    labelled(frame, 'leaders', body.leaders.map(frame.nameOf).join(', ')),
    labelled(frame, 'theme', body.theme),
    labelled(frame, 'done', body.done),
    ...body.people.map((one) =>
      words.line(
        frame.aliasOf(one.case),
        [
          words.attendance[one.attendance],
          one.wellBeing === undefined ? '' : words.wellBeing(one.wellBeing),
          one.goal === undefined ? '' : words.goal(one.goal),
          one.words === undefined ? '' : words.words(one.words),
          one.network === undefined ? '' : words.network(one.network),
          one.note ?? '',
        ]
          .filter((part) => part !== '')
          .join(' · '),
      ),
    ),
  );
}
