import type { LockTexts } from '@dinhdanh/i18n/portal';
import { useCallback, useState } from 'preact/hooks';

import '../../styles/journeys.css';
import { ChoiceField } from '../../components/ChoiceField.tsx';
import { StepPage } from '../../components/StepPage.tsx';
import { LockOwnAccountDocument } from '../../generated/graphql.ts';
import type { OwnLockReason } from '../../generated/graphql.ts';
import { usePortal } from '../../portal-context.tsx';
import { useAct } from '../../use-act.ts';
import type { Problem } from '../problem.ts';
import { ACCOUNT_PATH } from '../sign-in/sign-in-paths.ts';
import { Consequences, reasonChoices } from './Consequences.tsx';
import { LockedPage, lockedNow } from './LockedPage.tsx';

const NO_PROBLEMS: readonly Problem<'reason'>[] = [];

/** Khóa tài khoản of the holder who is signed in. */
export function LockAccountPage({ texts: words }: { texts: LockTexts }) {
  const { send, navigate } = usePortal();
  const { confirm } = words;
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [lockedAt, setLockedAt] = useState<string | null>(null);
  const lock = useAct(
    useCallback(async () => {
      const { data } = await send(LockOwnAccountDocument, { input: { reason: reason as OwnLockReason } });
      setLockedAt(data.lockOwnAccount.lockedAt);
    }, [send, reason]),
  );
  if (lockedAt !== null) return <LockedPage words={words} grounds={lockedNow(lockedAt)} isNew />;

  const submit = () => {
    if (reason === '') {
      setProblems([{ field: 'reason', code: 'REASON_REQUIRED' }]);
      return;
    }
    setProblems(NO_PROBLEMS);
    lock.run();
  };
  return (
    <StepPage<'reason'>
      stepText={null}
      heading={confirm.heading}
      back={{ href: ACCOUNT_PATH, go: () => navigate(ACCOUNT_PATH) }}
      fields={['reason']}
      problems={problems}
      textOf={() => words.problems.REASON_REQUIRED}
      failure={lock.failure}
      onRetry={lock.run}
      isBusy={lock.isBusy}
      submitLabel={confirm.submit}
      onSubmit={submit}
      below={
        <button type="button" class="button-secondary" onClick={() => navigate(ACCOUNT_PATH)}>
          {confirm.cancel}
        </button>
      }
    >
      <Consequences words={words} />
      <ChoiceField
        id="reason"
        value={reason}
        errors={problems.length > 0 ? [words.problems.REASON_REQUIRED] : []}
        onValue={setReason}
        legend={confirm.reasonLegend}
        choices={reasonChoices(words)}
      />
    </StepPage>
  );
}
