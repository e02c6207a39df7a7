import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

import { ActDialog } from '../../components/ActDialog.tsx';
import type { Trouble } from '../../components/use-submission.ts';
import type { CrossCheck } from '../../providers/data-provider.ts';

/** What every act on a paper is given. */
export interface CrossCheckActProps {
  readonly crossCheck: CrossCheck;
  readonly applicationId: string;
  readonly onClose: () => void;
}

interface CrossCheckActDialogProps {
  readonly title: string;
  readonly confirmText: string;
  readonly isPending: boolean;
  readonly trouble: Trouble | undefined;
  /** Offered when somebody else was faster. */
  readonly reload: (() => Promise<void>) | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** An act on a paper; whoever was too late can read it anew at once. */
export function CrossCheckActDialog({ confirmText, reload, ...props }: CrossCheckActDialogProps) {
  const translate = useTranslate();
  const { trouble } = props;
  return (
    <ActDialog
      {...props}
      confirm={translate(confirmText)}
      alert={
        trouble &&
        reload && (
          <Alert
            severity="error"
            action={
              <Button
                color="inherit"
                size="small"
                onClick={() => {
                  void reload();
                }}
              >
                {translate('crossChecks.reload')}
              </Button>
            }
          >
            {trouble.message}
          </Alert>
        )
      }
    />
  );
}
