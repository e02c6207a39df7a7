import type { PapersTexts } from '@dinhdanh/i18n/portal';
import type { FunctionComponent } from 'preact';
import { useCallback } from 'preact/hooks';

import '../../styles/journeys.css';
import { usePortal } from '../../portal-context.tsx';
import { useJourney } from '../use-journey.ts';
import type { JourneyPlan } from '../use-journey.ts';
import { beginPapers, transition } from './papers-machine.ts';
import type { PapersEvent, PapersRequest, PapersState, PapersStep } from './papers-machine.ts';
import { isPapersPath, pathOfStep, stepOfPath } from './papers-paths.ts';
import { performPapersRequest } from './papers-requests.ts';
import { ConfirmScreen } from './screens/ConfirmScreen.tsx';
import { ContestScreen } from './screens/ContestScreen.tsx';
import { EditScreen } from './screens/EditScreen.tsx';
import { KindScreen } from './screens/KindScreen.tsx';
import { ListScreen } from './screens/ListScreen.tsx';
import { NumberScreen } from './screens/NumberScreen.tsx';
import { RemoveScreen } from './screens/RemoveScreen.tsx';
import type { ScreenProps } from './screens/screen-props.ts';

const PLAN: JourneyPlan<PapersState, PapersEvent, null> = {
  begin: beginPapers,
  transition,
  pathOf: pathOfStep,
  isOwnPath: isPapersPath,
  wentTo: (path) => ({ type: 'WENT_TO', step: stepOfPath(path) }),
  replacesHistory: () => false,
  progressOf: () => null,
  save: () => undefined,
};

const SCREENS: Readonly<Record<PapersStep, FunctionComponent<ScreenProps>>> = {
  list: ListScreen,
  kind: KindScreen,
  number: NumberScreen,
  confirm: ConfirmScreen,
  edit: EditScreen,
  remove: RemoveScreen,
  contest: ContestScreen,
};

export function PapersJourney({ texts }: { texts: PapersTexts }) {
  const { send } = usePortal();
  const perform = useCallback((request: PapersRequest) => performPapersRequest(request, send), [send]);
  const { state, dispatch } = useJourney(PLAN, perform);
  const Screen = SCREENS[state.step];
  return <Screen key={state.step} state={state} dispatch={dispatch} words={texts} />;
}
