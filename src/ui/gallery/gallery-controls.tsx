import { useState } from 'react';
import { Button, ButtonLink, LinkButton, TextLink } from '#ui/controls/button.tsx';
import { PressButton } from '#ui/controls/press-button.tsx';
import { Chips } from '#ui/controls/chips.tsx';
import { RadioGroup, Switch } from '#ui/controls/choices.tsx';
import { Checkbox } from '#ui/controls/checkbox.tsx';
import { Select } from '#ui/controls/select.tsx';
import { Field } from '#ui/controls/field.tsx';
import { Exhibit } from './gallery-exhibit.tsx';
import { SearchField } from '#ui/controls/search-field.tsx';
import { CodeField, PasswordField } from '#ui/controls/typed/secret-fields.tsx';
import { Sheet } from '#ui/layout/sheet.tsx';
import { Segmented } from '#ui/controls/types.tsx';

/** What a code field reads here. */
const figures = (text: string) => text.replace(/\D/g, '');

const TEXT_SIZES = [
  { value: 'normal', label: '标准' },
  { value: 'large', label: '大', hint: '字号加大一成半' },
] as const;

const AMOUNTS = [
  { value: 'all', label: '缴清 266.00', wide: true },
  { value: '50', label: '50' },
  { value: '100', label: '100' },
  { value: 'other', label: '其他' },
];

/** Buttons, fields, settings and the sheet, at rest, busy, refused. */
export function GalleryControls() {
  const [code, setCode] = useState('407218');
  const [search, setSearch] = useState('一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十');
  const [size, setSize] = useState<'normal' | 'large'>('normal');
  const [amount, setAmount] = useState('all');
  const [reminds, setReminds] = useState(true);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Exhibit title="按钮">
        <Button>确认开通，每月 3.00 元</Button>
        <Button busy="正在确认…">确认开通，每月 3.00 元</Button>
        <Button kind="outlined">重试（同一笔，不会重复扣费）</Button>
        <Button kind="outlined" busy="正在退订…">
          退订
        </Button>
        <ButtonLink href="#a">Confirm this subscription at 3.00 yuan a month</ButtonLink>
        <p>
          <TextLink href="#b">收不到验证码</TextLink> <LinkButton>重新发送</LinkButton> <PressButton onPress={() => undefined}>按住看完整号码</PressButton>{' '}
          <Button kind="text">打 10086</Button>
        </p>
      </Exhibit>
      <Exhibit title="输入">
        <Field id="number" label="手机号码" inputMode="tel" autoComplete="username" />
        <SearchField id="search" label="搜索" placeholder="业务名称或代码" value={search} onText={setSearch} />
        <Field id="wrong" label="手机号码" hint="十一位数字" defaultValue="1390000" error="少了几位：手机号码是十一位数字" />
        <PasswordField id="password" label="服务密码" hint="六位数字" labels={{ show: '显示', hide: '隐藏' }} value="" />
        <PasswordField id="password-wrong" label="服务密码" labels={{ show: '显示', hide: '隐藏' }} value="" error="号码或密码不对，还可以试 2 次" />
        <CodeField id="code" label="短信验证码" hint="已发到 139****0030，4 分 32 秒内有效" value={code} onText={setCode} read={figures} />
        <CodeField id="code-wrong" label="短信验证码" value={code} onText={setCode} read={figures} error="验证码不对，还可以试 4 次" />
      </Exhibit>
      <Exhibit title="设置">
        <Segmented
          label="显示"
          choices={[
            { href: '#all', label: '全部', current: true },
            { href: '#paid', label: '只看花钱的' },
          ]}
        />
        <Chips legend="付多少" name="chips" value={amount} onChange={setAmount} options={AMOUNTS} />
        <Select
          label="日期"
          value=""
          onChange={() => undefined}
          options={[
            { value: '', label: '整个月' },
            { value: '31', label: '10 月 31 日 周六' },
          ]}
        />
        <RadioGroup legend="字号" name="size" value={size} onChange={setSize} options={TEXT_SIZES} />
        <Switch label="余额提醒" hint="低于 10.00 元时发短信" checked={reminds} onChange={setReminds} labels={{ on: '已开', off: '已关' }} />
        <Checkbox label="在这台设备上记住号码" hint="别人也用的设备，请不要选" defaultChecked />
        <Switch label="每月信息费提醒" checked={false} onChange={() => undefined} labels={{ on: '已开', off: '已关' }} />
      </Exhibit>
      <Exhibit title="抽屉">
        <Button kind="outlined" onClick={() => setOpen(true)}>
          打开
        </Button>
        <Sheet open={open} onClose={() => setOpen(false)} title="导出清单" closeWord="关闭" foot={<Button>导出 1,046 条</Button>}>
          <p>导出的文件里有对方的完整号码，请放在别人看不到的地方。</p>
        </Sheet>
      </Exhibit>
    </>
  );
}
