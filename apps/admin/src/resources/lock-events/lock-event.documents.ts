import { graphql } from '../../generated/gql.ts';

export const lockSubscriptionBoardDocument = graphql(`
  query LockSubscriptionBoard {
    lockSubscriptions {
      asOf
      canAdd
      items {
        id
        version
        agency
        state
        webhookUrl
        createdAt
        createdBy
        waiting
        delivered
        applied
        oldestUnappliedAt
        medianSeconds
        worstSeconds
        lastFailureAt
        lastFailure
        allowedActions
      }
    }
  }
`);

export const lockSubscriptionDocument = graphql(`
  query LockSubscription($id: ID!) {
    lockSubscription(id: $id) {
      id
      version
      agency
      state
      webhookUrl
      createdAt
      createdBy
      waiting
      delivered
      applied
      oldestUnappliedAt
      medianSeconds
      worstSeconds
      lastFailureAt
      lastFailure
      allowedActions
    }
  }
`);

export const lockEventDeliveriesDocument = graphql(`
  query LockEventDeliveries($subscriptionId: ID!, $isOpen: Boolean!, $page: PageInput!) {
    lockEventDeliveries(subscriptionId: $subscriptionId, isOpen: $isOpen, page: $page) {
      items {
        jti
        kind
        isReversal
        state
        occurredAt
        attempts
        nextAttemptAt
        lastFailure
        deliveredAt
        appliedAt
        acknowledgedAt
      }
      hasMore
    }
  }
`);

export const addLockSubscriptionDocument = graphql(`
  mutation AddLockSubscription($input: AddLockSubscriptionInput!) {
    addLockSubscription(input: $input) {
      __typename
      ... on LockSubscriptionAdded {
        id
        printKey
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

export const suspendLockSubscriptionDocument = graphql(`
  mutation SuspendLockSubscription($input: SwitchLockSubscriptionInput!) {
    suspendLockSubscription(input: $input) {
      __typename
      ... on LockSubscriptionSwitched {
        version
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

export const resumeLockSubscriptionDocument = graphql(`
  mutation ResumeLockSubscription($input: SwitchLockSubscriptionInput!) {
    resumeLockSubscription(input: $input) {
      __typename
      ... on LockSubscriptionSwitched {
        version
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

export const removeLockSubscriptionDocument = graphql(`
  mutation RemoveLockSubscription($input: SwitchLockSubscriptionInput!) {
    removeLockSubscription(input: $input) {
      __typename
      ... on LockSubscriptionSwitched {
        version
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
