import { graphql } from '../../generated/gql.ts';

export const applicationListDocument = graphql(`
  query Applications($page: PageInput, $filter: ApplicationFilter, $sort: ApplicationSort) {
    applications(page: $page, filter: $filter, sort: $sort) {
      items {
        id
        code
        version
        state
        level
        fullName
        maskedPersonalIdNumber
        unit {
          code
          name
        }
        receivedAt
        dueAt
        isOverdue
        workingMinutesLeft
        populationCheckOutcome
        mismatchedFields
        allowedActions
      }
      total
      totalIsCapped
    }
  }
`);

export const applicationCountsDocument = graphql(`
  query ApplicationCounts {
    applicationCounts {
      byState {
        state
        count
      }
      overdue
      mismatched
    }
  }
`);

export const applicationCaseDocument = graphql(`
  query ApplicationCase($id: ID!) {
    application(id: $id) {
      ...ApplicationCaseParts
    }
  }

  fragment ApplicationCaseParts on Application {
    id
    code
    version
    state
    level
    unit {
      code
      name
    }
    receivedAt
    dueAt
    isOverdue
    workingMinutesLeft
    legalRegime
    deadlineLegalBasis
    applicant {
      fullName
      dateOfBirth
      sex
      permanentAddress
      maskedPersonalIdNumber
      maskedPhoneNumber
    }
    populationCheck {
      outcome
      checkedAt
      fields {
        field
        declared
        recorded
        isMatch
      }
    }
    numberWarnings {
      path
      code
      message
    }
    decision {
      outcome
      decidedAt
      decidedBy
      reasonCode
      reasonText
    }
    account {
      level
      state
      grantedAt
      activatedAt
    }
    history {
      at
      action
      actorName
    }
    allowedActions
  }
`);

export const approveApplicationDocument = graphql(`
  mutation ApproveApplication($input: ApproveApplicationInput!) {
    approveApplication(input: $input) {
      __typename
      ... on ApplicationApproved {
        application {
          ...ApplicationCaseParts
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

export const returnApplicationDocument = graphql(`
  mutation ReturnApplication($input: ReturnApplicationInput!) {
    returnApplication(input: $input) {
      __typename
      ... on ApplicationReturned {
        application {
          ...ApplicationCaseParts
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

export const refuseApplicationDocument = graphql(`
  mutation RefuseApplication($input: RefuseApplicationInput!) {
    refuseApplication(input: $input) {
      __typename
      ... on ApplicationRefused {
        application {
          ...ApplicationCaseParts
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

export const revealApplicantDocument = graphql(`
  mutation RevealApplicant($input: RevealApplicantInput!) {
    revealApplicant(input: $input) {
      __typename
      ... on ApplicantRevealed {
        personalIdNumber
        phoneNumber
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
