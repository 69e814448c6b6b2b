import { catalogue } from '../message.ts'

/** What a requirement profile asks, for anybody to read. */
export const rule = catalogue({
  title: { en: 'What is required', ja: '派遣要件の定め' },
  inForce: { en: 'Version {version}, in force from {date}.', ja: '第{version}版（{date}から適用）' },
  authority: { en: 'Authority: {authority}', ja: '根拠文書：{authority}' },
  accepts: { en: 'Accepted: {list}.', ja: '認められるもの：{list}' },
  onlyWhen: { en: 'only in certain postings', ja: '一定の派遣ポストのみ' },
  waivable: { en: 'can be waived by two officers', ja: '二名の承認により免除可' },
  notWaivable: { en: 'cannot be waived', ja: '免除不可' },
  print: { en: 'Print', ja: '印刷' },
})
