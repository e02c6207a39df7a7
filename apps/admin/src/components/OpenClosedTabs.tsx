import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';

interface OpenClosedTabsProps {
  readonly label: string;
  readonly open: string;
  readonly closed: string;
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
}

/** What waits, or what is done with. */
export function OpenClosedTabs({ label, open, closed, isOpen, onChange }: OpenClosedTabsProps) {
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label={label}
      value={isOpen}
      onChange={(_event, chosen: boolean | null) => {
        if (chosen !== null) onChange(chosen);
      }}
    >
      <ToggleButton value>{open}</ToggleButton>
      <ToggleButton value={false}>{closed}</ToggleButton>
    </ToggleButtonGroup>
  );
}
