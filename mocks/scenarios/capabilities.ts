import type { LocalText } from '#contract/core/common.ts';
import { FAULTS, type Fault } from './fault.ts';
import { FAULT_TEXTS } from './fault-texts.ts';

/** Node; msw's service worker; msw in the page, where workers are blocked; msw in Node, for vitest. */
export const HOSTS = ['node', 'worker', 'page', 'vitest'] as const;
export type Host = (typeof HOSTS)[number];
/** `as-seen`: the page sees what it should, and the wire differs. */
export const CAPABLE = ['yes', 'as-seen', 'no'] as const;
type Capable = (typeof CAPABLE)[number];

/** Something testers may want of a host, and whether each has it. */
export interface Capability {
  readonly id: string;
  readonly about: LocalText;
  readonly on: Readonly<Record<Host, Capable>>;
}

/** A row of the table: Node, worker, page, vitest. */
function row(id: string, [node, worker, page, vitest]: readonly [Capable, Capable, Capable, Capable], zh: string, en: string): Capability {
  return { id, about: { 'zh-CN': zh, en }, on: { node, worker, page, vitest } };
}

/** Faults that not every host has as the wire would have them. */
const DIFFERENT: Partial<Record<Fault, Omit<Capability, 'id'>>> = {
  'reset-before': row(
    '',
    ['yes', 'as-seen', 'as-seen', 'no'],
    '连接被断开；只有 Node 真断套接字，浏览器可能自己重发，vitest 里等不到',
    'Reset; only Node cuts the socket, and a browser may then send again by itself; in vitest the call hangs',
  ),
  'applied-answer-lost': row(
    '',
    ['yes', 'as-seen', 'as-seen', 'no'],
    '办了，回答丢了；只有 Node 真断套接字，浏览器可能自己重发，vitest 里等不到',
    'Done, and the answer lost; only Node cuts the socket, and a browser may then send again by itself; in vitest the call hangs',
  ),
  redirect: row(
    '',
    ['as-seen', 'as-seen', 'yes', 'as-seen'],
    '被转到认证页；只有页内能看到“已跳转”',
    'Sent on to a portal’s page; only in the page is the answer marked as redirected',
  ),
};

const OTHERS: readonly Capability[] = [
  row('one-world', ['yes', 'no', 'no', 'no'], '所有标签页、手机、终端和 curl 同一个世界', 'One world for every tab, phone, terminal and curl'),
  row('worlds', ['yes', 'no', 'no', 'no'], '每个测试一个自己的世界（x-operator-world）', 'A world of one’s own for each test (x-operator-world)'),
  row('kept', ['yes', 'yes', 'yes', 'no'], '重启或刷新后接着走：Node 在磁盘上，页面在本标签页', 'Goes on after a restart or a reload: on the disk, or in this tab'),
  row('http-only-cookies', ['yes', 'no', 'no', 'no'], '会话是 HttpOnly Cookie；别处由宿主代存', 'The session is an HttpOnly cookie; elsewhere the host keeps it'),
  row('client-limits', ['yes', 'no', 'no', 'no'], '按客户端地址限次数', 'Limits by client address'),
  row('foreign-origin', ['yes', 'no', 'no', 'no'], '拒绝别的网站发来的请求', 'Requests of other sites are refused'),
  row('network-panel', ['yes', 'yes', 'no', 'no'], '浏览器网络面板里看得见', 'Requests show in the browser’s network panel'),
  row('odd-answer', ['no', 'yes', 'yes', 'yes'], '一个接口换成自己的回答（worker.use、server.use）', 'One endpoint answers as one likes (worker.use, server.use)'),
  row('playwright-route', ['yes', 'no', 'no', 'no'], 'Playwright 的 route 拦得到', 'Playwright’s route sees the requests'),
  row('offline', ['yes', 'no', 'no', 'no'], '浏览器断网时真的没有回答', 'Nothing answers while the browser is offline'),
  row('lite', ['yes', 'no', 'no', 'no'], '极简版 /lite', 'The lite hall at /lite'),
];

/** What each host can do: every fault of the wire, then the rest. The tests of the hosts hold it true. */
export const CAPABILITIES: readonly Capability[] = [
  ...FAULTS.map((fault): Capability => ({ ...(DIFFERENT[fault] ?? { about: FAULT_TEXTS[fault], on: { node: 'yes', worker: 'yes', page: 'yes', vitest: 'yes' } }), id: fault })),
  ...OTHERS,
];
