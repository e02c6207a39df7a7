import { FactList } from '../../../components/FactList.tsx';
import { PrintButton } from '../../../components/PrintButton.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { newKey } from '../../new-key.ts';
import { momentText } from '../time-texts.ts';
import { StepScreen } from './StepScreen.tsx';
import type { ScreenProps } from './screen-props.ts';

export function FoundScreen(props: ScreenProps) {
  const { state, dispatch, words } = props;
  const { texts, navigate } = usePortal();
  const { found, confirm, done } = words;
  const { appointment } = state;
  if (appointment === null) return <></>;
  return (
    <StepScreen {...props} heading={found.heading} fields={[]} submitLabel={null}>
      <FactList
        facts={[
          [done.code, appointment.code],
          [found.state, found.stateOf[appointment.state]],
          [confirm.when, momentText(words, appointment.startsAt)],
          [confirm.office, `${appointment.officeName}, ${appointment.officeAddress}`],
        ]}
      />
      <h2>{done.bringHeading}</h2>
      <ul>
        {appointment.bringAlong.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      {appointment.canChange ? (
        <div class="buttons buttons-stacked">
          <button type="button" class="button" onClick={() => dispatch({ type: 'MOVE_WANTED' })}>
            {found.move}
          </button>
          <button
            type="button"
            class="button-secondary"
            onClick={() => dispatch({ type: 'WENT_TO', step: 'cancel' })}
          >
            {found.cancel}
          </button>
          <PrintButton label={done.print} />
        </div>
      ) : (
        <>
          <p class="notice">{found.locked}</p>
          <div class="buttons buttons-stacked">
            <button
              type="button"
              class="button"
              onClick={() => dispatch({ type: 'BEGUN_AGAIN', keySeed: newKey() })}
            >
              {found.bookAnother}
            </button>
            <button type="button" class="button-secondary" onClick={() => navigate('/')}>
              {texts.toStartPage}
            </button>
          </div>
        </>
      )}
    </StepScreen>
  );
}
