import type { GuidePage, OfficeGuide } from '../../text/guide/guidePage.ts';
import { Button } from '../kit/Button.tsx';
import { Cluster, NotPrinted, Stack } from '../kit/layout.tsx';
import { LinkButton } from '../kit/LinkButton.tsx';
import { Page } from '../kit/Page.tsx';
import { PointList } from '../kit/PointList.tsx';
import { useGuideWords } from './words.ts';

interface Way {
  readonly label: string;
  readonly onPress: () => void;
}

/** One thing people come to do: where it is, the steps in order, what to remember. */
export function WorkGuideText(props: {
  readonly page: GuidePage;
  readonly back: Way;
  readonly next: { readonly title: string; readonly onPress: () => void } | null;
}) {
  const { page, next } = props;
  const { room } = useGuideWords();
  return (
    <Page title={page.title} lead={page.purpose} back={props.back}>
      <Stack gap="large">
        <section>
          <h2>{room.where}</h2>
          <p>{page.where}</p>
        </section>
        <section>
          <h2>{room.steps}</h2>
          <ol>
            {page.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{room.remember}</h2>
          <PointList points={page.remember} />
        </section>
        <NotPrinted>
          <Cluster>
            {next !== null && <Button onPress={next.onPress}>{room.next(next.title)}</Button>}
            <PrintLink />
          </Cluster>
        </NotPrinted>
      </Stack>
    </Page>
  );
}

/** A page for the IT department or for leads, by subject. */
export function OfficeGuideText(props: { readonly guide: OfficeGuide; readonly back: Way }) {
  const { guide } = props;
  return (
    <Page title={guide.title} lead={guide.purpose} back={props.back}>
      <Stack gap="large">
        {guide.parts.map(({ title, points }) => (
          <section key={title}>
            <h2>{title}</h2>
            <PointList points={points} />
          </section>
        ))}
        <NotPrinted>
          <PrintLink />
        </NotPrinted>
      </Stack>
    </Page>
  );
}

function PrintLink() {
  const { room } = useGuideWords();
  return <LinkButton onPress={() => window.print()}>{room.print}</LinkButton>;
}
