import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ask } from '#tests/faults/ask.ts';
import { field, link, pageText, see, type } from '#tests/support/page/look.ts';
import { openHall, type Hall } from '#tests/support/page/render-hall.tsx';

function texts(): Text[] {
  const walker = document.createTreeWalker(document.getElementById('app') ?? document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text && node.data.trim() !== '') found.push(node);
  return found;
}

// As translators do; the DOM library's own signature for it is called obsolete with the element.
const newFont = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

/** What a page translator does: every text is replaced by a copy in elements of its own, which React knows nothing of. */
function translate(): void {
  for (const text of texts().filter(({ parentElement }) => !(parentElement instanceof SVGElement))) {
    const font = newFont();
    const inner = newFont();
    text.replaceWith(font);
    font.append(inner);
    inner.append(text.data);
  }
}

async function enter(hall: Hall, address: string, ...seen: string[]): Promise<void> {
  hall.enter(address);
  await see(...seen);
}

describe('in a translated page', () => {
  test.each([
    ['/bills/2026-10', '合计', '/bills/2026-09'],
    ['/bills', '五个月', '/bills/2026-10'],
    ['/balance', '合计', '/balance?month=2026-09'],
    ['/balance?month=2026-08', '合计', '/balance?month=2026-10'],
    ['/points', '2,460', '/points?year=2025'],
    ['/bills/2026-10', '合计', '/balance'],
  ])('from %s (%s) to %s: what is read is what stands there untranslated', async (from, seen, to) => {
    const hall = await openHall({ persona: '30' });
    await enter(hall, to);
    const wanted = await settled();
    await enter(hall, from, seen);
    await settled();
    translate();
    hall.follow(to);
    await expect.poll(pageText).toBe(wanted);
  });

  test('the types of a statement change its list and its sum', async () => {
    const hall = await openHall({ persona: '30' });
    await ask('/api/step-up', { method: 'sms-code', purpose: 'statements', code: '888888' });
    await enter(hall, '/statements/2026-10?view=pages&type=messages', '短信');
    const wanted = await settled();
    await enter(hall, '/statements/2026-10?view=pages', '短信');
    await settled();
    translate();
    hall.follow('/statements/2026-10?view=pages&type=messages');
    await expect.poll(pageText).toBe(wanted);
  });

  test('the sums of the first screen change once something was paid in', async () => {
    const hall = await openHall({ persona: '30' });
    await enter(hall, '/', '128.60');
    await settled();
    translate();
    await ask('/api/top-ups', { card: '1234567890120050' });
    await hall.client.invalidateQueries();
    await see('178.60');
    // The copies stand in boxes of their own: the same words, other line ends.
    const words = () => pageText().replace(/\s/g, '');
    const read = words();
    await enter(hall, '/', '178.60');
    await settled();
    expect(read).toBe(words());
  });

  test('what is typed into the search of services finds those and no others', async () => {
    const hall = await openHall({ persona: '30' });
    await enter(hall, '/services?q=铃音', '找到');
    const wanted = await settled();
    await enter(hall, '/services?q=流量', '找到');
    await settled();
    translate();
    await type('找业务', '铃音');
    await expect.poll(pageText).toBe(wanted);
  });

  test.each([
    ['/services?purpose=data', '/services?purpose=abroad'],
    ['/services', '/services?purpose=data'],
    ['/services?purpose=data', '/services'],
    ['/services/cloud-200', '/services/cloud-2000'],
    ['/services/morning-paper', '/services/cloud-200'],
  ])('from %s to %s: the services are those of the new address', async (from, to) => {
    const hall = await openHall({ persona: '30' });
    await enter(hall, to);
    const wanted = await settled();
    await enter(hall, from);
    await settled();
    translate();
    hall.follow(to);
    await expect.poll(pageText).toBe(wanted);
  });

  test('what is wrong with the sign-in form comes, changes and goes', async () => {
    const hall = await openHall();
    const send = async () => {
      (field('服务密码').element() as HTMLInputElement).focus(); // what has this role here is an input
      await userEvent.keyboard('{Enter}');
    };
    await enter(hall, '/sign-in', '服务密码');
    translate();
    await send();
    await see('请输入手机号码');
    translate();
    await type('手机号码', '1390000003');
    await send();
    await see('手机号码应是 11 位数字');
    expect(pageText()).not.toContain('请输入手机号码');
    translate();
    await type('手机号码', '13900000030');
    await type('服务密码', '111111');
    await send();
    await see('还可以试 2 次');
    translate();
    await type('服务密码', '246810');
    await send();
    await expect.poll(() => link('登录').query()).toBeNull();
    await see('128.60');
    await expect.poll(() => field('服务密码').query()).toBeNull();
  });
});

/** The page once nothing more comes. */
async function settled(): Promise<string> {
  let last = '';
  await expect
    .poll(
      () => {
        const now = pageText();
        const isSame = now === last && now.length > 40 && document.querySelector('[aria-busy="true"]') === null;
        last = now;
        return isSame;
      },
      { interval: 150 },
    )
    .toBe(true);
  return last;
}
