import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createLogger } from '../log.ts';
import { ChannelListener } from './channel-listener.ts';

let owner: pg.Client;
beforeAll(async () => {
  owner = new pg.Client({ connectionString: `${inject('serverUrl')}/postgres` });
  await owner.connect();
});
afterAll(() => owner.end());

const log = createLogger('silent');

function listenTo(channel: string, connectionString = `${inject('serverUrl')}/postgres`) {
  const heard: string[] = [];
  let gaps = 0;
  const listener = new ChannelListener({
    connectionString: `${connectionString}?application_name=${channel}`,
    channel,
    log,
    onMessage: (payload) => void heard.push(payload),
    onGap: () => void (gaps += 1),
  });
  return { listener, heard, gaps: () => gaps };
}

describe('a listener', () => {
  it('hears what is announced on its channel, in order, and nothing of another', async () => {
    const { listener, heard } = listenTo('first_channel');
    await listener.open();
    await owner.query(`select pg_notify('other_channel', 'not this')`);
    for (const word of ['một', 'hai', 'ba'])
      await owner.query(`select pg_notify('first_channel', $1)`, [word]);
    await expect.poll(() => heard).toEqual(['một', 'hai', 'ba']);
    await listener.close();
  });

  it('comes back by itself when its connection is cut, and says that something may have been missed', async () => {
    const { listener, heard, gaps } = listenTo('cut_channel');
    await listener.open();
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cut_channel'`,
    );
    await expect.poll(gaps, { timeout: 10_000 }).toBe(1);
    await owner.query(`select pg_notify('cut_channel', 'đã trở lại')`);
    await expect.poll(() => heard).toEqual(['đã trở lại']);
    await listener.close();
  });

  it('does not keep a server from starting while the database is away, and closes at once', async () => {
    const { listener, gaps } = listenTo('away_channel', 'postgres://nobody@127.0.0.1:1/none');
    await listener.open();
    await listener.close();
    expect(gaps()).toBe(0);
  });
});
