import { randomUUID } from 'node:crypto';
import type { AutomaticGroundKind, StatusFeedSource } from '@dinhdanh/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '../../platform/access/actor.ts';
import { queuedAtAccount } from '../../testing/at-one-moment.ts';
import type { FeedEvent } from '../../platform/ports/status-feed.ts';
import { createCore } from '../../app.ts';
import {
  aHolder,
  anAccountToActivate,
  anApplicationReadyForReview,
  approve,
  aStartedActivation,
  completeActivation,
  lockedByHolder,
  verifyCode,
  type Declaration,
} from '../../testing/builders.ts';
import { TEST_SEALER } from '../../testing/secret-key.ts';
import { accountIdOf } from '../../testing/ground-builders.ts';
import { createTestWorld, type TestWorld } from '../../testing/test-world.ts';
import { applyStatusEvent } from './apply-status-event.ts';

const TODAY = '2026-11-26T03:00:00Z';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.setClock(TODAY);
  Object.assign(world.feeds, { isDown: false, repeats: false });
});

type Person = Pick<Declaration, 'personalIdNumber'>;
type Said = { holds: boolean } | { expiresOn: string | null } | { corrects: string };

const statementOf = (said: Said) => {
  if ('holds' in said) return { says: 'FACT', ...said } as const;
  return 'corrects' in said
    ? ({ says: 'CORRECTION', ...said } as const)
    : ({ says: 'VALID_UNTIL', ...said } as const);
};
const anEvent = (
  { personalIdNumber }: Person,
  kind: AutomaticGroundKind,
  said: Said,
  asOf = '2026-11-20T02:00:00Z',
  id: string = randomUUID(),
): FeedEvent => ({
  ...{ id, isReadable: true, subject: { personalIdNumber }, kind, asOf: new Date(asOf) },
  ...statementOf(said),
});

/** Puts events behind those that the register has said, and has the feed read. */
async function say(source: StatusFeedSource, ...events: FeedEvent[]): Promise<void> {
  world.feeds.events.set(source, [...(world.feeds.events.get(source) ?? []), ...events]);
  await readFeed(source);
}
async function readFeed(source: StatusFeedSource): Promise<void> {
  await world.owner.query(
    `select enqueue_job('read-status-feed', json_build_object('source', $1::text), $2, null)`,
    [source, `read:${source}`],
  );
  await world.runJobs();
}
async function watch(): Promise<void> {
  await world.owner.query(`select enqueue_job('watch-expiries', '{}', 'watch-expiries', null)`);
  await world.runJobs();
}

const standingOf = async ({ personalIdNumber }: Person) => {
  const { rows } = await world.owner.query<{ state: string; kind: string | null }>(
    `select a.state, g.kind from account a join citizen c on c.id = a.citizen_id
     left join lock_ground g on g.account_id = a.id and g.ended_at is null where (c.personal_id_number).print = $1 order by g.kind`,
    [TEST_SEALER.print(personalIdNumber)],
  );
  return { state: rows[0]?.state, grounds: rows.flatMap(({ kind }) => (kind === null ? [] : [kind])) };
};
const outcomesOf = async (...events: FeedEvent[]): Promise<(string | undefined)[]> => {
  const { rows } = await world.owner.query<{ eventId: string; outcome: string; refusal: string | null }>(
    'select event_id as "eventId", outcome, refusal from status_event where event_id = any ($1)',
    [events.map(({ id }) => id)],
  );
  return events.map(({ id }) => {
    const row = rows.find(({ eventId }) => eventId === id);
    return row?.refusal ?? row?.outcome;
  });
};
const noticesTo = ({ phoneNumber }: Pick<Declaration, 'phoneNumber'>) =>
  world.messages
    .filter(({ to, text }) => to === phoneNumber && /khoa luc/.test(text))
    .map(({ text }) => text);
const makeForeigner = ({ personalIdNumber }: Person) =>
  world.owner.query(
    `update account set subject_type = 'FOREIGNER' where citizen_id = (select id from citizen where (personal_id_number).print = $1)`,
    [TEST_SEALER.print(personalIdNumber)],
  );
const LOCKED_ON = (...grounds: string[]) => ({ state: 'LOCKED', grounds });
const OPEN = { state: 'ACTIVE', grounds: [] };

