import { describe, expect, it } from 'vitest';

import {
  NUMBERED_STEPS,
  beginRegistration,
  keptOf,
  reachableStep,
  transition,
} from './registration-machine.ts';
import type {
  CardFacts,
  FieldName,
  Registration,
  RegistrationEvent,
  RegistrationForm,
  RegistrationState,
  RegistrationStep,
} from './registration-machine.ts';

const TYPED = {
  personalIdNumber: '022 104 001 234',
  phoneNumber: '+84 992 123 678',
  fullName: ' Đỗ  Thị Mùa ',
  birthDay: '5',
  birthMonth: '4',
  birthYear: '2004',
  sex: 'FEMALE',
  permanentAddress: 'Tổ 3, khu 5, Móng Cái 1, Quảng Ninh',
  unitCode: 'U1',
  cardKind: 'IDENTITY_CARD',
  issuedDay: '12',
  issuedMonth: '8',
  issuedYear: '2024',
  expiresDay: '5',
  expiresMonth: '4',
  expiresYear: '2029',
  email: '',
  code: '301 745',
  password: 'Ruong*2026x',
  passwordRepeat: 'Ruong*2026x',
} as const;

const CARD: CardFacts = {
  personalIdNumber: '022104001234',
  formerIdNumber: null,
  fullName: 'Đỗ Thị Mùa',
  dateOfBirth: '2004-04-05',
  sex: 'FEMALE',
  permanentAddress: 'Tổ 3, khu 5, Trà Cổ, Móng Cái, Quảng Ninh',
  issuedOn: '2023-08-12',
};

const DECLARED: Partial<Registration> = {
  fullName: 'Đỗ Thị Mùa',
  dateOfBirth: '2004-04-05',
  sex: 'FEMALE',
  permanentAddress: 'Tổ 3, khu 5, Móng Cái 1, Quảng Ninh',
  unitCode: 'U1',
  card: { kind: 'IDENTITY_CARD', issuedOn: '2024-08-12', expiresOn: '2029-04-05' },
};

const server = (state: Registration['state'], more: Partial<Registration> = {}): Registration => ({
  state,
  phoneLastThree: '678',
  otpExpiresAt: null,
  resendAvailableAt: null,
  fullName: null,
  dateOfBirth: null,
  sex: null,
  permanentAddress: null,
  unitCode: null,
  email: null,
  card: null,
  mismatchedFields: [],
  comparingSince: null,
  hasPortrait: false,
  application: null,
  ...more,
});

const APPLICATION: Registration['application'] = {
  code: 'HS-2026-000123',
  canRecreate: true,
  status: {
    code: 'HS-2026-000123',
    level: 'LEVEL_1',
    state: 'RETURNED',
    title: 't',
    text: 't',
    receivedAt: '2026-11-22T05:00:00Z',
    dueAt: null,
    decidedAt: '2026-11-23T05:00:00Z',
    reasonText: 'r',
    whatNext: 'w',
    attempt: 1,
    timeline: [],
  },
};

const after = (state: RegistrationState, ...events: RegistrationEvent[]): RegistrationState =>
  events.reduce(transition, state);
const type = (...fields: (keyof typeof TYPED)[]): RegistrationEvent[] =>
  fields.map((field) => ({ type: 'EDITED', field, value: TYPED[field] }));
const choose = (field: keyof RegistrationForm, value: string): RegistrationEvent => ({
  type: 'EDITED',
  field,
  value,
});
const submit: RegistrationEvent = { type: 'SUBMITTED' };
const goTo = (step: RegistrationStep): RegistrationEvent => ({ type: 'WENT_TO', step });
const changed = (registration: Registration): RegistrationEvent => ({ type: 'CHANGED', registration });
const loaded = (registration: Registration | null): RegistrationEvent => ({ type: 'LOADED', registration });
const started = (registration: Registration): RegistrationEvent => ({
  type: 'STARTED',
  registrationId: 'r-1',
  registration,
});
const codes = ({ problems }: RegistrationState): [FieldName | null, string][] =>
  problems.map(({ field, code }) => [field, code]);

