import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];

/** An open file as the WASM file system hands it to its operations. */
interface OpenFile {
  /** Node's file descriptor. */
  nfd: number;
}

/** WASI's number for an input or output error, which PostgreSQL turns into a panic: the commit is not acknowledged. */
const EIO = 29;

/**
 * PGlite's Node file system with an fsync. The original has none, so that the database believes its write-ahead log is
 * on disk when it is still in the operating system's memory, and a power cut loses acknowledged commits.
 */
export class DurableNodeFS extends NodeFS {
  /** How often the database asked for a file to reach the disk, and it did. */
  syncs = 0;

  override async init(...[database, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(database, options);
    const addFsync = (module: { NODEFS: object }) => {
      if (!('stream_ops' in module.NODEFS))
        throw new Error('PGlite no longer offers NODEFS.stream_ops to add fsync to');
      Object.assign(module.NODEFS.stream_ops as object, { fsync: (file: OpenFile) => this.#fsync(file) });
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } };
  }

  #fsync(file: OpenFile): number {
    try {
      fs.fsyncSync(file.nfd);
      this.syncs += 1;
      return 0;
    } catch {
      return EIO;
    }
  }
}
