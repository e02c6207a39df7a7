import type { LockTexts } from '@dinhdanh/i18n/portal';

import type { OwnLockReason } from '../../generated/graphql.ts';

/** What happens with a lock, said before it happens. */
export function Consequences({ words: { confirm } }: { words: LockTexts }) {
  return (
    <div class="notice notice-due">
      <h2>{confirm.consequencesHeading}</h2>
      <ul>
        {confirm.consequences.map((consequence) => (
          <li key={consequence}>{consequence}</li>
        ))}
      </ul>
    </div>
  );
}

const REASONS: readonly OwnLockReason[] = ['PHONE_LOST', 'NOT_ME', 'PRECAUTION'];

export const reasonChoices = ({ confirm }: LockTexts) =>
  REASONS.map((reason) => ({ value: reason, label: confirm.reasons[reason] }));
