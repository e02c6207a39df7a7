import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';

import { Details } from '../../components/Details.tsx';
import { dueText } from '../../components/due-text.ts';
import { Panel } from '../../components/Panel.tsx';
import type { AgencyQuestion } from '../../providers/data-provider.ts';
import { CauseText, TimeLeft } from './AgencyQuestionChips.tsx';

/** What is asked, with the numbers that the register is searched by. */
export function AskedPanel({ question }: { readonly question: AgencyQuestion }) {
  const translate = useTranslate();
  const { paperType, documentNumber, personalIdNumber, fullName, dateOfBirth } = question;
  const { cause, note, requestedAt, answerBy } = question;
  return (
    <Panel title={translate('agencyQuestions.asked')}>
      <Typography sx={{ mb: 3 }}>{translate('agencyQuestions.askedText')}</Typography>
      <Details
        isWide
        details={[
          { label: translate('agencyQuestions.paper'), value: translate(`paperType.${paperType}`) },
          { label: translate('agencyQuestions.documentNumber'), value: documentNumber },
          { label: translate('agencyQuestions.personalIdNumber'), value: personalIdNumber },
          { label: translate('agencyQuestions.fullName'), value: fullName },
          { label: translate('agencyQuestions.dateOfBirth'), value: formatDate(dateOfBirth) },
          { label: translate('agencyQuestions.cause'), value: <CauseText cause={cause} /> },
          { label: translate('agencyQuestions.askedAt'), value: formatDateTime(new Date(requestedAt)) },
          {
            label: translate('agencyQuestions.answerBy'),
            value: (
              <>
                {dueText(translate, answerBy)}
                <br />
                <TimeLeft answerBy={answerBy} now={new Date()} />
              </>
            ),
          },
        ]}
      />
      {note && (
        <Alert severity="warning" sx={{ mt: 3 }}>
          <AlertTitle>{translate('agencyQuestions.disputed')}</AlertTitle>
          <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{note}</Box>
        </Alert>
      )}
    </Panel>
  );
}
