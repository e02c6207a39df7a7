import type { vi } from './vi.ts';

export const en: typeof vi = {
  ask: {
    heading: 'Lock the account now',
    lead: 'For when your phone is lost, you see a sign-in that was not yours, or somebody may know your password.',
    whatNext:
      'A text message with a code of 6 digits will be sent to this number. Nothing is locked until you agree in the last step.',
    submit: 'Send the code',
    helpSummary: 'I no longer have that phone or SIM',
    help: [
      'Take your identity card to the police of a commune or ward and ask for the account to be locked.',
      'Or call the e-identity hotline, which tells you what to do.',
      'Ask your mobile operator to block the SIM at once, so that nobody gets the code in your place.',
    ],
  },
  code: {
    submit: 'Confirm',
    notReceived: [
      'Wait about 1 minute: messages can be late.',
      'Check that the phone is on, has signal and that its inbox is not full.',
      'Check that the last three digits above are yours. If not, press “Back” and correct the number.',
      'Still nothing: the identity number or the phone may differ from the record. Take your identity card to the police of a commune or ward and ask for the lock.',
    ],
  },
  confirm: {
    heading: 'Do you really want to lock the account?',
    title: 'Lock the account',
    consequencesHeading: 'When it is locked',
    consequences: [
      'Every session ends at once, on every device.',
      'Nobody can sign in or use the account, you neither, until it is unlocked.',
      'To unlock it, choose “Unlock the account” at this portal, with the code sent to your phone, your password and your passcode. Or call the e-identity hotline, or go to the police of a commune or ward.',
    ],
    reasonLegend: 'Why do you lock it?',
    reasons: {
      NOT_ME: 'Somebody else signed in or uses my account',
      PHONE_LOST: 'I lost my phone or SIM',
      PRECAUTION: 'As a precaution',
    },
    submit: 'Lock the account now',
    cancel: 'Do not lock it',
  },
  locked: {
    headingNow: 'The account is locked',
    now: 'Every session has ended. A text message about the lock is sent to the registered phone.',
    headingBefore: 'This account is locked',
    before: 'Nobody can sign in to the account or use it.',
    since: 'Locked since',
    several: (count: number) =>
      `${String(count)} reasons lock it at once. The account opens only when all ${String(count)} have ended.`,
    grounds: {
      HOLDER_REQUEST: 'At the holder’s request',
      TERMS_VIOLATION: 'Terms of use were violated',
      CARD_REVOKED: 'The identity card was revoked',
      CARD_RETAINED: 'The identity card is retained',
      CARD_EXPIRED: 'The identity card has expired',
      DEATH: 'The register says that the holder has died',
      PASSPORT_EXPIRED: 'The passport or travel document has expired',
      RESIDENCE_EXPIRED: 'The residence in Viet Nam has expired',
      ORGANISATION_DISSOLVED: 'The organisation was dissolved',
      ORGANISATION_CEASED: 'The organisation has ceased its activity',
      AUTHORITY_REQUEST: 'At the request of a competent agency',
    },
    opensHeading: 'To have it unlocked',
    opens: {
      HOLDER_REQUEST: [
        'Unlock it yourself at this portal with the code sent to the registered phone, your password and your passcode.',
        'Or call the e-identity hotline, or take your identity card and your phone to the police of a commune or ward.',
      ],
      TERMS_VIOLATION: [
        'The account opens by itself once the violation is settled. Call the e-identity hotline, which tells you what to do.',
      ],
      CARD_REVOKED: [
        'The account opens by itself once there is a new card. Ask for one at the police of a commune or ward.',
      ],
      CARD_RETAINED: ['The account opens by itself once the card is given back.'],
      CARD_EXPIRED: [
        'Renew the card at the police of a commune or ward. The account opens by itself with the new one.',
      ],
      DEATH: [
        'If that is wrong, take your papers to the police of a commune or ward to have it corrected. The account then opens by itself.',
      ],
      PASSPORT_EXPIRED: [
        'Renew it and tell the immigration authority. The account opens by itself with the new one.',
      ],
      RESIDENCE_EXPIRED: ['Extend it at the immigration authority. The account opens by itself afterwards.'],
      ORGANISATION_DISSOLVED: [
        'If that is wrong, have the register corrected. The account then opens by itself.',
      ],
      ORGANISATION_CEASED: ['The account opens by itself once the organisation is active again.'],
      AUTHORITY_REQUEST: [
        'Take your identity card to the police of a commune or ward to ask or to appeal. Only the competent head decides to unlock.',
      ],
    },
    notByCode:
      'Nobody may ask for your password or passcode. Read an unlock code out only when you called the hotline yourself or stand at the counter; whoever calls you and asks for it is a swindler.',
  },
  unlock: {
    door: 'Unlock the account',
    doorLead: 'You locked it and want to use it again?',
    ask: {
      heading: 'Unlock the account',
      lead: 'For when you locked the account yourself and want to use it again. You need the registered phone, your password and your passcode.',
      whatNext: 'A text message with a code of 6 digits will be sent to this number.',
      submit: 'Send the code',
      helpSummary: 'I no longer have that phone or SIM',
      help: [
        'Take your identity card to the police of the commune or ward that keeps your account, have the phone number changed first, and then unlock.',
        'Do not unlock before you are sure that nobody else holds your phone or SIM.',
      ],
    },
    notReceived: [
      'Wait about 1 minute: messages can be late.',
      'Check that the phone is on, has signal and that its inbox is not full.',
      'Check that the last three digits above are yours. If not, press “Back” and correct the number.',
      'Still nothing: the identity number or the phone may differ from the record. Take your identity card to the police of a commune or ward.',
    ],
    secrets: {
      heading: 'What are your password and passcode?',
      lead: 'Both are needed, to be sure that it is you who unlocks and not somebody who holds your phone.',
      password: 'Password',
      passcode: 'Passcode',
      passcodeHint: '6 digits, chosen when you activated the account.',
      forgottenSummary: 'I forgot my password or passcode',
      forgotten: [
        'Call the e-identity hotline from any phone, with the registered phone beside you.',
        'Or take your identity card and the registered phone to the police of a commune or ward. Once it is unlocked, set a new password at the portal.',
      ],
      cancel: 'Do not unlock it',
    },
    confirm: 'Unlock the account',
    done: {
      heading: 'The account is unlocked',
      open: 'You can sign in and use it again. A text message about the unlock is sent to the registered phone.',
      next: 'If you locked it because somebody may know your password, sign in and change it now.',
      signIn: 'Sign in',
      headingStill: 'Your lock is off, but the account is still locked',
      still: 'Another reason still locks the account, so it cannot be used yet.',
    },
    nothing: {
      heading: 'The account is not locked',
      text: 'There is nothing to unlock. Sign in and use it as usual.',
      notMine: 'If you still cannot sign in, choose “Forgot password” on the sign-in page.',
    },
  },
  nothing: {
    heading: 'The account was never activated',
    text: 'Nobody can use this account yet, so there is nothing to lock.',
    notMine:
      'If you did not apply for it, tell the police of your commune or ward and take your identity card.',
  },
  problems: {
    REASON_REQUIRED: 'Choose a reason.',
    PASSWORD_REQUIRED: 'Enter your password.',
    PASSCODE_REQUIRED: 'Enter all 6 digits of your passcode.',
    UNLOCK_SECRETS_WRONG: 'The password or the passcode is wrong. Enter both again.',
    GUESSES_SPENT: 'The code was entered wrongly too often. For safety, begin again.',
    HOLDER_FLOW_UNKNOWN: 'This request has run out. The account is not locked. Begin again.',
    HOLDER_FLOW_EXPIRED:
      'More than 15 minutes have passed since the code. The account is not locked. Begin again.',
  },
  unlockProblems: {
    HOLDER_FLOW_UNKNOWN: 'This request has run out. The account is not unlocked. Begin again.',
    HOLDER_FLOW_EXPIRED:
      'More than 15 minutes have passed since the code. The account is not unlocked. Begin again.',
  },
};
