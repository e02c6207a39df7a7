import Box from '@mui/material/Box';
import encodeQR from 'qr';
import { useMemo } from 'react';

const QUIET_ZONE = 2;

/** A QR code, dark on light in either theme: cameras read it no other way. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const modules = useMemo(() => encodeQR(text, 'raw', { border: QUIET_ZONE }), [text]);
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
      sx={{ width: 200, height: 200, bgcolor: '#fff', alignSelf: 'center', flexShrink: 0 }}
    >
      <path d={path} fill="#000" />
    </Box>
  );
}
