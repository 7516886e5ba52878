import { create } from 'zustand';
import type { Transfer } from '../../preload/schemas/transfers.ts';
import { recall, remember } from '../app/memory.ts';
import { call, on } from '../bridge/client.ts';
import { createNewest } from './newest.ts';

interface TransfersState {
  /** In the order they were first heard of. */
  list: readonly Transfer[];
  /** Ids of ended ones whose model was taken or declined in this browser: it is not offered again. */
  settled: readonly string[];
}

export const useTransfers = create<TransfersState>(() => ({ list: [], settled: recallSettled() }));

const newest = createNewest();

const ended = new Set<Transfer['state']>(['done', 'failed', 'cancelled']);

/** Whether something is still to be done about it: what failed can be gone on with, or given up. */
export function isOpen(transfer: Transfer): boolean {
  return isUnderWay(transfer) || transfer.state === 'failed';
}

/** Whether there is still something to come. */
export function isUnderWay({ state }: Transfer): boolean {
  return !ended.has(state);
}

/**
 * Asks for the work under way and follows it. Returns how to end that.
 * @param onEnd told once of each that ends while it is followed
 */
export function followTransfers(onEnd: (transfer: Transfer) => void): () => void {
  void loadTransfers();
  return on('transfers.changed', (transfer) => {
    newest.heard(transfer.id);
    const known = useTransfers.getState().list.find(({ id }) => id === transfer.id);
    put(transfer);
    if (!isUnderWay(transfer) && (known === undefined || isUnderWay(known))) onEnd(transfer);
  });
}

export async function loadTransfers(): Promise<void> {
  try {
    const isOld = newest.watch();
    const list = await call('transfers.list', {});
    const fresh = useTransfers.getState().list.filter(({ id }) => isOld(id));
    useTransfers.setState({ list });
    for (const transfer of fresh) put(transfer);
  } catch {
    // Unreachable: the connection says so by itself.
  }
}

/**
 * Puts what a call answers of one in its place, unless an event told of it meanwhile.
 * @throws CallError as the call does
 */
export async function takeTransfer(asked: Promise<Transfer>): Promise<void> {
  const isOld = newest.watch();
  const transfer = await asked;
  if (!isOld(transfer.id)) put(transfer);
}

function put(transfer: Transfer): void {
  useTransfers.setState(({ list }) => ({
    list: list.some(({ id }) => id === transfer.id)
      ? list.map((one) => (one.id === transfer.id ? transfer : one))
      : [...list, transfer],
  }));
}

const MOST_SETTLED = 50;

/** The model it brought was taken or declined. */
export function settleOffer(id: string): void {
  const settled = [...useTransfers.getState().settled, id].slice(-MOST_SETTLED);
  useTransfers.setState({ settled });
  remember('settled', JSON.stringify(settled));
}

function recallSettled(): string[] {
  try {
    const kept: unknown = JSON.parse(recall('settled') ?? '[]');
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** @throws CallError */
export async function pauseTransfer(transferId: string): Promise<void> {
  await takeTransfer(call('transfers.pause', { transferId }));
}

/** @throws CallError */
export async function resumeTransfer(transferId: string): Promise<void> {
  await takeTransfer(call('transfers.resume', { transferId }));
}

/**
 * Leaves nothing behind, unless what was received is to be kept.
 * @throws CallError
 */
export async function cancelTransfer(transferId: string, keepPart: boolean): Promise<void> {
  await takeTransfer(call('transfers.cancel', { transferId, keepPart }));
}
