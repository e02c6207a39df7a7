import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

interface JourneyState {
  readonly step: string;
  /** A call under way. The object is new for every call, so that its identity starts exactly one. */
  readonly request: object | null;
}

/** A journey's state machine and what joins it to the outside. Made once, outside of any component. */
export interface JourneyPlan<State extends JourneyState, Event, Progress> {
  begin(path: string): State;
  transition(state: State, event: Event): State;
  pathOf(step: State['step']): string;
  isOwnPath(path: string): boolean;
  /** What the browser's back and forward buttons mean. */
  wentTo(path: string): Event;
  /** True for a step that there is no way back from. */
  replacesHistory(step: State['step']): boolean;
  /** What outlives a reload. */
  progressOf(state: State): Progress;
  save(progress: Progress): void;
}

/** Joins a state machine to the outside: the server, the storage of the browser, its history. */
export function useJourney<State extends JourneyState, Event, Progress>(
  plan: JourneyPlan<State, Event, Progress>,
  perform: (request: NonNullable<State['request']>) => Promise<Event>,
): { state: State; dispatch(event: Event): void } {
  const [state, setState] = useState(() => plan.begin(window.location.pathname));
  const { request } = state;
  const latest = useRef(state);

  // The address moves in the same breath as the state: an effect would run too late for a person who presses the
  // browser's back button twice, and would push the page of the first press over the second.
  const advance = useCallback(
    (event: Event, isFromHistory: boolean) => {
      const before = latest.current;
      const after = plan.transition(before, event);
      latest.current = after;
      setState(after);
      if (after.step !== before.step) window.scrollTo(0, 0);
      showPath(
        plan.pathOf(after.step),
        isFromHistory || plan.replacesHistory(after.step) ? 'REPLACE' : 'PUSH',
      );
    },
    [plan],
  );
  const dispatch = useCallback((event: Event) => advance(event, false), [advance]);

  useEffect(() => {
    // A load may land on another step than the address says.
    showPath(plan.pathOf(latest.current.step), 'REPLACE');
    const onPopState = () => {
      if (plan.isOwnPath(window.location.pathname)) advance(plan.wentTo(window.location.pathname), true);
    };
    window.addEventListener('popstate', onPopState);
    return () => window.removeEventListener('popstate', onPopState);
  }, [plan, advance]);

  const keptText = JSON.stringify(plan.progressOf(state));
  useEffect(() => {
    plan.save(plan.progressOf(latest.current));
  }, [plan, keptText]);

  useEffect(() => {
    if (request === null) return undefined;
    let isWanted = true;
    void perform(request).then((answer) => {
      if (isWanted) dispatch(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [request, perform, dispatch]);

  return { state, dispatch };
}

function showPath(path: string, how: 'PUSH' | 'REPLACE'): void {
  if (window.location.pathname === path) return;
  if (how === 'PUSH') window.history.pushState(null, '', path);
  else window.history.replaceState(null, '', path);
}
