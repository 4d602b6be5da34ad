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
  /** What the customer uses, where they sign in. */
  readonly device: Device;
  readonly caller: E extends { access: 'public' } ? null : E extends { access: 'anyone' } ? Caller | null : Caller;
  readonly params: Member<E, 'params'>;
  readonly query: Member<E, 'query'>;
  readonly body: Member<E, 'body'>;
}

/** What goes back: the body, and the session cookie where it changes (null clears it). */
export interface Outcome<E extends Endpoint> {
  readonly body: ResponseOf<E>;
  readonly session?: string | null;
}
/** One endpoint with what answers it. */
export interface Handler {
  readonly endpoint: Endpoint;
  readonly handle: (call: Call<Endpoint>) => { readonly body: unknown; readonly session?: string | null };
}

/** Joins an endpoint of the contract to the operator. */
export function defineHandler<E extends Endpoint>(endpoint: E, handle: (call: Call<E>) => Outcome<E>): Handler {
  return { endpoint, handle }; // dispatch.ts validates against this very endpoint before it calls
}
