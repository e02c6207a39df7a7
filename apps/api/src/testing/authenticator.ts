import { TOTP, Secret } from 'otpauth';
import type { TestWorld } from './test-world.ts';

/** An app on an officer's phone, whose clock is the database's. */
export async function codeOf(
  { owner }: Pick<TestWorld, 'owner'>,
  secret: string,
  stepsAside = 0,
): Promise<string> {
  const { rows } = await owner.query<{ now: Date }>('select app_now() as now');
  const totp = new TOTP({ secret: Secret.fromBase32(secret), digits: 6, period: 30, algorithm: 'SHA1' });
  return totp.generate({ timestamp: (rows[0]?.now.getTime() ?? 0) + stepsAside * 30_000 });
}

/** Codes that the app shows neither now nor soon. */
export async function wrongCodesOf(world: TestWorld, secret: string, count: number): Promise<string[]> {
  const right = await Promise.all([-1, 0, 1, 2].map((aside) => codeOf(world, secret, aside)));
  return Array.from({ length: count + right.length }, (_, index) => String(100_000 + index))
    .filter((code) => !right.includes(code))
    .slice(0, count);
}
