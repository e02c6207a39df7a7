import { createPrivateKey, createPublicKey, randomUUID, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { bearerHash, newBearer, Secrets } from './secrets.ts';

const secrets = new Secrets(Buffer.alloc(32, 1));
const others = new Secrets(Buffer.alloc(32, 2));

describe('a stored secret [A-64]', () => {
  it('is argon2id in PHC form with at least 19 MiB and two passes, and never twice the same', async () => {
    const [first, second] = [await secrets.hash('Matkhau@2026'), await secrets.hash('Matkhau@2026')];
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(first).not.toBe(second);
    expect(first).not.toContain('Matkhau');
  });

  it('is opened by the same secret and by no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.string({ minLength: 1, maxLength: 30 }),
        async (right, guess) => {
          const phc = await secrets.hash(right);
          expect(await secrets.verify(right, phc)).toBe(true);
          expect(await secrets.verify(guess, phc)).toBe(guess.normalize('NFC') === right.normalize('NFC'));
        },
      ),
      { numRuns: 4 },
    );
  });

  it('is the same however a keyboard composes its letters', async () => {
    expect(
      await secrets.verify('Mật@Khẩu1'.normalize('NFD'), await secrets.hash('Mật@Khẩu1'.normalize('NFC'))),
    ).toBe(true);
  });

  it('is of no use to someone who has the database and not the key', async () => {
    expect(await others.verify('Matkhau@2026', await secrets.hash('Matkhau@2026'))).toBe(false);
  });

  it.each(['', 'plain', '$argon2id$v=19$m=19456,t=2,p=1', '$2b$10$abc'])(
    'in another form is no secret: %j',
    async (stored) => {
      await expect(secrets.verify('x', stored)).rejects.toThrow();
    },
  );

  it('is computed one at a time, and a failure does not stop the next', async () => {
    const results = await Promise.allSettled([
      secrets.hash('a'),
      secrets.verify('b', '$argon2id$v=19$m=1,t=1,p=1$AA$AA'),
      secrets.hash('c'),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('waits for its turn behind fifty others at most; the next is told to come back [A-65]', async () => {
    let begin: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (begin = resolve));
    const turns = Array.from({ length: 60 }, () => secrets.takeTurn(() => gate));
    begin();
    const results = await Promise.allSettled(turns);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(refused).toHaveLength(10);
    expect(refused[0]).toMatchObject({ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 5 } });
    expect(await secrets.takeTurn(async () => 'free again')).toBe('free again');
  });

  it('is told to come back, and no work is begun, when its turn comes after three seconds [A-65]', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(10_000);
    let finish: () => void = () => undefined;
    const slow = await new Promise<{ turn: Promise<void> }>((hasBegun) => {
      const turn = secrets.takeTurn(() => {
        hasBegun({ turn });
        return new Promise<void>((resolve) => (finish = resolve));
      });
    });
    const work = vi.fn(async () => 'done');
    const late = secrets.takeTurn(work);
    clock.mockReturnValue(13_001);
    const inTime = secrets.takeTurn(work);
    finish();
    await slow.turn;
    await expect(late).rejects.toMatchObject({ extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 5 } });
    expect(await inTime).toBe('done');
    expect(work).toHaveBeenCalledOnce();
    clock.mockRestore();
  });
});

