import { formatDateTime } from '@dinhdanh/domain/formats';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';

interface TimelineEvent {
  readonly at: string;
  readonly title: string;
  readonly actor: string;
}

/** What happened, newest first. */
export function Timeline({
  events,
  label,
}: {
  readonly events: readonly TimelineEvent[];
  readonly label: string;
}) {
  const newestFirst = events.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  return (
    <Box component="ol" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {newestFirst.map((event, index) => (
        <Box
          component="li"
          key={`${event.at}-${index}`}
          sx={{
            position: 'relative',
            pl: 5,
            pb: 3,
            borderLeft: 2,
            borderColor: 'divider',
            ml: 1,
            '&:last-of-type': { pb: 0, borderColor: 'transparent' },
            '&::before': {
              content: '""',
              position: 'absolute',
              left: -6,
              top: 5,
              width: 10,
              height: 10,
              borderRadius: '50%',
              bgcolor: index === 0 ? 'primary.main' : 'text.disabled',
            },
          }}
        >
          <Typography sx={{ fontWeight: index === 0 ? 600 : 400 }}>{event.title}</Typography>
          <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {formatDateTime(new Date(event.at))} · {event.actor}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
