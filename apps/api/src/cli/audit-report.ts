import type { AuditFinding } from '../platform/audit/chain-walk.ts';
import type { AuditVerdict } from '../platform/audit/verify-audit.ts';

/** A sentence for each finding, and one for the whole. */
export function auditReport({ lineCount, chainCount, anchorCount, findings, unitCodes }: AuditVerdict): {
  readonly lines: string[];
  readonly isWhole: boolean;
} {
  const seen = `${lineCount} lines of ${chainCount} chains, ${anchorCount} anchors.`;
  const broken = findings.map((finding) => `BROKEN  ${chainOf(finding, unitCodes)}: ${sentenceOf(finding)}`);
  const unanchored =
    anchorCount === 0
      ? ['NOTE    No head is kept outside the database: a tail that was cut off does not show.']
      : [];
  return {
    lines: [...broken, ...unanchored, `${broken.length === 0 ? 'WHOLE   ' : 'BROKEN  '}${seen}`],
    isWhole: broken.length === 0,
  };
}

const chainOf = ({ unitId, sequence }: AuditFinding, codes: ReadonlyMap<number, string>): string => {
  if (unitId === null) return `anchor ${sequence}`;
  return unitId === 0 ? 'chain of no unit' : `chain of unit ${codes.get(unitId) ?? `with id ${unitId}`}`;
};

function sentenceOf({ kind, sequence, at, otherSequence, anchorNumber }: AuditFinding): string {
  const when = at ? ` (${at.toISOString()})` : '';
  const until = otherSequence !== null && otherSequence > sequence ? ` to ${otherSequence}` : '';
  const by = anchorNumber === null ? 'its head in the database' : `anchor ${anchorNumber}${when}`;
  switch (kind) {
    case 'LINE_CHANGED':
      return `line ${sequence}${when} is not what was written.`;
    case 'LINES_SWAPPED':
      return `lines ${sequence} and ${otherSequence}${when} were swapped.`;
    case 'LINE_MISSING':
      return `line ${sequence}${until} is missing before the line of ${at?.toISOString()}.`;
    case 'TAIL_MISSING':
      return `the tail is missing, line ${sequence}${until}; ${by} names it.`;
    case 'CHAIN_MISSING':
      return `the whole chain is missing, line ${sequence}${until}; ${by} names it.`;
    case 'LINE_BEYOND_HEAD':
      return `line ${sequence} stands behind the head of the chain.`;
    case 'HEAD_CHANGED':
      return `the head of the chain does not name its last line ${sequence}.`;
    case 'CHAIN_REWRITTEN':
      return `rewritten from some line of ${sequence} to ${otherSequence} on: anchor ${anchorNumber} names another line ${otherSequence}${when}.`;
    case 'ANCHOR_FORGED':
      return 'not signed by a key that is believed, or not the one that was written then.';
    case 'ANCHOR_MISSING':
      return `missing${when}.`;
  }
}
