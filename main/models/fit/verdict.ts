/** Will it run here: three words a person understands, and why. */
import type { CatalogueEntry, Fit, FitVerdict, Machine } from '../../../preload/schemas/catalogue.ts';
import type { ModelShape } from './model-shape.ts';
import { catalogueNeeds, type Needs, shapeNeeds } from './needs.ts';
import { sharesMemory, tokensPerSecond } from './speed.ts';

/** What conversations here ask for. */
export const USUAL_CONTEXT_TOKENS = 8192;
const TURN_TOKENS = 512;
const GB = 1e9;
/** Below this, reading along is a wait. */
const SLOW_TOKENS_PER_SECOND = 3;
/** Kept free on a disk, so that the system and this app go on working. */
const DISK_RESERVE_BYTES = 0.5 * GB;
/** Kept free on a card, whose screen may need it. */
const CARD_RESERVE = 0.06;

export interface FitQuestion {
  /** The catalogue's entry, or a name for a model that is in none. */
  id: string;
  /** Looked at itself, or known from the catalogue alone. */
  model: { shape: ModelShape } | { entry: CatalogueEntry };
  /** Still to come onto the disk; 0 where it is there. */
  diskNeededBytes: number;
  contextTokens?: number;
}

export interface FitOptions {
  /** Memory that will be free by then: a model of ours that this one replaces. */
  reclaimableBytes?: number;
}

/** `suggestion` is null here: `fitAll` knows the others. */
export function fitOf(question: FitQuestion, machine: Machine, options: FitOptions = {}): Fit {
  const contextTokens = question.contextTokens ?? usualContext(question);
  const free = Math.min(machine.memoryBytes, machine.freeMemoryBytes + (options.reclaimableBytes ?? 0));
  const needs =
    'shape' in question.model
      ? shapeNeeds(question.model.shape, contextTokens)
      : catalogueNeeds(question.model.entry, contextTokens);
  const split = bestSplit(needs, machine, free);
  const speed = tokensPerSecond(split.reading, machine);
  const { verdict, reason } = judge(question, machine, split, speed);
  return {
    id: question.id,
    verdict,
    reason,
    gpuLayers: split.gpuLayers,
    layers: needs.layers,
    contextTokens: needs.contextTokens,
    memoryNeededBytes: Math.round(split.memory + split.gpu),
    memoryFreeBytes: Math.round(free + (split.gpu > 0 && !sharesMemory(machine) ? freeOnCards(machine) : 0)),
    diskNeededBytes: question.diskNeededBytes,
    diskFreeBytes: machine.freeDiskBytes,
    tokensPerSecond: speed,
    basis: 'shape' in question.model ? 'file' : 'catalogue',
    suggestion: null,
  };
}

/** A turn and its scene are a few sentences: an embeddings model is never asked for all it holds. */
function usualContext({ model }: FitQuestion): number {
  return 'entry' in model && model.entry.purpose !== 'chat' ? TURN_TOKENS : USUAL_CONTEXT_TOKENS;
}

type Split = ReturnType<Needs['split']> & { gpuLayers: number; room: FitVerdict };

/** As much on the card as it takes: the rest decides about main memory. */
function bestSplit(needs: Needs, machine: Machine, free: number): Split {
  const onMemory = (bytes: number) => roomFor(bytes, machine, free);
  if (sharesMemory(machine)) {
    const gpuLayers = machine.gpus.length > 0 ? needs.mostGpuLayers : 0;
    const split = needs.split(gpuLayers);
    return { ...split, gpuLayers, room: onMemory(split.memory + split.gpu) };
  }
  const card = freeOnCards(machine) * (1 - CARD_RESERVE);
  let gpuLayers = needs.gpuChoices.findLast((layers) => needs.split(layers).gpu <= card) ?? 0;
  if (card <= 0) gpuLayers = 0;
  const split = needs.split(gpuLayers);
  return { ...split, gpuLayers, room: onMemory(split.memory) };
}

function judge(
  question: FitQuestion,
  machine: Machine,
  split: Split,
  speed: Fit['tokensPerSecond'],
): Pick<Fit, 'verdict' | 'reason'> {
  if (split.room === 'too-big') return { verdict: 'too-big', reason: 'too-little-memory' };
  const disk = question.diskNeededBytes;
  if (disk > 0 && disk + DISK_RESERVE_BYTES > machine.freeDiskBytes) {
    return { verdict: 'too-big', reason: 'too-little-disk' };
  }
  if (split.room === 'tight') return { verdict: 'tight', reason: 'little-memory' };
  if (speed && Math.sqrt(speed[0] * speed[1]) < SLOW_TOKENS_PER_SECOND) {
    return { verdict: 'tight', reason: 'slow' };
  }
  if (split.gpuLayers === 0) return { verdict: 'comfortable', reason: 'room-to-spare' };
  return { verdict: 'comfortable', reason: split.whole ? 'gpu' : 'gpu-and-memory' };
}

/**
 * Comfortable leaves room for what else goes on; tight means that it fits now with nothing to spare, or would once
 * other programs are closed.
 */
function roomFor(bytes: number, machine: Machine, free: number): FitVerdict {
  const spare = Math.min(2 * GB, Math.max(0.4 * GB, 0.1 * machine.memoryBytes));
  if (bytes + spare <= free) return 'comfortable';
  const forTheSystem = Math.max(1.5 * GB, 0.25 * machine.memoryBytes);
  return bytes <= Math.max(free, machine.memoryBytes - forTheSystem) ? 'tight' : 'too-big';
}

function freeOnCards({ gpus }: Machine): number {
  return gpus.reduce((total, { freeMemoryBytes }) => total + freeMemoryBytes, 0);
}
