import type { LetterTexts } from '../index.ts';

export const en: LetterTexts = {
  heading: 'Verify a letter',
  lead: 'This page tells whether a letter was made by the Định Danh system. It shows nothing about the person whom the letter names.',
  opening: 'Looking for the letter…',
  genuine: 'This letter was made by the Định Danh system.',
  compareFacts: 'Compare number, day and office below with the letter in your hand.',
  replaced: (number: string, day: string) =>
    `This letter was replaced by letter ${number} of ${day}. What it decided no longer counts.`,
  number: 'Number',
  issuedOn: 'Issued on',
  office: 'Issued by',
  outcome: 'Outcome',
  outcomes: {
    APPROVED: 'Approved',
    REFUSED: 'Refused',
    REVERSED: 'Earlier decision reversed',
    UPHELD: 'Earlier decision stands',
    ANSWERED: 'Answered',
  },
  sha256: 'Check sum of the file (SHA-256)',
  file: {
    heading: 'Compare a PDF file',
    text: 'If you have the PDF file, choose it to learn whether it is this letter. The file is checked on your own device and is sent nowhere.',
    label: 'Choose a file to compare',
    busy: 'Comparing…',
    same: (name: string) => `The file “${name}” is this letter, unchanged.`,
    different: (name: string) =>
      `The file “${name}” differs from this letter. Do not use it; ask the office that issued the letter.`,
    failed: (name: string) => `The file “${name}” could not be read. Choose it again.`,
    unable: 'This browser cannot compare files. Open the page in a newer browser.',
  },
  unknown: {
    heading: 'No such letter',
    text: 'No letter has this code. Scan the QR code again, or type the address printed beside it again.',
    warning:
      'If somebody else gave you the letter, it may be forged. Ask the office that is named on the letter.',
  },
};
