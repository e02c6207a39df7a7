import type { Client } from 'pg';

/**
 * Two agencies that are told of locks: one by its webhook, which the simulator plays, and one that reads the feed.
 *
 * Edge: the simulator may get another port at a later start. Pushes to the old one then fail, which the board shows.
 */
export const loadDemoLockSubscriptions = (client: Client, webhookOrigin: string | undefined) =>
  client.query(
    `insert into lock_subscription (agency_id, webhook_url, created_by)
     select a.id, subscriber.webhook_url, o.id
     from (values ('TAX', $1::text), ('INVESTIGATION', null)) as subscriber (agency_code, webhook_url)
     join agency a on a.code = subscriber.agency_code join officer o on o.username = 'quantri'`,
    [webhookOrigin === undefined ? null : `${webhookOrigin}/receivers/lock-events`],
  );
