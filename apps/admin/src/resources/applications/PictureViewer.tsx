import AddIcon from '@mui/icons-material/Add';
import ChevronLeftIcon from '@mui/icons-material/ChevronLeft';
import ChevronRightIcon from '@mui/icons-material/ChevronRight';
import CloseIcon from '@mui/icons-material/Close';
import CompareIcon from '@mui/icons-material/CompareOutlined';
import RemoveIcon from '@mui/icons-material/Remove';
import RotateLeftIcon from '@mui/icons-material/RotateLeft';
import RotateRightIcon from '@mui/icons-material/RotateRight';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { SvgIconComponent } from '@mui/icons-material';
import { useTranslate } from 'ra-core';
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { fullAddress } from './case-pictures.ts';
import type { CasePicture } from './case-pictures.ts';
import { changeView, viewOf } from './picture-view.ts';
import type { PictureAct, PictureView } from './picture-view.ts';

interface PictureViewerProps {
  readonly pictures: readonly CasePicture[];
  /** One, or two beside each other. */
  readonly opened: readonly [string] | readonly [string, string];
  readonly onClose: () => void;
}

const KEYS: Readonly<Record<string, PictureAct>> = {
  '+': 'ZOOM_IN',
  '=': 'ZOOM_IN',
  '-': 'ZOOM_OUT',
  '−': 'ZOOM_OUT',
  '0': 'FIT',
  '[': 'TURN_LEFT',
  ']': 'TURN_RIGHT',
  ArrowRight: 'NEXT',
  ArrowLeft: 'PREVIOUS',
};

const TOOLS: readonly { readonly act: PictureAct; readonly icon: SvgIconComponent; readonly key: string }[] =
  [
    { act: 'PREVIOUS', icon: ChevronLeftIcon, key: 'ArrowLeft' },
    { act: 'NEXT', icon: ChevronRightIcon, key: 'ArrowRight' },
    { act: 'ZOOM_OUT', icon: RemoveIcon, key: '-' },
    { act: 'ZOOM_IN', icon: AddIcon, key: '+' },
    { act: 'TURN_LEFT', icon: RotateLeftIcon, key: '[' },
    { act: 'TURN_RIGHT', icon: RotateRightIcon, key: ']' },
  ];

/** Full pictures, one at a time or two beside each other. The tools work on the one that was chosen last. */
export default function PictureViewer({ pictures, opened, onClose }: PictureViewerProps) {
  const translate = useTranslate();
  const titleId = useId();
  const [views, setViews] = useState<readonly PictureView[]>(opened.map(viewOf));
  const [chosen, setChosen] = useState(0);
  const fileIds = pictures.map(({ fileId }) => fileId);
  const isSideBySide = views.length > 1;
  const nameOf = (fileId: string) => pictures.find((picture) => picture.fileId === fileId)?.name ?? '';

  const act = (what: PictureAct) => {
    setViews(views.map((view, index) => (index === chosen ? changeView(view, what, fileIds) : view)));
  };
  const switchSideBySide = () => {
    const [first] = views;
    if (!first) return;
    setViews(isSideBySide ? [views[chosen] ?? first] : [first, changeView(first, 'NEXT', fileIds)]);
    setChosen(isSideBySide ? 0 : 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const known = KEYS[event.key];
    if (known) act(known);
    else if (event.key.toLowerCase() === 'c' && pictures.length > 1) switchSideBySide();
    else return;
    event.preventDefault();
  };

  return (
    <Dialog open fullScreen onClose={onClose} aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1,
          px: 3,
          py: 1,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Typography id={titleId} variant="h2" component="h2" sx={{ mr: 'auto' }}>
          {translate('picture.viewer')}
        </Typography>
        <Box
          role="toolbar"
          aria-label={translate('picture.tools')}
          sx={{ display: 'flex', flexWrap: 'wrap' }}
        >
          {TOOLS.map(({ act: what, icon: Icon, key }) => (
            <IconButton
              key={what}
              aria-label={translate(`picture.act.${what}`)}
              aria-keyshortcuts={key}
              title={translate(`picture.act.${what}`)}
              disabled={pictures.length < 2 && (what === 'NEXT' || what === 'PREVIOUS')}
              onClick={() => {
                act(what);
              }}
            >
              <Icon fontSize="small" />
            </IconButton>
          ))}
          {pictures.length > 1 && (
            <Button
              color="inherit"
              aria-pressed={isSideBySide}
              aria-keyshortcuts="C"
              startIcon={<CompareIcon fontSize="small" />}
              onClick={switchSideBySide}
            >
              {translate(isSideBySide ? 'picture.oneOnly' : 'picture.sideBySide')}
            </Button>
          )}
        </Box>
        <IconButton autoFocus aria-label={translate('picture.close')} onClick={onClose}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Box>
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            sm: `repeat(${String(views.length)}, minmax(0, 1fr))`,
          },
          gridAutoRows: 'minmax(0, 1fr)',
        }}
      >
        {views.map((view, index) => (
          <Pane
            key={index}
            view={view}
            name={nameOf(view.fileId)}
            isChosen={isSideBySide && index === chosen}
            onChoose={() => {
              setChosen(index);
            }}
          />
        ))}
      </Box>
      <Typography variant="caption" component="p" color="textSecondary" sx={{ px: 3, py: 1, m: 0 }}>
        {translate('picture.recorded')}
      </Typography>
    </Dialog>
  );
}

