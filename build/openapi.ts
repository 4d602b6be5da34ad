import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import * as balancePart from '#contract/balance-part.ts';
import * as balance from '#contract/balance.ts';
import * as bills from '#contract/bills.ts';
import * as common from '#contract/common.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import { ENDPOINTS } from '#contract/endpoints.ts';
import * as home from '#contract/home.ts';
import { refusalsOf } from '#contract/may-refuse.ts';
import * as line from '#contract/line.ts';
import * as offers from '#contract/offers.ts';
import * as orders from '#contract/orders.ts';
import * as password from '#contract/password.ts';
import * as planLeft from '#contract/plan-left.ts';
import * as points from '#contract/points.ts';
import * as control from '#contract/operator-control.ts';
import * as problems from '#contract/problems.ts';
import { PROBLEM_CODES, PROBLEM_STATUS, type ProblemCode } from '#contract/problems.ts';
import * as services from '#contract/services.ts';
import * as session from '#contract/session.ts';
import * as statements from '#contract/statements.ts';
import * as subscriptions from '#contract/subscriptions.ts';
import * as suspensionKind from '#contract/suspension-kind.ts';
import * as terms from '#contract/terms.ts';
import * as topUps from '#contract/top-ups.ts';

type Json = Readonly<Record<string, unknown>>;

const MODULES: readonly Readonly<Record<string, unknown>>[] = [
  common,
  problems,
  session,
  password,
  planLeft,
  home,
  bills,
  statements,
  balancePart,
  balance,
  points,
  topUps,
  offers,
  services,
  orders,
  terms,
  subscriptions,
  suspensionKind,
  line,
  control,
];

/** Schemas the contract names, under the names they have there: `BillSchema` is `Bill`. */
const NAMED: Record<string, v.GenericSchema> = Object.fromEntries(
  MODULES.flatMap((module) => Object.entries(module))
    .filter(([name]) => name.endsWith('Schema') && !name.endsWith('ParamSchema')) // parameters are written out where they stand
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, schema]) => [name.replace(/Schema$/, ''), schema as v.GenericSchema]), // by the name, a schema
);

const CONFIG: ConversionConfig = {
  target: 'draft-2020-12',
  // What travels: brands and other transformations happen on either side of the wire.
  typeMode: 'input',
  definitions: NAMED,
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
  // The one check that is a function; its rule in the words of JSON Schema (src/lib/msisdn.ts).
  overrideAction: ({ valibotAction, jsonSchema }) => (valibotAction.type === 'check' ? { ...jsonSchema, pattern: '^1[3-9]\\d{9}$' } : undefined),
};

/** A schema as a reference where it has a name, else written out. */
function schemaOf(schema: v.GenericSchema): Json {
  const name = Object.entries(NAMED).find(([, named]) => named === schema)?.[0];
  if (name !== undefined) return { $ref: `#/components/schemas/${name}` };
  const { $schema: _schema, $defs: _definitions, ...written } = toJsonSchema(schema, CONFIG);
  return written;
}

function parametersIn(place: 'path' | 'query', schema: v.GenericSchema | undefined): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = toJsonSchema(schema, CONFIG);
  return Object.entries(properties).map(([name, written]) => ({ name, in: place, required: required.includes(name), schema: written }));
}

/** Who may call, in the words of OpenAPI: an empty requirement is no requirement. */
const SECURITY = { public: [], anyone: [{}, { session: [] }], session: [{ session: [] }] } as const;

function problemResponse(codes: readonly ProblemCode[]): Json {
  const code = codes.length === 1 ? { const: codes[0] } : { enum: codes };
  return {
    description: codes.join(', '),
    ...(codes.includes('too-many-requests') ? { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } } : {}),
    content: { 'application/problem+json': { schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code } }] } } },
  };
}

/** By status; one that means one thing only is written down once for all endpoints. */
function problemResponses(endpoint: Endpoint): Json {
  const codes = refusalsOf(endpoint);
  const statuses = [...new Set(codes.map((code) => PROBLEM_STATUS[code]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const meant = codes.filter((code) => PROBLEM_STATUS[code] === status);
      return [status, meant.length === 1 ? { $ref: `#/components/responses/${meant[0]}` } : problemResponse(meant)];
    }),
  );
}

