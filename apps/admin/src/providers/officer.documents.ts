import { graphql } from '../generated/gql.ts';

export const meDocument = graphql(`
  query Me {
    me {
      username
      displayName
      units {
        code
        name
      }
      permissions
    }
  }
`);

export const signInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn {
        officer {
          username
          displayName
          units {
            code
            name
          }
          permissions
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

export const signOutDocument = graphql(`
  mutation SignOut {
    signOut {
      signedOutAt
    }
  }
`);
