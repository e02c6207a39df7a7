import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { BadUserInput } from '../../platform/request-errors.ts';
import { AccessPurposeInput, statedPurposeOf } from '../person-openings/index.ts';
import type { ApplicationReader } from './application.reader.ts';
import { ApplicationFilter, ApplicationSort, RevealApplicantInput } from './application.inputs.ts';
import { SubmitApplicationInput } from './submit-application.inputs.ts';
import {
  ApplicantRevealed,
  ApplicantStanding,
  Application,
  ApplicationCounts,
  ApplicationPage,
  ApplicationSubmitted,
  countsOf,
  listItemOf,
  RevealApplicantResult,
  SubmitApplicationResult,
} from './application.views.ts';
import { countApplications, EXACT_UP_TO, listApplications, readSearch } from './applications.queries.ts';
import { findApplicant } from './find-applicant.ts';
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
    const search = searchOf(filter?.search);
    const [{ rows, counted }, calendar] = await Promise.all([
      listApplications(reader, actor.scope, {
        ...pageOf(page),
        states: filter?.states?.length ? filter.states : undefined,
        unitCodes: filter?.unitCodes ?? undefined,
        level: filter?.level ?? undefined,
        isOverdue: filter?.isOverdue ?? undefined,
        hasMismatch: filter?.hasMismatch ?? undefined,
        subjectType: filter?.subjectType ?? undefined,
        channel: filter?.channel ?? undefined,
        reviewReason: filter?.reviewReason ?? undefined,
        dueBy: filter?.dueWithin ? await applications.endOf(filter.dueWithin, reader) : undefined,
        isEscalated: filter?.isEscalated ?? undefined,
        claimedBy: filter?.isMine ? (actor.id ?? undefined) : undefined,
        isDecidableTogether: filter?.isDecidableTogether ?? undefined,
        search:
          search === undefined
            ? undefined
            : readSearch(search, (number) => applications.reference.secrets.blindIndex(number)),
        sortBy: sort?.field ?? 'DUE_AT',
        direction: sort?.direction ?? 'ASC',
      }),
      applications.reference.workingCalendar.current(),
    ]);
    return {
      items: rows.map((row) => listItemOf(row, calendar, actor.id)),
      total: Math.min(counted, EXACT_UP_TO),
      totalIsCapped: counted > EXACT_UP_TO,
    };
  }

  @Requires('application:read')
  @Query(() => Application, {
    description:
      "One application of the officer's units. The reading is recorded with its purpose, which an open case is by itself. Errors: FORBIDDEN, NOT_FOUND, PURPOSE_REQUIRED for a case that is not at hand.",
  })
  application(
    @Arg('id', () => ID, { description: 'Its opaque identifier.' }) id: string,
    @Arg('purpose', () => AccessPurposeInput, {
      nullable: true,
      description: 'What it is opened for; needed when it is not at hand and no purpose holds.',
    })
    purpose: AccessPurposeInput | undefined,
    @Ctx() context: ApplicationContext,
  ): Promise<Application> {
    return context.applications.open(context, id, statedPurposeOf(purpose));
  }

  @Requires('application:list')
  @Query(() => ApplicationCounts, {
    description: "What the queues of the officer's units hold. Error: FORBIDDEN.",
  })
  async applicationCounts(
    @Ctx() { reader, actor, applications }: ApplicationContext,
  ): Promise<ApplicationCounts> {
    const comingDueBy = await applications.endOf('COMING', reader);
    return countsOf(await countApplications(reader, actor.scope, { officerId: actor.id, comingDueBy }));
  }

  @Requires('applicant:find')
  @Query(() => ApplicantStanding, {
    nullable: true,
    description:
      'Who has this number and how the account stands, in the whole country; null: nobody is on record. For the person at the counter, a guardian, a legal representative. Recorded. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  findApplicant(
    @Arg('personalIdNumber', () => String, { description: 'All 12 digits.' }) personalIdNumber: string,
    @Arg('purpose', () => AccessPurposeInput, { description: 'What the person is looked up for.' })
    purpose: AccessPurposeInput,
    @Ctx() { useCases, actor }: RequestContext,
  ): Promise<ApplicantStanding | null> {
    if (!/^[0-9]{12}$/.test(personalIdNumber)) throw new BadUserInput('personalIdNumber');
    return useCases.execute(findApplicant, actor, { personalIdNumber, stated: statedPurposeOf(purpose) });
  }

  @Requires('application:submit')
  @Mutation(() => SubmitApplicationResult, {
    description:
      'Tiếp nhận hồ sơ at the counter, of a citizen, a foreigner or an organisation. The legal term counts from now; the comparison with the sources begins. Refusals: every wrong field at once; the rule of eligibility with its article; OPEN_APPLICATION_EXISTS with the first one’s code. Error: FORBIDDEN.',
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
        subjectType: input.subjectType ?? 'CITIZEN',
      });
      return Object.assign(new ApplicationSubmitted(), {
        application: await context.applications.open(context, applicationId),
      });
    });
  }

  @Requires('applicant:reveal')
  @Mutation(() => RevealApplicantResult, {
    description:
      "Opens an applicant's masked numbers for a purpose, which is recorded. Refusals: PURPOSE_REQUIRED, PURPOSE_WITHOUT_CASE. Errors: FORBIDDEN, NOT_FOUND, PURPOSE_REQUIRED when none is given and none holds.",
  })
  revealApplicant(
    @Arg('input', () => RevealApplicantInput, { description: 'Whose, and for what.' })
    { applicationId, purpose }: RevealApplicantInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(
        new ApplicantRevealed(),
        await useCases.execute(revealApplicant, actor, { applicationId, stated: statedPurposeOf(purpose) }),
      ),
    );
  }
}

function searchOf(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined || text.trim() === '') return undefined;
  if (text.trim().length < 2 || text.length > 100 || text.includes('\u0000'))
    throw new BadUserInput('filter.search');
  return text;
}
