import { formatDate, formatDateTime } from '@dinhdanh/domain';
import { printedFigures as say, termLabel } from '@dinhdanh/i18n';
import { forecastsOf, type UnitForecast } from './forecast-of.ts';
import type { FiguresFound } from './ward-forecasts.queries.ts';

export interface FigureTable {
  readonly title: string;
  readonly lead: string;
  readonly notes: readonly string[];
  readonly head: readonly string[];
  /** The sum last. */
  readonly rows: readonly (readonly string[])[];
}

/** The board as a table of texts, for a spreadsheet and for paper. Numbers are plain, as spreadsheets read them. */
export function figureTable(found: FiguresFound): FigureTable {
  const { campaign, asOf, window } = found;
  const { rows, total } = forecastsOf(found);
  return {
    title: say.title(campaign.documentNumber),
    lead: say.lead({
      issuer: campaign.issuer,
      issuedOn: formatDate(campaign.issuedOn),
      dueOn: campaign.dueOn && formatDate(campaign.dueOn),
      asOf: formatDateTime(asOf),
    }),
    notes: [say.howForecast(window?.days ?? 0), say.fewCases],
    head: say.head,
    rows: [...rows.map((row) => cellsOf(row.unit.name, row)), cellsOf(say.total, total)],
  };
}

const cellsOf = (name: string, row: UnitForecast): string[] => {
  const { on, earliest, latest, isFewCases } = row.forecast;
  return [
    name,
    ...[row.target, row.activated, row.remaining].map(String),
    decimal(row.percent),
    decimal(row.pacePerDay),
    row.neededPerDay === null ? '' : String(row.neededPerDay),
    ...[on, earliest, latest].map((day) => (day === null ? '' : formatDate(day))),
    [termLabel('targetOutlook', row.outlook, 'vi'), ...(isFewCases ? [say.fewCasesMark] : [])].join('; '),
  ];
};

const decimal = (value: number): string => String(value).replace('.', ',');
