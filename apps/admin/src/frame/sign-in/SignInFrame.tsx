import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import type { ReactNode } from 'react';

import { LanguageButton } from '../LanguageButton.tsx';
import { ThemeButton } from '../ThemeButton.tsx';

interface SignInFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** The page before there is an officer: one narrow sheet, with language and theme. */
export function SignInFrame({ title, lead, children }: SignInFrameProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column', bgcolor: 'background.default' }}>
      <Box
        component="header"
        sx={{ display: 'flex', justifyContent: 'flex-end', alignItems: 'center', p: 2 }}
      >
        <LanguageButton />
        <ThemeButton />
      </Box>
      <Box
        component="main"
        sx={{ flex: 1, display: 'flex', justifyContent: 'center', px: 4, pt: { xs: 4, sm: 16 }, pb: 8 }}
      >
        <Box sx={{ width: '100%', maxWidth: 384 }}>
          <Typography
            sx={{ fontWeight: 700, fontSize: '1.25rem', lineHeight: '28px', color: 'primary.main' }}
          >
            {translate('product.name')}
          </Typography>
          <Typography color="textSecondary" sx={{ mb: 6 }}>
            {translate('product.tagline')}
          </Typography>
          <Paper variant="outlined" sx={{ p: { xs: 4, sm: 6 } }}>
            <Typography variant="h1" sx={{ mb: 1 }}>
              {title}
            </Typography>
            <Typography color="textSecondary" sx={{ mb: 5 }}>
              {lead}
            </Typography>
            {children}
          </Paper>
        </Box>
      </Box>
    </Box>
  );
}
