import { randomUUID } from 'node:crypto';
import { DomainRefusal } from '@dinhdanh/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeclaration, anApplicationReadyForReview, approve, decide, submit } from '../testing/builders.ts';
import { TEST_SEALER } from '../testing/secret-key.ts';
import { createTestWorld, type TestWorld } from '../testing/test-world.ts';
import { SYSTEM, VISITOR, type Actor } from './access/actor.ts';
import { foldStatistics } from './statistics/fold.ts';
import type { UseCase } from './use-case.ts';

const UNIT = 1;
let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  // A place where effects can be counted that no real use case touches.
  await world.owner.query(
    'create table effect (key text not null, note text not null); grant all on effect to dinhdanh_app',
  );
});
afterAll(() => world.close());

interface Note {
  readonly key: string;
  readonly note: string;
}

/** Writes a row, a line, a figure and a job; then fails if it is told to. */
const writeNote = (fail: 'NEVER' | 'REFUSED' | 'BROKEN' = 'NEVER'): UseCase<Note, { effectId: string }> => ({
  name: 'writeNote',
  permission: 'notification:send',
  rows: 'ALL',
  idempotencyKey: ({ key }) => key,
  async run({ em, audit, count, enqueue }, { key, note }) {
    const effectId = randomUUID();
    await em.execute('insert into effect values (?, ?)', [key, note]);
    audit({ unitId: UNIT, action: 'NOTE_WRITTEN', subjectKind: 'ACCOUNT', subjectId: key });
    count({ unitId: UNIT, measure: `NOTES_${key}`, amount: 1 });
    enqueue({ task: 'send-notification', payload: { notificationId: effectId }, key: `note:${key}` });
    if (fail === 'REFUSED') throw new DomainRefusal('UNIT_UNKNOWN');
    if (fail === 'BROKEN') throw new Error('broken');
    return { effectId };
  },
});

const effectsOf = async (key: string) => {
  const { rows } = await world.owner.query(
    `select (select count(*)::integer from effect where key = $1) as rows,
            (select count(*)::integer from audit_line where subject_id = $1) as lines,
            (select count(*)::integer from statistic_delta where measure = 'NOTES_' || $1) as figures,
            (select count(*)::integer from graphile_worker._private_jobs where key = 'note:' || $1) as jobs,
            (select count(*)::integer from idempotent_answer where key = $1) as answers`,
    [key],
  );
  return rows[0] as Record<string, number>;
};
const ONCE = { rows: 1, lines: 1, figures: 1, jobs: 1, answers: 1 };
const NEVER = { rows: 0, lines: 0, figures: 0, jobs: 0, answers: 0 };

const execute = (input: Note, useCase = writeNote(), actor: Actor = SYSTEM) =>
  world.core.useCases.execute(useCase, actor, input);

describe('a use case', () => {
  it('leaves its row, its line, its figure and its job together', async () => {
    await execute({ key: 'together', note: 'a' });
    expect(await effectsOf('together')).toEqual(ONCE);
  });

  it.each(['REFUSED', 'BROKEN'] as const)(
    'that is %s leaves none of them, and the key is free again',
    async (how) => {
      await expect(execute({ key: `half-${how}`, note: 'a' }, writeNote(how))).rejects.toThrow();
      expect(await effectsOf(`half-${how}`)).toEqual(NEVER);
      await execute({ key: `half-${how}`, note: 'a' });
      expect(await effectsOf(`half-${how}`)).toEqual(ONCE);
    },
  );

  it('is refused to someone without its permission before anything happens', async () => {
    for (const [actor, refusal] of [
      [VISITOR, 'UNAUTHENTICATED'],
      [{ ...SYSTEM, roles: [] }, 'FORBIDDEN'],
      [{ ...SYSTEM, roles: ['HEAD_OF_UNIT', 'ADMINISTRATOR'] }, 'FORBIDDEN'],
    ] satisfies [Actor, string][]) {
      await expect(execute({ key: 'forbidden', note: 'a' }, writeNote(), actor)).rejects.toThrow(refusal);
    }
    expect(await effectsOf('forbidden')).toEqual(NEVER);
  });

  it('for the rows of its actor sees no others', async () => {
    const count: UseCase<void, number> = {
      name: 'countCitizens',
      permission: 'notification:send',
      rows: 'ACTOR',
      async run({ em, audit }) {
        audit({ unitId: UNIT, action: 'COUNTED', subjectKind: 'ACCOUNT', subjectId: 'count' });
        const [row] = await em.execute<{ count: number }[]>('select count(*)::integer as count from citizen');
        return row?.count ?? -1;
      },
    };
    await submit(await world.officer('tiepnhan'), aDeclaration());
    const nobodys: Actor = { ...SYSTEM, scope: { kind: 'UNITS', unitIds: [] } };
    expect(await world.core.useCases.execute(count, nobodys, undefined)).toBe(0);
    expect(await world.core.useCases.execute(count, SYSTEM, undefined)).toBeGreaterThan(0);
  });
});

