import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'ra-core';

import { FailurePanel } from '../../components/FailurePanel.tsx';

interface PanelStateProps {
  /** Where its texts are: loading, failed. */
  readonly texts: string;
  readonly error: Error | null;
  readonly onRetry: () => unknown;
}

/** What stands in a panel before its rows do: they are on their way, or did not come. */
export function PanelState({ texts, error, onRetry }: PanelStateProps) {
  const translate = useTranslate();
  return error ? (
    <FailurePanel
      title={translate(`${texts}.failed`)}
      error={error}
      onRetry={() => {
        onRetry();
      }}
    />
  ) : (
    <Skeleton variant="rounded" height={160} role="status" aria-label={translate(`${texts}.loading`)} />
  );
}
