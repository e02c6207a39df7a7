import type { SharingTexts } from '../index.ts';

export const en: SharingTexts = {
  choose: {
    heading: 'Share your identity by QR code',
    lead: 'Instead of handing over papers: choose what may be seen, and let an officer or agency scan the QR code.',
    always:
      'Whoever scans it always sees your name, your number with its middle hidden, and the level of your account. Your portrait is not shared.',
    legend: 'What else may be seen?',
    submit: 'Make the QR code',
    opening: 'Opening…',
  },
  facts: {
    DATE_OF_BIRTH: 'Date of birth',
    SEX: 'Sex',
    PERSONAL_ID_NUMBER: 'The whole personal number',
    PERMANENT_ADDRESS: 'Permanent address',
    PAPERS: 'Names of confirmed papers, without numbers',
  },
  code: {
    heading: 'Show this code to whoever checks it',
    alt: 'QR code that shares your identity',
    timeLeft: (duration: string) => `The code counts for another ${duration}.`,
    shared: 'Whoever scans it sees',
    nameAndNumber: 'name, number with its middle hidden',
    once: 'The code counts once. Show it only to somebody who stands before you; never send a picture of it.',
    waiting: 'This page says so at once when the code is scanned.',
  },
  used: {
    heading: 'The code was scanned',
    text: 'If that is where you showed it, there is nothing more to do. If not, lock your account and tell the police of your commune or ward.',
    office: 'Seen by',
    purpose: 'Purpose',
    at: 'At',
  },
  expired: {
    heading: 'The code has run out',
    text: 'Nobody has seen anything of yours by this code. You can make a new one.',
  },
  again: 'Make a new code',
  chooseAgain: 'Choose again',
};
