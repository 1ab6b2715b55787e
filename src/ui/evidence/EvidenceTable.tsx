import type { EvidenceLine, WrittenEvidence } from '../../flow/evidenceList.ts';
import { shownDay } from '../../text/shownDay.ts';
import { PlainTable } from '../kit/PlainTable.tsx';
import { Hint } from '../kit/Hint.tsx';
import { ProtectedMark } from '../kit/ProtectedMark.tsx';
import { useSession } from '../shell/session.tsx';
import { useLanguage } from '../useText.tsx';
import { useEvidenceWords } from './words.ts';

/** The lines as they stand; what was corrected is shown under what it is now. */
export function EvidenceTable({ lines }: { readonly lines: readonly EvidenceLine[] }) {
  const { room, kinds } = useEvidenceWords();
  const { team } = useSession();
  const language = useLanguage();
  const day = (date: string) => shownDay(date, language);
  const earlier = ({ entry, body }: WrittenEvidence) => (
    <Hint key={entry.id}>
      {room.corrected(day(entry.onDate))} {day(body.onDay)}: {body.what}
      {body.where === undefined ? '' : ` (${body.where})`}
    </Hint>
  );
  const { column } = room;
  return (
    <PlainTable
      caption={room.table}
      columns={[column.onDay, column.what, column.kind, column.where, column.written]}
      rows={lines.map(({ entry, body, before }) => ({
        key: entry.id,
        heading: day(body.onDay),
        cells: [
          <>
            {body.what}
            {before.map(earlier)}
          </>,
          body.kind === undefined ? room.noKind : kinds[body.kind],
          body.where === undefined ? (
            room.noPlace
          ) : (
            <>
              {body.where} <ProtectedMark />
            </>
          ),
          room.writtenBy(team.staff.get(entry.author.person)?.name ?? room.unknownAuthor, day(entry.onDate)),
        ],
      }))}
    />
  );
}
