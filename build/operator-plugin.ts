import { getRequestListener } from '@hono/node-server';
import type { Plugin } from 'vite';

const JOURNAL = '.journal/dev.jsonl';

/** The development journal; one that does not fit the code any more is put aside and said, as nobody who develops should have to. */
async function developmentJournal(inform: (words: string) => void) {
  const [{ openJournal, putAside }, { JournalDamaged }] = await Promise.all([import('../mocks/hosts/node/journal.ts'), import('../mocks/hosts/node/journal-lines.ts')]);
  try {
    return openJournal(JOURNAL);
  } catch (error) {
    if (!(error instanceof JournalDamaged)) throw error;
    inform(`The world kept in ${error.message}. A new one is begun; the old file is put aside: ${String(putAside(JOURNAL, Date.now()))}`);
    return openJournal(JOURNAL);
  }
}

/** The operator inside `npm run dev`: the same app as behind `npm start`, its world kept in the development journal. */
export function operatorPlugin(): Plugin {
  return {
    name: 'palm-hall-operator',
    async configureServer(server) {
      const [{ operatorApp }, journal] = await Promise.all([import('../mocks/hosts/node/operator-app.ts'), developmentJournal((words) => server.config.logger.warn(words))]);
      const { app } = operatorApp({ journal });
      const listener = getRequestListener(app.fetch);
      server.middlewares.use((request, response, next) => {
        if (/^\/(api|__cashier|__operator)\//.test(request.url ?? '')) void listener(request, response);
        else next();
      });
    },
  };
}
