import { useEffect, useState } from 'react';
import { Bar, TapLink } from '#ui/layout/bar.tsx';
import { Button, ButtonLink } from '#ui/controls/button.tsx';
import { NavGrid } from '#ui/layout/nav-grid.tsx';
import { GalleryControls } from './gallery-controls.tsx';
import { GalleryLines } from './gallery-lines.tsx';
import { GallerySlips } from './gallery-slips.tsx';
import { GalleryStates } from './gallery-states.tsx';
import styles from './gallery.module.css';
import * as icons from '#ui/text/icons.ts';
import { Foot, Screen } from '#ui/layout/screen.tsx';
import { Note } from '#ui/text/text.tsx';

/** The switches: an attribute of <html> each. */
const SWITCHES = {
  theme: ['auto', 'light', 'dark'],
  mode: ['phone', 'elder'],
  size: ['normal', 'large'],
  lang: ['zh-CN', 'en'],
} as const;

type SwitchName = keyof typeof SWITCHES;
const SWITCH_NAMES = Object.keys(SWITCHES) as SwitchName[]; // keys of the constant above

const NAV_ITEMS = [
  { href: '#bills', icon: icons.bill, name: '账单' },
  { href: '#statements', icon: icons.list, name: '清单', closed: '未开放' },
  { href: '#top-up', icon: icons.coin, name: '充值' },
  { href: '#points', icon: icons.star, name: '积分' },
  { href: '#services', icon: icons.gridPlus, name: '办业务' },
  { href: '#subscriptions', icon: icons.checkBox, name: '已订业务' },
  { href: '#line', icon: icons.phone, name: '停复机' },
  { href: '#complaints', icon: icons.chat, name: '投诉建议' },
];

/** Every element and pattern in every state, on one page. For development and for axe; not part of the product. */
export function Gallery() {
  const [chosen, setChosen] = useState<Record<SwitchName, string>>({ theme: 'auto', mode: 'phone', size: 'normal', lang: 'zh-CN' });
  useEffect(() => {
    Object.assign(document.documentElement.dataset, chosen);
  }, [chosen]);
  return (
    <Screen
      bar={
        <Bar
          title="掌上营业厅"
          back={{ href: '#top', label: '返回' }}
          end={
            <>
              <Note inline>139****0030</Note>
              <TapLink href="#settings" label="设置" icon={icons.settings} />
            </>
          }
        />
      }
      after={
        <>
          <NavGrid label="全部服务" items={NAV_ITEMS} />
          <Foot>
            <Note>停机时收不到短信，所以不要验证码，只要服务密码。</Note>
            <Button>确认开通，每月 3.00 元</Button>
            <ButtonLink href="#top" kind="outlined">
              放弃，不开通
            </ButtonLink>
          </Foot>
        </>
      }
    >
      <div className={styles.switches}>
        {SWITCH_NAMES.map((name) => (
          <label key={name}>
            {name}
            <select value={chosen[name]} onChange={(event) => setChosen({ ...chosen, [name]: event.currentTarget.value })}>
              {SWITCHES[name].map((value) => (
                <option key={value}>{value}</option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <GallerySlips />
      <GalleryLines />
      <GalleryControls />
      <GalleryStates />
    </Screen>
  );
}
