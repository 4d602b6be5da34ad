import { papersOf } from '#mocks/personas/papers.ts';
import { seededRandom, type Random } from '#mocks/operator/core/random.ts';
import { Client, type Answer } from './client.ts';
import { Person } from './person.ts';
import type { Sequence } from './sequence.ts';

const TARGETS = ['02', '05', '18', '29', '30'] as const;
/** A number that is no customer's: what is said of it must be what is said of the target. */
const NOBODY = '99';
const HOUR = 3600;
const DAY = 24 * HOUR;
/** What is promised at most: of one address in an hour, of one number's passwords in a day, of one number's codes of a kind in an hour. */
const MOST = { failures: 60, codes: 60, passwords: 12, codesOfKind: 10 } as const;

const digits = (chance: Random, count: number) => Array.from({ length: count }, () => chance.int(0, 9)).join('');

/** A guess and where it goes; never right: codes begin with 9, which none that is drawn does, and the others are another's. */
function guess(chance: Random, id: string): (msisdn: string) => readonly [string, unknown] {
  const password = digits(chance, 6);
  const code = chance.pick(['000000', '999999', `9${digits(chance, 5)}`]);
  const { puk, idTail } = papersOf(id);
  const [wrongPuk, wrongTail] = [digits(chance, 8), digits(chance, 6)];
  // Half of a proof that is known helps nobody.
  const half = chance.int(0, 1) === 1 ? { puk: wrongPuk === puk ? '00000000' : wrongPuk, idTail } : { puk, idTail: wrongTail === idTail ? '000000' : wrongTail };
  const draws: ((msisdn: string) => readonly [string, unknown])[] = [
    (msisdn) => ['/api/session', { method: 'service-password', msisdn, servicePassword: password === '246810' ? '111111' : password }],
    (msisdn) => ['/api/session', { method: 'service-password', msisdn, servicePassword: '111111' }],
    (msisdn) => ['/api/session', { method: 'sms-code', msisdn, code }],
    (msisdn) => ['/api/session/codes', { msisdn }],
    (msisdn) => ['/api/password/reset-codes', { msisdn }],
    (msisdn) => ['/api/password/reset', { msisdn, code, puk: half.puk, newPassword: '508371' }],
    (msisdn) => ['/api/session/puk', { msisdn, ...half }],
  ];
  return draws[chance.int(0, draws.length - 1)] ?? (() => ['/api/session/codes', {}]);
}

/** What was counted here, with the operator's seconds: its own limits are not asked. */
class Counted {
  private readonly at = new Map<string, number[]>();

  note(what: string, now: number): void {
    this.at.set(what, [...(this.at.get(what) ?? []), now]);
  }

  within(what: string, seconds: number, now: number): number {
    return (this.at.get(what) ?? []).filter((at) => at > now - seconds).length;
  }
}

function judge(stranger: Client, path: string, { status, body }: Answer<object>, counted: Counted, now: number): void {
  if (status < 300 && status !== 202) stranger.breach(`${path} took a guess`);
  if ([401, 422, 423].includes(status)) counted.note(`failures ${stranger.name}`, now);
  if (status === 202) for (const what of [`codes ${stranger.name}`, `${path} ${stranger.person.id}`]) counted.note(what, now);
  if (body.code === 'wrong-credentials') counted.note(`passwords ${stranger.person.id}`, now);
  const tooMany = [
    counted.within(`failures ${stranger.name}`, HOUR, now) > MOST.failures && 'wrong proofs of one address in an hour',
    counted.within(`codes ${stranger.name}`, HOUR, now) > MOST.codes && 'codes to one address in an hour',
    counted.within(`passwords ${stranger.person.id}`, DAY, now) > MOST.passwords && 'passwords of one number in a day',
    counted.within(`${path} ${stranger.person.id}`, HOUR, now) > MOST.codesOfKind && 'codes of one kind in an hour',
  ];
  for (const what of tooMany) if (what !== false) stranger.breach(`too many ${what}`);
}

/** As much of a refusal as a stranger may learn from. */
const learnt = ({ status, body: { code, attemptsLeft, until, reason } }: Answer<object>) => JSON.stringify({ status, code, attemptsLeft, until, reason });

async function expectOwnerComesIn(owner: Client): Promise<void> {
  const { msisdn, puk, idTail } = owner.person;
  const entered = await owner.post('/api/session/puk', { msisdn, puk, idTail });
  const paid = await owner.post('/api/top-ups', { card: `12345678901${owner.chance.int(0, 9)}0050` });
  if (entered.status !== 201 || paid.status !== 201) owner.breach(`the owner is shut out: ${entered.status}, ${paid.status}`);
}

/** Strangers from several addresses guess at one number and, the same way, at one that is nobody's; then its owner comes. */
export async function playGuesses(sequence: Sequence): Promise<void> {
  const chance = seededRandom(`attack/${sequence.seed}/guesses`);
  const target = new Person(chance.pick(TARGETS));
  const control = new Client(sequence, new Person('98'), 'control');
  await control.post('/__operator/reset', {});
  await control.post('/__operator/clock', { running: false });
  sequence.host.tidy();
  const address = (group: number, one: number) => `10.${sequence.seed % 250}.${group}.${one}`;
  // An address is remembered by the host until it ends: each sequence has its own.
  const group = Math.floor(sequence.seed / 250) % 120;
  const strangers = Array.from({ length: chance.int(1, 4) }, (_, one) => ({
    real: new Client(sequence, target, `stranger-${one}`, address(group, one)),
    twin: new Client(sequence, new Person(NOBODY), `twin-${one}`, address(group + 128, one)),
  }));
  const counted = new Counted();
  let now = 0;
  for (let moves = chance.int(20, 90); moves > 0; moves--) {
    if (chance.int(1, 12) === 1) {
      const advanceSeconds = chance.pick([61, 301, 901, HOUR + 1, 4 * HOUR + 1]);
      now += advanceSeconds;
      await control.post('/__operator/clock', { advanceSeconds });
    }
    if (chance.int(1, 400) === 1) await sequence.host.kill();
    const { real, twin } = chance.pick(strangers as [(typeof strangers)[number]]);
    const draw = guess(chance, target.id);
    const [path, body] = draw(target.msisdn);
    const [, other] = draw(twin.person.msisdn);
    const [given, mirrored] = [await real.post<object>(path, body), await twin.post<object>(path, other)];
    judge(real, path, given, counted, now);
    judge(twin, path, mirrored, counted, now);
    if (learnt(given) !== learnt(mirrored)) real.breach(`${path} tells who is a customer: ${learnt(given)}, of nobody ${learnt(mirrored)}`);
  }
  await expectOwnerComesIn(new Client(sequence, target, 'owner', address(group, 200)));
}