const fresh = (): RegistrationState => beginRegistration(null, null);
const atPersonalId = (): RegistrationState => after(fresh(), submit);
const atPhone = (): RegistrationState => after(atPersonalId(), ...type('personalIdNumber'), submit);
const starting = (): RegistrationState => after(atPhone(), ...type('phoneNumber'), submit);
const atWay = (): RegistrationState => after(starting(), started(server('STARTED')));
const atPerson = (): RegistrationState => after(atWay(), choose('way', 'TYPE'), submit);
const atResidence = (): RegistrationState =>
  after(atPerson(), ...type('fullName', 'birthDay', 'birthMonth', 'birthYear', 'sex'), submit);
const atCard = (): RegistrationState => after(atResidence(), ...type('permanentAddress', 'unitCode'), submit);
const atEmail = (): RegistrationState =>
  after(
    atCard(),
    ...type(
      'cardKind',
      'issuedDay',
      'issuedMonth',
      'issuedYear',
      'expiresDay',
      'expiresMonth',
      'expiresYear',
    ),
    submit,
  );
const atTerms = (): RegistrationState => after(atEmail(), submit);
const declaring = (): RegistrationState =>
  after(atTerms(), { type: 'TICKED', field: 'isTermsAccepted', isTicked: true }, submit);
const comparing = (): RegistrationState =>
  after(declaring(), changed(server('COMPARING', { ...DECLARED, comparingSince: 0 })));
const polled = (registration: Registration): RegistrationState =>
  after(comparing(), { type: 'COMPARISON_DUE' }, loaded(registration));
const SENT = { otpExpiresAt: 180_000, resendAvailableAt: 30_000 };
const atCode = (): RegistrationState =>
  after(polled(server('MATCHED', DECLARED)), changed(server('MATCHED', { ...DECLARED, ...SENT })));
const verifying = (): RegistrationState => after(atCode(), ...type('code'), submit);
const atPassword = (): RegistrationState => after(verifying(), changed(server('PHONE_VERIFIED', DECLARED)));
const atAccount = (): RegistrationState =>
  after(
    atPassword(),
    ...type('password', 'passwordRepeat'),
    submit,
    changed(server('ACCOUNT_CREATED', DECLARED)),
  );
const atPortrait = (): RegistrationState => after(atAccount(), submit);
const PICTURE = new Blob(['x'], { type: 'image/jpeg' });
const sendingPortrait = (): RegistrationState =>
  after(atPortrait(), { type: 'PORTRAIT_TAKEN', picture: PICTURE }, submit);
const atReview = (): RegistrationState =>
  after(sendingPortrait(), changed(server('PORTRAIT_TAKEN', { ...DECLARED, hasPortrait: true })));
const returned = (): Registration =>
  server('SUBMITTED', { ...DECLARED, hasPortrait: true, application: APPLICATION });

