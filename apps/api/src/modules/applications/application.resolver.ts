import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { BadUserInput } from '../../platform/request-errors.ts';
import type { ApplicationReader } from './application.reader.ts';
import {
  ApplicationFilter,
  ApplicationSort,
  RevealApplicantInput,
  SubmitApplicationInput,
} from './application.inputs.ts';
import {
  ApplicantRevealed,
  Application,
  ApplicationCounts,
  ApplicationPage,
  ApplicationSubmitted,
  countsOf,
  listItemOf,
  RevealApplicantResult,
  SubmitApplicationResult,
} from './application.views.ts';
import { countApplications, EXACT_UP_TO, listApplications } from './applications.queries.ts';
import { revealApplicant } from './reveal-applicant.ts';
import { submitApplication } from './submit-application.ts';

type ApplicationContext = RequestContext & { readonly applications: ApplicationReader };

@Resolver()
export class ApplicationResolver {
  @Requires('application:list')
  @Query(() => ApplicationPage, {
    description: "The work queue: applications of the officer's units. Errors: FORBIDDEN, BAD_USER_INPUT.",
  })
  async applications(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Arg('filter', () => ApplicationFilter, {
      nullable: true,
      description: 'Which applications; all when left out.',
    })
    filter: ApplicationFilter | undefined,
    @Arg('sort', () => ApplicationSort, {
      nullable: true,
      description: 'In what order; the one due first when left out.',
    })
    sort: ApplicationSort | undefined,
    @Ctx() { reader, actor, applications }: ApplicationContext,
  ): Promise<ApplicationPage> {
    const [{ rows, counted }, calendar] = await Promise.all([
      listApplications(reader, actor.scope, {
        ...pageOf(page),
        states: filter?.states?.length ? filter.states : undefined,
        unitCodes: filter?.unitCodes ?? undefined,
        level: filter?.level ?? undefined,
        isOverdue: filter?.isOverdue ?? undefined,
        hasMismatch: filter?.hasMismatch ?? undefined,
        search: searchOf(filter?.search),
        sortBy: sort?.field ?? 'DUE_AT',
        direction: sort?.direction ?? 'ASC',
      }),
      applications.reference.workingCalendar.current(),
    ]);
    return {
      items: rows.map((row) => listItemOf(row, calendar)),
      total: Math.min(counted, EXACT_UP_TO),
      totalIsCapped: counted > EXACT_UP_TO,
    };
  }

  @Requires('application:read')
  @Query(() => Application, {
    description:
      "One application of the officer's units. The reading is recorded. Errors: FORBIDDEN, NOT_FOUND.",
  })
  application(
    @Arg('id', () => ID, { description: 'Its opaque identifier.' }) id: string,
    @Ctx() context: ApplicationContext,
  ): Promise<Application> {
    return context.applications.open(context, id);
  }

  @Requires('application:list')
  @Query(() => ApplicationCounts, {
    description: "What the queues of the officer's units hold. Error: FORBIDDEN.",
  })
  async applicationCounts(@Ctx() { reader, actor }: RequestContext): Promise<ApplicationCounts> {
    return countsOf(await countApplications(reader, actor.scope));
  }

  @Requires('application:submit')
  @Mutation(() => SubmitApplicationResult, {
    description:
      'Tiếp nhận hồ sơ at the counter. The legal term counts from now; the comparison with the population database begins. Refusals: every wrong field at once, or OPEN_APPLICATION_EXISTS. Error: FORBIDDEN.',
  })
  submitApplication(
    @Arg('input', () => SubmitApplicationInput, { description: 'What the citizen declares.' })
    input: SubmitApplicationInput,
    @Ctx() context: ApplicationContext,
  ): Promise<object> {
    return orRefusal(context.locale, async () => {
      const calendar = await context.applications.reference.workingCalendar.current();
      const { applicationId } = await context.useCases.execute(submitApplication(calendar), context.actor, {
        ...input,
      });
      return Object.assign(new ApplicationSubmitted(), {
        application: await context.applications.open(context, applicationId),
      });
    });
  }

  @Requires('applicant:reveal')
  @Mutation(() => RevealApplicantResult, {
    description:
      "Opens an applicant's masked numbers for a stated purpose, which is recorded. Errors: FORBIDDEN, NOT_FOUND.",
  })
  revealApplicant(
    @Arg('input', () => RevealApplicantInput, { description: 'Whose, and for what.' })
    input: RevealApplicantInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new ApplicantRevealed(), await useCases.execute(revealApplicant, actor, { ...input })),
    );
  }
}

function searchOf(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined || text.trim() === '') return undefined;
  if (text.trim().length < 2 || text.length > 100 || text.includes('\u0000'))
    throw new BadUserInput('filter.search');
  return text;
}
