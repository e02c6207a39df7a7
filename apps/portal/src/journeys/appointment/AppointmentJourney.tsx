import type { AppointmentTexts } from '@dinhdanh/i18n/portal';
import { useCallback } from 'preact/hooks';

import '../../styles/journeys.css';
import { usePortal } from '../../portal-context.tsx';
import { useJourney } from '../use-journey.ts';
import type { JourneyPlan } from '../use-journey.ts';
import { beginAppointment, transition } from './appointment-machine.ts';
import type {
  AppointmentEvent,
  AppointmentRequest,
  AppointmentState,
  AppointmentStep,
} from './appointment-machine.ts';
import { isAppointmentPath, pathOfStep, stepOfPath } from './appointment-paths.ts';
import { performAppointmentRequest } from './appointment-requests.ts';
import { newKey } from '../new-key.ts';
import { CancelScreen } from './screens/CancelScreen.tsx';
import { CancelledScreen } from './screens/CancelledScreen.tsx';
import { CardScreen } from './screens/CardScreen.tsx';
import { ConfirmScreen } from './screens/ConfirmScreen.tsx';
import { DayScreen } from './screens/DayScreen.tsx';
import { DoneScreen } from './screens/DoneScreen.tsx';
import { FindScreen } from './screens/FindScreen.tsx';
import { FoundScreen } from './screens/FoundScreen.tsx';
import { OfficeScreen } from './screens/OfficeScreen.tsx';
import { ResidenceScreen } from './screens/ResidenceScreen.tsx';
import { SlotScreen } from './screens/SlotScreen.tsx';
import { WelcomeScreen } from './screens/WelcomeScreen.tsx';
import { WhoScreen } from './screens/WhoScreen.tsx';
import type { ScreenProps } from './screens/screen-props.ts';

const SCREENS: Record<AppointmentStep, (props: ScreenProps) => preact.JSX.Element> = {
  welcome: WelcomeScreen,
  who: WhoScreen,
  card: CardScreen,
  residence: ResidenceScreen,
  office: OfficeScreen,
  day: DayScreen,
  slot: SlotScreen,
  confirm: ConfirmScreen,
  done: DoneScreen,
  find: FindScreen,
  found: FoundScreen,
  cancel: CancelScreen,
  cancelled: CancelledScreen,
};

const PLAN: JourneyPlan<AppointmentState, AppointmentEvent, null> = {
  begin: (path) => beginAppointment(newKey(), stepOfPath(path)),
  transition,
  pathOf: pathOfStep,
  isOwnPath: isAppointmentPath,
  wentTo: (path) => ({ type: 'WENT_TO', step: stepOfPath(path) }),
  // There is nothing to go back to after an end.
  replacesHistory: (step) => step === 'done' || step === 'cancelled',
  progressOf: () => null,
  save: () => undefined,
};

export function AppointmentJourney({ texts }: { texts: AppointmentTexts }) {
  const { send } = usePortal();
  const perform = useCallback(
    (request: AppointmentRequest) => performAppointmentRequest(request, send),
    [send],
  );
  const { state, dispatch } = useJourney(PLAN, perform);
  const Screen = SCREENS[state.step];
  return <Screen key={state.step} state={state} dispatch={dispatch} words={texts} />;
}
