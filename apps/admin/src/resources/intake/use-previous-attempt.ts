import { formatDate } from '@dinhdanh/domain/formats';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import { useEffect } from 'react';

import type { BackOfficeProvider } from '../../providers/data-provider.ts';
import type { IntakeForm } from './intake-form.ts';

/** The returned application that this form follows: its facts fill the form, its reason stands above it. */
export function usePreviousAttempt(
  id: string | null,
  change: (part: Partial<IntakeForm>) => void,
): { readonly code: string; readonly reason: string } | null {
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const { data } = useQuery({
    queryKey: ['applications', 'returned', id],
    queryFn: () => dataProvider.getReturnedApplication(id ?? ''),
    enabled: id !== null,
    // Every reading of a case is recorded.
    staleTime: Infinity,
  });
  useEffect(() => {
    if (!data) return;
    const { applicant, subjectType, level, unit } = data;
    change({
      unitCode: unit.code,
      subjectType,
      level: level ?? 'LEVEL_2',
      fullName: applicant.fullName,
      dateOfBirth: applicant.dateOfBirth ? formatDate(applicant.dateOfBirth) : '',
      sex: applicant.sex ?? '',
      permanentAddress: applicant.permanentAddress,
    });
  }, [data, change]);
  return data ? { code: data.code, reason: data.decision?.reasonText ?? '' } : null;
}
