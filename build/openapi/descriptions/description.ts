import type * as v from 'valibot';
import type { Endpoint } from '#contract/core/endpoint.ts';

/** What a schema is made of, each part with a sentence: the members of an object, the cases of a union, the values of a list. */
type Parts<S> = S extends { readonly type: 'object' | 'strict_object'; readonly entries: infer Members }
  ? { readonly members: Readonly<Record<keyof Members & string, string>> }
  : S extends { readonly type: 'variant'; readonly key: infer Key; readonly '~types'?: { readonly input: infer Input } | undefined }
    ? { readonly cases: Readonly<Record<Key extends keyof Input ? Input[Key] & string : never, string>> }
    : S extends { readonly type: 'picklist'; readonly options: readonly (infer Value)[] }
      ? { readonly values: Readonly<Record<Value & string, string>> }
      : unknown;

/** What the document says about a schema. A member, case or value without its sentence does not compile; the example is one the schema takes. */
export type SchemaDescription<S extends v.GenericSchema> = { readonly description: string; readonly example?: v.InferInput<S> } & Parts<S>;

type MembersOf<E, Place extends 'params' | 'query'> = E extends Readonly<Record<Place, infer S extends v.GenericSchema>> ? keyof v.InferInput<S> & string : never;
type Parameters<Name extends string> = [Name] extends [never] ? unknown : { readonly parameters: Readonly<Record<Name, string>> };
type Part<E, Place extends 'body' | 'response'> = E extends Readonly<Record<Place, infer S extends v.GenericSchema>> ? { readonly [K in Place]?: SchemaDescription<S> } : unknown;

/** What the document says about an operation, its parameters, and a body or answer that has no name of its own. */
export type OperationDescription<E extends Endpoint> = { readonly description: string } & Parameters<MembersOf<E, 'params'> | MembersOf<E, 'query'>> &
  Part<E, 'body'> &
  Part<E, 'response'>;

type OperationNames<M> = { [K in keyof M & string]: M[K] extends Endpoint ? K : never }[keyof M & string];
/** Names of the schemas; parameters are described with their operation. */
type SchemaNames<M> = { [K in keyof M & string]: K extends `${string}ParamSchema` ? never : K extends `${infer Name}Schema` ? Name : never }[keyof M & string];

/** What the document says about a file of the contract: every endpoint and every schema it names. */
export interface Descriptions<M> {
  readonly operations: { readonly [K in OperationNames<M>]: OperationDescription<Extract<M[K], Endpoint>> };
  readonly schemas: { readonly [Name in SchemaNames<M>]: SchemaDescription<Extract<M[`${Name}Schema` & keyof M], v.GenericSchema>> };
}

/** A description whatever its schema, as the document is written from it. */
export interface AnyDescription {
  readonly description: string;
  readonly example?: unknown;
  readonly members?: Readonly<Record<string, string>>;
  readonly cases?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string>>;
}
/** The same of an operation. */
export interface AnyOperationDescription {
  readonly description: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly body?: AnyDescription;
  readonly response?: AnyDescription;
}
/** A file of a contract with what the document says about it. */
export interface DescribedModule {
  readonly module: Readonly<Record<string, unknown>>;
  readonly operations: Readonly<Record<string, AnyOperationDescription>>;
  readonly schemas: Readonly<Record<string, AnyDescription>>;
}
