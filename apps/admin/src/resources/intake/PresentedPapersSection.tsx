import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import type { PaperType } from '../../generated/graphql.ts';
import { CaptureButton } from './CaptureButton.tsx';
import { useIntake } from './intake-context.ts';
import { anEmptyPaper, paperPath, paperTroubles } from './intake-form.ts';
import type { PaperEntry } from './intake-form.ts';

const PAPER_TYPES = [
  'HEALTH_INSURANCE',
  'DRIVING_LICENCE',
  'VEHICLE_REGISTRATION',
  'TAX_CODE',
  'PASSPORT',
  'BIRTH_CERTIFICATE',
  'OTHER',
] as const satisfies readonly PaperType[];

/** Papers that the person wants to see on the account, each with its number and, if there is one, its scan. */
export function PresentedPapersSection() {
  const translate = useTranslate();
  const { form, change, problems } = useIntake();
  const replace = (changed: string, part: Partial<PaperEntry>) => {
    change(({ papers }) => ({
      papers: papers.map((paper) => (paper.key === changed ? { ...paper, ...part } : paper)),
    }));
  };
  return (
    <Panel title={translate('intake.papersTitle')}>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {translate('intake.papersText')}
      </Typography>
      {problems['papers'] && (
        <Typography color="error" role="alert" sx={{ mb: 2 }}>
          {problems['papers']}
        </Typography>
      )}
      {form.papers.map((paper, index) => (
        <PaperRow
          key={paper.key}
          paper={paper}
          index={index}
          onChange={(part) => {
            replace(paper.key, part);
          }}
          onRemove={() => {
            change(({ papers }) => ({ papers: papers.filter(({ key }) => key !== paper.key) }));
          }}
        />
      ))}
      <Button
        size="small"
        startIcon={<AddIcon />}
        onClick={() => {
          change(({ papers }) => ({ papers: [...papers, anEmptyPaper()] }));
        }}
      >
        {translate('intake.addPaper')}
      </Button>
    </Panel>
  );
}

interface PaperRowProps {
  readonly paper: PaperEntry;
  readonly index: number;
  readonly onChange: (part: Partial<PaperEntry>) => void;
  readonly onRemove: () => void;
}

/** One paper. What is wrong with its number is said as soon as the field is left, not only when all is sent. */
function PaperRow({ paper, index, onChange, onRemove }: PaperRowProps) {
  const translate = useTranslate();
  const { form, problems } = useIntake();
  const [isLeft, setLeft] = useState(false);
  const path = paperPath(index);
  const trouble = isLeft && paper.number.trim() !== '' ? paperTroubles(form).get(path) : undefined;
  const problem = trouble === undefined ? problems[path] : translate(trouble);
  return (
    <Box
      role="group"
      aria-label={translate('intake.paperNumbered', { number: index + 1 })}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 3, alignItems: 'flex-start' }}
    >
      <TextField
        select
        id={`intake-paper-type-${index}`}
        label={translate('intake.field.paperType')}
        value={paper.type}
        onChange={(event) => {
          onChange({ type: event.target.value as PaperType });
        }}
        sx={{ width: { xs: '100%', sm: 240 } }}
      >
        {PAPER_TYPES.map((type) => (
          <MenuItem key={type} value={type}>
            {translate(`paperType.${type}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        id={`intake-${path}`}
        label={translate('intake.field.paperNumber')}
        value={paper.number}
        error={Boolean(problem)}
        helperText={problem ?? translate(`paperNumber.hint.${paper.type}`)}
        onChange={(event) => {
          setLeft(false);
          onChange({ number: event.target.value });
        }}
        onBlur={() => {
          setLeft(true);
        }}
        slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 40 } }}
        sx={{ flex: 1, minWidth: { xs: '100%', sm: 200 } }}
      />
      <CaptureButton
        kind="SCAN"
        label={paper.scan ? paper.scan.name : translate('intake.captureScan')}
        onCaptured={([scan = null]) => {
          onChange({ scan });
        }}
      />
      <IconButton aria-label={translate('intake.removePaper', { number: index + 1 })} onClick={onRemove}>
        <DeleteIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
