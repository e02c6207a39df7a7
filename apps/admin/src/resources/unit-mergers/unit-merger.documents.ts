import { graphql } from '../../generated/gql.ts';

export const unitMergerListDocument = graphql(`
  query UnitMergers {
    unitMergers {
      id
      documentNumber
      issuedOn
      issuer
      effectiveOn
      isInForce
      enteredAt
      enteredBy
      changes {
        isFounded
        predecessors {
          code
          name
        }
        successor {
          code
          name
        }
      }
    }
  }
`);

export const mergeableUnitListDocument = graphql(`
  query MergeableUnits($effectiveOn: LocalDate!) {
    mergeableUnits(effectiveOn: $effectiveOn) {
      code
      name
    }
  }
`);

export const unitMergerPreviewDocument = graphql(`
  query UnitMergerPreview($input: UnitMergerInput!) {
    previewUnitMerger(input: $input) {
      unitsBefore
      unitsAfter
      officersMoveOn
      problems {
        path
        code
        message
      }
      enteredBefore {
        documentNumber
      }
      changes {
        isFounded
        successor {
          code
          name
        }
        inHand {
          officers
          openApplications
          openRequests
          openAreaTasks
          offices
          bookedAppointments
          accounts
        }
        predecessors {
          unit {
            code
            name
          }
          inHand {
            officers
            openApplications
            openRequests
            openAreaTasks
            accounts
          }
        }
      }
      campaigns {
        documentNumber
        totalBefore
        totalAfter
        before {
          unit {
            code
            name
          }
          people
        }
        after {
          unit {
            code
            name
          }
          people
        }
      }
    }
  }
`);

export const enterUnitMergerDocument = graphql(`
  mutation EnterUnitMerger($input: EnterUnitMergerInput!) {
    enterUnitMerger(input: $input) {
      __typename
      ... on UnitMergerEntered {
        wasEnteredBefore
        merger {
          id
          documentNumber
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
