import type { EmergencyNumberId } from '../../model/emergencyNumbers.ts';

/** One block of the danger page: a short order, what to know, and a number to ring. */
export interface DangerBlock {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly numbers?: readonly { readonly id: EmergencyNumberId; readonly label: string }[];
}
export interface DangerText {
  readonly title: string;
  readonly back: string;
  readonly call: (name: string, number: string) => string;
  readonly localDuty: string;
  readonly noLocalDuty: string;
  readonly checked: (date: string) => string;
  readonly nothingStored: string;
  readonly blocks: readonly DangerBlock[];
}

export const danger: DangerText = {
  title: 'Akut fare',
  back: 'Tilbage',
  call: (name, number) => `${name}: ring ${number}`,
  localDuty: 'Jeres egen vagt',
  noLocalDuty: 'Jeres vagtnummer er ikke skrevet ind. Det gøres under Indstillinger.',
  checked: (date) => `Numrene er sidst set efter ${date}. Kontrollér dem mindst to gange om året.`,
  nothingStored: 'Intet på denne side bliver gemt.',
  blocks: [
    {
      id: 'call',
      title: 'Er der fare nu? Ring 112',
      lines: ['Sig, hvor I er. Sig, at der er vold. Bliv i telefonen, hvis det er sikkert.'],
      numbers: [{ id: 'emergency', label: 'Alarmcentralen' }],
    },
    {
      id: 'where',
      title: 'Hvor er den, der bruger vold?',
      lines: ['Er personen på stedet eller på vej? Så få alle i sikkerhed først. Spørg resten bagefter.'],
    },
    {
      id: 'children',
      title: 'Er der børn?',
      lines: [
        'Hvor er de lige nu, og hvem er de hos? Sig det til 112. Er et barn i fare: ring først, skriv bagefter.',
      ],
    },
    {
      id: 'yourself',
      title: 'Din egen sikkerhed',
      lines: ['Gå ikke imellem. Gå ikke alene derhen. Hav en fri vej ud. Sig til en kollega, hvor du er.'],
    },
    {
      id: 'place',
      title: 'Et trygt sted i nat',
      lines: ['Svarer døgnet rundt, også til fagfolk. De ved, hvor der er plads på krisecenter.'],
      numbers: [{ id: 'crisisCentre', label: 'Lev Uden Vold' }],
    },
    {
      id: 'doctor',
      title: 'Tag på hals eller slag under graviditet: til læge i dag',
      lines: [
        'Det gælder også uden mærker. Pres på halsen eller luften kan skade senere.',
        'Ring til lægevagten, eller tag på akutmodtagelsen. I hovedstaden er det 1813.',
      ],
      numbers: [{ id: 'medical', label: 'Akuttelefonen' }],
    },
    {
      id: 'rape',
      title: 'Voldtægt',
      lines: [
        'Center for Seksuelle Overgreb hjælper døgnet rundt. Det kræver ingen anmeldelse. Vent med bad, hvis det går.',
      ],
    },
    {
      id: 'suicide',
      title: 'Tanker om at tage sit liv',
      lines: [
        'Spørg lige ud: Har du en plan? Har du noget at gøre det med? Er det i nat?',
        'Lad ikke borgeren være alene. Ring til den psykiatriske akutmodtagelse, eller ring 112.',
      ],
    },
  ],
};
