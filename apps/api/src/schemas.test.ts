import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildSchemas } from './schemas.ts';

interface Named {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const ROOTS = new Set(['Query', 'Mutation']);

/**
 * Steps of one journey that take or give the same: the names of their input and result, without the ending; null: a cookie
 * says everything.
 */
const STEPS: Readonly<
  Record<string, { readonly input?: string | null; readonly result?: string; readonly outcomes?: number }>
> = {
  // A right password has three ends: a session, the second step, and the second step with an app to set up.
  signIn: { outcomes: 3 },
  // A session, the second step, and an account with which nobody signs in.
  completeSingleSignOn: { input: null, outcomes: 3 },
  completePasskeySignIn: { result: 'CompleteOfficerSignIn' },
  startOwnFactor: { input: 'OwnPassword' },
  startOwnPasskey: { input: 'OwnPassword' },
  confirmOwnFactor: { result: 'RecoveryCodes' },
  renewRecoveryCodes: { input: 'OwnPassword', result: 'RecoveryCodes' },
  createOfficer: { result: 'OfficerLink' },
  issueOfficerLink: { input: 'BarOfficer', result: 'OfficerLink' },
  endOfficerAssignment: { input: 'EndAssignment', result: 'EndAssignment' },
  giveLeaveCover: { result: 'AssignOfficer' },
  endLeaveCover: { input: 'EndAssignment', result: 'EndAssignment' },
  releaseApplication: { input: 'ClaimApplication' },
  receiveAppointment: { input: 'AppointmentAction', result: 'Appointment' },
  missAppointment: { input: 'AppointmentAction', result: 'Appointment' },
  declareIdentity: { result: 'Registration' },
  requestDataCorrection: { input: 'Registration', result: 'Registration' },
  sendRegistrationCode: { input: 'Registration', result: 'Registration' },
  setRegistrationPassword: { result: 'Registration' },
  submitRegistration: { input: 'Registration', result: 'Registration' },
  recreateApplication: { input: 'Registration', result: 'Registration' },
  resumeRegistration: { result: 'StartRegistration' },
  findAppointment: { input: 'AppointmentKey', result: 'AppointmentLookup' },
  moveAppointment: { result: 'BookAppointment' },
  cancelAppointment: { input: 'AppointmentKey' },
  answerDataRequest: { input: 'SettleDataRequest' },
  liftProcessingLimit: { input: 'WithdrawDataRequest' },
  refuseDataRequest: { input: 'SettleDataRequest' },
  checkHolderCaller: { input: 'CheckCaller' },
  resendAssistedUnlockCode: { result: 'SendAssistedUnlockCode' },
  sendPhoneChangeCode: { result: 'SendNewPhoneCode' },
  resendPhoneChangeCode: { input: 'ResendPhoneCode', result: 'ResendPhoneCode' },
  resendNewPhoneCode: { input: 'ResendPhoneCode', result: 'ResendPhoneCode' },
  confirmPhoneChange: { input: 'DecidePhoneChange', result: 'DecidePhoneChange' },
  suspendLockSubscription: { input: 'SwitchLockSubscription', result: 'SwitchLockSubscription' },
  resumeLockSubscription: { input: 'SwitchLockSubscription', result: 'SwitchLockSubscription' },
  removeLockSubscription: { input: 'SwitchLockSubscription', result: 'SwitchLockSubscription' },
  declinePhoneChange: { input: 'DecidePhoneChange', result: 'DecidePhoneChange' },
  exportNotActivated: { result: 'StartLongTask' },
};

/** What holders do with what is theirs, and no rule says no to: gone already is as good as ended now. */
const NEVER_REFUSED = new Set([
  'signOut',
  'endHolderSession',
  'endOtherHolderSessions',
  'removeHolderDevice',
  'lockOwnAccount',
  'reportNotMe',
  'refreshMyResidence',
  'endOwnSession',
  'endOtherOwnSessions',
]);

/** What names a step to one browser, and what is shown once to its owner. Nothing of it is read a second time. */
const SHOWN_ONCE =
  /^SecondFactor(Needed|ToEnrol)\.signInToken$|^Complete(OfficerSignIn|PasskeySignIn)Input\.signInToken$|^OfferedFactor\.secret$|^(OwnFactorOffered|ConfirmOwnFactorInput|OwnPasskeyOffered|AddOwnPasskeyInput)\.enrolmentToken$|^(OfficerLinkGiven|EnrolOfficerInput|ReadOfficerLinkInput)\.token$/;

/** Everything of a schema that a reader meets, by its full name. */
function* named(schema: GraphQLSchema): Generator<Named> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    if (!ROOTS.has(type.name)) yield type;
    if (isEnumType(type))
      for (const { name, description } of type.getValues())
        yield { name: `${type.name}.${name}`, description };
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      yield { name: `${type.name}.${field.name}`, description: field.description };
      for (const argument of 'args' in field ? field.args : [])
        yield { name: `${type.name}.${field.name}(${argument.name})`, description: argument.description };
    }
  }
}

describe.each(Object.entries(buildSchemas()))('the contract of the door %s', (_door, schema) => {
  it('describes every type, field, argument and value of an enum', () => {
    const undescribed = [...named(schema)]
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => name);
    expect(undescribed).toEqual([]);
  });

  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
    ({ name }) => !NEVER_REFUSED.has(name),
  );

  it.each(mutations.map((field) => [field.name, field] as const))(
    '%s takes one input of its name, or of its journey, and gives a result or a refusal',
    (name, field) => {
      const pascal = name[0]?.toUpperCase() + name.slice(1);
      const { input = pascal } = STEPS[name] ?? {};
      expect(field.args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual(
        input === null ? [] : [`input: ${input}Input!`],
      );

      const result = getNamedType(field.type);
      if (!isUnionType(result)) throw new Error(`${name} gives no union.`);
      expect([isNonNullType(field.type), result.name]).toEqual([
        true,
        `${STEPS[name]?.result ?? pascal}Result`,
      ]);
      const isRefusal = (type: { getInterfaces(): readonly Named[] }) =>
        type.getInterfaces().some((implemented) => implemented.name === 'Refusal');
      const outcomes = result.getTypes().slice(0, STEPS[name]?.outcomes ?? 1);
      const refusals = result.getTypes().slice(outcomes.length);
      if (refusals.length === 0) throw new Error(`${name} cannot be refused.`);
      expect(outcomes.filter(isRefusal).map((type) => type.name)).toEqual([]);
      expect(refusals.filter((type) => !isRefusal(type)).map((type) => type.name)).toEqual([]);
    },
  );

  it('shows no secret and no number of a person but where it is opened for a purpose', () => {
    const suspicious = [...named(schema)]
      .map(({ name }) => name)
      .filter(
        (name) =>
          (/hash|secret|token|otpCode|answerHash/i.test(name) && !SHOWN_ONCE.test(name)) ||
          (/\.(personalIdNumber|phoneNumber)$/.test(name) &&
            !/Input\.|^ApplicantRevealed\.|^AreaTask\.phoneNumber$|^AgencyQuestion\.personalIdNumber$|^SharedIdentity\.personalIdNumber$|^MyRecord\.personalIdNumber$/.test(
              name,
            )),
      );
    expect(suspicious).toEqual([]);
  });
});
