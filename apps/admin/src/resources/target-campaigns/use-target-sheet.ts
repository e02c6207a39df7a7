import { useDataProvider, useLocale, useTranslate } from 'ra-core';
import { useState } from 'react';

import { useFailureText } from '../../components/use-failure-text.ts';
import type { PreviewTargetSheetInput } from '../../generated/graphql.ts';
import type { BackOfficeProvider, TargetSheetPreview } from '../../providers/data-provider.ts';
import { sendSheetFile } from './send-sheet-file.ts';

type Sheet = NonNullable<PreviewTargetSheetInput['sheet']>;

/** The table of a document on its way in: read, shown with its problems, and handed on when there are none. */
export function useTargetSheet(issuedOn: string) {
  const translate = useTranslate();
  const locale = useLocale();
  const failureText = useFailureText();
  const dataProvider = useDataProvider<BackOfficeProvider>();
  const [looked, setLooked] = useState<{ readonly preview: TargetSheetPreview; readonly on: string }>();
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [isReading, setReading] = useState(false);

  const look = async (read: () => Promise<TargetSheetPreview | readonly string[]>) => {
    setReading(true);
    setMessages([]);
    setLooked(undefined);
    try {
      const answer = await read();
      if ('rows' in answer) setLooked({ preview: answer, on: issuedOn });
      else setMessages(answer.length > 0 ? answer : [translate('trouble.network')]);
    } catch (error) {
      setMessages([failureText(error)]);
    } finally {
      setReading(false);
    }
  };
  const sheet = looked && sheetOf(looked.preview);
  const isStale = looked !== undefined && looked.on !== issuedOn;
  return {
    preview: looked?.preview,
    /** What can be committed; undefined while something stands against it. */
    sheet: looked && !isStale && looked.preview.problems.length === 0 ? sheet : undefined,
    isStale,
    isReading,
    messages,
    forget: () => {
      setLooked(undefined);
    },
    readText: (text: string) => look(() => dataProvider.previewTargetSheet({ issuedOn, text })),
    readFile: (file: Blob) =>
      look(async () => {
        const answer = await sendSheetFile(file, { issuedOn, locale });
        return answer.isRead ? answer.preview : answer.messages;
      }),
    readAgain: () => look(() => dataProvider.previewTargetSheet({ issuedOn, sheet: sheet ?? null })),
  };
}

const sheetOf = ({ source, rows, statedTotal }: TargetSheetPreview): Sheet => ({
  source,
  rows: rows.map(({ line, name, people, note }) => ({ line, name, people, note })),
  statedTotal: statedTotal && { line: statedTotal.line, people: statedTotal.people },
});
