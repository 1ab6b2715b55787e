/** Words of the guide's own room; its pages stand in `text/guide`. */
export const guideRoom = {
  title: 'Vejledning',
  lead: 'Korte sider om det, du kommer for at gøre. Her står intet om nogen sag. De virker også uden net.',
  pages: 'Sider om arbejdet',
  others: 'Til dem, der gør det klar',
  instruments: 'Skemaer',
  instrumentsOpen: 'Alle skemaer',
  instrumentsLead: 'Hvad hvert skema er, hvem det er lavet til, og hvor sikkert det er.',
  toPages: 'Alle sider',
  where: 'Her finder du det',
  steps: 'Sådan gør du',
  remember: 'Husk',
  print: 'Skriv siden ud',
  next: (title: string) => `Næste: ${title}`,
};
export type GuideRoomText = typeof guideRoom;
