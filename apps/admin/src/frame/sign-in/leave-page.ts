/** The one way off the dashboard; an object, so that a test can stand in its place. */
export const pageLeaver = {
  leaveFor: (address: string): void => {
    window.location.assign(address);
  },
};
