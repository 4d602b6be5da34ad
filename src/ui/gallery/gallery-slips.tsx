import { useState } from 'react';
import { Button, TextLink } from '#ui/controls/button.tsx';
import { Explain } from '#ui/figures/explain.tsx';
import { Facts } from '#ui/figures/facts.tsx';
import { Figure } from '#ui/figures/figure.tsx';
import { Exhibit } from './gallery-exhibit.tsx';
import { Row, SumRow } from '#ui/figures/row.tsx';
import { Shelf, SmallSlip } from '#ui/slip/small-slip.tsx';
import { Slip, Tear } from '#ui/slip/slip.tsx';
import { Stamp } from '#ui/slip/stamp.tsx';
import { Types } from '#ui/controls/types.tsx';
import { clock, minus, plus } from '#ui/text/icons.ts';
import { Mark } from '#ui/text/tag.tsx';
import { NoWrap, Note, Lead, Title } from '#ui/text/text.tsx';

const LONG_NAME = '超长名称的语音增值业务包月产品（含漏话提醒和来电显示优惠套餐）';

const AMOUNTS = ['0.00', '−5.90', '128.60', '1,280.60', '12,345.67', '99,999,999.99'];

/** Slips: stamps in all tones, amounts of every length, the order flow, the items of a bill, the types of a statement. */
export function GallerySlips() {
  const [landed, setLanded] = useState(false);
  return (
    <Exhibit title="单">
      <Shelf>
        <SmallSlip href="#done" icon={plus} title="漏话提醒" state={<Stamp state="已办好" closed tone="jade" />}>
          <span>开通 · 3.00 元/月</span>
          <span>11 月 22 日 10:00</span>
        </SmallSlip>
        <SmallSlip
          href="#open"
          icon={minus}
          title={LONG_NAME}
          state={
            <Mark icon={clock} tone="amber">
              等您确认
            </Mark>
          }
        >
          <span>退订</span>
          <span>11 月 22 日 10:00</span>
        </SmallSlip>
      </Shelf>
      {AMOUNTS.map((amount) => (
        <Slip
          key={amount}
          label={`可用余额 ${amount}`}
          stamp={<Stamp state="正常" closed tone="jade" above="11月22日" below="10:00" />}
          head={
            <>
              <Note>可用余额</Note>
              <Figure amount={amount} unit="元" />
            </>
          }
        >
          <Row label="主账户" value={amount} />
          <Row
            label={
              <>
                赠送金，<NoWrap>12 月 31 日</NoWrap>到期
              </>
            }
            value="30.00"
          />
        </Slip>
      ))}
      <Slip
        label="Balance"
        stamp={<Stamp state="Awaiting" closed={false} tone="amber" above="22 Nov" below="10:00" />}
        head={
          <>
            <Note>Available balance</Note>
            <Figure amount="¥4.80" />
            <Lead tone="amber">Below the 10.00 you set</Lead>
          </>
        }
      >
        <Tear />
        <Row label="October bill" value="72.70" href="#oct" />
        <Row label="A charge with quite a long name that wraps" value="99,999,999.99" href="#long" />
      </Slip>
      <Slip
        label="待办单"
        stamp={
          <Stamp
            key={String(landed)}
            state={landed ? '已受理' : '待确认'}
            closed={landed}
            tone={landed ? 'jade' : 'amber'}
            above={landed ? '11月22日' : undefined}
            below={landed ? '10:06' : undefined}
            animated={landed}
          />
        }
        head={
          <>
            <Note>待办单 2026 1122 0000 17</Note>
            <Title>漏话提醒</Title>
            <Note>语音增值业务，本公司提供</Note>
            <Figure amount="3.00" unit="元/月" />
          </>
        }
      >
        <Tear />
        <Facts
          facts={[
            {
              term: '扣费日',
              value: (
                <>
                  每月 1 日，
                  <b>
                    <NoWrap>3.00 元</NoWrap>
                  </b>
                </>
              ),
            },
            {
              term: '首次扣费',
              value: (
                <>
                  11 月 22 日，
                  <b>
                    <NoWrap>0.90 元</NoWrap>
                  </b>
                </>
              ),
              note: '11 月还有 9 天 × 0.10 元',
            },
            { term: '退订', value: '随时可退，次月起不再收', note: '在「已订业务」里点两下，或发短信 QXLHTX 到 10086' },
            { term: '资费编号', value: '26-Y-0317，至 2027-02-28' },
          ]}
        />
        <Tear />
        <Row label="已扣" value="0.90" />
        <SumRow label="余额" value="127.70" />
      </Slip>
      <Button kind="outlined" onClick={() => setLanded(!landed)}>
        盖章 / 取消
      </Button>
      <Slip
        label="停机保号"
        stamp={<Stamp state="已停机" closed tone="red" above="11月19日" below="08:30" />}
        head={
          <>
            <Note>号码状态</Note>
            <Title>{LONG_NAME}</Title>
            <p>您自己申请，已停 3 天</p>
          </>
        }
      >
        <Tear />
        <h2>本公司业务</h2>
        <Explain label="畅享套餐月费" value="59.00" note="含通话 300 分钟、流量 20 GB、短信 100 条" facts={[{ term: '怎么算', value: '每月 59.00 元' }]} />
        <Explain
          label="彩铃"
          value="5.00"
          note="每月 5.00 元，按整月收"
          facts={[
            { term: '怎么算', value: '每月 5.00 元，按整月收' },
            { term: '何时起', value: '2026 年 10 月 1 日，短信开通' },
            { term: '怎么停', value: '今天退订，12 月起不再收' },
          ]}
          links={
            <>
              <TextLink href="#stop">退订彩铃</TextLink>
              <TextLink href="#why">对这笔有疑问</TextLink>
            </>
          }
        />
        <Explain label="夜间流量 3 GB" value="6.00" state="用到 11 月 30 日，12 月 1 日起换成夜间流量 5 GB" facts={[{ term: '月费', value: '6.00 元' }]} />
        <Explain label={LONG_NAME} value="99,999,999.99" note={`${LONG_NAME}，代码 901234`} facts={[{ term: '怎么算', value: LONG_NAME }]} />
        <Row label="小计" value="67.70" strong />
        <Tear />
        <Types
          label="按类型看"
          choices={[
            { href: '#plan', label: '套餐固定', value: '59.00' },
            { href: '#calls', label: '通话', value: '3.30', current: true },
            { href: '#data', label: '上网', value: '0.00' },
            { href: '#messages', label: '短信彩信', value: '1.30' },
            { href: '#value', label: '增值业务', value: '10.00' },
            { href: '#third', label: '代收费', value: '99,999,999.99' },
            { href: '#other', label: '其他', value: '0.00' },
            { href: '#minus', label: '减免', value: '−5.90' },
          ]}
        />
      </Slip>
      <Slip
        label="未开通"
        stamp={<Stamp state="未开通" closed={false} tone="grey" />}
        head={
          <>
            <Note>待办单</Note>
            <Title>漏话提醒</Title>
          </>
        }
      />
    </Exhibit>
  );
}
