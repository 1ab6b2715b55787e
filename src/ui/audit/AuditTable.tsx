import { useEffect, useState } from 'react';
import { isAuditAct } from '../../model/auditActs.ts';
import { actOf, detailsOf, subjectIs } from '../../rules/auditLog.ts';
import { logNumber } from '../../rules/logNumber.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, NotPrinted, Stack } from '../kit/layout.tsx';
import { PlainTable } from '../kit/PlainTable.tsx';
import { useAudit } from '../shell/useAudit.ts';
import type { AuditLine } from './auditPort.ts';
import { useAuditWords } from './words.ts';

/** Lines on one page, and the most that come on paper at once. */
const onPage = 50;
const onPaper = 1000;

/** The chosen lines, newest first, a page at a time. What is printed is all of what was chosen. */
export function AuditTable(props: {
  readonly lines: readonly AuditLine[];
  readonly nameOf: (person: string) => string;
  readonly isColleague: (id: string) => boolean;
  readonly when: (instant: string) => string;
}) {
  const { lines, nameOf } = props;
  const { table: words, acts, detail: details } = useAuditWords();
  const audit = useAudit();
  const [asked, setPage] = useState(0);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    if (!printing) return undefined;
    const done = () => setPrinting(false);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [printing]);
  const pages = Math.max(1, Math.ceil(lines.length / onPage));
  const page = Math.min(asked, pages - 1);
  const shown = printing ? lines.slice(0, onPaper) : lines.slice(page * onPage, (page + 1) * onPage);
  const whatOf = (line: AuditLine): string => {
    const act = actOf(line);
    const what = isAuditAct(act) ? acts[act] : line.text;
    return [what, ...detailsOf(line).flatMap((word) => details[word] ?? [])].join(' ');
  };
  const aboutOf = (line: AuditLine): string => {
    const about = subjectIs(actOf(line));
    const subject =
      line.subject === undefined || about === 'nothing'
        ? []
        : [about === 'person' ? nameOf(line.subject) : words.caseNumber(logNumber(line.subject))];
    return [...subject, ...detailsOf(line).filter(props.isColleague).map(nameOf)].join(', ');
  };
  if (lines.length === 0) return <p role="status">{words.nothingFits}</p>;
  const from = printing ? 1 : page * onPage + 1;
  return (
    <Stack>
      <NotPrinted>
        {pages > 1 && (
          <Cluster>
            <Button disabled={page === 0} onPress={() => setPage(page - 1)}>
              {words.newer}
            </Button>
            <Button disabled={page === pages - 1} onPress={() => setPage(page + 1)}>
              {words.older}
            </Button>
            <span role="status">{words.page(page + 1, pages)}</span>
          </Cluster>
        )}
      </NotPrinted>
      <PlainTable
        caption={words.caption(from, from + shown.length - 1, lines.length)}
        columns={words.columns}
        rows={shown.map((line) => ({
          key: line.id,
          heading: props.when(line.at),
          cells: [nameOf(line.person), whatOf(line), aboutOf(line) || '–'],
        }))}
      />
      <NotPrinted>
        <Stack gap="small">
          <Cluster>
            <Button
              onPress={() => {
                audit('auditPrinted');
                setPrinting(true);
              }}
            >
              {words.print}
            </Button>
          </Cluster>
          {lines.length > onPaper && <p>{words.onlySome(onPaper)}</p>}
        </Stack>
      </NotPrinted>
    </Stack>
  );
}
