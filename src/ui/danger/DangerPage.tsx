import { useEffect, useState } from 'react';
import { emergencyNumbers, type EmergencyNumber } from '../../model/emergencyNumbers.ts';
import { danger as dangerDa } from '../../text/rooms/danger.da.ts';
import { danger as dangerEn } from '../../text/rooms/danger.en.ts';
import { BigText, Stack } from '../kit/layout.tsx';
import { Page } from '../kit/Page.tsx';
import type { DutyNumber } from '../ports.ts';
import { shownDate } from '../shell/shownTime.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';

const oldest = Object.values<EmergencyNumber>(emergencyNumbers)
  .map((number) => number.checkedOn)
  .sort()[0];

/** Immediate danger: big plain lines, every number a link. Open to everyone, also before unlocking; stores nothing. */
export function DangerPage(props: { readonly onBack: () => void }) {
  const { dutyNumbers } = usePorts();
  const language = useLanguage();
  const words = language === 'da' ? dangerDa : dangerEn;
  const [duty, setDuty] = useState<readonly DutyNumber[] | null>(null);
  useEffect(() => {
    let gone = false;
    dutyNumbers.read().then(
      (found) => {
        if (!gone) setDuty(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [dutyNumbers]);
  return (
    <Page title={words.title} back={{ label: words.back, onPress: props.onBack }}>
      <BigText>
        <Stack gap="large">
          {words.blocks.map((block) => (
            <section key={block.id}>
              <h2>{block.title}</h2>
              {block.lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {block.numbers?.map(({ id, label }) => (
                <p key={id}>
                  <a href={`tel:${emergencyNumbers[id].dial}`}>
                    {words.call(label, emergencyNumbers[id].shown)}
                  </a>
                </p>
              ))}
            </section>
          ))}
          <section>
            <h2>{words.localDuty}</h2>
            {duty !== null && duty.length === 0 && <p>{words.noLocalDuty}</p>}
            {duty?.map(({ label, number }) => (
              <p key={`${label} ${number}`}>
                <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{words.call(label, number)}</a>
              </p>
            ))}
          </section>
        </Stack>
      </BigText>
      {oldest !== undefined && <p>{words.checked(shownDate(oldest, language))}</p>}
      <p>{words.nothingStored}</p>
    </Page>
  );
}
