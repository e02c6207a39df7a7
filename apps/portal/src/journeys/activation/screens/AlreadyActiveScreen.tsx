import { PageHeading } from '../../../components/PageHeading.tsx';
import { usePortal } from '../../../portal-context.tsx';
import { SIGN_IN_PATH } from '../../sign-in/sign-in-paths.ts';
import type { ScreenProps } from './StepScreen.tsx';

export function AlreadyActiveScreen({ state }: ScreenProps) {
  const { texts, navigate } = usePortal();
  const { alreadyActive } = texts.activation;
  return (
    <div class="page">
      <PageHeading documentTitle={alreadyActive.heading}>{alreadyActive.heading}</PageHeading>
      <p>{alreadyActive.text}</p>
      {state.isCompletionUnanswered ? (
        <p class="notice">{alreadyActive.afterLostAnswer}</p>
      ) : (
        <>
          <h2>{alreadyActive.notMeHeading}</h2>
          <p>{alreadyActive.notMe}</p>
        </>
      )}
      <button type="button" class="button" onClick={() => navigate(SIGN_IN_PATH)}>
        {texts.start.doorSignIn}
      </button>
    </div>
  );
}
