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

export const signInPolicyDocument = graphql(`
  query SignInPolicy {
    signInPolicy {
      isPasswordEnough
      hasSingleSignOn
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
      ... on SecondFactorNeeded {
        signInToken
        hasApp
        passkeyOptions
      }
      ... on SecondFactorToEnrol {
        signInToken
        passkeyOptions
        offered {
          secret
          address
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

export const completeSignInDocument = graphql(`
  mutation CompleteOfficerSignIn($input: CompleteOfficerSignInInput!) {
    completeOfficerSignIn(input: $input) {
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
        recoveryCodes
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const completePasskeySignInDocument = graphql(`
  mutation CompletePasskeySignIn($input: CompletePasskeySignInInput!) {
    completePasskeySignIn(input: $input) {
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
        recoveryCodes
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const completeSingleSignOnDocument = graphql(`
  mutation CompleteSingleSignOn {
    completeSingleSignOn {
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
      ... on SecondFactorNeeded {
        signInToken
        hasApp
        passkeyOptions
      }
      ... on WorkAccountNotLinked {
        subject
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const readOfficerLinkDocument = graphql(`
  mutation ReadOfficerLink($token: String!) {
    readOfficerLink(input: { token: $token }) {
      __typename
      ... on OfficerOfLink {
        username
        displayName
      }
      ... on Refusal {
        code
        message
        legalBasis
      }
    }
  }
`);

export const enrolOfficerDocument = graphql(`
  mutation EnrolOfficer($input: EnrolOfficerInput!) {
    enrolOfficer(input: $input) {
      __typename
      ... on OfficerEnrolled {
        username
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

export const signOutDocument = graphql(`
  mutation SignOut {
    signOut {
      signedOutAt
    }
  }
`);
