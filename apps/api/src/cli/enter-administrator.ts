import { DomainRefusal } from '@dinhdanh/domain';
import { refusalMessage } from '@dinhdanh/i18n';
import type { Client } from 'pg';
import { createCore } from '../app.ts';
import { readConfig, type Config } from '../config.ts';
import { createFirstAdministrator } from '../modules/officer-administration/index.ts';
import { SYSTEM } from '../platform/access/actor.ts';
import { InputRefused } from '../platform/input-refused.ts';
import { countAdministrators, hasUnit } from './owner.queries.ts';
import { withOwner } from './owner-connection.ts';

interface AdministratorOrder {
  readonly username: string;
  readonly displayName: string;
  readonly unitCode: string;
  readonly isBreakGlass: boolean;
  readonly isDryRun: boolean;
}

export async function orderAdministrator(order: AdministratorOrder): Promise<void> {
  console.log(await withOwner((client) => enterAdministrator(client, readConfig(), order)));
}

/**
 * The first administrator of a new database, or one for when none of them can sign in any more. While some can, it takes
 * `--break-glass`. The line stays in the audit chain, and whoever administers or audits is alarmed.
 */
export async function enterAdministrator(
  client: Client,
  config: Config,
  { username, displayName, unitCode, isBreakGlass, isDryRun }: AdministratorOrder,
): Promise<string> {
  const standing = await countAdministrators(client);
  if (standing > 0 && !isBreakGlass)
    throw new Error(
      `${standing} administrators can sign in; ask one of them. If they cannot help, add --break-glass.`,
    );
  if (isDryRun) {
    if (!(await hasUnit(client, unitCode))) throw new Error(refusalMessage('UNIT_UNKNOWN', 'en'));
    return `Administrator ${username} would be created; nothing was changed.`;
  }
  const core = createCore(config);
  try {
    const link = await core.useCases.execute(createFirstAdministrator, SYSTEM, {
      ...{ username, displayName, unitCode },
    });
    return [
      `Administrator ${username} created. Open this link, good once and until ${link.expiresAt.toISOString()}:`,
      `${config.publicUrl}/admin/login#enrol=${link.token}`,
    ].join('\n');
  } catch (error) {
    throw new Error(wordsOf(error), { cause: error });
  } finally {
    await core.close();
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof InputRefused)
    return error.fields.map(({ code }) => refusalMessage(code, 'en')).join(' ');
  if (error instanceof DomainRefusal) return refusalMessage(error.code, 'en', error.details);
  return error instanceof Error ? error.message : String(error);
}
