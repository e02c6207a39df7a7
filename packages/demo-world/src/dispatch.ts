/** A commune-level unit of the former city of Móng Cái, with its activation target. */
export interface DispatchUnit {
  /** Code of the General Statistics Office. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'WARD' | 'COMMUNE';
  readonly target: number;
}

/**
 * The figures of official dispatch 688/UBND-CATP of 17 March 2023, in its own order. The invented world reproduces each
 * of them exactly, so that a statistic of the product can be held against the paper.
 */
export const DISPATCH = {
  number: '688/UBND-CATP',
  issuedOn: '2023-03-17',
  applicationCount: 61_112,
  activeAccountCount: 9_755,
  grantedAccountCount: 24_416,
  units: [
    { code: '06751', name: 'Phường Bình Ngọc', kind: 'WARD', target: 1404 },
    { code: '06742', name: 'Phường Hải Hòa', kind: 'WARD', target: 4472 },
    { code: '06736', name: 'Phường Hải Yên', kind: 'WARD', target: 1746 },
    { code: '06718', name: 'Phường Hòa Lạc', kind: 'WARD', target: 1176 },
    { code: '06709', name: 'Phường Ka Long', kind: 'WARD', target: 1452 },
    { code: '06715', name: 'Phường Ninh Dương', kind: 'WARD', target: 1496 },
    { code: '06721', name: 'Phường Trà Cổ', kind: 'WARD', target: 728 },
    { code: '06712', name: 'Phường Trần Phú', kind: 'WARD', target: 1115 },
    { code: '06727', name: 'Xã Bắc Sơn', kind: 'COMMUNE', target: 406 },
    { code: '06730', name: 'Xã Hải Đông', kind: 'COMMUNE', target: 1292 },
    { code: '06724', name: 'Xã Hải Sơn', kind: 'COMMUNE', target: 428 },
    { code: '06733', name: 'Xã Hải Tiến', kind: 'COMMUNE', target: 1891 },
    { code: '06745', name: 'Xã Hải Xuân', kind: 'COMMUNE', target: 2404 },
    { code: '06739', name: 'Xã Quảng Nghĩa', kind: 'COMMUNE', target: 780 },
    { code: '06748', name: 'Xã Vạn Ninh', kind: 'COMMUNE', target: 2402 },
    { code: '06757', name: 'Xã Vĩnh Thực', kind: 'COMMUNE', target: 874 },
    { code: '06754', name: 'Xã Vĩnh Trung', kind: 'COMMUNE', target: 350 },
  ],
} as const satisfies { readonly units: readonly DispatchUnit[]; readonly [figure: string]: unknown };

/** What became of the applications that led to no account; the dispatch does not say, so this split is invented. */
export const UNAPPROVED_COUNTS = {
  READY_FOR_REVIEW: 14_200,
  RETURNED: 9_300,
  REFUSED: 3_400,
  SUBMITTED: 41,
} as const;
