import type { ServerTexts } from './server-texts.ts';

export const en: ServerTexts = {
  refusals: {
    STATE_CONFLICT:
      'This cannot be done in the present state. Reload the page to see the new state and what can be done now.',
    STALE_VERSION:
      'Someone else has just updated this. Reload the page, read what is new, and do it again if it is still needed.',
    SELF_APPROVAL_FORBIDDEN:
      'The officer who entered an application does not decide it. Hand it to another reviewing officer.',
    REASON_TEXT_REQUIRED:
      'The reason is not clear enough yet. Write at least 10 characters, so that the citizen knows what to do.',
    REASON_TEXT_TOO_LONG: 'The reason is longer than 1,000 characters. Write it more briefly.',
    VALIDATION_FAILED: 'Some of the information is not right yet. Correct the marked fields and send again.',
    PERSONAL_ID_NUMBER_FORMAT:
      'The personal identification number needs all 12 digits. Enter it as on the identity card, with a leading 0.',
    PHONE_NUMBER_FORMAT:
      'The phone number is not right yet. Enter a Vietnamese mobile number of 10 digits that starts with 03, 05, 07, 08 or 09.',
    FULL_NAME_FORMAT:
      'A full name has 2 to 80 characters: letters, spaces, hyphens or apostrophes. Enter it as on the identity card.',
    DATE_OF_BIRTH_INVALID:
      'The date of birth is not valid. Enter day, month and year as on the identity card.',
    ADDRESS_FORMAT:
      'The permanent address is incomplete or too long. Give the place, the commune or ward, and the province or city.',
    UNIT_UNKNOWN: 'This unit is not in your list of receiving units. Choose a unit from the list.',
    IDEMPOTENCY_KEY_FORMAT:
      'The key of this submission is not valid, so nothing was stored. Reload the page and send again.',
    PURPOSE_REQUIRED:
      'The purpose is missing. Say why you need the information; this is kept in the access log.',
    SIGN_IN_FAILED:
      'The user name or the password is not right. Check Caps Lock and the Vietnamese keyboard, and sign in again.',
    SIGN_IN_THROTTLED:
      'There were too many unsuccessful sign-ins. Wait a few minutes and try again, or contact an administrator.',
    OPEN_APPLICATION_EXISTS:
      'This citizen already has an open application for the same level. Find that application and deal with it first.',
    PREVIOUS_KEY_DIFFERENT_INPUT:
      'This submission was already stored with other contents. Reload the page, check, and send the new contents again.',
    ACCOUNT_ALREADY_ACTIVE: 'Your account has already been activated. Choose Sign in to use it.',
    ACCOUNT_NOT_ACTIVATABLE:
      'This account cannot be activated here at present. Contact the electronic-identity hotline or the commune or ward police for help.',
    ACTIVATION_FLOW_UNKNOWN: 'This activation was not found. Start the activation again.',
    ACTIVATION_FLOW_EXPIRED: 'This activation has gone past its 30 minutes. Start the activation again.',
    OTP_INVALID: 'The code is not right. Look at the latest text message and enter all 6 digits.',
    OTP_EXHAUSTED: 'No more tries are left for this code. Choose Resend code to get a new one.',
    OTP_EXPIRED: 'The code is older than 3 minutes and no longer valid. Choose Resend code to get a new one.',
    OTP_NOT_VERIFIED:
      'The code has not been confirmed yet. Enter the code from the text message before this step.',
    RESEND_TOO_EARLY:
      'A code has just been sent and may take a moment. Wait until 30 seconds after the last one, then choose Resend code.',
    PASSWORD_TOO_SHORT: 'The password needs at least 8 characters. Add some characters.',
    PASSWORD_TOO_LONG: 'The password may have at most 20 characters. Remove some characters.',
    PASSWORD_NEEDS_DIGIT: 'The password needs at least one digit. Add a digit from 0 to 9.',
    PASSWORD_NEEDS_UPPERCASE: 'The password needs at least one capital letter. Add a letter from A to Z.',
    PASSWORD_NEEDS_LOWERCASE: 'The password needs at least one small letter. Add a letter from a to z.',
    PASSWORD_NEEDS_SPECIAL:
      'The password needs at least one special character. Add one of ! @ # $ % ^ * ( ) _ -',
    PASSWORD_CHARACTER_NOT_ALLOWED:
      'The password has a character that cannot be used. Turn off the Vietnamese keyboard and use only plain letters, digits and ! @ # $ % ^ * ( ) _ -',
    PASSWORD_EN_DASH:
      'The password has a long dash (–), which devices often put in by themselves. Replace it with a hyphen (-).',
    PASSCODE_FORMAT: 'The passcode has exactly 6 digits from 0 to 9. Enter it again.',
    PASSCODE_TOO_SIMPLE:
      'This passcode is easy to guess, like 111111, 123456 or 121212. Choose 6 other digits.',
    SECURITY_QUESTIONS_COUNT: 'Exactly 2 security questions are needed. Choose 2 questions and answer them.',
    SECURITY_QUESTIONS_SAME: 'The two security questions are the same. Choose two different questions.',
    SECURITY_QUESTION_UNKNOWN: 'This security question is not in the list. Choose a question from the list.',
    SECURITY_ANSWER_EMPTY: 'This question has no answer yet. Enter an answer.',
    SECURITY_ANSWER_TOO_LONG:
      'The answer is longer than 100 characters. Give a short answer that is easy to remember.',
    SECURITY_ANSWERS_SAME: 'The two answers are the same. Give each question its own answer.',
    ID_NUMBER_PROVINCE_UNKNOWN:
      'The first three digits of the number belong to no province or city. Compare them with the identity card.',
    ID_NUMBER_BIRTH_YEAR_DIFFERS:
      'The year of birth in the number differs from the declared one. Compare both with the identity card.',
    ID_NUMBER_SEX_DIFFERS:
      'The sex in the number differs from the declared one. Compare both with the identity card.',
    TARGET_COUNT_FORMAT:
      'The target is not written as a number. Enter a whole number, such as 1404 or 1.404.',
  },
  errors: {
    UNAUTHENTICATED: 'You are not signed in, or the session has ended. Sign in again.',
    FORBIDDEN: 'Your account is not assigned to this work. Contact an administrator if you need it.',
    NOT_FOUND: 'This was not found within your area. Check it again or go back to the list.',
    RATE_LIMITED: 'Too many requests came in a short time. Try again in {retryAfterSeconds} seconds.',
    BAD_USER_INPUT: 'The request has a value that is not valid. Check what was entered and send again.',
    UNKNOWN_OPERATION: 'The open page is an old version that no longer works. Reload the page.',
    LIMIT_ALIASES: 'The request uses too many aliases. Split it into smaller requests.',
    LIMIT_DEPTH: 'The request is nested too deeply. Use fewer levels.',
    LIMIT_TOKENS: 'The request is too long. Shorten it or split it into several requests.',
    LIMIT_DIRECTIVES: 'The request uses too many directives. Use fewer directives.',
    LIMIT_COST: 'The request asks for too much data at once. Ask for fewer fields or fewer rows per page.',
    LIMIT_ROOT_FIELDS: 'The request asks for too many things at once. Split it into several requests.',
    SINGLE_ROOT_FIELD: 'One request may do only one thing. Send each of them separately.',
    SINGLE_OPERATION: 'One request may hold only one operation. Send each of them separately.',
    BODY_TOO_LARGE: 'The request is too large. Shorten it and send again.',
    METHOD_NOT_ALLOWED: 'This address does not take the method that was used. Send with POST.',
    UNSUPPORTED_MEDIA_TYPE: 'This address takes JSON only. Send with the content type application/json.',
    ORIGIN_NOT_ALLOWED:
      'The request came from another site and was not accepted. Open the official site and do it again.',
    EXECUTION_TIMEOUT:
      'The request took too long and was stopped. Narrow the search or try again in a few minutes.',
    INTERNAL_SERVER_ERROR:
      'The system had a fault; it is not about what you entered. Try again in a few minutes; if it goes on, tell support the incident number {incidentId}.',
    SERVICE_UNAVAILABLE: 'The system is paused for a moment. Try again in a few minutes.',
  },
  securityQuestions: {
    FIRST_TEACHER: 'What was the name of your first teacher?',
    CHILDHOOD_FRIEND: 'What was the name of your best childhood friend?',
    CHILDHOOD_NICKNAME: 'What were you called at home as a child?',
    FIRST_SCHOOL: 'What was the name of your first primary school?',
    FIRST_JOB_PLACE: 'Where was your first place of work?',
    FIRST_PET: 'What was the name of your first animal?',
    FAVOURITE_BOOK: 'Which book do you remember best?',
    FAVOURITE_DISH: 'Which home-cooked dish do you like best?',
    FAVOURITE_SONG: 'Which song do you like best?',
    FIRST_TRIP: 'Where did your first long journey go?',
    CHILDHOOD_STREET: 'In which hamlet or street did you live as a child?',
    ADMIRED_PERSON: 'Whom outside your family do you respect most?',
  },
  activationSucceeded: 'You have successfully activated your electronic identification account',
};
