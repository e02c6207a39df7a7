import type {
  ColleaguesQuery,
  EndAssignmentInput,
  EndLeaveCoverMutation,
  GiveLeaveCoverInput,
  GiveLeaveCoverMutation,
  LeaveCoversQuery,
  OwnRolesQuery,
} from '../../generated/graphql.ts';
import type { Send } from '../../providers/back-office-client.ts';
import {
  colleaguesDocument,
  endLeaveCoverDocument,
  giveLeaveCoverDocument,
  leaveCoversDocument,
  ownRolesDocument,
} from './leave-cover.documents.ts';

export type LeaveCover = LeaveCoversQuery['leaveCovers'][number];
export type Colleague = ColleaguesQuery['colleagues'][number];

/** What officers do so that somebody acts in their place. */
export interface LeaveCoverActs {
  getLeaveCovers: () => Promise<LeaveCover[]>;
  getOwnRoles: () => Promise<OwnRolesQuery['me']>;
  getColleagues: () => Promise<Colleague[]>;
  giveLeaveCover: (input: GiveLeaveCoverInput) => Promise<GiveLeaveCoverMutation['giveLeaveCover']>;
  endLeaveCover: (input: EndAssignmentInput) => Promise<EndLeaveCoverMutation['endLeaveCover']>;
}

export const leaveCoverActs = (send: Send): LeaveCoverActs => ({
  getLeaveCovers: async () => (await send(leaveCoversDocument, {})).leaveCovers,
  getOwnRoles: async () => (await send(ownRolesDocument, {})).me,
  getColleagues: async () => (await send(colleaguesDocument, {})).colleagues,
  giveLeaveCover: async (input) => (await send(giveLeaveCoverDocument, { input })).giveLeaveCover,
  endLeaveCover: async (input) => (await send(endLeaveCoverDocument, { input })).endLeaveCover,
});
