/** What a check found, a line each; a finding makes the process end with 1. */
export function printReport({
  lines,
  isKept,
}: {
  readonly lines: readonly string[];
  readonly isKept: boolean;
}): void {
  console.log(lines.join('\n'));
  if (!isKept) process.exitCode = 1;
}
