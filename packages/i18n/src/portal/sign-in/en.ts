import type { SignInTexts } from '../index.ts';

export const en: SignInTexts = {
  ask: {
    heading: 'Sign in to your account',
    lead: 'Use your personal identification number and the password you set at activation. A code is then sent to your registered phone.',
    passwordLabel: 'Password',
    submit: 'Sign in',
    helpSummary: 'I cannot sign in',
    help: [
      'Look at the Caps Lock key, and turn the Vietnamese keyboard off while you type the password.',
      'The account is not active yet: choose “Activate your account” on the first page.',
      'Forgot the password, or the phone number has changed: go to the commune or ward police where you live and bring your identity card.',
    ],
  },
  code: {
    sentTo: (lastThree) => `The code was sent to the phone whose number ends in ${lastThree}.`,
    submit: 'Confirm',
    notReceived: [
      'Wait for about a minute: the message can be late.',
      'See that the phone is on, has a signal, and that its inbox is not full.',
      'The last three digits above are not yours, or you no longer use that number: go to the commune or ward police where you live and bring your identity card.',
    ],
  },
  account: {
    title: 'My account',
    heading: (fullName) => `Welcome, ${fullName}`,
    opening: 'Opening your account…',
    number: 'Personal identification number',
    level: 'Kind of account',
    levelOf: { LEVEL_1: 'Level 1', LEVEL_2: 'Level 2' },
    signedInAt: 'Signed in at',
    doors: {
      papers: { name: 'My papers', hint: 'Add, correct and see papers that their agency has confirmed' },
      sharing: {
        name: 'Share your identity by QR code',
        hint: 'Let an officer or agency see exactly what you choose, instead of handing over papers',
      },
      appointment: {
        name: 'Book an appointment for level 2',
        hint: 'Only a level 2 account can add papers. You can book an appointment with the police.',
      },
    },
    signOut: 'Sign out',
    sessionEnds: (at) => `If you do nothing more, you are signed out at ${at}.`,
    sharedComputer: 'On a shared computer? Press “Sign out” when you are done.',
  },
  problems: {
    PASSWORD_REQUIRED: 'Enter the password.',
    GUESSES_SPENT:
      'The code was entered wrongly too many times. To be safe, sign in again from the beginning.',
  },
};
