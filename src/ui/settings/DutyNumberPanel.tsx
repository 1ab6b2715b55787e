import { useEffect, useState } from 'react';
import { Button } from '../kit/Button.tsx';
import { Stack } from '../kit/layout.tsx';
import { Notice } from '../kit/Notice.tsx';
import { Panel } from '../kit/Panel.tsx';
import { TextField } from '../kit/TextField.tsx';
import { usePorts } from '../usePorts.tsx';
import { useSettingsWords } from './words.ts';

/** The local duty number of the danger page: public, so that it can be read without unlocking. */
export function DutyNumberPanel() {
  const { dutyNumbers } = usePorts();
  const words = useSettingsWords().duty;
  const [label, setLabel] = useState('');
  const [number, setNumber] = useState('');
  const [ended, setEnded] = useState<'saved' | 'failed' | 'missing' | null>(null);
  useEffect(() => {
    let gone = false;
    void dutyNumbers.read().then(
      ([first]) => {
        if (gone || first === undefined) return;
        setLabel(first.label);
        setNumber(first.number);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [dutyNumbers]);
  const save = async () => {
    const one = { label: label.trim(), number: number.trim() };
    if ((one.label === '') !== (one.number === '')) return setEnded('missing');
    try {
      await dutyNumbers.keep(one.label === '' ? [] : [one]);
      setEnded('saved');
    } catch {
      setEnded('failed');
    }
  };
  return (
    <Panel title={words.title}>
      <Stack>
        <p>{words.lead}</p>
        {ended !== null && (
          <Notice tone={ended === 'saved' ? 'done' : 'warning'} urgent>
            {words[ended]}
          </Notice>
        )}
        <TextField label={words.label} value={label} onChange={setLabel} />
        <TextField label={words.number} value={number} onChange={setNumber} digits width="short" />
        <Button onPress={() => void save()}>{words.save}</Button>
      </Stack>
    </Panel>
  );
}
