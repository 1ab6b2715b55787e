import type { ReactNode } from 'react';
import type { Attendance } from '../../model/groups/groupVocabulary.ts';
import type { GroupThread, PersonThreads } from '../../rules/groups/threads.ts';
import { TimePicture } from '../kit/TimePicture.tsx';
import { useGroupWords } from './words.ts';

const gutter = 34;
const lane = { top: 18, height: 66 };

export const shapeOf: Readonly<Record<Attendance, string>> = {
  came: '●',
  cameLate: '◐',
  wentEarly: '◑',
  saidSorry: '○',
  noWord: '▲',
};

interface Column {
  readonly session: number;
}
/** Sessions beside each other in their order, numbered under the lane. A session between sessions stands at the left edge. */
function Sessions(props: {
  readonly label: string;
  readonly sessions: readonly Column[];
  readonly width: number;
  readonly height: number;
  readonly renderAt: (xOf: (session: number) => number, bottom: number) => ReactNode;
}) {
  const { sessions, width, height } = props;
  const bottom = lane.top + height;
  const step = (width - gutter - 24) / Math.max(sessions.length, 1);
  const xOf = (session: number): number =>
    gutter +
    step *
      (Math.max(
        sessions.findIndex((one) => one.session === session),
        0,
      ) +
        0.5);
  return (
    <TimePicture label={props.label} width={width} height={bottom + 28}>
      <line className="kit-time-grid" x1={gutter} x2={width - 24} y1={bottom} y2={bottom} />
      {sessions.map(({ session }) => (
        <text key={session} className="kit-time-tick" x={xOf(session)} y={bottom + 20} textAnchor="middle">
          {session}
        </text>
      ))}
      {props.renderAt(xOf, bottom)}
    </TimePicture>
  );
}

function Scale(props: { readonly bottom: number; readonly height: number; readonly most: number }) {
  return [0, props.most].map((end) => (
    <text key={end} className="kit-time-tick" x={0} y={props.bottom - (end === 0 ? 0 : props.height) + 4}>
      {end}
    </text>
  ));
}

/** One person: how they came, and how they said they were; each number is drawn beside its point. */
export function PersonPictures(props: {
  readonly threads: PersonThreads;
  readonly sessions: readonly Column[];
  readonly width: number;
}) {
  const { threads, sessions, width } = props;
  const { picture: words } = useGroupWords().threads;
  return (
    <>
      <section aria-label={words.attendance}>
        <h3>{words.attendance}</h3>
        <Sessions
          label={words.attendance}
          {...{ sessions, width }}
          height={22}
          renderAt={(xOf, bottom) =>
            threads.attendance.map(({ session, value }) => (
              <text key={session} x={xOf(session)} y={bottom - 8} textAnchor="middle">
                {shapeOf[value]}
              </text>
            ))
          }
        />
      </section>
      <section aria-label={words.wellBeing}>
        <h3>{words.wellBeing}</h3>
        <Sessions
          label={words.wellBeing}
          {...{ sessions, width }}
          height={lane.height}
          renderAt={(xOf, bottom) => (
            <>
              <Scale bottom={bottom} height={lane.height} most={10} />
              {threads.wellBeing.map(({ session, value }) => {
                const y = bottom - (value / 10) * lane.height;
                return (
                  <g key={session}>
                    <circle className="kit-time-point" cx={xOf(session)} cy={y} r={5} />
                    <text x={xOf(session) + 8} y={y + 5}>
                      {value}
                    </text>
                  </g>
                );
              })}
            </>
          )}
        />
      </section>
      <section aria-label={words.safety}>
        <h3>{words.safety}</h3>
        <Sessions
          label={words.safety}
          {...{ sessions, width }}
          height={22}
          renderAt={(xOf, bottom) =>
            threads.safety.map(({ session, onDay, value }, at) => (
              <text key={`${onDay} ${String(at)}`} x={xOf(session)} y={bottom - 8} textAnchor="middle">
                {value === 'open' ? '◆' : '◇'}
              </text>
            ))
          }
        />
      </section>
    </>
  );
}

/** The whole group: those who came as a column, those who did not as shapes over it, and every answer about well-being. */
export function GroupPictures(props: {
  readonly thread: readonly GroupThread[];
  readonly most: number;
  readonly width: number;
}) {
  const { thread, width } = props;
  const { picture: words } = useGroupWords().threads;
  const most = Math.max(props.most, ...thread.map(({ came }) => came), 1);
  return (
    <>
      <section aria-label={words.attendance}>
        <h3>{words.attendance}</h3>
        <Sessions
          label={words.attendance}
          sessions={thread}
          width={width}
          height={lane.height}
          renderAt={(xOf, bottom) => (
            <>
              <Scale bottom={bottom} height={lane.height - 20} most={most} />
              {thread.map(({ session, came, saidSorry, noWord, concerns }) => {
                const tall = (came / most) * (lane.height - 20);
                const marks = `${'○'.repeat(saidSorry)}${'▲'.repeat(noWord)}${'◆'.repeat(concerns)}`;
                return (
                  <g key={session}>
                    <rect x={xOf(session) - 8} y={bottom - tall} width={16} height={tall} />
                    <text x={xOf(session)} y={bottom - tall - 6} textAnchor="middle">
                      {marks}
                    </text>
                  </g>
                );
              })}
            </>
          )}
        />
      </section>
      <section aria-label={words.wellBeing}>
        <h3>{words.wellBeing}</h3>
        <Sessions
          label={words.wellBeing}
          sessions={thread}
          width={width}
          height={lane.height}
          renderAt={(xOf, bottom) => (
            <>
              <Scale bottom={bottom} height={lane.height} most={10} />
              {thread.flatMap(({ session, wellBeing }) =>
                [...new Set(wellBeing)].map((value) => (
                  <g key={`${String(session)} ${String(value)}`}>
                    <circle
                      className="kit-time-point"
                      cx={xOf(session)}
                      cy={bottom - (value / 10) * lane.height}
                      r={5}
                    />
                    {wellBeing.filter((one) => one === value).length > 1 && (
                      <text x={xOf(session) + 8} y={bottom - (value / 10) * lane.height + 5}>
                        {`×${String(wellBeing.filter((one) => one === value).length)}`}
                      </text>
                    )}
                  </g>
                )),
              )}
            </>
          )}
        />
      </section>
    </>
  );
}