/** Codes that stand alone under their status somewhere. */
function loneCodes(endpoints: readonly Endpoint[]): readonly ProblemCode[] {
  return PROBLEM_CODES.filter((code) =>
    endpoints.some(
      (endpoint) =>
        refusalsOf(endpoint)
          .filter((other) => PROBLEM_STATUS[other] === PROBLEM_STATUS[code])
          .join() === code,
    ),
  );
}

function successResponse(endpoint: Endpoint): Json {
  const headers = {
    'X-Request-Id': { $ref: '#/components/headers/RequestId' },
    ...(endpoint.method === 'GET' ? {} : { 'Idempotent-Replayed': { $ref: '#/components/headers/IdempotentReplayed' } }),
  };
  return { description: endpoint.summary, headers, ...(endpoint.response ? { content: { 'application/json': { schema: schemaOf(endpoint.response) } } } : {}) };
}

/** Whether control's endpoint: of the mock operator alone. */
const isControl = ({ path }: Endpoint) => path.startsWith('/__operator/');

function operationOf(endpoint: Endpoint): Json {
  const isWrite = endpoint.method !== 'GET';
  const key = isWrite && !isControl(endpoint) ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : [];
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    tags: [isControl(endpoint) ? 'mock operator' : (endpoint.path.split('/')[2] ?? '')],
    ...(endpoint.tmf === undefined ? {} : { 'x-tmf': endpoint.tmf }),
    ...(endpoint.access.startsWith('step-up:') ? { 'x-step-up': endpoint.access.replace('step-up:', '') } : {}),
    security: SECURITY[endpoint.access === 'public' || endpoint.access === 'anyone' ? endpoint.access : 'session'],
    parameters: [...parametersIn('path', endpoint.params), ...parametersIn('query', endpoint.query), ...key],
    ...(endpoint.body ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body) } } } } : {}),
    responses: { [endpoint.status]: successResponse(endpoint), ...problemResponses(endpoint) },
  };
}

function pathsOf(endpoints: readonly Endpoint[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operationOf(endpoint) };
  }
  return paths;
}

/** The wire as an OpenAPI 3.1 document, made from the contract: control's endpoints are in it under a tag of their own. */
export function openApiDocument(): Json {
  const endpoints: readonly Endpoint[] = [...ENDPOINTS, ...control.CONTROL_ENDPOINTS];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Palm Hall 掌上营业厅',
      version: '1',
      description:
        'Self-service of a mobile operator. Money is integer fen, instants are RFC 3339 with offset, months YYYY-MM; lists are paged by cursor. Where a TM Forum Open API exists, `x-tmf` names the resource.',
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    tags: [...new Set(endpoints.map((endpoint) => (isControl(endpoint) ? 'mock operator' : (endpoint.path.split('/')[2] ?? ''))))].map((name) =>
      name === 'mock operator' ? { name, description: 'Control of the mock operator; no real operator has it.' } : { name },
    ),
    paths: pathsOf(endpoints),
    components: {
      schemas: toJsonSchemaDefs(NAMED, CONFIG),
      responses: Object.fromEntries(loneCodes(endpoints).map((code) => [code, problemResponse([code])])),
      parameters: {
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          description: 'Made when the confirming screen is shown, the same on every attempt. The same key and body give the stored answer; kept 24 hours.',
          schema: { type: 'string', minLength: 1, maxLength: 200 },
        },
      },
      headers: {
        RequestId: { description: 'What a customer reads out to 10086.', schema: { type: 'string' } },
        IdempotentReplayed: { description: 'Present where the answer is the stored one of an earlier attempt.', schema: { const: 'true' } },
        RetryAfter: { description: 'Seconds to wait.', schema: { type: 'string' } },
      },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'sid', description: '__Host-sid over TLS: Secure, HttpOnly, SameSite=Strict.' } },
    },
  };
}

/** The document as the committed file has it. */
export function openApiText(): string {
  return `${JSON.stringify(openApiDocument(), null, 2)}\n`;
}