interface PaneProps {
  readonly view: PictureView;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Pane({ view, name, isChosen, onChoose }: PaneProps) {
  const translate = useTranslate();
  return (
    <Box
      component="figure"
      sx={{
        m: 0,
        minHeight: 0,
        display: 'flex',
        flexDirection: 'column',
        outline: isChosen ? 2 : 0,
        outlineStyle: 'solid',
        outlineColor: 'primary.main',
        outlineOffset: -2,
      }}
      onFocus={onChoose}
      onClick={onChoose}
    >
      <Typography component="figcaption" sx={{ px: 3, py: 1, fontWeight: isChosen ? 600 : 400 }}>
        {name} · {translate('picture.zoom', { percent: Math.round(view.zoom * 100) })}
      </Typography>
      <Box
        role="group"
        tabIndex={0}
        aria-label={translate('picture.pane', { name })}
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          containerType: 'size',
          bgcolor: 'background.default',
          display: 'grid',
          placeItems: view.zoom === 1 ? 'center' : 'start',
        }}
      >
        <FullPicture key={view.fileId} view={view} name={name} />
      </Box>
    </Box>
  );
}

function FullPicture({ view, name }: Pick<PaneProps, 'view' | 'name'>) {
  const translate = useTranslate();
  const [state, setState] = useState<'LOADING' | 'SHOWN' | 'FAILED'>('LOADING');
  const [tries, setTries] = useState(0);
  if (state === 'FAILED') {
    return (
      <Box role="alert" sx={{ p: 4, textAlign: 'center' }}>
        <Typography sx={{ mb: 2 }}>{translate('picture.failed')}</Typography>
        <Button
          variant="outlined"
          onClick={() => {
            setTries(tries + 1);
            setState('LOADING');
          }}
        >
          {translate('list.retry')}
        </Button>
      </Box>
    );
  }
  return (
    <>
      {state === 'LOADING' && (
        <Typography role="status" color="textSecondary" sx={{ gridArea: '1 / 1', p: 4 }}>
          {translate('picture.loading')}
        </Typography>
      )}
      <Box
        component="img"
        key={tries}
        src={fullAddress(view.fileId)}
        alt={name}
        onLoad={() => {
          setState('SHOWN');
        }}
        onError={() => {
          setState('FAILED');
        }}
        // In a square a picture can be turned without leaving its room.
        sx={{
          gridArea: '1 / 1',
          width: `calc(min(100cqw, 100cqh) * ${String(view.zoom)})`,
          aspectRatio: '1',
          objectFit: 'contain',
          transform: `rotate(${String(view.turns * 90)}deg)`,
          visibility: state === 'SHOWN' ? 'visible' : 'hidden',
        }}
      />
    </>
  );
}
