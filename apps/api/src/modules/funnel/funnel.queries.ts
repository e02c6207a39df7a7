import {
  ACCOUNT_STAGES,
  APPLICATION_STATES,
  funnelOf,
  type AccountStage,
  type ApplicationState,
  type Funnel,
  type LocalDate,
} from '@dinhdanh/domain';
import { unitIdsOf, type RowScope } from '../../platform/access/actor.ts';
import type { ScopedReader, Statement } from '../../platform/persistence/scoped-reader.ts';
import { ACCOUNTS_WITHOUT_APPLICATION, applicationMeasure, stageMeasure } from '../statistics/index.ts';

export interface FunnelRequest {
  /** Only this unit and those below it; null: all. */
  readonly unitCode: string | null;
  /** Null: as it stands now. */
  readonly on: LocalDate | null;
  /** Under the units of today instead of those in which people were counted. */
  readonly isByUnitsOfToday: boolean;
}

export interface UnitFunnel {
  readonly code: string;
  readonly name: string;
  /** The units whose figures are in the row. */
  readonly unitCodes: readonly string[];
  readonly funnel: Funnel;
}

const MEASURES = [
  ...APPLICATION_STATES.map(applicationMeasure),
  ...ACCOUNT_STAGES.map(stageMeasure),
  ACCOUNTS_WITHOUT_APPLICATION,
];

interface FiguresRow {
  readonly code: string;
  readonly name: string;
  readonly unitCodes: string[];
  readonly figures: Record<string, number>;
}

/** Units of which something is kept, by name. What was counted under a unit that has ended is, asked so, under its heir. */
const figuresStatement = (scope: RowScope, { unitCode, on, isByUnitsOfToday }: FunnelRequest): Statement => ({
  name: 'funnel',
  text: `
    with kept as (
      select case when $3 then h.heir_id else k.unit_id end as unit_id, k.measure, sum(k.amount) as amount, array_agg(k.unit_id) as counted_in
      from statistic_on(coalesce($1::date, app_today()), $2::text[], $4::integer[]) k
      join administrative_unit_heir(app_today()) h on h.unit_id = k.unit_id
      group by 1, 2)
    select u.code, u.name, jsonb_object_agg(k.measure, k.amount) as figures,
      (select array_agg(distinct c.code order by c.code) from administrative_unit c
       where c.id in (select unnest(i.counted_in) from kept i where i.unit_id = u.id)) as "unitCodes"
    from kept k join administrative_unit u on u.id = k.unit_id
    where $5::text is null or exists (
      select from administrative_unit_descendant d join administrative_unit a on a.id = d.ancestor_id
      where d.descendant_id = u.id and a.code = $5)
    group by u.id order by u.name, u.code`,
  values: [on, MEASURES, isByUnitsOfToday, unitIdsOf(scope), unitCode],
});

const NOW: Statement = {
  name: 'funnel-day',
  text: `select app_now() as "asOf", to_char(app_today(), 'YYYY-MM-DD') as today`,
  values: [],
};

export interface FunnelReading {
  readonly asOf: Date;
  readonly today: LocalDate;
  readonly rows: readonly UnitFunnel[];
}

/** The funnel of the covered units on a day. */
export async function readFunnel(
  reader: ScopedReader,
  scope: RowScope,
  request: FunnelRequest,
): Promise<FunnelReading> {
  const [[clock] = [], rows = []] = await reader.readAll(scope, [NOW, figuresStatement(scope, request)]);
  if (!clock) throw new Error('The database gave no time.');
  return {
    asOf: clock.asOf as Date,
    today: clock.today as LocalDate,
    rows: (rows as FiguresRow[]).map(({ figures, ...unit }) => ({ ...unit, funnel: funnelFrom(figures) })),
  };
}

const funnelFrom = (figures: Readonly<Record<string, number>>): Funnel =>
  funnelOf({
    applications: pick(APPLICATION_STATES, applicationMeasure, figures) as Record<ApplicationState, number>,
    accounts: pick(ACCOUNT_STAGES, stageMeasure, figures) as Record<AccountStage, number>,
    accountsWithoutApplication: figures[ACCOUNTS_WITHOUT_APPLICATION] ?? 0,
  });

const pick = <Word extends string>(
  words: readonly Word[],
  measureOf: (word: Word) => string,
  figures: Readonly<Record<string, number>>,
): Record<string, number> => Object.fromEntries(words.map((word) => [word, figures[measureOf(word)] ?? 0]));
