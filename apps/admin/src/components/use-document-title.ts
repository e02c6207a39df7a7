import { useTranslate } from 'ra-core';
import { useEffect } from 'react';

export function useDocumentTitle(title: string): void {
  const product = useTranslate()('product.name');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
}
