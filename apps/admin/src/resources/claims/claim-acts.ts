import type {
  ClaimHeirsQuery,
  ClaimHoldersQuery,
  RedistributeClaimsInput,
  RedistributeClaimsMutation,
} from '../../generated/graphql.ts';
import type { Send } from '../../providers/back-office-client.ts';
import { claimHeirsDocument, claimHoldersDocument, redistributeClaimsDocument } from './claim.documents.ts';

export type ClaimHolder = ClaimHoldersQuery['claimHolders'][number];

/** What the head of a unit does with applications that an absent officer has open. */
export interface ClaimActs {
  getClaimHolders: () => Promise<ClaimHolder[]>;
  getClaimHeirs: () => Promise<ClaimHeirsQuery['claimHeirs']>;
  redistributeClaims: (
    input: RedistributeClaimsInput,
  ) => Promise<RedistributeClaimsMutation['redistributeClaims']>;
}

export const claimActs = (send: Send): ClaimActs => ({
  getClaimHolders: async () => (await send(claimHoldersDocument, {})).claimHolders,
  getClaimHeirs: async () => (await send(claimHeirsDocument, {})).claimHeirs,
  redistributeClaims: async (input) => (await send(redistributeClaimsDocument, { input })).redistributeClaims,
});
