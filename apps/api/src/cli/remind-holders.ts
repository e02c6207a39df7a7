import { countReminders, enqueueReminders } from './owner.queries.ts';
import { withOwner } from './owner-connection.ts';

const COUNT_WIDTH = 8;
const line = (amount: number, words: string) => `${String(amount).padStart(COUNT_WIDTH)}  ${words}`;

export const remindHolders = ({ isDryRun }: { readonly isDryRun: boolean }): Promise<void> =>
  withOwner(async (client) => {
    const units = await countReminders(client);
    for (const { unit, holders } of units) console.log(line(holders, unit));
    const all = units.reduce((sum, { holders }) => sum + holders, 0);
    if (isDryRun) {
      console.log(line(all, 'holders would be reminded; nothing was sent.'));
      return;
    }
    await enqueueReminders(client);
    console.log(line(all, "holders will be reminded by the worker, between 8 and 20 o'clock."));
  });
