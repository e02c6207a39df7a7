import CloudOffIcon from '@mui/icons-material/CloudOffOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';

import { StatePanel } from './StatePanel.tsx';
import { useFailureText } from './use-failure-text.ts';

interface FailurePanelProps {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What could not be loaded, why, and another try. */
export function FailurePanel({ title, error, onRetry }: FailurePanelProps) {
  const translate = useTranslate();
  const failureText = useFailureText();
  return (
    <StatePanel
      icon={CloudOffIcon}
      role="alert"
      title={title}
      text={failureText(error)}
      action={
        <Button variant="contained" onClick={onRetry}>
          {translate('list.retry')}
        </Button>
      }
    />
  );
}
