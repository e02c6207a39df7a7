import {
  localDateOf,
  parseAgencyLimit,
  parseAgencyScopes,
  parseConnectionBasis,
  type AgencyChannel,
  type AgencyCode,
} from '@dinhdanh/domain';
import { parseFields } from '../../platform/input-refused.ts';
import type { UseCase } from '../../platform/use-case.ts';
import { parseContact } from './agency-texts.ts';
import { askWaitingQuestions, findAgencyFor, recordAgencyAct } from './find-agency.ts';

interface AgencySettings {
  readonly code: AgencyCode;
  readonly expectedVersion: number;
  readonly channel: AgencyChannel;
  readonly legalBasis: string;
  readonly contact: string;
  readonly answerWithinDays: number;
  readonly maxInFlight: number;
  readonly requestsPerMinute: number;
  readonly scopes: readonly string[];
}

/**
 * Sửa kết nối với cơ quan: how it answers, under which agreement, how much at a time, and for which papers. What it was
 * and what it is now stand in the audit chain; the contact may name a person and does not.
 */
export const updateAgency: UseCase<AgencySettings, { version: number }> = {
  name: 'updateAgency',
  permission: 'agency:manage',
  rows: 'ACTOR',
  async run(transaction, { code, expectedVersion, channel, ...wished }) {
    const { em, now } = transaction;
    const agency = await findAgencyFor(transaction, { code, expectedVersion });
    const settings = parseFields({
      legalBasis: () => parseConnectionBasis(wished.legalBasis),
      contact: () => parseContact(wished.contact),
      answerWithinDays: () => parseAgencyLimit('answerWithinDays', wished.answerWithinDays),
      maxInFlight: () => parseAgencyLimit('maxInFlight', wished.maxInFlight),
      requestsPerMinute: () => parseAgencyLimit('requestsPerMinute', wished.requestsPerMinute),
      scopes: () => parseAgencyScopes(wished.scopes, code, localDateOf(now)),
    });
    const before = told(agency);
    em.assign(agency, { channel, ...settings });
    const after = told(agency);
    recordAgencyAct(transaction, agency, 'AGENCY_UPDATED', {
      ...Object.fromEntries(
        Object.entries(after).flatMap(([name, value]) =>
          before[name] === value
            ? []
            : [
                [`${name}Before`, before[name] ?? null],
                [`${name}After`, value],
              ],
        ),
      ),
    });
    askWaitingQuestions(transaction, agency);
    await em.flush();
    return { version: agency.version };
  },
};

const told = (
  agency: Omit<AgencySettings, 'code' | 'expectedVersion' | 'contact'>,
): Record<string, string | number> => ({
  channel: agency.channel,
  legalBasis: agency.legalBasis,
  answerWithinDays: agency.answerWithinDays,
  maxInFlight: agency.maxInFlight,
  requestsPerMinute: agency.requestsPerMinute,
  scopes: agency.scopes.join(' '),
});
