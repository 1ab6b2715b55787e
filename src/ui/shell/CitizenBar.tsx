import { Button } from '../kit/Button.tsx';
import { CitizenKeys } from '../kit/CitizenKeys.tsx';
import { hideKey } from './Header.tsx';
import { useShellWords } from './words.ts';

/** What stands over a page that is the citizen's alone, also over immediate danger: two keys, no name and no way on. */
export function CitizenBar(props: { readonly onHide: () => void; readonly onDanger: () => void }) {
  const words = useShellWords();
  return (
    <CitizenKeys label={`${words.hide}, ${words.danger}`}>
      <Button onPress={props.onHide} shortcut={hideKey}>
        {words.hide} ({words.hideKey})
      </Button>
      <Button kind="danger" onPress={props.onDanger}>
        {words.danger}
      </Button>
    </CitizenKeys>
  );
}
