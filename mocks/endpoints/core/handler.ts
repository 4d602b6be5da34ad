import type * as v from 'valibot';
import type { Endpoint, ResponseOf } from '#contract/core/endpoint.ts';
import type { Device } from '#contract/sessions.ts';
import type { Millis } from '#lib/calendar.ts';
import type { Caller } from '#mocks/operator/session/sessions.ts';
import type { Rating } from '#mocks/operator/rating/rating.ts';
import type { World } from '#mocks/operator/world.ts';

type Output<S> = S extends v.GenericSchema ? v.InferOutput<S> : undefined;
type Member<E, K extends string> = E extends Record<K, infer S> ? Output<S> : undefined;

/** A request that has passed everything the contract says about it. A caller is there unless the endpoint is public, or for anyone. */
export interface Call<E extends Endpoint> {
  readonly world: World;
  readonly rating: Rating;
  readonly at: Millis;
  readonly presented: string | null;
  /** What names the number this device remembers. */
  readonly remembered: string | null;
  /** What the customer uses, where they sign in. */
  readonly device: Device;
  readonly caller: E extends { access: 'public' } ? null : E extends { access: 'anyone' } ? Caller | null : Caller;
  readonly params: Member<E, 'params'>;
  readonly query: Member<E, 'query'>;
  readonly body: Member<E, 'body'>;
}

/** Cookies an answer changes: a value is set, null clears, and what is absent stays. */
export interface CookieChanges {
  readonly session?: string | null;
  readonly remembered?: string | null;
}

/** What goes back: the body, and the cookies that change. */
export interface Outcome<E extends Endpoint> extends CookieChanges {
  readonly body: ResponseOf<E>;
}

/** One endpoint with what answers it. */
export interface Handler {
  readonly endpoint: Endpoint;
  readonly handle: (call: Call<Endpoint>) => CookieChanges & { readonly body: unknown };
}

/** Joins an endpoint of the contract to the operator. */
export function defineHandler<E extends Endpoint>(endpoint: E, handle: (call: Call<E>) => Outcome<E>): Handler {
  return { endpoint, handle }; // dispatch.ts validates against this very endpoint before it calls
}
