import { parseArgs } from 'node:util';
import { AppServer } from '../../test/helpers/app-server';
import { findPostgres, startPostgres } from '../../test/helpers/postgres-cluster';
import { playGameDay } from './play-gameday';
import { playQuiz } from './play-quiz';

/**
 * `npm run bench:live`: a whole quiz, or with `--gameday` a whole GameDay, with bots over loopback, real HTTP to the real server. Starts what it needs, prints figures, and
 * stops everything. Ends with 1 where an acknowledged answer is missing or counted twice.
 */
const { values } = parseArgs({
  options: {
    /** Participants; 200 by default, 1,000 with PostgreSQL. */
    participants: { type: 'string' },
    questions: { type: 'string', default: '3' },
    /** Seconds over which the answers to one question come. */
    spread: { type: 'string', default: '5' },
    /** Share of the streams that are cut at random in each question. */
    cut: { type: 'string', default: '0' },
    /** Kill the server in the middle of each question and start it again. */
    kill: { type: 'boolean', default: false },
    /** A GameDay of 100 designs, or as many as there are participants, instead of a quiz. */
    gameday: { type: 'boolean', default: false },
    /** A private PostgreSQL instead of the embedded database. */
    postgres: { type: 'boolean', default: false },
  },
});

/** Longest that the whole bench may take, in milliseconds. */
const BOUND = 300_000;

const bound = setTimeout(() => {
  process.stderr.write('The bench took too long and was stopped.\n');
  process.exit(1);
}, BOUND);
bound.unref();

const binaries = findPostgres();
if (values.postgres && binaries === null) throw new Error('There is no PostgreSQL on this machine.');
const cluster = values.postgres && binaries !== null ? await startPostgres(binaries) : null;
const server = await AppServer.create(undefined, cluster ? { DATABASE_URL: cluster.url } : {});
try {
  await server.start(BOUND);
  const database = values.postgres ? 'PostgreSQL' : 'embedded';
  const sound = values.gameday
    ? await playGameDay(server, { designs: Number(values.participants ?? 100), database })
    : await playQuiz(server, {
        participants: Number(values.participants ?? (values.postgres ? 1_000 : 200)),
        questions: Number(values.questions),
        spreadMs: 1000 * Number(values.spread),
        cut: Number(values.cut),
        kill: values.kill,
        database,
      });
  process.exitCode = sound ? 0 : 1;
} finally {
  await server.dispose();
  await cluster?.stop();
}
