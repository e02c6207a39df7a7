import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useShowContext, useTranslate } from 'ra-core';

import type { ApplicationCase } from '../../providers/data-provider.ts';
import type { CaseChange } from './use-claim.ts';

const BELOW_THE_BAR = 56;

interface CaseChangedNoticeProps {
  readonly code: string;
  readonly change: CaseChange;
}

/** Says at once that the page is no longer true, and what is. What the officer is reading stays until they ask. */
export function CaseChangedNotice({ code, change }: CaseChangedNoticeProps) {
  const translate = useTranslate();
  const { refetch } = useShowContext<ApplicationCase>();
  return (
    <Alert
      severity="warning"
      // In sight wherever on the page the officer is reading.
      sx={{ position: 'sticky', top: BELOW_THE_BAR, zIndex: 3 }}
      action={
        <Button
          color="inherit"
          size="small"
          onClick={() => {
            void refetch();
          }}
        >
          {translate('live.reload')}
        </Button>
      }
    >
      {translate('live.changed', { code, state: translate(`state.${change.state}`) })}
    </Alert>
  );
}
