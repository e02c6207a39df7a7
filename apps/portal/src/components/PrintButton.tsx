export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" class="button-secondary" onClick={() => window.print()}>
      {label}
    </button>
  );
}
