import type { RegistrationTexts } from '../index.ts';

export const en: RegistrationTexts = {
  step: (step, of) => `Step ${step} of ${of}`,
  welcome: {
    heading: 'Register a level 1 electronic identity account',
    lead: 'For citizens of 14 years and over with a valid identity card or chip citizen card. You do it here, without going to the police.',
    needHeading: 'Have at hand',
    need: [
      { what: 'Your identity card or chip citizen card', note: 'to read its QR code or type from it' },
      {
        what: 'A phone with a number of your own',
        note: 'registered in your name with the carrier, able to receive messages',
      },
      { what: 'A camera or a recent portrait', note: 'of a phone or a computer' },
      { what: 'About 10 minutes', note: 'you can stop and go on later' },
    ],
    begin: 'Begin',
    continueHeading: 'Began before?',
    continueText: 'If you have set a password, go on with your identification number and that password.',
    continue: 'Continue registering',
    over: 'The earlier registration can no longer be opened. If you have set a password, press “Continue registering”. If not, press “Begin”.',
    childrenHeading: 'Registering a child or a ward?',
    children:
      'For people under 14 and wards, a parent, guardian or representative registers. Go to the commune or ward police where you live for help.',
  },
  opening: {
    heading: 'Opening your registration…',
    text: 'Please wait a moment.',
  },
  resume: {
    heading: 'Continue registering',
    lead: 'Enter your personal identification number and the password you set when registering.',
    passwordLabel: 'The password you set',
    submit: 'Continue registering',
    forgottenSummary: 'I forgot the password or never set one',
    forgotten:
      'Go back, press “Begin” and declare with the phone number you registered. When you set a new password, the old one stops working and you are where you left off, even if you have submitted already. If you no longer have that number, go to the commune or ward police where you live and bring your identity card.',
  },
  personalId: {
    heading: 'What is your personal identification number?',
  },
  phone: {
    heading: 'Which phone number is registered in your name?',
    label: 'Phone number in your name',
    hint: 'A mobile number registered in your name with the carrier. Example: 0992\u00a0123\u00a0678',
    why: 'The verification code and the result are sent to this number as a message.',
  },
  somebodyElse: 'Not you? Register somebody else',
  ownDevice: {
    label: 'This device is my own: keep this so that I can go on later',
    hint: 'Do not tick this if other people use this device too.',
  },
  way: {
    heading: 'How do you want to give the details on your card?',
    legend: 'Way of giving the details',
    picture: 'Choose a picture of the QR code on the card',
    pictureHint: 'A picture on this device, or taken now with the phone',
    camera: 'Scan the QR code with the camera',
    cameraHint: 'Hold the card in front of the camera of this device',
    type: 'Type',
    typeHint: 'Type each item as it stands on the card',
    where: 'The QR code is the black and white square printed on the card.',
    privacy: 'Pictures and video are read on your device only and sent nowhere.',
  },
  scan: {
    pictureHeading: 'Choose a picture with the QR code of the card',
    cameraHeading: 'Hold the QR code of the card in the middle of the frame',
    pictureLabel: 'Picture with the QR code',
    pictureHint: 'Take it close, sharp, in good light, without glare or fingers over the code.',
    reading: 'Reading the QR code…',
    searching: 'Looking for a QR code…',
    cameraOpening: 'Opening the camera. If the browser asks, press “Allow”.',
    cameraView: 'Picture from the camera',
    cameraTip:
      'Hold the card about 20 cm from the camera, in good light, and keep it still. The page says so when it has read the code.',
    again: 'Scan again',
    typeInstead: 'Type the details',
    readHeading: 'The card has been read',
    readText: 'Look at the items below. You can correct them in the next step.',
  },
  details: {
    notKept:
      'The page was reloaded. To keep your details private, what was typed and not yet sent was not kept. Please enter it again from this step.',
    fullName: 'Full name',
    dateOfBirth: 'Date of birth',
    sex: 'Sex',
    sexOf: { MALE: 'Male', FEMALE: 'Female' },
    permanentAddress: 'Permanent address',
    unit: 'Commune or ward of permanent residence',
    cardKind: 'Kind of card',
    cardKindOf: { CCCD_CHIP: 'Chip citizen card', IDENTITY_CARD: 'Identity card' },
    issuedOn: 'Date of issue',
    expiresOn: 'Card valid until',
    noExpiry: 'No expiry',
    email: 'E-mail',
    none: 'None',
    phoneValue: (lastThree) => `Number ending in ${lastThree}`,
    phone: 'Phone',
  },
  person: {
    heading: 'Your name, date of birth and sex',
    fromCard: 'The items below come from the QR code of the card. Look at them and correct what is wrong.',
    fullNameHint: 'With Vietnamese accents, exactly as on the card. Example: Đỗ Thị Mùa (as printed)',
    dateOfBirthHint: 'Example: 5\u00a04\u00a02004 (day, month, year)',
    day: 'Day',
    month: 'Month',
    year: 'Year',
  },
  residence: {
    heading: 'Where is your permanent residence?',
    addressHint:
      'You may give the permanent residence that you have registered with the police, even if the card says another. Example: Tổ 3, khu 5, phường Móng Cái 1, tỉnh Quảng Ninh (group, quarter, ward, province)',
  },
  card: {
    heading: 'Which kind of card do you have, and when was it issued?',
    issuedOnHint:
      'Printed on the back of the citizen card or identity card. Example: 12\u00a08\u00a02023 (day, month, year)',
    expiresOnHint:
      'The line “Có giá trị đến” or “Ngày hết hạn” (valid until) of the card. Example: 5\u00a04\u00a02029',
    noExpiryTick: 'The card says “Không thời hạn” (no expiry)',
  },
  email: {
    heading: 'Do you want the result by e-mail too?',
    label: 'E-mail address (optional)',
    hint: 'Leave empty if you have none: the result comes as a message anyway. Example: muado@example.com',
  },
  terms: {
    heading: 'Terms of use',
    version: '2026-11',
    versionLine: (version) => `Version ${version}`,
    intro: 'Please read the following. If you agree, tick the box at the end of the page.',
    sections: [
      {
        heading: '1. What this service is',
        paragraphs: [
          'The Định Danh portal takes applications for a level 1 electronic identity account under Decree 69/2024/NĐ-CP. Registering is voluntary and free of charge.',
          'This is not the VNeID app and not a site of the Ministry of Public Security.',
        ],
      },
      {
        heading: '2. Which of your details we need',
        paragraphs: [
          'Personal identification number, full name, date of birth, sex, permanent address, kind of card with its dates of issue and expiry, phone number, e-mail address if you give one, and a portrait.',
          'We do not look at your contacts, your location or other files on your device. The QR code of the card is read on your device; the picture of the card is not sent.',
        ],
      },
      {
        heading: '3. What they are used for',
        paragraphs: [
          'What you declare is compared with the National Population Database. The portrait is compared with the picture kept from issuing the card. Phone number and e-mail address are used to send the code and the result.',
          'Only officers whose task is to judge applications can see your details. Every opening of a picture or of a full number is recorded.',
          'Your details are not used for advertising and sold to nobody.',
        ],
      },
      {
        heading: '4. Your rights',
        paragraphs: [
          'Under the Personal Data Protection Law you may know, see and correct your data, withdraw your consent and complain. Do so at the commune or ward police where you live.',
          'You can stop registering at any time. Stopping does not affect your identity card.',
        ],
      },
      {
        heading: '5. What you need to do',
        paragraphs: [
          'Declare your own true details, use a phone number in your own name and a picture of yourself.',
          'Keep password and codes secret. Nobody, not even an officer, may ask for them. If you suspect that someone uses your name, tell the commune or ward police at once.',
        ],
      },
      {
        heading: '6. When the terms change',
        paragraphs: [
          'Your application records the version that you agreed to. A new version binds you only after you have read it and agreed.',
        ],
      },
    ],
    accept: 'I agree to the terms of use of the application and its services',
    submit: 'Register',
    whatNext: 'When you press “Register”, your details are compared with the National Population Database.',
  },
  comparing: {
    heading: 'Comparing with the National Population Database…',
    text: 'This usually takes a few seconds. The page goes on by itself when the result is there.',
    slow: 'It takes longer than usual this time. You need not wait here: you may leave and come back on this device later.',
    slowWithPassword:
      'It takes longer than usual this time. You need not wait here: you may leave and come back with “Continue registering”.',
    keepOpen:
      'It takes longer than usual this time. You did not keep this registration on the device, so leave this window open: the page goes on by itself after two minutes or so at most. If you close it, you have to begin anew.',
  },
  mismatch: {
    heading: 'Notice',
    fieldsHeading: 'These items differ from the National Population Database:',
    fields: {
      FULL_NAME: 'Full name',
      DATE_OF_BIRTH: 'Date of birth',
      SEX: 'Sex',
      PERMANENT_ADDRESS: 'Permanent address',
    },
    declared: (value) => `You declared: ${value}`,
    message:
      'Check your details against your identity papers. If they are right, please contact the police of the commune, ward or township of your permanent residence, so that the National Population Database is updated.',
    notFound:
      'This identification number is not in the National Population Database. Check the 12 digits on your card.',
    correctNumber: 'Correct the number',
    correct: 'Correct my details',
    isRight: 'My details are right, please update the database',
    isRightHint:
      'We tell the area officer of your permanent residence. You need not write anything here, but bring your papers when you are invited.',
  },
  correction: {
    heading: 'Your request for an update has been sent',
    text: 'The area officer of your permanent residence has received it.',
    nextHeading: 'What happens next',
    next: [
      'Contact the commune or ward police of your permanent residence and bring your identity card, birth certificate or papers with the right details.',
      'An officer looks at the papers and updates the National Population Database.',
      'When you are told that it is updated, come back to this page and press “Compare again”.',
    ],
    backHeading: 'How do I come back?',
    backOwnDevice: 'Open this portal on the device you are using and press “Register a level 1 account”.',
    backShared:
      'This registration has no password yet and is not kept on a shared device. If you close the window, press “Begin” next time and declare again; the request for an update stays.',
    compareAgain: 'Compare again',
    correct: 'Correct my details',
    print: 'Print this page',
  },
  code: {
    sentTo: (lastThree) => `A code has been sent to the phone number ending in ${lastThree}.`,
    sending: 'Sending a code to your phone…',
    send: 'Send the code',
    notSent: 'The code could not be sent. Press “Send the code” to receive it.',
    notReceived: [
      'Wait about a minute: messages can be slow.',
      'Check that the phone is on, has signal, and that its message box is not full.',
      'Check that the last three digits above are yours. If not, press “Change the phone number”.',
    ],
    changePhone: 'Change the phone number',
  },
  password: {
    why: 'This password opens your app account on the portal: with it you come back, go on and see your application. Nobody else may know it.',
  },
  accountReady: {
    heading: 'Your app account is registered',
    text: 'From now on you can sign in with your personal identification number and the password you just set. You can go on at once: take a portrait and submit the application for level 1.',
    later:
      'Rather later? When you come back, press “Register a level 1 account” and then “Continue registering”.',
    continue: 'Take a portrait',
  },
  portrait: {
    heading: 'Take a portrait of yourself',
    recreated:
      'The application has been made anew. Take a new picture; if your details need correcting, press “See and correct my details”.',
    rulesHeading: 'For a picture that will do',
    rules: {
      eyes: 'Open your eyes and look into the camera',
      glasses: 'Wear no glasses, above all no tinted ones',
      mask: 'Wear no mask',
      light: 'Stand where there is enough light, not too dark and not too bright',
    },
    useCamera: 'Open the camera',
    chooseLabel: 'Choose a portrait on this device',
    chooseHint: 'A JPEG, PNG or WebP picture, at least 480 pixels wide and 600 high.',
    cameraOpening: 'Opening the camera. If the browser asks, press “Allow”.',
    cameraView: 'Picture from the camera. Hold your face in the middle of the frame.',
    cameraTip: 'Hold your face in the middle of the frame, keep the device still and press “Take”.',
    take: 'Take',
    closeCamera: 'Close the camera',
    previewHeading: 'Look at the picture',
    previewAlt: 'The portrait you just took or chose',
    previewText: 'Is your face clear, in the middle, eyes open, neither dark nor glaring?',
    previewMissing: 'This browser cannot show the picture, but it can be sent.',
    retake: 'Take again',
    confirm: 'Confirm',
    sending: 'Sending the picture, please wait. On a slow line this may take a minute or two…',
    editDetails: 'See and correct my details',
    keep: 'Use the picture already sent',
  },
  camera: {
    REFUSED:
      'The browser may not use the camera. Press the camera or lock sign beside the address, choose “Allow”, then try again.',
    MISSING: 'No camera was found on this device.',
    BUSY: 'Another program is using the camera. Close it and try again.',
    UNSUPPORTED: 'This browser cannot use the camera from a web page.',
    instead: 'You can still go on in another way below.',
    retry: 'Try the camera again',
  },
  review: {
    heading: 'Look over and submit the application',
    lead: 'This is your application for a level 1 electronic identity account.',
    portrait: 'Portrait',
    portraitSent: 'Sent',
    retake: 'Take the picture again',
    submit: 'Submit the application',
    whatNext: 'After submitting you cannot change it unless it is returned to you.',
  },
  submitted: {
    heading: 'Your application has been submitted',
    code: 'Application code',
    keepCode: 'Write this code down to look the application up.',
    nextHeading: 'What happens next',
    next: [
      'The police look at your application. There is nothing for you to do now.',
      'The result comes as a message to your registered phone number.',
      'You can see how far it is at any time under “Look up an application”.',
      'When it is approved, activate the account within 7 days of the message.',
    ],
    dueAt: (at) => `To be answered by ${at}.`,
    print: 'Print this slip',
    slipTitle: 'Slip of a level 1 application',
    receivedAt: 'Submitted at',
    slipNote: 'This slip is a reminder. It replaces no document.',
    track: 'See how far the application is',
  },
  application: {
    heading: 'Your application',
    recreate: 'Make the application anew',
    recreateHint:
      'What you declared is kept. You only correct what needs correcting and take the picture again.',
    activate: 'Activate your account',
  },
  refused: {
    heading: 'You cannot register here now',
    legalBasis: (citation) => `Legal basis: ${citation}`,
    help: 'Go to the commune or ward police where you live and bring your identity card for help.',
    correct: 'Correct my details',
  },
  problems: {
    WAY_MISSING: 'Choose a way.',
    CARD_CODE_NOT_FOUND:
      'No QR code was found in the picture. Take it closer, only the code, in good light and without glare, or type the details.',
    PICTURE_UNREADABLE:
      'This picture cannot be opened. Choose another JPEG or PNG picture, or type the details.',
    CARD_QR_FORMAT:
      'This QR code is not that of an identity card. Scan the code printed on the card, or type the details.',
    CARD_OTHER_NUMBER:
      'The identification number on the card is not the one you entered. Use your own card, or go back and correct the number.',
    CARD_NOT_READ: 'The card has not been read yet. Scan the QR code, or type the details.',
    FULL_NAME_FORMAT: 'Enter your full name exactly as on the card, letters and spaces only.',
    DATE_OF_BIRTH_INVALID:
      'The date of birth is not right. Enter day, month and a year of 4 digits as on the card.',
    SEX_MISSING: 'Choose the sex as on the card.',
    ADDRESS_FORMAT:
      'Write the permanent address in 5 to 300 characters: group or village, commune or ward, province.',
    UNIT_MISSING: 'Choose the commune or ward of your permanent residence from the list.',
    CARD_KIND_MISSING: 'Choose the kind of card.',
    ISSUED_ON_INVALID:
      'The date of issue is not right. Enter day, month and a year of 4 digits as on the card.',
    EXPIRES_ON_INVALID:
      'The date of expiry is not right. Enter it as on the card, or tick “no expiry” if the card says so.',
    CARD_DATES_ORDER: 'The date of expiry must be after the date of issue. Check both on the card.',
    EMAIL_FORMAT:
      'The e-mail address is not right. A right one: muado@example.com. Leave it empty if you have none.',
    TERMS_NOT_ACCEPTED: 'Read the terms and tick the box to register.',
    PASSWORD_MISSING: 'Enter the password.',
    DIFFERS_FROM_DATABASE:
      'This item differs from the National Population Database. Check it against your papers.',
    PORTRAIT_MISSING: 'Take or choose a portrait.',
  },
};