describe('a one-time code', () => {
  it('has six digits and follows from the challenge and the key alone', () => {
    fc.assert(
      fc.property(fc.uuid(), (challenge) => {
        expect(secrets.oneTimeCode(challenge)).toMatch(/^\d{6}$/);
        expect(secrets.oneTimeCode(challenge)).toBe(secrets.oneTimeCode(challenge));
      }),
    );
    const challenges = Array.from({ length: 50 }, () => randomUUID());
    expect(
      challenges.some((challenge) => secrets.oneTimeCode(challenge) !== others.oneTimeCode(challenge)),
    ).toBe(true);
  });

  it('is spread evenly: each digit at each place, codes that begin with 0 included', () => {
    const draws = 6_000;
    const counts = Array.from({ length: 6 }, () => new Array<number>(10).fill(0));
    for (let n = 0; n < draws; n += 1) {
      [...secrets.oneTimeCode(`challenge-${n}`)].forEach((digit, place) => {
        const row = counts[place];
        if (row) row[Number(digit)] = (row[Number(digit)] ?? 0) + 1;
      });
    }
    // Six standard deviations of a fair draw; the inputs are fixed, so this does not waver.
    for (const row of counts)
      for (const count of row) expect(Math.abs(count - draws / 10)).toBeLessThan(6 * Math.sqrt(draws * 0.09));
  });

  it('is taken only as it is: no other digits, no part of it, nothing around it', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.string({ maxLength: 80 }), (challenge, guess) => {
        const code = secrets.oneTimeCode(challenge);
        expect(secrets.isOneTimeCode(challenge, code)).toBe(true);
        expect(secrets.isOneTimeCode(challenge, guess)).toBe(guess === code);
        for (const near of [code.slice(1), `${code}0`, `0${code}`, `${code}\u0000`, '', code.slice(0, 5)])
          expect(secrets.isOneTimeCode(challenge, near)).toBe(false);
      }),
    );
  });

  it('is another one for another challenge', () => {
    const codes = new Set(Array.from({ length: 200 }, () => secrets.oneTimeCode(randomUUID())));
    expect(codes.size).toBeGreaterThan(195);
  });
});

describe('the key that signs access tokens', () => {
  it('is the same in every process with the same secret, and another one with another', () => {
    const again = new Secrets(Buffer.alloc(32, 1));
    expect(again.tokenSigningKey).toEqual(secrets.tokenSigningKey);
    expect(others.tokenSigningKey.d).not.toBe(secrets.tokenSigningKey.d);
    expect(others.tokenSigningKey.kid).not.toBe(secrets.tokenSigningKey.kid);
  });

  it('is a pair: what one half signs, the other confirms', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const { d, ...publicJwk } = new Secrets(Buffer.alloc(32, seed)).tokenSigningKey;
      const privateKey = createPrivateKey({ key: { ...publicJwk, d }, format: 'jwk' });
      const publicKey = createPublicKey({ key: publicJwk, format: 'jwk' });
      expect(
        verify('sha256', Buffer.from('x'), publicKey, sign('sha256', Buffer.from('x'), privateKey)),
      ).toBe(true);
      for (const part of [d, publicJwk.x, publicJwk.y]) expect(part).toMatch(/^[\w-]{43}$/);
    }
  });
});

describe('a fingerprint', () => {
  it('is the same for the same value, differs by key, and shows nothing of the value', () => {
    expect(secrets.fingerprint('0992123456')).toBe(secrets.fingerprint('0992123456'));
    expect(secrets.fingerprint('0992123456')).not.toBe(others.fingerprint('0992123456'));
    expect(secrets.fingerprint('0992123456')).toMatch(/^[\w-]{27}$/);
  });
});

describe('a bearer', () => {
  it('is 128 random bits for its holder and a hash for everybody else [A-51]', () => {
    const bearers = Array.from({ length: 100 }, newBearer);
    expect(new Set(bearers).size).toBe(100);
    for (const bearer of bearers) expect(Buffer.from(bearer, 'base64url')).toHaveLength(16);
    expect(bearerHash('x')).toHaveLength(32);
    expect(bearerHash('x')).not.toEqual(bearerHash('y'));
  });

  it('can be kept sealed: never twice the same, opened here and nowhere else, and by nothing that was changed', () => {
    const bearer = newBearer();
    const kept = secrets.sealBearer(bearer);
    expect(kept).not.toContain(bearer);
    expect(secrets.sealBearer(bearer)).not.toBe(kept);
    expect(secrets.openBearer(kept)).toBe(bearer);
    expect(others.openBearer(kept)).toBeNull();
    const changed = Buffer.from(kept, 'base64url');
    changed[20] = (changed[20] ?? 0) ^ 1;
    for (const wrong of [changed.toString('base64url'), kept.slice(0, 20), bearer, '', 'không'])
      expect(secrets.openBearer(wrong)).toBeNull();
  });
});
