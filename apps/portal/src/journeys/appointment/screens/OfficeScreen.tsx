import { ChoiceField } from '../../../components/ChoiceField.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import type { SendToPortal } from '../../../portal-client.ts';
import { usePortal } from '../../../portal-context.tsx';
import { useLoaded } from '../../../use-loaded.ts';
import { loadOffices } from '../appointment-requests.ts';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useErrors } from './use-field.ts';

const ask = (send: SendToPortal) => loadOffices(send, () => Date.now());

export function OfficeScreen(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { texts } = usePortal();
  const { office } = words;
  const { loaded, failure, reload } = useLoaded(ask);
  const errors = useErrors(props)('office');
  const hasOffices = loaded !== null && loaded.offices.length > 0;
  return (
    <StepScreen
      {...props}
      heading={office.heading}
      fields={['office']}
      submitLabel={hasOffices ? texts.continue : null}
    >
      <p>{state.form.hasValidCard === 'YES' ? office.withCard : office.withoutCard}</p>
      {loaded === null && failure === null && <p role="status">{office.loading}</p>}
      {failure && (
        <>
          <p>{office.failed}</p>
          <FailureNotice failure={failure} onRetry={reload} />
        </>
      )}
      {loaded !== null && !hasOffices && <p class="notice notice-due">{office.none}</p>}
      {loaded !== null && hasOffices && (
        <ChoiceField
          id="office"
          legend={office.legend}
          isLegendHidden
          errors={errors}
          value={state.office?.code ?? ''}
          onValue={(code) => {
            const chosen = loaded.offices.find((offered) => offered.code === code);
            if (chosen) dispatch({ type: 'OFFICE_CHOSEN', office: chosen, today: loaded.today });
          }}
          choices={loaded.offices.map(({ code, name, address, kind, openingText }) => ({
            value: code,
            label: name,
            hint: [office.kindOf[kind], address, office.open(openingText)].join(' · '),
          }))}
        />
      )}
    </StepScreen>
  );
}
