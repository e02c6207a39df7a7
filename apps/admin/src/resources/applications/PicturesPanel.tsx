import BrokenImageIcon from '@mui/icons-material/BrokenImageOutlined';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useState } from 'react';

import { Panel } from '../../components/Panel.tsx';
import { previewAddress } from './case-pictures.ts';
import type { CasePicture } from './case-pictures.ts';

interface PicturesPanelProps {
  readonly pictures: readonly CasePicture[];
  /** False where the officer may know that there are pictures but not see them. */
  readonly isAllowed: boolean;
  readonly onOpen: (fileId: string) => void;
}

/** Small previews; the full picture comes when one is asked for. */
export function PicturesPanel({ pictures, isAllowed, onOpen }: PicturesPanelProps) {
  const translate = useTranslate();
  return (
    <Panel title={translate('picture.title')}>
      {pictures.length === 0 && <Typography color="textSecondary">{translate('picture.none')}</Typography>}
      {pictures.length > 0 && !isAllowed && (
        <Typography color="textSecondary">{translate('picture.notAllowed')}</Typography>
      )}
      {pictures.length > 0 && isAllowed && (
        <>
          <Box
            component="ul"
            sx={{
              listStyle: 'none',
              m: 0,
              p: 0,
              display: 'grid',
              gap: 2,
              gridTemplateColumns: 'repeat(auto-fill, minmax(92px, 1fr))',
            }}
          >
            {pictures.map((picture) => (
              <li key={picture.fileId}>
                <Preview
                  picture={picture}
                  onOpen={() => {
                    onOpen(picture.fileId);
                  }}
                />
              </li>
            ))}
          </Box>
          <Typography variant="caption" component="p" color="textSecondary" sx={{ mt: 2, mb: 0 }}>
            {translate('picture.recorded')}
          </Typography>
        </>
      )}
    </Panel>
  );
}

function Preview({ picture, onOpen }: { readonly picture: CasePicture; readonly onOpen: () => void }) {
  const translate = useTranslate();
  const [isBroken, setBroken] = useState(false);
  return (
    <ButtonBase
      onClick={onOpen}
      aria-label={translate('picture.open', { name: picture.name })}
      sx={{
        width: '100%',
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'stretch',
        gap: 1,
        p: 1,
        borderRadius: 1,
        border: 1,
        borderColor: 'divider',
        '&:hover': { borderColor: 'primary.main' },
      }}
    >
      <Box
        sx={{
          height: 104,
          display: 'flex',
          alignItems: 'center',
          justifyContent: 'center',
          bgcolor: 'background.default',
        }}
      >
        {isBroken ? (
          <BrokenImageIcon titleAccess={translate('picture.broken')} color="disabled" />
        ) : (
          <Box
            component="img"
            src={previewAddress(picture.fileId)}
            alt={picture.name}
            loading="lazy"
            decoding="async"
            onError={() => {
              setBroken(true);
            }}
            sx={{ width: '100%', height: '100%', objectFit: 'contain' }}
          />
        )}
      </Box>
      <Typography variant="caption" component="span" sx={{ textAlign: 'center' }}>
        {picture.name}
      </Typography>
    </ButtonBase>
  );
}
