/** Merely touching sessionStorage throws where a browser forbids it. */
export function sessionStorageIfAllowed(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
