import { BackLink } from '../../../components/BackLink.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { PageHeading } from '../../../components/PageHeading.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { ACTIVATION_PATH } from '../../activation/activation-paths.ts';
import { RESUME_PATH } from '../../registration/resume-path.ts';
import { StatusDetails } from '../StatusDetails.tsx';
import { pathOfStep } from '../status-paths.ts';
import type { ScreenProps } from './screen-props.ts';

export function ResultScreen({ state, dispatch, words }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { result } = words;
  const { status } = state;
  if (status === null) return <></>;
  const heading = result.heading(status.code);
  const isReturned = status.state === 'RETURNED' && status.level === 'LEVEL_1';
  return (
    <div class="page">
      <BackLink href={pathOfStep('ask')} onBack={() => dispatch({ type: 'WENT_TO', step: 'ask' })} />
      {state.failure && (
        <FailureNotice failure={state.failure} onRetry={() => dispatch({ type: 'SUBMITTED' })} />
      )}
      <PageHeading documentTitle={heading}>{heading}</PageHeading>
      <StatusDetails status={status} words={words} />
      {isReturned && <p>{result.recreateHint}</p>}
      <div class="buttons buttons-stacked">
        {isReturned && (
          <button type="button" class="button" onClick={() => navigate(RESUME_PATH)}>
            {result.recreate}
          </button>
        )}
        {status.state === 'APPROVED' && (
          <button type="button" class="button" onClick={() => navigate(ACTIVATION_PATH)}>
            {result.activate}
          </button>
        )}
        <button
          type="button"
          class="button-secondary"
          aria-disabled={state.request !== null}
          onClick={() => dispatch({ type: 'SUBMITTED' })}
        >
          {result.refresh}
        </button>
        <PrintButton label={result.print} />
        <button type="button" class="button-secondary" onClick={() => dispatch({ type: 'ANOTHER_WANTED' })}>
          {result.another}
        </button>
      </div>
      <p class="busy" role="status">
        {state.request !== null && texts.busy}
      </p>
    </div>
  );
}
