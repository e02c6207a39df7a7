import type { vi } from './vi.ts';

/** Papers on the account. */
export const en: typeof vi = {
  kinds: {
    HEALTH_INSURANCE: {
      name: 'Health insurance card',
      numberLabel: 'Number on the health insurance card',
      numberHint: '10 or 12 digits. An old card has 15 characters, e.g. DN4790123456789.',
    },
    DRIVING_LICENCE: {
      name: 'Driving licence',
      numberLabel: 'Number of the driving licence',
      numberHint: '12 digits, on the front of the licence.',
    },
    VEHICLE_REGISTRATION: {
      name: 'Vehicle registration',
      numberLabel: 'Number plate',
      numberHint: 'As on the registration certificate, e.g. 14K1-234.56 or 14A-123.45.',
    },
    TAX_CODE: {
      name: 'Tax code',
      numberLabel: 'Your tax code',
      numberHint: '10 digits, or your own personal identification number of 12 digits.',
    },
    PASSPORT: {
      name: 'Passport',
      numberLabel: 'Passport number',
      numberHint: '1 letter and 7 or 8 digits, e.g. C1234567.',
    },
  },
  list: {
    heading: 'My papers',
    lead: 'A paper is shown only after the agency that keeps its register has confirmed it.',
    confirmedHeading: 'Confirmed',
    othersHeading: 'Not shown yet',
    noneHeading: 'No papers yet',
    none: 'You can add a health insurance card, a driving licence, a vehicle registration, a tax code or a passport. We ask the agency that keeps the register; you hand in no paper.',
    noneConfirmed: 'No paper has been confirmed yet.',
    number: 'Number',
    agency: 'Agency',
    confirmedOn: 'Confirmed on',
    validUntil: 'Valid until the end of',
    since: 'Since',
    add: 'Add a paper',
    edit: (kind: string) => `Correct the number: ${kind}`,
    remove: (kind: string) => `Remove: ${kind}`,
    contest: (kind: string) => `I think the outcome is wrong: ${kind}`,
    refresh: 'Look again',
    back: 'Back to the account',
    loading: 'Opening your papers.',
  },
  states: {
    CONFIRMED: { label: 'Confirmed', text: 'This paper is shown on your account.' },
    WAITING: {
      label: 'Waiting for confirmation',
      text: 'The agency is checking it. There is nothing for you to do.',
    },
    TO_BE_CHECKED: {
      label: 'Please look again',
      text: 'Look at the number that you entered. If it is right, take the paper to the police of your commune or ward.',
    },
    NOT_CONFIRMED: {
      label: 'Not confirmed',
      text: 'The agency has not confirmed this paper. Look at the number. If you are sure that it is right, write to us and an officer will look at it.',
    },
  },
  contested: 'You have written to us. An officer is looking at it.',
  notices: {
    ADDED: 'The paper was added and sent to its agency for confirmation.',
    EDITED:
      'The number was corrected. The paper is shown again once its agency has confirmed the new number.',
    REMOVED: 'The paper was taken off the account.',
    CONTESTED: 'Your explanation was sent. An officer will look at it.',
  },
  kind: {
    heading: 'Which paper do you want to add?',
    submit: 'Continue',
  },
  number: {
    heading: (kind: string) => `What is the number of your ${kind}?`,
    submit: 'Continue',
  },
  confirm: {
    heading: 'Send it to the agency for confirmation?',
    kind: 'Paper',
    number: 'Number',
    explain:
      'When you send it, your name, date of birth, personal identification number and the number of the paper go to the agency that keeps its register, for confirmation only.',
    submit: 'Agree and send',
  },
  edit: {
    heading: (kind: string) => `Correct the number: ${kind}`,
    warning: 'When you save the new number, the paper is not shown until its agency has confirmed it.',
    submit: 'Save the new number',
  },
  remove: {
    heading: (kind: string) => `Take it off the account: ${kind}?`,
    explain: 'The paper will not be shown any more. You can add it again at any time.',
    submit: 'Remove the paper',
    keep: 'Keep it',
  },
  contest: {
    heading: (kind: string) => `Why do you think that it is right: ${kind}?`,
    label: 'Your explanation',
    hint: 'Briefly, at least 10 characters. For example: The licence was exchanged in March 2026, the name is as on my identity card.',
    submit: 'Send',
  },
  problems: {
    PAPER_KIND_REQUIRED: 'Choose a kind of paper.',
    STALE_PAPER: 'This paper has just changed. This is how it stands now; look at it, then repeat.',
    HEALTH_INSURANCE_NUMBER_FORMAT:
      'The number has 10 or 12 digits, or 15 characters beginning with 2 letters. Enter it as printed.',
    DRIVING_LICENCE_NUMBER_FORMAT: 'A driving licence number has 12 digits. Count them again.',
    VEHICLE_PLATE_FORMAT: 'The plate is not right yet. Enter it as on the certificate, e.g. 14K1-234.56.',
    TAX_CODE_FORMAT:
      'A tax code has 10 digits, 13 digits, or the 12 digits of the identification number. Enter it again.',
    TAX_CODE_CHECK_DIGIT: 'There is no such tax code. Look at every digit again.',
    CITIZEN_PASSPORT_NUMBER_FORMAT: 'A passport number is 1 letter and 7 or 8 digits. Enter it again.',
    REASON_TEXT_REQUIRED: 'Write at least 10 characters, so that the officer understands you.',
  },
};
