import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { CoreAdminContext } from 'ra-core';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';

import { createI18nProvider } from '../providers/i18n-provider.ts';
import { DayField, hasUnreadDay } from './DayField.tsx';

afterEach(cleanup);

function show(initial: string) {
  const send = vi.fn();
  function Form() {
    const [day, setDay] = useState(initial);
    return (
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!hasUnreadDay(event.currentTarget)) send(day);
        }}
      >
        <DayField label="Từ ngày" value={day} onChange={setDay} />
        <button type="submit">Gửi</button>
      </form>
    );
  }
  render(
    <CoreAdminContext i18nProvider={createI18nProvider('vi')}>
      <Form />
    </CoreAdminContext>,
  );
  return {
    field: screen.getByRole<HTMLInputElement>('textbox', { name: 'Từ ngày' }),
    send: () => {
      fireEvent.click(screen.getByRole('button', { name: 'Gửi' }));
      return send;
    },
  };
}

test('a day is shown and read as it is written here, the day before the month', () => {
  const { field, send } = show('2026-12-11');
  expect(field.value).toBe('11/12/2026');
  fireEvent.change(field, { target: { value: '1/2/2027' } });
  fireEvent.blur(field);
  expect(field.value).toBe('01/02/2027');
  expect(send()).toHaveBeenCalledWith('2027-02-01');
});

test('what cannot be read is said once it was left, and is never sent as no day', () => {
  const { field, send } = show('');
  fireEvent.change(field, { target: { value: '31/02/2026' } });
  expect(screen.queryByText(/^Chưa đúng dạng/)).toBeNull();
  fireEvent.blur(field);
  screen.getByText('Chưa đúng dạng ngày/tháng/năm, ví dụ 14/03/2026.');
  expect(send()).not.toHaveBeenCalled();
  fireEvent.change(field, { target: { value: '' } });
  expect(send()).toHaveBeenCalledWith('');
});
