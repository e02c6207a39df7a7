import { graphql } from '../../generated/gql.ts';

export const funnelDocument = graphql(`
  query Funnel($on: LocalDate, $units: UnitView) {
    funnel(on: $on, units: $units) {
      asOf
      on
      rows {
        unit {
          code
          name
        }
        unitCodes
        sums {
          ...Sums
        }
      }
      total {
        ...Sums
      }
    }
  }

  fragment Sums on FunnelSums {
    buckets {
      stage
      count
      opens
    }
    applications
    accountsWithoutApplication
    total
  }
`);

export const funnelPeopleDocument = graphql(`
  query FunnelPeople($unitCodes: [String!]!, $stage: FunnelStage!, $page: PageInput) {
    funnelPeople(unitCodes: $unitCodes, stage: $stage, page: $page) {
      items {
        id
        unit {
          code
          name
        }
        fullName
        maskedPersonalIdNumber
        maskedPhoneNumber
        hamlet
        applicationId
        applicationCode
        approvedAt
      }
      total
      totalIsCapped
    }
  }
`);
