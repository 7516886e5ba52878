import { readFileSync } from 'node:fs';

export interface ProcessMemory {
  /** Resident memory without the mapped pages of the weights, in MB: programs, libraries, and what follows. */
  residentMb: number;
  /** Of that, what is backed by no file, in MB: KV cache, buffers, repacked weights, the program's own data. */
  anonymousMb: number;
  /** As `residentMb`, with each page shared by the number of processes that map it (the program's own code, say). */
  proportionalMb: number;
  /** Pages of the weights' file that are mapped and resident, in MB. */
  weightsMb: number;
}

/**
 * Reads a process's resident memory from `/proc/<pid>/smaps` (Linux), with the mapped pages of files whose path
 * ends in `weightsSuffix` counted apart: these belong to the page cache, not to the program.
 * @returns null on other platforms, or where the process is gone.
 */
export function processMemory(pid: number, weightsSuffix = '.gguf'): ProcessMemory | null {
  let smaps: string;
  try {
    smaps = readFileSync(`/proc/${pid}/smaps`, 'utf8');
  } catch {
    return null;
  }
  let inWeights = false;
  let weightsKb = 0;
  let otherKb = 0;
  let anonymousKb = 0;
  let proportionalKb = 0;
  for (const line of smaps.split('\n')) {
    if (/^[0-9a-f]+-[0-9a-f]+ /.test(line)) inWeights = line.endsWith(weightsSuffix);
    else if (line.startsWith('Rss:')) {
      const kb = Number(line.replace(/\D+/g, ''));
      if (inWeights) weightsKb += kb;
      else otherKb += kb;
    } else if (line.startsWith('Pss:')) {
      if (!inWeights) proportionalKb += Number(line.replace(/\D+/g, ''));
    } else if (line.startsWith('Anonymous:')) {
      anonymousKb += Number(line.replace(/\D+/g, ''));
    }
  }
  return {
    residentMb: otherKb / 1024,
    anonymousMb: anonymousKb / 1024,
    proportionalMb: proportionalKb / 1024,
    weightsMb: weightsKb / 1024,
  };
}

/** The processes started, directly or not, by `pid`. Linux only; empty elsewhere. */
export function descendants(pid: number): number[] {
  let children: number[];
  try {
    children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
  return children.flatMap((child) => [child, ...descendants(child)]);
}
