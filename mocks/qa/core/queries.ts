import { queryOptions } from '@tanstack/react-query';
import { OperatorRefusal } from '#mocks/client/call.ts';
import { getOperatorState, listOwnChoices, listPersonas } from '#mocks/control/contract.ts';
import { listSnapshots } from '#mocks/control/contracts/bundles.ts';
import { getDevices } from '#mocks/control/contracts/devices.ts';
import { listScenarios } from '#mocks/control/contracts/scenarios.ts';
import { listExchanges } from '#mocks/control/contracts/exchanges.ts';
import { getInbox, getSmsCarriage } from '#mocks/control/contracts/sms.ts';
import { listClockEvents } from '#mocks/control/contracts/upcoming.ts';
import { getClient } from '#mocks/control/contracts/client.ts';
import { getCoverage } from '#mocks/control/contracts/coverage.ts';
import { getWatchdog } from '#mocks/control/contracts/watchdog.ts';
import { getCapabilities, getFaults } from '#mocks/control/contracts/wire.ts';
import { control } from './control-client.ts';

/** How often what others do is looked at where nothing tells of it, in ms: a second screen follows a phone. */
const ASKED_EVERY = 1000;
/** The state's digest reads all there is, and moments by name are looked for ahead: not as often. */
const DIGESTED_EVERY = 5000;

let isNotified = false;
/** Whether the operator wants its token first. */
export const isShutOut = (error: Error | null) => error instanceof OperatorRefusal && error.code === 'wrong-credentials';
/** Not at all while the host tells of what happens (use-events.ts), nor while it asks for a token that nobody has given. */
const followed = ({ state: { error } }: { readonly state: { readonly error: Error | null } }) => (isNotified || isShutOut(error) ? false : ASKED_EVERY);

/** Whether asking again by the clock can rest. */
export function noteNotified(isTelling: boolean): void {
  isNotified = isTelling;
}

export const personasQuery = () => queryOptions({ queryKey: ['personas'], queryFn: () => control(listPersonas, {}) });
export const ownChoicesQuery = () => queryOptions({ queryKey: ['own-choices'], queryFn: () => control(listOwnChoices, {}), staleTime: Infinity });
export const scenariosQuery = () => queryOptions({ queryKey: ['scenarios'], queryFn: () => control(listScenarios, {}) });
/** What hosts can do stays as it is. */
export const capabilitiesQuery = () => queryOptions({ queryKey: ['capabilities'], queryFn: () => control(getCapabilities, {}), staleTime: Infinity });
export const stateQuery = () => queryOptions({ queryKey: ['state'], queryFn: () => control(getOperatorState, {}), refetchInterval: DIGESTED_EVERY });
export const faultsQuery = () => queryOptions({ queryKey: ['faults'], queryFn: () => control(getFaults, {}), refetchInterval: followed });
export const devicesQuery = () => queryOptions({ queryKey: ['devices'], queryFn: () => control(getDevices, {}), refetchInterval: followed });
export const exchangesQuery = () => queryOptions({ queryKey: ['exchanges'], queryFn: () => control(listExchanges, {}), refetchInterval: followed });
export const watchdogQuery = () => queryOptions({ queryKey: ['watchdog'], queryFn: () => control(getWatchdog, {}), refetchInterval: followed });
export const coverageQuery = () => queryOptions({ queryKey: ['coverage'], queryFn: () => control(getCoverage, {}), refetchInterval: followed });
export const clientQuery = () => queryOptions({ queryKey: ['client'], queryFn: () => control(getClient, {}), refetchInterval: followed });
export const snapshotsQuery = () => queryOptions({ queryKey: ['snapshots'], queryFn: () => control(listSnapshots, {}) });
/** What is under way comes by the operator's clock, and nobody tells of it. */
export const inboxQuery = (persona: string) =>
  queryOptions({
    queryKey: ['inbox', persona],
    queryFn: () => control(getInbox, { params: { persona } }),
    refetchInterval: (query) => (query.state.data?.missing.some(({ arrivesAt }) => arrivesAt !== null) ? ASKED_EVERY : followed(query)),
  });
export const smsCarriageQuery = () => queryOptions({ queryKey: ['sms-carriage'], queryFn: () => control(getSmsCarriage, {}), refetchInterval: followed });
export const clockEventsQuery = (persona: string) =>
  queryOptions({ queryKey: ['clock-events', persona], queryFn: () => control(listClockEvents, { query: { persona } }), refetchInterval: DIGESTED_EVERY });
