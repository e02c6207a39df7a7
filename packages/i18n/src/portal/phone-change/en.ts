import type { PhoneChangeTexts } from '../index.ts';

export const en: PhoneChangeTexts = {
  password: {
    heading: 'What is your current password?',
    lead: 'Every code goes to the phone number of the account. So before you change it, type your password again. Then a code goes to the number that you use now.',
    label: 'Password',
    show: 'Show password',
    hide: 'Hide password',
    submit: 'Continue',
  },
  lostPhone: {
    summary: 'I do not have the old number any more',
    advice: [
      'You cannot change it here, because a code to the old number is needed.',
      'Go to the police of the ward or commune where you live. Bring your identity card and the phone with the new number.',
      'The officer compares the card with you and sends a code to the new number. A second officer confirms, and the number is changed.',
      'If the phone was lost or stolen, tell your carrier at once to lock the SIM card.',
    ],
  },
  oldCode: {
    heading: 'What is the code sent to the old number?',
    sentTo: (lastThree) =>
      `The code was sent to the registered number that ends in ${lastThree}. It allows your number to be changed: give it to nobody.`,
    submit: 'Confirm',
    notReceived: [
      'Wait about a minute: messages may be late.',
      'See whether the phone is on, has a signal, and has room for messages.',
      'You no longer use this number: go to the police of your ward or commune with your identity card and the phone with the new number.',
    ],
  },
  newPhone: {
    heading: 'What is your new phone number?',
    lead: 'The old number is confirmed. Have the phone with the new number at hand: a code will be sent there.',
    label: 'New phone number',
    hint: 'A mobile number of 10 digits. Example: 0912\u00a0345\u00a0678',
    own: 'This number is registered with the carrier in my own name',
    ownHint:
      'Whoever owns the number receives all your codes. If it stands in somebody else’s name, have the carrier change that first.',
    submit: 'Send a code to the new number',
  },
  newCode: {
    heading: 'What is the code sent to the new number?',
    sentTo: (lastThree) => `The code was sent to the new number that ends in ${lastThree}.`,
    submit: 'Change the number',
    notReceived: [
      'Wait about a minute: messages may be late.',
      'See whether the three digits above are those of the new number. If not, press “Back” and correct it.',
      'See whether the phone is on, has a signal, and has room for messages.',
    ],
  },
  done: {
    heading: 'Your phone number is changed',
    summary: (lastThree, at) => `The new number, which ends in ${lastThree}, counts from ${at}.`,
    nowHeading: 'From now on',
    now: [
      'Sign-in codes and all notices go to the new number.',
      'The old number gets no codes any more. We have sent a message to both.',
      'Other devices that were signed in have been signed out. This one has not.',
      'Your password and passcode stay as they were.',
    ],
    toAccount: 'To my account',
  },
  problems: {
    PASSWORD_REQUIRED: 'Type your password.',
    OWN_SUBSCRIPTION_REQUIRED: 'Tick the box to confirm that the new number stands in your name.',
    GUESSES_SPENT: 'Too many wrong codes. To be safe, get a new code.',
    HOLDER_FLOW_UNKNOWN: 'This change has run out. Your number has not changed. Begin again.',
    HOLDER_FLOW_EXPIRED:
      'More than 15 minutes have passed since the right code. Your number has not changed. Begin again.',
  },
};
