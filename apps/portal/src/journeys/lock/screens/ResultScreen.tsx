import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { SIGN_IN_PATH } from '../../sign-in/sign-in-paths.ts';
import { LockedPage, lockedNow, StandingGrounds } from '../LockedPage.tsx';
import type { LockResult } from '../lock-machine.ts';
import type { ScreenProps } from './screen-props.ts';

export function ResultScreen({ state: { result }, words }: ScreenProps) {
  switch (result?.kind) {
    case 'LOCKED_NOW':
      return <LockedPage words={words} grounds={lockedNow(result.lockedAt)} isNew />;
    case 'LOCKED_BEFORE':
      return <LockedPage words={words} grounds={result.grounds} isNew={false} />;
    case 'UNLOCKED':
      return <Unlocked words={words} grounds={result.grounds} />;
    case 'NOTHING_TO_UNLOCK':
      return <Nothing {...words.unlock.nothing} />;
    default:
      return <Nothing {...words.nothing} />;
  }
}

function Nothing({
  heading,
  text,
  notMine,
}: {
  readonly heading: string;
  readonly text: string;
  readonly notMine: string;
}) {
  const { texts, navigate } = usePortal();
  return (
    <div class="page">
      <PageHeading documentTitle={heading}>{heading}</PageHeading>
      <p>{text}</p>
      <p>{notMine}</p>
      <button type="button" class="button" onClick={() => navigate('/', 'REPLACE')}>
        {texts.toStartPage}
      </button>
    </div>
  );
}

function Unlocked({
  words,
  grounds,
}: Pick<ScreenProps, 'words'> & Pick<Extract<LockResult, { kind: 'UNLOCKED' }>, 'grounds'>) {
  const { texts, navigate } = usePortal();
  const { done } = words.unlock;
  const isOpen = grounds.length === 0;
  const heading = isOpen ? done.heading : done.headingStill;
  return (
    <div class="page">
      <PageHeading documentTitle={heading}>{heading}</PageHeading>
      <p class={isOpen ? 'notice notice-done' : 'notice notice-due'}>{isOpen ? done.open : done.still}</p>
      {isOpen ? <p>{done.next}</p> : <StandingGrounds words={words} grounds={grounds} />}
      <div class="buttons">
        {isOpen && (
          <button type="button" class="button" onClick={() => navigate(SIGN_IN_PATH, 'REPLACE')}>
            {done.signIn}
          </button>
        )}
        <button
          type="button"
          class={isOpen ? 'button-secondary' : 'button'}
          onClick={() => navigate('/', 'REPLACE')}
        >
          {texts.toStartPage}
        </button>
      </div>
    </div>
  );
}