describe('the word of a register about a holder [R-138] [R-140]', () => {
  it.each<[StatusFeedSource, AutomaticGroundKind, Said, Said, 'CITIZEN' | 'FOREIGNER']>([
    ['POPULATION', 'DEATH', { holds: true }, { holds: false }, 'CITIZEN'],
    ['IDENTITY_CARD', 'CARD_REVOKED', { holds: true }, { holds: false }, 'CITIZEN'],
    ['IDENTITY_CARD', 'CARD_RETAINED', { holds: true }, { holds: false }, 'CITIZEN'],
    ['IDENTITY_CARD', 'CARD_EXPIRED', { expiresOn: '2026-11-25' }, { expiresOn: '2036-11-25' }, 'CITIZEN'],
    ['TERMS', 'TERMS_VIOLATION', { holds: true }, { holds: false }, 'CITIZEN'],
    [
      'IMMIGRATION',
      'PASSPORT_EXPIRED',
      { expiresOn: '2026-11-25' },
      { expiresOn: '2036-11-25' },
      'FOREIGNER',
    ],
    ['IMMIGRATION', 'RESIDENCE_EXPIRED', { expiresOn: '2026-11-25' }, { expiresOn: null }, 'FOREIGNER'],
    ['IMMIGRATION', 'DEATH', { holds: true }, { holds: false }, 'FOREIGNER'],
  ])('%s on %s locks at once and opens at once', async (source, kind, locks, opens, subject) => {
    const holder = await aHolder(world);
    if (subject === 'FOREIGNER') await makeForeigner(holder);
    const [first, second] = [
      anEvent(holder, kind, locks),
      anEvent(holder, kind, opens, '2026-11-21T02:00:00Z'),
    ];
    await say(source, first);
    expect(await standingOf(holder)).toEqual(LOCKED_ON(kind));
    await say(source, second);
    expect(await standingOf(holder)).toEqual(OPEN);
    expect(await outcomesOf(first, second)).toEqual(['APPLIED', 'APPLIED']);
    expect(noticesTo(holder)).toHaveLength(kind === 'DEATH' ? 1 : 2);
  });

  it('tells the holder why, and what to do', async () => {
    const holder = await aHolder(world);
    await say('IDENTITY_CARD', anEvent(holder, 'CARD_RETAINED', { holds: true }));
    expect(noticesTo(holder)).toEqual([expect.stringMatching(/the can cuoc dang bi tam giu.*tu mo/)]);
  });

  it('ends the sessions of the holder at once', async () => {
    const holder = await aHolder(world);
    const session = await world.holder(holder);
    await say('POPULATION', anEvent(holder, 'DEATH', { holds: true }));
    expect((await session.query('{ holder { fullName } }')).data.holder).toBeNull();
  });

  it('locks an organisation by its identifier', async () => {
    const identifier = '5799000099';
    const representative = await aHolder(world);
    await world.owner.query(
      `with unit as (select id from administrative_unit where code = '06721' and valid_from is null),
       org as (insert into organisation (identifier, name, address, representative_id, unit_id)
         select $1, 'Hợp tác xã', 'Khu 5', c.id, unit.id from citizen c, unit where (c.personal_id_number).print = $2 returning id, unit_id)
       insert into account (organisation_id, unit_id, subject_type, state, granted_at, activated_at)
       select id, unit_id, 'ORGANISATION', 'ACTIVE', app_now(), app_now() from org`,
      [identifier, TEST_SEALER.print(representative.personalIdNumber)],
    );
    const event: FeedEvent = {
      ...{ id: randomUUID(), isReadable: true, subject: { organisationIdentifier: identifier } },
      ...{ kind: 'ORGANISATION_DISSOLVED', asOf: new Date(TODAY), says: 'FACT', holds: true },
    };
    await say('ORGANISATION_REGISTRY', event);
    const { rows } = await world.owner.query(
      'select a.state from account a join organisation o on o.id = a.organisation_id where o.identifier = $1',
      [identifier],
    );
    expect(rows).toEqual([{ state: 'LOCKED' }]);
    expect(await standingOf(representative)).toEqual(OPEN);
  });

  it('is refused where it is the matter of another register, and moves nothing', async () => {
    const holder = await aHolder(world);
    const wrong = [
      anEvent(holder, 'DEATH', { holds: true }),
      anEvent(holder, 'PASSPORT_EXPIRED', { expiresOn: '2020-01-01' }),
      { id: randomUUID(), isReadable: false, refusal: 'UNKNOWN_KIND' } as const,
      { id: randomUUID(), isReadable: false, refusal: 'MALFORMED' } as const,
    ];
    await say('IMMIGRATION', ...wrong);
    expect(await outcomesOf(...wrong)).toEqual([
      'NOT_ITS_MATTER',
      'NOT_ITS_MATTER',
      'UNKNOWN_KIND',
      'MALFORMED',
    ]);
    expect(await standingOf(holder)).toEqual(OPEN);
  });

  it('opens nothing while another ground stands [R-145]', async () => {
    const holder = await aHolder(world);
    await lockedByHolder(world, holder);
    await say('IDENTITY_CARD', anEvent(holder, 'CARD_REVOKED', { holds: true }));
    await say('TERMS', anEvent(holder, 'TERMS_VIOLATION', { holds: true }));
    expect(await standingOf(holder)).toEqual(LOCKED_ON('CARD_REVOKED', 'HOLDER_REQUEST', 'TERMS_VIOLATION'));
    await say('IDENTITY_CARD', anEvent(holder, 'CARD_REVOKED', { holds: false }, '2026-11-22T02:00:00Z'));
    await say('TERMS', anEvent(holder, 'TERMS_VIOLATION', { holds: false }, '2026-11-22T02:00:00Z'));
    expect(await standingOf(holder)).toEqual(LOCKED_ON('HOLDER_REQUEST'));
  });
});

