import { graphql } from '../../generated/gql.ts';

export const wardForecastsDocument = graphql(`
  query WardForecasts($campaignId: ID!, $units: UnitView!) {
    wardForecasts(campaignId: $campaignId, units: $units) {
      campaign {
        id
        documentNumber
        issuedOn
        issuer
        dueOn
      }
      asOf
      window {
        from
        to
        days
      }
      rows {
        unit {
          code
          name
        }
        target
        activated
        remaining
        percent
        activatedInWindow
        pacePerDay
        neededPerDay
        outlook
        forecast {
          ...ForecastParts
        }
      }
      total {
        target
        activated
        remaining
        percent
        activatedInWindow
        pacePerDay
        neededPerDay
        outlook
        forecast {
          ...ForecastParts
        }
      }
    }
  }

  fragment ForecastParts on TargetForecast {
    basis
    on
    earliest
    latest
    plusMinusDays
    isFewCases
  }
`);

export const targetHistoryDocument = graphql(`
  query TargetHistory($campaignId: ID!, $unitCode: String, $units: UnitView!) {
    targetHistory(campaignId: $campaignId, unitCode: $unitCode, units: $units) {
      target
      points {
        on
        activated
      }
    }
  }
`);

export const hamletProgressDocument = graphql(`
  query HamletProgress($campaignId: ID!, $unitCode: String!, $units: UnitView!) {
    hamletProgress(campaignId: $campaignId, unitCode: $unitCode, units: $units) {
      target
      hasRows
      rows {
        hamlet
        hamletCount
        listed
        activated
        remaining
        shareOfRemaining
        movesMost
      }
    }
  }
`);
