import type { Locator, Page } from 'playwright';

/** One thing that somebody does, and a text that is not on the screen before; null where what changes is drawn by the next paint or not at all. */
export interface Step {
  readonly name: string;
  readonly act: (page: Page) => Promise<void>;
  readonly shows: string | null;
}
/** Steps that follow each other, from an address whose content is there once `begins` is. */
export interface Walk {
  readonly address: string;
  readonly persona: string | null;
  /** Holds the second proof already. */
  readonly isOpen?: true;
  readonly begins: string;
  readonly steps: readonly Step[];
}

const tapOn = (name: string, target: (page: Page) => Locator, shows: string | null): Step => ({ name, act: (page) => target(page).first().tap(), shows });
const link = (name: string, text: string | RegExp, shows: string | null) => tapOn(name, (page) => page.getByRole('link', { name: text }), shows);
/** One key: what it changes is drawn before the next. */
const key = (name: string, field: string, character: string, shows: string | null): Step => ({
  name,
  async act(page) {
    await page.locator(field).focus();
    await page.keyboard.press(character);
  },
  shows,
});

/** What people do most, screen by screen: a tap that opens a screen, one that changes it, a key in a field. */
export const WALKS: readonly Walk[] = [
  {
    address: '/',
    persona: '30',
    begins: '128.60',
    steps: [
      link('home to bills', /^账单$/, '近五个月'),
      link('bills to a bill', /看这张账单/, '套餐外通话'),
      tapOn('an item of a bill unfolds', (page) => page.locator('main summary'), null),
      link('the month before', /^9 月$/, '66.40'),
      link('a bill to services', /^办业务$/, '每月 300 MB'),
      link('services for one purpose', /^提醒$/, '漏话提醒'),
      tapOn('services to a service', (page) => page.locator('main a[href^="/services/missed-call"]'), '用法、退订、资费公示'),
      link('a service to its fees', /^订购/, '看清楚了，发验证码'),
    ],
  },
  {
    address: '/me',
    persona: '30',
    begins: '号码和安全',
    steps: [
      link('one’s own to subscriptions', /^已订$/, '付费业务锁'),
      link('and back', /^我的/, '号码和安全'),
      link('to points', /^积分/, '积分明细'),
      link('home', /^首页$/, '128.60'),
      link('home to the line', /^我的/, '号码和安全'),
    ],
  },
  {
    address: '/services',
    persona: '30',
    begins: '每月 300 MB',
    steps: [key('a key in the search for services', '#find-service', '5', '找到'), key('one more', '#find-service', '0', null)],
  },
  {
    address: '/statements/2026-10',
    persona: '08',
    isOpen: true,
    begins: '只看花钱的',
    steps: [link('20,000 records: calls alone', /^通话/, null), link('all of them', /^全部/, null), key('a key in their search', '#find', '1', null)],
  },
  {
    address: '/sign-in',
    persona: null,
    begins: '记住号码',
    steps: [key('sign-in: a digit', '#msisdn', '1', null), tapOn('sign-in: the other way', (page) => page.locator('label[for=by-code]'), null)],
  },
];
