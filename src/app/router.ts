import type { QueryClient } from '@tanstack/react-query';
import { createBrowserRouter, createHashRouter } from 'react-router';
import { hallRoutes } from './routes.tsx';

/** The router over the browser's own address; behind the hash in the static demonstration. */
export function createHallRouter(client: QueryClient) {
  return (IS_DEMO ? createHashRouter : createBrowserRouter)(hallRoutes(client));
}
