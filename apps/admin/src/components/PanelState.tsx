import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'ra-core';

import { FailurePanel } from './FailurePanel.tsx';

interface PanelStateProps {
  /** Where its texts are: loading, failedTitle. */
  readonly texts: string;
  readonly error: Error | null;
  /** How high it will be, about. */
  readonly height?: number;
  readonly onRetry: () => unknown;
}

/** What stands in the place of something before it does: it is on its way, or did not come. */
export function PanelState({ texts, error, height = 160, onRetry }: PanelStateProps) {
  const translate = useTranslate();
  return error ? (
    <FailurePanel
      title={translate(`${texts}.failedTitle`)}
      error={error}
      onRetry={() => {
        onRetry();
      }}
    />
  ) : (
    <Skeleton variant="rounded" height={height} role="status" aria-label={translate(`${texts}.loading`)} />
  );
}
