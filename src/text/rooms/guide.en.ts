import type { GuideRoomText } from './guide.da.ts';

export const guideRoom: GuideRoomText = {
  title: 'Guide',
  lead: 'Short pages about what you come to do. Nothing here is about any case. They work without a network, too.',
  pages: 'Pages about the work',
  others: 'For those who prepare it',
  instruments: 'Instruments',
  instrumentsOpen: 'All instruments',
  instrumentsLead: 'What each instrument is, whom it is made for, and how sure it is.',
  toPages: 'All pages',
  where: 'Where to find it',
  steps: 'How to do it',
  remember: 'Remember',
  print: 'Print the page',
  next: (title: string) => `Next: ${title}`,
};
