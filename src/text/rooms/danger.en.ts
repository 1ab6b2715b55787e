import type { DangerText } from './danger.da.ts';

export const danger: DangerText = {
  title: 'Immediate danger',
  back: 'Back',
  call: (name, number) => `${name}: ring ${number}`,
  localDuty: 'Your own duty service',
  noLocalDuty: 'Your duty number is not entered. That is done under Settings.',
  checked: (date) => `The numbers were last looked up ${date}. Check them at least twice a year.`,
  nothingStored: 'Nothing on this page is stored.',
  blocks: [
    {
      id: 'call',
      title: 'Danger now? Ring 112',
      lines: ['Say where you are. Say that there is violence. Stay on the line if it is safe.'],
      numbers: [{ id: 'emergency', label: 'Emergency centre' }],
    },
    {
      id: 'where',
      title: 'Where is the person using violence?',
      lines: ['Is the person here or on the way? Get everyone to safety first. Ask the rest later.'],
    },
    {
      id: 'children',
      title: 'Are there children?',
      lines: [
        'Where are they right now, and with whom? Tell 112. A child in danger: ring first, write after.',
      ],
    },
    {
      id: 'yourself',
      title: 'Your own safety',
      lines: [
        'Do not step between. Do not go there alone. Keep a free way out. Tell a colleague where you are.',
      ],
    },
    {
      id: 'place',
      title: 'A safe place tonight',
      lines: ['Answers day and night, also to professionals. They know where a crisis centre has room.'],
      numbers: [{ id: 'crisisCentre', label: 'Lev Uden Vold' }],
    },
    {
      id: 'doctor',
      title: 'Hands on the throat, or a blow in pregnancy: see a doctor today',
      lines: [
        'Also without marks. Pressure on the throat or the breath can do harm later.',
        'Ring the doctor on duty, or go to the emergency ward. In the capital region it is 1813.',
      ],
      numbers: [{ id: 'medical', label: 'Medical helpline' }],
    },
    {
      id: 'rape',
      title: 'Rape',
      lines: [
        'Center for Seksuelle Overgreb helps day and night. No police report is needed. Wait with washing if possible.',
      ],
    },
    {
      id: 'suicide',
      title: 'Thoughts of suicide',
      lines: [
        'Ask straight out: Do you have a plan? Do you have the means? Is it tonight?',
        'Do not leave the citizen alone. Ring the psychiatric emergency ward, or ring 112.',
      ],
    },
  ],
};
