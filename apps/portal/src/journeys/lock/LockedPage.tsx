import { formatDateTime } from '@dinhdanh/domain/formats';
import type { LockTexts } from '@dinhdanh/i18n/portal';

import { FactList } from '../../components/FactList.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import type { StandingLockFragment } from '../../generated/graphql.ts';
import { usePortal } from '../../portal-context.tsx';

type Grounds = StandingLockFragment['grounds'];

interface LockedPageProps {
  readonly words: LockTexts;
  readonly grounds: Grounds;
  /** Whether it was locked just now, or found so. */
  readonly isNew: boolean;
}

/** Since when an account is locked, on which ground, and what would open it. */
export function LockedPage({ words: { locked }, grounds, isNew }: LockedPageProps) {
  const { texts, navigate } = usePortal();
  const heading = isNew ? locked.headingNow : locked.headingBefore;
  return (
    <div class="page">
      <PageHeading documentTitle={heading}>{heading}</PageHeading>
      <p class={isNew ? 'notice notice-done' : 'notice'}>{isNew ? locked.now : locked.before}</p>
      {grounds.map(({ kind, startedAt }) => (
        <section key={kind}>
          <FactList
            facts={[
              [locked.since, formatDateTime(new Date(startedAt))],
              [locked.ground, locked.grounds[kind]],
            ]}
          />
          <h2>{locked.opensHeading}</h2>
          <ul>
            {locked.opens[kind].map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="notice">{locked.notByCode}</p>
      <button type="button" class="button" onClick={() => navigate('/', 'REPLACE')}>
        {texts.toStartPage}
      </button>
    </div>
  );
}

export const lockedNow = (lockedAt: string): Grounds => [{ kind: 'HOLDER_REQUEST', startedAt: lockedAt }];
