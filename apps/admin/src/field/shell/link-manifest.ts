/** Lets the field, and nothing else of the dashboard, be put on a home screen. */
export function linkManifest(): () => void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = '/admin/field.webmanifest';
  document.head.append(link);
  return () => {
    link.remove();
  };
}
