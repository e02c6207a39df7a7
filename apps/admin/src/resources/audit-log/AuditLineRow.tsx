import { formatDateTime } from '@dinhdanh/domain/formats';
import ExpandMoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';

import { Details } from '../../components/Details.tsx';
import { FOCUS_MAIN, FOCUS_ROW } from '../../components/row-focus.ts';
import type { FoundAuditLine } from '../../providers/data-provider.ts';
import { detailsInWords, wordOf } from './line-words.ts';
import { useAuditWords } from './use-audit-words.ts';

/** One line: what was done, when, by whom; opened, everything that stands in it. */
export function AuditLineRow({ line }: { readonly line: FoundAuditLine }) {
  const words = useAuditWords();
  const partsId = useId();
  const [isOpen, setOpen] = useState(false);
  const actorName = useActorName(line.actorName);
  return (
    <Box
      component="li"
      {...FOCUS_ROW}
      sx={{ borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 } }}
    >
      <ButtonBase
        {...FOCUS_MAIN}
        aria-expanded={isOpen}
        aria-controls={isOpen ? partsId : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
        sx={{
          width: '100%',
          px: 4,
          py: 3,
          gap: 2,
          textAlign: 'left',
          justifyContent: 'space-between',
          '&:focus-visible': { outline: 2, outlineOffset: -2, outlineColor: 'primary.main' },
        }}
      >
        <Box component="span" sx={{ display: 'block', minWidth: 0 }}>
          <Typography component="span" sx={{ display: 'block', fontWeight: 600 }}>
            {wordOf(words.actions, line.action)}
          </Typography>{' '}
          <Typography
            component="span"
            variant="body2"
            color="textSecondary"
            sx={{ display: 'block', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' }}
          >
            {formatDateTime(new Date(line.at))} · {actorName} · {line.unit.name}
          </Typography>
        </Box>
        <ExpandMoreIcon
          aria-hidden
          sx={{ color: 'text.secondary', transform: isOpen ? 'rotate(180deg)' : 'none' }}
        />
      </ButtonBase>
      {isOpen && (
        <Box id={partsId} sx={{ px: 4, pb: 4 }}>
          <LineParts line={line} actorName={actorName} />
        </Box>
      )}
    </Box>
  );
}

interface LinePartsProps {
  readonly line: FoundAuditLine;
  readonly actorName: string;
}

function LineParts({ line, actorName }: LinePartsProps) {
  const translate = useTranslate();
  const words = useAuditWords();
  const details = detailsInWords(line.details, words);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 3 }}>
      <Details
        isWide
        details={[
          { label: translate('auditLog.at'), value: formatDateTime(new Date(line.at)) },
          { label: translate('auditLog.actor'), value: actorName },
          { label: translate('auditLog.unit'), value: `${line.unit.name} (${line.unit.code})` },
          { label: translate('auditLog.place'), value: line.sequence },
          {
            label: translate('auditLog.subjectKind'),
            value: line.subjectKind ? wordOf(words.subjectKinds, line.subjectKind) : '–',
          },
          { label: translate('auditLog.subjectId'), value: line.subjectId ?? '–' },
          { label: translate('auditLog.code'), value: line.action },
        ]}
      />
      {details.length > 0 ? (
        <Details isWide details={details} />
      ) : (
        <Typography color="textSecondary">{translate('auditLog.noDetails')}</Typography>
      )}
    </Box>
  );
}

function useActorName(name: string): string {
  const translate = useTranslate();
  if (name === 'SYSTEM') return translate('auditLog.actorSystem');
  return name === 'VISITOR' ? translate('auditLog.actorVisitor') : name;
}
