import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anApplicationReadyForReview, approve } from '../../testing/builders.ts';
import { createTestWorld, type Session, type TestWorld } from '../../testing/test-world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

interface Heard {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly claimedBy: string | null;
  readonly claimedUntil: string | null;
}

const open: AbortController[] = [];
afterEach(() => {
  for (const controller of open.splice(0)) controller.abort();
});

/** An open page: what it has heard, and a promise of the next event that fits. */
async function listen(officer: Session) {
  const controller = new AbortController();
  open.push(controller);
  const response = await officer.fetch('/events/back-office', { signal: controller.signal });
  const heard: Heard[] = [];
  const waiting: { fits: (event: Heard) => boolean; resolve: (event: Heard) => void }[] = [];
  void (async () => {
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = /^event: application\ndata: (.*)$/.exec(block)?.[1];
        if (!data) continue;
        const event = JSON.parse(data) as Heard;
        heard.push(event);
        for (const { fits, resolve } of waiting) if (fits(event)) resolve(event);
      }
    }
  })().catch(() => undefined);
  return {
    response,
    heard,
    next: (fits: (event: Heard) => boolean) =>
      new Promise<Heard>((resolve) => {
        const known = heard.find(fits);
        if (known) resolve(known);
        else waiting.push({ fits, resolve });
      }),
  };
}

const claim = (officer: Session, id: string) =>
  officer.query(
    'mutation ($input: ClaimApplicationInput!) { claimApplication(input: $input) { __typename } }',
    {
      input: { id },
    },
  );

describe('an open page', () => {
  it('hears while it happens that a colleague takes an application, by name, and decides it', async () => {
    const application = await anApplicationReadyForReview(world);
    const page = await listen(await world.officer('thamdinh.traco'));
    const colleague = await world.officer('thutruong');
    await claim(colleague, application.id);
    const taken = await page.next(({ id, claimedBy }) => id === application.id && claimedBy !== null);
    expect(taken).toEqual({
      id: application.id,
      state: 'READY_FOR_REVIEW',
      version: application.version,
      claimedBy: 'Đinh Văn Thắng',
      claimedUntil: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    await approve(colleague, application);
    const decided = await page.next(({ id, state }) => id === application.id && state === 'APPROVED');
    expect(decided).toMatchObject({ claimedBy: null, claimedUntil: null });
    expect(decided.version).toBeGreaterThan(application.version);
  });

  it('hears what the system does: an application comes in and is checked', async () => {
    const page = await listen(await world.officer('thamdinh'));
    const { id } = await anApplicationReadyForReview(world);
    await page.next((event) => event.id === id && event.state === 'READY_FOR_REVIEW');
    expect(page.heard.filter((event) => event.id === id).map(({ state }) => state)).toEqual([
      'SUBMITTED',
      'CHECKING',
      'READY_FOR_REVIEW',
    ]);
  });

  it('hears nothing of another ward', async () => {
    const page = await listen(await world.officer('thamdinh.kalong'));
    const city = await listen(await world.officer('thamdinh'));
    const elsewhere = await anApplicationReadyForReview(world);
    const own = await anApplicationReadyForReview(world, { unitCode: '06709' });
    await page.next(({ id, state }) => id === own.id && state === 'READY_FOR_REVIEW');
    await city.next(({ id, state }) => id === elsewhere.id && state === 'READY_FOR_REVIEW');
    expect(page.heard.map(({ id }) => id)).not.toContain(elsewhere.id);
  });

  it('is told that nothing may keep, change or hold back the stream, and gets no personal data', async () => {
    const page = await listen(await world.officer('thamdinh'));
    expect(page.response.status).toBe(200);
    expect(page.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(page.response.headers.get('cache-control')).toBe('private, no-store, no-transform');
    expect(page.response.headers.get('content-encoding')).toBeNull();
    const { id } = await anApplicationReadyForReview(world);
    const event = await page.next((candidate) => candidate.id === id);
    expect(Object.keys(event)).toEqual(['id', 'state', 'version', 'claimedBy', 'claimedUntil']);
  });
});

describe('the door of events', () => {
  const status = async (answer: Promise<Response>): Promise<[number, string | undefined]> => {
    const response = await answer;
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, errors?.[0]?.extensions.code];
  };

  it('is shut without a session, for a session that has ended, and for who works on no applications', async () => {
    expect(await status(world.visitor().fetch('/events/back-office'))).toEqual([401, 'UNAUTHENTICATED']);
    expect(
      await status(world.visitor().fetch('/events/back-office', { headers: { cookie: 'officer=x' } })),
    ).toEqual([401, 'UNAUTHENTICATED']);
    expect(await status((await world.officer('kiemtra')).fetch('/events/back-office'))).toEqual([
      403,
      'FORBIDDEN',
    ]);
    expect(
      await status((await world.officer('thamdinh')).fetch('/events/back-office', { method: 'POST' })),
    ).toEqual([405, 'METHOD_NOT_ALLOWED']);
  });

  it('lets one session open five streams and no sixth', async () => {
    const officer = await world.officer('thutruong');
    const pages = [];
    for (let index = 0; index < 5; index += 1) pages.push(await listen(officer));
    expect(pages.map(({ response }) => response.status)).toEqual([200, 200, 200, 200, 200]);
    const sixth = await officer.fetch('/events/back-office');
    expect(sixth.status).toBe(429);
    await sixth.arrayBuffer();
  });

  it('does not keep a session awake: an open page is not a person at work', async () => {
    const officer = await world.officer('thutruong');
    await officer.query('{ me { username } }');
    await world.letPass('14 minutes');
    const page = await listen(officer);
    expect(page.response.status).toBe(200);
    await world.letPass('2 minutes');
    expect(await status(officer.fetch('/events/back-office'))).toEqual([401, 'UNAUTHENTICATED']);
  });
});
