import type { RegistrationTexts, StatusTexts } from '@dinhdanh/i18n/portal';
import { useCallback, useMemo, useRef } from 'preact/hooks';

import '../../styles/journeys.css';
import { localStorageIfAllowed, sessionStorageIfAllowed } from '../../browser-storage.ts';
import { usePortal } from '../../portal-context.tsx';
import { useJourney } from '../use-journey.ts';
import type { JourneyPlan } from '../use-journey.ts';
import { createPortraitUpload } from './portrait-upload.ts';
import { beginRegistration, isNumberedStep, keptOf, transition } from './registration-machine.ts';
import type {
  KeptRegistration,
  RegistrationEvent,
  RegistrationRequest,
  RegistrationState,
  RegistrationStep,
} from './registration-machine.ts';
import { isRegistrationPath, pathOfStep, stepOfPath } from './registration-paths.ts';
import { performRegistrationRequest } from './registration-requests.ts';
import { loadKept, saveKept } from './registration-storage.ts';
import type { BrowserStorage } from './registration-storage.ts';
import { AccountReadyScreen } from './screens/AccountReadyScreen.tsx';
import { ApplicationScreen } from './screens/ApplicationScreen.tsx';
import { CardScreen } from './screens/CardScreen.tsx';
import { CodeScreen } from './screens/CodeScreen.tsx';
import { ComparingScreen } from './screens/ComparingScreen.tsx';
import { CorrectionScreen } from './screens/CorrectionScreen.tsx';
import { EmailScreen } from './screens/EmailScreen.tsx';
import { MismatchScreen } from './screens/MismatchScreen.tsx';
import { OpeningScreen } from './screens/OpeningScreen.tsx';
import { PasswordScreen } from './screens/PasswordScreen.tsx';
import { PersonScreen } from './screens/PersonScreen.tsx';
import { PersonalIdScreen } from './screens/PersonalIdScreen.tsx';
import { PhoneScreen } from './screens/PhoneScreen.tsx';
import { PortraitScreen } from './screens/PortraitScreen.tsx';
import { RefusedScreen } from './screens/RefusedScreen.tsx';
import { ResidenceScreen } from './screens/ResidenceScreen.tsx';
import { ResumeScreen } from './screens/ResumeScreen.tsx';
import { ReviewScreen } from './screens/ReviewScreen.tsx';
import { ScanScreen } from './screens/ScanScreen.tsx';
import { SubmittedScreen } from './screens/SubmittedScreen.tsx';
import { TermsScreen } from './screens/TermsScreen.tsx';
import { WayScreen } from './screens/WayScreen.tsx';
import { WelcomeScreen } from './screens/WelcomeScreen.tsx';
import type { ScreenProps } from './screens/screen-props.ts';

const SCREENS: Record<RegistrationStep, (props: ScreenProps) => preact.JSX.Element> = {
  opening: OpeningScreen,
  welcome: WelcomeScreen,
  resume: ResumeScreen,
  personalId: PersonalIdScreen,
  phone: PhoneScreen,
  way: WayScreen,
  scan: ScanScreen,
  person: PersonScreen,
  residence: ResidenceScreen,
  card: CardScreen,
  email: EmailScreen,
  terms: TermsScreen,
  comparing: ComparingScreen,
  mismatch: MismatchScreen,
  correction: CorrectionScreen,
  code: CodeScreen,
  password: PasswordScreen,
  accountReady: AccountReadyScreen,
  portrait: PortraitScreen,
  review: ReviewScreen,
  submitted: SubmittedScreen,
  application: ApplicationScreen,
  refused: RefusedScreen,
};

const storage = (): BrowserStorage => ({
  session: sessionStorageIfAllowed(),
  device: localStorageIfAllowed(),
});

/** Beside the numbered questions: the pages that somebody chose to go to. */
const CHOSEN_STEPS: readonly RegistrationStep[] = ['resume', 'scan', 'accountReady'];

const PLAN: JourneyPlan<RegistrationState, RegistrationEvent, KeptRegistration | null> = {
  begin: (path) => beginRegistration(loadKept(storage()), stepOfPath(path)),
  transition,
  pathOf: pathOfStep,
  isOwnPath: isRegistrationPath,
  wentTo: (path) => ({ type: 'WENT_TO', step: stepOfPath(path) ?? 'welcome' }),
  replacesHistory: (step) => !isNumberedStep(step) && !CHOSEN_STEPS.includes(step),
  progressOf: keptOf,
  save: (kept) => saveKept(storage(), kept),
};

interface RegistrationJourneyProps {
  texts: { readonly words: RegistrationTexts; readonly statusWords: StatusTexts };
}

export function RegistrationJourney({ texts }: RegistrationJourneyProps) {
  const { send, locale } = usePortal();
  const localeRef = useRef(locale);
  localeRef.current = locale;
  const sendPortrait = useMemo(
    () =>
      createPortraitUpload({
        fetch: (...call) => window.fetch(...call),
        now: () => Date.now(),
        locale: () => localeRef.current,
      }),
    [],
  );
  const perform = useCallback(
    (request: RegistrationRequest) => performRegistrationRequest(request, { send, sendPortrait }),
    [send, sendPortrait],
  );
  const { state, dispatch } = useJourney(PLAN, perform);
  const Screen = SCREENS[state.step];
  return <Screen key={state.step} state={state} dispatch={dispatch} {...texts} />;
}
