import { useState } from 'react';
import { Button } from '../../../src/ui/kit/Button.tsx';
import { DescriptionList } from '../../../src/ui/kit/DescriptionList.tsx';
import { Details } from '../../../src/ui/kit/Details.tsx';
import { Dialog } from '../../../src/ui/kit/Dialog.tsx';
import { Cluster } from '../../../src/ui/kit/layout.tsx';
import { LinkButton } from '../../../src/ui/kit/LinkButton.tsx';
import { Notice } from '../../../src/ui/kit/Notice.tsx';
import { Page } from '../../../src/ui/kit/Page.tsx';
import { Panel } from '../../../src/ui/kit/Panel.tsx';
import { RowList } from '../../../src/ui/kit/RowList.tsx';
import { StatusChip } from '../../../src/ui/kit/StatusChip.tsx';
import { TextField } from '../../../src/ui/kit/TextField.tsx';

/** Everything of the kit on one page. */
export function Sampler() {
  const [asks, setAsks] = useState(false);
  const [word, setWord] = useState('');
  return (
    <Page title="I dag" wide saveState={{ kind: 'saved', at: '2026-11-23T10:42:00.000+01:00' }}>
      <Cluster>
        <Button kind="primary">Ny samtale</Button>
        <Button>Spørg rutinemæssigt</Button>
        <Button kind="quiet">Stille</Button>
        <Button onPress={() => setAsks(true)}>Spørg mig</Button>
        <LinkButton onPress={() => setAsks(true)}>Lad stå til senere</LinkButton>
      </Cluster>
      <Notice tone="info" title="Der er en ny udgave klar" />
      <Notice tone="warning" title="Sidste sikkerhedskopi er fra i går">
        <p>Gem en ny, når du er færdig.</p>
      </Notice>
      <Notice tone="danger" title="Ring 112" />
      <Notice tone="done" title="Underskrevet" />
      <RowList
        label="Det haster"
        rows={[
          {
            key: 'a',
            status: (
              <StatusChip shape="filledCircle" look="danger">
                Fare
              </StatusChip>
            ),
            title: 'Birk',
            detail: 'Høj · nat uden aftale – hvem holder øje?',
            onOpen: () => undefined,
          },
          {
            key: 'b',
            status: (
              <StatusChip shape="diamond" look="strong">
                Svar
              </StatusChip>
            ),
            title: 'Asp',
            detail: 'Underretning: 2 kort ubesvarede',
            onOpen: () => undefined,
          },
          {
            key: 'c',
            status: <StatusChip shape="pencil">Kladde</StatusChip>,
            title: 'Asp',
            detail: 'Sikkerhedsplan, ikke underskrevet',
            onOpen: () => undefined,
            action: <LinkButton onPress={() => undefined}>Slet kladden</LinkButton>,
          },
        ]}
      />
      <Panel title="Nu" look="marked">
        <p>Risikovurdering er ikke lavet endnu – senest i morgen.</p>
        <Button kind="primary">Begynd</Button>
      </Panel>
      <Panel title="Sikker kontakt">
        <DescriptionList
          items={[
            { term: 'Aldrig', description: 'SMS, opkald, digital post' },
            {
              term: 'Hvornår',
              description: 'Tirsdage kl. 10',
              action: <LinkButton onPress={() => undefined}>Ret</LinkButton>,
            },
          ]}
        />
      </Panel>
      <Details summary="Det ved vi">Kvælning er et alvorligt tegn, også uden mærker.</Details>
      <TextField
        label="Søg"
        value={word}
        onChange={setWord}
        optional
        error={word === 'x' ? 'Søg: Skriv mere.' : undefined}
      />
      <Dialog
        open={asks}
        title="Vil du slette kladden?"
        onClose={() => setAsks(false)}
        actions={
          <>
            <Button kind="primary" onPress={() => setAsks(false)}>
              Behold den
            </Button>
            <Button onPress={() => setAsks(false)}>Slet den</Button>
          </>
        }
      >
        <p>Det, der står i den, kommer ikke igen.</p>
      </Dialog>
    </Page>
  );
}
