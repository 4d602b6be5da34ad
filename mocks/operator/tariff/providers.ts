import { text } from './make.ts';
import type { Provider } from './types.ts';

/** Companies whose services the operator sells and collects for. Invented, none of them exists. */
export const MORNING: Provider = { name: text('北京晨读传媒有限公司', 'Beijing Chendu Media Co., Ltd.'), code: '901234' };
export const SOUND: Provider = { name: text('上海声海信息有限公司', 'Shanghai Shenghai Information Co., Ltd.'), code: '905117' };
export const WEATHER: Provider = { name: text('天津云图气象服务有限公司', 'Tianjin Yuntu Weather Services Co., Ltd.'), code: '903308' };
