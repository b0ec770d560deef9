import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PROGRAMS = ['slurmctld', 'slurmd', 'sbatch', 'scontrol', 'scancel', 'sinfo', 'squeue'];
const PORT = 26_817;
const READY = 60_000;

/** Why no cluster can be started here, or null where one can. */
export function whyNoCluster(): string | null {
  const missing = PROGRAMS.filter((program) => !isInstalled(program));
  if (missing.length > 0)
    return `${missing.join(', ')} not on this machine (Debian: apt-get install slurm-wlm)`;
  return process.getuid?.() === 0 ? null : "Slurm's daemons are started by root alone";
}

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A Slurm of one node, of this machine, with all that it writes in one folder. */
export class Cluster {
  readonly #config: string;
  readonly #daemons: ChildProcess[] = [];

  constructor(folder: string, cpus: number) {
    for (const name of ['state', 'spool']) mkdirSync(join(folder, name), { recursive: true });
    this.#config = join(folder, 'slurm.conf');
    writeFileSync(this.#config, configuration(folder, cpus));
  }

  /** Returns when jobs can be run. */
  async start(): Promise<void> {
    for (const daemon of ['slurmctld', 'slurmd']) {
      const child = spawn(daemon, ['-D', '-f', this.#config], { stdio: 'ignore' });
      this.#daemons.push(child);
    }
    const since = performance.now();
    while (!this.#isIdle()) {
      if (performance.now() - since > READY) throw new Error('The cluster does not become ready.');
      await pause(200);
    }
  }

  /** What a program of Slurm's prints. */
  call(program: string, ...args: readonly string[]): string {
    return execFileSync(program, args, {
      env: { ...process.env, SLURM_CONF: this.#config },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  /** Ends the daemons, the node's first. */
  async stop(): Promise<void> {
    for (const daemon of this.#daemons.toReversed()) {
      const ended = once(daemon, 'exit');
      if (daemon.kill('SIGTERM')) await ended;
    }
  }

  #isIdle(): boolean {
    try {
      return this.call('sinfo', '--noheader', '--format=%T') === 'idle';
    } catch {
      return false;
    }
  }
}

/** Only this machine talks to it, and only root may: nothing is signed. */
function configuration(folder: string, cpus: number): string {
  const name = hostname();
  return `${[
    'ClusterName=bench',
    `SlurmctldHost=${name}(127.0.0.1)`,
    `SlurmctldPort=${PORT}`,
    `SlurmdPort=${PORT + 1}`,
    'AuthType=auth/none',
    'CredType=cred/none',
    'SlurmUser=root',
    'SlurmdUser=root',
    `StateSaveLocation=${join(folder, 'state')}`,
    `SlurmdSpoolDir=${join(folder, 'spool')}`,
    `SlurmctldPidFile=${join(folder, 'slurmctld.pid')}`,
    `SlurmdPidFile=${join(folder, 'slurmd.pid')}`,
    `SlurmctldLogFile=${join(folder, 'slurmctld.log')}`,
    `SlurmdLogFile=${join(folder, 'slurmd.log')}`,
    'ProctrackType=proctrack/linuxproc',
    'TaskPlugin=task/none',
    'JobAcctGatherType=jobacct_gather/none',
    'MpiDefault=none',
    'SelectType=select/cons_tres',
    'SelectTypeParameters=CR_CPU',
    'SlurmdParameters=config_overrides',
    'ReturnToService=2',
    'MinJobAge=3600',
    'KillWait=2',
    `NodeName=${name} NodeAddr=127.0.0.1 CPUs=${cpus} State=UNKNOWN`,
    `PartitionName=all Nodes=${name} Default=YES MaxTime=INFINITE State=UP`,
  ].join('\n')}\n`;
}
