import { Command } from 'commander';

/** What a command tells of itself; everything of it stands in its `--help`. */
export interface CommandDescription {
  readonly name: string;
  /** What it does, in one sentence: the line in the list of commands. */
  readonly summary: string;
  /** What else is good to know before it is called. */
  readonly details: string;
  /** Variables without which it does not run, and what it does with them. */
  readonly environment: Readonly<Record<string, string>>;
  /** What 1 means here, besides that something failed. */
  readonly findings?: string;
  /** As they are typed, each with what it is good for. */
  readonly examples: Readonly<Record<string, string>>;
}

/** Of every command that goes into the database as its owner. */
export const OWNER_ENVIRONMENT = {
  OWNER_DATABASE_URL: 'connection as the owner of the database',
  '…': 'and all that API and worker need, for a wrong configuration stops every program: docs/operations.md',
} as const;

export function describeCommand(description: CommandDescription): Command {
  const { name, summary, details, environment, findings, examples } = description;
  return new Command(name)
    .summary(summary)
    .description(`${summary} ${details}`.trim())
    .addHelpText(
      'after',
      [
        '',
        section('Environment:', environment),
        section('Exit codes:', {
          0: findings ? 'done, and nothing was found' : 'done',
          1: findings ?? 'it failed; the reason stands on the error output',
          2: 'it was called wrongly; nothing was done',
        }),
        section('Examples:', examples),
      ].join('\n'),
    );
}

const INDENT = 2;

function section(title: string, lines: Readonly<Record<string, string>>): string {
  const width = Math.max(0, ...Object.keys(lines).map(({ length }) => length)) + INDENT;
  const rows = Object.entries(lines).map(
    ([term, words]) => `${' '.repeat(INDENT)}${term.padEnd(width)}${words}`,
  );
  return [title, ...(rows.length > 0 ? rows : [`${' '.repeat(INDENT)}none`]), ''].join('\n');
}
