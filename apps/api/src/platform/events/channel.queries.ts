import type { Client } from 'pg';

/** A channel cannot be a parameter of the statement. */
export const listenToChannel = (client: Client, channel: string) =>
  client.query(`listen ${client.escapeIdentifier(channel)}`);

/** Fails when the other end is gone without having said so. */
export const ping = (client: Client) => client.query('select 1');
