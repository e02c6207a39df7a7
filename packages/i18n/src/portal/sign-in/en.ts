import type { SignInTexts } from '../index.ts';

export const en: SignInTexts = {
  ask: {
    heading: 'Sign in to your account',
    lead: 'Use your personal identification number and the password you set at activation. A code is then sent to your registered phone.',
    passwordLabel: 'Password',
    submit: 'Sign in',
    forgotten: 'Forgot the password?',
    helpSummary: 'I cannot sign in',
    help: [
      'Look at the Caps Lock key, and turn the Vietnamese keyboard off while you type the password.',
      'The account is not active yet: choose “Activate your account” on the first page.',
      'Forgot the password: press “Forgot the password?” above.',
      'You no longer use the registered phone number: go to the commune or ward police where you live and bring your identity card.',
      'Somebody may know your password: choose “Lock the account now” on the start page.',
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
    stateLabel: 'State',
    stateOf: { GRANTED: 'Granted, not activated', ACTIVE: 'Active', LOCKED: 'Locked' },
    waitingHeading: 'What is waiting',
    waiting: {
      openApplications: (count: number) =>
        `Applications under review: ${count}. There is nothing to do; the outcome comes by message.`,
      openRequests: (count: number) => `Requests of yours that wait for an answer: ${count}.`,
      papersToCheck: (count: number) => `Papers that were not confirmed: ${count}. Open “My papers” to look.`,
    },
    nothingWaits: 'Nothing is waiting.',
    groups: { own: 'Record and papers', use: 'Who uses my data', safety: 'Account security' },
    doors: {
      record: { name: 'My record', hint: 'What we hold about you, and your portrait' },
      residence: {
        name: 'Residence data',
        hint: 'Permanent and temporary residence and household, instead of the paper books',
      },
      readings: { name: 'Who has seen my record', hint: 'Which office, when and why. You can ask about it' },
      requests: {
        name: 'My requests',
        hint: 'Ask, have data corrected or object to their use; read answers',
      },
      history: { name: 'History', hint: 'Outcomes of applications, sign-ins and changes' },
      papers: { name: 'My papers', hint: 'Add, correct and see papers that their agency has confirmed' },
      sharing: {
        name: 'Share your identity by QR code',
        hint: 'Let an officer or agency see exactly what you choose, instead of handing over papers',
      },
      appointment: {
        name: 'Book an appointment for level 2',
        hint: 'Only a level 2 account can add papers. You can book an appointment with the police.',
      },
      devices: {
        name: 'Sessions and devices',
        hint: 'See where you are signed in, end sessions, remove devices',
      },
      lock: {
        name: 'Lock the account',
        hint: 'When your phone is lost or somebody else may use the account',
      },
      password: {
        name: 'Change the password',
        hint: 'Takes the password you use now; everybody else who is signed in is signed out',
      },
      passcode: {
        name: 'Change the passcode',
        hint: 'Six digits for services; a forgotten one can be set anew',
      },
      questions: {
        name: 'Change the security questions',
        hint: 'Two questions that help you set a new password when you forget it',
      },
      phoneChange: {
        name: 'Change phone number',
        hint: 'Change the number that gets sign-in codes and notices. You need the phones with the old and the new number.',
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