describe('the same key', () => {
  it('gives the first answer again, one after the other and ten at once [P3]', async () => {
    const first = await execute({ key: 'one-by-one', note: 'a' });
    expect(await execute({ key: 'one-by-one', note: 'a' })).toEqual(first);
    expect(await effectsOf('one-by-one')).toEqual(ONCE);

    const answers = await Promise.all(
      Array.from({ length: 10 }, () => execute({ key: 'at-once', note: 'a' })),
    );
    expect(new Set(answers.map(({ effectId }) => effectId)).size).toBe(1);
    expect(await effectsOf('at-once')).toEqual(ONCE);
  });

  it('with another input is refused, and changes nothing', async () => {
    await execute({ key: 'other-input', note: 'a' });
    await expect(execute({ key: 'other-input', note: 'b' })).rejects.toThrow('PREVIOUS_KEY_DIFFERENT_INPUT');
    expect(await effectsOf('other-input')).toEqual(ONCE);
  });

  it('of another actor is another key', async () => {
    const other: Actor = { ...SYSTEM, id: randomUUID() };
    const [mine, theirs] = [
      await execute({ key: 'whose', note: 'a' }),
      await execute({ key: 'whose', note: 'b' }, writeNote(), other),
    ];
    expect(mine).not.toEqual(theirs);
  });

  it('enters one application over HTTP however often it is sent, and says why not when the input differs', async () => {
    const intake = await world.officer('tiepnhan');
    const declaration = aDeclaration();
    const answers = await Promise.all(Array.from({ length: 10 }, () => submit(intake, declaration)));
    expect(new Set(answers.map(({ application }) => application.id)).size).toBe(1);
    const { rows } = await world.owner.query(
      'select count(*)::integer as entered from application where (phone_number).print = $1',
      [TEST_SEALER.print(declaration.phoneNumber)],
    );
    expect(rows).toEqual([{ entered: 1 }]);
    expect(await submit(intake, { ...declaration, fullName: 'Nguyễn Văn Khác' })).toMatchObject({
      __typename: 'RuleRefused',
      code: 'PREVIOUS_KEY_DIFFERENT_INPUT',
    });
  });
});

describe('kept figures', () => {
  /** What is kept, totals and deltas together, against what is there, by unit and state. */
  const figures = async () => {
    const { rows } = await world.owner.query<{
      unit_id: number;
      measure: string;
      kept: number;
      counted: number;
    }>(`
      with kept as (select unit_id, measure, sum(amount)::integer as amount from statistic where measure ~ '^(APPLICATION|ACCOUNT)_' group by 1, 2),
      counted as (
        select unit_id, 'APPLICATION_' || state as measure, count(*)::integer as amount from application group by 1, 2
        union all select unit_id, 'ACCOUNT_' || state, count(*)::integer from account group by 1, 2)
      select unit_id, measure, coalesce(k.amount, 0) as kept, coalesce(c.amount, 0) as counted from kept k full join counted c using (unit_id, measure) order by unit_id, measure`);
    return { kept: rows.map(({ kept }) => kept), counted: rows.map(({ counted }) => counted) };
  };
  const fold = async () => {
    await world.owner.query(`select graphile_worker.add_job('fold-statistics')`);
    await world.runJobs();
  };

  type Step = 'submit' | 'approve' | 'returnApplication' | 'refuseApplication' | 'fold';
  const take = async (step: Step, unitCode: string) => {
    if (step === 'fold') return fold();
    if (step === 'submit') return submit(await world.officer('tiepnhan'), aDeclaration({ unitCode }));
    const application = await anApplicationReadyForReview(world, { unitCode });
    const reviewer = await world.officer('thamdinh');
    return step === 'approve' ? approve(reviewer, application) : decide(reviewer, step, application);
  };

  it('equal a recount after any mix of work, with folding in between [P9]', async () => {
    const step = fc.tuple(
      fc.constantFrom<Step>('submit', 'approve', 'returnApplication', 'refuseApplication', 'fold'),
      fc.constantFrom('06721', '06709'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 5 }), async (steps) => {
        for (const [what, where] of steps) await take(what, where);
        const { kept, counted } = await figures();
        expect(kept.length).toBeGreaterThan(0);
        expect(kept).toEqual(counted);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('are the same before and after folding, which leaves no delta behind', async () => {
    await take('approve', '06721');
    const before = await figures();
    await fold();
    expect(await figures()).toEqual(before);
    expect((await world.owner.query('select from statistic_delta')).rowCount).toBe(0);
  });

  it('stay right when work and folding meet', async () => {
    const intake = await world.officer('tiepnhan');
    await Promise.all([...Array.from({ length: 8 }, () => submit(intake, aDeclaration())), fold(), fold()]);
    await fold();
    const { kept, counted } = await figures();
    expect(kept).toEqual(counted);
  });

  it('that cannot be folded are left as they were, and the connection is left usable', async () => {
    await take('approve', '06721');
    await world.runJobs();
    const before = await figures();
    await world.owner.query(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$;
      create trigger refuse before insert on statistic_total for each row execute function refuse()`);
    const client = await world.owner.connect();
    const helpers = { withPgClient: (work: (given: typeof client) => Promise<void>) => work(client) };
    await expect(foldStatistics({}, helpers as never)).rejects.toThrow('no room');
    await client.query('drop trigger refuse on statistic_total');
    client.release();
    expect(await figures()).toEqual(before);
    await fold();
    expect(await figures()).toEqual(before);
  });

  it('reach the screen: applicationCounts tells what is there', async () => {
    const { data } = await (
      await world.officer('thamdinh')
    ).query('{ applicationCounts { byState { state count } } }');
    const { rows } = await world.owner.query<{ state: string; count: number }>(
      'select state, count(*)::integer as count from application group by state',
    );
    const shown = (data.applicationCounts.byState as { state: string; count: number }[]).filter(
      ({ count }) => count > 0,
    );
    expect(new Map(shown.map(({ state, count }) => [state, count]))).toEqual(
      new Map(rows.map(({ state, count }) => [state, count])),
    );
  });
});
