import type { WorkingCalendar } from '@dinhdanh/domain';
import type { RateLimits } from '../../platform/rate-limits.ts';
import type { Secrets } from '../../platform/secrets.ts';

/** What booking needs besides the database. */
export interface AppointmentServices {
  readonly secrets: Secrets;
  readonly rateLimits: RateLimits;
  readonly workingCalendar: { current(): Promise<WorkingCalendar> };
}
