import type { Language } from '../../model/define.ts';
import { Button } from '../kit/Button.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { TopBar } from '../kit/TopBar.tsx';
import { useLanguage } from '../useText.tsx';
import { useShellWords } from './words.ts';

/** The one key that hides everything at once, on every page. */
export const hideKey = 'F9';

/** The header of every page. In conversation only hiding, immediate danger and the way out of it remain. */
export function Header(props: {
  readonly signedIn: string | null;
  readonly inConversation: boolean;
  /** The citizen reads: only hiding and immediate danger remain. */
  readonly citizenReads: boolean;
  readonly onConversation: (on: boolean) => void;
  readonly onHome: () => void;
  readonly onSettings: () => void;
  readonly onLock: () => void;
  /** Null where one works alone. */
  readonly onSwitch: (() => void) | null;
  readonly onHide: () => void;
  readonly onDanger: () => void;
  /** Before unlocking; afterwards the language is a setting. */
  readonly onLanguage: (language: Language) => void;
}) {
  const language = useLanguage();
  const words = useShellWords();
  const inside = props.signedIn !== null;
  const calm = inside && (props.inConversation || props.citizenReads);
  return (
    <TopBar name={words.product} {...(inside && !calm ? { onName: props.onHome, who: props.signedIn } : {})}>
      {inside && !calm && (
        <>
          <LinkButton onPress={props.onSettings}>{words.settings}</LinkButton>
          <Button kind="quiet" onPress={() => props.onConversation(true)}>
            {words.startConversation}
          </Button>
          <Button kind="quiet" onPress={props.onLock}>
            {words.lock}
          </Button>
          {props.onSwitch !== null && (
            <Button kind="quiet" onPress={props.onSwitch} label={words.switchPerson}>
              {words.switch}
            </Button>
          )}
        </>
      )}
      {!inside && (
        <LinkButton onPress={() => props.onLanguage(language === 'da' ? 'en' : 'da')}>
          {words.otherLanguage}
        </LinkButton>
      )}
      {calm && !props.citizenReads && (
        <Button kind="quiet" onPress={() => props.onConversation(false)}>
          {words.endConversation}
        </Button>
      )}
      <Button kind="secondary" onPress={props.onHide} shortcut={hideKey}>
        {words.hide} ({words.hideKey})
      </Button>
      <Button kind="danger" onPress={props.onDanger}>
        {words.danger}
      </Button>
    </TopBar>
  );
}
