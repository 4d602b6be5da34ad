import type * as handOffs from '#contract/terminal/hand-offs.ts';
import type { Descriptions } from '../description.ts';

export const HAND_OFFS: Descriptions<typeof handOffs> = {
  operations: {
    createHandOff: {
      description:
        'Keeps the address a terminal shows, and names it by a code that is shown there as a QR code for 60 seconds. With a session it ends with that session at the latest. It carries nothing of the customer.',
      body: { description: 'What is shown.', members: { address: 'The address within the product, with what it names.' } },
    },
    getHandOff: {
      description:
        'Where a hand-off stands. The terminal asks while it shows the code, and ends its visit once the phone has it. A code nobody made is answered as one that is over.',
      parameters: { handOff: 'The id.' },
    },
    openHandOff: {
      description: 'Gives the address to the phone that scanned the code, once. It signs nobody in: what stands at the address asks for a sign-in as ever.',
      parameters: { handOff: 'The id, as scanned.' },
      response: { description: 'Where to go on.', members: { address: 'The address that the terminal showed.' } },
    },
  },
  schemas: {
    HandOffAddress: { description: 'An address within the product.', example: '/bills/2026-10' },
    HandOff: {
      description: 'A code to be scanned with a phone.',
      members: {
        id: 'What the code says, 128 bits nobody guesses.',
        asOf: 'The operator’s clock when it was made.',
        expiresAt: 'It is void from then on: 60 seconds after it was made.',
      },
      example: { id: '5f0c1b7a93d2e8465f0c1b7a93d2e846', asOf: '2026-11-22T10:00:00+08:00', expiresAt: '2026-11-22T10:01:00+08:00' },
    },
    HandOffState: {
      description: 'Where a hand-off stands.',
      members: { state: '`waiting` to be scanned, `open` on a phone, or `over`: too late, used before, its visit has ended, or there never was one.' },
      example: { state: 'waiting' },
    },
  },
};
