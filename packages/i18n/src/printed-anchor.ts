/** The heads of the audit chains on paper. In both languages at once: it is read by whoever does not trust the system. */
export const printedAnchor = {
  title: (number: number) => `NEO NHẬT KÝ KIỂM TOÁN SỐ ${number} / AUDIT HEADS No. ${number}`,
  takenAt: 'Lập lúc / Taken at',
  documentHash: 'Mã băm của neo này / Hash of this document (SHA-256)',
  previous: 'Mã băm của neo trước / Hash of the one before',
  none: 'không có / none',
  publicKey: 'Khóa công khai / Public key (Ed25519)',
  signature: 'Chữ ký / Signature',
  unit: 'Đơn vị / Unit',
  noUnit: 'chung / none',
  sequence: 'Dòng cuối / Last line',
  hash: 'Mã băm dòng cuối / Hash of the last line',
  keep: 'In, ký và lưu bản này ngoài hệ thống. Nhật ký bị sửa hoặc bị cắt sau này sẽ không còn khớp với bản này. / Print, sign and keep this outside the system. An audit that is changed or cut off later no longer fits this sheet.',
  received: 'Người nhận / Received by: ______________________    Ngày / Date: ______________',
} as const;
