import type { Hall } from '#contract/care/halls.ts';
import type { Profile } from '#mocks/personas/profile.ts';

type Region = Profile['standing']['region'];

const CITIES: Readonly<Record<Region, Hall['city']>> = {
  beijing: { 'zh-CN': '北京', en: 'Beijing' },
  shanghai: { 'zh-CN': '上海', en: 'Shanghai' },
  tianjin: { 'zh-CN': '天津', en: 'Tianjin' },
  wuhan: { 'zh-CN': '武汉', en: 'Wuhan' },
  guangzhou: { 'zh-CN': '广州', en: 'Guangzhou' },
  jingzhou: { 'zh-CN': '荆州', en: 'Jingzhou' },
};

/** A hall with its region: name and street in both languages, its hours, and initials in pinyin. */
type Listed = Hall & { readonly region: Region };

function hall(region: Region, name: readonly [string, string], address: readonly [string, string], hours: readonly [Hall['openDays'], string, string], initials: string): Listed {
  const [zh, en] = name;
  const [openDays, opensAt, closesAt] = hours;
  return {
    region,
    id: en.toLowerCase().replaceAll(' ', '-'),
    city: CITIES[region],
    name: { 'zh-CN': zh, en },
    address: { 'zh-CN': address[0], en: address[1] },
    openDays,
    opensAt,
    closesAt,
    keywords: [region, ...initials.split(' ')],
  };
}

const LONG = ['daily', '09:00', '20:00'] as const;
const SHORT = ['daily', '09:00', '18:00'] as const;
const OFFICE = ['weekdays', '09:00', '17:30'] as const;

/** A dozen halls in the regions of the personas. Streets and numbers are invented. */
export const HALLS: readonly Listed[] = [
  hall('beijing', ['清槐路营业厅', 'Qinghuai Road'], ['清槐路 18 号一层', '18 Qinghuai Road, ground floor'], LONG, 'bj qhl'),
  hall('beijing', ['听雨街营业厅', 'Tingyu Street'], ['听雨街 206 号', '206 Tingyu Street'], SHORT, 'bj tyj'),
  hall('beijing', ['望桥营业厅', 'Wangqiao'], ['望桥东里 3 号楼', 'Building 3, Wangqiao Dongli'], OFFICE, 'bj wq'),
  hall('shanghai', ['蓝渡路营业厅', 'Landu Road'], ['蓝渡路 520 号', '520 Landu Road'], LONG, 'sh ldl'),
  hall('shanghai', ['栖禾广场营业厅', 'Qihe Plaza'], ['栖禾路 88 号地下一层', '88 Qihe Road, lower level'], ['daily', '10:00', '21:30'], 'sh qhgc'),
  hall('tianjin', ['海棠里营业厅', 'Haitangli'], ['海棠里 41 号', '41 Haitangli'], SHORT, 'tj htl'),
  hall('tianjin', ['渡口大街营业厅', 'Dukou Avenue'], ['渡口大街 130 号', '130 Dukou Avenue'], LONG, 'tj dkdj'),
  hall('guangzhou', ['榕溪路营业厅', 'Rongxi Road'], ['榕溪路 7 号', '7 Rongxi Road'], OFFICE, 'gz rxl'),
  hall('wuhan', ['鹤岭路营业厅', 'Heling Road'], ['鹤岭路 65 号', '65 Heling Road'], LONG, 'wh hll'),
  hall('wuhan', ['樱澜街营业厅', 'Yinglan Street'], ['樱澜街 9 号', '9 Yinglan Street'], SHORT, 'wh ylj'),
  hall('jingzhou', ['南塔路营业厅', 'Nanta Road'], ['南塔路 33 号', '33 Nanta Road'], SHORT, 'jz ntl'),
  hall('jingzhou', ['橘园街营业厅', 'Juyuan Street'], ['橘园街 12 号', '12 Juyuan Street'], OFFICE, 'jz jyj'),
];
