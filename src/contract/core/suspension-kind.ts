import * as v from 'valibot';

/** Kinds of suspension: at own request (停机保号), lost phone (挂失), arrears (欠费), by the operator (管控). */
export const SuspensionKindSchema = v.picklist(['own-request', 'lost', 'arrears', 'operator']);
export type SuspensionKind = v.InferOutput<typeof SuspensionKindSchema>;

/** How a suspension ends: by an order of the customer's own, by paying, or at a hall. */
export const LineEndSchema = v.picklist(['resume', 'payment', 'hall']);
export type LineEnd = v.InferOutput<typeof LineEndSchema>;
