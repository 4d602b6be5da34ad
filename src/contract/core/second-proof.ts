import * as v from 'valibot';

/**
 * A second proof: a code by SMS; where the line receives none, the service password, or, in a session that was opened with it, the PUK
 * of the SIM card: one proof never stands for two (D5).
 */
const SECOND_PROOFS = ['sms-code', 'service-password', 'puk'] as const;
export const SecondProofSchema = v.picklist(SECOND_PROOFS);
export type SecondProof = v.InferOutput<typeof SecondProofSchema>;

/** The proof a refusal asks for; the usual one where it names none that is known here. */
export function secondProofIn(asked: string | undefined): SecondProof {
  return SECOND_PROOFS.find((proof) => proof === asked) ?? 'sms-code';
}
