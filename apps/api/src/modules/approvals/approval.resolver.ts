import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { stateConflictOf, type ApplicationReader } from '../applications/index.ts';
import {
  ApplicationApproved,
  ApplicationRefused,
  ApplicationReturned,
  ApplicationsApproved,
  ApproveApplicationResult,
  ApproveApplicationsResult,
  RefuseApplicationResult,
  approveRowOf,
  ReturnApplicationResult,
} from './approval.views.ts';
import {
  ApproveApplicationInput,
  ApproveApplicationsInput,
  RefuseApplicationInput,
  ReturnApplicationInput,
} from './approval.inputs.ts';
import { approveApplication } from './approve-application.ts';
import { approveApplications } from './approve-applications.ts';
import { refuseApplication } from './refuse-application.ts';
import { returnApplication } from './return-application.ts';

type DecisionContext = RequestContext & { readonly applications: ApplicationReader };

@Resolver()
export class ApprovalResolver {
  @Requires('application:approve')
  @Mutation(() => ApproveApplicationResult, {
    description:
      'Phê duyệt hồ sơ. Grants the account and sends the citizen one SMS. Decided once: whoever comes later gets StateConflict and nothing is sent again. Errors: FORBIDDEN, NOT_FOUND.',
  })
  approveApplication(
    @Arg('input', () => ApproveApplicationInput, { description: 'Which application, as read.' })
    input: ApproveApplicationInput,
    @Ctx() context: DecisionContext,
  ): Promise<object> {
    return decide(context, approveApplication, input, ApplicationApproved);
  }

  @Requires('application:approve')
  @Mutation(() => ApproveApplicationsResult, {
    description:
      'Phê duyệt nhiều hồ sơ: each on its own, those alone where everything matches (isDecidableTogether). What stands against one does not hold up the others and is told in its row. Error: FORBIDDEN.',
  })
  approveApplications(
    @Arg('input', () => ApproveApplicationsInput, { description: 'Which applications, as read.' })
    { applications }: ApproveApplicationsInput,
    @Ctx() { useCases, reader, actor, locale }: DecisionContext,
  ): Promise<object> {
    return orRefusal(locale, async () => {
      const outcomes = await approveApplications({ useCases, reader }, actor, applications);
      return Object.assign(new ApplicationsApproved(), {
        results: outcomes.map((outcome) => approveRowOf(outcome, locale)),
      });
    });
  }

  @Requires('application:return')
  @Mutation(() => ReturnApplicationResult, {
    description: 'Trả lại hồ sơ for the citizen to put something right. Errors: FORBIDDEN, NOT_FOUND.',
  })
  returnApplication(
    @Arg('input', () => ReturnApplicationInput, { description: 'Which application, as read, and why.' })
    input: ReturnApplicationInput,
    @Ctx() context: DecisionContext,
  ): Promise<object> {
    return decide(context, returnApplication, input, ApplicationReturned);
  }

  @Requires('application:refuse')
  @Mutation(() => RefuseApplicationResult, {
    description: 'Từ chối hồ sơ, finally. Errors: FORBIDDEN, NOT_FOUND.',
  })
  refuseApplication(
    @Arg('input', () => RefuseApplicationInput, { description: 'Which application, as read, and why.' })
    input: RefuseApplicationInput,
    @Ctx() context: DecisionContext,
  ): Promise<object> {
    return decide(context, refuseApplication, input, ApplicationRefused);
  }
}

/** Runs a decision and gives its result, or the refusal. */
function decide<Input>(
  context: DecisionContext,
  useCase: UseCase<Input, { applicationId: string }>,
  input: Input,
  Result: new () => { application: unknown },
): Promise<object> {
  return orRefusal(context.locale, async () => {
    try {
      const { applicationId } = await context.useCases.execute(useCase, context.actor, input);
      return Object.assign(new Result(), {
        application: await context.applications.open(context, applicationId),
      });
    } catch (error) {
      const conflict = stateConflictOf(error, context.locale);
      if (conflict) return conflict;
      throw error;
    }
  });
}
