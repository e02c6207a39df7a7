import { useQueryClient } from '@tanstack/react-query';
import { useCanAccess, useDataProvider, useGetIdentity } from 'ra-core';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { useApplicationChanges } from '../../components/use-application-changes.ts';
import type { ApplicationState } from '../../generated/graphql.ts';
import type { ApplicationCase, BackOfficeProvider } from '../../providers/data-provider.ts';

/** Well before the lease of ten minutes ends, so that one lost renewal does no harm. */
const RENEW_EVERY_MS = 4 * 60_000;
const LOOK_EVERY_MS = 30_000;
/** How far this computer's clock may be from the server's. */
const CLOCK_TOLERANCE_MS = 5000;

/** The application as it is now, when that is not what the page shows. */
export interface CaseChange {
  readonly state: ApplicationState;
  readonly version: number;
}

export interface ClaimStanding {
  /** Set when the case is not what the page shows any more. */
  readonly change: CaseChange | undefined;
  /** The server's sentence about why this officer cannot have the case. */
  readonly refusal: string | undefined;
}

/** The case that this page holds; an answer that comes after the page was left gives it back. */
let heldCase: string | undefined;

/**
 * Takes the case for this officer as long as it is open: asks for it, renews while the page is seen, lets go when the
 * officer leaves. Meanwhile listens to what others do to the same case.
 */
export function useClaim(application: ApplicationCase): ClaimStanding {
  const { id, state, version, claim } = application;
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const queryClient = useQueryClient();
  const { identity } = useGetIdentity();
  const { canAccess: mayClaim = false } = useCanAccess({ resource: 'applications', action: 'claim' });
  const [change, setChange] = useState<CaseChange>();
  const [refusal, setRefusal] = useState<string>();
  const renewedAt = useRef(0);
  const isOthers = claim !== null && !claim.isMine;
  const isWanted = mayClaim && state === 'READY_FOR_REVIEW' && !isOthers;

  const showClaim = (next: ApplicationCase['claim']) => {
    queryClient.setQueriesData<ApplicationCase>({ queryKey: ['applications', 'getOne'] }, (shown) =>
      shown?.id === id ? { ...shown, claim: next } : shown,
    );
  };
  const release = () => {
    // The lease ends by itself, so nobody waits for the answer.
    void dataProvider.releaseApplication({ id }).catch(() => undefined);
  };
  const ask = async () => {
    renewedAt.current = Date.now();
    const result = await dataProvider.claimApplication({ id }).catch(() => undefined);
    switch (result?.__typename) {
      case 'ApplicationClaimed':
        if (heldCase !== id) {
          release();
          return;
        }
        setRefusal(undefined);
        showClaim(result.application.claim);
        setChange({ state, version: result.application.version });
        return;
      case 'RuleRefused':
        setRefusal(result.message);
        return;
      case 'StateConflict':
        setChange({ state: result.currentState, version: result.currentVersion });
        return;
      case undefined:
      // Without an answer the officer goes on; the decision tells whether somebody else was faster.
    }
  };
  const take = useEffectEvent(ask);
  const letGo = useEffectEvent(release);
  useEffect(() => {
    if (!isWanted) return;
    const isSeen = () => document.visibilityState === 'visible';
    const start = () => {
      heldCase = id;
      void take();
    };
    const stop = () => {
      if (heldCase !== id) return;
      heldCase = undefined;
      letGo();
    };
    const renewIfDue = () => {
      if (isSeen() && Date.now() - renewedAt.current >= RENEW_EVERY_MS) void take();
    };
    const comeBack = (event: PageTransitionEvent) => {
      if (event.persisted) start();
    };
    start();
    const timer = setInterval(renewIfDue, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', renewIfDue);
    window.addEventListener('pagehide', stop);
    window.addEventListener('pageshow', comeBack);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', renewIfDue);
      window.removeEventListener('pagehide', stop);
      window.removeEventListener('pageshow', comeBack);
      stop();
    };
  }, [id, isWanted]);

  const claimEndsAt = isOthers ? claim.until : undefined;
  const endClaim = useEffectEvent(() => {
    showClaim(null);
  });
  useEffect(() => {
    if (claimEndsAt === undefined) return;
    // A lease that ends by itself is announced to nobody.
    const timer = setTimeout(
      endClaim,
      Math.max(Date.parse(claimEndsAt) - Date.now(), 0) + CLOCK_TOLERANCE_MS,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [claimEndsAt]);

  useApplicationChanges((event) => {
    // The line was down: asking for the lease again tells the version as well.
    if (!event) {
      if (isWanted) void ask();
      return;
    }
    if (event.id !== id) return;
    setChange({ state: event.state as ApplicationState, version: event.version });
    const { claimedBy, claimedUntil } = event;
    showClaim(
      claimedBy === null || claimedUntil === null
        ? null
        : { officerName: claimedBy, isMine: claimedBy === identity?.fullName, until: claimedUntil },
    );
  });
  return { change: change && change.version > version ? change : undefined, refusal };
}
