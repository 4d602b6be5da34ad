/** What home shows, from the operator's answer: the same words and numbers whichever library draws them. */
const yuan = (amount) => (amount / 100).toFixed(2);
const month = (text) => `${Number(text.slice(5))} 月`;

export async function fetchHome() {
  const response = await fetch('/api/home');
  const home = await response.json();
  const { balance, lastBill, unbilled, points, planLeft } = home;
  const NAMES = { data: '流量', calls: '通话', messages: '短信' };
  const shown = { data: (left) => `${(left / 1024).toFixed(1)} GB`, calls: (left) => `${left} 分钟`, messages: (left) => `${left} 条` };
  return {
    number: home.maskedNumber,
    total: yuan(balance.total),
    answer: balance.owed > 0 ? `欠费 ${yuan(balance.owed)} 元` : `不欠费，够用到 ${month(home.answer.month)}`,
    parts: balance.parts.map(({ kind, amount, expiresOn }) => ({
      name: kind === 'main' ? '基本账户' : '赠款',
      amount: yuan(amount),
      note: expiresOn ? `${expiresOn} 到期` : '长期有效',
    })),
    left: planLeft.map(({ kind, left, total }) => ({
      name: NAMES[kind],
      left: `剩 ${shown[kind](left)}`,
      total: `共 ${shown[kind](total)}`,
      percent: Math.round((left / total) * 100),
    })),
    notice: `有 ${home.attention[0]?.points ?? 0} 分将到期`,
    rows: [
      { title: `${month(lastBill.month)}账单`, value: `${yuan(lastBill.total)} 元`, note: `已缴清，比上月多 ${yuan(lastBill.change)} 元` },
      {
        title: `${month(unbilled.month)}到现在`,
        value: `${yuan(unbilled.total)} 元`,
        note: `套餐 ${yuan(unbilled.plan)} 元，业务 ${yuan(unbilled.services)} 元，代收 ${yuan(unbilled.thirdParty)} 元`,
      },
      { title: '积分', value: `${points} 分`, note: '可以兑换' },
    ],
  };
}

export const TITLE = '掌上营业厅';
export const ACTS = ['充值', '账单', '详单', '业务'];
export const TABS = ['首页', '账单', '业务', '我的'];
