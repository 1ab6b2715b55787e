import type { LeadsText } from './leads.da.ts';

export const leadsEn: LeadsText = {
  title: 'For leads',
  purpose: 'You see to people, training and frames. The worker evaluates. The program never does.',
  parts: [
    {
      title: 'Roles and training',
      points: [
        'Each worker chooses role and training at the start. It stands as their own word. See for yourself that it fits.',
        'Everybody may ask, advise and write a provisional note about danger.',
        'Evaluation and plan need training. See to it that at least two have it, in holidays too.',
        'Key staff sign the pathway decision.',
        'Must two agree, and no colleague can be reached? Then you can name a trained person from outside.',
      ],
    },
    {
      title: 'The office’s settings',
      points: [
        'In the settings you set words for risk, days and criteria. Everybody can read them, and only a lead can change them.',
        'Days can become shorter than the model’s, never longer.',
        'A word for risk must not sound as if there were no danger.',
        'The criteria are a suggestion at first. Make the list your own. A demand against the target group is refused, with page and reason.',
        'You see what you change before you sign. Earlier versions stay.',
        'It holds on the machine where you signed. It does not yet follow to others.',
      ],
    },
    {
      title: 'How we do it here',
      points: [
        'Write whom to call, who steps in, and where a notification is sent.',
        'Write the duty numbers in the settings. They stand on the danger page, also while locked.',
        'Try the numbers before somebody needs them. They carry a mark until they are checked, and again after half a year.',
        'Under “Results of other instruments” you say which level a result means at least. It can only raise.',
      ],
    },
    {
      title: 'Instruments you have a licence for',
      points: [
        'Under “Instruments” in “Settings” you can take in an instrument from a file. You get the file from its owner.',
        'The product tries the rule before you can sign. If one case fails, the file is not taken in.',
        'You write yourself who holds the licence and what it allows.',
        'An instrument can only be taken out while nobody has answered in it.',
      ],
    },
    {
      title: 'Journal',
      points: [
        'The program is not the archive. What is signed is carried over into your case system.',
        'The front page reminds of what is missing. Agree who does it, and when in the day.',
      ],
    },
    {
      title: 'What the program never does',
      points: [
        'It computes no risk and proposes no level.',
        'It sends nothing: no notification, no message, no figures.',
        'It never closes advice, urgent help and supportive talks.',
        'It never changes what is signed. A correction stands beside it.',
      ],
    },
    {
      title: 'How long it lies here',
      points: [
        'A closed case can move out into a locked file, once all is journalised and the days have passed. You agree how many.',
        'Only a lead can erase a case for good, and only with a reason.',
        'Old backups still hold the case. Delete them, and save a new one.',
      ],
    },
    {
      title: 'Access requests',
      points: [
        'If somebody asks for access to data, it goes to your data-protection officer. So does the person using violence.',
      ],
    },
    {
      title: 'Who has seen what',
      points: [
        'The log is in the settings. It shows who has opened, copied, saved or printed, and who has changed access.',
        'There is not a word of the cases. A case stands by its log number, which is also at the bottom of its own page.',
        'Choose a person, a kind, a time or a case. You can print what you have chosen. That is noted too.',
        'If a line was deleted or changed, the page says where. It may be a deleted trace or a fault of the disk. Talk to the IT department and the data-protection officer.',
        'Read it regularly, for example each month. The page remembers how far you were.',
        'Ask the worker before you conclude anything. There may be a good reason for a look.',
        'Each machine has a log of its own. It does not see what happens to paper, files and pictures of the screen afterwards.',
      ],
    },
    {
      title: 'Groups',
      points: [
        'A group leader opens groups and the waiting list, but not the cases. Cover words and what must be thought of in the room are enough.',
        'Put two leaders on each group, and see to it that a key worker can answer while the group meets.',
        'You edit themes, and the points about who fits together, in the settings.',
        'See in the log who has opened an emergency sheet. Ask the leader what happened.',
      ],
    },
  ],
};
