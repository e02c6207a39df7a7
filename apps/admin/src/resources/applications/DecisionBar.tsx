import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useCanAccess, useTranslate } from 'ra-core';

import type { ApplicationAction } from '../../generated/graphql.ts';
import { ApproveApplicationButton } from './ApproveApplicationButton.tsx';
import type { DecisionActionProps } from './ApproveApplicationButton.tsx';
import { RefuseApplicationButton } from './RefuseApplicationButton.tsx';
import { ReturnApplicationButton } from './ReturnApplicationButton.tsx';

/** The decisions that the case allows now and this officer may take; or the reason why there are none. */
export function DecisionBar({ application, onLate }: DecisionActionProps) {
  const translate = useTranslate();
  const approve = useCanAccess({ resource: 'applications', action: 'approve' });
  const giveBack = useCanAccess({ resource: 'applications', action: 'return' });
  const refuse = useCanAccess({ resource: 'applications', action: 'refuse' });
  const may: Readonly<Record<ApplicationAction, boolean>> = {
    APPROVE: approve.canAccess ?? false,
    RETURN: giveBack.canAccess ?? false,
    REFUSE: refuse.canAccess ?? false,
  };
  const { allowedActions, state } = application;
  const offered = allowedActions.filter((action) => may[action]);
  const reasonForNone =
    state === 'SUBMITTED' || state === 'CHECKING'
      ? 'decision.waiting'
      : state === 'READY_FOR_REVIEW'
        ? 'decision.notYours'
        : 'decision.none';
  return (
    <Box
      role="region"
      aria-label={translate('decision.bar')}
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
        minHeight: 60,
        px: { xs: 3, sm: 5 },
        py: 2,
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      {offered.includes('APPROVE') && <ApproveApplicationButton application={application} onLate={onLate} />}
      {offered.includes('RETURN') && <ReturnApplicationButton application={application} onLate={onLate} />}
      {offered.includes('REFUSE') && <RefuseApplicationButton application={application} onLate={onLate} />}
      {offered.length === 0 && <Typography color="textSecondary">{translate(reasonForNone)}</Typography>}
    </Box>
  );
}
