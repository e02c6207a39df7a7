import type {
  AcknowledgeBreakGlassInput,
  AcknowledgeBreakGlassMutation,
  BreakGlassAlarmsQuery,
} from '../generated/graphql.ts';
import type { Send } from './back-office-client.ts';
import { acknowledgeBreakGlassDocument, breakGlassAlarmsDocument } from './break-glass.documents.ts';

export type BreakGlassAlarm = BreakGlassAlarmsQuery['breakGlassAlarms'][number];

/** What is done about administrators made at the server. */
export interface BreakGlassActs {
  getBreakGlassAlarms: () => Promise<BreakGlassAlarm[]>;
  acknowledgeBreakGlass: (
    input: AcknowledgeBreakGlassInput,
  ) => Promise<AcknowledgeBreakGlassMutation['acknowledgeBreakGlass']>;
}

export const breakGlassActs = (send: Send): BreakGlassActs => ({
  getBreakGlassAlarms: async () => (await send(breakGlassAlarmsDocument, {})).breakGlassAlarms,
  acknowledgeBreakGlass: async (input) =>
    (await send(acknowledgeBreakGlassDocument, { input })).acknowledgeBreakGlass,
});
