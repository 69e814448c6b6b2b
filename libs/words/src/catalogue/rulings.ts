import { catalogue } from '../message.ts'

/** Deciding on a question that was found faulty after people had answered it. */
export const rulings = catalogue({
  heading: { en: 'Found faulty', ja: '設問の誤りへの対応' },
  lead: {
    en: 'If this question was wrong or unclear, decide what happens to the tests that asked it. Results only rise: nobody loses points, and no completion is touched. Mend the text above as well, for the tests to come.',
    ja: '設問に誤りや不明確な点があった場合、実施済みのテストの扱いを決めます。得点が下がることはなく、修了が取り消されることもありません。今後のテストのため、上の設問文も修正してください。',
  },
  open: { en: 'Decide on a faulty version', ja: '誤りのあった版の扱いを決める' },
  version: { en: 'Version', ja: '版' },
  versionName: { en: 'Version {version}', ja: '第{version}版' },
  kind: { en: 'What happens', ja: '対応' },
  kinds: {
    everyone: { en: 'Everybody gets the points', ja: '全員に得点を与える' },
    accept: { en: 'Another answer is right as well', ja: '別の解答も正解とする' },
    'left-out': { en: 'It is left out of the score', ja: '採点から除外する' },
  },
  accepted: { en: 'The answer that is right as well', ja: '正解に加える解答' },
  preview: { en: 'See what it changes', ja: '影響を確認' },
  effect: {
    en: {
      one: 'One test asked this version. {rise} results rise, and {pass} of them pass then. Nobody loses anything.',
      other:
        '{count} tests asked this version. {rise} results rise, and {pass} of them pass then. Nobody loses anything.',
    },
    ja: 'この版が出題されたテストは{count}件です。得点が上がるのは{rise}件、そのうち新たに合格するのは{pass}件です。得点が下がる人はいません。',
  },
  reason: { en: 'Reason', ja: '理由' },
  reasonHint: { en: 'What was wrong with the question.', ja: '設問のどこに誤りがあったかを書いてください。' },
  decide: { en: 'Decide, and grade anew', ja: '決定して採点し直す' },
  decided: {
    en: 'Decided. The tests are graded anew in the background; everybody whose result rises is told.',
    ja: '決定しました。テストを採点し直しています。得点が上がった人には通知します。',
  },
  line: {
    en: 'Version {version}, {day}: {kind}. {reason}',
    ja: '第{version}版、{day}：{kind}。{reason}',
  },
  changed: {
    en: '{changed} results rose, {passing} of them passed.',
    ja: '得点が上がった件数：{changed}、うち合格：{passing}',
  },
})
