import { OptimisticLockError, type EntityManager, type MikroORM } from '@mikro-orm/postgresql';
import { DomainRefusal } from '@dinhdanh/domain';
import { actUnder } from './access/act-under.ts';
import type { Actor, Asker, RowScope } from './access/actor.ts';
import { actsInPlaceOf } from './access/acts-in-place-of.ts';
import type { Permission } from './access/permissions.ts';
import { appendAuditLines, type AuditEntry } from './audit/append.ts';
import { enqueueJobs, type Job } from './jobs/enqueue.ts';
import { findEarlierAnswer, keepAnswer, openScope } from './persistence/transaction.queries.ts';
import { inSpan } from './telemetry/telemetry.ts';
import { addStatistics, type StatisticDelta } from './statistics/add.ts';

/** What one run of a use case may touch. Whatever it records here is written in its transaction, or not at all. */
export interface Transaction {
  readonly em: EntityManager;
  readonly actor: Actor;
  /** The database clock at the start of the transaction. */
  readonly now: Date;
  /** Says what was done, to what. At least one line, or the transaction is not committed. */
  audit(entry: AuditEntry): void;
  /** Something that leaves the building: done by the worker after the commit, at least once, so idempotent. */
  enqueue(job: Job): void;
  /** Moves a kept figure of a unit. */
  count(delta: StatisticDelta): void;
}

export interface UseCase<Input, Result> {
  readonly name: string;
  readonly permission: Permission;
  /**
   * 'ACTOR': rows of the units in which the actor holds the permission. 'ALL': the use case is reached by someone without units (a citizen in the
   * portal, holding a bearer) and finds its one row by something only that person can know, or by a hotline agent, who
   * serves the whole country.
   */
  readonly rows: 'ACTOR' | 'ALL';
  /** For use cases that create: the caller's key, under which the first answer is given again. */
  idempotencyKey?(input: Input): string;
  run(transaction: Transaction, input: Input): Promise<Result>;
}

const ALL_ROWS: RowScope = { kind: 'ALL' };

/** Runs use cases: permission, transaction, row scope, idempotency, audit, jobs and statistics around one function. */
export class UseCases {
  readonly #orm: MikroORM;

  constructor(orm: MikroORM) {
    this.#orm = orm;
  }

  /**
   * A `DomainRefusal` thrown inside rolls everything back and goes on to the caller. A refusal that must leave a trace
   * (a wrong guess that counts) is returned as a result instead. A lost version race becomes STALE_VERSION. Whatever
   * permission brought the actor here, the rows are those of the use case's own.
   */
  async execute<Input, Result>(
    useCase: UseCase<Input, Result>,
    asker: Asker | Actor,
    input: Input,
  ): Promise<Result> {
    const actor = actUnder(asker, useCase.permission);
    try {
      return await inSpan(
        'use case',
        () => useCase.name,
        () =>
          this.#orm.em.fork().transactional((em) => runInside(em as EntityManager, useCase, actor, input)),
      );
    } catch (error) {
      if (error instanceof OptimisticLockError) throw new DomainRefusal('STALE_VERSION');
      throw error;
    }
  }
}

async function runInside<Input, Result>(
  em: EntityManager,
  useCase: UseCase<Input, Result>,
  actor: Actor,
  input: Input,
): Promise<Result> {
  const now = await openScope(em, useCase.rows === 'ALL' ? ALL_ROWS : actor.scope);
  const key = useCase.idempotencyKey?.(input);
  if (key !== undefined) {
    const earlier = await findEarlierAnswer<Result>(em, { actor, operation: useCase.name, key, input });
    if (earlier) return earlier.answer;
  }

  const lines: AuditEntry[] = [];
  const jobs: Job[] = [];
  const deltas: StatisticDelta[] = [];
  const result = await useCase.run(
    {
      em,
      actor,
      now,
      audit: (entry) => void lines.push(entry),
      enqueue: (job) => void jobs.push(job),
      count: (delta) => void deltas.push(delta),
    },
    input,
  );
  if (lines.length === 0) throw new Error(`${useCase.name} wrote no audit line; nothing was committed.`);

  await em.flush();
  if (key !== undefined) await keepAnswer(em, { actor, operation: useCase.name, key, input }, result);
  await addStatistics(em, deltas, now);
  await enqueueJobs(em, jobs);
  // Last, because it takes the lock on the unit's chain head, which others of the unit wait for.
  const told = lines.map((line) => withAbsentColleague(line, actor, useCase.permission));
  await appendAuditLines(em, actor, told, now);
  return result;
}

/** Whoever acts in somebody's place does so under the own name, and the line says in whose place. */
function withAbsentColleague(line: AuditEntry, actor: Actor, permission: Permission): AuditEntry {
  const inPlaceOf = actsInPlaceOf(actor, permission, line.unitId);
  return inPlaceOf === null ? line : { ...line, details: { ...line.details, inPlaceOf } };
}
