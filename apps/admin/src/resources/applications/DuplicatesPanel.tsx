import { formatDate, formatDateTime } from '@dinhdanh/domain/formats';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { diffCharacters, diffDates } from '../../components/character-diff.ts';
import { MarkedText } from '../../components/MarkedText.tsx';
import { Panel } from '../../components/Panel.tsx';
import { StateChip } from '../../components/StateChip.tsx';
import type { ApplicationCase } from '../../providers/data-provider.ts';

type Duplicate = ApplicationCase['duplicates'][number];
type DuplicateFacts = NonNullable<Duplicate['other']>;

interface DuplicatesPanelProps {
  readonly application: ApplicationCase;
  /** Puts the two portraits beside each other; missing when the officer may not see pictures. */
  readonly onComparePortraits: ((otherFileId: string, otherCode: string) => void) | undefined;
}

/** Other applications that may be of the same person, fact beside fact. A person judges; nothing is decided here. */
export function DuplicatesPanel({ application, onComparePortraits }: DuplicatesPanelProps) {
  const translate = useTranslate();
  if (application.duplicates.length === 0) return null;
  return (
    <Panel title={translate('duplicate.title')}>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {translate('duplicate.lead')}
      </Typography>
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
        {application.duplicates.map((duplicate) => (
          <div key={duplicate.code}>
            <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
              {duplicate.code} · {duplicate.unitName}
            </Typography>
            <Typography sx={{ mb: 2 }}>
              {translate('duplicate.signals', {
                signals: duplicate.signals.map((signal) => translate(`duplicateSignal.${signal}`)).join(', '),
              })}
            </Typography>
            {duplicate.other ? (
              <DuplicateTable
                application={application}
                code={duplicate.code}
                other={duplicate.other}
                onComparePortraits={onComparePortraits}
              />
            ) : (
              <Alert severity="info">
                {translate('duplicate.otherUnit', { unit: duplicate.unitName, code: duplicate.code })}
              </Alert>
            )}
          </div>
        ))}
      </Box>
    </Panel>
  );
}

interface DuplicateTableProps extends DuplicatesPanelProps {
  readonly code: string;
  readonly other: DuplicateFacts;
}

function DuplicateTable({ application, code, other, onComparePortraits }: DuplicateTableProps) {
  const translate = useTranslate();
  const { applicant, files } = application;
  const hasBothPortraits = other.portraitFileId !== null && files.some(({ kind }) => kind === 'PORTRAIT');
  const day = (date: string | null) => (date === null ? '–' : formatDate(date));
  const characters = (left: string, right: string) => marked(diffCharacters(left, right));
  const rows: readonly { readonly label: string; readonly values: readonly [ReactNode, ReactNode] }[] = [
    { label: translate('field.FULL_NAME'), values: characters(applicant.fullName, other.fullName) },
    {
      label: translate('field.DATE_OF_BIRTH'),
      values: marked(diffDates(day(applicant.dateOfBirth), day(other.dateOfBirth))),
    },
    {
      label: translate('field.PERSONAL_ID_NUMBER'),
      values: characters(applicant.maskedPersonalIdNumber, other.maskedPersonalIdNumber),
    },
    {
      label: translate('field.PHONE_NUMBER'),
      values: characters(applicant.maskedPhoneNumber, other.maskedPhoneNumber),
    },
    {
      label: translate('field.PERMANENT_ADDRESS'),
      values: characters(applicant.permanentAddress, other.permanentAddress),
    },
    {
      label: translate('list.receivedAt'),
      values: [formatDateTime(new Date(application.receivedAt)), formatDateTime(new Date(other.receivedAt))],
    },
    {
      label: translate('list.state'),
      values: [
        <StateChip key="this" state={application.state} />,
        <StateChip key="other" state={other.state} />,
      ],
    },
  ];
  return (
    <>
      <Table
        size="small"
        aria-label={translate('duplicate.tableLabel', { code })}
        sx={{ tableLayout: 'fixed', '& td, & th': { px: 1.5, verticalAlign: 'top' } }}
      >
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: '24%' }}>{translate('case.factsField')}</TableCell>
            <TableCell>{translate('duplicate.thisOne')}</TableCell>
            <TableCell>
              <MuiLink component={Link} to={`/applications/${other.id}/show`}>
                {code}
              </MuiLink>
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ label, values: [ours, theirs] }) => (
            <TableRow key={label}>
              <TableCell component="th" scope="row" sx={{ color: 'text.secondary', whiteSpace: 'normal' }}>
                {label}
              </TableCell>
              <TableCell>{ours}</TableCell>
              <TableCell>{theirs}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {hasBothPortraits && onComparePortraits && (
        <Button
          size="small"
          variant="outlined"
          sx={{ mt: 2 }}
          onClick={() => {
            if (other.portraitFileId) onComparePortraits(other.portraitFileId, code);
          }}
        >
          {translate('duplicate.comparePortraits')}
        </Button>
      )}
    </>
  );
}

function marked({ left, right }: ReturnType<typeof diffCharacters>): [ReactNode, ReactNode] {
  return [<MarkedText key="this" parts={left} />, <MarkedText key="other" parts={right} />];
}
