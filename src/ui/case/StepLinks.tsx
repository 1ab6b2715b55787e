import type { StepId } from '../../model/steps/stepWords.ts';
import { LinkButton } from '../kit/LinkButton.tsx';
import type { Begin } from './begin.ts';

/** Ways to steps by their titles. One whose words have not come yet is not drawn: nobody meets a button without a name. */
export function StepLinks(props: {
  readonly steps: readonly StepId[];
  readonly titles: ReadonlyMap<string, string>;
  readonly begin: Begin;
  /** Said instead of the title; must begin with it. */
  readonly label?: (title: string) => string;
}) {
  return props.steps.map((step) => {
    const title = props.titles.get(step);
    if (title === undefined) return null;
    return (
      <LinkButton key={step} label={props.label?.(title)} onPress={() => props.begin(step)}>
        {title}
      </LinkButton>
    );
  });
}
