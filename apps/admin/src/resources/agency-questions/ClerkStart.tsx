import { formatCount } from '@dinhdanh/domain/formats';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';

import { Panel } from '../../components/Panel.tsx';
import { useDisplayLocale } from '../../components/use-display-locale.ts';
import { QUESTIONS_COUNTED_UP_TO, useAgencyQuestionCount } from './use-agency-question-count.ts';

/** The day of an agency's clerk: how much is asked, how much of it is late, and the way to it. */
export function ClerkStart() {
  const translate = useTranslate();
  const locale = useDisplayLocale();
  const count = useAgencyQuestionCount(true);
  const say = (text: string, number: number) =>
    translate(`agencyQuestions.${text}`, {
      smart_count: number,
      number: `${formatCount(number, locale)}${number >= QUESTIONS_COUNTED_UP_TO ? '+' : ''}`,
    });
  return (
    <Panel title={translate('agencyQuestions.title')}>
      <Typography role="status" sx={{ mb: 1, fontSize: '1.125rem', lineHeight: '26px' }}>
        {count ? (
          say(count.open === 0 ? 'noneOpen' : 'open', count.open)
        ) : (
          <Skeleton width={240} component="span" />
        )}
      </Typography>
      {count && count.overdue > 0 && (
        <Typography sx={{ color: 'error.main', fontWeight: 500 }}>
          {say('overdueSentence', count.overdue)}
        </Typography>
      )}
      <Button component={Link} to="/agency-questions" variant="contained" sx={{ mt: 2 }}>
        {translate('agencyQuestions.openList')}
      </Button>
    </Panel>
  );
}
