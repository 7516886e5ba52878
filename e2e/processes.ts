import { execFileSync } from 'node:child_process';

/** Processes that a process started and that still run. */
export function childrenOf(pid: number): number[] {
  if (process.platform === 'win32') {
    const query = `(Get-CimInstance Win32_Process -Filter 'ParentProcessId=${pid}').ProcessId`;
    return numbers(execFileSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8' }));
  }
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  return table.split('\n').flatMap((line) => {
    const [child, parent] = numbers(line);
    return parent === pid && child !== undefined ? [child] : [];
  });
}

function numbers(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
