import { startHost, type AttackedHost } from './host.ts';
import { playGuesses } from './guesses.ts';
import { playMoney } from './money.ts';
import { Sequence, type Tally } from './sequence.ts';

/** What is to be attacked: sequences from `seed` on, until there have been so many or the time is over. */
export interface Plan {
  readonly seed: number;
  readonly sequences?: number;
  readonly minutes?: number;
  readonly print?: (line: string) => void;
}

/** A sequence in which something was wrong, with all that was sent. */
export interface Failure {
  readonly seed: number;
  readonly breaches: readonly string[];
  readonly log: readonly string[];
}

/** One sequence in four guesses at proofs; the others are about money, orders and sessions. */
const isGuessing = (seed: number) => seed % 4 === 0;

async function playOne(seed: number, host: AttackedHost, tally: Tally): Promise<Failure | null> {
  const sequence = new Sequence(seed, host, tally);
  try {
    await (isGuessing(seed) ? playGuesses(sequence) : playMoney(sequence));
  } catch (error) {
    sequence.breach(`the attack itself stopped: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  await sequence.calm();
  tally.sequences += 1;
  return sequence.breaches.length === 0 ? null : { seed, breaches: sequence.breaches, log: sequence.log };
}

/** Attacks a host of each kind, in processes of their own, sequence by sequence. */
export async function attack({
  seed,
  sequences = Infinity,
  minutes = Infinity,
  print = () => undefined,
}: Plan): Promise<{ readonly tally: Tally; readonly failures: readonly Failure[] }> {
  const ends = Date.now() + minutes * 60_000;
  const hosts = { money: startHost('unlimited'), guesses: startHost('limited') };
  const tally: Tally = { sequences: 0, requests: 0, writes: 0, kills: 0 };
  const failures: Failure[] = [];
  try {
    for (let i = 0; i < sequences && Date.now() < ends; i++) {
      const failure = await playOne(seed + i, isGuessing(seed + i) ? hosts.guesses : hosts.money, tally);
      tally.kills = hosts.money.kills() + hosts.guesses.kills();
      if (failure !== null) {
        failures.push(failure);
        print(`\n${failure.log.join('\n')}\n\nBREACH in sequence ${failure.seed}:\n  ${failure.breaches.join('\n  ')}\nAgain: SEED=${failure.seed} SEQUENCES=1 npm run attack\n`);
      }
      if (tally.sequences % 100 === 0) print(`${tally.sequences} sequences, ${tally.requests} requests, ${failures.length} with a breach`);
    }
  } finally {
    hosts.money.close();
    hosts.guesses.close();
  }
  return { tally, failures };
}
