/** Where somebody with a password goes on; apart from the journey, so that a door to it does not load it. */
export const RESUME_PATH = '/dang-ky/tiep-tuc';
