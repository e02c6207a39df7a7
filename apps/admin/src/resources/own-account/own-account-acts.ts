import type {
  ChangeOwnPasswordInput,
  ChangeOwnPasswordMutation,
  ConfirmOwnFactorInput,
  ConfirmOwnFactorMutation,
  EnrolOfficerInput,
  EnrolOfficerMutation,
  OwnAccountQuery,
  ReadOfficerLinkMutation,
  RenewRecoveryCodesMutation,
  SignInPolicyQuery,
  StartOwnFactorMutation,
} from '../../generated/graphql.ts';
import type { Send } from '../../providers/back-office-client.ts';
import {
  enrolOfficerDocument,
  readOfficerLinkDocument,
  signInPolicyDocument,
} from '../../providers/officer.documents.ts';
import {
  changeOwnPasswordDocument,
  confirmOwnFactorDocument,
  endOtherOwnSessionsDocument,
  endOwnSessionDocument,
  ownAccountDocument,
  renewRecoveryCodesDocument,
  startOwnFactorDocument,
} from './own-account.documents.ts';

export type OwnAccount = OwnAccountQuery;
export type OwnSession = OwnAccountQuery['ownSessions'][number];

/** What officers do with their own access. */
export interface OwnAccountActs {
  getSignInPolicy: () => Promise<SignInPolicyQuery['signInPolicy']>;
  readOfficerLink: (token: string) => Promise<ReadOfficerLinkMutation['readOfficerLink']>;
  enrolOfficer: (input: EnrolOfficerInput) => Promise<EnrolOfficerMutation['enrolOfficer']>;
  getOwnAccount: () => Promise<OwnAccount>;
  startOwnFactor: (password: string) => Promise<StartOwnFactorMutation['startOwnFactor']>;
  confirmOwnFactor: (input: ConfirmOwnFactorInput) => Promise<ConfirmOwnFactorMutation['confirmOwnFactor']>;
  renewRecoveryCodes: (password: string) => Promise<RenewRecoveryCodesMutation['renewRecoveryCodes']>;
  changeOwnPassword: (
    input: ChangeOwnPasswordInput,
  ) => Promise<ChangeOwnPasswordMutation['changeOwnPassword']>;
  endOwnSession: (sessionId: string) => Promise<void>;
  endOtherOwnSessions: () => Promise<void>;
}

export const ownAccountActs = (send: Send): OwnAccountActs => ({
  getSignInPolicy: async () => (await send(signInPolicyDocument, {})).signInPolicy,
  readOfficerLink: async (token) => (await send(readOfficerLinkDocument, { token })).readOfficerLink,
  enrolOfficer: async (input) => (await send(enrolOfficerDocument, { input })).enrolOfficer,
  getOwnAccount: () => send(ownAccountDocument, {}),
  startOwnFactor: async (password) =>
    (await send(startOwnFactorDocument, { input: { password } })).startOwnFactor,
  confirmOwnFactor: async (input) => (await send(confirmOwnFactorDocument, { input })).confirmOwnFactor,
  renewRecoveryCodes: async (password) =>
    (await send(renewRecoveryCodesDocument, { input: { password } })).renewRecoveryCodes,
  changeOwnPassword: async (input) => (await send(changeOwnPasswordDocument, { input })).changeOwnPassword,
  endOwnSession: async (sessionId) => {
    await send(endOwnSessionDocument, { input: { sessionId } });
  },
  endOtherOwnSessions: async () => {
    await send(endOtherOwnSessionsDocument, {});
  },
});
