import type { StatusTexts } from '@dinhdanh/i18n/portal';
import { useCallback } from 'preact/hooks';

import '../../styles/journeys.css';
import { usePortal } from '../../portal-context.tsx';
import { useJourney } from '../use-journey.ts';
import type { JourneyPlan } from '../use-journey.ts';
import { AskScreen } from './screens/AskScreen.tsx';
import { ResultScreen } from './screens/ResultScreen.tsx';
import { beginStatus, transition } from './status-machine.ts';
import type { StatusEvent, StatusRequest, StatusState } from './status-machine.ts';
import { isStatusPath, pathOfStep, stepOfPath } from './status-paths.ts';
import { performStatusRequest } from './status-requests.ts';

const PLAN: JourneyPlan<StatusState, StatusEvent, null> = {
  begin: beginStatus,
  transition,
  pathOf: pathOfStep,
  isOwnPath: isStatusPath,
  wentTo: (path) => ({ type: 'WENT_TO', step: stepOfPath(path) }),
  replacesHistory: () => false,
  progressOf: () => null,
  save: () => undefined,
};

export function StatusJourney({ texts }: { texts: StatusTexts }) {
  const { send } = usePortal();
  const perform = useCallback((request: StatusRequest) => performStatusRequest(request, send), [send]);
  const { state, dispatch } = useJourney(PLAN, perform);
  const Screen = state.step === 'ask' ? AskScreen : ResultScreen;
  return <Screen key={state.step} state={state} dispatch={dispatch} words={texts} />;
}
