import { useState } from 'react';
import type { Office } from '../../rules/local/office.ts';
import { useOffice } from '../shell/useLocalSettings.ts';
import { usePorts } from '../usePorts.tsx';
import { useLanguage } from '../useText.tsx';
import { changesBetween } from './changes.ts';
import { ChangesView } from './ChangesView.tsx';
import { EditView } from './EditView.tsx';
import type { OfficePageId, Setting } from './officePage.ts';
import { officePages } from './pages.ts';
import { ReadView } from './ReadView.tsx';
import { officeStep, useOfficeDraft } from './useOfficeDraft.ts';
import { useSignSettings } from './useSignSettings.ts';
import { unsigned } from './Versions.tsx';
import { officeWith } from '../../rules/local/readOffice.ts';
import { useOfficeWords } from './words.ts';

const same = (one: Setting, other: Setting | undefined): boolean =>
  one.value === other?.value && one.checkedOn === other.checkedOn;

/** One page of the office: read, change, look at the difference, sign. */
export function OfficePageView(props: { readonly id: OfficePageId; readonly onBack: () => void }) {
  const { id, onBack } = props;
  const page = officePages[id];
  const words = useOfficeWords();
  const language = useLanguage();
  const office = useOffice();
  const { clock } = usePorts();
  const draft = useOfficeDraft(officeStep(id));
  const signing = useSignSettings();
  const [checking, setChecking] = useState(false);
  const [done, setDone] = useState(false);
  const { values } = draft;

  if (values === null)
    return (
      <ReadView
        id={id}
        page={page}
        office={office}
        found={draft.found}
        done={done}
        onBack={onBack}
        onEdit={() => {
          setDone(false);
          draft.open(page.begin(office, words));
        }}
        onGoOn={(found) => draft.open(found.values, found)}
        onDrop={() => void draft.drop()}
        onAgain={(after: Office) => {
          setDone(false);
          draft.open(page.begin(after, words));
          setChecking(true);
        }}
      />
    );

  const now = { office, words, today: clock.now().today };
  const held = page.write(page.begin(office, words), now);
  const changed = page.write(values, now).filter(
    (one) =>
      !same(
        one,
        held.find(({ key }) => key === one.key),
      ),
  );
  const after = changed.reduce(
    (one, { key, value, checkedOn }) => officeWith(one, key, unsigned(value, checkedOn)),
    office,
  );
  const changes = changesBetween(
    page.lines(office, words, language),
    page.lines(after, words, language),
    words.room.change.order,
  );

  if (checking)
    return (
      <ChangesView
        title={words.room.page[id].title}
        changes={changes}
        signing={signing}
        onBack={() => setChecking(false)}
        onSign={async () => {
          await draft.flush();
          const work = { title: words.room.page[id].title, settings: changed, changes, draft: draft.id() };
          if (!(await signing.sign(work))) return;
          setChecking(false);
          setDone(true);
          await draft.drop();
        }}
      />
    );
  return (
    <EditView
      id={id}
      page={page}
      office={office}
      draft={draft}
      values={values}
      changed={changed.length > 0}
      onLook={() => setChecking(true)}
    />
  );
}
