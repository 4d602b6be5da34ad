import { describe, expect, test } from 'vitest';
import { openLooker } from '#tests/support/e2e/every-screen.ts';
import { byKeyboard } from '#tests/support/e2e/keyboard.ts';

/** Every flow of the product by keys alone: never a pointer, and never a focus that was not reached by Tab. */
describe('without a pointer', () => {
  const looker = openLooker({ language: 'zh-CN' });

  /** At an address, signed in or not, in a world in which nothing has happened. */
  async function open(address: string, persona?: string) {
    await looker.hall().startAfresh();
    const visit = await looker.hall().visit(persona === undefined ? {} : { persona });
    visit.page.setDefaultTimeout(5000);
    await visit.page.goto(address);
    await visit.page.waitForFunction(() => window.palmHallIsOpen === true);
    return { ...visit, ...byKeyboard(visit.page) };
  }

  test('one signs in, sees bills and what is in them, this month, balance and points, and signs out', async () => {
    const { page, context, arrive, press, type, hear, tabTo, follow } = await open('/sign-in');
    await type('手机号码', '13900000030');
    await tabTo('radio', '服务密码');
    await type('服务密码', '24681');
    await press('button', '登录');
    await hear('服务密码是 6 位数字');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await arrive('掌上营业厅');
    await follow('账单', '账单');
    await follow(/看这张账单/, '10 月账单');
    await press('fold', /来电显示/, 'Space');
    await tabTo('link', '这笔钱不对：来电显示');
    await tabTo('link', '返回', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await arrive('账单');
    await follow('本月至今', '本月至今');
    await follow('我的', '我的');
    await follow(/^余额/, '余额');
    await follow('我的', '我的');
    await follow(/^积分/, '积分');
    await follow('我的', '我的');
    await press('button', '退出登录');
    await hear('已退出。');
    await context.close();
  });

  test('one reads a statement after a second proof, finds in it, and sees whole numbers', async () => {
    const { page, context, press, type, hear, tabTo, follow } = await open('/me', '30');
    await follow('清单', '清单');
    await type('短信验证码', '000000');
    await page.keyboard.press('Enter');
    await hear('验证码不对');
    await page.keyboard.type('888888');
    await page.keyboard.press('Enter');
    await hear('清单');
    await follow(/10 月清单/, '10 月清单');
    await type('查找', '139');
    await hear('合计');
    await press('link', '只看花钱的');
    await tabTo('link', '不花钱的也看', 'Shift+Tab');
    await press('fold', '更多选项');
    await press('button', '显示完整号码');
    await tabTo('button', '隐藏号码', 'Shift+Tab');
    await context.close();
  });

  test('one finds a service, orders it, keeps its slip, and leaves it again', async () => {
    const { page, context, arrive, press, type, hear, tabTo, follow } = await open('/', '30');
    await follow('办业务', '办业务');
    await type('找业务', '漏话');
    await hear('找到 2 项');
    await follow('标准版', '漏话提醒');
    await follow('订购，每月 3.00 元', '办理前请看');
    await press('button', '看清楚了，发验证码');
    await arrive('再次确认');
    await type('短信验证码', '888888');
    await press('button', '确认开通，每月 3.00 元');
    await hear('漏话提醒：开通已办好');
    await press('button', '保存');
    await tabTo('button', '存成图片');
    await page.keyboard.press('Escape');
    await hear('保存');
    await follow('回到已订业务', '已订业务');
    await follow('退订漏话提醒', '办理前请看');
    await press('button', /^确认退订/);
    await hear('漏话提醒：退订已办好');
    await context.close();
  });

  test('one suspends the line, brings it back, and reports a phone that is lost, signed in or not', async () => {
    const { context, arrive, press, type, hear, follow } = await open('/line', '30');
    await follow('申请停机保号', '停机保号');
    await press('button', '看清楚了，发验证码');
    await arrive('再次确认');
    await type('短信验证码', '888888');
    await press('button', '确认停机，首月免费');
    await hear('停机保号已办好');
    await follow('看号码状态', '停机复机');
    await follow('去复机，不收费', '复机');
    await type('服务密码', '246810');
    await press('button', '立即复机，不收费');
    await hear('复机已办好');
    await follow('看号码状态', '停机复机');
    await follow('挂失，马上停机', '挂失');
    await type('服务密码', '246810');
    await press('button', '确认挂失，马上停机');
    await hear('挂失停机已办好');
    await context.close();
    const outside = await open('/sign-in');
    await outside.follow('手机丢了？', '挂失');
    await outside.type('手机号码', '13900000030');
    await outside.type('服务密码', '246810');
    await outside.press('button', '确认挂失，马上停机');
    await outside.hear('挂失停机已办好');
    await outside.context.close();
  });

  test('one changes the service password, and sets another where it is forgotten', async () => {
    const { context, press, type, hear, follow } = await open('/me', '30');
    await follow('服务密码', '服务密码');
    await type('旧密码', '246810');
    await type('新密码', '830517');
    await type('再输一次新密码', '830517');
    await press('button', '修改密码');
    await hear('服务密码已修改');
    await context.close();
    const forgotten = await open('/sign-in');
    await forgotten.follow('登录不了？', '重设服务密码');
    await forgotten.type('手机号码', '13900000030');
    await forgotten.press('button', '获取验证码');
    await forgotten.hear(/验证码已发出/);
    await forgotten.type('短信验证码', '888888');
    await forgotten.type('SIM 卡的 PUK 码', '07119797');
    await forgotten.type('新密码', '830517');
    await forgotten.type('再输一次新密码', '830517');
    await forgotten.press('button', '重设密码');
    await forgotten.hear('新密码已设好，请用它登录。');
    await forgotten.context.close();
  });

  test('one tops up with a card, and pays at the cashier, who takes keys as well', async () => {
    const { page, context, press, type, hear, tabTo, follow } = await open('/', '06');
    await follow('缴清 266.00 元', '缴费充值');
    await follow('用充值卡充值', '充值');
    await type('充值卡号码', '1234567890120050');
    await press('button', '充值');
    await hear(/50\.00 元已到账/);
    await follow('缴清 216.00 元', '缴费充值');
    await press('button', '缴清 216.00 元');
    await page.waitForURL(/cashier\.html/);
    await tabTo('radio', /微信支付/);
    await page.keyboard.press('ArrowDown');
    await press('button', '付款 ¥216.00');
    await page.waitForURL(/\/pay\//);
    // A page that has been loaded is read from its title on; what became of the payment is said by itself.
    await page.getByRole('status').filter({ hasText: '216.00 元已到账' }).waitFor();
    await tabTo('link', /余额|首页/);
    await context.close();
  });

  test('one asks a charge back, and complains', async () => {
    const { page, context, arrive, press, hear, tabTo, follow } = await open('/bills', '15');
    await follow(/看这张账单/, '10 月账单');
    await press('fold', /语音杂志/);
    await follow('这笔钱不对：语音杂志', '这笔钱不对');
    await press('button', '查一查');
    await hear('请先选哪里不对');
    await tabTo('radio', /多算了/);
    await page.keyboard.press('ArrowDown');
    await press('button', '查一查');
    await arrive('退费');
    await hear('查实：收得比公布的价钱高');
    await press('button', /元退到账户$/);
    await hear('已退到话费账户');
    await context.close();
    const other = await open('/complaints', '30');
    await other.follow('写投诉或建议', '写投诉或建议');
    await other.tabTo('radio', '投诉');
    await other.page.keyboard.press('ArrowRight');
    await other.press('button', '提交建议');
    await other.hear(/至少写 \d+ 个字/);
    await other.page.keyboard.type('地铁里信号不好，老是打不通。');
    await other.press('button', '提交建议');
    await other.arrive('处理进度');
    await other.hear('第一次答复，会发短信');
    await other.context.close();
  });

  test('one reads messages and what was done, ends another sign-in, and finds help', async () => {
    const { context, press, type, hear, tabTo, follow } = await open('/me', '30');
    const elsewhere = await looker.hall().visit({ persona: '30' });
    await follow('消息', '消息');
    await tabTo('link', /^对这条有意见/);
    await follow('我的', '我的');
    await follow('使用记录', '使用记录');
    await follow('看登录设备', '登录设备');
    await press('button', '退出其他所有设备');
    await hear('其他设备已全部退出');
    await follow('我的', '我的');
    await follow('帮助', '帮助');
    await type('搜帮助', '停机');
    await hear(/找到 \d+ 条/);
    await follow('看停机复机', '停机复机');
    await elsewhere.context.close();
    await context.close();
  });

  test('one changes how the hall looks, and which language it speaks', async () => {
    const { page, context, tabTo, follow } = await open('/me', '30');
    await follow('设置', '设置');
    const chosen = () =>
      page.evaluate(() => {
        const { dataset, lang } = document.documentElement;
        return { mode: dataset['mode'], theme: dataset['theme'], size: dataset['size'], language: lang };
      });
    for (const [name, to] of [
      ['标准', { mode: 'elder' }],
      ['标准', { size: 'large' }], // of the text: the other is chosen no more
      ['跟随系统', { theme: 'light' }],
      ['简体中文', { language: 'en' }],
    ] as const) {
      await tabTo('radio', name);
      await page.keyboard.press('ArrowDown');
      await expect.poll(chosen).toMatchObject(to);
    }
    await page.keyboard.press('ArrowUp');
    await expect.poll(chosen).toMatchObject({ language: 'zh-CN' });
    await tabTo('radio', '加大');
    await context.close();
  });

  test('one does it all at the terminal, from its start screen to its slip, with the keys of a keyboard', async () => {
    const { page, context, arrive, press, type, hear, follow } = await open('/kiosk');
    await press('button', '开始');
    await arrive('您要办什么');
    await follow('办业务', '办业务');
    await press('link', '提醒');
    await follow('标准版', '漏话提醒');
    await follow('登录后订购', '掌上营业厅');
    await type('手机号码', '13900000030');
    await type('服务密码', '246810');
    await page.keyboard.press('Enter');
    await arrive('漏话提醒');
    await follow('订购，每月 3.00 元', '办理前请看');
    await press('button', '看清楚了，发验证码');
    await arrive('再次确认');
    await type('短信验证码', '888888');
    await press('button', '确认开通，每月 3.00 元');
    await hear('漏话提醒：开通已办好');
    await press('button', '遮住屏幕');
    await hear('屏幕已遮住');
    await press('button', '接着用');
    await hear('遮住屏幕');
    await follow('打小票', '打小票');
    await press('button', '打印');
    await hear('请取走单子');
    await press('button', '取好了');
    await page.getByRole('button', { name: '开始' }).waitFor();
    await context.close();
  });

  test('one takes a bill home on paper from the terminal, and goes on', async () => {
    const { context, arrive, press, type, hear, follow, page } = await open('/kiosk');
    await press('button', '开始');
    await arrive('您要办什么');
    await follow('看账单', '掌上营业厅');
    await type('手机号码', '13900000030');
    await type('服务密码', '246810');
    await page.keyboard.press('Enter');
    await arrive('账单');
    await follow(/看这张账单/, '10 月账单');
    await follow('打印这张账单', '打印账单');
    await press('button', '打印');
    await hear('请取走账单');
    await press('button', '取好了');
    await arrive('10 月账单');
    await follow('打小票', '打小票');
    await context.close();
  });
});
