const BYTES = 16;

/** Unlike any other browser's, so that two people's bookings never share a key. */
export function newKeySeed(): string {
  const bytes = Array.from(window.crypto.getRandomValues(new Uint8Array(BYTES)));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