describe('the way through the registration', () => {
  it('[R-036] [R-037] [R-038] [R-042] [R-047] [R-049] asks one thing after another', () => {
    const visited = [
      atPersonalId(),
      atPhone(),
      atWay(),
      atPerson(),
      atResidence(),
      atCard(),
      atEmail(),
      atTerms(),
      atCode(),
      atPassword(),
      atPortrait(),
      atReview(),
    ].map(({ step }) => step);
    expect(visited).toEqual(NUMBERED_STEPS);
  });

  it('[R-037] [R-038] begins with number and phone, in the form in which they are kept', () => {
    expect(starting().request).toEqual({
      kind: 'START',
      input: { personalIdNumber: '022104001234', phoneNumber: '0992123678' },
    });
  });

  it('[R-040] [R-042] declares what was typed, with the version of the terms that was shown', () => {
    expect(declaring().request).toEqual({
      kind: 'DECLARE',
      input: {
        registrationId: 'r-1',
        fullName: 'Đỗ Thị Mùa',
        dateOfBirth: '2004-04-05',
        sex: 'FEMALE',
        permanentAddress: 'Tổ 3, khu 5, Móng Cái 1, Quảng Ninh',
        unitCode: 'U1',
        email: null,
        card: { kind: 'IDENTITY_CARD', issuedOn: '2024-08-12', expiresOn: '2029-04-05' },
        readMethod: 'MANUAL',
        termsVersion: '2026-11',
        isTermsAccepted: true,
      },
    });
  });

  it('declares a card without expiry as it says', () => {
    const state = after(
      atCard(),
      ...type('cardKind', 'issuedDay', 'issuedMonth', 'issuedYear'),
      { type: 'TICKED', field: 'hasNoExpiry', isTicked: true },
      submit,
      submit,
      { type: 'TICKED', field: 'isTermsAccepted', isTicked: true },
      submit,
    );
    expect(state.request).toMatchObject({ kind: 'DECLARE', input: { card: { expiresOn: null } } });
  });

  it('[R-050] says that the account is there, and forgets the password at once', () => {
    expect(atAccount().step).toBe('accountReady');
    expect(atAccount().form).toMatchObject({ password: '', passwordRepeat: '', code: '' });
  });

  it('[R-076] ends with the application, and nothing typed stays in memory', () => {
    const state = after(atReview(), submit, changed(returned()));
    expect(state.step).toBe('submitted');
    expect(Object.values(state.form).every((value) => value === '')).toBe(true);
    expect(state.portrait).toBeNull();
  });

  it('sends one request however often the button is pressed', () => {
    const state = declaring();
    expect(after(state, submit, submit).request).toBe(state.request);
  });
});

describe('the details of the card', () => {
  const scanning = (): RegistrationState => after(atWay(), choose('way', 'CAMERA'), submit);

  it('[R-039] [R-071] come from its code, are shown, and can be corrected', () => {
    const read = after(scanning(), { type: 'CARD_READ', card: CARD });
    expect(read).toMatchObject({ step: 'scan', notice: 'CARD_READ', readMethod: 'QR' });
    expect(after(read, submit)).toMatchObject({
      step: 'person',
      form: { fullName: 'Đỗ Thị Mùa', birthDay: '05', birthYear: '2004', sex: 'FEMALE', issuedMonth: '08' },
    });
  });

  it('of somebody else are not taken over', () => {
    const state = after(scanning(), {
      type: 'CARD_READ',
      card: { ...CARD, personalIdNumber: '022104009999' },
    });
    expect(codes(state)).toEqual([['scan', 'CARD_OTHER_NUMBER']]);
    expect(state.form.fullName).toBe('');
  });

  it('without a day of issue leave that to be typed', () => {
    const state = after(scanning(), { type: 'CARD_READ', card: { ...CARD, issuedOn: null } });
    expect(state.form).toMatchObject({ issuedDay: '', issuedMonth: '', issuedYear: '' });
  });

  it('that cannot be read say so and leave the other way open', () => {
    const state = after(scanning(), { type: 'CARD_UNREADABLE', code: 'CARD_CODE_NOT_FOUND' });
    expect(codes(state)).toEqual([['scan', 'CARD_CODE_NOT_FOUND']]);
    expect(after(state, goTo('person')).step).toBe('person');
    expect(codes(after(scanning(), submit))).toEqual([['scan', 'CARD_NOT_READ']]);
  });
});

