import type {
  AddOwnPasskeyInput,
  AddOwnPasskeyMutation,
  ChangeOwnPasswordInput,
  ChangeOwnPasswordMutation,
  ConfirmOwnFactorInput,
  ConfirmOwnFactorMutation,
  EnrolOfficerInput,
  EnrolOfficerMutation,
  OwnAccountQuery,
  ReadOfficerLinkMutation,
  RemoveOwnPasskeyInput,
  RemoveOwnPasskeyMutation,
  RenameOwnPasskeyInput,
  RenameOwnPasskeyMutation,
  RenewRecoveryCodesMutation,
  SignInPolicyQuery,
  StartOwnFactorMutation,
  StartOwnPasskeyMutation,
} from '../../generated/graphql.ts';
import type { Send } from '../../providers/back-office-client.ts';
import {
  enrolOfficerDocument,
  readOfficerLinkDocument,
  signInPolicyDocument,
} from '../../providers/officer.documents.ts';
import {
  addOwnPasskeyDocument,
  changeOwnPasswordDocument,
  confirmOwnFactorDocument,
  endOtherOwnSessionsDocument,
  endOwnSessionDocument,
  ownAccountDocument,
  removeOwnPasskeyDocument,
  renameOwnPasskeyDocument,
  renewRecoveryCodesDocument,
  startOwnFactorDocument,
  startOwnPasskeyDocument,
} from './own-account.documents.ts';

export type OwnAccount = OwnAccountQuery;
export type OwnPasskey = OwnAccountQuery['ownSignInMeans']['passkeys'][number];
export type OwnSession = OwnAccountQuery['ownSessions'][number];

/** What officers do with their own access. */
export interface OwnAccountActs {
  getSignInPolicy: () => Promise<SignInPolicyQuery['signInPolicy']>;
  readOfficerLink: (token: string) => Promise<ReadOfficerLinkMutation['readOfficerLink']>;
  enrolOfficer: (input: EnrolOfficerInput) => Promise<EnrolOfficerMutation['enrolOfficer']>;
  getOwnAccount: () => Promise<OwnAccount>;
  startOwnFactor: (password: string) => Promise<StartOwnFactorMutation['startOwnFactor']>;
  confirmOwnFactor: (input: ConfirmOwnFactorInput) => Promise<ConfirmOwnFactorMutation['confirmOwnFactor']>;
  startOwnPasskey: (password: string) => Promise<StartOwnPasskeyMutation['startOwnPasskey']>;
  addOwnPasskey: (input: AddOwnPasskeyInput) => Promise<AddOwnPasskeyMutation['addOwnPasskey']>;
  renameOwnPasskey: (input: RenameOwnPasskeyInput) => Promise<RenameOwnPasskeyMutation['renameOwnPasskey']>;
  removeOwnPasskey: (input: RemoveOwnPasskeyInput) => Promise<RemoveOwnPasskeyMutation['removeOwnPasskey']>;
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
  startOwnPasskey: async (password) =>
    (await send(startOwnPasskeyDocument, { input: { password } })).startOwnPasskey,
  addOwnPasskey: async (input) => (await send(addOwnPasskeyDocument, { input })).addOwnPasskey,
  renameOwnPasskey: async (input) => (await send(renameOwnPasskeyDocument, { input })).renameOwnPasskey,
  removeOwnPasskey: async (input) => (await send(removeOwnPasskeyDocument, { input })).removeOwnPasskey,
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
