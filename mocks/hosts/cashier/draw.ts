import { PaymentMethodSchema, type PaymentMethod } from '#contract/account/payments.ts';
import { CASHIER_FAULTS } from '#mocks/cashier/cashier.ts';
import type { ChargeView } from '#mocks/cashier/contract.ts';
import { clockOf } from '#lib/calendar.ts';
import { formatYuan } from '#lib/money.ts';
import { MARKS } from './marks.ts';
import { WORDS, type Language } from './words.ts';

type Child = Node | string;

/** An element with its attributes and what is in it. */
function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, attributes: Readonly<Record<string, string>>, ...children: Child[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

function mark(method: PaymentMethod): SVGElement {
  const { colour, path } = MARKS[method];
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 24 24', width: '36', height: '36', 'aria-hidden': 'true' })) svg.setAttribute(name, value);
  const ground = document.createElementNS(SVG, 'rect');
  for (const [name, value] of Object.entries({ width: '24', height: '24', fill: colour })) ground.setAttribute(name, value);
  const line = document.createElementNS(SVG, 'path');
  for (const [name, value] of Object.entries({ d: path, fill: 'none', stroke: '#fff', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }))
    line.setAttribute(name, value);
  svg.append(ground, line);
  return svg;
}

function radio(name: string, value: string, words: string, isChecked: boolean, before: readonly Child[] = []): HTMLLabelElement {
  const input = element('input', { type: 'radio', name, value });
  input.checked = isChecked;
  return element('label', {}, ...before, element('span', {}, words), input);
}

/** What the page can do. `fault` is '' where nothing goes wrong. */
export interface Acts {
  readonly pay: (method: string, fault: string) => void;
  readonly cancel: () => void;
  readonly switchLanguage: () => void;
}

/** What the page shows: a charge, or that there is none. */
export interface Shown {
  readonly language: Language;
  readonly charge: ChargeView | null;
  /** Beside the charge: it did not get through; or it is paid, and the browser goes back or stays. */
  readonly word: 'failed' | 'paid' | 'paidHere' | null;
  /** Where the merchant is. */
  readonly backTo: string;
}

function openParts(charge: ChargeView, language: Language, acts: Acts): Child[] {
  const words = WORDS[language];
  const methods = element(
    'fieldset',
    {},
    element('legend', {}, words.how),
    ...PaymentMethodSchema.options.map((each, i) => radio('method', each, words[each], i === 0, [mark(each)])),
  );
  const faults = element('fieldset', {}, radio('fault', '', words.none, true), ...CASHIER_FAULTS.map((each) => radio('fault', each, words[each], false)));
  const pay = element('button', { type: 'submit' }, words.pay.replace('{amount}', formatYuan(charge.amount)));
  const cancel = element('button', { type: 'button', class: 'plain' }, words.cancel);
  const form = element('form', {}, element('section', {}, methods), pay, cancel, element('details', {}, element('summary', {}, words.tests), faults));
  cancel.addEventListener('click', acts.cancel);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = new FormData(form);
    acts.pay(String(given.get('method')), String(given.get('fault')));
  });
  return [form];
}

/** The whole content of the page, drawn anew. */
export function draw({ language, charge, word, backTo }: Shown, acts: Acts): Child[] {
  const words = WORDS[language];
  const other = element('button', { type: 'button', class: 'plain small' }, words.other);
  other.addEventListener('click', acts.switchLanguage);
  const head = element('header', {}, element('h1', {}, words.name), other);
  const back = element('a', { class: 'button', href: backTo }, words.back);
  if (charge === null) return [head, element('section', { role: 'alert' }, words[word ?? 'missing']), back];
  const what = element(
    'section',
    {},
    element('p', { class: 'quiet' }, words.for),
    element('p', { class: 'amount' }, `¥${formatYuan(charge.amount)}`),
    element('p', { class: 'quiet' }, charge.state === 'open' ? words.until.replace('{time}', clockOf(charge.expiresAt)) : words[charge.method ?? 'how']),
  );
  const said = word ?? (charge.state === 'closed' ? 'closed' : charge.state === 'paid' ? 'paidHere' : null);
  const note = said === null ? [] : [element('section', { role: 'status' }, words[said])];
  return [head, what, ...note, ...(charge.state === 'open' ? openParts(charge, language, acts) : [back])];
}
