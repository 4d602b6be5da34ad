import type { Endpoint } from '#contract/endpoint.ts';
import { PROBLEM_CODES, PROBLEM_STATUS, type ProblemCode } from '#contract/problems.ts';
import { schemasOf, type Json, type Module, type Schemas } from './schemas.ts';

/** An API to be written down as an OpenAPI document. */
export interface Api {
  readonly title: string;
  readonly description: string;
  readonly modules: readonly Module[];
  readonly endpoints: readonly Endpoint[];
  readonly tagOf: (endpoint: Endpoint) => string;
  readonly refusalsOf: (endpoint: Endpoint) => readonly ProblemCode[];
  /** Whether every write takes an `Idempotency-Key`. */
  readonly takesKeys: boolean;
}

/** Who may call, in the words of OpenAPI: an empty requirement is no requirement. */
const SECURITY = { public: [], anyone: [{}, { session: [] }], session: [{ session: [] }] } as const;

/** Statuses whose answers say how long to wait. */
const WAITING: readonly number[] = [PROBLEM_STATUS['too-many-requests']];

function problemResponse(codes: readonly ProblemCode[]): Json {
  const code = codes.length === 1 ? { const: codes[0] } : { enum: codes };
  return {
    description: codes.join(', '),
    ...(codes.some((one) => WAITING.includes(PROBLEM_STATUS[one])) ? { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } } : {}),
    content: { 'application/problem+json': { schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code } }] } } },
  };
}

function withStatus(codes: readonly ProblemCode[], status: number): readonly ProblemCode[] {
  return codes.filter((code) => PROBLEM_STATUS[code] === status);
}

/** By status; one that means one thing only is written down once for all endpoints. */
function problemResponses(codes: readonly ProblemCode[]): Json {
  const statuses = [...new Set(codes.map((code) => PROBLEM_STATUS[code]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const meant = withStatus(codes, status);
      return [status, meant.length === 1 ? { $ref: `#/components/responses/${meant[0]}` } : problemResponse(meant)];
    }),
  );
}

/** Codes that stand alone under their status somewhere. */
function loneCodes({ endpoints, refusalsOf }: Api): readonly ProblemCode[] {
  return PROBLEM_CODES.filter((code) => endpoints.some((endpoint) => withStatus(refusalsOf(endpoint), PROBLEM_STATUS[code]).join() === code));
}

function successResponse({ takesKeys }: Api, endpoint: Endpoint, { schemaOf }: Schemas): Json {
  const headers = {
    'X-Request-Id': { $ref: '#/components/headers/RequestId' },
    ...(takesKeys && endpoint.method !== 'GET' ? { 'Idempotent-Replayed': { $ref: '#/components/headers/IdempotentReplayed' } } : {}),
  };
  return { description: endpoint.summary, headers, ...(endpoint.response ? { content: { 'application/json': { schema: schemaOf(endpoint.response) } } } : {}) };
}

function operationOf(api: Api, endpoint: Endpoint, schemas: Schemas): Json {
  const { access, params, query } = endpoint;
  const parameters = (place: 'path' | 'query', schema: typeof params) => (schema ? schemas.membersOf(schema).map((member) => ({ ...member, in: place })) : []);
  const key = api.takesKeys && endpoint.method !== 'GET' ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : [];
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    tags: [api.tagOf(endpoint)],
    ...(endpoint.tmf === undefined ? {} : { 'x-tmf': endpoint.tmf }),
    ...(access.startsWith('step-up:') ? { 'x-step-up': access.replace('step-up:', '') } : {}),
    security: SECURITY[access === 'public' || access === 'anyone' ? access : 'session'],
    parameters: [...parameters('path', params), ...parameters('query', query), ...key],
    ...(endpoint.body ? { requestBody: { required: true, content: { 'application/json': { schema: schemas.schemaOf(endpoint.body) } } } } : {}),
    responses: { [endpoint.status]: successResponse(api, endpoint, schemas), ...problemResponses(api.refusalsOf(endpoint)) },
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

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Made when the confirming screen is shown, the same on every attempt. The same key and body give the stored answer; kept 24 hours.',
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

/** The API as an OpenAPI 3.1 document. */
export function documentOf(api: Api): Json {
  const schemas = schemasOf(api.modules);
  const isWithSession = api.endpoints.some(({ access }) => access !== 'public');
  return {
    openapi: '3.1.0',
    info: { title: api.title, version: '1', description: api.description },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    tags: [...new Set(api.endpoints.map(api.tagOf))].map((name) => ({ name })),
    paths: pathsOf(api, schemas),
    components: {
      schemas: schemas.definitions,
      responses: Object.fromEntries(loneCodes(api).map((code) => [code, problemResponse([code])])),
      ...(api.takesKeys ? { parameters: { IdempotencyKey: IDEMPOTENCY_KEY } } : {}),
      headers: {
        RequestId: { description: 'What a customer reads out to 10086.', schema: { type: 'string' } },
        ...(api.takesKeys ? { IdempotentReplayed: { description: 'Present where the answer is the stored one of an earlier attempt.', schema: { const: 'true' } } } : {}),
        ...(api.endpoints.some((endpoint) => api.refusalsOf(endpoint).includes('too-many-requests'))
          ? { RetryAfter: { description: 'Seconds to wait.', schema: { type: 'string' } } }
          : {}),
      },
      ...(isWithSession
        ? { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'sid', description: '__Host-sid over TLS: Secure, HttpOnly, SameSite=Strict.' } } }
        : {}),
    },
  };
}

/** A document as the committed file has it. */
export function textOf(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
