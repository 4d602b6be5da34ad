import { DataTable } from '#ui/figures/data-table.tsx';
import { Exhibit } from './gallery-exhibit.tsx';
import styles from './gallery.module.css';
import { Icon } from '#ui/text/icon.tsx';
import * as icons from '#ui/text/icons.ts';
import { Meter } from '#ui/pictures/meter.tsx';
import { PlanLeftPicture } from '#ui/pictures/plan-left.tsx';
import { StackedBar } from '#ui/pictures/stacked-bar.tsx';
import { DayHeading, RecordLine } from '#ui/figures/records.tsx';
import { Row } from '#ui/figures/row.tsx';
import { Mark, Tag } from '#ui/text/tag.tsx';
import { Trend } from '#ui/pictures/trend.tsx';

const MONTHS = ['6 月', '7 月', '8 月', '9 月', '10 月'];

function months(values: readonly number[], amounts: readonly string[]) {
  return values.map((value, index) => ({ month: MONTHS[index] ?? '', value, amount: amounts[index] ?? '', href: `#month-${index}`, current: index === 4 && ('page' as const) }));
}

/** What lies flat on the desk: rows, trends, allowances, records, the grid of recurring charges, tags and icons. */
export function GalleryLines() {
  return (
    <>
      <Exhibit title="行">
        <ul>
          <li>
            <Row label="10 月账单" value="41.50" href="#a" />
          </li>
          <li>
            <Row label="10 月账单" value="41.50" note="含税" href="#b" />
          </li>
          <li>
            <Row
              label={
                <>
                  彩铃 <Tag kind="new">新开</Tag>
                </>
              }
              value="+5.00"
            />
          </li>
          <li>
            <Row
              label={
                <>
                  晨读手机报 <Tag kind="gone">已停</Tag>
                </>
              }
              value="−3.00"
            />
          </li>
          <li>
            <Row
              label={
                <>
                  套餐外通话 <Tag kind="more">变多</Tag>
                </>
              }
              value="+1.80"
            />
          </li>
          <li>
            <Row
              label={
                <>
                  Text messages <Tag kind="less">less</Tag>
                </>
              }
              value="−0.50"
            />
          </li>
          <li>
            <Row label="一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十" value="99,999,999.99" note="三十个字的名称，八位数的金额" />
          </li>
        </ul>
      </Exhibit>
      <Exhibit title="标记">
        <Mark>可免费体验 7 天</Mark>{' '}
        <Mark icon={icons.check} tone="jade">
          已有
        </Mark>{' '}
        <Mark icon={icons.clock} tone="amber">
          12 月 15 日开始受理
        </Mark>{' '}
        <Mark icon={icons.stop}>已停售</Mark>
      </Exhibit>
      <Exhibit title="近五个月">
        <Trend label="近五个月" items={months([6310, 6850, 7120, 6640, 7270], ['63.10', '68.50', '71.20', '66.40', '72.70'])} />
        <h3>有负数和零</h3>
        <Trend label="有负数和零" items={months([6310, -2000, 0, 6640, -590], ['63.10', '−20.00', '0.00', '66.40', '−5.90'])} />
        <h3>全为零</h3>
        <Trend label="全为零" items={months([0, 0, 0, 0, 0], ['0.00', '0.00', '0.00', '0.00', '0.00'])} />
        <h3>很大</h3>
        <Trend label="很大" items={months([1, 9999999999, 1, 1, 9999999999], ['0.01', '99,999,999.99', '0.01', '0.01', '99,999,999.99'])} />
      </Exhibit>
      <Exhibit title="套餐还剩">
        <PlanLeftPicture
          mark={0.3}
          main={{ name: '流量', left: '9.4 GB', total: '共 23 GB', share: 0.41, bought: 0.13 }}
          others={[
            { name: '通话', left: '0 分钟', total: '共 300 分钟', share: 0 },
            { name: '短信', left: '100 条', total: '共 100 条', share: 1 },
          ]}
        />
        <Meter share={0.5} label="还剩一半" />
      </Exhibit>
      <Exhibit title="一个月由什么组成">
        <StackedBar
          parts={[
            { name: '套餐', value: 5310, amount: '53.10', href: '#plan' },
            { name: '业务', value: 1000, amount: '10.00', href: '#services' },
            { name: '代收', value: 0, amount: '0.00', href: '#third-party' },
          ]}
        />
      </Exhibit>
      <Exhibit title="清单">
        <DayHeading day="10 月 31 日" weekday="周六" sum="1.35" />
        <ul>
          <li>
            <RecordLine time="20:14" what="拨打 135 0000 4471" fee="0.75" free={false} detail="北京，4 分 20 秒，计 5 分钟" />
          </li>
          <li>
            <RecordLine time="12:02" what="接听 137 0000 8806" fee="0.00" free detail="北京，2 分 05 秒，接听免费" />
          </li>
          <li>
            <RecordLine time="09:41" what="上网，一个名称特别长的接入点和应用" fee="99,999,999.99" free={false} detail="北京" />
          </li>
        </ul>
      </Exhibit>
      <Exhibit title="固定收费">
        <DataTable
          caption="近五个月的固定收费"
          columns={['业务', ...MONTHS]}
          rows={[
            { key: 'plan', head: '畅享套餐月费', cells: ['59.00', '59.00', '59.00', '59.00', '59.00'] },
            {
              key: 'ring',
              head: (
                <>
                  彩铃 <Tag kind="new">新开</Tag>
                </>
              ),
              cells: ['无', '无', '无', '无', '5.00'],
            },
            { key: 'sum', head: '合计', cells: ['59.00', '59.00', '59.00', '59.00', '64.00'], sum: true },
          ]}
        />
      </Exhibit>
      <Exhibit title="图标">
        <div className={styles.icons}>
          {Object.entries(icons).map(([name, path]) => (
            <Icon key={name} path={path} label={name} />
          ))}
        </div>
      </Exhibit>
    </>
  );
}
