import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal, refusalFields, RuleRefused } from '../../platform/graphql/refusals.ts';
import { bearerHash } from '../../platform/secrets.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { otpRefused } from '../accounts/index.ts';
import { findApplicationStatus, type ApplicationReader } from '../applications/index.ts';
import { declareIdentity } from './declare-identity.ts';
import { recreateApplication } from './recreate-application.ts';
import {
  DeclareIdentityInput,
  RegistrationInput,
  ResumeRegistrationInput,
  SetRegistrationPasswordInput,
  StartRegistrationInput,
  VerifyRegistrationCodeInput,
} from './registration.inputs.ts';
import { findRegistrationPage, listResidenceUnits } from './registration.queries.ts';
import {
  Registration,
  RegistrationChanged,
  registrationOf,
  RegistrationResult,
  RegistrationStarted,
  ResidenceUnit,
  StartRegistrationResult,
  VerifyRegistrationCodeResult,
} from './registration.views.ts';
import { requestDataCorrection } from './request-data-correction.ts';
import { resumeRegistration } from './resume-registration.ts';
import { sendRegistrationCode } from './send-registration-code.ts';
import { setRegistrationPassword } from './set-registration-password.ts';
import { startRegistration, type RegistrationServices } from './start-registration.ts';
import { submitRegistration } from './submit-registration.ts';
import { verifyRegistrationCode } from './verify-registration-code.ts';

type RegistrationContext = RequestContext & {
  readonly holderServices: RegistrationServices;
  readonly applications: ApplicationReader;
};

@Resolver()
export class RegistrationPortalResolver {
  @Requires('registration:run')
  @Query(() => [ResidenceUnit], { description: 'The wards and communes of today, by name.' })
  residenceUnits(@Ctx() { reader }: RequestContext): Promise<ResidenceUnit[]> {
    return listResidenceUnits(reader);
  }

  @Requires('registration:run')
  @Query(() => Registration, {
    nullable: true,
    description:
      'The registration of this browser; null when it is unknown, over, or opened elsewhere since.',
  })
  registration(
    @Arg('id', () => ID, { description: 'As given by startRegistration or resumeRegistration.' }) id: string,
    @Ctx() context: RegistrationContext,
  ): Promise<Registration | null> {
    return readRegistration(context, id);
  }

  @Requires('registration:run')
  @Mutation(() => StartRegistrationResult, {
    description:
      'Begins an online registration for level 1. The same answer whoever the number belongs to; a wrong form of a number is a ValidationFailed. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  startRegistration(
    @Arg('input', () => StartRegistrationInput, { description: 'Who registers.' })
    input: StartRegistrationInput,
    @Ctx() context: RegistrationContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      started(context, await startRegistration(context.holderServices, context, input)),
    );
  }