describe('events in any order', () => {
  it('a late one changes nothing that a later one has settled', async () => {
    const holder = await aHolder(world);
    const late = anEvent(holder, 'DEATH', { holds: true }, '2026-11-10T02:00:00Z');
    await say('POPULATION', anEvent(holder, 'DEATH', { holds: false }, '2026-11-15T02:00:00Z'), late);
    expect(await standingOf(holder)).toEqual(OPEN);
    expect(await outcomesOf(late)).toEqual(['WITHOUT_EFFECT']);
  });

  it('a correction ends the ground as a mistake', async () => {
    const holder = await aHolder(world);
    const death = anEvent(holder, 'DEATH', { holds: true });
    await say('POPULATION', death);
    await say('POPULATION', anEvent(holder, 'DEATH', { corrects: death.id }));
    expect(await standingOf(holder)).toEqual(OPEN);
    const { rows } = await world.owner.query(
      `select g.ended_because, e.is_reversal from lock_ground g join citizen c on c.id = g.citizen_id
       join lock_event e on e.account_id = g.account_id and e.kind = 'UNLOCKED' where (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(holder.personalIdNumber)],
    );
    expect(rows).toEqual([{ ended_because: 'FACT_CORRECTED', is_reversal: true }]);
  });

  it('a correction that comes first keeps the event from locking, whomever it names', async () => {
    const [holder, other] = [await aHolder(world), await aHolder(world)];
    const death = anEvent(holder, 'DEATH', { holds: true });
    await say('POPULATION', anEvent(other, 'DEATH', { corrects: death.id }), death);
    expect(await standingOf(holder)).toEqual(OPEN);
  });

  it('a correction takes back no event of another register', async () => {
    const holder = await aHolder(world);
    const violation = anEvent(holder, 'TERMS_VIOLATION', { holds: true });
    await say('TERMS', violation);
    await say('POPULATION', anEvent(holder, 'DEATH', { corrects: violation.id }));
    expect(await standingOf(holder)).toEqual(LOCKED_ON('TERMS_VIOLATION'));
  });

  it('one about the future waits for its time', async () => {
    const holder = await aHolder(world);
    const coming = anEvent(holder, 'CARD_REVOKED', { holds: true }, '2026-12-01T02:00:00Z');
    await say('IDENTITY_CARD', coming);
    await watch();
    expect(await standingOf(holder)).toEqual(OPEN);
    expect(await outcomesOf(coming)).toEqual(['RECORDED']);
    await world.setClock('2026-12-01T02:00:01Z');
    await watch();
    expect(await standingOf(holder)).toEqual(LOCKED_ON('CARD_REVOKED'));
    expect(await outcomesOf(coming)).toEqual(['APPLIED']);
  });

  it('the same one again is kept once and has one effect', async () => {
    const holder = await aHolder(world);
    await say('TERMS', anEvent(holder, 'TERMS_VIOLATION', { holds: true }));
    world.feeds.repeats = true;
    await readFeed('TERMS');
    await readFeed('TERMS');
    expect(noticesTo(holder)).toHaveLength(1);
  });

  it('two events about one account at one moment are both applied', async () => {
    const holder = await aHolder(world);
    const apply = (source: StatusFeedSource, kind: AutomaticGroundKind) => () =>
      world.core.useCases.execute(applyStatusEvent(world.core.secrets), SYSTEM, {
        source,
        event: anEvent(holder, kind, { holds: true }),
      });
    expect(
      await queuedAtAccount(
        world,
        await accountIdOf(world, holder),
        apply('POPULATION', 'DEATH'),
        apply('IDENTITY_CARD', 'CARD_RETAINED'),
      ),
    ).toEqual(['APPLIED', 'APPLIED']);
    expect((await standingOf(holder)).grounds).toEqual(['CARD_RETAINED', 'DEATH']);
  });

  it('16 deliveries at one moment, by two processes, are one', async () => {
    const holder = await aHolder(world);
    const event = anEvent(holder, 'DEATH', { holds: true });
    const other = createCore(world.config);
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        (index % 2 === 0 ? world.core : other).useCases.execute(
          applyStatusEvent(world.core.secrets),
          SYSTEM,
          {
            source: 'POPULATION',
            event,
          },
        ),
      ),
    );
    await other.close();
    expect(outcomes.filter((outcome) => outcome === 'APPLIED')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'REPEATED')).toHaveLength(15);
    const { rows } = await world.owner.query(
      `select count(*)::int as grounds from lock_ground g join citizen c on c.id = g.citizen_id where (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(holder.personalIdNumber)],
    );
    expect(rows).toEqual([{ grounds: 1 }]);
  });
});

