import { usePortal } from '../portal-context.tsx';

interface PrintedSlipProps {
  title: string;
  facts: readonly (readonly [term: string, value: string])[];
  notes: readonly string[];
}

/** What comes out of the printer instead of the page. Everything on it is said on the page too. */
export function PrintedSlip({ title, facts, notes }: PrintedSlipProps) {
  const { texts } = usePortal();
  return (
    <section class="slip" aria-hidden="true">
      <p class="slip-product">{texts.productName}</p>
      <p class="slip-title">{title}</p>
      <dl>{facts.map(([term, value]) => [<dt key={term}>{term}</dt>, <dd key={value}>{value}</dd>])}</dl>
      {[...notes, texts.footer.neverAsk, texts.footer.notTheApp].map((note) => (
        <p key={note}>{note}</p>
      ))}
    </section>
  );
}
