import type { BiometricOutcome } from '@dinhdanh/domain';

/** What a comparison says; that there was none, because the matcher is silent, is not for the matcher to say. */
export type BiometricAnswer = Exclude<BiometricOutcome, 'UNAVAILABLE'>;

/** Đối chiếu ảnh khuôn mặt, vân tay với dữ liệu sinh trắc học đã thu nhận. */
export interface BiometricMatcher {
  /**
   * Compares pictures with what is on file under a number; null for a picture that was not handed in. Throws when
   * there is no proper answer in time.
   */
  match(question: {
    readonly personalIdNumber: string;
    readonly portrait: Buffer | null;
    readonly fingerprints: Buffer | null;
  }): Promise<{ readonly portrait: BiometricAnswer | null; readonly fingerprints: BiometricAnswer | null }>;
}
