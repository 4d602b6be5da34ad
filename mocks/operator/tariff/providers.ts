import { text } from './make.ts';
import type { Provider } from './types.ts';

/** Companies whose services the operator sells and collects for. Invented, none of them exists. */
export const MORNING: Provider = { name: text('北京晨读传媒有限公司', 'Beijing Chendu Media Co., Ltd.'), code: '901234' };
export const COMIC: Provider = { name: text('南京彩格动漫有限公司', 'Nanjing Caige Comics Co., Ltd.'), code: '902573' };
export const WEATHER: Provider = { name: text('天津云图气象服务有限公司', 'Tianjin Yuntu Weather Services Co., Ltd.'), code: '903308' };
export const LEARN: Provider = { name: text('武汉知灯教育科技有限公司', 'Wuhan Zhideng Education Co., Ltd.'), code: '904406' };
export const SOUND: Provider = { name: text('上海声海信息有限公司', 'Shanghai Shenghai Information Co., Ltd.'), code: '905117' };
export const STORY: Provider = { name: text('杭州听舟文化有限公司', 'Hangzhou Tingzhou Culture Co., Ltd.'), code: '906042' };
export const GAME: Provider = { name: text('成都方糖互动有限公司', 'Chengdu Fangtang Interactive Co., Ltd.'), code: '907715' };
export const HEALTH: Provider = { name: text('广州安禾健康管理有限公司', 'Guangzhou Anhe Health Co., Ltd.'), code: '908821' };
export const SPORT: Provider = { name: text('深圳快哨体育资讯有限公司', 'Shenzhen Kuaishao Sports News Co., Ltd.'), code: '909160' };
export const MARKET: Provider = { name: text('西安鼓点财经信息有限公司', 'Xi’an Gudian Business News Co., Ltd.'), code: '910038' };
export const TRAVEL: Provider = { name: text('昆明途语旅行信息有限公司', 'Kunming Tuyu Travel Information Co., Ltd.'), code: '911294' };
