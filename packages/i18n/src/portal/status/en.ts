import type { StatusTexts } from '../index.ts';

export const en: StatusTexts = {
  ask: {
    heading: 'Which application do you want to see?',
    codeLabel: 'Application code',
    codeHint: 'On the slip of your application or in the message. Example: HS-2026-000123',
    submit: 'See the application',
    noCodeSummary: 'I do not have the code',
    noCode: [
      'Look at the message or slip you received when you submitted.',
      'Registered on this portal: press “Continue registering” and enter your identification number and the password you set.',
      'Still nothing: go to the commune or ward police where you live and bring your identity card.',
    ],
    resume: 'Continue registering',
  },
  result: {
    heading: (code) => `Application ${code}`,
    state: 'State',
    level: 'Kind of account',
    levelOf: { LEVEL_1: 'Level 1', LEVEL_2: 'Level 2' },
    organisation: 'Account of an organisation',
    receivedAt: 'Submitted at',
    dueAt: 'To be answered by',
    decidedAt: 'Decided at',
    attempt: 'Attempt',
    attemptValue: (attempt) => `Number ${attempt}`,
    reason: 'Reason',
    nextHeading: 'What to do next',
    timelineHeading: 'Steps so far',
    recreate: 'Make the application anew',
    recreateHint:
      'If you registered on this portal, sign in with your identification number and the password you set.',
    activate: 'Activate your account',
    print: 'Print this page',
    another: 'See another application',
    refresh: 'See the newest state',
  },
  problems: {
    APPLICATION_CODE_FORMAT:
      'The code is not right. It looks like HS-2026-000123: the letters HS, the year and 6 digits.',
  },
};
