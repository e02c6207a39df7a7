import { graphql } from '../../generated/gql.ts';

export const phoneChangeHolderDocument = graphql(`
  query PhoneChangeHolder($personalIdNumber: String!) {
    phoneChangeHolder(personalIdNumber: $personalIdNumber, purpose: { purpose: CASE_INTAKE }) {
      accountId
      fullName
      maskedPersonalIdNumber
      maskedPhoneNumber
      accountLevel
      accountState
    }
  }
`);

export const waitingPhoneChangesDocument = graphql(`
  query WaitingPhoneChanges {
    waitingPhoneChanges {
      ...PhoneChangeParts
    }
  }

  fragment PhoneChangeParts on PhoneChange {
    id
    version
    way
    state
    allowedActions
    fullName
    maskedPersonalIdNumber
    maskedOldPhoneNumber
    maskedNewPhoneNumber
    document
    isUsedByOthers
    requestedAt
    requestedBy
    confirmableUntil
    decidedAt
    decidedBy
  }
`);

export const phoneChangesOfApplicantDocument = graphql(`
  query PhoneChangesOfApplicant($applicationId: ID!) {
    phoneChangesOfApplicant(applicationId: $applicationId) {
      ...PhoneChangeParts
    }
  }
`);

export const sendPhoneChangeCodeDocument = graphql(`
  mutation SendPhoneChangeCode($input: SendPhoneChangeCodeInput!) {
    sendPhoneChangeCode(input: $input) {
      __typename
      ...SentPhoneCode
      ... on Refusal {
        code
        message
        legalBasis
      }
      ... on ValidationFailed {
        fields {
          path
          message
        }
      }
    }
  }

  fragment SentPhoneCode on PhoneCodeSent {
    flowId
    otpExpiresAt
    phoneLastThree
  }
`);

export const resendPhoneChangeCodeDocument = graphql(`
  mutation ResendPhoneChangeCode($input: ResendPhoneCodeInput!) {
    resendPhoneChangeCode(input: $input) {
      __typename
      ...SentPhoneCode
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const requestPhoneChangeDocument = graphql(`
  mutation RequestPhoneChange($input: RequestPhoneChangeInput!) {
    requestPhoneChange(input: $input) {
      __typename
      ... on PhoneChangeRequested {
        change {
          ...PhoneChangeParts
        }
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const confirmPhoneChangeDocument = graphql(`
  mutation ConfirmPhoneChange($input: DecidePhoneChangeInput!) {
    confirmPhoneChange(input: $input) {
      __typename
      ... on PhoneChangeDecided {
        change {
          ...PhoneChangeParts
        }
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const declinePhoneChangeDocument = graphql(`
  mutation DeclinePhoneChange($input: DecidePhoneChangeInput!) {
    declinePhoneChange(input: $input) {
      __typename
      ... on PhoneChangeDecided {
        change {
          ...PhoneChangeParts
        }
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);
