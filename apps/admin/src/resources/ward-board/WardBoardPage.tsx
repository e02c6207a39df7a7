import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'ra-core';
import { useParams } from 'react-router-dom';

import { useDocumentTitle } from '../../components/use-document-title.ts';
import { WardBoard } from './WardBoard.tsx';

/** The board of one campaign, reached from the list of targets. */
export default function WardBoardPage() {
  const translate = useTranslate();
  const { campaignId = '' } = useParams();
  useDocumentTitle(translate('wardBoard.title'));
  return (
    <Box sx={{ p: { xs: 3, sm: 5 } }}>
      <Typography variant="h1" sx={{ mb: 3 }}>
        {translate('wardBoard.title')}
      </Typography>
      <WardBoard campaignId={campaignId} />
    </Box>
  );
}
