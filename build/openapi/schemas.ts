import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig } from '@valibot/to-json-schema';
import type * as v from 'valibot';

export type Json = Readonly<Record<string, unknown>>;
/** What a file of a contract exports. */
export type Module = Readonly<Record<string, unknown>>;

/** The schemas of one document: `definitions` are those with a name, `schemaOf` writes any of them where it is used. */
export interface Schemas {
  readonly definitions: Json;
  /** A reference where the schema has a name, else the schema written out. */
  readonly schemaOf: (schema: v.GenericSchema) => Json;
  /** The members of an object schema with their schemas, and which of them are required. */
  readonly membersOf: (schema: v.GenericSchema) => readonly { readonly name: string; readonly required: boolean; readonly schema: unknown }[];
}

/** Schemas the modules name, under the names they have there: `BillSchema` is `Bill`. Parameters are written out where they stand. */
function namedSchemas(modules: readonly Module[]): Record<string, v.GenericSchema> {
  return Object.fromEntries(
    modules
      .flatMap((module) => Object.entries(module))
      .filter(([name]) => name.endsWith('Schema') && !name.endsWith('ParamSchema'))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => [name.replace(/Schema$/, ''), schema as v.GenericSchema]), // by the name, a schema
  );
}

/** The schemas of a contract in the words of JSON Schema 2020-12, as they travel: brands are given on either side of the wire. */
export function schemasOf(modules: readonly Module[]): Schemas {
  const named = namedSchemas(modules);
  const config: ConversionConfig = {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: named,
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    // The one check that is a function; its rule in the words of JSON Schema (src/lib/msisdn.ts).
    overrideAction: ({ valibotAction, jsonSchema }) => (valibotAction.type === 'check' ? { ...jsonSchema, pattern: '^1[3-9]\\d{9}$' } : undefined),
  };
  return {
    definitions: toJsonSchemaDefs(named, config),
    schemaOf(schema) {
      const name = Object.entries(named).find(([, candidate]) => candidate === schema)?.[0];
      if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
      const { $schema: _schema, $defs: _definitions, ...written } = toJsonSchema(schema, config);
      return written;
    },
    membersOf(schema) {
      const { properties = {}, required = [] } = toJsonSchema(schema, config);
      return Object.entries(properties).map(([name, written]) => ({ name, required: required.includes(name), schema: written }));
    },
  };
}