describe('what is checked before the server is asked', () => {
  it('names every missing answer of a page', () => {
    expect(codes(after(atPerson(), submit))).toEqual([
      ['fullName', 'FULL_NAME_FORMAT'],
      ['birthDate', 'DATE_OF_BIRTH_INVALID'],
      ['sex', 'SEX_MISSING'],
    ]);
    expect(codes(after(atResidence(), submit))).toEqual([
      ['permanentAddress', 'ADDRESS_FORMAT'],
      ['unitCode', 'UNIT_MISSING'],
    ]);
    expect(codes(after(atCard(), submit))).toEqual([
      ['cardKind', 'CARD_KIND_MISSING'],
      ['issuedOn', 'ISSUED_ON_INVALID'],
      ['expiresOn', 'EXPIRES_ON_INVALID'],
    ]);
  });

  it('wants the card to expire after it was issued', () => {
    const state = after(atEmail(), goTo('card'), choose('expiresYear', '2020'), submit);
    expect(codes(state)).toEqual([['expiresOn', 'CARD_DATES_ORDER']]);
  });

  it('takes no e-mail address for an answer, but no half of one', () => {
    expect(after(atEmail(), submit).step).toBe('terms');
    expect(codes(after(atEmail(), choose('email', 'mua@'), submit))).toEqual([['email', 'EMAIL_FORMAT']]);
  });

  it('[R-042] does not go on without the tick', () => {
    const state = after(atTerms(), submit);
    expect(codes(state)).toEqual([['isTermsAccepted', 'TERMS_NOT_ACCEPTED']]);
    expect(state.request).toBeNull();
  });

  it('[R-049] wants the same password twice', () => {
    const state = after(atPassword(), ...type('password'), submit);
    expect(codes(state)).toEqual([['passwordRepeat', 'PASSWORD_REPEAT_DIFFERS']]);
  });
});

describe('the comparison with the population database', () => {
  it('is asked about again and again until it has an outcome', () => {
    const state = polled(server('COMPARING', DECLARED));
    expect(state).toMatchObject({ step: 'comparing', request: null });
    expect(after(state, { type: 'COMPARISON_DUE' }).request).toEqual({ kind: 'LOAD', registrationId: 'r-1' });
  });

  it('is asked about once at a time, and survives a broken line', () => {
    const asking = after(comparing(), { type: 'COMPARISON_DUE' });
    expect(after(asking, { type: 'COMPARISON_DUE' }).request).toBe(asking.request);
    const failed = after(asking, { type: 'FAILED', cause: { kind: 'NETWORK' } });
    const again = after(
      failed,
      { type: 'COMPARISON_DUE' },
      loaded(server('MATCHED', { ...DECLARED, ...SENT })),
    );
    expect(again).toMatchObject({ step: 'code', failure: null });
  });

  it('says once that the line is broken, however often it is tried', () => {
    const fail: RegistrationEvent = { type: 'FAILED', cause: { kind: 'NETWORK' } };
    const once = after(comparing(), { type: 'COMPARISON_DUE' }, fail);
    const twice = after(once, { type: 'COMPARISON_DUE' }, { type: 'FAILED', cause: { kind: 'NETWORK' } });
    expect(twice.failure?.cause).toBe(once.failure?.cause);
  });

  it('[R-043] [R-046] shows a mismatch with the fields that differ', () => {
    const state = polled(server('MISMATCHED', { ...DECLARED, mismatchedFields: ['DATE_OF_BIRTH'] }));
    expect(state.step).toBe('mismatch');
    expect(state.registration?.mismatchedFields).toEqual(['DATE_OF_BIRTH']);
  });

  it('[R-044] leads to the first field that differs, marks each, and keeps what was typed', () => {
    const differing = server('MISMATCHED', {
      ...DECLARED,
      mismatchedFields: ['DATE_OF_BIRTH', 'PERMANENT_ADDRESS'],
    });
    const state = after(polled(differing), { type: 'CORRECTION_CHOSEN' });
    expect(state).toMatchObject({ step: 'person', form: { birthYear: '2004' } });
    expect(codes(state)).toEqual([
      ['birthDate', 'DIFFERS_FROM_DATABASE'],
      ['permanentAddress', 'DIFFERS_FROM_DATABASE'],
    ]);
    expect(codes(after(state, submit))).toEqual([['permanentAddress', 'DIFFERS_FROM_DATABASE']]);
  });

  it('goes straight to the address when only that differs', () => {
    const differing = server('MISMATCHED', { ...DECLARED, mismatchedFields: ['PERMANENT_ADDRESS'] });
    expect(after(polled(differing), { type: 'CORRECTION_CHOSEN' }).step).toBe('residence');
  });

  it('[R-045] can be answered with a request for an update, and compared again later', () => {
    const asking = after(polled(server('MISMATCHED', DECLARED)), { type: 'CORRECTION_REQUESTED' });
    expect(asking.request).toEqual({ kind: 'REQUEST_CORRECTION', registrationId: 'r-1' });
    const waiting = after(asking, changed(server('CORRECTION_REQUESTED', DECLARED)));
    expect(waiting.step).toBe('correction');
    const again = after(waiting, goTo('terms'), submit);
    expect(again.request).toMatchObject({ kind: 'DECLARE', input: { fullName: 'Đỗ Thị Mùa' } });
  });

  it('lets a number that is not in the database be corrected', () => {
    const state = after(polled(server('MISMATCHED', DECLARED)), goTo('personalId'));
    expect(state).toMatchObject({ step: 'personalId', form: { personalIdNumber: '022 104 001 234' } });
  });
});

