import { graphql } from '../../generated/gql.ts';

export const findApplicantDocument = graphql(`
  query FindApplicant($personalIdNumber: String!) {
    findApplicant(personalIdNumber: $personalIdNumber, purpose: { purpose: CASE_INTAKE }) {
      fullName
      dateOfBirth
      accountLevel
      accountState
      openApplicationCode
    }
  }
`);

export const submitApplicationDocument = graphql(`
  mutation SubmitApplication($input: SubmitApplicationInput!) {
    submitApplication(input: $input) {
      __typename
      ... on ApplicationSubmitted {
        application {
          id
          code
          level
          subjectType
          attempt
          receivedAt
          dueAt
          deadlineAmount
          deadlineUnit
          deadlineLegalBasis
          unit {
            name
          }
          applicant {
            fullName
            maskedPersonalIdNumber
          }
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
          message
        }
      }
    }
  }
`);

export const returnedApplicationDocument = graphql(`
  query ReturnedApplication($id: ID!) {
    application(id: $id, purpose: { purpose: CASE_INTAKE }) {
      id
      code
      state
      subjectType
      level
      unit {
        code
      }
      applicant {
        fullName
        dateOfBirth
        sex
        permanentAddress
      }
      decision {
        reasonText
      }
    }
  }
`);
