import { formatDate, formatDateTime, isLocalDate } from '@dinhdanh/domain/formats';
import type { AuditWords } from '@dinhdanh/i18n/audit-words';

import type { Detail } from '../../components/Details.tsx';
import type { AuditExport } from '../../providers/data-provider.ts';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** The words of a code; the code itself when it has none. */
export const wordOf = (words: Readonly<Record<string, string>>, code: string): string =>
  (Object.hasOwn(words, code) ? words[code] : undefined) ?? code;

function valueText(key: string, value: unknown, words: AuditWords): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value !== 'string') return String(value);
  if (key === 'action') return wordOf(words.actions, value);
  if (MOMENT.test(value)) return formatDateTime(new Date(value));
  return isLocalDate(value) ? formatDate(value) : wordOf(words.values, value);
}

/** What explains a line, in words. What was left empty explains nothing. */
export function detailsInWords(details: string | null | undefined, words: AuditWords): Detail[] {
  const parts = Object.entries(JSON.parse(details ?? '{}') as Readonly<Record<string, unknown>>);
  return parts
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => ({ label: wordOf(words.details, key), value: valueText(key, value, words) }));
}

type Translate = (key: string, options?: Readonly<Record<string, unknown>>) => string;
export type AskedFilter = {
  readonly [Part in keyof Omit<AuditExport['filter'], '__typename'>]?: string | null | undefined;
};

/** Which lines are asked for, part by part; one sentence when nothing narrows them. */
export function filterInWords(filter: AskedFilter, words: AuditWords, translate: Translate): string[] {
  const momentOf = (moment: string | null | undefined) => moment && formatDateTime(new Date(moment));
  const parts = [
    ['actor', filter.actorUsername],
    ['action', filter.action && wordOf(words.actions, filter.action)],
    ['subject', filter.subject],
    ['unit', filter.unitCode],
    ['from', momentOf(filter.from)],
    ['to', momentOf(filter.to)],
  ] as const;
  const asked = parts.flatMap(([part, value]) =>
    value ? [translate(`auditExports.${part}`, { value })] : [],
  );
  return asked.length > 0 ? asked : [translate('auditExports.everyLine')];
}
