import type { EventName, MethodName } from './contract.ts';

/** One channel for each method and each event: there is no channel that takes a name. */
export const callChannel = (method: MethodName): string => `tertulia:call:${method}`;
export const eventChannel = (event: EventName): string => `tertulia:event:${event}`;
