import { inspect } from 'node:util';
import pg from 'pg';
import { createCore } from '../app.ts';
import { openingTypes } from '../platform/sealing/sealed-in-database.ts';
import { createRandomMutations } from './random-mutations.ts';
import type { RandomServerAnswer, RandomServerSettings, RandomServerWork } from './random-servers.ts';

const AT_ONCE = 3;

const answer = (given: RandomServerAnswer) => process.send?.(given);
/** With the words of the database too: the code of its error, what it waited for, and where. */
const brokenBy = (error: unknown): RandomServerAnswer => ({ brokenBy: inspect(error) });

/**
 * A process of its own that changes things at random through the use cases, forked by random-servers.ts: first come the
 * settings, then how many transactions are to change something; it answers with how often each thing was done, or with
 * what broke its work.
 */
async function serve(settings: RandomServerSettings): Promise<void> {
  const core = createCore(settings);
  const owner = new pg.Pool({
    connectionString: settings.ownerDatabaseUrl,
    max: AT_ONCE + 1,
    types: openingTypes(pg.types, core.sealer),
  });
  const random = await createRandomMutations(owner);
  const done = (): RandomServerAnswer => ({
    counts: Object.fromEntries(random.counts),
    outwaited: random.outwaited(),
  });
  let isOver = false;
  let work: Promise<unknown> = Promise.resolve();

  async function change({ mutations }: RandomServerWork): Promise<void> {
    let changed = 0;
    const worker = async () => {
      while (changed < mutations && !isOver) {
        const more = await random.next(core);
        changed += more;
      }
    };
    const workers = Array.from({ length: AT_ONCE }, worker);
    try {
      await Promise.all(workers);
      answer(done());
    } catch (error) {
      isOver = true;
      answer(brokenBy(error));
      await Promise.allSettled(workers);
    }
  }

  process.on('message', (given: RandomServerWork) => {
    work = change(given);
  });
  process.on('disconnect', () => {
    isOver = true;
    void work.then(() => Promise.all([core.close(), owner.end()])).then(() => process.exit());
  });
  answer(done());
}

process.once('message', (settings: RandomServerSettings) => {
  serve(settings).catch((error: unknown) => process.send?.(brokenBy(error), () => process.exit(1)));
});