  @Requires('registration:run')
  @Mutation(() => RegistrationResult, {
    description:
      'Declares the identity and accepts the terms; the comparison with the population database begins, so read the registration again until it is no longer COMPARING. Refusals: every wrong field at once; who may not register online, with the article; REGISTRATION_UNKNOWN, REGISTRATION_STATE. Error: RATE_LIMITED.',
  })
  declareIdentity(
    @Arg('input', () => DeclareIdentityInput, { description: 'What is declared.' })
    input: DeclareIdentityInput,
    @Ctx() context: RegistrationContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      await declareIdentity(context.holderServices, context, input);
      return changed(context, input.registrationId);
    });
  }

  @Requires('registration:run')
  @Mutation(() => RegistrationResult, {
    description:
      'Asks the area police to correct the population database, when the declaration is right and differs. Refusals: REGISTRATION_UNKNOWN, REGISTRATION_STATE.',
  })
  requestDataCorrection(
    @Arg('input', () => RegistrationInput, { description: 'Which registration.' }) input: RegistrationInput,
    @Ctx() context: RegistrationContext,
  ): Promise<object> {
    return takeStep(context, input, requestDataCorrection);
  }

  @Requires('registration:run')
  @Mutation(() => RegistrationResult, {
    description:
      'Sends a code to the declared phone, the first or another one; only the newest counts. Refusals: RESEND_TOO_EARLY, REGISTRATION_UNKNOWN, REGISTRATION_STATE. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  sendRegistrationCode(
    @Arg('input', () => RegistrationInput, { description: 'Which registration.' })
    { registrationId }: RegistrationInput,
    @Ctx() context: RegistrationContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      await sendRegistrationCode(context.holderServices, context, registrationId);
      return changed(context, registrationId);
    });
  }

  @Requires('registration:run')
  @Mutation(() => VerifyRegistrationCodeResult, {
    description:
      'Proves that the asker holds the declared phone. Refusals: OtpRefused with the guesses left; REGISTRATION_OTHER_PHONE, told only now; REGISTRATION_UNKNOWN, REGISTRATION_STATE.',
  })
  verifyRegistrationCode(
    @Arg('input', () => VerifyRegistrationCodeInput, { description: 'The code.' })
    { registrationId, code }: VerifyRegistrationCodeInput,
    @Ctx() context: RegistrationContext,
  ): Promise<object> {
    const { useCases, actor, locale, holderServices } = context;
    return orRefusal(locale, async () => {
      const verdict = await useCases.execute(verifyRegistrationCode(holderServices.secrets), actor, {
        bearerHash: bearerHash(registrationId),
        code: code.replace(/\s/g, ''),
      });
      if (verdict.kind === 'VERIFIED') return changed(context, registrationId);
      if (verdict.kind === 'OTHER_PHONE_REGISTERED')
        return Object.assign(new RuleRefused(), refusalFields('REGISTRATION_OTHER_PHONE', locale));
      return otpRefused(verdict, locale);
    });
  }

  @Requires('registration:run')
  @Mutation(() => RegistrationResult, {
    description:
      'Creates the app account with its password. When the number had one with the same phone, that account gets the new password and is the registration from now on. Refusals: every rule that the password does not keep; REGISTRATION_OTHER_PHONE, REGISTRATION_UNKNOWN, REGISTRATION_STATE.',
  })
  setRegistrationPassword(
    @Arg('input', () => SetRegistrationPasswordInput, { description: 'The chosen password.' })
    input: SetRegistrationPasswordInput,
    @Ctx() context: RegistrationContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      await setRegistrationPassword(context.holderServices, context, input);
      return changed(context, input.registrationId);
    });
  }

  @Requires('registration:run')
  @Mutation(() => RegistrationResult, {
    description:
      'Nộp hồ sơ: makes the application; sent twice, it makes one. Refusals: OPEN_APPLICATION_EXISTS, ACCOUNT_LEVEL_ALREADY_HELD, who may not register online any more, REGISTRATION_UNKNOWN, REGISTRATION_STATE.',
  })
  async submitRegistration(
    @Arg('input', () => RegistrationInput, { description: 'Which registration.' }) input: RegistrationInput,
    @Ctx() context: RegistrationContext,
  ): Promise<object> {
    const calendar = await context.applications.reference.workingCalendar.current();
    return takeStep(context, input, submitRegistration(calendar));
  }

  @Requires('registration:run')
  @Mutation(() => StartRegistrationResult, {
    description:
      'Signs in with number and app password; the registration is open in this browser alone from then on. Refusal: REGISTRATION_SIGN_IN_FAILED, one answer for an unknown number and a wrong password. Error: RATE_LIMITED with retryAfterSeconds.',
  })
  resumeRegistration(
    @Arg('input', () => ResumeRegistrationInput, { description: 'Number and password.' })
    input: ResumeRegistrationInput,
    @Ctx() context: RegistrationContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () =>
      started(context, await resumeRegistration(context.holderServices, context, input)),
    );
  }

  @Requires('registration:run')
  @Mutation(() => RegistrationResult, {
    description:
      'Tạo lại hồ sơ after a return: the same facts, which can be declared anew, and another portrait. Refusals: APPLICATION_NOT_RETURNED, REGISTRATION_UNKNOWN, REGISTRATION_STATE.',
  })
  recreateApplication(
    @Arg('input', () => RegistrationInput, { description: 'Which registration.' }) input: RegistrationInput,
    @Ctx() context: RegistrationContext,
  ): Promise<object> {
    return takeStep(context, input, recreateApplication);
  }
}

const takeStep = (
  context: RegistrationContext,
  { registrationId }: RegistrationInput,
  step: UseCase<{ bearerHash: Buffer }, void>,
): Promise<object> =>
  orRefusal(context.locale, async () => {
    await context.useCases.execute(step, context.actor, { bearerHash: bearerHash(registrationId) });
    return changed(context, registrationId);
  });

async function readRegistration(
  { reader, locale }: RequestContext,
  registrationId: string,
): Promise<Registration | null> {
  const row = await findRegistrationPage(reader, bearerHash(registrationId));
  if (!row) return null;
  const application = row.application_id ? await findApplicationStatus(reader, row.application_id) : null;
  return registrationOf(row, application, locale);
}

/** The outcome with the registration as it stands now; refused when somebody has signed in to it elsewhere meanwhile. */
async function withRegistration(
  outcome: RegistrationStarted | RegistrationChanged,
  context: RequestContext,
  registrationId: string,
): Promise<object> {
  const registration = await readRegistration(context, registrationId);
  return registration
    ? Object.assign(outcome, { registration })
    : Object.assign(new RuleRefused(), refusalFields('REGISTRATION_UNKNOWN', context.locale));
}

const started = (context: RequestContext, registrationId: string): Promise<object> =>
  withRegistration(Object.assign(new RegistrationStarted(), { registrationId }), context, registrationId);

const changed = (context: RequestContext, registrationId: string): Promise<object> =>
  withRegistration(new RegistrationChanged(), context, registrationId);
