import type { StarterThemeWords } from './groupThemes.ts';

/** The starter set of themes, for two leaders who prepare a session. Own words. */
export const groupThemesEn: StarterThemeWords = {
  recognition: {
    title: 'Calling it by its name',
    purpose:
      'Participants find words for what they have lived with. Nobody has to prove anything, and nobody is to blame.',
    outline:
      'Settle in and repeat what was agreed. Show forms of violence on cards. Each chooses a card if they want to. Talk about what can make it hard to see while it goes on. End with a calm round.',
    materials: 'Cards with forms of violence, paper, colours, water and something warm to drink.',
    watchFor:
      'Some may fall silent when the words are said. Make room to listen without speaking. Notice whether anybody feels worse. Talk with them before they leave.',
  },
  mirroring: {
    title: 'Knowing yourself in others',
    purpose:
      'Participants find that others have felt and thought as they did. It eases shame and gives hope.',
    outline:
      'One tells briefly about something they choose. The others say what they know from themselves and give no advice. Change if more want to. Gather up: what was good to hear?',
    materials: 'A thing to hold while speaking, and a clock so that everybody has the same time.',
    watchFor:
      'A story can be too hard for somebody else. Stop calmly and come back to here and now. Let nobody measure who had it worst.',
  },
  networkInside: {
    title: 'Safe among ourselves',
    purpose:
      'The group becomes a place where people can rely on each other, also when somebody has a hard time.',
    outline:
      'Look at what was agreed. Talk about how you greet each other in town, and about contact between sessions. Everybody says what makes it safe for them to be here. Write what you agree on.',
    materials: 'The agreements of the group on a sheet, a board and pens.',
    watchFor:
      'Contact outside the group can give away where somebody is. Nobody should share a number or an address. Tell key staff if somebody seems uneasy about another.',
  },
  networkOutside: {
    title: 'People around me',
    purpose: 'Participants find people and places that can support them, also when the group is over.',
    outline:
      'Draw those around you: close, further away, and those you miss. Choose one whom it would be safe to reach out to. Talk about what to say, and when it is better to wait.',
    materials: 'Large sheets, pens, and a list of associations and places in the municipality.',
    watchFor:
      'Some have almost nobody. Talk about places before you talk about people. Somebody they know can also be dangerous. Ask in private if you are in doubt.',
  },
  mastery: {
    title: 'What I can do',
    purpose: 'Participants notice their own strength and try small steps that they choose themselves.',
    outline:
      'Each tells about something that worked, big or small. Find words for what helped. Choose a small step until next time. Talk about what may come in the way and who can help.',
    materials: 'Cards with words for strengths, a sheet for the next step.',
    watchFor:
      'A step must be possible without danger. New work, a new phone or own money can be noticed. Let nobody go home with a step that may harm them.',
  },
  psychoEducation: {
    title: 'What violence does to body and mind',
    purpose:
      'Participants learn about reactions after violence, and see them as what the body does to protect itself.',
    outline:
      'Tell briefly about alarm, sleep and memory. Participants point at what they know. Try an exercise that calms. Talk about what helps in daily life. Say where to get more help.',
    materials: 'A simple drawing of the body’s alarm, mats or chairs for the exercise.',
    watchFor:
      'An exercise with closed eyes can feel unsafe. It is always fine not to join. Notice whoever becomes distant. Talk with them in private.',
  },
  safetyStrategies: {
    title: 'Taking care of oneself',
    purpose: 'Participants share and learn ways to be safer. Each uses what fits their own life.',
    outline:
      'Talk about signs that it is getting worse. Gather ideas: phone, keys, children, ways out, a code word. Each thinks of their own plan and takes it to their key worker. End with something calm.',
    materials: 'Sheets with topics and no names, numbers for help day and night.',
    watchFor:
      'Nobody should tell their plan aloud. Paper can be found, so let the sheets stay here. If you worry about somebody, write a concern and ring the same day.',
  },
};
