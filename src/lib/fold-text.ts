/** Traditional characters that stand in names and words of services, of halls and of help, each followed by the simplified one. */
const TRADITIONAL =
  '電电話话費费國国際际長长遊游戲戏聽听書书鈴铃聲声樂乐視视頻频業业務务訊讯號号碼码親亲屬属網网絡络無无線线雲云盤盘備备漢汉萬万員员會会議议語语發发轉转來来顯显攔拦騷骚擾扰詐诈騙骗關关機机開开時时間间閒闲過过節节寶宝貝贝兒儿媽妈學学習习養养醫医頭头條条氣气風风災灾預预報报紙纸聞闻賽赛訂订單单點点賣卖錢钱貴贵車车圖图導导離离' +
  '畫画動动詩诗課课試试題题謎谜錄录與与專专區区門门輕轻選选擇择當当個个們们隨随遠远達达邊边還还對对請请說说讀读寫写買买優优稱称簡简體体級级組组織织統统計计設设護护許许評评論论資资質质獎奖勵励劇剧誌志雜杂誰谁連连運运遞递銀银陸陆陽阳陰阴雙双響响項项須须領领館馆驗验應应總总緊紧給给終终經经續续維维繳缴獨独滿满漲涨減减測测準准' +
  '歸归歲岁歷历帳帐幫帮師师彈弹後后從从復复憶忆懷怀戶户掃扫擴扩數数斷断舊旧晝昼暫暂術术極极構构標标樣样檢检權权歡欢' +
  '賬账廳厅協协複复鎖锁憑凭規规錯错誤误輸输額额餘余積积補补銷销訴诉辦办問问圍围鎮镇樓楼層层東东寧宁橋桥灣湾荊荆啟启鐘钟週周閉闭約约義义責责賠赔償偿證证實实認认據据營营編编詳详細细釋释絕绝獲获掛挂換换賓宾豐丰園园廣广濱滨棲栖櫻樱蘭兰鳳凤龍龙鶴鹤鷺鹭麗丽瀾澜嶺岭澤泽丟丢沒没麼么這这嗎吗幾几壞坏';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [TRADITIONAL.charAt(2 * i), TRADITIONAL.charAt(2 * i + 1)]));

/** Text as it is compared: full width, capitals, traditional characters and what stands between words make no difference. Words begin after a space. */
export function foldText(text: string): string {
  const folded = Array.from(text.normalize('NFKC').toLowerCase(), (character) => SIMPLIFIED.get(character) ?? character).join('');
  return ` ${folded.replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
}
