import type { Wording } from '../define.ts';
import type { consent, consentWithdrawal } from './consents.ts';

export const consentEn: Wording<typeof consent> = {
  title: 'Consent',
  lead: 'One consent at a time: for one recipient and one purpose. The citizen can always withdraw it.',
  topics: {
    consent: {
      title: 'What the citizen agrees to',
      guidance: [
        'Read it aloud before the citizen answers. A no needs no reason, and the help does not stop.',
        'Immediate danger and the duty to notify never wait for a consent.',
      ],
    },
  },
  fields: {
    type: {
      label: 'What does the citizen agree to?',
      options: {
        obtain: 'That we obtain information',
        disclose: 'That we pass information on',
        participate: 'To take part in a meeting or an offer',
      },
    },
    recipient: { label: 'From whom, or to whom?' },
    purpose: { label: 'For which purpose?' },
    givenOn: { label: 'Which day did the citizen agree?', hint: 'Leave it empty if it is today.' },
    expiresOn: { label: 'When does it expire?' },
  },
};

export const consentWithdrawalEn: Wording<typeof consentWithdrawal> = {
  title: 'Withdraw a consent',
  lead: 'It holds from now on. The citizen need not say why.',
  topics: { withdrawal: { title: 'The consent is withdrawn' } },
  fields: {
    what: { label: 'The consent that no longer holds' },
    note: { label: 'What we must remember', hint: 'For example who must be told.' },
  },
};
