import type {
  ExplainableOfficersQuery,
  OfficerAccessQuery,
  OfficerAccessQueryVariables,
} from '../../generated/graphql.ts';
import type { Send } from '../../providers/back-office-client.ts';
import { explainableOfficersDocument, officerAccessDocument } from './access-question.documents.ts';

export type NamedOfficer = ExplainableOfficersQuery['explainableOfficers'][number];
export type AccessAnswer = OfficerAccessQuery['officerAccess'];
export type AccessAsked = OfficerAccessQueryVariables;

/** What is asked about the access of officers. */
export interface AccessQuestionActs {
  findExplainableOfficers: (search: string) => Promise<NamedOfficer[]>;
  askOfficerAccess: (asked: AccessAsked) => Promise<AccessAnswer>;
}

export const accessQuestionActs = (send: Send): AccessQuestionActs => ({
  findExplainableOfficers: async (search) =>
    (await send(explainableOfficersDocument, { search })).explainableOfficers,
  askOfficerAccess: async (asked) => (await send(officerAccessDocument, asked)).officerAccess,
});
