import type { LocalText } from '#contract/core/common.ts';
import type { Profile, Standing } from '#mocks/personas/profile.ts';
import { seededRandom } from '#mocks/operator/core/random.ts';

/** Where calls are made; the customer's own region is the first of their places. */
const CITY: Readonly<Record<Standing['region'], LocalText>> = {
  beijing: { 'zh-CN': '北京', en: 'Beijing' },
  shanghai: { 'zh-CN': '上海', en: 'Shanghai' },
  tianjin: { 'zh-CN': '天津', en: 'Tianjin' },
  guangzhou: { 'zh-CN': '广州', en: 'Guangzhou' },
  jingzhou: { 'zh-CN': '荆州', en: 'Jingzhou' },
  wuhan: { 'zh-CN': '武汉', en: 'Wuhan' },
};

/** The places of a customer, home first: most calls are made there. */
export function placesOf(profile: Profile): LocalText[] {
  const home = CITY[profile.standing.region];
  return [home, ...Object.values(CITY).filter((city) => city !== home)];
}

/** The few numbers a customer is in touch with: those of the profile first, then invented ones. No subscriber has them. */
export function contactsOf(seed: number, profile: Profile): [string, ...string[]] {
  const chance = seededRandom(`${seed}/${profile.msisdn}/contacts`);
  const four = () => String(chance.int(1, 9999)).padStart(4, '0');
  const mobile = () => `13${chance.pick(['5', '6', '7'])}0000${four()}`;
  const invented = Array.from({ length: chance.int(6, 14) }, (_, i) => (i % 5 === 4 ? `0106000${four()}` : mobile()));
  return ['10086', ...profile.contacts, ...invented];
}
