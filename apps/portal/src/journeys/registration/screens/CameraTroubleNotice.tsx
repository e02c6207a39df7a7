import type { RegistrationTexts } from '@dinhdanh/i18n/portal';

import type { CameraTrouble } from '../../../components/CameraView.tsx';

interface CameraTroubleNoticeProps {
  trouble: CameraTrouble;
  words: RegistrationTexts;
  onRetry(): void;
}

/** Why there is no picture, what to do about it, and that there is another way. */
export function CameraTroubleNotice({ trouble, words, onRetry }: CameraTroubleNoticeProps) {
  return (
    <div class="notice notice-due" role="alert">
      <p>
        {words.camera[trouble]} {words.camera.instead}
      </p>
      {trouble !== 'UNSUPPORTED' && (
        <button type="button" class="button-secondary" onClick={onRetry}>
          {words.camera.retry}
        </button>
      )}
    </div>
  );
}
