import type { Pool } from 'pg';
import { enqueueJobsNow } from '../../platform/jobs/enqueue.ts';
import type { ScopedReader } from '../../platform/persistence/scoped-reader.ts';
import { listAgenciesToAsk } from './asking.queries.ts';

/**
 * Theo dõi câu hỏi, every minute: has every agency asked that has questions due, whatever became of the job that should
 * have done it.
 */
export async function watchQuestions({
  reader,
  pool,
}: {
  readonly reader: ScopedReader;
  readonly pool: Pool;
}): Promise<void> {
  const agencies = await listAgenciesToAsk(reader);
  await enqueueJobsNow(
    pool,
    agencies.map(({ id, code }) => ({
      task: 'ask-agency' as const,
      payload: { agencyId: id },
      key: `ask-agency:${code}`,
    })),
  );
}
