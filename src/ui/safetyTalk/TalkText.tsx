import type { BodyOf } from '../../entries/kinds.ts';
import { QuietLine, Stack, TextAsWritten } from '../kit/layout.tsx';
import { useSafetyTalkWords } from './words.ts';

/** The conversation as it can be read aloud: four headings in the words of the questions, and what was said. */
export function TalkText({ talk }: { readonly talk: BodyOf<'safetyConversation'> }) {
  const { own, asked } = useSafetyTalkWords();
  const { safety } = talk;
  const heading = (field: string) => <h2>{asked[field]?.label ?? field}</h2>;
  const said = (text: string | undefined) =>
    (text ?? '').trim() === '' ? <p>{own.nothing}</p> : <TextAsWritten>{text ?? ''}</TextAsWritten>;
  const scale = asked['safety'];
  return (
    <Stack>
      <section>
        {heading('worries')}
        {said(talk.worries)}
      </section>
      <section>
        {heading('works')}
        {said(talk.works)}
      </section>
      <section>
        {heading('mustHappen')}
        {(talk.mustHappen ?? []).length === 0 && <p>{own.nothing}</p>}
        {(talk.mustHappen ?? []).map(({ id, what, who, when }) => (
          <div key={id}>
            <TextAsWritten>{what}</TextAsWritten>
            <QuietLine>{own.whoWhen(who ?? '', when ?? '')}</QuietLine>
          </div>
        ))}
      </section>
      <section>
        {heading('safety')}
        <p>
          {safety === undefined
            ? own.nothing
            : (scale?.options?.[safety] ?? own.answer(safety, scale?.lowest ?? '', scale?.highest ?? ''))}
        </p>
      </section>
    </Stack>
  );
}
