/**
 * Characters of names that are written in several ways, a group a line: the first stands for all of them. Only forms of one
 * character are here, which registers and keyboards mix up; different characters that sound alike are not.
 */
const groups = `
高髙 崎﨑嵜碕 辺邊邉 斎齋斉齊 沢澤 浜濱濵 広廣 国國圀 真眞 徳德 黒黑 桜櫻 島嶋嶌 竜龍龒 栄榮 恵惠 寿壽 瀬瀨 渋澁澀 滝瀧 吉𠮷 土圡 柳栁桺 槙槇 関關 円圓 沖冲 児兒
亀龜 鉄鐵銕 実實 宝寶 富冨 学學斈 礼禮 来來 万萬 与與 弥彌 弁辨辯瓣 静靜 豊豐 総總 雑雜 聡聰 郎郞 翠翆 緒緖 着著 清淸 青靑 館舘 鶴靍靎 鶏鷄 戸戶 巣巢
呂吕 横橫 権權 検檢 県縣 塩鹽 奥奧 応應 岡崗 岳嶽 峰峯 桧檜 桑桒 毎每 歩步 浄淨 浅淺 湾灣 焼燒 狭狹 猟獵 瑶瑤 画畫 発發 稲稻 穂穗 粋粹 経經
継繼 絵繪 続續 縄繩 芦蘆 荘莊 蔵藏 薫薰 虎乕 蛍螢 衛衞 覚覺 観觀 訳譯 読讀 譲讓 賛贊 頼賴 軽輕 逓遞 遥遙 郷鄕 鎮鎭 霊靈 顕顯 駅驛 騒騷 麦麥
黄黃 点點 凛凜 剣劍劔劒 勲勳 勧勸 双雙 収收 叙敍敘 喜㐂 団團 囲圍 図圖 圧壓 場塲 塁壘 壌壤 売賣 変變 夢夣 嬢孃 寛寬 専專 尭堯 峡峽 巌巖 帯帶 帰歸
庁廳 弾彈 当當 徴徵 恒恆 悦悅 戦戰 抜拔 択擇 拠據 拡擴 挙擧 晃晄 晋晉 暁曉 曽曾 杉杦 条條 松枩 枢樞 栖棲 楽樂 様樣 欧歐 歳歲 気氣 満滿 灯燈
炉爐 為爲 独獨 禄祿 粛肅 芸藝 萌萠 薗園 蕊蘂 藪薮 鉱鑛 銭錢 録錄 鋳鑄 駆驅 鴎鷗 鴬鶯 麺麵 默黙 野埜 体體 会會 伝傳 余餘 仏佛 価價 倹儉 偽僞
仮假 両兩 並竝 乗乘 乱亂 亜亞 争爭
`

const pairs = groups
  .split(/\s+/u)
  .filter(Boolean)
  .map((group) => [...group])

/** From each other way of writing a character to the one that stands for it. */
export const kanjiVariants: ReadonlyMap<string, string> = new Map(
  pairs.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
)
