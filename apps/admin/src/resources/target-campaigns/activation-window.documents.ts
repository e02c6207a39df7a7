import { graphql } from '../../generated/gql.ts';

export const activationWindowsDocument = graphql(`
  query ActivationWindows {
    activationWindows {
      asOf
      rows {
        unit {
          code
          name
        }
        counts {
          ...WindowCounts
        }
      }
      total {
        ...WindowCounts
      }
    }
  }

  fragment WindowCounts on ActivationWindowCounts {
    notStarted
    open
    closingSoon
    closed
    total
  }
`);
