import pg from 'pg';
import { createCore } from '../app.ts';
import { openingTypes } from '../platform/sealing/sealed-in-database.ts';
import { createRandomMutations } from './random-mutations.ts';
import type { RandomServerSettings, RandomServerWork } from './random-servers.ts';

const AT_ONCE = 3;

/**
 * A process of its own that changes things at random through the use cases, forked by random-servers.ts: first come the
 * settings, then how many transactions are to change something; it answers with how often each thing was done.
 */
async function serve(settings: RandomServerSettings): Promise<void> {
  const core = createCore(settings);
  const owner = new pg.Pool({
    connectionString: settings.ownerDatabaseUrl,
    max: AT_ONCE + 1,
    types: openingTypes(pg.types, core.sealer),
  });
  const random = await createRandomMutations(owner);
  process.on('message', ({ mutations }: RandomServerWork) => {
    let done = 0;
    const worker = async () => {
      while (done < mutations) {
        const changed = await random.next(core);
        done += changed;
      }
    };
    // A failure is not caught: it ends the process, which says why, and whoever waits is told.
    void Promise.all(Array.from({ length: AT_ONCE }, worker)).then(() =>
      process.send?.(Object.fromEntries(random.counts)),
    );
  });
  process.on('disconnect', () => void Promise.all([core.close(), owner.end()]).then(() => process.exit()));
  process.send?.('ready');
}

process.once('message', (settings: RandomServerSettings) => void serve(settings));
