import type { DataProtectionText } from './dataProtection.da.ts';

/** For the data-protection officer. */
export const dataProtectionEn: DataProtectionText = {
  title: 'For the data-protection officer',
  purpose:
    'What is kept, why, about whom and for how long. The law was last looked at on 21 November 2026. Check it before you build on it.',
  parts: [
    {
      title: 'Purpose',
      points: [
        'To notice violence, judge danger, make a plan with the citizen and follow up.',
        'The product remembers what professionals have seen and judged. It judges nothing itself and predicts nothing.',
        'It is not the archive. What is signed is carried over into your case system.',
        "The numbers of a questionnaire are that questionnaire's own arithmetic. There is no overall score of danger.",
      ],
    },
    {
      title: 'Ground, step by step',
      points: [
        'You choose the ground. What stands here is a checklist, not a decision.',
        'Advice and support: serviceloven § 10. It must be possible anonymously. Outreach: § 12.',
        'Honour-related conflict: § 12 a, with an action plan when the conflict is serious.',
        'Crisis centre: § 109, for every gender. Action plan: § 141. The citizen may say no to it.',
        "Children: notification under barnets lov §§ 132-138. The duty is the worker's own and waits for no consent.",
        'A course in a group or alone: your own choice. It is written as "Legal basis" at the decision.',
        'Record: the duty to keep notes. What was seen and said stands apart from what was judged.',
      ],
    },
    {
      title: 'Consent',
      points: [
        'Consent is three things: to obtain, to disclose and to take part. Each has a recipient, a purpose, an expiry and a withdrawal.',
        'Consent is rarely the reason why something is kept.',
        'Without consent: police, social services and psychiatry may work together under retsplejeloven § 115. In acute danger nothing stands in the way of 112.',
      ],
    },
    {
      title: 'Who is written about',
      points: [
        'The citizen, children, network, staff, and the person using violence.',
        'Of staff: name, roles, training, and when they are away. Why they are away is not written.',
        'Name and address are kept apart from the rest. A case can be carried under an alias. There is no field for a CPR number.',
        'Sensitive: health, sexual life, faith, criminal offences.',
      ],
    },
    {
      title: 'The person using violence',
      points: [
        'She or he is a data subject too and has rights, among others under article 14 of the regulation.',
        'Telling of a case can cost a life. Judge whether the duty to inform must yield, and write why.',
        'What is protected never goes out: address, telephone, safe times, code words, network. Nor does the number of such things.',
        "If the person using violence has custody, she or he is a party to the child's case. What is held back is judged piece by piece.",
        'The product never answers a request for access. You do.',
      ],
    },
    {
      title: 'Where it lies, and who can read it',
      points: [
        "On the worker's machine, locked with a key for each part of the case. No server is told anything.",
        'It opens with a passphrase, a passkey or a key on paper. Nobody else can open it, you neither.',
        'Nothing goes out but what a worker copies, prints or saves in a locked file.',
        'A group leader reads cover words, the contact rule and what to think of in the room. Their key does not open the case.',
        'The emergency sheet holds the name and what 112 needs. It lies apart, and each opening of it stands in the log.',
        'Files are locked, but not memory, page file and old remains on the disk. The disk itself must be encrypted.',
      ],
    },
    {
      title: 'The log of who has seen what',
      points: [
        'When somebody opens, copies, saves, prints or changes access, it is noted. The lead reads it, without a word of the cases.',
        'A line that was deleted, changed or cut off is noticed, and said on the page.',
        'The log is about the workers, too. Tell them, and agree on who reads it, when and why.',
        'The lines stay on the machine, also when a case is erased. They go when everything on the machine is deleted.',
        'A colleague who writes into the files past the product can cut off lines that the lead has not read yet. So read the log regularly. What a second tab only reads is not noted.',
      ],
    },
    {
      title: 'How long',
      points: [
        'Agree on a time. A lead can set how many days a closed case stays.',
        'A closed case can move out in a locked file and be fetched back. Erasing is for ever and needs a reason.',
        'Old copies still hold what was erased. Delete them and save a new one.',
        'The product never deletes on its own what has not been carried over.',
      ],
    },
    {
      title: 'Template for the impact assessment',
      points: [
        'Which citizens, how many a year, and who may see what?',
        'Which ground for each step, and who decided it?',
        "What happens if the person using violence gets hold of the machine, the paper or a colleague's access?",
        'What happens if the machine is lost, and where is the copy?',
        'Who sees to it that access is closed when somebody leaves?',
        'How does the citizen learn what is written without it becoming dangerous?',
        'Which risk is left, who accepted it, and when is it looked at again?',
      ],
    },
  ],
};
