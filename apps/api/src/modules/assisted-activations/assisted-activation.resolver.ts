import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import {
  assistanceScope,
  checkCaller,
  CheckCallerInput,
  type CallerCheckServices,
} from '../caller-checks/index.ts';
import {
  CancelAssistedActivationInput,
  ConfirmAssistedActivationInput,
  ReadVisitCodeInput,
  AssistedActivationFilter,
  RefuseAssistedActivationInput,
  RequestAssistedActivationInput,
} from './assisted-activation.inputs.ts';
import {
  AssistedActivation,
  AssistedActivationChanged,
  AssistedActivationConfirmed,
  assistedActivationOf,
  AssistedActivationPage,
  assistedActivationPageOf,
  callerCheckedOf,
  CallerCheckForm,
  CancelAssistedActivationResult,
  CheckCallerResult,
  ConfirmAssistedActivationResult,
  ReadVisitCodeResult,
  RefuseAssistedActivationResult,
  RequestAssistedActivationResult,
  VisitCode,
} from './assisted-activation.views.ts';
import { listVisits, readVisit } from './assisted-activations.queries.ts';
import { decideAssistedActivation } from './decide-assisted-activation.ts';
import { readVisitCode } from './read-visit-code.ts';
import { channelsOf, requestAssistedActivation } from './request-assisted-activation.ts';

type AssistanceContext = RequestContext & { readonly assistance: CallerCheckServices };

async function shownVisit({ reader, actor }: RequestContext, id: string): Promise<AssistedActivation> {
  const officer = asOfficer(actor);
  const row = isUuid(id) ? await readVisit(reader, assistanceScope(officer), id) : null;
  if (!row) throw new NotFound();
  return assistedActivationOf(row, officer.id);
}

const changed = async (context: RequestContext, id: string): Promise<AssistedActivationChanged> =>
  Object.assign(new AssistedActivationChanged(), { assistedActivation: await shownVisit(context, id) });

@Resolver()
export class AssistedActivationResolver {
  @Requires('assisted-activation:request')
  @Query(() => CallerCheckForm, {
    description: 'What a caller who wants help with activation is asked. Error: FORBIDDEN.',
  })
  callerCheckForm(@Ctx() { actor, assistance }: AssistanceContext): CallerCheckForm {
    return { fields: [...assistance.callerCheckFields], channels: channelsOf(asOfficer(actor)) };
  }

  @Requires('assisted-activation:list')
  @Query(() => AssistedActivationPage, {
    description:
      "Visits of the officer's units, for the hotline those of the whole country, newest first. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  async assistedActivations(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Arg('filter', () => AssistedActivationFilter, {
      nullable: true,
      description: 'Which visits; all when left out.',
    })
    filter: AssistedActivationFilter | undefined,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<AssistedActivationPage> {
    const officer = asOfficer(actor);
    const standings = filter?.standings?.length ? filter.standings : null;
    const found = await listVisits(reader, assistanceScope(officer), { ...pageOf(page), standings });
    return assistedActivationPageOf(found, officer.id);
  }

