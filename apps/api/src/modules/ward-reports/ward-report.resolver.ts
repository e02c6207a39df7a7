import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { readNow } from '../../platform/persistence/scoped-reader.ts';
import { NotFound } from '../../platform/request-errors.ts';
import { draftReport } from './draft-report.ts';
import { commentReport, issueReport, scheduleReports } from './settle-report.ts';
import {
  CommentWardReportInput,
  DraftWardReportInput,
  IssueWardReportInput,
  SetReportScheduleInput,
} from './ward-report.inputs.ts';
import {
  CommentWardReportResult,
  DraftWardReportResult,
  IssueWardReportResult,
  OpenedWardReport,
  openedWardReportOf,
  ReportScheduleSet,
  reportScheduleOf,
  SetReportScheduleResult,
  usualRecipients,
  WardReportCommented,
  WardReportDrafted,
  WardReportIssued,
  WardReportPage,
  wardReportPageOf,
  WardReportSchedule,
} from './ward-report.views.ts';
import { findReport, findScheduleOf, listReports } from './ward-reports.queries.ts';

@Resolver()
export class WardReportResolver {
  @Requires('ward-report:list')
  @Query(() => WardReportPage, {
    description: 'Reports of the covered units, the latest first. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  async wardReports(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<WardReportPage> {
    return wardReportPageOf(await listReports(reader, actor.scope, pageOf(page)));
  }

  @Requires('ward-report:list')
  @Query(() => OpenedWardReport, { description: 'A report as it reads. Errors: FORBIDDEN, NOT_FOUND.' })
  async wardReport(
    @Arg('id', () => ID, { description: 'The report.' }) id: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<OpenedWardReport> {
    const report = isUuid(id) ? await findReport(reader, actor.scope, id) : null;
    if (!report) throw new NotFound();
    return openedWardReportOf(report);
  }

  @Requires('ward-report:schedule')
  @Query(() => WardReportSchedule, {
    nullable: true,
    description: "The schedule of the officer's own unit; null: there is none. Error: FORBIDDEN.",
  })
  async reportSchedule(@Ctx() { reader, actor }: RequestContext): Promise<WardReportSchedule | null> {
    const schedule = await findScheduleOf(reader, actor);
    return schedule && reportScheduleOf(schedule, await readNow(reader));
  }

  @Requires('ward-report:schedule')
  @Query(() => [String], {
    description:
      'Nơi nhận of the dispatch, for whoever makes a schedule and has named none yet. Error: FORBIDDEN.',
  })
  usualReportRecipients(): string[] {
    return usualRecipients();
  }

  @Requires('ward-report:draft')
  @Mutation(() => DraftWardReportResult, {
    description:
      'Lập dự thảo báo cáo with the figures of now. Refusal: ValidationFailed. Errors: FORBIDDEN, NOT_FOUND.',
  })
  draftWardReport(
    @Arg('input', () => DraftWardReportInput, { description: 'About what, and which days.' })
    input: DraftWardReportInput,
    @Ctx() { useCases, reader, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(
        new WardReportDrafted(),
        await useCases.execute(draftReport(reader), actor, { ...input }),
      ),
    );
  }

  @Requires('ward-report:comment')
  @Mutation(() => CommentWardReportResult, {
    description:
      'Ghi nhận xét và nơi nhận of a draft. Refusals: ValidationFailed, STATE_CONFLICT, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  commentWardReport(
    @Arg('input', () => CommentWardReportInput, { description: 'Which draft, and the words.' })
    input: CommentWardReportInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new WardReportCommented(), await useCases.execute(commentReport, actor, { ...input })),
    );
  }

  @Requires('ward-report:issue')
  @Mutation(() => IssueWardReportResult, {
    description:
      'Ban hành. It is never changed afterwards. Refusals: STATE_CONFLICT, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  issueWardReport(
    @Arg('input', () => IssueWardReportInput, { description: 'Which draft.' }) input: IssueWardReportInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new WardReportIssued(), await useCases.execute(issueReport, actor, { ...input })),
    );
  }

  @Requires('ward-report:schedule')
  @Mutation(() => SetReportScheduleResult, {
    description:
      "Đặt lịch lập báo cáo of the officer's own unit. Refusal: ValidationFailed. Errors: FORBIDDEN, NOT_FOUND.",
  })
  setReportSchedule(
    @Arg('input', () => SetReportScheduleInput, { description: 'When, about what, and for whom.' })
    input: SetReportScheduleInput,
    @Ctx() { useCases, actor, locale }: RequestContext,
  ): Promise<object> {
    return orRefusal(locale, async () =>
      Object.assign(new ReportScheduleSet(), await useCases.execute(scheduleReports, actor, { ...input })),
    );
  }
}
