import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { isJson, type Json } from './json.ts';
import type { AnyDescription, DescribedModule } from './descriptions/description.ts';

/** The schemas of one document: `definitions` are those with a name, `schemaOf` writes any of them where it is used. */
export interface Schemas {
  readonly definitions: Json;
  /** A reference where the schema has a name, else the schema written out with its own description. @throws RangeError when it has both, or neither. */
  readonly schemaOf: (schema: v.GenericSchema, own: AnyDescription | undefined) => Json;
  /** What is said about a schema, its own description or that of its name. */
  readonly descriptionOf: (schema: v.GenericSchema, own: AnyDescription | undefined) => string | undefined;
  /** The members of an object schema with their schemas, and which of them are required. */
  readonly membersOf: (schema: v.GenericSchema) => readonly { readonly name: string; readonly required: boolean; readonly schema: unknown }[];
}

function membersDescribed(properties: unknown, members: Readonly<Record<string, string>>): Json {
  return Object.fromEntries(
    Object.entries(isJson(properties) ? properties : {}).map(([name, member]) => [name, { ...(isJson(member) ? member : {}), description: members[name] }]),
  );
}

/** Each case of a union, told by the one member that is a constant. */
function casesDescribed(union: unknown, cases: Readonly<Record<string, string>>): Json[] {
  return (Array.isArray(union) ? union : []).filter(isJson).map((one) => {
    const constants = Object.values(isJson(one['properties']) ? one['properties'] : {}).flatMap((member) => (isJson(member) && 'const' in member ? [String(member['const'])] : []));
    return { ...one, description: cases[constants[0] ?? ''] };
  });
}

/** The schema with what is said about it; the values of a list are told in the description, where every tool shows them. */
function described(schema: Json, { description, example, members, cases, values }: AnyDescription): Json {
  const list = Object.entries(values ?? {}).map(([value, meaning]) => `- \`${value}\`: ${meaning}`);
  return {
    description: [description, ...(list.length > 0 ? ['', ...list] : [])].join('\n'),
    ...schema,
    ...(members ? { properties: membersDescribed(schema['properties'], members) } : {}),
    ...(cases ? { oneOf: casesDescribed(schema['oneOf'], cases) } : {}),
    ...(example === undefined ? {} : { examples: [example] }),
  };
}

/** Schemas the modules name, under the names they have there: `BillSchema` is `Bill`. Parameters are written out where they stand. */
function namedSchemas(modules: readonly DescribedModule[]): Record<string, v.GenericSchema> {
  return Object.fromEntries(
    modules
      .flatMap(({ module }) => Object.entries(module))
      .filter(([name]) => name.endsWith('Schema') && !name.endsWith('ParamSchema'))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, schema]) => [name.replace(/Schema$/, ''), schema as v.GenericSchema]), // by the name, a schema
  );
}

/** The schemas of a contract in the words of JSON Schema 2020-12, as they travel: brands are given on either side of the wire. */
export function schemasOf(modules: readonly DescribedModule[]): Schemas {
  const named = namedSchemas(modules);
  const descriptions: Readonly<Record<string, AnyDescription>> = Object.fromEntries(modules.flatMap(({ schemas }) => Object.entries(schemas)));
  const config: ConversionConfig = {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: named,
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    // What people type is judged by a function, which carries its pattern as its message (src/contract/core/typed-text.ts).
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' && 'message' in valibotAction ? { ...jsonSchema, pattern: String(valibotAction.message) } : undefined,
  };
  const written = (schema: v.GenericSchema): Json => {
    const { $schema: _schema, $defs: _definitions, ...rest } = toJsonSchema(schema, config);
    return rest;
  };
  const nameOf = (schema: v.GenericSchema) => Object.entries(named).find(([, candidate]) => candidate === schema)?.[0];
  return {
    descriptionOf: (schema, own) => (own ?? descriptions[nameOf(schema) ?? ''])?.description,
    definitions: Object.fromEntries(
      Object.entries(toJsonSchemaDefs(named, config)).map(([name, definition]) => {
        const description = descriptions[name];
        if (!description) throw new RangeError(`a schema nobody describes: ${name}`);
        return [name, described({ ...definition }, description)];
      }),
    ),
    schemaOf(schema, own) {
      const name = nameOf(schema);
      if ((name === undefined) === (own === undefined))
        throw new RangeError(name === undefined ? 'a schema without a name needs a description where it is used' : `${name} is described twice`);
      return own ? described(written(schema), own) : { $ref: `#/components/schemas/${name}` };
    },
    membersOf(schema) {
      const { properties = {}, required = [] } = toJsonSchema(schema, config);
      return Object.entries(properties).map(([name, member]) => ({ name, required: required.includes(name), schema: member }));
    },
  };
}
