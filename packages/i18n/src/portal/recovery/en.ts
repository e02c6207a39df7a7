import type { RecoveryTexts } from '../index.ts';

export const en: RecoveryTexts = {
  step: (step, of) => `Step ${step} of ${of}`,
  personalId: {
    heading: 'New password: what is your personal identification number?',
    lead: 'To be safe, the new password can be set after the request has waited for 24 hours. If you have asked already and the time has come, begin here again.',
  },
  phone: {
    heading: 'What is your registered phone number?',
    label: 'Registered phone number',
    hint: 'The number that gets the codes when you sign in. For example: 0992\u00a0123\u00a0678',
    whatNext:
      'When you press “Send the code”, a text message with 6 digits goes to this number. Any phone can receive it.',
    submit: 'Send the code',
  },
  code: {
    submit: 'Confirm',
    notReceived: [
      'Wait for about a minute: the message can be late.',
      'See that the phone is on, has a signal, and that its inbox is not full.',
      'Look whether the last three digits above are yours. If not, press “Back” to correct them.',
      'Still nothing, or you no longer use that number: go to the commune or ward police where you live and bring your identity card.',
    ],
  },
  fullName: {
    heading: 'What is your full name?',
    label: 'Full name',
    hint: 'As on your identity card, with or without diacritics. For example: Đỗ Thị Mùa',
  },
  birthDate: {
    heading: 'When were you born?',
    legend: 'Date of birth',
    hint: 'For example: 5\u00a04\u00a02004',
    day: 'Day',
    month: 'Month',
    year: 'Year',
  },
  question: {
    heading: 'Answer your security question',
    hint: 'The answer you wrote at activation. Diacritics and capital letters do not matter.',
    submit: 'Send the request',
    timeLimit: 'You have 15 minutes from the right code.',
  },
  waiting: {
    heading: (at) => `Wait until ${at}`,
    requested: (at) => `The request for a new password was received at ${at}.`,
    whyHeading: 'Why the wait?',
    why: 'If somebody has your phone and your papers, you have a day to stop them. We have told you by text message.',
    thenHeading: 'What to do when the time has come',
    then: (from, until) =>
      `From ${from} and before ${until}, open “Forgot the password?” again, enter your identification number, your phone number and a new code, and set the password.`,
    stopHeading: 'Did you not ask for this, or do you remember the password?',
    stop: 'Stop the request: press the button below, answer the text message with HUY, or sign in with the old password.',
    stopLater: 'Stop the request: answer the text message with HUY, or sign in with the old password.',
    stopSubmit: 'Stop the request',
    print: 'Print this page',
  },
  password: {
    heading: 'Which new password do you want?',
    why: 'Once it is set, everybody who is signed in to this account is signed out.',
    submit: 'Set the new password',
    stopHeading: 'Do you remember the old password?',
  },
  done: {
    heading: 'The new password is set',
    text: 'You can now sign in with the new password. Every earlier session has ended.',
    signIn: 'Sign in',
  },
  stopped: {
    heading: 'The request for a new password is stopped',
    text: 'The password you use now stays as it is.',
    notMe:
      'If you never asked for this, somebody else may have your papers. Tell the commune or ward police where you live at once.',
  },
  refused: {
    heading: 'The password cannot be set anew here',
  },
  problems: {
    FULL_NAME_FORMAT: 'Enter the full name, in letters only.',
    DATE_OF_BIRTH_INVALID: 'The date of birth is not right. Enter day, month and year, for example 5 4 2004.',
    GUESSES_SPENT: 'The code was entered wrongly too many times. To be safe, begin again.',
  },
};
