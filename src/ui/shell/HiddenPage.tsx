import { useEffect, useRef } from 'react';
import { Button } from '../kit/Button.tsx';
import { Page } from '../kit/Page.tsx';
import { useShellWords } from './words.ts';

/**
 * The neutral page that stands where the work stood. Back, or the one button, leads to the lock screen;
 * nothing else on it tells what was here.
 */
export function HiddenPage(props: { readonly onBack: () => void }) {
  const words = useShellWords().hidden;
  const onBack = useRef(props.onBack);
  useEffect(() => {
    onBack.current = props.onBack;
  }, [props.onBack]);
  // Once: another place is shown while this page stands, and must not take Back away from it.
  useEffect(() => {
    const back = () => onBack.current();
    history.pushState(null, '');
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  return (
    <Page title={words.title} lead={words.text}>
      <Button kind="quiet" onPress={() => history.back()}>
        {words.again}
      </Button>
    </Page>
  );
}
