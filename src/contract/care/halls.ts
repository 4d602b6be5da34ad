import * as v from 'valibot';
import { InstantSchema, LocalTextSchema } from '#contract/core/common.ts';
import { endpoint } from '#contract/core/endpoint.ts';

/** `HH:MM` of business time. */
const ClockSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A hall 营业厅. `openDays`: every day, or from Monday to Friday. `keywords`: what people type to find it, not to be shown. */
export const HallSchema = v.object({
  id: v.string(),
  city: LocalTextSchema,
  name: LocalTextSchema,
  address: LocalTextSchema,
  openDays: v.picklist(['daily', 'weekdays']),
  opensAt: ClockSchema,
  closesAt: ClockSchema,
  keywords: v.array(v.string()),
});
export type Hall = v.InferOutput<typeof HallSchema>;

/** All halls, those of one city together; the city of a signed-in customer comes first. */
export const HallListSchema = v.object({ asOf: InstantSchema, halls: v.array(HallSchema) });
export type HallList = v.InferOutput<typeof HallListSchema>;

export const listHalls = endpoint({
  id: 'listHalls',
  method: 'GET',
  path: '/api/halls',
  summary: 'Halls, with address and hours',
  tmf: 'TMF674 geographicSite',
  access: 'anyone',
  status: 200,
  response: HallListSchema,
  problems: [],
});
