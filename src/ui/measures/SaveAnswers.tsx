import { useState } from 'react';
import type { LocalDate, StreamId } from '../../entries/ids.ts';
import { packIds } from '../../model/instruments/packs.ts';
import { readPacks, packAnsweredIn } from '../../rules/instruments/readPacks.ts';
import { wholeOf } from '../instruments/wholeOf.ts';
import { Button } from '../kit/Button.tsx';
import { Hint } from '../kit/Hint.tsx';
import { Cluster, Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { saveFile } from '../saveFile.ts';
import { useSession } from '../shell/session.tsx';
import { useAudit } from '../shell/useAudit.ts';
import { usePorts } from '../usePorts.tsx';
import { useMeasureWords } from './words.ts';

/** What was answered once, as a file for another system. It names nobody; that it left is noted. */
export function SaveAnswers(props: {
  readonly stream: StreamId;
  readonly name: string;
  readonly onDay: LocalDate;
  readonly body: {
    readonly pack: string;
    readonly version: string;
    readonly answers: Readonly<Record<string, string>>;
  };
}) {
  const { stream, name, onDay, body } = props;
  const { own } = useMeasureWords();
  const { instruments } = usePorts();
  const { team } = useSession();
  const audit = useAudit();
  const [said, setSaid] = useState<string | null>(null);
  const write = async () => {
    try {
      const shipped = packIds.find((id) => id === body.pack);
      const pack =
        shipped === undefined
          ? packAnsweredIn(readPacks(team.instruments), body.pack, body.version)
          : await wholeOf(shipped);
      if (pack === undefined) return setSaid(own.saveAnswers.failed);
      const file = await instruments.response({ pack, answers: body.answers, onDay });
      saveFile(file.fileName, file.bytes);
      audit('answersSaved', stream);
      setSaid(own.saveAnswers.saved(file.fileName));
    } catch {
      setSaid(own.saveAnswers.failed);
    }
  };
  return (
    <Stack gap="small">
      <Cluster>
        <Button kind="quiet" label={`${own.saveAnswers.button}: ${name}`} onPress={() => void write()}>
          {own.saveAnswers.button}
        </Button>
      </Cluster>
      <Hint>{own.saveAnswers.hint}</Hint>
      {said !== null && (
        <Notice tone="info" urgent>
          {said}
        </Notice>
      )}
    </Stack>
  );
}
