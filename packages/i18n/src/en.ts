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
      'The reason is not clear enough yet. Write at least 10 characters, so that whoever reads it knows what to do.',
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
      'The purpose is missing or shorter than 10 characters. Say why you need the information; it is kept.',
    PURPOSE_WITHOUT_CASE: 'No case at hand is about this person. Choose the true purpose.',
    OWN_OPENING_REVIEW_FORBIDDEN: 'You cannot review your own opening. Let somebody else review it.',
    FINDING_NOT_OWN:
      'Another auditor looks into this finding, or it is about you. Leave it to whoever has taken it.',
    SIGN_IN_FAILED:
      'The user name or the password is not right. Check Caps Lock and the Vietnamese keyboard, and sign in again.',
    SIGN_IN_THROTTLED:
      'There were too many unsuccessful sign-ins. Wait a few minutes and try again, or contact an administrator.',
    OPEN_APPLICATION_EXISTS:
      'Application {code} is still open. Open that application before a new one is made.',
    PREVIOUS_KEY_DIFFERENT_INPUT:
      'This submission was already stored with other contents. Reload the page, check, and send the new contents again.',
    ACCOUNT_ALREADY_ACTIVE: 'Your account has already been activated. Choose Sign in to use it.',
    ACCOUNT_NOT_ACTIVATABLE:
      'This account cannot be activated here at present. Contact the electronic-identity hotline or the commune or ward police for help.',
    ACTIVATION_WINDOW_CLOSED:
      'More than 7 days have passed since you were told that the account was granted, so it can no longer be activated without help. Call the hotline for electronic identification, or go to the police of your commune or ward.',
    ACTIVATION_FLOW_UNKNOWN: 'This activation was not found. Start the activation again.',
    ACTIVATION_FLOW_EXPIRED: 'This activation has gone past its 30 minutes. Start the activation again.',
    OTP_INVALID: 'The code is not right. Look at the latest text message and enter all 6 digits.',
    OTP_EXHAUSTED: 'The code was entered wrongly too many times. Begin again to get a new code.',
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
    PASSWORD_BREACHED:
      'This password is too well known: it is in a list of leaked passwords, or made the way many people make theirs. Put a few unrelated words together.',
    PASSWORD_OF_HOLDER:
      'The password holds your name, date of birth, identification number or phone number, so people who know you can guess it. Choose other words.',
    PASSWORD_SAME: 'The new password is the one you use now. Choose another one.',
    CURRENT_PASSWORD_WRONG: 'The password you use now is not right. Enter it again.',
    CURRENT_PASSCODE_WRONG:
      'The passcode you use now is not right. Enter it again, or choose “Forgot the passcode” if you do not remember it.',
    PASSCODE_SAME: 'The new passcode is the one you use now. Choose 6 other digits.',
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
    REPORT_COMMENT_TOO_LONG: 'The comment is longer than 4,000 characters. Make it shorter.',
    REPORT_DAYS_INVALID:
      'The days are not right. Choose two days in order, not after today and at most a year apart.',
    REPORT_DAY_INVALID: 'The day is not right. Choose 1 to 7 of the week, or 1 to 28 of the month.',
    REPORT_RECIPIENTS_INVALID:
      'The recipients are not right. Enter 1 to 20 lines of at most 200 characters each.',
    TARGET_COUNT_FORMAT:
      'The target is not written as a number. Enter a whole number, such as 1404 or 1.404.',
    TARGET_SHEET_EMPTY:
      'There is no row with a target. Give a table with a column of units and a column of targets, one unit a row.',
    TARGET_SHEET_TOO_WIDE:
      'This row has {columns} columns; a table of targets may have {most} at most. Choose the right table.',
    TARGET_SHEET_TOO_LONG:
      'The table has more than {most} rows of targets. Choose the table with the targets of the units.',
    TARGET_ROW_AFTER_TOTAL:
      'This row stands after the total and is not part of it. Move it above the total, or take it out.',
    TARGET_COUNT_NEGATIVE: 'A target cannot be negative. Give a number of people, 0 or more.',
    TARGET_UNIT_MISSING: 'This row names no unit. Fill in the unit that the target is for.',
    TARGET_UNIT_UNKNOWN:
      'There is no unit “{name}” among yours on the day of the document. Check the name and the day.',
    TARGET_UNIT_AMBIGUOUS:
      'The name “{name}” fits several units: {candidates}. Write the whole name with its kind and its accents.',
    TARGET_UNIT_REPEATED: 'The unit {name} already stands in line {first}. Keep one row for each unit.',
    TARGET_TOTAL_MISSING: 'The table has no total. Add the row “Tổng số” as the document prints it.',
    TARGET_TOTAL_DIFFERS:
      'The table states a total of {stated}, its rows add up to {sum}. Compare each row with the document.',
    TARGET_SHEET_PROBLEMS:
      'The table still has problems and was not recorded. Look at the preview, mend the rows it names, send again.',
    TARGET_SHEET_UNCHANGED: 'This table is the one that holds already. Check what you have entered.',
    TARGET_CAMPAIGN_EXISTS:
      'Document {number} of {date} has been entered. Open that campaign and correct it there.',
    TARGET_CAMPAIGN_NOT_COVERED:
      'This campaign has units that are not yours. Ask the head above you to correct it.',
    DOCUMENT_NUMBER_FORMAT:
      'The number of the document is not right. Write it as printed, e.g. 688/UBND-CATP.',
    ISSUER_REQUIRED: 'The issuer is missing. Write the name as printed, in 5 to 200 characters.',
    ORDER_TEXT_REQUIRED:
      'The order is missing. Say in short what the document asks for, in 10 to 2,000 characters.',
    RECIPIENTS_FORMAT: 'The recipients are too long. Write 30 lines at most, each of 200 characters at most.',
    ISSUED_ON_AHEAD: 'The day of the document lies ahead. Enter the day that is printed on it.',
    DUE_BEFORE_ISSUE:
      'The due day cannot come before the document. Leave it empty if the document names none.',
    CLAIMED_BY_OTHER:
      'Another officer is working on this application. Choose another one, or try again when it is back in the queue.',
    NOT_DECIDABLE_TOGETHER:
      'Some of the chosen applications have to be looked at one by one. Take them out of the choice and approve the rest.',
    TOO_MANY_AT_ONCE: 'More applications are chosen than one step can take. Choose fewer and do it again.',
    AGE_TOO_YOUNG_FOR_LEVEL_2: 'Below the age of 6 no level 2 account is given. Choose level 1.',
    AGE_NEEDS_GUARDIAN:
      'Persons under 14, wards and represented persons do not register by themselves. Come to the commune or ward police with the father, mother, guardian or representative, who declares for them.',
    GUARDIAN_ACCOUNT_REQUIRED:
      'Whoever registers for this person has no active level 2 account yet. Register and activate that account first.',
    NO_OWN_ACCOUNT_UNDER_14:
      'Under the rules for this day of receipt, persons under 14 and wards have no account of their own. Use the account of the father, mother or guardian.',
    CARD_REQUIRED:
      'Registering online needs an identity card. Enter the data of the card, or go to the commune or ward police if there is none yet.',
    CARD_EXPIRED:
      'The identity card has expired, so registering online is not possible. Go to the commune or ward police to renew the card and register.',
    RESIDENCE_CARD_REQUIRED:
      'The permanent or temporary residence card is missing. Enter the card given by the immigration authority.',
    RESIDENCE_CARD_EXPIRED:
      'The permanent or temporary residence card has expired. Renew it at the immigration authority, then apply.',
    PASSPORT_REQUIRED: 'The passport is missing. Enter its number and its date of expiry.',
    PASSPORT_EXPIRED: 'The passport has expired. Use a valid passport, then apply.',
    LEVEL_2_IN_PERSON_ONLY:
      'A level 2 account cannot be registered online. Book an appointment and come to the police in person.',
    LEVEL_NOT_APPLICABLE: 'The account of an organisation has no levels. Clear the level and send again.',
    LEVEL_REQUIRED: 'No account level is chosen. Choose level 1 or level 2.',
    REPRESENTATIVE_ACCOUNT_REQUIRED:
      'The legal representative has no active level 2 account yet. Activate the account of the representative first.',
    REGIME_NOT_IN_FORCE:
      'The day of receipt is earlier than the rules that this system applies. Check the day of receipt.',
    ACCOUNT_LEVEL_ALREADY_HELD:
      'This person already has an account of this level or a higher one. Look at the present account instead of registering again.',
    OFFICE_DOES_NOT_ACCEPT:
      'This office does not take the declared case. Choose another office from the list.',
    CARD_QR_FORMAT:
      'The QR code of the identity card could not be read. Scan it again in good light, or enter the data by hand.',
    EMAIL_FORMAT: 'The e-mail address is not right yet. Enter it like name@example.vn, without diacritics.',
    ORGANISATION_NAME_FORMAT:
      'The name of an organisation has 3 to 200 characters: letters, digits and usual signs. Enter it as on the certificate.',
    ORGANISATION_IDENTIFIER_FORMAT:
      'A tax or enterprise code has 10 or 13 digits, and these do not fit together. Enter it as on the certificate.',
    PASSPORT_NUMBER_FORMAT:
      'A passport number has 6 to 9 letters or digits without diacritics. Enter it as on the data page of the passport.',
    NATIONALITY_FORMAT: 'This nationality is not in the list. Choose the nationality shown in the passport.',
    RESIDENCE_CARD_NUMBER_FORMAT:
      'The number of the residence card is not right yet. Enter its letters and digits as on the card.',
    SEX_REQUIRED: 'The sex is not chosen yet. Choose male or female as on the paper.',
    DATE_INVALID: 'This date is not valid. Enter day, month and year.',
    PAPER_NUMBER_FORMAT: 'The number of the paper is not right yet. Enter it as printed.',
    CONSENT_REQUIRED:
      'Consent to the processing of personal data is missing. Read the notice to the applicant and record the consent.',
    TERMS_NOT_ACCEPTED: 'The terms of use are not accepted yet. Read them and tick the box to go on.',
    PORTRAIT_REQUIRED: 'The application has no portrait yet. Take the portrait before sending.',
    FINGERPRINTS_REQUIRED:
      'The level 2 application has no fingerprints yet. Take the fingerprints before sending.',
    PORTRAIT_TOO_SMALL: 'The portrait is too small. Take a picture of at least 480 × 600 pixels.',
    PORTRAIT_TOO_DARK: 'The portrait is too dark. Take it again in a brighter place, facing the light.',
    PORTRAIT_TOO_BRIGHT: 'The portrait is too bright. Take it again without a lamp or the sun on the face.',
    PORTRAIT_BLURRED: 'The portrait is blurred. Wipe the lens, hold the device still and take it again.',
    PORTRAIT_EMPTY:
      'There is almost nothing on the picture. See whether the lens is covered and take it again.',
    PORTRAIT_NO_SUBJECT:
      'Nobody is seen in the middle of the picture. Put the face into the middle of the frame and take it again.',
    FILE_TOO_LARGE: 'The file is larger than 15 MB. Choose a picture of a smaller file size.',
    FILE_TYPE_REFUSED: 'This type of file is not taken. Send a picture as JPEG, PNG or WebP.',
    FILE_UNREADABLE: 'This picture cannot be opened. Take or export it once more and send it again.',
    PICTURE_TOO_LARGE: 'The picture has too many pixels. Make it smaller and send it again.',
    FILE_COUNT_EXCEEDED:
      'As many pictures as are allowed have been sent. Leave some out, or wait an hour and go on.',
    FILE_UNKNOWN: 'This picture was not found, or it belongs to another application. Send the picture again.',
    REGISTRATION_UNKNOWN:
      'This registration was not found, or it is no longer kept. Sign in again or start a new registration.',
    REGISTRATION_STATE: 'This step is not possible at present. Reload the page to return to the open step.',
    REGISTRATION_SIGN_IN_FAILED:
      'The personal identification number or the password is not right. Check Caps Lock and the Vietnamese keyboard, and enter them again.',
    REGISTRATION_OTHER_PHONE:
      'This number already has an app account with another phone number. Sign in with that account, or go to the commune or ward police to have the phone number changed.',
    APPLICATION_STATUS_UNKNOWN:
      'No application with this code and this personal identification number was found. Check both against your receipt and your identity card.',
    APPLICATION_NOT_RETURNED:
      'This application has not been returned, so it cannot be made again. Look at its present state.',
    SLOT_TAKEN: 'Somebody else has just taken this time. Choose another time.',
    SLOT_NOT_OFFERED: 'This time is not offered. Choose a free time from the list.',
    APPOINTMENT_EXISTS: 'There is already an appointment to come. Move or cancel that one first.',
    APPOINTMENT_STATE:
      'This appointment is over and cannot be changed. Book a new appointment if one is needed.',
    APPOINTMENT_UNKNOWN:
      'No appointment with this code and this personal identification number was found. Check both against the text message and your identity card.',
    CALENDAR_SOURCE_REQUIRED:
      'The basis for this day is missing. Name the notice or law that makes it a day off or a working day.',
    TASK_ALREADY_DONE: 'This task is already recorded as done. Reload the page to see the result.',
    NOTE_REQUIRED: 'The note is missing. Write briefly what was done and with what result.',
    HEALTH_INSURANCE_NUMBER_FORMAT:
      'A health-insurance number has 10 or 12 digits, or 15 characters beginning with 2 letters on an old card. Enter it as printed.',
    HEALTH_INSURANCE_NUMBER_NOT_OWN:
      "An insurance code of 12 digits is the holder's own personal identification number. Check it, or enter the 10-digit code.",
    DRIVING_LICENCE_NUMBER_FORMAT: 'A driving licence number has 12 digits. Enter it as printed.',
    VEHICLE_PLATE_FORMAT:
      'The plate is not right yet. Enter it as on the registration certificate, e.g. 14K1-234.56 or 14A-123.45.',
    TAX_CODE_FORMAT:
      'A tax code has 10 digits, 13 digits, or the 12 digits of the personal identification number. Enter it again.',
    TAX_CODE_CHECK_DIGIT:
      'This tax code does not exist: its check digit does not fit. Look at every digit again.',
    TAX_CODE_NOT_OWN: "A tax code of 12 digits must be the person's own identification number. Check it.",
    CITIZEN_PASSPORT_NUMBER_FORMAT:
      'A passport number is 1 letter and 7 or 8 digits, e.g. C1234567. Enter it as in the passport.',
    PAPER_TYPE_NOT_CROSS_CHECKED:
      'No agency confirms this kind of paper online yet, so it cannot be put on the account. Choose another kind.',
    PAPER_EXISTS:
      'This paper is on the account already. Look for it in the list of papers instead of adding it again.',
    PAPER_COUNT_EXCEEDED:
      'The account holds as many papers as it may. Remove one that is not used, then add this one.',
    ANSWER_ABOUT_ANOTHER_PERSON:
      'The answer speaks of another person and was not recorded. Check the identification number and answer again.',
    QUESTION_ENDED:
      'This question has been answered or was replaced by another one. Load the list of questions again.',
    AGENCY_KEY_FORMAT:
      'The public key is not right. Paste a JWK of kind EC P-256 or RSA of at least 2048 bits, without the private part.',
    AGENCY_KEY_EXISTS: 'This key is registered already. Make a new pair of keys for this rotation.',
    AGENCY_KEY_VALIDITY:
      'The validity of the key does not fit. Choose an end that is still ahead, after its beginning and within 2 years of it.',
    AGENCY_SCOPE_UNKNOWN:
      "There is a scope that is not this agency's. Choose only papers that the agency keeps the register of.",
    AGENCY_LIMIT_RANGE: 'The figure does not fit. Enter a whole number within the bounds.',
    DOWNTIME_RANGE:
      'The downtime does not fit. Choose a beginning within the next year and an end that is still ahead, no more than 30 days later.',
    LEGAL_BASIS_REQUIRED:
      'The basis of the connection is missing. Write number and date of the agreement and what the data are used for.',
    HOLDER_SIGN_IN_FAILED:
      'The number or the password is wrong. Enter them again. If the account is not active yet, activate it first.',
    SIGN_IN_FLOW_UNKNOWN: 'This sign-in has run out. Begin signing in again.',
    HOLDER_FLOW_UNKNOWN: 'This has run out. Begin again.',
    HOLDER_FLOW_EXPIRED: 'More than 15 minutes have passed since the right code. Begin again.',
    ACCOUNT_LOCKED:
      'This account is locked and cannot be used. If you locked it yourself, choose “Unlock the account” at the portal; otherwise take your identity card to the police of a commune or ward, or call the e-identity hotline.',
    ACCOUNT_NOT_ACTIVATED:
      'This account was never activated, so nobody can use it. Choose “Activate your account” on the first page; if you did not apply for it, tell the police of your commune or ward.',
    RECOVERY_NOT_PROVED:
      'The name, the date of birth or the answer is not right. Look at them again; if you do not remember, go to the police of your commune or ward and bring your identity card.',
    RECOVERY_WITHOUT_QUESTIONS:
      'This account has no security questions, so its password cannot be set anew here. Go to the police of your commune or ward and bring your identity card.',
    RECOVERY_STILL_WAITING:
      'A request for a new password is already waiting. Wait until the time in the text message, then set the new password.',
    RECOVERY_NOT_FOUND:
      'No request for a new password is waiting any more: it was stopped, is done or has run out. If you still need it, begin again.',
    SELF_ANSWER_FORBIDDEN:
      'This request asks about your own reading of the record. Ask another officer or the head of the unit to answer it.',
    DATA_REQUEST_COUNT_EXCEEDED:
      'Ten of your requests wait for an answer. Wait for one, or withdraw one, and then send a new one.',
    READING_ALREADY_ASKED:
      'You have asked about this reading and the request waits for its answer. Look under My requests.',
    PROCESSING_LIMITED:
      'This is stopped at your own request. If you want to use it again, lift the limit under My requests.',
    DATA_REQUEST_KIND_FORMAT:
      'A question about a reading of your record must name the reading. Choose it under Who has seen my record.',
    SELF_CONFIRMATION_FORBIDDEN:
      'Whoever made the request neither confirms nor refuses it. Wait for another officer to look and decide.',
    CALLER_FIELD_REQUIRED:
      'There is no answer for this field. Ask the caller and write down exactly what is said.',
    CALLER_NOT_VERIFIED:
      'The caller has not been verified, or that was more than 30 minutes ago. Ask again and verify the caller before you record the visit.',
    ASSISTED_ACTIVATION_EXISTS:
      'This person has a visit that has not ended. Open it in the list instead of starting another.',
    ASSISTANCE_NOT_NEEDED:
      'This account does not wait for activation, so no visit is needed. If the citizen has forgotten the password, point to Forgotten password on the sign-in page.',
    ASSISTANCE_CHANNEL_NOT_OWN: 'This channel is not part of your duties. Choose one from the list.',
    ASSISTANCE_CONSENT_REQUIRED:
      'The consent of the citizen is not recorded. Explain the visit and go on only when the citizen agrees.',
    ASSISTANCE_PLACE_REQUIRED:
      'The place is missing. Write 2 to 200 characters, such as the name of the culture house or where the citizen is calling from.',
    HELPER_NAME_REQUIRED:
      'The name of the helper is missing. Write the full name in 2 to 200 characters, or choose No helper.',
    LEVEL_2_ACCOUNT_REQUIRED:
      'Only an active level 2 account can add papers. Go to the police of your commune or ward to get level 2.',
    PHONE_NUMBER_UNCHANGED: 'This already is the number of the account. Enter the new one.',
    OWN_SUBSCRIPTION_REQUIRED:
      'The new number must be registered with the carrier in the name of the account holder. Declare that, or use another number.',
    PHONE_CHANGES_EXHAUSTED:
      'The number of this account was changed {changes} times within {days} days, so you cannot change it again by yourself yet. If it cannot wait, go to the police of your ward or commune with your identity card.',
    HOLDER_PRESENCE_REQUIRED:
      'A number is changed only while the account holder is present. Compare the document with the person, then confirm.',
    PHONE_CHANGE_EXPIRED:
      'This change is older than 24 hours and cannot be confirmed any more. Ask the citizen to come and make a new one.',
    SHARING_CODE_NOT_VALID:
      'This is no sharing code that counts. Ask the citizen to make a new one, and scan that.',
    SHARING_CODE_EXPIRED:
      'This code has run out: each counts for 2 minutes. Ask the citizen to make a new one, and scan that.',
    SHARING_CODE_USED: 'This code was used at {usedAt}. Each counts once; ask the citizen to make a new one.',
    REQUESTER_NOT_ENTITLED:
      'Since 1 July 2024 a relying party cannot ask for a lock or an unlock itself. Ask a competent agency to make the request.',
    LOCK_SUBJECT_UNKNOWN:
      'Nobody with this number has an electronic identity account. Check the number in the request.',
    LOCK_REQUEST_EXISTS:
      'A request of this kind with this document number is already waiting for this account. Follow that one.',
    LOCK_NOT_STANDING:
      'The lock on that request no longer stands, so there is nothing to lift. Check the code of the lock request.',
    UNLOCK_NOT_BY_REQUESTER:
      'Only the agency that asked for the lock can ask for the unlock. Use the code of its own lock request.',
    LOCK_DECIDER_REQUIRED:
      'The decree gives this step to somebody else. Leave it to the head who is competent.',
    SELF_DECISION_FORBIDDEN:
      'Whoever took in or forwarded a request does not decide it. Leave it to another head.',
    AUDIT_EXPORT_SELF_DECISION_FORBIDDEN:
      'Whoever asks for an export of the audit does not decide on it. Let another auditor or the head of the unit decide.',
    RETENTION_FIXED:
      'The period of these records is set by law or by the system and cannot be changed. Choose other records.',
    RETENTION_OUT_OF_BOUNDS: 'The period must be between %{least} and %{most}. Enter it again.',
    RETENTION_UNCHANGED: 'This period is already in force. Enter another one.',
    RETENTION_CHANGE_WAITS:
      'A change of this period already waits for approval. Wait for the decision, or have it withdrawn first.',
    RETENTION_SELF_DECISION_FORBIDDEN:
      'Whoever proposed the change of a period does not decide it. Let somebody else decide.',
    PERIOD_INVALID: 'The period is not right: it must begin before it ends. Choose it again.',
    ALREADY_LOCKED_AT_ONCE:
      'The account is already locked at once on this request. Decide the request within its term.',
    LOCK_APPEAL_EXISTS:
      'An appeal against this lock has been accepted already. Wait for its decision, within 30 days of its acceptance.',
    LOCK_REQUEST_NOT_SEALED: 'This request is not sealed. Load the page again to see how it stands.',
    LETTER_NOT_WRITTEN: 'The letter is being written. Load the page again in a few minutes.',
    LETTER_ALREADY_SERVED:
      'Somebody has received this letter already. Load the page again to see who and when.',
    RECEIVER_NAME_FORMAT:
      'The name of the receiver has 2 to 200 characters. Write the full name and the office of the receiver.',
    OFFICER_PASSWORD_WRONG:
      'Your password is not right. Type the password that you sign in with again to sign the decision.',
    OWN_LOCK_NOT_STANDING:
      'The account is not locked at the wish of its holder. See its grounds to learn what to do.',
    UNLOCK_SECRETS_WRONG:
      'The password or the passcode is wrong. Enter both again; if you have forgotten them, call the hotline or go to the police of a commune or ward.',
    IDENTITY_DOCUMENT_REQUIRED:
      'The document that was shown is missing. Choose the one that you compared with the person present.',
    LOCK_CHANNEL_NOT_OWN:
      'You do not work in this channel. Choose the one in which you are talking to the holder.',
    REQUESTER_NAME_FORMAT:
      'The name of the requesting agency is not right. Write it in full, 5 to 200 characters.',
    CITED_BASIS_REQUIRED:
      'The law that the request cites is missing. Write the article and the document that the requester cites, 10 to 1,000 characters.',
    REQUESTER_REFERENCE_REQUIRED:
      'The number of the requesting document is missing. Write it as on the document, 2 to 100 characters.',
    WEBHOOK_NOT_ALLOWED:
      'This webhook address is not allowed. Use an https address on a host named in the setting WEBHOOK_ORIGINS, or ask the operator to add the host.',
    LOCK_SUBSCRIPTION_EXISTS:
      'This agency is subscribed already. Remove the old subscription before making a new one.',
    APPLIED_AT_IMPOSSIBLE:
      'The moment of application cannot be before the account was locked or unlocked, nor ahead of now. Check the clock of the machine, then acknowledge again.',
    ACKNOWLEDGEMENT_EMPTY:
      'It is not said what is acknowledged. Send upTo, or 1 to 100 ids, and only one of the two.',
    OUTREACH_DAYS_RANGE: 'A list runs for 1 to {most} days. Choose the number of days again.',
    OUTREACH_HAMLETS_REQUIRED: 'No hamlet is chosen. Choose at least one.',
    OUTREACH_TEAM_UNKNOWN: 'There is no such team in the unit chosen. Choose another team.',
    OUTREACH_TEAM_NAME_LENGTH: 'The name of a team has 3 to 120 characters. Write its name and its hamlet.',
    OUTREACH_TEAM_NAME_TAKEN: 'A team of this name works in this unit already. Choose another name.',
    OUTREACH_TEAM_ENDED:
      'The team has been dissolved and is not changed any more. Create a new one if it is needed.',
    OUTREACH_TEAM_CARRIES_LISTS:
      'The team has {lists} lists that are in force, or ended less than {hours} hours ago and still take results. Close them, wait for the results, then dissolve the team.',
    OUTREACH_MEMBER_DAYS_RANGE:
      'The days are not possible. Choose none that is over or more than a year ahead; the day of leaving comes after the first day, and not after one that is set.',
    OUTREACH_MEMBER_ROLE_MISSING:
      'This officer has no role of a team member in the unit of the team on the first day. Ask an administrator to give the role first.',
    OUTREACH_MEMBER_ALREADY: 'This officer is in the team on some of those days already. Choose other days.',
    OUTREACH_MEMBERSHIP_ENDED: 'This person has left the team already. Load the page again.',
    OUTREACH_NOBODY_WAITS:
      'Nobody is left to visit in the hamlets chosen: everyone has activated or is on a running list of this team. Choose other hamlets.',
    OUTREACH_LIST_TOO_LONG:
      'There are {people} people, more than the {most} of one list. Choose fewer hamlets.',
    OUTREACH_LIST_ENDED:
      'The list has ended and can no longer be read or printed. Draw a new one if it is still needed.',
    VISIT_COUNT_RANGE: 'Send 1 to 200 visits at a time. Send them in parts.',
    VISIT_CLIENT_ID_FORMAT:
      'The identifier of the visit is not valid. Reload the page and enter the visit again.',
    VISIT_PERSON_UNKNOWN: 'This person is not on the list. Load the list again.',
    VISIT_PERSON_LIMITED:
      'This person has stopped that anybody calls, so nothing is recorded. Load the list again and do not call there any more.',
    VISIT_NOTE_TOO_LONG: 'The note is longer than 300 characters. Shorten it.',
    VISIT_NOTE_WITH_NUMBER: 'The note holds a long number, such as an id or phone number. Take it out.',
    VISIT_IN_FUTURE: 'The visit lies in the future. Check the clock of the phone and enter it again.',
    VISIT_BEFORE_LIST:
      'The visit lies before the list was drawn. Check the clock of the phone and enter it again.',
    VISIT_AFTER_LIST:
      'The visit was made after the list had ended and is not recorded. Ask the ward police for a new list.',
    VISIT_TOO_LATE:
      'The list ended more than 24 hours ago and takes no more visits. Tell the area police officer.',
    VISIT_CONFLICT:
      'The record has changed since the list was loaded. Look at how it stands, then drop this visit or send it again.',
    MEETING_PLACE_REQUIRED:
      'The place is missing or longer than 200 characters. Give the cultural house and its hamlet.',
    MEETING_START_RANGE: 'The meeting begins later than now and within {days} days. Choose again.',
    MEETING_NOT_BEGUN: 'The meeting has not begun. Record its result after it has.',
    MEETING_RESULT_RANGE:
      'The numbers are not possible: no more can have activated than came. Enter them again.',
    TABLE_UNREADABLE:
      'This file cannot be read as a table. Save it as Excel (.xlsx) or as CSV in UTF-8, without a password, then send it again.',
    TABLE_EMPTY: 'The file has no rows. Choose a file with data.',
    TABLE_TOO_LONG:
      'The file has too many rows or is too large. Split it into files of at most 100,000 rows.',
    TABLE_TOO_WIDE:
      'Row {row} has too many columns (at most {limit}). Delete the columns that are not needed, then send it again.',
    TABLE_REACHES_OUT:
      'The file has links to the outside, macros or XML declarations and was not taken. Copy only the cells into a new file, then send that.',
    IMPORT_COLUMN_MISSING:
      'Not all columns of the list were found. Head the columns as in the sample file, then send it again.',
    IMPORT_CELL_EMPTY: 'This cell is empty. Fill it in, then send this row again.',
    IMPORT_CELL_FORMULA: 'This cell is a formula. Put the value in its place, then send this row again.',
    IMPORT_DATE_FORMAT: 'The date is not in the right form. Write day/month/year, such as 02/03/2023.',
    IMPORT_APPROVED_LATER: 'The day of approval is after today. Check it.',
    IMPORT_UNIT_NOT_COVERED: 'This ward is not among your units. Pass this row on to the office in charge.',
    IMPORT_ROW_REPEATED: 'This number already stands in a row above. Keep the one row that is right.',
    IMPORT_FACTS_DIFFER:
      'The person of this number is known with another name or date of birth. Compare the records, then enter the person at the counter.',
    LONG_TASKS_TOO_MANY:
      'You have too many tasks that have not ended. Wait until one ends, then start another.',
    LONG_TASK_STOPPED:
      'This task stopped midway several times and is not tried again. Start it anew; nothing that was done is done again.',
    MERGER_DOCUMENT_REQUIRED:
      'The number of the document or its issuer is missing. Write it as it stands there, 3 to 200 characters.',
    MERGER_ISSUED_LATER: 'The document is dated after today. Check the date on it.',
    MERGER_DAY_BEFORE_ISSUE: 'The effective day lies before the date of the document. Check both.',
    MERGER_DAY_TOO_EARLY:
      'The effective day is more than 90 days ago. Figures have been reported by the old units; tell whoever runs the system.',
    MERGER_DAY_TOO_FAR: 'The effective day is more than a year away. Check its year.',
    MERGER_EMPTY: 'No unit is merged. Choose at least one old unit for each successor.',
    MERGER_UNIT_UNKNOWN: 'There is no unit of this code in your province. Choose one from the list.',
    MERGER_UNIT_ENDS_ALREADY: 'This unit has ended, or another document has its end. Take it out.',
    MERGER_UNIT_NOT_BEGUN:
      'This unit has not begun on the eve of the effective day. Check the effective day.',
    MERGER_UNIT_REPEATED: 'This unit is named twice. Take one out.',
    MERGER_UNIT_SPLIT:
      'This unit is given to two successors. Only units that go over whole are taken; the people of a divided one must be assigned by hamlet.',
    MERGER_LEVEL:
      'Only wards, communes and special zones are merged with each other. Take out units of district or province level.',
    MERGER_SUCCESSOR_UNKNOWN:
      'The successor does not exist on the effective day. Choose a unit that stands, or enter a new one.',
    MERGER_SUCCESSOR_ENDS:
      'The successor ends too and can take nothing over. Choose another, or enter a new unit.',
    MERGER_SUCCESSOR_REPEATED: 'Two groups have the same successor. Put them together.',
    MERGER_CODE_TAKEN: 'Another unit has this code on the effective day. Check the code in the document.',
    MERGER_CODE_FORMAT: 'The code of a unit is five digits, for example 06712. Type it again.',
    MERGER_NAME_FORMAT:
      'The name of a unit begins with its kind (Phường, Xã or Đặc khu), then a name with a capital, or a number. Type it again.',
    MERGER_PARENT_MISSING: 'These units have no unit above them in common that still exists. Check the list.',
    MERGER_DIFFERENT_CONTENT:
      'A document of this number has been entered with other content. Check the number, or open what was entered to compare.',
    SIGN_IN_STEP_ENDED: 'This sign-in has taken too long. Enter the user name and the password again.',
    SECOND_FACTOR_WRONG:
      'The code is not right, or has been used already. Wait until the app shows a new one and enter it.',
    SECOND_FACTOR_ENROLLED: 'The second factor has been set up already. Sign in again and use it.',
    SINGLE_SIGN_ON_ENDED:
      'This sign-in with the work account has taken too long or was used already. Start again.',
    SINGLE_SIGN_ON_REFUSED:
      'The provider of work accounts has not confirmed you, or its answer cannot be trusted. Try again, or sign in with the password.',
    SINGLE_SIGN_ON_UNAVAILABLE:
      'The provider of work accounts cannot be reached. Try again later, or sign in with the password.',
    SINGLE_SIGN_ON_FACTOR_FIRST:
      'The officer has no second factor yet. Sign in once with the password and set it up; after that the work account can be used.',
    PROVIDER_SUBJECT_FORMAT:
      'The identifier at the provider has at most 255 characters, letters without marks and no blanks. Copy it as the officer sees it when trying to sign in.',
    PROVIDER_SUBJECT_TAKEN:
      'This work account is linked to an officer already. Check the identifier, or remove it from the other officer first.',
    LAST_FACTOR:
      'This is your only second factor, so it stays. Add another passkey or set up the authenticator app first.',
    PASSKEY_REFUSED:
      'The passkey was not accepted. Start the sign-in again and try once more, or use a recovery code.',
    PASSKEY_TAKEN: 'This passkey has been registered already. Use another device or security key.',
    PASSKEY_LIMIT:
      'An officer has at most 10 passkeys. Remove one that is no longer used, then add the new one.',
    PASSKEY_NAME_FORMAT: 'The name of a passkey has 1 to 60 characters, on one line. Enter it again.',
    OFFICER_PASSWORD_TOO_SHORT:
      "An officer's password needs at least 12 characters. Take a long sentence that only you remember.",
    OFFICER_PASSWORD_TOO_LONG: "An officer's password has at most 128 characters. Shorten it.",
    OFFICER_PASSWORD_OF_NAME:
      'The password holds your name or user name, which colleagues guess. Choose another one.',
    OFFICER_LINK_ENDED:
      'This link is not right, has expired or has been used. Ask an administrator for a new one.',
    OFFICER_USERNAME_FORMAT:
      'A user name has 3 to 40 characters: letters without marks, figures, dots and hyphens, beginning with a letter. Enter it again.',
    OFFICER_USERNAME_TAKEN: 'Somebody has this user name already. Choose another one.',
    OFFICER_NAME_FORMAT:
      'The name of an officer has 2 to 80 characters: letters, spaces, dots, hyphens or apostrophes. Enter it again.',
    ASSIGNMENT_OWN: 'Nobody gives a role to himself. Ask another administrator.',
    ASSIGNMENT_UNIT_NOT_COVERED:
      'This unit is not yours to administer. Choose another one, or ask an administrator above you.',
    ASSIGNMENT_DATES:
      'The dates of the appointment are not valid. It begins today or later and ends after it begins; choose again.',
    ASSIGNMENT_EXISTS:
      'The officer has this role in this unit at that time already. Look at the list of roles.',
    ASSIGNMENT_AGENCY: 'Only a clerk of an agency belongs to an agency, and to exactly one. Choose again.',
    ADMINISTRATOR_LAST:
      'This is the last administrator without an end. Appoint somebody else as administrator first.',
    LEAVE_COVER_DATES:
      'The time of the cover is not valid. It begins today or later and lasts 90 days at most; choose again.',
    LEAVE_COVER_NOT_HELD:
      'You do not hold this role in this unit over the whole time, so you cannot hand it on. Choose another role or other dates.',
    BREAK_GLASS_OWN:
      'This alarm is about yourself. Another administrator or an auditor has to acknowledge it.',
  },
  errors: {
    UNAUTHENTICATED: 'You are not signed in, or the session has ended. Sign in again.',
    PURPOSE_REQUIRED: 'A purpose has to be stated before this person is opened. Choose one and try again.',
    FORBIDDEN: 'Your account is not assigned to this work. Contact an administrator if you need it.',
    NOT_SUBSCRIBED:
      'The agency has no active subscription to lock events. Ask the administrator of this service to make or resume one.',
    INSUFFICIENT_SCOPE:
      'The access token lacks the scope {scope}. Ask for a token with it, if the agency was granted it.',
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
  deviceNames: {
    BOTH: '{browser} on {system}',
    BROWSER: '{browser}',
    SYSTEM: 'Another browser on {system}',
    NEITHER: 'Unknown kind of device',
  },
  activationSucceeded: 'You have successfully activated your electronic identification account',
  applicationStatus: {
    CHECKING: {
      title: 'The application is being checked',
      text: 'The application has been received and is being compared with the databases of the State.',
      whatNext: 'There is nothing to do yet. The result will be sent to the registered phone number.',
    },
    CHECKING_WITH_PORTRAIT: {
      title: 'The photo is accepted and being checked',
      text: 'The photo you took meets the standard and is being checked against the data of your identity card.',
      whatNext: 'There is nothing to do yet. The result will be sent to the registered phone number.',
    },
    READY_FOR_REVIEW: {
      title: 'The application is waiting for approval',
      text: 'The comparison has ended and the application is waiting for an officer to decide it.',
      whatNext: 'There is nothing to do yet. The result will be sent to the registered phone number.',
    },
    APPROVED: {
      title: 'The application is approved',
      text: 'Your application is approved. A {level} electronic identification account has been granted.',
      whatNext:
        'When the message has arrived, activate the account on your device. An account that was active before needs no second activation.',
    },
    APPROVED_ORGANISATION: {
      title: 'The application is approved',
      text: 'The application of the organisation is approved. Its electronic identification account has been granted.',
      whatNext: 'When the message has arrived, the representative activates the account.',
    },
    RETURNED_ONLINE: {
      title: 'The application did not pass',
      text: 'Your application did not pass. Make the application again.',
      whatNext:
        'Sign in to the registration, choose Make the application again, put right what the reason names, and send it again.',
    },
    RETURNED_COUNTER: {
      title: 'The application did not pass',
      text: 'Your application did not pass. It has to be corrected or completed and made again.',
      whatNext:
        'Go to the commune or ward police where you applied, with your papers, to make the application again.',
    },
    REFUSED: {
      title: 'The application is not approved',
      text: 'Your application is not approved and has ended.',
      whatNext: 'To learn more, contact the commune or ward police where you applied.',
    },
  },
  applicationStatusEvents: {
    RECEIVED: 'The application was received',
    COMPARED: 'It was compared with the database',
    APPROVED: 'The application was approved',
    RETURNED: 'The application did not pass and has to be made again',
    REFUSED: 'The application was not approved',
  },
};
