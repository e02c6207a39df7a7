import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';

import { BackToList } from './BackToList.tsx';
import { useDocumentTitle } from './use-document-title.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface RecordHeadProps {
  /** The list that it was opened from. */
  readonly list: string;
  readonly back: string;
  readonly title: string;
  /** Where it stands. */
  readonly chip: ReactNode;
  readonly lead: string;
}

/** The head of a record that was opened from a list. It has the focus, and U leads back. */
export function RecordHead({ list, back, title, chip, lead }: RecordHeadProps) {
  const navigate = useNavigate();
  const headingRef = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(title);
  useEffect(() => {
    headingRef.current?.focus({ preventScroll: true });
  }, []);
  useShortcuts({
    u: () => {
      void navigate(list);
    },
  });
  return (
    <div>
      <BackToList to={list}>{back}</BackToList>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography variant="h1" ref={headingRef} tabIndex={-1} sx={{ outline: 'none' }}>
          {title}
        </Typography>
        {chip}
      </Box>
      <Typography color="textSecondary">{lead}</Typography>
    </div>
  );
}
