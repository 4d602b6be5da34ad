import * as v from 'valibot';

/**
 * A second proof: a code by SMS; where the line receives none, the service password, or, in a session that was opened with it, the PUK
 * of the SIM card: one proof never stands for two (D5).
 */
export const SecondProofSchema = v.picklist(['sms-code', 'service-password', 'puk']);
export type SecondProof = v.InferOutput<typeof SecondProofSchema>;