describe('the code', () => {
  it('[R-047] is sent by itself once the details match', () => {
    expect(polled(server('MATCHED', DECLARED)).request).toEqual({
      kind: 'SEND_CODE',
      registrationId: 'r-1',
      isResend: false,
    });
    expect(atCode()).toMatchObject({ step: 'code', request: null, notice: null });
  });

  it('is not sent again by coming back to the page', () => {
    const state = after(atCode(), goTo('terms'), goTo('code'));
    expect(state).toMatchObject({ step: 'code', request: null });
  });

  it('[R-048] can be asked for again', () => {
    const state = after(
      atCode(),
      { type: 'CODE_WANTED' },
      changed(server('MATCHED', { ...DECLARED, ...SENT })),
    );
    expect(state).toMatchObject({ notice: 'CODE_RESENT', codeSpent: null, form: { code: '' } });
  });

  it('counts the guesses that are left, and is spent after the last', () => {
    const wrong: RegistrationEvent = { type: 'CODE_REFUSED', code: 'OTP_INVALID', remainingGuesses: 2 };
    expect(after(verifying(), wrong)).toMatchObject({ remainingGuesses: 2, codeSpent: null });
    const last: RegistrationEvent = { type: 'CODE_REFUSED', code: 'OTP_EXHAUSTED', remainingGuesses: 0 };
    expect(after(verifying(), last).codeSpent).toBe('OTP_EXHAUSTED');
  });

  it('sent to a wrong number leads back to the phone, with the details kept', () => {
    const state = after(atCode(), goTo('phone'), submit, started(server('STARTED')));
    expect(state).toMatchObject({ step: 'way', form: { fullName: ' Đỗ  Thị Mùa ' } });
  });

  it('that was right is not asked for again by going back', () => {
    const state = after(atPassword(), goTo('code'));
    expect(state.step).toBe('code');
    expect(after(state, submit).step).toBe('password');
  });
});

describe('the portrait', () => {
  it('[R-075] can be taken again before it is confirmed', () => {
    const taken = after(atPortrait(), { type: 'PORTRAIT_TAKEN', picture: PICTURE });
    expect(after(taken, { type: 'PORTRAIT_DISCARDED' }).portrait).toBeNull();
    expect(after(taken, submit).request).toEqual({
      kind: 'SEND_PORTRAIT',
      registrationId: 'r-1',
      picture: PICTURE,
    });
  });

  it('is asked for when there is none', () => {
    expect(codes(after(atPortrait(), submit))).toEqual([['portrait', 'PORTRAIT_MISSING']]);
  });

  it('[R-073] that the server refuses shows every reason', () => {
    const state = after(sendingPortrait(), {
      type: 'PICTURE_REFUSED',
      reasons: [
        { code: 'PORTRAIT_TOO_DARK', message: 'tối' },
        { code: 'PORTRAIT_BLURRED', message: 'mờ' },
      ],
    });
    expect(state).toMatchObject({ step: 'portrait', portrait: null });
    expect(state.problems.map(({ message }) => message)).toEqual(['tối', 'mờ']);
  });

  it('can be taken again from the last page, or left as it was sent', () => {
    const state = after(atReview(), goTo('portrait'));
    expect(state.step).toBe('portrait');
    expect(after(state, submit).step).toBe('review');
  });

  it('stays at hand when the line breaks while it is sent', () => {
    const failed = after(sendingPortrait(), { type: 'FAILED', cause: { kind: 'NETWORK' } });
    expect(failed.portrait).toBe(PICTURE);
    expect(after(failed, { type: 'RETRIED' }).request).toMatchObject({
      kind: 'SEND_PORTRAIT',
      picture: PICTURE,
    });
  });
});

