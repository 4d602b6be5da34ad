import './drawer.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { followHost } from '#mocks/qa/core/use-events.ts';
import { Handle } from './handle.tsx';

/** In a build the script has its styles beside it; in development Vite brings them. */
function bringStyles(): void {
  if (import.meta.env.DEV) return;
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: IS_DEMO ? './drawer.css' : '/drawer.css' }));
}

/** Makes the banner of a mock build the handle of a drawer, on whatever screen this is. Until then it is a link to the bench. */
export async function openDrawerHandle(): Promise<void> {
  const banner = document.getElementById('mock');
  if (!banner) throw new Error('no banner to open a drawer by');
  bringStyles();
  const follow = IS_MSW ? (await import('#mocks/hosts/browser-world.ts')).followWorld : followHost;
  const hadFocus = banner.contains(document.activeElement);
  createRoot(banner).render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Handle follow={follow} />
    </QueryClientProvider>,
  );
  if (hadFocus) requestAnimationFrame(() => banner.querySelector('button')?.focus());
}
