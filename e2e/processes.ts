import { execFileSync } from 'node:child_process';

interface Running {
  pid: number;
  parent: number;
  command: string;
}

/** Node's worker by its file, Electron's by its kind. */
const MODEL_PROCESS = /inference[\\/]worker\.(ts|m?js)|utility-sub-type=node\.mojom\.NodeService/;

/** Every process that runs below one, however far down. */
export function descendantsOf(pid: number): Running[] {
  const all = everyProcess();
  const below = (parent: number): Running[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(pid);
}

/**
 * The process that runs the model, below the one that holds the services.
 * @throws where there is none, or more than one.
 */
export function modelProcessOf(pid: number): number {
  const found = descendantsOf(pid).filter(({ command }) => MODEL_PROCESS.test(command));
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${found.length} processes with a model`);
  return only.pid;
}

function everyProcess(): Running[] {
  if (process.platform === 'win32') {
    const query =
      'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.CommandLine)" }';
    return parse(execFileSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8' }));
  }
  return parse(execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }));
}

function parse(table: string): Running[] {
  return table.split('\n').flatMap((line) => {
    const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s*(.*)$/.exec(line) ?? [];
    return pid && parent ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
  });
}