describe('the password', () => {
  it('of somebody who registered before leads on where that registration stands', () => {
    const submitting = after(atPassword(), ...type('password', 'passwordRepeat'), submit);
    expect(after(submitting, changed(returned()))).toMatchObject({
      step: 'application',
      form: { password: '' },
    });
  });
});

describe('coming back', () => {
  const KEPT = { registrationId: 'r-1', isOwnDevice: true };

  it('asks the server how far the registration is, and goes there', () => {
    const opening = beginRegistration(KEPT, null);
    expect(opening).toMatchObject({ step: 'opening', request: { kind: 'LOAD', registrationId: 'r-1' } });
    const places: [Registration['state'], RegistrationStep][] = [
      ['STARTED', 'way'],
      ['COMPARING', 'comparing'],
      ['MISMATCHED', 'mismatch'],
      ['CORRECTION_REQUESTED', 'correction'],
      ['MATCHED', 'code'],
      ['PHONE_VERIFIED', 'password'],
      ['ACCOUNT_CREATED', 'portrait'],
      ['PORTRAIT_TAKEN', 'review'],
      ['SUBMITTED', 'application'],
    ];
    for (const [state, step] of places) expect(after(opening, loaded(server(state))).step).toBe(step);
  });

  it('keeps the key to the registration and nothing that was typed', () => {
    expect(keptOf(declaring())).toEqual({ registrationId: 'r-1', isOwnDevice: false });
    expect(keptOf(atPhone())).toBeNull();
  });

  it('to a page of details after a reload says that what was typed is gone', () => {
    const state = after(beginRegistration(KEPT, 'card'), loaded(server('STARTED')));
    expect(state).toMatchObject({ step: 'way', notice: 'DETAILS_NOT_KEPT' });
  });

  it('to a page of details that were declared before finds them filled in', () => {
    const state = after(beginRegistration(KEPT, 'card'), loaded(server('MISMATCHED', DECLARED)));
    expect(state).toMatchObject({ step: 'card', form: { issuedYear: '2024', fullName: 'Đỗ Thị Mùa' } });
  });

  it('to a registration that is over says so', () => {
    const state = after(beginRegistration(KEPT, null), loaded(null));
    expect(state).toMatchObject({ step: 'welcome', notice: 'REGISTRATION_OVER', registrationId: null });
  });

  it('[R-051] works with number and password from any device', () => {
    const asking = after(beginRegistration(null, 'resume'), ...type('personalIdNumber', 'password'), submit);
    expect(asking.request).toEqual({
      kind: 'RESUME',
      input: { personalIdNumber: '022104001234', password: 'Ruong*2026x' },
    });
    const state = after(asking, started(server('ACCOUNT_CREATED', DECLARED)));
    expect(state).toMatchObject({ step: 'portrait', hasPassword: true, form: { password: '' } });
  });

  it('[R-051] with a wrong password stays on the page', () => {
    const asking = after(beginRegistration(null, 'resume'), ...type('personalIdNumber', 'password'), submit, {
      type: 'RULE_REFUSED',
      code: 'REGISTRATION_SIGN_IN_FAILED',
      message: 'm',
      legalBasis: null,
    });
    expect(asking.step).toBe('resume');
    expect(codes(asking)).toEqual([[null, 'REGISTRATION_SIGN_IN_FAILED']]);
  });

  it('[R-077] [R-080] after a return makes the application anew, with what was declared', () => {
    const opened = after(beginRegistration(KEPT, null), loaded(returned()));
    const asking = after(opened, { type: 'RECREATION_WANTED' });
    expect(asking.request).toEqual({ kind: 'RECREATE', registrationId: 'r-1' });
    const state = after(asking, changed(server('ACCOUNT_CREATED', DECLARED)));
    expect(state).toMatchObject({ step: 'portrait', notice: 'RECREATED', form: { fullName: 'Đỗ Thị Mùa' } });
    expect(after(state, goTo('person')).step).toBe('person');
  });

  it('asks anew how it stands, once, and stays on the page', () => {
    const opened = after(beginRegistration(KEPT, null), loaded(server('SUBMITTED', DECLARED)));
    const asking = after(opened, { type: 'NEWS_WANTED' }, { type: 'NEWS_WANTED' });
    expect(asking.request).toEqual({ kind: 'LOAD', registrationId: 'r-1' });
    const state = after(asking, loaded(returned()));
    expect(state).toMatchObject({ step: 'application', request: null, failure: null });
    expect(state.registration?.application?.canRecreate).toBe(true);
  });

  it('on a device of the family leaves the way open for somebody else', () => {
    const state = after(beginRegistration(KEPT, null), loaded(returned()), { type: 'SOMEBODY_ELSE' });
    expect(state).toEqual(beginRegistration(null, null));
  });
});

