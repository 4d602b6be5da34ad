import * as v from 'valibot';
import { endpoint } from '#contract/core/endpoint.ts';
import { CARD_READER_STATES, NETWORK_STATES, POWER_STATES, PRINTER_STATES } from '#lib/terminal/device-states.ts';

/** How the devices of the store terminal are (K10): the page asks here in the place of printer, card reader, power and network. */
export const DeviceStatesSchema = v.object({
  printer: v.picklist(PRINTER_STATES),
  cardReader: v.picklist(CARD_READER_STATES),
  power: v.picklist(POWER_STATES),
  network: v.picklist(NETWORK_STATES),
});
const { printer, cardReader, power, network } = DeviceStatesSchema.entries;
/** Those that change, or are not well. */
export const SomeDevicesSchema = v.strictObject({
  printer: v.exactOptional(printer),
  cardReader: v.exactOptional(cardReader),
  power: v.exactOptional(power),
  network: v.exactOptional(network),
});

export const getDevices = endpoint({
  id: 'getDevices',
  method: 'GET',
  path: '/__operator/devices',
  summary: 'How the devices of the terminal are',
  access: 'public',
  status: 200,
  response: DeviceStatesSchema,
  problems: [],
});
/** Those it names; the others stay as they are. */
export const setDevices = endpoint({
  id: 'setDevices',
  method: 'POST',
  path: '/__operator/devices',
  summary: 'Break a device of the terminal, or mend it',
  access: 'public',
  body: SomeDevicesSchema,
  status: 200,
  response: DeviceStatesSchema,
  problems: [],
});
