import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import type { HttpHandler } from 'msw';
import { defineNetwork, InterceptorSource } from 'msw/experimental';

/** Answers this page's own fetch, without a worker: nothing leaves the page, and nothing shows in the network panel. */
export function answerInPage(handlers: HttpHandler[]): void {
  const interceptors = [new FetchInterceptor() as never]; // msw's own types disagree here
  defineNetwork({ sources: [new InterceptorSource({ interceptors })], handlers, onUnhandledFrame: 'bypass', context: { quiet: true } }).enable();
}