describe('a register that does not answer', () => {
  const cursorOf = async (source: StatusFeedSource) =>
    (
      await world.owner.query<{ cursor: string | null; failing: boolean }>(
        'select cursor, failing_since is not null as failing from feed_cursor where source = $1',
        [source],
      )
    ).rows[0];

  it('changes nothing, and is known to fail until it answers again', async () => {
    const holder = await aHolder(world);
    const before = await cursorOf('POPULATION');
    world.feeds.isDown = true;
    await say('POPULATION', anEvent(holder, 'DEATH', { holds: true }));
    expect(await standingOf(holder)).toEqual(OPEN);
    expect(await cursorOf('POPULATION')).toEqual({ ...before, failing: true });
    world.feeds.isDown = false;
    await readFeed('POPULATION');
    expect(await standingOf(holder)).toEqual(LOCKED_ON('DEATH'));
    expect(await cursorOf('POPULATION')).toMatchObject({ failing: false });
  });
});

describe('somebody without an account', () => {
  it('is kept under a print alone, and locked as the account is granted', async () => {
    const { declaration, ...application } = await anApplicationReadyForReview(world);
    const death = anEvent(declaration, 'DEATH', { holds: true });
    await say('POPULATION', death);
    expect(await outcomesOf(death)).toEqual(['NO_ACCOUNT']);
    const { rows } = await world.owner.query(
      'select to_json(e)::text as text from status_event e where event_id = $1',
      [death.id],
    );
    expect(rows[0]?.text).not.toContain(declaration.personalIdNumber);
    await approve(await world.officer('thamdinh'), application);
    expect(await standingOf(declaration)).toEqual(LOCKED_ON('DEATH'));
    expect(await outcomesOf(death)).toEqual(['APPLIED']);
    const { rows: grounds } = await world.owner.query(
      `select g.started_by from lock_ground g join citizen c on c.id = g.citizen_id where (c.personal_id_number).print = $1`,
      [TEST_SEALER.print(declaration.personalIdNumber)],
    );
    expect(grounds).toEqual([{ started_by: 'SYSTEM' }]);
  });
});

describe('a paper that was presented', () => {
  it('locks the account in the night after its last day, and a new card opens it', async () => {
    const { declaration, ...application } = await anApplicationReadyForReview(world, {
      card: { kind: 'IDENTITY_CARD', issuedOn: '2021-06-01', expiresOn: '2026-11-30' },
    });
    await approve(await world.officer('thamdinh'), application);
    await world.setClock('2026-11-30T16:59:59Z');
    await watch();
    expect(await standingOf(declaration)).toEqual({ state: 'GRANTED', grounds: [] });
    await world.setClock('2026-11-30T17:01:00Z');
    await watch();
    expect(await standingOf(declaration)).toEqual(LOCKED_ON('CARD_EXPIRED'));
    await say(
      'IDENTITY_CARD',
      anEvent(declaration, 'CARD_EXPIRED', { expiresOn: '2041-11-30' }, '2026-11-30T17:00:30Z'),
    );
    expect(await standingOf(declaration)).toEqual({ state: 'GRANTED', grounds: [] });
  });
});

