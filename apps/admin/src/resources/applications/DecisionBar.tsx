import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import LockClockIcon from '@mui/icons-material/LockClockOutlined';
import { useCanAccess, useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { momentText } from '../../components/moment-text.ts';
import type { ApplicationAction } from '../../generated/graphql.ts';
import { ApproveApplicationButton } from './ApproveApplicationButton.tsx';
import type { DecisionActionProps } from './ApproveApplicationButton.tsx';
import { RefuseApplicationButton } from './RefuseApplicationButton.tsx';
import { ReturnApplicationButton } from './ReturnApplicationButton.tsx';

interface DecisionBarProps extends Omit<DecisionActionProps, 'obstacle'> {
  /** The page shows something older than what is true. */
  readonly hasChanged: boolean;
  /** The server's sentence about why this officer cannot have the case. */
  readonly claimRefusal: string | undefined;
}

/** The decisions that the case allows now and this officer may take; or the reason why there are none. */
export function DecisionBar({ hasChanged, claimRefusal, ...action }: DecisionBarProps) {
  const translate = useTranslate();
  const { application } = action;
  const approve = useCanAccess({ resource: 'applications', action: 'approve' });
  const giveBack = useCanAccess({ resource: 'applications', action: 'return' });
  const refuse = useCanAccess({ resource: 'applications', action: 'refuse' });
  const submit = useCanAccess({ resource: 'applications', action: 'submit' });
  const canRecreate =
    application.state === 'RETURNED' && application.nextAttempt === null && (submit.canAccess ?? false);
  const may: Readonly<Record<ApplicationAction, boolean>> = {
    APPROVE: approve.canAccess ?? false,
    RETURN: giveBack.canAccess ?? false,
    REFUSE: refuse.canAccess ?? false,
  };
  const { allowedActions, state, claim } = application;
  const offered = allowedActions.filter((action) => may[action]);
  const reasonForNone =
    state === 'SUBMITTED' || state === 'CHECKING'
      ? 'decision.waiting'
      : state === 'READY_FOR_REVIEW'
        ? 'decision.notYours'
        : 'decision.none';
  const until = claim ? momentText(claim.until, new Date()) : '';
  const obstacle = hasChanged
    ? translate('live.reloadFirst')
    : claim && !claim.isMine
      ? translate('claim.others', { name: claim.officerName, time: until })
      : claimRefusal;
  const props = { ...action, obstacle };
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
      {offered.includes('APPROVE') && <ApproveApplicationButton {...props} />}
      {offered.includes('RETURN') && <ReturnApplicationButton {...props} />}
      {offered.includes('REFUSE') && <RefuseApplicationButton {...props} />}
      {canRecreate && (
        <Button component={Link} to={`/intake?previous=${application.id}`} variant="contained">
          {translate('intake.recreate')}
        </Button>
      )}
      {offered.length === 0 && !canRecreate && (
        <Typography color="textSecondary">{translate(reasonForNone)}</Typography>
      )}
      {offered.length > 0 && (
        <Typography
          role="status"
          sx={{
            ml: { sm: 'auto' },
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            color: obstacle === undefined ? 'text.secondary' : 'warning.main',
            fontWeight: obstacle === undefined ? 400 : 500,
          }}
        >
          {(obstacle !== undefined || claim) && <LockClockIcon aria-hidden sx={{ fontSize: 18 }} />}
          {obstacle ?? (claim && translate('claim.mine', { time: until }))}
        </Typography>
      )}
    </Box>
  );
}
