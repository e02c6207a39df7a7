import type { CredentialsTexts } from '../index.ts';

export const en: CredentialsTexts = {
  currentPassword: {
    label: 'Password you use now',
    hint: 'To be sure that it is you. After too many wrong ones you have to wait for 15 minutes.',
  },
  password: {
    heading: 'Change the password',
    why: 'Once it is changed, everybody else who is signed in to this account is signed out.',
    submit: 'Change the password',
    doneHeading: 'The password is changed',
    done: 'From now on, sign in with the new password.',
    endedSessions: (count) =>
      count === 0 ? 'Nobody was signed in anywhere else.' : `Signed out in ${count} other places.`,
  },
  passcode: {
    heading: 'Change the passcode',
    current: 'Passcode you use now',
    submit: 'Change the passcode',
    forgotten: 'Forgot the passcode?',
    doneHeading: 'The passcode is changed',
    done: 'From now on, use the new one each time you use a service of the account.',
  },
  forgottenPasscode: {
    heading: 'Set a new passcode',
    lead: 'The old one is not needed. Enter the password; a code is then sent to your registered phone.',
    submit: 'Send the code',
    newHeading: 'Enter the code of the message and choose a new passcode',
    newSubmit: 'Set the new passcode',
    sentTo: (lastThree) => `The code was sent to the phone whose number ends in ${lastThree}.`,
    notReceived: [
      'Wait for about a minute: the message can be late.',
      'See that the phone is on, has a signal, and that its inbox is not full.',
    ],
    guessesSpent:
      'The code was entered wrongly too many times. To be safe, enter the password again to get a new one.',
  },
  questions: {
    heading: 'Change the security questions',
    why: 'The two new questions take the place of the old ones. Choose what you remember for long and strangers do not know.',
    submit: 'Change the security questions',
    doneHeading: 'The security questions are changed',
    done: 'From now on, if you forget the password, you answer a new question.',
  },
  told: 'We have told you by text message.',
  toAccount: 'To the page of the account',
  problems: {
    PASSWORD_REQUIRED: 'Enter the password you use now.',
    PASSCODE_REQUIRED: 'Enter the passcode you use now, 6 digits.',
  },
};