describe('the browser’s back button', () => {
  it('never leads where the server would refuse', () => {
    expect(reachableStep(atPassword(), 'terms')).toBe('password');
    expect(reachableStep(atReview(), 'person')).toBe('review');
    expect(reachableStep(comparing(), 'terms')).toBe('comparing');
    expect(reachableStep(fresh(), 'review')).toBe('welcome');
  });

  it('leads back through the details while they can still be changed', () => {
    expect(after(atTerms(), goTo('residence')).step).toBe('residence');
    expect(after(atCode(), goTo('terms')).step).toBe('terms');
    expect(after(atPortrait(), goTo('person')).step).toBe('person');
  });

  it('leads no further ahead than the first open question', () => {
    expect(after(atResidence(), goTo('terms')).step).toBe('residence');
  });

  it('leaves an unanswered call behind', () => {
    const state = after(declaring(), goTo('email'));
    expect(state.request).toBeNull();
    expect(after(state, changed(server('COMPARING'))).step).toBe('email');
  });
});

describe('what the server refuses', () => {
  const refused = (code: string): RegistrationEvent => ({
    type: 'RULE_REFUSED',
    code,
    message: 'm',
    legalBasis: 'Điều 7',
  });

  it('by a rule of law ends on a page with the article, and can be corrected', () => {
    const state = after(declaring(), refused('CARD_EXPIRED'));
    expect(state).toMatchObject({ step: 'refused', refusal: { message: 'm', legalBasis: 'Điều 7' } });
    expect(after(state, goTo('person')).step).toBe('person');
  });

  it('field by field leads to the first of them', () => {
    const state = after(declaring(), {
      type: 'FIELDS_REFUSED',
      fields: [
        { path: 'card.expiresOn', code: 'DATE_INVALID', message: 'm' },
        { path: 'dateOfBirth', code: 'DATE_OF_BIRTH_INVALID', message: 'm' },
      ],
    });
    expect(state.step).toBe('person');
    expect(codes(state)).toEqual([
      ['expiresOn', 'DATE_INVALID'],
      ['birthDate', 'DATE_OF_BIRTH_INVALID'],
    ]);
  });

  it('because another window went on makes this one follow', () => {
    const state = after(verifying(), refused('REGISTRATION_STATE'));
    expect(state).toMatchObject({ step: 'opening', request: { kind: 'LOAD' } });
  });

  it('because the registration is over leads to the beginning', () => {
    expect(after(verifying(), refused('REGISTRATION_UNKNOWN'))).toMatchObject({
      step: 'welcome',
      registrationId: null,
    });
  });

  it('because another application is open is said on the page', () => {
    const state = after(atReview(), submit, refused('OPEN_APPLICATION_EXISTS'));
    expect(state.step).toBe('review');
    expect(codes(state)).toEqual([[null, 'OPEN_APPLICATION_EXISTS']]);
  });
});
