import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m6l1: LessonContent = {
  key: 'm6-l1',
  title: { en: 'Incident report', ja: '事案報告' },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'A report is not a story and not a defence. It lets somebody who was not there decide something in the next hour. Ten minutes are enough, if you know the order. First make people safe and call; then write.',
      },
      { kind: 'heading', text: 'Three reports, not one' },
      { kind: 'figure', figure: 'three-reports' },
      {
        kind: 'paragraph',
        text: 'The voice message brings help. The first report, which this lesson is about, is written the same day. The full report follows when accounts can be compared. Never hold back the second because you are waiting for the third.',
      },
      { kind: 'heading', text: 'Known, told, assumed' },
      {
        kind: 'table',
        caption: 'Sort every sentence before you write it',
        head: ['Mark', 'What it means', 'Example'],
        rows: [
          ['Known', 'You saw, heard or measured it yourself', 'At 14:10 a stone broke the left rear window.'],
          ['Told', 'Somebody said it; give the source by role', 'The driver says he saw three young men.'],
          ['Assumed', 'Your own conclusion', 'We assume the car was taken for a government car.'],
        ],
      },
      { kind: 'heading', text: 'Ten minutes by the clock' },
      {
        kind: 'steps',
        items: [
          '**One minute: the head.** Who reports, date and time with time zone, exact place, one line saying what happened.',
          '**Three minutes: the order of events.** One short sentence for each moment, with its time. Mark each as known, told or assumed.',
          '**One minute: people.** How many are affected, how they are now, where they are. No more names than the reader needs.',
          '**Two minutes: done and needed.** What you have already done, whom you told, what you need now and from whom.',
          '**Two minutes: read it as a stranger.** Strike out blame, adjectives and guesses about motives.',
          '**One minute: send and confirm.** Send it by the approved channel only, then call to hear that it has arrived.',
        ],
      },
      { kind: 'check', check: 'm6-l1-known' },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'What never goes into an ordinary report',
        text: 'Faces, wounds and identity papers do not go into a group chat, not even “for information”. If somebody has suffered sexual violence, nothing that identifies that person is written without their informed consent; use the confidential channel they choose.',
      },
      {
        kind: 'scenario',
        title: 'The stone at Talamba market',
        situation: [
          'Ines Okar writes on her telephone: “Terrible day! Thugs attacked us at the market, police useless as always, poor Samir bleeding everywhere, somebody must pay for this.” Her thumb is over the staff group.',
        ],
        response: [
          'She deletes it and starts again: “Ines Okar, 3 June, 14:30 local. Talamba, north gate of the market. Stone thrown at our vehicle. 14:10 known: left rear window broken, car moving. 14:12 known: left the area, nobody followed. 14:20 known: at the office.',
          'People: four in the car. One has a cut on the forearm, dressed, walking. Told, by the driver: three young men. Assumed: no link to our work. Done: duty phone called 14:15. Needed: a nurse, and advice on the 16:00 journey.”',
          'She sends it to the duty officer alone and calls to confirm.',
        ],
      },
      {
        kind: 'checklist',
        title: 'Also report',
        items: [
          'The near miss: the stone that missed, the wrong turn that ended well',
          'Lost passes, telephones, keys and uniforms',
          'Somebody who asks too precisely about your movements',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '報告は、物語でも弁明でもありません。その場にいなかった人が、次の1時間のうちに何かを決めるためのものです。書く順番を知っていれば、10分で足ります。まず人の安全を確保して連絡し、書くのはそれからです。',
      },
      { kind: 'heading', text: '報告は一度ではなく三度' },
      { kind: 'figure', figure: 'three-reports' },
      {
        kind: 'paragraph',
        text: '口頭の連絡は、助けを呼ぶためのものです。この単元で扱う第一報は、その日のうちに書きます。詳細報告は、複数の人の話を突き合わせられるようになってからです。詳細が分かるまでと言って、第一報を遅らせてはいけません。',
      },
      { kind: 'heading', text: '確認・伝聞・推測' },
      {
        kind: 'table',
        caption: '書く前に、一文ずつ分ける',
        head: ['区分', '意味', '例'],
        rows: [
          ['確認', '自分で見た、聞いた、測ったこと', '14時10分、石で左後部の窓が割れた。'],
          ['伝聞', '人から聞いたこと。誰の話かを立場で示す', '運転手によれば、若い男が三人いた。'],
          ['推測', '自分の考え', '政府の車と間違えられたと推測する。'],
        ],
      },
      { kind: 'heading', text: '時計を見ながら10分' },
      {
        kind: 'steps',
        items: [
          '**1分：見出し。** 報告者、日付と時刻（どの地域の時間か）、正確な場所、何が起きたかを一行で書きます。',
          '**3分：起きた順。** 時刻をつけて、一つの場面を短い一文で書きます。それぞれに確認・伝聞・推測の別を示します。',
          '**1分：人。** 影響を受けた人数、今の状態、今いる場所を書きます。氏名は、読み手に必要な範囲にとどめます。',
          '**2分：したことと必要なこと。** すでに取った行動、知らせた相手、今必要なものと、それを頼む相手を書きます。',
          '**2分：他人の目で読み返す。** 非難、形容詞、動機の憶測を消します。',
          '**1分：送って確かめる。** 認められた手段だけで送り、届いたかどうかを電話で確かめます。',
        ],
      },
      { kind: 'check', check: 'm6-l1-known' },
      {
        kind: 'callout',
        tone: 'warning',
        title: '通常の報告に決して載せないもの',
        text: '顔、傷、身分証の写真は、「参考まで」であってもグループチャットに流しません。性暴力の被害を受けた人がいるときは、十分な説明に基づく本人の同意なしに、本人を特定できることを書きません。本人が選んだ、秘密の守られる窓口を使います。',
      },
      {
        kind: 'scenario',
        title: 'タランバ市場の投石',
        situation: [
          'イネス・オカルさんは電話に打ち込みます。「ひどい一日！ 市場でごろつきに襲われた。警察はいつもどおり役立たず。かわいそうなサミルは血だらけ。誰かに責任を取らせないと」。親指は、職員グループの送信ボタンの上にあります。',
        ],
        response: [
          '消して、書き直します。「報告者イネス・オカル。6月3日14時30分（現地時間）。タランバ市場北門。当方車両への投石。14時10分【確認】走行中、左後部の窓が割れる。14時12分【確認】現場を離れる。追跡なし。14時20分【確認】事務所着。',
          '人：乗車4人。1人が前腕に切り傷、手当て済み、歩行可。【伝聞・運転手】若い男3人。【推測】当方の業務との関連はない。行動：14時15分に当直電話へ連絡。必要：看護師の派遣、16時の移動の可否についての助言」',
          'オカルさんはこれを当直担当者だけに送り、電話で届いたことを確かめます。',
        ],
      },
      {
        kind: 'checklist',
        title: 'これも報告する',
        items: [
          'ヒヤリハット。外れた石、道を間違えたが無事だったこと',
          '通行証、電話、鍵、制服の紛失',
          'あなたの移動について、妙に詳しく尋ねる人がいたこと',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'three-reports',
      width: 640,
      height: 320,
      svg: `<path d="M20 262H612" stroke="var(--control)" stroke-width="3" fill="none"/>
<path d="M624 262l-18-9v18z" fill="var(--control)"/>
<rect x="30" y="184" width="170" height="56" fill="var(--valid-tint)" stroke="var(--valid)" stroke-width="2.5"/>
<rect x="30" y="122" width="170" height="62" fill="var(--warn-tint)" stroke="var(--warn)" stroke-width="2.5"/>
<rect x="30" y="58" width="170" height="64" fill="var(--neutral-tint)" stroke="var(--control)" stroke-width="2.5" stroke-dasharray="7 5"/>
<rect x="230" y="148" width="170" height="92" fill="var(--valid-tint)" stroke="var(--valid)" stroke-width="2.5"/>
<rect x="230" y="98" width="170" height="50" fill="var(--warn-tint)" stroke="var(--warn)" stroke-width="2.5"/>
<rect x="230" y="58" width="170" height="40" fill="var(--neutral-tint)" stroke="var(--control)" stroke-width="2.5" stroke-dasharray="7 5"/>
<rect x="430" y="124" width="170" height="116" fill="var(--valid-tint)" stroke="var(--valid)" stroke-width="2.5"/>
<rect x="430" y="90" width="170" height="34" fill="var(--warn-tint)" stroke="var(--warn)" stroke-width="2.5"/>
<rect x="430" y="58" width="170" height="32" fill="var(--neutral-tint)" stroke="var(--control)" stroke-width="2.5" stroke-dasharray="7 5"/>
<path d="M115 240V262M315 240V262M515 240V262" stroke="var(--control)" stroke-width="3" fill="none"/>
<text x="115" y="38" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{r1}}</text>
<text x="315" y="38" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{r2}}</text>
<text x="515" y="38" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{r3}}</text>
<text x="115" y="98" text-anchor="middle" font-size="21" fill="var(--ink)">{{assumed}}</text>
<text x="115" y="160" text-anchor="middle" font-size="21" fill="var(--ink)">{{told}}</text>
<text x="115" y="220" text-anchor="middle" font-size="21" fill="var(--ink)">{{known}}</text>
<text x="315" y="86" text-anchor="middle" font-size="21" fill="var(--ink)">{{assumed}}</text>
<text x="315" y="131" text-anchor="middle" font-size="21" fill="var(--ink)">{{told}}</text>
<text x="315" y="202" text-anchor="middle" font-size="21" fill="var(--ink)">{{known}}</text>
<text x="515" y="82" text-anchor="middle" font-size="21" fill="var(--ink)">{{assumed}}</text>
<text x="515" y="115" text-anchor="middle" font-size="21" fill="var(--ink)">{{told}}</text>
<text x="515" y="190" text-anchor="middle" font-size="21" fill="var(--ink)">{{known}}</text>
<text x="115" y="300" text-anchor="middle" font-size="22" fill="var(--ink)">{{w1}}</text>
<text x="315" y="300" text-anchor="middle" font-size="22" fill="var(--ink)">{{w2}}</text>
<text x="515" y="300" text-anchor="middle" font-size="22" fill="var(--ink)">{{w3}}</text>`,
      labels: {
        r1: { en: 'Voice', ja: '口頭の連絡' },
        r2: { en: 'First report', ja: '第一報' },
        r3: { en: 'Full report', ja: '詳細報告' },
        known: { en: 'Known', ja: '確認' },
        told: { en: 'Told', ja: '伝聞' },
        assumed: { en: 'Assumed', ja: '推測' },
        w1: { en: 'In minutes', ja: '数分以内' },
        w2: { en: 'Same day', ja: '当日中' },
        w3: { en: 'Within days', ja: '数日以内' },
      },
      alt: {
        en: 'Three columns along a time line: voice message in minutes, first report the same day, full report within days. Each column is divided into known, told and assumed. From left to right the known part grows and the other two shrink, but neither disappears.',
        ja: '時間の流れに沿った三本の柱の図。口頭の連絡は数分以内、第一報は当日中、詳細報告は数日以内。どの柱も確認・伝聞・推測に分かれ、右へ進むほど確認が増え、伝聞と推測は減るが、なくなりはしない。',
      },
      caption: {
        en: 'Certainty grows with time. A good early report does not know more; it says openly what it does not know.',
        ja: '時間がたつほど、確かなことが増えます。良い第一報とは、多くを知っている報告ではなく、知らないことをはっきり示した報告です。',
      },
    },
  ],
  checks: [
    {
      key: 'm6-l1-known',
      stem: { en: 'Which sentence may you mark as “known”?', ja: '「確認」と示してよいのは、どの文ですか。' },
      options: [
        {
          id: 'a',
          text: {
            en: 'Angry youths attacked us because of the fuel price.',
            ja: '燃料の値上げに怒った若者たちが、私たちを襲った。',
          },
          correct: false,
          because: {
            en: 'The anger and the motive are assumptions. A reader may act against the wrong people.',
            ja: '怒っていたことも動機も推測です。読んだ人が、関係のない人たちに対して動いてしまうかもしれません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'At 14:10 a stone broke the left rear window while the car was moving; I sat beside it.',
            ja: '14時10分、走行中に石で左後部の窓が割れた。私はその隣に座っていた。',
          },
          correct: true,
          because: {
            en: 'A time, an event you witnessed, and your position, so that the reader can judge what you could see.',
            ja: '時刻、自分が目撃した出来事、自分の位置がそろっています。何が見えたはずかを、読み手が判断できます。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'A shopkeeper told our driver that the same thing happened yesterday.',
            ja: '店の主人が運転手に、昨日も同じことがあったと話した。',
          },
          correct: false,
          because: {
            en: 'Useful, and to be marked as told. It has passed through two people before it reached you.',
            ja: '役に立つ情報ですが、区分は伝聞です。あなたに届くまでに、二人の口を通っています。',
          },
        },
        {
          id: 'd',
          text: { en: 'The police reacted far too slowly.', ja: '警察の対応は遅すぎた。' },
          correct: false,
          because: {
            en: 'That is a judgement. Known would be: “Called 14:16, patrol arrived 14:51.”',
            ja: 'これは評価です。確認と言えるのは、「14時16分に通報、14時51分に巡回車が到着」のような書き方です。',
          },
        },
      ],
    },
  ],
}
