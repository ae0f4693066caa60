/**
 * Policies for one browser alone, at the very places where the system has them. The browser runs in a mount namespace of its own
 * (https://man7.org/linux/man-pages/man7/mount_namespaces.7.html), in which `/etc` has a layer above it: nothing outside sees that, and no
 * rights are needed where the kernel lets people have namespaces.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** $1: an empty folder; $2: the policies; then the program. The layer lies in memory, for not every file system can be one. */
const LAYER = `
  set -e
  mount -t tmpfs none "$1"
  mkdir "$1/upper" "$1/work"
  mount -t overlay overlay -o "lowerdir=/etc,upperdir=$1/upper,workdir=$1/work" /etc
  for place in chromium opt/chrome firefox; do mkdir -p "/etc/$place/policies"; mount --bind "$2" "/etc/$place/policies"; done
  shift 2
  exec "$@"`;

type Program = [file: string, args: string[]];

export class OwnPolicies {
  readonly #folder: string;
  readonly #layer: string;
  /** Whether the kernel lets us: else the browser has to be told in another way. */
  readonly possible: boolean;

  /** @param home a folder of ours, gone with the browser */
  constructor(home: string) {
    this.#folder = path.join(home, 'policies');
    this.#layer = path.join(home, 'layer');
    mkdirSync(path.join(this.#folder, 'managed'), { recursive: true });
    mkdirSync(this.#layer);
    const [file, args] = this.#around(['true', []]);
    this.possible = spawnSync(file, args, { stdio: 'ignore' }).status === 0;
    if (!this.possible) console.warn('NOT CHECKED: policies at the places of the system: this kernel lays nothing over /etc for us (unshare, overlay). They are handed over in another way.');
  }

  /** The program so that it sees our policies. */
  around(program: Program): Program {
    return this.possible ? this.#around(program) : program;
  }

  #around([file, args]: Program): Program {
    return ['unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', LAYER, 'sh', this.#layer, this.#folder, file, ...args]];
  }

  /** @param name below the folder of policies: `managed/x.json` for Chromium, `policies.json` for Firefox. undefined takes it away. */
  put(name: string, text: string | undefined): void {
    const file = path.join(this.#folder, name);
    if (text === undefined) rmSync(file, { force: true });
    else writeFileSync(file, text);
  }
}
