import type { AttackedHost } from './host.ts';
import type { Person } from './person.ts';

/** What an attack has come to. */
export interface Tally {
  sequences: number;
  requests: number;
  writes: number;
  kills: number;
}

/** Something that happens to everybody when so many requests have been sent. */
interface Weather {
  readonly after: number;
  readonly happen: () => Promise<void>;
}

/** One sequence of an attack: who takes part, what was sent, what was wrong. */
export class Sequence {
  readonly seed: number;
  readonly host: AttackedHost;
  readonly tally: Tally;
  readonly log: string[] = [];
  readonly breaches: string[] = [];
  /** The clock has moved since it began. */
  hasJumped = false;
  private ticks = 0;
  private sent = 0;
  private readonly people = new Map<string, Person>();
  private readonly forecast: Weather[] = [];
  private readonly underWay: Promise<void>[] = [];

  constructor(seed: number, host: AttackedHost, tally: Tally) {
    this.seed = seed;
    this.host = host;
    this.tally = tally;
  }

  /** A moment of its own, to say what came before what. */
  tick(): number {
    this.ticks += 1;
    return this.ticks;
  }

  note(line: string): void {
    this.log.push(line);
  }

  breach(what: string): void {
    this.breaches.push(what);
    this.log.push(`  BREACH ${what}`);
  }

  /** A subject stands for one customer, always the same. */
  recognise(person: Person, subject: string): void {
    const other = this.people.get(subject);
    if (other !== undefined && other !== person) this.breach(`${person.id} is given what is marked as ${other.id}'s`);
    this.people.set(subject, person);
  }

  expectWeather(after: number, happen: () => Promise<void>): void {
    this.forecast.push({ after, happen });
  }

  /** Asked before every request: what is due happens beside what is under way. A request of the weather itself brings no other. */
  weather(): Promise<void> {
    this.sent += 1;
    for (const due of this.forecast.splice(0).toSorted((a, b) => a.after - b.after)) {
      if (due.after > this.sent) this.forecast.push(due);
      else this.underWay.push(due.happen());
    }
    return Promise.resolve();
  }

  async calm(): Promise<void> {
    this.forecast.length = 0;
    while (this.underWay.length > 0) await this.underWay.pop();
  }
}
