import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { Exhibit } from './gallery-exhibit.tsx';
import * as icons from '#ui/text/icons.ts';
import { Empty, NoticePanel } from '#ui/notices/notice-panel.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Notice, Message } from '#ui/notices/message.tsx';
import { Skeleton } from '#ui/layout/skeleton.tsx';

/** How the product speaks when something is missing, open, refused or unknown. */
export function GalleryStates() {
  return (
    <>
      <Exhibit title="一句话">
        <Message tone="jade">没有需要您处理的事</Message>
        <Message icon={icons.clock}>现在还没有开通，也没有扣费。下一步用短信验证码再确认一次。</Message>
        <Message icon={icons.offline} tone="amber">
          没有网络，显示的是 10:00 的数据
        </Message>
        <Notice tone="amber" word="余额偏低" action={{ href: '#top-up', label: '去充值' }}>
          低于提醒线 10.00 元，请尽快充值，以免停机
        </Notice>
        <Notice tone="red" word="已欠费" action={{ href: '#pay', label: '去充值' }}>
          10 月账单欠 41.50 元，11 月 30 日停机
        </Notice>
        <Notice tone="grey" word="赠送金快到期">
          30.00 元，12 月 31 日到期
        </Notice>
        <Notice tone="jade" word="Order settled" action={{ href: '#slip', label: 'Open the slip' }}>
          Missed-call reminder is active
        </Notice>
      </Exhibit>
      <Exhibit title="等待中">
        <Skeleton shapes={[['note', 'figure', 'row', 'row', 'link', 'link', 'link'], 'text', 'item', 'button']} />
      </Exhibit>
      <Exhibit title="没有记录">
        <Empty>这个月没有通话记录。</Empty>
        <Empty
          action={
            <ButtonLink kind="outlined" href="#all">
              看全部类型
            </ButtonLink>
          }
        >
          No records of this type in October.
        </Empty>
      </Exhibit>
      <Exhibit title="不能办">
        <NoticePanel
          title="这个号码暂时不能查清单"
          rule={<p>您的神州行标准卡还没有登记实名，按规定暂时不能查询和打印清单。</p>}
          parts={[
            { title: '怎样可以查', body: <p>机主带身份证到任一营业厅登记，免费。</p> },
            {
              title: '现在就能看',
              body: (
                <ul>
                  <li>
                    <Row label="10 月账单" value="41.50" href="#bill" />
                  </li>
                </ul>
              ),
            },
          ]}
          request={
            <>
              没有查询，没有收费。
              <br />
              请求编号 7F3K-20CD，打 10086 时可以报给我们。
            </>
          }
        />
        <NoticePanel title="没有网络" icon={icons.offline} tone="grey" rule={<p>连上网络后，这里会自己继续。</p>} />
        <NoticePanel title="系统正忙，没有取到账单" icon={icons.clock} tone="amber" rule={<p>没有收费，您填的内容还在。</p>} request="请求编号 9A2C-11D0" />
        <Button>再试一次</Button>
      </Exhibit>
    </>
  );
}
