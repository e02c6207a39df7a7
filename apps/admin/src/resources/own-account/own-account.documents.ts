import { graphql } from '../../generated/gql.ts';

export const ownAccountDocument = graphql(`
  query OwnAccount {
    ownSignInMeans {
      factorEnrolledAt
      arePasskeysPossible
      passkeys {
        id
        name
        addedAt
        lastUsedAt
      }
      recoveryCodesLeft
      isPasswordEnough
      providerIdentity {
        issuer
        subject
        linkedAt
        linkedBy
      }
    }
    ownSessions {
      id
      browser
      system
      signedInAt
      lastUsedAt
      firstFactor
      secondFactor
      isCurrent
    }
  }
`);

export const startOwnFactorDocument = graphql(`
  mutation StartOwnFactor($input: OwnPasswordInput!) {
    startOwnFactor(input: $input) {
      __typename
      ... on OwnFactorOffered {
        enrolmentToken
        offered {
          secret
          address
        }
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          code
          message
        }
      }
    }
  }
`);

export const confirmOwnFactorDocument = graphql(`
  mutation ConfirmOwnFactor($input: ConfirmOwnFactorInput!) {
    confirmOwnFactor(input: $input) {
      __typename
      ... on RecoveryCodesGiven {
        recoveryCodes
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const renewRecoveryCodesDocument = graphql(`
  mutation RenewRecoveryCodes($input: OwnPasswordInput!) {
    renewRecoveryCodes(input: $input) {
      __typename
      ... on RecoveryCodesGiven {
        recoveryCodes
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          code
          message
        }
      }
    }
  }
`);

export const changeOwnPasswordDocument = graphql(`
  mutation ChangeOwnPassword($input: ChangeOwnPasswordInput!) {
    changeOwnPassword(input: $input) {
      __typename
      ... on OwnPasswordChanged {
        changedAt
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          code
          message
        }
      }
    }
  }
`);

export const endOwnSessionDocument = graphql(`
  mutation EndOwnSession($input: EndOwnSessionInput!) {
    endOwnSession(input: $input) {
      count
    }
  }
`);

export const endOtherOwnSessionsDocument = graphql(`
  mutation EndOtherOwnSessions {
    endOtherOwnSessions {
      count
    }
  }
`);

export const startOwnPasskeyDocument = graphql(`
  mutation StartOwnPasskey($input: OwnPasswordInput!) {
    startOwnPasskey(input: $input) {
      __typename
      ... on OwnPasskeyOffered {
        enrolmentToken
        passkeyOptions
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          code
          message
        }
      }
    }
  }
`);

export const addOwnPasskeyDocument = graphql(`
  mutation AddOwnPasskey($input: AddOwnPasskeyInput!) {
    addOwnPasskey(input: $input) {
      __typename
      ... on OwnPasskeyAdded {
        recoveryCodes
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          code
          message
        }
      }
    }
  }
`);

export const renameOwnPasskeyDocument = graphql(`
  mutation RenameOwnPasskey($input: RenameOwnPasskeyInput!) {
    renameOwnPasskey(input: $input) {
      __typename
      ... on OwnPasskeyRenamed {
        renamedAt
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          code
          message
        }
      }
    }
  }
`);

export const removeOwnPasskeyDocument = graphql(`
  mutation RemoveOwnPasskey($input: RemoveOwnPasskeyInput!) {
    removeOwnPasskey(input: $input) {
      __typename
      ... on OwnPasskeyRemoved {
        removedAt
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          code
          message
        }
      }
    }
  }
`);
