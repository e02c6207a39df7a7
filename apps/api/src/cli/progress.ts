const BAR_WIDTH = 30;
const LINE_WIDTH = 100;
const PERCENT_STEP = 10;

/**
 * How far a long command has come, on the error output, so that what it prints can be read by a program. On a terminal
 * the line is written over itself; elsewhere each step, and each tenth part of a step, is a line.
 */
export function showProgress(title: string): (done: number, of: number, step: string) => void {
  let told = '';
  return (done, of, step) => {
    const share = of === 0 ? 1 : Math.min(1, done / of);
    if (process.stderr.isTTY) {
      const filled = Math.round(share * BAR_WIDTH);
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
      process.stderr.write(`\r${`${title} ${bar} ${done}/${of} ${step}`.padEnd(LINE_WIDTH)}`);
      return;
    }
    const tenth = `${step} ${Math.floor((share * 100) / PERCENT_STEP)}`;
    if (tenth === told) return;
    told = tenth;
    console.error(`${title} ${done}/${of} ${step}`);
  };
}

/** Leaves the line that was written over itself. */
export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\n');
}