  @Requires('assisted-activation:read')
  @Query(() => AssistedActivation, { description: 'One visit. Errors: FORBIDDEN, NOT_FOUND.' })
  assistedActivation(
    @Arg('id', () => ID, { description: 'The visit.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AssistedActivation> {
    return shownVisit(context, id);
  }

  @Requires('assisted-activation:request')
  @Mutation(() => CheckCallerResult, {
    description:
      'Xác thực người gọi: compares what a caller says with the record and tells for each question right or wrong, never the record. A number that nobody has gives the answer of one where everything is wrong. Recorded. Errors: FORBIDDEN, RATE_LIMITED.',
  })
  checkCaller(
    @Arg('input', () => CheckCallerInput, { description: 'The words of the caller.' })
    input: CheckCallerInput,
    @Ctx() { useCases, actor, locale, assistance }: AssistanceContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      callerCheckedOf(
        await checkCaller(assistance, { useCases, actor }, input, {
          useCase: 'checkCaller',
          permission: 'assisted-activation:request',
          isOf: (state) => state === 'GRANTED',
        }),
      ),
    );
  }

  @Requires('assisted-activation:request')
  @Mutation(() => RequestAssistedActivationResult, {
    description:
      'Đề nghị buổi hỗ trợ. Refusals: CALLER_NOT_VERIFIED, ASSISTED_ACTIVATION_EXISTS, ASSISTANCE_NOT_NEEDED, and the fields that do not keep their rules. Error: FORBIDDEN.',
  })
  requestAssistedActivation(
    @Arg('input', () => RequestAssistedActivationInput, { description: 'The visit.' })
    input: RequestAssistedActivationInput,
    @Ctx() context: AssistanceContext,
  ): Promise<object> {
    const { useCases, actor, locale } = context;
    return orRefusal(locale, async () => {
      const { id } = await useCases.execute(requestAssistedActivation(asOfficer(actor)), actor, { ...input });
      return changed(context, id);
    });
  }

  @Requires('assisted-activation:confirm')
  @Mutation(() => ConfirmAssistedActivationResult, {
    description:
      'Xác nhận buổi hỗ trợ, by another officer than the one who asked for it. Refusals: STATE_CONFLICT, SELF_CONFIRMATION_FORBIDDEN, ASSISTANCE_NOT_NEEDED. Errors: FORBIDDEN, NOT_FOUND.',
  })
  confirmAssistedActivation(
    @Arg('input', () => ConfirmAssistedActivationInput, { description: 'Which visit, as read.' })
    input: ConfirmAssistedActivationInput,
    @Ctx() context: AssistanceContext,
  ): Promise<object> {
    const { useCases, actor, locale, assistance } = context;
    return orRefusal(locale, async () => {
      await useCases.execute(decideAssistedActivation(asOfficer(actor), 'CONFIRM'), actor, { ...input });
      return Object.assign(new AssistedActivationConfirmed(), {
        assistedActivation: await shownVisit(context, input.id),
        visitCode: assistance.secrets.visitCode(input.id),
      });
    });
  }

  @Requires('assisted-activation:confirm')
  @Mutation(() => RefuseAssistedActivationResult, {
    description:
      'Từ chối buổi hỗ trợ, with the reason, by another officer than the one who asked for it. Refusals: STATE_CONFLICT, SELF_CONFIRMATION_FORBIDDEN. Errors: FORBIDDEN, NOT_FOUND.',
  })
  refuseAssistedActivation(
    @Arg('input', () => RefuseAssistedActivationInput, { description: 'Which visit, as read, and why.' })
    input: RefuseAssistedActivationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { useCases, actor, locale } = context;
    return orRefusal(locale, async () => {
      await useCases.execute(decideAssistedActivation(asOfficer(actor), 'REFUSE'), actor, { ...input });
      return changed(context, input.id);
    });
  }

  @Requires('assisted-activation:cancel')
  @Mutation(() => CancelAssistedActivationResult, {
    description:
      'Hủy buổi hỗ trợ: a confirmed one, too; its code opens nothing any more. Refusal: STATE_CONFLICT. Errors: FORBIDDEN, NOT_FOUND.',
  })
  cancelAssistedActivation(
    @Arg('input', () => CancelAssistedActivationInput, { description: 'Which visit, as read.' })
    input: CancelAssistedActivationInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    const { useCases, actor, locale } = context;
    return orRefusal(locale, async () => {
      await useCases.execute(decideAssistedActivation(asOfficer(actor), 'CANCEL'), actor, { ...input });
      return changed(context, input.id);
    });
  }

  @Requires('assisted-activation:request')
  @Mutation(() => ReadVisitCodeResult, {
    description:
      'Mã buổi hỗ trợ of a confirmed visit, for whoever asked for it and nobody else. Recorded. Refusal: STATE_CONFLICT. Errors: FORBIDDEN, NOT_FOUND.',
  })
  readVisitCode(
    @Arg('input', () => ReadVisitCodeInput, { description: 'Which visit.' }) { id }: ReadVisitCodeInput,
    @Ctx() context: AssistanceContext,
  ): Promise<object> {
    const { useCases, actor, locale, assistance } = context;
    return orRefusal(locale, async () => {
      await useCases.execute(readVisitCode(asOfficer(actor)), actor, { id });
      const { countsUntil } = await shownVisit(context, id);
      return Object.assign(new VisitCode(), { visitCode: assistance.secrets.visitCode(id), countsUntil });
    });
  }
}
