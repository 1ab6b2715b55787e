import type { ReactNode } from 'react';
import { Button } from '../kit/Button.tsx';
import { NotPrinted, Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import { OnlyPrinted, PaperPreview } from '../kit/Paper.tsx';
import { usePlanWords } from './words.ts';

/** A page to print from: the paper is seen first, one more question is asked, and only the paper comes out. */
export function PrintPage(props: {
  readonly title: string;
  readonly lead: string;
  readonly paper: ReactNode;
  /** "Back to the plan" by itself. */
  readonly backLabel?: string;
  readonly onBack: () => void;
  /** Notes it: called at the press, before the window of the printer opens. */
  readonly onPrint: () => void;
  /** For the worker, beside the paper and never on it. */
  readonly children?: ReactNode;
}) {
  const words = usePlanWords().paper;
  return (
    <>
      <NotPrinted>
        <Page
          title={props.title}
          lead={props.lead}
          back={{ label: props.backLabel ?? words.backToPlan, onPress: props.onBack }}
        >
          <Stack>
            {props.children}
            <PaperPreview>{props.paper}</PaperPreview>
            <p>{words.careful}</p>
            <Button
              onPress={() => {
                props.onPrint();
                window.print();
              }}
            >
              {words.print}
            </Button>
          </Stack>
        </Page>
      </NotPrinted>
      <OnlyPrinted>{props.paper}</OnlyPrinted>
    </>
  );
}
