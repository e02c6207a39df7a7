import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { asOfficer } from '../../platform/access/actor.ts';
import { Requires } from '../../platform/access/requires.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { PageInput, pageOf } from '../../platform/graphql/page.ts';
import { orRefusal } from '../../platform/graphql/refusals.ts';
import { isUuid } from '../../platform/identifiers.ts';
import { NotFound } from '../../platform/request-errors.ts';
import type { UseCase } from '../../platform/use-case.ts';
import {
  approveRetentionPeriod,
  refuseRetentionPeriod,
  withdrawRetentionPeriod,
} from './decide-retention-period.ts';
import { previewRetention } from './preview-retention.ts';
import { proposeRetentionPeriod } from './propose-retention-period.ts';
import { findChange, listChanges, listStandingChanges, readSettings } from './retention-periods.queries.ts';
import { findRun, listRuns } from './retention-runs.queries.ts';
import {
  ApproveRetentionPeriodInput,
  ProposeRetentionPeriodInput,
  RefuseRetentionPeriodInput,
  WithdrawRetentionPeriodInput,
} from './retention.inputs.ts';
import {
  ApproveRetentionPeriodResult,
  ProposeRetentionPeriodResult,
  RefuseRetentionPeriodResult,
  RetentionChangePage,
  RetentionChangeSettled,
  RetentionPeriod,
  RetentionDue,
  missingFilesOf,
  RetentionReport,
  RetentionRunPage,
  WithdrawRetentionPeriodResult,
  retentionChangeOf,
  retentionDueOf,
  retentionPeriodsOf,
  retentionRemovalOf,
  retentionRunOf,
} from './retention.views.ts';

/** Runs a use case that gives the identifier of a change, and shows the change as it stands then. */
const settle = <Input>(
  { useCases, reader, actor, locale }: RequestContext,
  useCase: UseCase<Input, { id: string }>,
  input: Input,
): Promise<object> =>
  orRefusal(locale, async () => {
    const { id } = await useCases.execute(useCase, actor, input);
    const row = await findChange(reader, id);
    if (!row) throw new NotFound();
    return Object.assign(new RetentionChangeSettled(), {
      change: retentionChangeOf(row, asOfficer(actor).id),
    });
  });

@Resolver()
export class RetentionResolver {
  @Requires('retention:read')
  @Query(() => [RetentionPeriod], {
    description:
      'Thời hạn lưu trữ of every kind of record: what the law and the product say, and what was chosen here. Error: FORBIDDEN.',
  })
  async retentionPeriods(@Ctx() { reader, actor }: RequestContext): Promise<RetentionPeriod[]> {
    const [settings, changes] = [await readSettings(reader), await listStandingChanges(reader)];
    return retentionPeriodsOf(settings, changes, asOfficer(actor).id);
  }

  @Requires('retention:read')
  @Query(() => RetentionChangePage, {
    description: 'Changes of periods: what waits first, then the latest. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  async retentionChanges(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<RetentionChangePage> {
    const { rows, total } = await listChanges(reader, pageOf(page));
    return { items: rows.map((row) => retentionChangeOf(row, asOfficer(actor).id)), total };
  }

  @Requires('retention:read')
  @Query(() => [RetentionDue], {
    description:
      "Chạy thử: what a run that began now would remove of the officer's units and of no unit. Nothing is changed. Error: FORBIDDEN.",
  })
  async retentionPreview(@Ctx() { reader, actor }: RequestContext): Promise<RetentionDue[]> {
    return (await previewRetention(reader, actor.scope)).map(retentionDueOf);
  }

  @Requires('retention:read')
  @Query(() => RetentionRunPage, {
    description: 'The runs, the latest first. Errors: FORBIDDEN, BAD_USER_INPUT.',
  })
  async retentionRuns(
    @Arg('page', () => PageInput, { nullable: true, description: 'Which part; the first 25 when left out.' })
    page: PageInput | undefined,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<RetentionRunPage> {
    const { rows, total } = await listRuns(reader, actor.scope, pageOf(page));
    return { items: rows.map(retentionRunOf), total };
  }

  @Requires('retention:read')
  @Query(() => RetentionReport, {
    description: 'The report of a run. Errors: FORBIDDEN, NOT_FOUND.',
  })
  async retentionReport(
    @Arg('id', () => ID, { description: 'The run.' }) id: string,
    @Ctx() { reader, actor }: RequestContext,
  ): Promise<RetentionReport> {
    const found = isUuid(id) ? await findRun(reader, actor.scope, id) : null;
    if (!found) throw new NotFound();
    return {
      run: retentionRunOf(found.run),
      removals: found.removals.map(retentionRemovalOf),
      missingFiles: found.missing.map(missingFilesOf),
    };
  }

  @Requires('retention:propose')
  @Mutation(() => ProposeRetentionPeriodResult, {
    description:
      'Đề nghị thay đổi thời hạn lưu trữ; another person decides. Refusals: RETENTION_FIXED, RETENTION_OUT_OF_BOUNDS, RETENTION_UNCHANGED, RETENTION_CHANGE_WAITS, REASON_TEXT_REQUIRED, PREVIOUS_KEY_DIFFERENT_INPUT. Error: FORBIDDEN.',
  })
  proposeRetentionPeriod(
    @Arg('input', () => ProposeRetentionPeriodInput, { description: 'Which period, and why.' })
    input: ProposeRetentionPeriodInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return settle(context, proposeRetentionPeriod, { ...input });
  }

  @Requires('retention:decide')
  @Mutation(() => ApproveRetentionPeriodResult, {
    description:
      'Phê duyệt: the period is in force from the next daily run on. Refusals: STATE_CONFLICT, RETENTION_SELF_DECISION_FORBIDDEN, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  approveRetentionPeriod(
    @Arg('input', () => ApproveRetentionPeriodInput, { description: 'Which change.' })
    input: ApproveRetentionPeriodInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return settle(context, approveRetentionPeriod, { ...input });
  }

  @Requires('retention:decide')
  @Mutation(() => RefuseRetentionPeriodResult, {
    description:
      'Từ chối, with the reason. Refusals: STATE_CONFLICT, RETENTION_SELF_DECISION_FORBIDDEN, REASON_TEXT_REQUIRED, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  refuseRetentionPeriod(
    @Arg('input', () => RefuseRetentionPeriodInput, { description: 'Which change, and why.' })
    input: RefuseRetentionPeriodInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return settle(context, refuseRetentionPeriod, { ...input });
  }

  @Requires('retention:propose')
  @Mutation(() => WithdrawRetentionPeriodResult, {
    description:
      'Rút đề nghị of one’s own that nobody has decided yet. Refusals: STATE_CONFLICT, STALE_VERSION. Errors: FORBIDDEN, NOT_FOUND.',
  })
  withdrawRetentionPeriod(
    @Arg('input', () => WithdrawRetentionPeriodInput, { description: 'Which change.' })
    input: WithdrawRetentionPeriodInput,
    @Ctx() context: RequestContext,
  ): Promise<object> {
    return settle(context, withdrawRetentionPeriod, { ...input });
  }
}
