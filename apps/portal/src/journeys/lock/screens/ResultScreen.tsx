import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { LockedPage, lockedNow } from '../LockedPage.tsx';
import type { ScreenProps } from './screen-props.ts';

export function ResultScreen({ state: { result }, words }: ScreenProps) {
  switch (result?.kind) {
    case 'LOCKED_NOW':
      return <LockedPage words={words} grounds={lockedNow(result.lockedAt)} isNew />;
    case 'LOCKED_BEFORE':
      return <LockedPage words={words} grounds={result.grounds} isNew={false} />;
    default:
      return <NothingToLock words={words} />;
  }
}

function NothingToLock({ words: { nothing } }: Pick<ScreenProps, 'words'>) {
  const { texts, navigate } = usePortal();
  return (
    <div class="page">
      <PageHeading documentTitle={nothing.heading}>{nothing.heading}</PageHeading>
      <p>{nothing.text}</p>
      <p>{nothing.notMine}</p>
      <button type="button" class="button" onClick={() => navigate('/', 'REPLACE')}>
        {texts.toStartPage}
      </button>
    </div>
  );
}
