import type { LocalDate } from '../../entries/ids.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import { RowList } from '../kit/RowList.tsx';
import { shownDate } from '../shell/shownTime.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { useHomeWords } from './words.ts';

/** Whom to ask another day: a neutral handle each, gone at the next contact. */
export function Reminders(props: {
  readonly reminders: readonly { readonly id: string; readonly handle: string; readonly on: LocalDate }[];
  /** Null where nothing can be written. */
  readonly onBegin: ((id: string) => void) | null;
  readonly onDropped: () => void;
}) {
  const { onBegin, onDropped } = props;
  const { reminders } = usePorts();
  const words = useHomeWords();
  const language = useLanguage();
  return (
    <section aria-label={words.reminders}>
      <h2>{words.reminders}</h2>
      <RowList
        label={words.reminders}
        rows={props.reminders.map(({ id, handle, on }) => ({
          key: id,
          title: handle,
          ...(onBegin === null ? {} : { onOpen: () => onBegin(id) }),
          detail: words.reminderOn(shownDate(on, language)),
          action: (
            <LinkButton onPress={() => void reminders.drop(id).then(onDropped, onDropped)}>
              {words.reminderDone}
            </LinkButton>
          ),
        }))}
      />
    </section>
  );
}
