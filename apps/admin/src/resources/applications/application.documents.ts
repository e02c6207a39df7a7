import { graphql } from '../../generated/gql.ts';

export const applicationListDocument = graphql(`
  query Applications($page: PageInput, $filter: ApplicationFilter, $sort: ApplicationSort) {
    applications(page: $page, filter: $filter, sort: $sort) {
      items {
        id
        code
        version
        subjectType
        channel
        attempt
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
        reviewReasons
        claim {
          officerName
          isMine
          until
        }
        isEscalated
        restsOnProjectedDay
        isDecidableTogether
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
      dueToday
      comingDue
      escalated
      mine
      decidableTogether
    }
  }
`);

export const applicationCaseDocument = graphql(`
  query ApplicationCase($id: ID!, $purpose: AccessPurposeInput) {
    application(id: $id, purpose: $purpose) {
      ...ApplicationCaseParts
    }
  }

  fragment ApplicationCaseParts on Application {
    id
    code
    version
    subjectType
    channel
    attempt
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
    restsOnProjectedDay
    legalRegime
    deadlineLegalBasis
    deadlineAmount
    deadlineUnit
    consentGivenAt
    reviewReasons
    isEscalated
    isDecidableTogether
    claim {
      officerName
      isMine
      until
    }
    organisation {
      identifier
      name
      address
      representativeName
      maskedRepresentativeNumber
    }
    identityPapers {
      card {
        kind
        issuedOn
        expiresOn
        isValidAtReceipt
      }
      nationality
      passportNumber
      passportExpiresOn
      residenceCard {
        kind
        maskedNumber
        expiresOn
      }
    }
    guardian {
      relation
      fullName
      maskedPersonalIdNumber
      standsUntil
    }
    previousAttempt {
      id
      code
      attempt
      state
      reasonCode
      reasonText
    }
    nextAttempt {
      id
      code
      attempt
      state
      reasonCode
      reasonText
    }
    biometrics {
      portrait
      fingerprints
      checkedAt
    }
    sourceChecks {
      source
      state
      attempts
      askedAt
      answerBy
      answeredAt
    }
    duplicates {
      code
      unitName
      signals
      other {
        id
        state
        receivedAt
        fullName
        dateOfBirth
        maskedPersonalIdNumber
        maskedPhoneNumber
        permanentAddress
        portraitFileId
      }
    }
    files {
      id
      kind
      width
      height
      bytes
      createdAt
    }
    papers {
      type
      maskedNumber
      scanFileId
    }
    notices {
      template
      channel
      state
      createdAt
      sentAt
      receiptAt
    }
    applicant {
      fullName
      dateOfBirth
      sex
      permanentAddress
      maskedPersonalIdNumber
      maskedPhoneNumber
      maskedEmail
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
      id
      level
      state
      grantedAt
      activatedAt
      window {
        state
        openedAt
        openedBy
        lastDay
      }
    }
    history {
      at
      action
      actorName
      inPlaceOf
    }
    allowedActions
  }
`);

export const claimApplicationDocument = graphql(`
  mutation ClaimApplication($input: ClaimApplicationInput!) {
    claimApplication(input: $input) {
      __typename
      ... on ApplicationClaimed {
        application {
          id
          version
          claim {
            officerName
            isMine
            until
          }
        }
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
      ... on StateConflict {
        currentState
        currentVersion
      }
    }
  }
`);

export const releaseApplicationDocument = graphql(`
  mutation ReleaseApplication($input: ClaimApplicationInput!) {
    releaseApplication(input: $input) {
      __typename
      ... on ApplicationReleased {
        released
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const approveApplicationsDocument = graphql(`
  mutation ApproveApplications($input: ApproveApplicationsInput!) {
    approveApplications(input: $input) {
      __typename
      ... on ApplicationsApproved {
        results {
          id
          code
          isApproved
          refusalCode
          message
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
