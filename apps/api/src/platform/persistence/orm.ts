import { defineConfig, MikroORM, type EntitySchema, type Options } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import { types, type Pool } from 'pg';
import { bindSealer, openingTypes } from '../sealing/sealed-in-database.ts';
import type { Sealer } from '../sealing/sealer.ts';

import { Foundation0001 } from './migrations/0001-foundation.ts';
import { Intake0002 } from './migrations/0002-intake.ts';
import { CrossChecks0003 } from './migrations/0003-cross-checks.ts';
import { HolderSessions0004 } from './migrations/0004-holder-sessions.ts';
import { HolderFlows0005 } from './migrations/0005-holder-flows.ts';
import { AssistedActivations0006 } from './migrations/0006-assisted-activations.ts';
import { HolderDevices0007 } from './migrations/0007-holder-devices.ts';
import { PasswordRecovery0008 } from './migrations/0008-password-recovery.ts';
import { HolderPage0009 } from './migrations/0009-holder-page.ts';
import { SharingAndSms0010 } from './migrations/0010-sharing-and-sms.ts';
import { PhoneChanges0011 } from './migrations/0011-phone-changes.ts';
import { Locks0012 } from './migrations/0012-locks.ts';
import { StatusEvents0013 } from './migrations/0013-status-events.ts';
import { LockEventSubscriptions0014 } from './migrations/0014-lock-event-subscriptions.ts';
import { Letters0015 } from './migrations/0015-letters.ts';
import { LockAppeals0016 } from './migrations/0016-lock-appeals.ts';
import { LockRequestFiles0017 } from './migrations/0017-lock-request-files.ts';
import { OwnUnlock0018 } from './migrations/0018-own-unlock.ts';
import { CampaignFoundation0019 } from './migrations/0019-campaign-foundation.ts';
import { LongTasks0020 } from './migrations/0020-long-tasks.ts';
import { TargetCampaigns0021 } from './migrations/0021-target-campaigns.ts';
import { Funnel0022 } from './migrations/0022-funnel.ts';
import { UnitMergers0023 } from './migrations/0023-unit-mergers.ts';
import { Outreach0024 } from './migrations/0024-outreach.ts';
import { WardReports0025 } from './migrations/0025-ward-reports.ts';
import { AuditProof0026 } from './migrations/0026-audit-proof.ts';
import { OutreachTeams0027 } from './migrations/0027-outreach-teams.ts';
import { OfficerSecondFactor0028 } from './migrations/0028-officer-second-factor.ts';
import { OfficerAdministration0029 } from './migrations/0029-officer-administration.ts';
import { OfficerPasskeys0031 } from './migrations/0031-officer-passkeys.ts';
import { AccessChanges0032 } from './migrations/0032-access-changes.ts';
import { OfficerStanding0033 } from './migrations/0033-officer-standing.ts';
import { PersonOpenings0034 } from './migrations/0034-person-openings.ts';
import { Retention0037 } from './migrations/0037-retention.ts';
import { OfficerIdentities0038 } from './migrations/0038-officer-identities.ts';
import { RareActs0039 } from './migrations/0039-rare-acts.ts';
import { HolderRights0040 } from './migrations/0040-holder-rights.ts';
import { OtherHamlets0041 } from './migrations/0041-other-hamlets.ts';
import { SealedValues0042 } from './migrations/0042-sealed-values.ts';
import { SealedCitizens0043 } from './migrations/0043-sealed-citizens.ts';
import { SealedIntake0045 } from './migrations/0045-sealed-intake.ts';
import { SealedPapersAndMessages0046 } from './migrations/0046-sealed-papers-and-messages.ts';
import { DataKeys0047 } from './migrations/0047-data-keys.ts';

export const MIGRATIONS = [
  Foundation0001,
  Intake0002,
  CrossChecks0003,
  HolderSessions0004,
  HolderFlows0005,
  AssistedActivations0006,
  HolderDevices0007,
  PasswordRecovery0008,
  HolderPage0009,
  SharingAndSms0010,
  PhoneChanges0011,
  Locks0012,
  StatusEvents0013,
  LockEventSubscriptions0014,
  Letters0015,
  LockAppeals0016,
  LockRequestFiles0017,
  OwnUnlock0018,
  CampaignFoundation0019,
  LongTasks0020,
  TargetCampaigns0021,
  Funnel0022,
  UnitMergers0023,
  Outreach0024,
  WardReports0025,
  AuditProof0026,
  OutreachTeams0027,
  OfficerSecondFactor0028,
  OfficerAdministration0029,
  OfficerPasskeys0031,
  AccessChanges0032,
  OfficerStanding0033,
  PersonOpenings0034,
  Retention0037,
  OfficerIdentities0038,
  RareActs0039,
  HolderRights0040,
  OtherHamlets0041,
  SealedValues0042,
  SealedCitizens0043,
  SealedIntake0045,
  SealedPapersAndMessages0046,
  DataKeys0047,
];

/** Entities for the use cases. Lists never come through here: they read plain rows (scoped-reader.ts). */
export function createOrm(
  databaseUrl: string,
  entities: readonly EntitySchema[],
  sealer: Sealer,
  options: Partial<Options> = {},
): MikroORM {
  const orm = new MikroORM(
    defineConfig({
      clientUrl: databaseUrl,
      entities: [...entities],
      extensions: [Migrator],
      migrations: {
        migrationsList: MIGRATIONS,
        tableName: 'applied_migration',
        snapshot: false,
        silent: true,
      },
      pool: { min: 0, max: 10 },
      driverOptions: {
        onPoolCreated({ options: settings }: Pool) {
          settings.types = openingTypes(settings.types ?? types, sealer);
        },
      },
      // A use case opens its own fork; nothing may live in a shared identity map.
      allowGlobalContext: false,
      ...options,
    }),
  );
  bindSealer(orm.em.getPlatform(), sealer);
  return orm;
}
