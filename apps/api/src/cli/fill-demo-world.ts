import { sealerFrom } from '../app.ts';
import { readConfig } from '../config.ts';
import { Secrets } from '../platform/secrets.ts';
import { loadDemoWorld } from '../seeds/demo-world.ts';
import { hasCitizens } from './owner.queries.ts';
import { withOwner } from './owner-connection.ts';
import { endProgress, showProgress } from './progress.ts';

interface FillingOptions {
  readonly isOnlyIfEmpty: boolean;
  readonly isDryRun: boolean;
}

export async function fillDemoWorld({ isOnlyIfEmpty, isDryRun }: FillingOptions): Promise<void> {
  const config = readConfig();
  if (!config.isDemo) throw new Error('The demo world is only for the embedded database.');
  await withOwner(async (client) => {
    if (await hasCitizens(client)) {
      if (isOnlyIfEmpty) return;
      throw new Error('The database is not empty; nothing was changed.');
    }
    if (isDryRun) {
      console.log('The database is empty and would be filled; nothing was changed.');
      return;
    }
    const [simulator] = config.webhookOrigins;
    const secrets = new Secrets(config.secretKey);
    const sealer = sealerFrom(config, secrets);
    await loadDemoWorld(client, { secrets, sealer }, showProgress('Demo world'), simulator);
    endProgress();
    console.log('Demo world loaded.');
  });
}
