import { getRequestListener } from '@hono/node-server';
import type { Plugin } from 'vite';

/** The operator inside `npm run dev`: the same app as behind `npm start`, its world kept in the development journal. */
export function operatorPlugin(): Plugin {
  return {
    name: 'palm-hall-operator',
    async configureServer(server) {
      const [{ operatorApp }, { openJournal }] = await Promise.all([import('../mocks/hosts/node/operator-app.ts'), import('../mocks/hosts/node/journal.ts')]);
      const { app } = operatorApp({ journal: openJournal('.journal/dev.jsonl') });
      const listener = getRequestListener(app.fetch);
      server.middlewares.use((request, response, next) => {
        if (/^\/(api|__operator)\//.test(request.url ?? '')) void listener(request, response);
        else next();
      });
    },
  };
}
