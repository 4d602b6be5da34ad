import type * as devices from '#mocks/control/contracts/devices.ts';
import type * as scenarios from '#mocks/control/contracts/scenarios.ts';
import type { Descriptions } from '#build/openapi/descriptions/description.ts';

const DEVICES = {
  printer: '`offline` where it does not answer or its cover is open, `cutter` where its knife is stuck.',
  cardReader: '`mismatch`: the card is not the one of the number that is signed in.',
  power: 'On `battery` the terminal lasts some minutes.',
  network: 'What the terminal itself knows of its line.',
} as const;

export const DEVICE_CONTROL: Descriptions<typeof devices> = {
  operations: {
    getDevices: {
      description: 'How the devices of the store terminal are, as its page asks for them once a second in the place of the devices themselves.',
    },
    setDevices: {
      description:
        'Breaks devices of the store terminal, or mends them; what is left out stays as it is. A slip that is being printed waits two minutes for its printer, then is given up.',
    },
  },
  schemas: {
    DeviceStates: { description: 'How the devices of the store terminal are.', members: DEVICES },
    SomeDevices: { description: 'Some devices of the store terminal.', members: DEVICES, example: { printer: 'paper-out' } },
  },
};

export const SCENARIO_CONTROL: Descriptions<typeof scenarios> = {
  operations: {
    listScenarios: {
      description:
        'Moments to be picked: every refusal an order can meet, everything a payment can come to, every fault of the wire, SMS that are late, lost or doubled, faults of the device, bad days, and moments at which time does something.',
      response: { description: 'The scenarios.', members: { scenarios: 'Each with who meets it, where to look and what to do.' } },
    },
    enterScenario: {
      description:
        'Takes the clock to the scenario’s moment, puts its persona back to how it opened, signs it in on this client, does what comes before, and has wire, SMS and devices as it says, as one command of the journal. `open` then names the order or the payment where there is one. One that does not fit is refused with the reason (409), and, where time stands in its way, with the moment to take the clock back to as `until`: the scenario’s own, or the opening; nothing has changed then but a clock that was taken ahead.',
      body: { description: 'The scenario.', members: { scenario: 'Its id.' }, example: { scenario: 'order-refused' } },
    },
  },
  schemas: {
    Scenario: {
      description: 'A moment that a tester can be put into at once.',
      members: {
        id: 'The code of the refusal, what has become of the payment, or what it is about.',
        group: 'What kind of moment: `refusal`, `payment`, `wire`, `sms`, `device` (something has to be done by hand), `story`, `clock`.',
        persona: 'Who meets it.',
        about: 'What it is, in one line.',
        at: 'When it is, by the operator’s clock; null for now.',
        sms: 'What becomes of SMS then, in the place of the rules in force.',
        faults: 'What the wire does then, in the place of the rules in force.',
        devices: 'Devices of the terminal that are not well then.',
        stopAt: '`sign-in`: signed out, the number remembered by this client; null for signed in.',
        open: 'The address to open in the app.',
        advanceSeconds: 'Seconds to let pass on the operator’s clock first; null for none.',
        type: 'What to type where the page asks for a code or a password; null where nothing has to be typed.',
      },
    },
  },
};