describe('under Decree 59', () => {
  it('a retained card is recorded and locks on the first day of Decree 69', async () => {
    await world.setClock('2023-06-01T03:00:00Z');
    const holder = await aHolder(world);
    const [retained, revoked] = [
      anEvent(holder, 'CARD_RETAINED', { holds: true }, '2023-05-01T02:00:00Z'),
      anEvent(holder, 'CARD_EXPIRED', { expiresOn: '2023-05-31' }, '2021-05-01T02:00:00Z'),
    ];
    await say('IDENTITY_CARD', retained, revoked);
    expect(await standingOf(holder)).toEqual(OPEN);
    expect(await outcomesOf(retained, revoked)).toEqual(['RECORDED', 'RECORDED']);
    await world.setClock('2024-06-30T16:59:59Z');
    await watch();
    expect(await standingOf(holder)).toEqual(OPEN);
    await world.setClock('2024-06-30T17:01:00Z');
    await watch();
    expect(await standingOf(holder)).toEqual(LOCKED_ON('CARD_EXPIRED', 'CARD_RETAINED'));
  });

  it('a death and a revoked card lock as well', async () => {
    await world.setClock('2023-06-01T03:00:00Z');
    const holder = await aHolder(world);
    await say('IDENTITY_CARD', anEvent(holder, 'CARD_REVOKED', { holds: true }, '2023-05-01T02:00:00Z'));
    await say('POPULATION', anEvent(holder, 'DEATH', { holds: true }, '2023-05-01T02:00:00Z'));
    expect(await standingOf(holder)).toEqual(LOCKED_ON('CARD_REVOKED', 'DEATH'));
  });
});

describe('an account that was never activated', () => {
  it('is not activated while it is locked, is told so after the code, and has the whole window anew', async () => {
    const holder = await anAccountToActivate(world);
    await world.owner.query(
      `update account set window_opened_at = app_now(), window_opened_by = 'DELIVERED', window_closes_at = app_now() + interval '3 days'
       where citizen_id = (select id from citizen where (personal_id_number).print = $1)`,
      [TEST_SEALER.print(holder.personalIdNumber)],
    );
    const event = anEvent(holder, 'CARD_RETAINED', { holds: true });
    await say('IDENTITY_CARD', event);
    const portal = world.visitor('portal');
    const locked = await aStartedActivation(world, holder);
    expect(await verifyCode(portal, locked.flowId, locked.code)).toMatchObject({ code: 'ACCOUNT_LOCKED' });
    await world.setClock('2026-12-20T03:00:00Z');
    await say('IDENTITY_CARD', anEvent(holder, 'CARD_RETAINED', { holds: false }, '2026-12-20T02:00:00Z'));
    expect(await standingOf(holder)).toEqual({ state: 'GRANTED', grounds: [] });
    await world.setClock('2026-12-27T03:00:00Z');
    await world.owner.query('delete from rate_limit');
    const { flowId, code } = await aStartedActivation(world, holder);
    await verifyCode(portal, flowId, code);
    expect(await completeActivation(portal, flowId)).toMatchObject({ __typename: 'ActivationCompleted' });
  });
});

describe('what registers said of an account', () => {
  const QUERY = `query ($accountId: ID!) { accountStatusEvents(accountId: $accountId) { source kind says holds expiresOn asOf outcome } }`;
  it('is shown to the officers of the unit and to the hotline, and to nobody else', async () => {
    const holder = await aHolder(world);
    await say('IDENTITY_CARD', anEvent(holder, 'CARD_EXPIRED', { expiresOn: '2026-11-25' }));
    const { rows } = await world.owner.query<{ id: string }>(
      'select a.id from account a join citizen c on c.id = a.citizen_id where (c.personal_id_number).print = $1',
      [TEST_SEALER.print(holder.personalIdNumber)],
    );
    const ask = async (username: string) =>
      (await world.officer(username)).query(QUERY, { accountId: rows[0]?.id });
    const said = {
      ...{ source: 'IDENTITY_CARD', kind: 'CARD_EXPIRED', says: 'VALID_UNTIL', holds: null },
      ...{ expiresOn: '2026-11-25', asOf: '2026-11-20T02:00:00.000Z', outcome: 'APPLIED' },
    };
    for (const username of ['thutruong', 'tongdai', 'coquan'])
      expect((await ask(username)).data.accountStatusEvents).toEqual([said]);
    expect((await ask('thutruong.kalong')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
