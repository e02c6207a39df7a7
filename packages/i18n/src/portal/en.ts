import type { PortalTexts } from './index.ts';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const en: PortalTexts = {
  productName: 'Định Danh',
  productKind: 'Portal for citizens',
  skipToContent: 'Skip to the main content',
  otherLanguage: 'Tiếng Việt',
  back: 'Back',
  continue: 'Continue',
  retry: 'Try again',
  reload: 'Reload the page',
  toStartPage: 'To the start page',
  busy: 'Sending, please wait…',
  opening: {
    heading: 'Opening the page…',
    failedHeading: 'This page could not be opened',
    failed: 'The connection may be slow or broken. Check it and reload the page.',
  },
  errorTitle: (title) => `Error: ${title}`,
  footer: {
    notTheApp:
      'This is the Định Danh portal. It is not the VNeID app and not a site of the Ministry of Public Security.',
    neverAsk:
      'Nobody, not even an officer, may call or message you to ask for your password, passcode or verification code.',
  },
  notFound: {
    heading: 'This page does not exist',
    text: 'The address may be mistyped, or the page has moved.',
  },
  start: {
    documentTitle: 'Electronic identity account',
    heading: 'Electronic identity account',
    lead: 'What would you like to do? Choose one.',
    doorActivate: 'Activate your account',
    doorActivateHint: 'Your application has been approved. About 5 minutes, one step at a time',
    doorRegister: 'Register a level 1 account',
    doorRegisterHint: 'Done here, in about 10 minutes',
    doorAppointment: 'Book an appointment for level 2',
    doorAppointmentHint: 'Choose where and when to go to the police',
    doorStatus: 'Look up an application',
    doorStatusHint: 'See how far your application is',
    doorSignIn: 'Sign in',
    doorSignInHint: 'The account is active: see and add papers',
    doorLock: 'Lock the account now',
    doorLockHint: 'Your phone is lost, or a stranger has signed in',
    needHeading: 'Have at hand for activating',
    need: [
      { what: 'Your personal identification number', note: '12 digits, on the front of your identity card' },
      { what: 'The phone with your registered number', note: 'switched on and able to receive messages' },
      { what: 'About 5 minutes', note: 'to finish in one go' },
    ],
    windowHeading: 'Activate within 7 days',
    window:
      'You can activate the account yourself within 7 days of the message that your application was approved. After that, call the hotline 1900.0368 or go to the commune or ward police where you live for help.',
    windowLegalBasis: 'Clause 1, Article 14, Decree 69/2024/NĐ-CP',
    noSmartphoneHeading: 'No smartphone? You can still do it here.',
    noSmartphone:
      'The code comes as an ordinary text message that any mobile phone receives. You can use a computer at home, in a library or in a community house.',
    helpHeading: 'Need someone to help?',
    help: 'Go to the commune or ward police where you live and bring your identity card.',
  },
  activation: {
    name: 'Activate your account',
    step: (step, of) => `Step ${step} of ${of}`,
    personalId: {
      heading: 'What is your personal identification number?',
      label: 'Personal identification number',
      hint: 'The 12 digits on the front of your identity card. Example: 022\u00a0099\u00a0123\u00a0456',
    },
    phone: {
      heading: 'Which phone number did you register with?',
      label: 'Registered phone number',
      hint: 'The number you gave in your application. Example: 0992\u00a0123\u00a0678',
      whatNext:
        'When you press “Send request”, a message with a 6-digit code is sent to this number. Keep the phone beside you.',
      submit: 'Send request',
    },
    visitCode: {
      door: 'I have a visit code',
      heading: 'What is your visit code?',
      why: 'An officer who helps you activate the account reads this code to you, on the hotline or at the commune or ward police. Without a code you do not need this page.',
      label: 'Visit code',
      hint: '8 letters and digits. Example: K7M2\u00a0P9XR',
      without: 'I have no such code',
      using: (code) => `Using the visit code ${code}.`,
      change: 'Change the visit code',
    },
    code: {
      heading: 'What is the code in the message?',
      sentTo: (lastThree) =>
        `If what you entered is right, a code has been sent to the phone number ending in ${lastThree}.`,
      label: 'Verification code',
      hint: '6 digits, from the newest message. Example: 301\u00a0745',
      submit: 'Confirm',
      timeLeft: (duration) => `The code can be used for another ${duration}.`,
      timeOver: 'The code has expired. Press “Send a new code”.',
      resend: 'Send a new code',
      resendIn: (duration) => `Available in ${duration}.`,
      resent: 'A new code has been sent. The old one no longer works.',
      exhausted: 'This code was entered wrongly too many times. Press “Send a new code”.',
      notReceivedSummary: 'I did not receive the code',
      notReceived: [
        'Wait about a minute: messages can be slow.',
        'Check that the phone is on, has signal, and that its message box is not full.',
        'Check that the last three digits above are yours. If not, press “Back” and correct the number.',
        'Still nothing: the numbers may differ from your application. Call the hotline 1900.0368 or go to the commune or ward police where you live.',
      ],
      verifiedHeading: 'Your phone number is confirmed',
      verified: (lastThree) =>
        `You entered the right code for the number ending in ${lastThree}. No need to enter it again.`,
    },
    completion: {
      timeLeft: (duration) => `You have ${duration} left to finish the steps.`,
      timeOverHeading: 'The time to finish is over',
      timeOver:
        'For safety you have 30 minutes after entering the code. Please get a new code. Nothing has happened to your account.',
      startOver: 'Get a new code',
    },
    password: {
      heading: 'Which password do you want to set?',
      why: 'You sign in with the password. A long password with different kinds of characters is hard to guess, even for someone who knows your birthday or phone number.',
      label: 'Password',
      repeatLabel: 'Repeat the password',
      example: 'Letters without Vietnamese accents. An example of the style (do not use it): Ruong-lua*9bo',
      rulesHeading: 'The password needs:',
      rulesMet: (met, of) => `${met} of ${of} requirements met`,
      ruleMet: 'Met:',
      ruleUnmet: 'Not met yet:',
      show: 'Show the password',
      hide: 'Hide the password',
      submit: 'Confirm',
      sharedComputer: 'On a shared computer? If the browser offers to save the password, choose not to.',
    },
    passcode: {
      heading: 'Which 6 digits do you choose as your passcode?',
      why: 'The passcode is not the password: you enter it each time you use a service in the account.',
      label: 'Passcode',
      repeatLabel: 'Repeat the passcode',
      hint: 'Exactly 6 digits, 0 to 9. Do not use 123456, six equal digits or your birthday.',
      show: 'Show the passcode',
      hide: 'Hide the passcode',
      submit: 'Confirm',
    },
    questions: {
      heading: 'Which two security questions do you choose?',
      why: 'If you need to recover the account, an officer may ask these two questions to know it is you. Choose what you will remember and others do not know.',
      question: ['First security question', 'Second security question'],
      answer: ['First answer', 'Second answer'],
      answerHint: 'Short, with or without accents. Example: Suối Lở',
      choose: 'Choose a question',
      loading: 'Loading the questions…',
      loadFailed: 'The list of questions could not be loaded.',
      submit: 'Confirm and activate',
    },
    done: {
      heading: 'You have activated your electronic identity account',
      level: { LEVEL_1: 'level 1', LEVEL_2: 'level 2' },
      summary: (level, at) => `Your ${level} account has been active since ${at}.`,
      nowHeading: 'From now on',
      now: [
        'You can sign in with your personal identification number and the password you just set.',
        'Your passcode confirms each use of a service in the account.',
        'The two security questions help you recover the account if needed.',
      ],
      keepSafe:
        'Remember your password and passcode, and give them to nobody. On a shared computer? Close this window when you are done.',
      print: 'Print this slip',
    },
    slip: {
      title: 'Account activation slip',
      result: 'Result',
      resultValue: 'Electronic identity account activated',
      level: 'Kind of account',
      activatedAt: 'Activated at',
      phone: 'Phone number',
      phoneValue: (lastThree) => `ending in ${lastThree}`,
      note: 'This slip is a reminder. It replaces no document and holds no password, passcode or security answer. Do not write them on it.',
    },
    alreadyActive: {
      heading: 'Your account has already been activated',
      text: 'There is nothing more to do, even if you have just been approved for level 2. Sign in with your personal identification number and your password.',
      afterLostAnswer:
        'If you just pressed “Confirm and activate” and the connection broke: that attempt succeeded, and the password and passcode you set work now.',
      notMeHeading: 'You never activated it?',
      notMe:
        'Someone else may have done it in your name. Tell the commune or ward police where you live at once, and bring your identity card.',
    },
    windowClosed: {
      heading: 'The 7 days to activate by yourself are over',
      what: 'Your code was right and your account is still there. But more than 7 days have passed since you were told that it was granted, so you can no longer activate it alone.',
      why: 'The 7 days are set by law. After them an officer has to confirm that it is you, so that nobody activates the account in your place: this is called assisted activation.',
      nextHeading: 'Choose one of two ways',
      next: [
        'Call the hotline for electronic identification, 1900.0368.',
        'Or go to the commune or ward police where you live, with your identity card.',
      ],
      bring:
        'Have your registered phone and your identity card beside you. The officer asks about your details and gives you a visit code of 8 letters and digits; with it you activate the account right here.',
    },
    refused: {
      heading: 'This account cannot be activated now',
      legalBasis: (citation) => `Legal basis: ${citation}`,
      help: 'Go to the commune or ward police where you live and bring your identity card. An officer will look at your application and help you activate the account.',
    },
  },
  unitPicker: {
    hint: 'Type some letters of the name, with or without accents, then choose from the list.',
    filter: 'Find a commune or ward',
    choose: 'Choose a commune or ward',
    loading: 'Loading the communes and wards…',
    failed: 'The list of communes and wards could not be loaded.',
    found: (count) => (count === 1 ? '1 commune or ward found.' : `${count} communes and wards found.`),
    none: 'No commune or ward has such a name. Type fewer letters.',
  },
  problems: {
    heading: 'Please correct:',
    prefix: 'Error:',
    personalIdDigits: (typed) =>
      typed === 0
        ? 'Enter your personal identification number of 12 digits.'
        : `A personal identification number has 12 digits. You entered ${counted(typed, 'digit')}.`,
    wrongCode: (remaining) =>
      `The code is not right. You have ${remaining} ${remaining === 1 ? 'try' : 'tries'} left.`,
    byCode: {
      PERSONAL_ID_NUMBER_FORMAT:
        'The personal identification number is not right. Check the 12 digits on your identity card.',
      PHONE_NUMBER_FORMAT:
        'The phone number is not right. Enter a mobile number of 10 digits that begins with 0.',
      CODE_FORMAT: 'Enter all 6 digits of the code in the message.',
      OTP_EXHAUSTED: 'This code was entered wrongly too many times. Please get a new code.',
      GUESSES_SPENT:
        'The code was entered wrongly too many times. For safety, send the request again to get a new code.',
      VISIT_CODE_FORMAT:
        'A visit code has 8 letters and digits. Check the code that the officer read to you.',
      OTP_EXPIRED: 'The code has expired. Please get a new code.',
      RESEND_TOO_EARLY: 'A new code cannot be sent yet. Wait a few seconds and press again.',
      PASSWORD_TOO_SHORT: 'The password must have at least 8 characters.',
      PASSWORD_TOO_LONG: 'The password may have at most 20 characters.',
      PASSWORD_NEEDS_DIGIT: 'The password must have at least one digit.',
      PASSWORD_NEEDS_UPPERCASE: 'The password must have at least one capital letter.',
      PASSWORD_NEEDS_LOWERCASE: 'The password must have at least one small letter.',
      PASSWORD_NEEDS_SPECIAL: 'The password must have at least one special character: ! @ # $ % ^ * ( ) _ -',
      PASSWORD_CHARACTER_NOT_ALLOWED:
        'The password has a character that cannot be used. Use only letters without accents, digits and ! @ # $ % ^ * ( ) _ - (no spaces).',
      PASSWORD_EN_DASH: 'The password has a long dash “–”. Type the short hyphen “-” of the keyboard.',
      PASSWORD_REPEAT_DIFFERS: 'The two passwords are not the same. Please enter it again.',
      PASSCODE_FORMAT: 'The passcode must have exactly 6 digits, 0 to 9.',
      PASSCODE_TOO_SIMPLE:
        'This passcode is too easy to guess. Do not use six equal digits, a run such as 123456 or a repeated pair such as 121212.',
      PASSCODE_REPEAT_DIFFERS: 'The two passcodes are not the same. Please enter it again.',
      SECURITY_QUESTION_MISSING: 'Choose a question from the list.',
      SECURITY_QUESTION_UNKNOWN: 'This question is no longer in the list. Choose another one.',
      SECURITY_QUESTIONS_COUNT: 'Choose exactly two questions and answer both.',
      SECURITY_QUESTIONS_SAME: 'The two questions must differ. Choose another one.',
      SECURITY_ANSWER_EMPTY: 'Write an answer.',
      SECURITY_ANSWER_TOO_LONG: 'The answer is too long. Make it shorter.',
      SECURITY_ANSWERS_SAME: 'The two answers must differ.',
    },
  },
  passwordRules: {
    PASSWORD_TOO_SHORT: 'at least 8 characters',
    PASSWORD_TOO_LONG: 'at most 20 characters',
    PASSWORD_NEEDS_DIGIT: 'a digit (0–9)',
    PASSWORD_NEEDS_UPPERCASE: 'a capital letter (A–Z)',
    PASSWORD_NEEDS_LOWERCASE: 'a small letter (a–z)',
    PASSWORD_NEEDS_SPECIAL: 'a special character: ! @ # $ % ^ * ( ) _ -',
    PASSWORD_CHARACTER_NOT_ALLOWED: 'only letters without accents, digits and those special characters',
    PASSWORD_EN_DASH: 'the short hyphen “-”, not the long dash',
  },
  notices: {
    flowLost:
      'The earlier activation ran out of time or can no longer be used. Send a request to get a new code.',
    secretsNotKept:
      'The page was opened again. Your code is confirmed and you need no new one. For safety, your password and answers were not kept: go on from this step.',
  },
  failures: {
    networkHeading: 'The connection broke, no answer came',
    network: 'Everything you entered is still here. Check the connection and press “Try again”.',
    rateLimitedHeading: 'Too many attempts',
    rateLimited: (duration) => `Try again in ${duration}. Everything you entered is still here.`,
    rateLimitOver: 'You can try again now.',
    internalHeading: 'The system has a problem',
    internal:
      'This is not your fault. Everything you entered is still here. Try again in a few minutes; if it still fails, tell the commune or ward police this incident number.',
    internalWithoutIncident:
      'This is not your fault. Everything you entered is still here. Try again in a few minutes.',
    incident: (incidentId) => `Incident number: ${incidentId}`,
    outdatedHeading: 'There is a newer version of this page',
    signedOutHeading: 'You need to sign in',
    signedOut: 'To keep you safe a session ends after some minutes without use. Sign in, then go on.',
    signIn: 'Sign in',
    outdated: 'Reload the page to go on. A code that was already confirmed stays confirmed.',
  },
  duration: (seconds) => {
    const minutes = Math.floor(seconds / 60);
    const rest = seconds % 60;
    if (minutes === 0) return counted(rest, 'second');
    return rest === 0
      ? counted(minutes, 'minute')
      : `${counted(minutes, 'minute')} ${counted(rest, 'second')}`;
  },
};
