import Box from '@mui/material/Box';
import { useTranslate } from 'ra-core';

import type { LetterDraft } from '../../../providers/data-provider.ts';

interface LetterPaperProps {
  readonly letter: LetterDraft;
  readonly label: string;
}

/** A letter as it is laid out by the decree on the work of clerks: black on white in any theme, and always Vietnamese. */
export function LetterPaper({ letter, label }: LetterPaperProps) {
  const translate = useTranslate();
  const { parentOffice, office, number, nation, motto, placeAndDate, signature } = letter;
  return (
    <Box
      role="document"
      aria-label={label}
      lang="vi"
      // Longer than its frame, it is scrolled by keys too.
      tabIndex={0}
      sx={{
        maxHeight: '60vh',
        overflow: 'auto',
        overflowWrap: 'anywhere',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: '#fff',
        color: '#111',
        px: { xs: 3, sm: 6 },
        py: { xs: 3, sm: 5 },
        fontFamily: '"Times New Roman", Tinos, "Liberation Serif", serif',
        fontSize: { xs: '0.875rem', sm: '1rem' },
        lineHeight: 1.45,
        '& p': { m: 0 },
      }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
          columnGap: 3,
          textAlign: 'center',
          fontSize: '0.875em',
          mb: 3,
        }}
      >
        <div>
          {parentOffice && <p>{parentOffice}</p>}
          <Underlined>{office}</Underlined>
          <Box component="p" sx={{ pt: 2 }}>
            {number}
          </Box>
        </div>
        <div>
          <Box component="p" sx={{ fontWeight: 700 }}>
            {nation}
          </Box>
          <Underlined>{motto}</Underlined>
          <Box component="p" sx={{ pt: 2, fontStyle: 'italic' }}>
            {placeAndDate}
          </Box>
        </div>
      </Box>
      <Box sx={{ textAlign: 'center', fontWeight: 700, mb: 3 }}>
        <p>{letter.title}</p>
        <Underlined>{letter.subject}</Underlined>
      </Box>
      <Box component="p" sx={{ textAlign: 'center', pb: 3 }}>
        {letter.addressee}
      </Box>
      {letter.paragraphs.map((paragraph) => (
        <Box
          key={paragraph}
          component="p"
          sx={{ pb: 2, textIndent: '2em', textAlign: { sm: 'justify' }, whiteSpace: 'pre-line' }}
        >
          {paragraph}
        </Box>
      ))}
      <Box
        sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: 3, pt: 2 }}
      >
        <Box sx={{ fontSize: '0.8125em' }}>
          <Box component="p" sx={{ fontWeight: 700, fontStyle: 'italic' }}>
            {translate('letters.preview.recipients')}
          </Box>
          <Box component="ul" sx={{ listStyle: '"- "', m: 0, pl: 3 }}>
            {letter.recipients.map((recipient) => (
              <li key={recipient}>{recipient}</li>
            ))}
          </Box>
        </Box>
        <Box sx={{ textAlign: 'center', fontWeight: 700 }}>
          <p>{signature.title}</p>
          <Box component="p" sx={{ pt: 8 }}>
            {signature.name}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}

/** With the short line below that the form asks for. */
function Underlined({ children }: { readonly children: string }) {
  return (
    <Box
      component="p"
      sx={{
        fontWeight: 700,
        '&::after': {
          content: '""',
          display: 'block',
          width: '40%',
          mx: 'auto',
          mt: '2px',
          borderBottom: '1px solid currentColor',
        },
      }}
    >
      {children}
    </Box>
  );
}
