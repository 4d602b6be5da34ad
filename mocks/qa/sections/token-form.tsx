import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepToken } from '#mocks/qa/core/control-client.ts';
import type { Translate } from '#mocks/qa/texts/texts.ts';

/** Asks for the token of control, where the bench is opened on another machine. */
export function TokenForm({ t }: { readonly t: Translate }) {
  const client = useQueryClient();
  const [token, setToken] = useState('');
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        keepToken(token);
        void client.invalidateQueries();
      }}
    >
      <label>
        {t('token')}
        <input value={token} autoComplete="off" onChange={(event) => setToken(event.target.value)} />
      </label>
      <button type="submit">{t('useToken')}</button>
    </form>
  );
}
