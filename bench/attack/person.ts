import type { Order } from '#contract/orders.ts';
import { papersOf } from '#mocks/personas/papers.ts';

/** A customer as the attackers know them: what was given, what was acknowledged, which sessions are over. Nothing here is the operator's own. */
export class Person {
  readonly id: string;
  readonly msisdn: string;
  readonly puk: string;
  readonly idTail: string;
  /** The service password, as far as was acknowledged last. */
  password = '246810';
  subject: string | null = null;
  /** Cards whose money was acknowledged, with the slips that said so. */
  readonly cards = new Map<string, { readonly amount: number; readonly slips: Set<string> }>();
  /** Payments that were begun, each with its charge at the cashier. */
  readonly payments = new Map<string, { readonly amount: number; readonly charge: string }>();
  /** Orders that were acknowledged, as they were last seen. */
  readonly orders = new Map<string, Order>();
  /** Names of its sessions, as its own list of devices gives them. */
  readonly sessionNames = new Set<string>();
  /** Writes of which nobody can say whether they were done. */
  unknown = 0;
  private readonly begun = new Map<string, number>();
  private readonly over = new Map<string, number>();

  constructor(id: string) {
    this.id = id;
    this.msisdn = `139000000${id}`;
    ({ puk: this.puk, idTail: this.idTail } = papersOf(id));
  }

  get masked(): string {
    return `139****00${this.id}`;
  }

  open(cookie: string, at: number): void {
    this.begun.set(cookie, at);
  }

  end(cookie: string, at: number): void {
    if (!this.over.has(cookie)) this.over.set(cookie, at);
  }

  /** Every session that was there before `sent`, but for one. */
  endAll(sent: number, at: number, but: string | null = null): void {
    for (const [cookie, begun] of this.begun) if (begun < sent && cookie !== but) this.end(cookie, at);
  }

  /** Whether it was over before this was sent: what is under way at that moment may still be heard. */
  isOver(cookie: string, sent: number): boolean {
    return (this.over.get(cookie) ?? Infinity) < sent;
  }

  sessionsOver(): readonly string[] {
    return [...this.over.keys()];
  }
}
