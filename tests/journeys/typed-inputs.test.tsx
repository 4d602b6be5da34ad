import { describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { groupCard } from '#lib/recharge-card.ts';
import { MEANT, TYPED_INPUTS, type InputKind } from '#tests/support/wire/typed-inputs.ts';
import { field, press, see, type, typedIn } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';
import { chooseCode } from '#tests/support/page/sign-in.ts';

interface Place {
  readonly label: string;
  readonly button: string;
  readonly endpoint: string;
  readonly member: string;
  /** Opens the screen, everything but this field filled in. */
  readonly open: () => Promise<Hall>;
}

async function hallAt(address: string, persona?: string): Promise<Hall> {
  const hall = await openHall(persona === undefined ? {} : { persona });
  hall.enter(address);
  return hall;
}

/** The offer to remember the number comes after the form, and with it what reads in the fields. */
async function atSignIn(): Promise<Hall> {
  const hall = await hallAt('/sign-in');
  await see('记住');
  return hall;
}

async function atPuk(filled: Readonly<Record<string, string>>): Promise<Hall> {
  const hall = await hallAt('/sign-in/puk');
  await see('PUK');
  for (const [label, text] of Object.entries({ 手机号码: MEANT.number, ...filled })) await type(label, text);
  return hall;
}

const PLACES: Readonly<Record<InputKind, Place>> = {
  number: {
    label: '手机号码',
    button: '登录',
    endpoint: 'signIn',
    member: 'msisdn',
    open: async () => {
      const hall = await atSignIn();
      await type('服务密码', MEANT.password);
      return hall;
    },
  },
  password: {
    label: '服务密码',
    button: '登录',
    endpoint: 'signIn',
    member: 'servicePassword',
    open: async () => {
      const hall = await atSignIn();
      await type('手机号码', MEANT.number);
      return hall;
    },
  },
  code: {
    label: '短信验证码',
    button: '登录',
    endpoint: 'signIn',
    member: 'code',
    open: async () => {
      const hall = await atSignIn();
      await chooseCode(MEANT.number);
      return hall;
    },
  },
  puk: { label: 'SIM 卡的 PUK 码', button: '登录', endpoint: 'signInWithPuk', member: 'puk', open: () => atPuk({ '机主身份证后 6 位': MEANT['id-tail'] }) },
  'id-tail': { label: '机主身份证后 6 位', button: '登录', endpoint: 'signInWithPuk', member: 'idTail', open: () => atPuk({ 'SIM 卡的 PUK 码': MEANT.puk }) },
  card: {
    label: '充值卡号码',
    button: '充值',
    endpoint: 'topUp',
    member: 'card',
    open: async () => {
      const hall = await hallAt('/top-up', '30');
      await see('充值卡号码');
      return hall;
    },
  },
};

async function intoField(label: string): Promise<HTMLInputElement> {
  const input = field(label).element() as HTMLInputElement; // what has this role here is an input
  await userEvent.click(input);
  return input;
}

async function copyElsewhere(text: string): Promise<void> {
  const elsewhere = document.createElement('textarea');
  elsewhere.value = text;
  document.body.append(elsewhere);
  elsewhere.select();
  await userEvent.copy();
  elsewhere.remove();
}

/** Copies the text elsewhere and pastes it with the keys. */
async function paste(label: string, text: string): Promise<void> {
  await copyElsewhere(text);
  await intoField(label);
  await userEvent.paste();
}

/** Gives the text as a keyboard does that composes: growing piece by piece, then taken. */
async function compose(label: string, text: string): Promise<void> {
  await intoField(label);
  for (let end = 1; end <= text.length; end += Math.ceil(text.length / 4)) {
    const part = text.slice(0, end);
    await cdp().send('Input.imeSetComposition', { text: part, selectionStart: part.length, selectionEnd: part.length });
  }
  await cdp().send('Input.insertText', { text });
}

/** Types it key by key. */
async function key(label: string, text: string): Promise<void> {
  const input = await intoField(label);
  for (const character of text) await userEvent.type(input, character === '\n' ? ' ' : character.replace(/[{[]/g, '$&$&'), { skipClick: true });
}

async function expectSent(place: Place, hall: Hall, meant: string): Promise<void> {
  await press(place.button);
  await expect.poll(() => hall.asked(place.endpoint)).toBe(1);
  const body = JSON.parse(hall.network.sent.find(({ endpoint }) => endpoint === place.endpoint)?.body ?? '{}') as Record<string, unknown>; // the page's own request
  expect(body[place.member]).toBe(meant);
}

const isMessage = (typed: string) => typed.length > 30;

/** What stands in a field of this kind once this was pasted: what will be sent, a card in its groups; of a password nobody sees anything. */
const shownOf = (kind: InputKind, typed: string) => (kind === 'password' ? typed.replace(/\n/g, '') : kind === 'card' ? groupCard(MEANT.card) : MEANT[kind]);

describe.each([
  ['pasted', paste],
  ['composed', compose],
  ['typed key by key', key],
] as const)('%s', (how, give) => {
  test.each(TYPED_INPUTS.filter(({ typed }) => how !== 'typed key by key' || !isMessage(typed)))('$kind, $way', async ({ kind, typed }) => {
    const place = PLACES[kind];
    const hall = await place.open();
    await give(place.label, typed);
    if (how === 'pasted') expect(typedIn(place.label)).toBe(shownOf(kind, typed));
    else if (kind !== 'card') expect(typedIn(place.label)).toBe(typed.replace(/\n/g, how === 'composed' ? '' : ' '));
    await expectSent(place, hall, MEANT[kind]);
  });
});

describe.each(['code', 'card', 'puk', 'number'] as const)('the field of a %s', (kind) => {
  const place = PLACES[kind];
  const caretBehind = (figures: number) => {
    const input = field(place.label).element() as HTMLInputElement; // what has this role here is an input
    return input.value.slice(0, input.selectionStart ?? 0).replace(/\D/g, '').length === figures;
  };

  test('a hyphen that slipped in does not move the caret, and what was typed around it is read', async () => {
    const hall = await place.open();
    const meant = MEANT[kind];
    await key(place.label, meant.slice(0, 2) + meant.slice(3));
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
    await userEvent.keyboard('-');
    expect(caretBehind(2)).toBe(true);
    await userEvent.keyboard(meant[2] ?? '');
    expect(caretBehind(3)).toBe(true);
    await expectSent(place, hall, meant);
  });

  test('undo takes back what was typed, and redo brings it again', async () => {
    await place.open();
    await key(place.label, '12345');
    const typed = typedIn(place.label);
    for (let times = 0; times < 20 && typedIn(place.label) !== ''; times += 1) await userEvent.keyboard('{Control>}z{/Control}');
    expect(typedIn(place.label)).toBe('');
    for (let times = 0; times < 20 && typedIn(place.label) !== typed; times += 1) await userEvent.keyboard('{Control>}y{/Control}');
    expect(typedIn(place.label)).toBe(typed);
  });

  test('while the keyboard composes nothing is touched, and taken back it leaves nothing', async () => {
    await place.open();
    await key(place.label, '12');
    await cdp().send('Input.imeSetComposition', { text: '３４５', selectionStart: 3, selectionEnd: 3 });
    expect(typedIn(place.label)).toBe('12３４５');
    await cdp().send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await expect.poll(() => typedIn(place.label)).toBe('12');
  });
});

describe('an SMS pasted whole into the field of its code', () => {
  const SMS = TYPED_INPUTS.find(({ kind, way }) => kind === 'code' && way.startsWith('as the SMS of an order'))?.typed ?? '';
  const { label } = PLACES.code;
  const caret = () => (field(label).element() as HTMLInputElement).selectionStart; // what has this role here is an input

  test('一条短信整条粘进验证码框，框里就是那条短信的验证码: at once, the caret at its end', async () => {
    await PLACES.code.open();
    await paste(label, SMS);
    expect(typedIn(label)).toBe(MEANT.code);
    expect(caret()).toBe(MEANT.code.length);
  });

  test('undo brings the SMS back and then what stood there; redo brings the code again', async () => {
    await PLACES.code.open();
    await paste(label, SMS);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(typedIn(label)).toBe(SMS);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(typedIn(label)).toBe('');
    for (let times = 0; times < 2; times += 1) await userEvent.keyboard('{Control>}y{/Control}');
    expect(typedIn(label)).toBe(MEANT.code);
  });

  test('beside figures a hand has typed both stay, and what is sent is the code of the SMS', async () => {
    const hall = await PLACES.code.open();
    await key(label, '12');
    await paste(label, SMS);
    expect(typedIn(label)).toBe(`12${SMS}`);
    await expectSent(PLACES.code, hall, MEANT.code);
  });

  test('in the place of what was typed it is the code', async () => {
    await PLACES.code.open();
    await copyElsewhere(SMS);
    await key(label, '12');
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.paste();
    expect(typedIn(label)).toBe(MEANT.code);
  });

  test('an SMS that holds no code stays as it is, and is said to be none', async () => {
    await PLACES.code.open();
    const other = '尊敬的客户：您的账户余额不足10.00元，为不影响您的正常通信，请您尽快充值交费。感谢。';
    await paste(label, other);
    expect(typedIn(label)).toBe(other);
    await press('登录');
    await see('请输入短信验证码');
  });
});

test('a refused number stays as it was typed; the password beside it goes', async () => {
  await PLACES.number.open();
  await key('手机号码', '+86 139-0000-0030');
  await type('服务密码', '111111');
  await press('登录');
  await see('还可以试 2 次');
  expect(typedIn('手机号码')).toBe('+86 139-0000-0030');
  expect(typedIn('服务密码')).toBe('');
});
