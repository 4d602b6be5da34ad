import type { LocalText } from '#contract/core/common.ts';
import { text } from './make.ts';

/** What the tiers of one thing are called together and do in a few words, and what each is called beside the others. */
interface Family {
  readonly name: LocalText;
  readonly summary: LocalText;
  /** By id of the service. */
  readonly tiers: Readonly<Record<string, LocalText>>;
}

/** The families of the tariff, by the word that its services name. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  'extra-data': {
    name: text('流量月包', 'Extra data'),
    summary: text('每月加流量', 'More data each month'),
    tiers: { 'data-1': text('1 GB', '1 GB'), 'data-3': text('3 GB', '3 GB'), 'data-10': text('10 GB', '10 GB') },
  },
  'night-data': {
    name: text('夜间流量', 'Night data'),
    summary: text('23 点到 7 点用', 'From 23:00 to 7:00'),
    tiers: { 'night-data-1': text('1 GB', '1 GB'), 'night-data-3': text('3 GB', '3 GB'), 'night-data-5': text('5 GB', '5 GB') },
  },
  cloud: {
    name: text('云盘', 'Cloud storage'),
    summary: text('照片存在云上', 'Your photos, kept online'),
    tiers: { 'cloud-200': text('200 GB', '200 GB'), 'cloud-2000': text('2 TB', '2 TB') },
  },
  'missed-call': {
    name: text('漏话提醒', 'Missed-call notice'),
    summary: text('关机时谁来过电话，开机告诉您', 'Tells you who called while you were out'),
    tiers: { 'missed-call': text('标准版', 'Standard'), 'missed-call-plus': text('加强版', 'Plus') },
  },
  'family-numbers': {
    name: text('亲情号码', 'Family numbers'),
    summary: text('和家人通话不另收费', 'Calls with your family at no charge'),
    tiers: { 'family-numbers-3': text('3 个', 'Three'), 'family-numbers-5': text('5 个', 'Five') },
  },
};
