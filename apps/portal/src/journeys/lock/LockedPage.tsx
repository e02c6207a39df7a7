import { formatDateTime } from '@dinhdanh/domain/formats';
import type { LockTexts } from '@dinhdanh/i18n/portal';

import { FactList } from '../../components/FactList.tsx';
import { PageHeading } from '../../components/PageHeading.tsx';
import type { StandingLockFragment } from '../../generated/graphql.ts';
import { usePortal } from '../../portal-context.tsx';
import { UNLOCK_PATH } from './lock-paths.ts';

type Grounds = StandingLockFragment['grounds'];

interface LockedPageProps {
  readonly words: LockTexts;
  readonly grounds: Grounds;
  /** Whether it was locked just now, or found so. */
  readonly isNew: boolean;
}

/** Since when an account is locked, on which ground, and what would open it. */
export function LockedPage({ words, grounds, isNew }: LockedPageProps) {
  const { locked, unlock } = words;
  const { texts, navigate } = usePortal();
  const isOwn = grounds.some(({ kind }) => kind === 'HOLDER_REQUEST');
  const heading = isNew ? locked.headingNow : locked.headingBefore;
  return (
    <div class="page">
      <PageHeading documentTitle={heading}>{heading}</PageHeading>
      <p class={isNew ? 'notice notice-done' : 'notice'}>{isNew ? locked.now : locked.before}</p>
      <StandingGrounds words={words} grounds={grounds} />
      <p class="notice">{locked.notByCode}</p>
      <div class="buttons">
        {isOwn && !isNew && (
          <button type="button" class="button" onClick={() => navigate(UNLOCK_PATH)}>
            {unlock.door}
          </button>
        )}
        <button
          type="button"
          class={isOwn && !isNew ? 'button-secondary' : 'button'}
          onClick={() => navigate('/', 'REPLACE')}
        >
          {texts.toStartPage}
        </button>
      </div>
    </div>
  );
}

/** Each ground that stands, since when, and what would end it. One kind may stand more than once. */
export function StandingGrounds({ words: { locked }, grounds }: Pick<LockedPageProps, 'words' | 'grounds'>) {
  return (
    <>
      {grounds.length > 1 && <p>{locked.several(grounds.length)}</p>}
      {grounds.map(({ kind, startedAt }, index) => (
        <section class="ground" key={`${String(index)}-${kind}`}>
          <h2>{locked.grounds[kind]}</h2>
          <FactList facts={[[locked.since, formatDateTime(new Date(startedAt))]]} />
          <h3>{locked.opensHeading}</h3>
          <ul>
            {locked.opens[kind].map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export const lockedNow = (lockedAt: string): Grounds => [{ kind: 'HOLDER_REQUEST', startedAt: lockedAt }];
