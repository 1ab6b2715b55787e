import { useMemo, useState } from 'react';
import type { AnyEntry } from '../../entries/entry.ts';
import { asPersonId, type StreamId } from '../../entries/ids.ts';
import { standing } from '../../flow/standing.ts';
import type { ExportProfile } from '../../model/vocabulary.ts';
import { Journalised } from '../case/Journalised.tsx';
import type { OpenCase } from '../case/useCase.ts';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { PaperPreview } from '../kit/Paper.tsx';
import { useSession } from '../shell/session.tsx';
import { useAudit } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import { asCorrected, notBroughtOver } from './chosenNotes.ts';
import { CopyOut } from './CopyOut.tsx';
import { DocumentView } from './DocumentView.tsx';
import type { NoteOrder, ShownDocument } from './exportPort.ts';
import { PrintOut } from './PrintOut.tsx';
import { secondLooks } from './secondLooks.ts';
import { StaffPreview } from './StaffPreview.tsx';
import { TickAnswers } from './TickAnswers.tsx';
import { useExporter } from './useExporter.ts';
import { useNotesWords } from './words.ts';

/** The document of what was chosen in one profile: what stays, the document itself, and the ways out. */
export function ReadyNote(props: {
  readonly open: OpenCase;
  readonly stream: StreamId;
  readonly chosen: readonly AnyEntry[];
  readonly profile: ExportProfile;
  readonly onPrint: (document: ShownDocument) => void;
  readonly onCopied: () => void;
  readonly onChanged: () => void;
}) {
  const { open, stream, chosen, profile } = props;
  const { entries } = open.contents;
  const words = useNotesWords();
  const { clock } = usePorts();
  const { team, writer } = useSession();
  const audit = useAudit();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const exporter = useExporter(entries);
  const inside = profile === 'internalCase';
  const order = useMemo(
    (): NoteOrder => ({
      profile,
      entries: inside ? chosen : asCorrected(entries, chosen),
      standing: standing(entries),
      ticked,
      secondLooks: secondLooks(entries),
      today: clock.now().today,
      nameOf: (person) => team.staff.get(asPersonId(person))?.name ?? null,
    }),
    [profile, inside, chosen, entries, ticked, clock, team],
  );
  const made = useMemo(
    () => (exporter === null || exporter === 'failed' ? null : exporter.make(order)),
    [exporter, order],
  );
  if (exporter === 'failed') return <Notice tone="warning">{words.loadFailed}</Notice>;
  if (exporter === null || made === null) return null;
  const { document, sheet, carried, preview } = made;
  const waiting = notBroughtOver(entries);
  const ways = (out: ShownDocument, copy: string, print: string) =>
    writer ? (
      <Cluster>
        <CopyOut
          label={copy}
          text={exporter.asText(out)}
          onCopied={() => {
            audit('noteCopied', stream, profile);
            props.onCopied();
          }}
        />
        <PrintOut
          label={print}
          onPrint={() => {
            audit('notePrinted', stream, profile);
            props.onPrint(out);
          }}
        />
      </Cluster>
    ) : (
      <p>{words.out.otherTab}</p>
    );
  const paper = (title: string, out: ShownDocument) => (
    <section aria-label={title}>
      <PaperPreview>
        <DocumentView document={out} />
      </PaperPreview>
    </section>
  );
  return (
    <Stack gap="large">
      {!inside && (
        <StaffPreview preview={preview}>
          {profile === 'protectivePartner' && (
            <TickAnswers tickable={preview.tickable} ticked={ticked} onChange={setTicked} />
          )}
        </StaffPreview>
      )}
      {document === null ? (
        <Notice tone="info">
          {words.preview.nothingLeft}
          {chosen.some(({ kind }) => kind === 'safetyPlan') && ` ${words.preview.planHint}`}
        </Notice>
      ) : (
        <Stack>
          {paper(words.document, document)}
          {ways(document, words.out.copy, words.out.print)}
        </Stack>
      )}
      {sheet !== null && (
        <Stack>
          <h2>{words.sheet}</h2>
          <p>{words.sheetLead}</p>
          {paper(words.sheet, sheet)}
          {ways(sheet, words.out.copySheet, words.out.printSheet)}
        </Stack>
      )}
      {inside && (
        <Journalised
          open={open}
          only={carried.filter((id) => waiting.includes(id))}
          title={words.journalise}
          onSigned={props.onChanged}
        />
      )}
    </Stack>
  );
}
