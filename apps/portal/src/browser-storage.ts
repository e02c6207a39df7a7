/** Merely touching the storage throws where a browser forbids it. */
export function sessionStorageIfAllowed(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** Outlives the closed tab: only for what a person asked to keep on a device of their own. */
export function localStorageIfAllowed(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
