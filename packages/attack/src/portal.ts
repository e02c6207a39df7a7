import { codeTo, forgetLimits, Person, type Answer, type Citizen } from './production.ts';

export const HOLDER_PASSWORD = 'Song-Ka-Long9';

const START = `mutation ($input: StartActivationInput!) { startActivation(input: $input) { __typename
  ... on ActivationStarted { flowId otpExpiresAt resendAvailableAt } ... on Refusal { code } } }`;
const RESEND = `mutation ($input: ResendActivationCodeInput!) { resendActivationCode(input: $input) { __typename
  ... on ActivationStarted { flowId } ... on Refusal { code } } }`;
const VERIFY = `mutation ($input: VerifyActivationCodeInput!) { verifyActivationCode(input: $input) { __typename
  ... on OtpRefused { remainingGuesses } ... on Refusal { code } } }`;
const COMPLETE = `mutation ($input: CompleteActivationInput!) { completeActivation(input: $input) { __typename
  ... on Refusal { code } } }`;
const START_SIGN_IN = `mutation ($input: StartSignInInput!) { startSignIn(input: $input) { __typename
  ... on SignInStarted { flowId } ... on Refusal { code } } }`;
const COMPLETE_SIGN_IN = `mutation ($input: CompleteSignInInput!) { completeSignIn(input: $input) { __typename
  ... on Refusal { code } } }`;

/** The code of a refusal, of a request that was not looked at, or what was done. */
export function outcomeOf({ data, codes, text }: Answer): string {
  const [result] = Object.values<{ code?: string; __typename: string } | null>(data ?? {});
  return result?.code ?? result?.__typename ?? codes[0] ?? text;
}

export const startActivation = (
  { personalIdNumber, phoneNumber }: Pick<Citizen, 'personalIdNumber' | 'phoneNumber'>,
  person = new Person('portal'),
) => person.ask(START, { input: { personalIdNumber, phoneNumber } });
export const resendCode = (flowId: string) =>
  new Person('portal').ask(RESEND, { input: { flowId } }).then(outcomeOf);
export const verifyCode = (flowId: string, code: string | null) =>
  new Person('portal').ask(VERIFY, { input: { flowId, code } }).then(outcomeOf);
export const completeActivation = (flowId: string, password = HOLDER_PASSWORD) =>
  new Person('portal')
    .ask(COMPLETE, {
      input: {
        flowId,
        password,
        passcode: '902817',
        securityAnswers: [
          { questionId: 'FIRST_TEACHER', answer: 'Cô Hạnh' },
          { questionId: 'FIRST_PET', answer: 'Mực' },
        ],
      },
    })
    .then(outcomeOf);

/** Six digits that are not the right ones. */
export const wrong = (code: string, by = 1): string =>
  String((Number(code) + by) % 1_000_000).padStart(6, '0');

/** An activation whose code has come to the phone. */
export async function startedActivation(citizen: Citizen): Promise<{ flowId: string; code: string }> {
  await forgetLimits();
  const { data } = await startActivation(citizen);
  return { flowId: data.startActivation.flowId, code: await codeTo(citizen.phoneNumber) };
}

/** A citizen who has just activated, with the password HOLDER_PASSWORD. */
export async function activate(citizen: Citizen): Promise<void> {
  const { flowId, code } = await startedActivation(citizen);
  await verifyCode(flowId, code);
  const outcome = await completeActivation(flowId);
  if (outcome !== 'ActivationCompleted') throw new Error(`The account was not activated: ${outcome}`);
}

export const startSignIn = (
  personalIdNumber: string,
  password: string | null,
  person = new Person('portal'),
  headers = {},
) => person.ask(START_SIGN_IN, { input: { personalIdNumber, password } }, headers);
export const completeSignIn = (person: Person, flowId: string, code: string | null) =>
  person.ask(COMPLETE_SIGN_IN, { input: { flowId, code } });

/** Signs a holder in; `nth` is the number of codes that have come to the phone by then. */
export async function signedIn(
  citizen: Citizen,
  nth: number,
  person = new Person('portal'),
): Promise<Person> {
  await forgetLimits();
  const { data } = await startSignIn(citizen.personalIdNumber, HOLDER_PASSWORD, person);
  const code = await codeTo(citizen.phoneNumber, nth);
  const outcome = outcomeOf(await completeSignIn(person, data.startSignIn.flowId, code));
  if (outcome !== 'HolderSignedIn') throw new Error(`The holder could not sign in: ${outcome}`);
  return person;
}
