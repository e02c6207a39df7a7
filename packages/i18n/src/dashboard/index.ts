import { en } from './en.ts';
import { vi } from './vi.ts';

/**
 * Texts of the officers' dashboard. The Vietnamese set also holds every message of react-admin; the English
 * set leaves those to react-admin's own English package.
 */
export const dashboardMessages = { vi, en };
