import { graphql } from '../../generated/gql.ts';

export const assistedActivationListDocument = graphql(`
  query AssistedActivations($page: PageInput, $filter: AssistedActivationFilter) {
    assistedActivations(page: $page, filter: $filter) {
      items {
        ...VisitParts
      }
      total
      totalIsCapped
    }
  }

  fragment AssistedPersonParts on AssistedPerson {
    maskedPersonalIdNumber
    unit {
      code
      name
    }
    accountState
    windowState
    windowLastDay
  }

  fragment VisitParts on AssistedActivation {
    id
    version
    standing
    person {
      ...AssistedPersonParts
    }
    unit {
      code
      name
    }
    channel
    helper
    helperName
    place
    device
    rightFields
    unrecordedFields
    requestedAt
    requestedBy
    isOwn
    decidedAt
    decidedBy
    refusalReason
    countsUntil
    endedAt
    allowedActions
  }
`);

export const assistedActivationDocument = graphql(`
  query AssistedActivation($id: ID!) {
    assistedActivation(id: $id) {
      ...VisitParts
    }
  }
`);

export const callerCheckFormDocument = graphql(`
  query CallerCheckForm {
    callerCheckForm {
      fields
      channels
    }
  }
`);

export const checkCallerDocument = graphql(`
  mutation CheckCaller($input: CheckCallerInput!) {
    checkCaller(input: $input) {
      __typename
      ... on CallerChecked {
        verdicts: fields {
          field
          outcome
        }
        isVerified
        checkId
        person {
          ...AssistedPersonParts
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

export const readVisitCodeDocument = graphql(`
  mutation ReadVisitCode($input: ReadVisitCodeInput!) {
    readVisitCode(input: $input) {
      __typename
      ... on VisitCode {
        visitCode
        countsUntil
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const requestAssistedActivationDocument = graphql(`
  mutation RequestAssistedActivation($input: RequestAssistedActivationInput!) {
    requestAssistedActivation(input: $input) {
      __typename
      ... on AssistedActivationChanged {
        assistedActivation {
          ...VisitParts
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

export const confirmAssistedActivationDocument = graphql(`
  mutation ConfirmAssistedActivation($input: ConfirmAssistedActivationInput!) {
    confirmAssistedActivation(input: $input) {
      __typename
      ... on AssistedActivationConfirmed {
        assistedActivation {
          ...VisitParts
        }
        visitCode
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const refuseAssistedActivationDocument = graphql(`
  mutation RefuseAssistedActivation($input: RefuseAssistedActivationInput!) {
    refuseAssistedActivation(input: $input) {
      __typename
      ... on AssistedActivationChanged {
        assistedActivation {
          ...VisitParts
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

export const cancelAssistedActivationDocument = graphql(`
  mutation CancelAssistedActivation($input: CancelAssistedActivationInput!) {
    cancelAssistedActivation(input: $input) {
      __typename
      ... on AssistedActivationChanged {
        assistedActivation {
          ...VisitParts
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
