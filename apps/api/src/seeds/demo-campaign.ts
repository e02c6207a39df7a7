import type { Client } from 'pg';

/** Plainly invented: the dispatch of 2023 names no day by which it is due, and nobody has activated since. */
export const DEMO_CAMPAIGN = {
  documentNumber: 'DEMO-01/KH-UBND',
  issuer: 'UBND (số liệu minh họa)',
  /** Counted from the first day of the demo, so that the campaign is always in its middle. */
  issuedDaysAgo: 56,
  dueInDays: 60,
} as const;

/**
 * How many people of each list have activated, and which share of them in the last four weeks: some wards make it, some
 * do not, and in Ninh Dương it has nearly stopped.
 */
const WAVES: readonly { readonly unitCode: string; readonly people: number; readonly late: number }[] = [
  { unitCode: '06721', people: 312, late: 0.65 },
  { unitCode: '06754', people: 210, late: 0.6 },
  { unitCode: '06727', people: 223, late: 0.6 },
  { unitCode: '06724', people: 214, late: 0.6 },
  { unitCode: '06739', people: 273, late: 0.6 },
  { unitCode: '06757', people: 262, late: 0.5 },
  { unitCode: '06751', people: 168, late: 0.55 },
  { unitCode: '06742', people: 402, late: 0.5 },
  { unitCode: '06736', people: 192, late: 0.45 },
  { unitCode: '06718', people: 141, late: 0.6 },
  { unitCode: '06709', people: 203, late: 0.55 },
  { unitCode: '06715', people: 30, late: 0.3 },
  { unitCode: '06712', people: 134, late: 0.5 },
  { unitCode: '06730', people: 116, late: 0.4 },
  { unitCode: '06733', people: 208, late: 0.5 },
  { unitCode: '06745', people: 288, late: 0.55 },
  { unitCode: '06748', people: 264, late: 0.5 },
];

/** People of the demo campaign who have activated before the demo begins. */
export const DEMO_ACTIVATED = WAVES.reduce((sum, { people }) => sum + people, 0);

/**
 * A second campaign for the people of the dispatch, half-way to its day, and the activations since it was issued. It runs
 * before the figures are kept, which count accounts by the day of their activation.
 *
 * Nobody is chosen who could still activate alone: these are who a visitor of the portal may want to be.
 */
export async function loadDemoCampaign(client: Client): Promise<void> {
  const { documentNumber, issuer, issuedDaysAgo, dueInDays } = DEMO_CAMPAIGN;
  await client.query(
    `with campaign as (
       insert into target_campaign (document_number, issued_on, due_on, issuer)
       values ($1, app_today() - $3::integer, app_today() + $4::integer, $2) returning id),
     version as (
       insert into target_version (campaign_id, version, source, stated_total, committed_at)
       select c.id, 1, 'SEED', (select sum(people) from current_target), app_now() - make_interval(days => $3) from campaign c),
     row as (
       insert into target (campaign_id, version, unit_id, position, people)
       select c.id, 1, t.unit_id, t.position, t.people from current_target t, campaign c)
     insert into target_person (campaign_id, account_id, citizen_id, unit_id, hamlet)
     select c.id, p.account_id, p.citizen_id, p.unit_id, p.hamlet from target_person p, campaign c`,
    [documentNumber, issuer, issuedDaysAgo, dueInDays],
  );
  await activateInWaves(client);
  await client.query(
    `insert into statistic_total (unit_id, measure, on_day, amount)
     select p.unit_id, 'TARGET_ACTIVATIONS:' || p.campaign_id, (a.activated_at at time zone 'Asia/Ho_Chi_Minh')::date, count(*)
     from target_person p join account a on a.id = p.account_id where a.state = 'ACTIVE' group by 1, 2, 3`,
  );
}

/** By a fixed order that has nothing to do with the people; each at a minute between seven in the morning and nine in the evening. */
const activateInWaves = (client: Client) =>
  client.query(
    `with wave as (
       select u.id as unit_id, w.people, round(w.people * (1 - w.late))::integer as early
       from jsonb_to_recordset($1) as w ("unitCode" text, people integer, late double precision)
       join administrative_unit u on u.code = w."unitCode" and u.valid_from is null),
     chosen as (
       select a.id, w.people, w.early, row_number() over (partition by a.unit_id order by md5(p.code)) - 1 as turn
       from account a join application p on p.id = a.granted_by_application_id join wave w on w.unit_id = a.unit_id
       where a.state = 'GRANTED' and a.window_closes_at < app_now()),
     dated as (
       select id, turn, case when turn < early then $2 - floor(turn * 28.0 / early)
                        else 28 - floor((turn - early) * 28.0 / (people - early)) end::integer as days_ago
       from chosen where turn < people)
     update account a set state = 'ACTIVE',
       activated_at = (app_today() - d.days_ago)::timestamp at time zone 'Asia/Ho_Chi_Minh'
                      + make_interval(hours => 7, mins => (d.turn * 337 % 840)::integer)
     from dated d where d.id = a.id`,
    [JSON.stringify(WAVES), DEMO_CAMPAIGN.issuedDaysAgo],
  );
