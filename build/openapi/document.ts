import type { Endpoint } from '#contract/core/endpoint.ts';
import type { ProblemCode } from '#contract/core/problems.ts';
import manifest from '../../package.json' with { type: 'json' };
import type { AnyOperationDescription, DescribedModule } from './descriptions/description.ts';
import type { Json } from './json.ts';
import { loneResponses, problemResponses } from './problem-responses.ts';
import { schemasOf, type Schemas } from './schemas.ts';

/** An API to be written down as an OpenAPI document. */
export interface Api {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly modules: readonly DescribedModule[];
  readonly endpoints: readonly Endpoint[];
  /** What the tags stand for, by name. */
  readonly tags: Readonly<Record<string, string>>;
  readonly tagOf: (endpoint: Endpoint) => string;
  readonly refusalsOf: (endpoint: Endpoint) => readonly ProblemCode[];
  /** Whether there are customers: sessions, and a key with every write. */
  readonly isForCustomers: boolean;
}

/** Who may call, in the words of OpenAPI: an empty requirement is no requirement. */
const SECURITY = { public: [], anyone: [{}, { session: [] }], session: [{ session: [] }] } as const;

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Made when the confirming screen is shown, and the same on every attempt. A write that was carried out is answered again with its stored answer for 24 hours; refusals are not stored, so a corrected write may use the key again. The same key with another request is answered `key-reused`.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
  example: '9f86d081884c7d659a2feaa0c55ad015',
};
const REQUEST_ID = {
  name: 'X-Request-Id',
  in: 'header',
  required: false,
  description: 'A number the client gives its request, to know it even when no answer arrives. Echoed where it has this form; otherwise the operator gives one.',
  schema: { type: 'string', pattern: '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$' },
  example: '7F3K-20CD',
};
const HEADERS = {
  RequestId: { description: 'The number of the request; what a customer reads out to 10086.', schema: { type: 'string' }, example: '7F3K-20CD' },
  RetryAfter: { description: 'Seconds to wait before asking again.', schema: { type: 'string' }, example: '60' },
};
const CUSTOMER_HEADERS = {
  IdempotentReplayed: { description: 'Present where the answer is the stored one of an earlier attempt.', schema: { const: 'true' } },
  Subject: {
    description: 'An opaque name of the customer whose session it was, the same in every session of theirs. A screen that sees it change shows nothing of the customer before.',
    schema: { type: 'string' },
    example: '2c26b46b68ffc68f',
  },
};
const SESSION = {
  type: 'apiKey',
  in: 'cookie',
  name: 'sid',
  description:
    'The session’s id, set by `signIn`. Over TLS the cookie is called `__Host-sid`: Secure, HttpOnly, SameSite=Strict. Its id changes when a second proof is given and when the password is changed.',
};

function successResponse(api: Api, endpoint: Endpoint, { response: own }: AnyOperationDescription, { schemaOf, descriptionOf }: Schemas): Json {
  const headers = {
    'X-Request-Id': { $ref: '#/components/headers/RequestId' },
    ...(endpoint.access === 'public' ? {} : { 'X-Subject': { $ref: '#/components/headers/Subject' } }),
    ...(api.isForCustomers && endpoint.method !== 'GET' ? { 'Idempotent-Replayed': { $ref: '#/components/headers/IdempotentReplayed' } } : {}),
  };
  const { response } = endpoint;
  if (!response) return { description: 'Done. There is no body.', headers };
  return { description: descriptionOf(response, own), headers, content: { 'application/json': { schema: schemaOf(response, own) } } };
}

function parametersOf(api: Api, { params, query, method }: Endpoint, { parameters = {} }: AnyOperationDescription, { membersOf }: Schemas): Json[] {
  const written = (place: 'path' | 'query', schema: typeof params) =>
    (schema ? membersOf(schema) : []).map(({ name, required, schema: member }) => ({ name, in: place, required, description: parameters[name], schema: member }));
  const key = api.isForCustomers && method !== 'GET' ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : [];
  const id = api.isForCustomers ? [{ $ref: '#/components/parameters/RequestId' }] : [];
  return [...written('path', params), ...written('query', query), ...key, ...id];
}

function operationOf(api: Api, endpoint: Endpoint, schemas: Schemas): Json {
  const { access, body, tmf, summary, id } = endpoint;
  const own = api.modules.map(({ operations }) => operations[id]).find((description) => description !== undefined);
  if (!own) throw new RangeError(`an operation nobody describes: ${id}`);
  return {
    operationId: id,
    summary,
    description: tmf === undefined ? own.description : `${own.description}\n\nTM Forum: ${tmf}.`,
    tags: [api.tagOf(endpoint)],
    ...(tmf === undefined ? {} : { 'x-tmf': tmf }),
    ...(access.startsWith('step-up:') ? { 'x-step-up': access.replace('step-up:', '') } : {}),
    security: SECURITY[access === 'public' || access === 'anyone' ? access : 'session'],
    parameters: parametersOf(api, endpoint, own, schemas),
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: schemas.schemaOf(body, own.body) } } } } : {}),
    responses: { [endpoint.status]: successResponse(api, endpoint, own, schemas), ...problemResponses(api.refusalsOf(endpoint)) },
  };
}

function pathsOf(api: Api, schemas: Schemas): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of api.endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(api, endpoint, schemas) };
  }
  return paths;
}

/** The API as an OpenAPI 3.1 document. @throws RangeError when a part of it is not described. */
export function documentOf(api: Api): Json {
  const { title, summary, description, servers, endpoints, isForCustomers } = api;
  const schemas = schemasOf(api.modules);
  return {
    openapi: '3.1.0',
    info: {
      title,
      summary,
      description,
      version: manifest.version,
      contact: { name: 'The maintainers of Palm Hall' },
      license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers,
    tags: Object.entries(api.tags).map(([name, meaning]) => ({ name, description: meaning })),
    paths: pathsOf(api, schemas),
    components: {
      schemas: schemas.definitions,
      responses: loneResponses(endpoints, api.refusalsOf),
      headers: isForCustomers ? { ...HEADERS, ...CUSTOMER_HEADERS } : HEADERS,
      ...(isForCustomers ? { parameters: { IdempotencyKey: IDEMPOTENCY_KEY, RequestId: REQUEST_ID }, securitySchemes: { session: SESSION } } : {}),
    },
  };
}

/** A document as the committed file has it. */
export function textOf(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
