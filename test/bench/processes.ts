import { readFileSync, readdirSync } from 'node:fs';

/** Ticks per second of /proc/<pid>/stat: 100 on every Linux that Node runs on. */
const TICKS = 100;

export type Usage = { cpuSeconds: number; megabytes: number };

/**
 * CPU used so far and memory in use of each part of a running system, by the command lines of its processes; a
 * server's children count with it. Linux only: elsewhere it is empty.
 *
 * @param parts by name: what a command line contains
 */
export function usageOf(parts: Readonly<Record<string, string>>): Record<string, Usage> {
  const processes = readProcesses();
  const children = new Map<number, number[]>();
  for (const { pid, parent } of processes.values())
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  const total = (pid: number): Usage => {
    const own = processes.get(pid);
    const below = (children.get(pid) ?? []).map(total);
    return {
      cpuSeconds: (own?.cpuSeconds ?? 0) + below.reduce((sum, one) => sum + one.cpuSeconds, 0),
      megabytes: (own?.megabytes ?? 0) + below.reduce((sum, one) => sum + one.megabytes, 0),
    };
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, needle]) => {
      const roots = [...processes.values()].filter(
        ({ command, parent }) => command.includes(needle) && !processes.get(parent)?.command.includes(needle),
      );
      if (roots.length === 0) return [];
      const usages = roots.map(({ pid }) => total(pid));
      const sum = (of: (usage: Usage) => number) => usages.reduce((all, usage) => all + of(usage), 0);
      return [[name, { cpuSeconds: sum((u) => u.cpuSeconds), megabytes: sum((u) => u.megabytes) }]];
    }),
  );
}

type Process = Usage & { pid: number; parent: number; command: string };

function readProcesses(): Map<number, Process> {
  const found = new Map<number, Process>();
  let names: string[] = [];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return found;
  }
  for (const name of names) {
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // After the name in brackets, which may hold anything: state, parent, …; utime and stime are fields 14 and 15, the
      // same of children that have ended 16 and 17.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      // Shared memory of PostgreSQL would count once for each of its processes: what a process has alone.
      const own = /^RssAnon:\s+(\d+) kB/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'));
      found.set(Number(name), {
        pid: Number(name),
        parent: Number(fields[1]),
        command,
        cpuSeconds: [11, 12, 13, 14].reduce((sum, field) => sum + Number(fields[field]), 0) / TICKS,
        megabytes: Number(own?.[1] ?? 0) / 1024,
      });
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}
