import { PrintButton } from '../../../components/PrintButton.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { ACTIVATION_PATH } from '../../activation/activation-paths.ts';
import { StatusDetails } from '../../status/StatusDetails.tsx';
import { SomebodyElse } from './SomebodyElse.tsx';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';

/** After a return, and whenever somebody comes back: how far the application is, and what to do. */
export function ApplicationScreen(props: ScreenProps) {
  const { state, dispatch, words, statusWords } = props;
  const { navigate } = usePortal();
  const application = state.registration?.application;
  if (!application) return <></>;
  const { status, canRecreate } = application;
  return (
    <StepScreen
      {...props}
      heading={words.application.heading}
      fields={[]}
      previous={null}
      submitLabel={null}
      below={<SomebodyElse {...props} />}
    >
      <StatusDetails status={status} words={statusWords} />
      {canRecreate && <p>{words.application.recreateHint}</p>}
      <div class="buttons buttons-stacked">
        {canRecreate && (
          <button
            type="button"
            class="button"
            aria-disabled={state.request !== null}
            onClick={() => dispatch({ type: 'RECREATION_WANTED' })}
          >
            {words.application.recreate}
          </button>
        )}
        {status.state === 'APPROVED' && (
          <button type="button" class="button" onClick={() => navigate(ACTIVATION_PATH)}>
            {words.application.activate}
          </button>
        )}
        <button
          type="button"
          class="button-secondary"
          aria-disabled={state.request !== null}
          onClick={() => dispatch({ type: 'NEWS_WANTED' })}
        >
          {statusWords.result.refresh}
        </button>
        <PrintButton label={words.submitted.print} />
      </div>
    </StepScreen>
  );
}
