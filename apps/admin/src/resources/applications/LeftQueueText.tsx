import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

/** Says that a row stays only so that the list does not jump. */
export function LeftQueueText() {
  return (
    <Typography variant="body2" component="span" color="textSecondary">
      {useTranslate()('list.leftQueue')}
    </Typography>
  );
}
