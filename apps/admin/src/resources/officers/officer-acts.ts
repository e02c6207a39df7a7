import type {
  AssignOfficerInput,
  AssignOfficerMutation,
  BarOfficerInput,
  BarOfficerMutation,
  CoveredUnitsQuery,
  CreateOfficerInput,
  CreateOfficerMutation,
  EndAssignmentInput,
  EndOfficerAssignmentMutation,
  IssueOfficerLinkMutation,
  LinkOfficerIdentityInput,
  LinkOfficerIdentityMutation,
  OfficersQuery,
  OfficersQueryVariables,
  OpenedOfficerQuery,
  UnlinkOfficerIdentityInput,
  UnlinkOfficerIdentityMutation,
} from '../../generated/graphql.ts';
import type { Send } from '../../providers/back-office-client.ts';
import {
  assignOfficerDocument,
  barOfficerDocument,
  coveredUnitsDocument,
  createOfficerDocument,
  endOfficerAssignmentDocument,
  issueOfficerLinkDocument,
  linkOfficerIdentityDocument,
  officerDocument,
  officerListDocument,
  unlinkOfficerIdentityDocument,
} from './officer.documents.ts';

type OfficerPage = OfficersQuery['officers'];
export type ListedOfficer = OfficerPage['items'][number];
export type OpenedOfficer = OpenedOfficerQuery['officer'];
export type HeldRole = OpenedOfficer['assignments'][number];
type IssueResult = IssueOfficerLinkMutation['issueOfficerLink'];
export type GivenLink = Extract<IssueResult, { __typename: 'OfficerLinkGiven' }>;

/** What administrators do with officers. */
export interface OfficerActs {
  getOfficers: (asked: OfficersQueryVariables) => Promise<OfficerPage>;
  getOfficer: (id: string) => Promise<OpenedOfficer>;
  getCoveredUnits: () => Promise<CoveredUnitsQuery['coveredUnits']>;
  createOfficer: (input: CreateOfficerInput) => Promise<CreateOfficerMutation['createOfficer']>;
  issueOfficerLink: (input: BarOfficerInput) => Promise<IssueResult>;
  barOfficer: (input: BarOfficerInput) => Promise<BarOfficerMutation['barOfficer']>;
  assignOfficer: (input: AssignOfficerInput) => Promise<AssignOfficerMutation['assignOfficer']>;
  endOfficerAssignment: (
    input: EndAssignmentInput,
  ) => Promise<EndOfficerAssignmentMutation['endOfficerAssignment']>;
  linkOfficerIdentity: (
    input: LinkOfficerIdentityInput,
  ) => Promise<LinkOfficerIdentityMutation['linkOfficerIdentity']>;
  unlinkOfficerIdentity: (
    input: UnlinkOfficerIdentityInput,
  ) => Promise<UnlinkOfficerIdentityMutation['unlinkOfficerIdentity']>;
}

export const officerActs = (send: Send): OfficerActs => ({
  getOfficers: async (asked) => (await send(officerListDocument, asked)).officers,
  getOfficer: async (id) => (await send(officerDocument, { id })).officer,
  getCoveredUnits: async () => (await send(coveredUnitsDocument, {})).coveredUnits,
  createOfficer: async (input) => (await send(createOfficerDocument, { input })).createOfficer,
  issueOfficerLink: async (input) => (await send(issueOfficerLinkDocument, { input })).issueOfficerLink,
  barOfficer: async (input) => (await send(barOfficerDocument, { input })).barOfficer,
  assignOfficer: async (input) => (await send(assignOfficerDocument, { input })).assignOfficer,
  endOfficerAssignment: async (input) =>
    (await send(endOfficerAssignmentDocument, { input })).endOfficerAssignment,
  linkOfficerIdentity: async (input) =>
    (await send(linkOfficerIdentityDocument, { input })).linkOfficerIdentity,
  unlinkOfficerIdentity: async (input) =>
    (await send(unlinkOfficerIdentityDocument, { input })).unlinkOfficerIdentity,
});
