import type { Meter } from '@opentelemetry/api';
import type { Pool } from 'pg';
import type { Secrets } from '../secrets.ts';

/** What a process can say of itself whenever it is asked. */
export function observeProcess(
  meter: Meter,
  { pool, secrets }: { readonly pool: Pool; readonly secrets: Secrets },
): void {
  meter
    .createObservableGauge('dinhdanh.pool.connections', {
      description: 'Connections of the pool of lists and sessions: used, idle, and those who wait for one.',
    })
    .addCallback((result) => {
      const { totalCount, idleCount, waitingCount } = pool;
      result.observe(totalCount - idleCount, { state: 'used' });
      result.observe(idleCount, { state: 'idle' });
      result.observe(waitingCount, { state: 'waiting' });
    });
  meter
    .createObservableGauge('dinhdanh.hashing.queue', {
      description: 'Passwords that wait to be hashed or compared.',
    })
    .addCallback((result) => result.observe(secrets.waitingHashes));
}
