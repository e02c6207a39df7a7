import { formatDateTime } from '@dinhdanh/domain/formats';
import ContentCopyIcon from '@mui/icons-material/ContentCopyOutlined';
import ReplayIcon from '@mui/icons-material/Replay';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'ra-core';

import { dueText } from '../../components/due-text.ts';
import { durationText } from '../../components/duration-text.ts';
import { ToneChip } from '../../components/ToneChip.tsx';
import type { CrossCheck } from '../../providers/data-provider.ts';
import { CrossCheckStateChip } from './CrossCheckChips.tsx';

type Round = CrossCheck['rounds'][number];

/** Every question about the paper, the latest first: who was asked when, what came out, and how it is proven. */
export function CrossCheckRounds({ crossCheck }: { readonly crossCheck: CrossCheck }) {
  const translate = useTranslate();
  return (
    <Box component="ol" aria-label={translate('crossChecks.history')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {crossCheck.rounds.map((round) => (
        <Box
          component="li"
          key={round.reference}
          sx={{ py: 3, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0, pt: 0 } }}
        >
          <RoundItem round={round} />
        </Box>
      ))}
    </Box>
  );
}

function RoundItem({ round }: { readonly round: Round }) {
  const translate = useTranslate();
  const { endedAt, outcome, reason, note } = round;
  const isReplaced = endedAt !== null && outcome === null;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 1 }}>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {translate('crossChecks.round', {
            round: round.round,
            cause: translate(`crossChecks.cause.${round.cause}`),
          })}
        </Typography>
        {isReplaced ? (
          <ToneChip tone="secondary" icon={ReplayIcon}>
            {translate('crossChecks.replaced')}
          </ToneChip>
        ) : (
          <CrossCheckStateChip state={outcome ?? 'REQUESTED'} />
        )}
      </Box>
      <Typography variant="body2" sx={{ mt: 1 }}>
        {roundSentences(round, translate).join(' ')}
      </Typography>
      {reason && (
        <Typography variant="body2" sx={{ fontWeight: 500 }}>
          {translate(`crossChecks.roundReason.${reason}`)}
        </Typography>
      )}
      {note && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {translate('crossChecks.roundNote', { note })}
        </Typography>
      )}
      <Box
        component="dl"
        aria-label={translate('crossChecks.proof')}
        sx={{ m: 0, mt: 1, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', color: 'text.secondary' }}
      >
        <Proof name="questionReference" value={round.reference} round={round.round} />
        <Proof name="questionFingerprint" value={round.questionFingerprint} round={round.round} />
        {round.answerFingerprint && (
          <Proof name="answerFingerprint" value={round.answerFingerprint} round={round.round} />
        )}
      </Box>
    </>
  );
}

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** When it was asked and seen, until when or after how long it was answered, and by whom. */
function roundSentences(round: Round, translate: Translate): string[] {
  const {
    agency,
    requestedAt,
    answerBy,
    attempts,
    disclosedAt,
    endedAt,
    outcome,
    channel,
    answeredBy,
    agencyReference,
  } = round;
  const say = (sentence: string, options: Record<string, unknown>) =>
    translate(`crossChecks.${sentence}`, options);
  const moment = (at: string) => formatDateTime(new Date(at));
  const ending = () => {
    if (endedAt === null) return say('roundDue', { moment: dueText(translate, answerBy) });
    const duration = durationText(translate, Date.parse(endedAt) - Date.parse(requestedAt));
    if (outcome === null) return say('roundReplaced', { moment: moment(endedAt) });
    return say(outcome === 'UNAVAILABLE' ? 'roundGivenUp' : 'roundAnswered', {
      moment: moment(endedAt),
      duration,
    });
  };
  const way = channel && translate(`crossChecks.channel.${channel}`);
  return [
    say('roundAsked', { agency: translate(`crossChecks.agencyCode.${agency}`), moment: moment(requestedAt) }),
    ...(attempts > 0 ? [say('roundSent', { smart_count: attempts })] : []),
    ...(disclosedAt && channel !== 'CALL' ? [say('roundSeen', { moment: moment(disclosedAt) })] : []),
    ending(),
    ...(way
      ? [
          answeredBy && channel !== 'CALL'
            ? say('roundChannelBy', { channel: way, name: answeredBy })
            : say('roundChannel', { channel: way }),
        ]
      : []),
    ...(agencyReference ? [say('roundReference', { reference: agencyReference })] : []),
  ];
}

interface ProofProps {
  readonly name: 'questionReference' | 'questionFingerprint' | 'answerFingerprint';
  readonly value: string;
  readonly round: number;
}

/** What the audit chain is searched by, in small print. */
function Proof({ name, value, round }: ProofProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const label = translate(`crossChecks.${name}`);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      notify(translate('crossChecks.copied'), { type: 'info' });
    } catch {
      // Without a secure connection a browser has no clipboard.
      notify(translate('crossChecks.notCopied'), { type: 'warning' });
    }
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', columnGap: 1, minHeight: 24 }}>
      <Typography variant="caption" component="dt" sx={{ flexShrink: 0 }}>
        {label}
      </Typography>
      <Box component="dd" sx={{ m: 0, minWidth: 0, display: 'flex', alignItems: 'center', columnGap: 1 }}>
        <Typography variant="caption" noWrap title={value} sx={{ minWidth: 0, fontFamily: 'monospace' }}>
          {value}
        </Typography>
        <IconButton
          size="small"
          sx={{ p: 0.5 }}
          aria-label={translate('crossChecks.copyOf', { name: label.toLowerCase(), round })}
          onClick={() => {
            void copy();
          }}
        >
          <ContentCopyIcon sx={{ fontSize: 16 }} />
        </IconButton>
      </Box>
    </Box>
  );
}
