import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { Details } from '../../components/Details.tsx';
import { dueText } from '../../components/due-text.ts';
import { FOCUS_MAIN, FOCUS_ROW } from '../../components/row-focus.ts';
import type { AgencyQuestionItem } from '../../providers/data-provider.ts';
import { CauseText, OutcomeChip, TimeLeft } from './AgencyQuestionChips.tsx';

interface AgencyQuestionRowsProps {
  readonly questions: readonly AgencyQuestionItem[];
  readonly isOpen: boolean;
}

interface Column {
  readonly label: string;
  readonly show: (question: AgencyQuestionItem) => ReactNode;
}

/** A table, or cards on a phone: what is asked, about whom, why, and until when or with what outcome. */
export function AgencyQuestionRows({ questions, isOpen }: AgencyQuestionRowsProps) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery('(max-width: 839px)');
  const label = translate(isOpen ? 'agencyQuestions.title' : 'agencyQuestions.answeredTitle');
  const columns = useColumns(isOpen);
  if (isNarrow) {
    return (
      <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {questions.map((question) => (
          <Box
            component="li"
            key={question.id}
            {...FOCUS_ROW}
            sx={{
              p: 3,
              borderBottom: 1,
              borderColor: 'divider',
              display: 'flex',
              flexDirection: 'column',
              gap: 2,
              '&:last-of-type': { borderBottom: 0 },
            }}
          >
            <PaperName question={question} />
            <Details
              isDense
              details={columns.map(({ label: name, show }) => ({ label: name, value: show(question) }))}
            />
            {isOpen && (
              <div>
                <AnswerLink question={question} />
              </div>
            )}
          </Box>
        ))}
      </Box>
    );
  }
  return (
    <Table aria-label={label} sx={{ '& td, & th': { verticalAlign: 'top', py: 2, whiteSpace: 'normal' } }}>
      <TableHead>
        <TableRow>
          <TableCell>{translate('agencyQuestions.paper')}</TableCell>
          {columns.map(({ label: name }) => (
            <TableCell key={name}>{name}</TableCell>
          ))}
          {isOpen && <TableCell>{translate('agencyQuestions.actions')}</TableCell>}
        </TableRow>
      </TableHead>
      <TableBody>
        {questions.map((question) => (
          <TableRow
            key={question.id}
            {...FOCUS_ROW}
            sx={(theme) => ({
              outline: 'none',
              '&:focus-within': { boxShadow: `inset 3px 0 0 ${theme.palette.primary.main}` },
            })}
          >
            <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
              <PaperName question={question} />
            </TableCell>
            {columns.map(({ label: name, show }) => (
              <TableCell key={name} sx={{ fontVariantNumeric: 'tabular-nums' }}>
                {show(question)}
              </TableCell>
            ))}
            {isOpen && (
              <TableCell>
                <AnswerLink question={question} />
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function PaperName({
  question: { paperType, maskedDocumentNumber },
}: {
  readonly question: AgencyQuestionItem;
}) {
  const translate = useTranslate();
  return (
    <div>
      <Typography component="span" sx={{ fontWeight: 500 }}>
        {translate(`paperType.${paperType}`)}
      </Typography>
      <Box sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>{maskedDocumentNumber}</Box>
    </div>
  );
}

function AnswerLink({ question }: { readonly question: AgencyQuestionItem }) {
  const translate = useTranslate();
  const { reference, paperType, maskedDocumentNumber, fullName } = question;
  return (
    <Button
      {...FOCUS_MAIN}
      component={Link}
      to={`/agency-questions/${reference}/show`}
      variant="outlined"
      size="small"
      aria-label={translate('agencyQuestions.answerOf', {
        paper: translate(`paperType.${paperType}`),
        number: maskedDocumentNumber,
        name: fullName,
      })}
    >
      {translate('agencyQuestions.answer')}
    </Button>
  );
}

function useColumns(isOpen: boolean): readonly Column[] {
  const translate = useTranslate();
  const now = new Date();
  const moment = (at: string) => formatDateTime(new Date(at));
  const holder: Column = {
    label: translate('agencyQuestions.holder'),
    show: ({ fullName }) => <Box sx={{ overflowWrap: 'anywhere' }}>{fullName}</Box>,
  };
  const cause: Column = {
    label: translate('agencyQuestions.cause'),
    show: ({ cause: value }) => <CauseText cause={value} />,
  };
  if (isOpen)
    return [
      holder,
      cause,
      { label: translate('agencyQuestions.askedAt'), show: ({ requestedAt }) => moment(requestedAt) },
      {
        label: translate('agencyQuestions.answerBy'),
        show: ({ answerBy }) => (
          <>
            <TimeLeft answerBy={answerBy} now={now} />
            <Typography variant="caption" component="div" color="textSecondary">
              {dueText(translate, answerBy)}
            </Typography>
          </>
        ),
      },
    ];
  return [
    holder,
    cause,
    {
      label: translate('agencyQuestions.answeredAt'),
      show: ({ answeredAt }) => (answeredAt ? moment(answeredAt) : '–'),
    },
    {
      label: translate('agencyQuestions.answerGiven'),
      show: ({ documentStatus }) =>
        documentStatus
          ? translate(`crossChecks.documentStatus.${documentStatus}`)
          : translate('agencyQuestions.notOnRecord'),
    },
    {
      label: translate('agencyQuestions.outcome'),
      show: ({ outcome, reason }) => (
        <>
          <OutcomeChip outcome={outcome} />
          {reason && (
            <Typography variant="body2" sx={{ mt: 1 }}>
              {translate(`crossChecks.roundReason.${reason}`)}
            </Typography>
          )}
        </>
      ),
    },
  ];
}
