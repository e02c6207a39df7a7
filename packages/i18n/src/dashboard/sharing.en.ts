import type { sharingVi } from './sharing.vi.ts';

export const sharingEn: typeof sharingVi = {
  title: 'Check a QR code',
  lead: 'The citizen opens “Share your identity” at the portal and shows the QR code. Each counts once, for 2 minutes.',
  purpose: 'What it is checked for',
  purposeHint: '10 to 300 characters. The citizen reads it on their own page.',
  token: 'QR code',
  tokenHint: 'Put the cursor here and scan; the reader types it and ends with Enter. It may be pasted, too.',
  submit: 'Check',
  sending: 'Checking…',
  missing: 'Scan or paste the QR code.',
  result: 'What the citizen lets be seen',
  verified: 'The code is genuine, checked at %{time}. It cannot be used again.',
  compare:
    'Compare the person before you with a paper with a picture where the work needs it: no portrait comes with the code.',
  fullName: 'Full name',
  maskedNumber: 'Personal number (masked)',
  level: 'Account',
  fact: {
    DATE_OF_BIRTH: 'Date of birth',
    SEX: 'Sex',
    PERSONAL_ID_NUMBER: 'Whole personal number',
    PERMANENT_ADDRESS: 'Permanent address',
    PAPERS: 'Confirmed papers',
  },
  notShared: 'Not shared by the citizen: %{facts}.',
  noPapers: 'No paper has been confirmed yet',
  next: 'Check another code',
};
