#!/usr/bin/env node
import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { audit } from './cli/commands/audit.ts';
import { checkInvariants } from './cli/commands/check-invariants.ts';
import { checkLocks } from './cli/commands/check-locks.ts';
import { checkStatistics } from './cli/commands/check-statistics.ts';
import { createAdministrator } from './cli/commands/create-administrator.ts';
import { demoCitizen } from './cli/commands/demo-citizen.ts';
import { keys } from './cli/commands/keys.ts';
import { migrate } from './cli/commands/migrate.ts';
import { remindActivations } from './cli/commands/remind-activations.ts';
import { retention } from './cli/commands/retention.ts';
import { seed } from './cli/commands/seed.ts';
import { writeContract } from './cli/commands/write-contract.ts';
import { writeDocs } from './cli/commands/write-docs.ts';

/**
 * In the order of the help: of an installation, of the demo, of developers. Each loads what it works with when it is called,
 * so that the help is there at once, and the contract is written in the order of its own modules.
 */
const COMMANDS = [
  ...[
    migrate,
    createAdministrator,
    checkInvariants,
    checkLocks,
    checkStatistics,
    audit,
    remindActivations,
    retention,
    keys,
  ],
  ...[seed, demoCitizen],
  ...[writeContract, writeDocs],
];

const WRONG_CALL = 2;

function dinhdanh(): Command {
  const program = new Command('dinhdanh')
    .description('Administration of Định Danh. Every command has its own --help.')
    .helpCommand('help [command]', 'what a command does')
    .addHelpText('after', '\nExit codes: 0 done, 1 failed or found something, 2 called wrongly.');
  for (const command of COMMANDS) program.addCommand(command());
  throwInsteadOfExit(program);
  return program;
}

/** So that everything ends below, with one code for every wrong call; a command that is added inherits nothing. */
function throwInsteadOfExit(command: Command): void {
  command.exitOverride().showHelpAfterError(`(${nameOf(command)} --help says more)`);
  command.commands.forEach(throwInsteadOfExit);
}

const nameOf = (command: Command): string =>
  command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();

try {
  await dinhdanh().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_CALL;
  else {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
