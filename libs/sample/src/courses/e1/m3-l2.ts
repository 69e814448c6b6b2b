import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l2: LessonContent = {
  key: 'm3-l2',
  title: { en: 'Vehicle, seat belt, convoy, breakdown', ja: '車両、シートベルト、車列、故障' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'An ordinary crash on an ordinary road is the event this lesson most wants to prevent. The means are dull and they work: a sound vehicle, a belt on everybody, a rested driver, a moderate speed.',
      },
      {
        kind: 'checklist',
        title: 'Walk round the car before every journey',
        items: [
          'Tyres, spare wheel, jack and tools; lights, brakes, horn',
          'Fuel for the whole journey with a reserve; never below half a tank in the field',
          'Water, food, torch, warm layer, first-aid kit, fire extinguisher, warning triangle',
          'Nothing heavy loose in the cabin; loads lashed or behind a net',
          'Vehicle papers, licence, movement approval',
          'Radio and telephone tested with the person who holds the journey plan',
        ],
      },
      { kind: 'heading', text: 'Belts and speed' },
      {
        kind: 'paragraph',
        text: 'Everybody wears a belt, on every seat, on every journey, in town too. In a crash an unbelted passenger in the back is thrown onto the person in front. **The car does not move until the last belt clicks.**',
      },
      {
        kind: 'paragraph',
        text: 'Any passenger may ask the driver to slow down, and says so early and politely. Stop and rest at least every two hours. The driver may refuse to go on because of tiredness, weather or fear, and is never blamed for it. Keep doors locked and, in town, windows up.',
      },
      { kind: 'heading', text: 'In convoy' },
      { kind: 'figure', figure: 'convoy-watch' },
      {
        kind: 'list',
        items: [
          'One person leads the convoy, and everybody knows who it is. Order and meeting points are agreed before departure.',
          'The slowest vehicle sets the speed. Keep a distance that lets you brake, and still see the next vehicle.',
          'Nobody overtakes inside the convoy. If the vehicle behind disappears, slow, call it on the radio, and tell the leader.',
          'Do not attach yourself to a military or unknown convoy. You may become part of its target, and you lend it your emblem.',
        ],
      },
      { kind: 'heading', text: 'When the car stops' },
      {
        kind: 'steps',
        items: [
          'Slow and stop on the hard, used surface. Leave the verge alone if you do not know the ground.',
          'Hazard lights on. On a used, known surface, put the triangle well behind the car.',
          'Bring passengers out on the side away from traffic, only onto ground you know is safe. If there is none, and no smoke or fire, they stay inside with belts on.',
          'Call: position, problem, people, what you need, next call.',
          'Set a limit before you begin to repair, for example thirty minutes. After it, ask to be recovered. Do not accept a lift from strangers.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'After a collision',
        text: 'If it is safe, stay, help the injured, call, and follow the law of the country. If a crowd turns on you, drive or walk to the nearest police post or office and report from there at once. Do not discuss guilt or money at the roadside.',
      },
      {
        kind: 'scenario',
        title: 'A flat tyre on the Talamba road',
        situation: [
          'A rear tyre bursts between two villages. There was fighting here last year. Lorries pass fast. The driver, Yonas, wants to roll onto the grass: “It is only two metres, and flat.”',
        ],
        response: [
          'Karin Lund asks him to stay on the tarmac and roll slowly forward to a straight piece with a long view, even if the rim is ruined.',
          'They switch on the hazard lights, call, and wait for the second vehicle of the convoy to stand behind them while they change the wheel. Nobody steps on the grass.',
        ],
      },
      { kind: 'check', check: 'm3-l2-verge' },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'この単元が何より防ぎたいのは、ごく普通の道で起きる、ごく普通の交通事故です。手立ては地味ですが、確かに効きます。整備された車、全員のシートベルト、休息をとった運転手、控えめな速度です。',
      },
      {
        kind: 'checklist',
        title: '出発のたびに車を一周して確かめる',
        items: [
          'タイヤ、予備タイヤ、ジャッキと工具、灯火、ブレーキ、警音器',
          '全行程に余裕を加えた燃料（現場では常に半分以上を保つ）',
          '水、食料、懐中電灯、防寒着、救急用品、消火器、停止表示板',
          '重い物を車内に置いたままにしない。荷物は固定するか、仕切りの網の後ろに積む',
          '車両の書類、運転免許証、移動の承認書',
          '移動計画を預かる連絡担当との、無線と電話の通話試験',
        ],
      },
      { kind: 'heading', text: 'シートベルトと速度' },
      {
        kind: 'paragraph',
        text: 'どの席でも、どの移動でも、町なかでも、全員がシートベルトを締めます。衝突すると、後部座席でベルトを締めていない人は、前の席の人めがけて投げ出されます。**最後の一人が締めるまで、車は動かしません。**',
      },
      {
        kind: 'paragraph',
        text: '同乗者は誰でも、速度を落としてほしいと運転手に頼めます。早めに、丁寧に言いましょう。少なくとも2時間ごとに止まって休みます。疲れ、天候、不安を理由に運転手がこれ以上進まないと言ったら、それを責めません。ドアは施錠し、町なかでは窓を閉めておきます。',
      },
      { kind: 'heading', text: '車列で走る' },
      { kind: 'figure', figure: 'convoy-watch' },
      {
        kind: 'list',
        items: [
          '車列の責任者は一人とし、全員がそれを知っておきます。順番と集合地点は出発前に決めます。',
          '最も遅い車に速度を合わせます。車間は、安全に止まれて、しかも次の車が見える距離にします。',
          '車列の中では追い越しません。後ろの車が見えなくなったら、速度を落として無線で呼び、責任者に知らせます。',
          '軍の車列や、知らない車列には加わりません。攻撃の巻き添えになりかねず、あなたの団体の標章が相手に利用されることにもなります。',
        ],
      },
      { kind: 'heading', text: '車が止まってしまったら' },
      {
        kind: 'steps',
        items: [
          '固く、車がふだん通っている路面の上で止まります。安全だと分からない路肩には入りません。',
          '非常点滅灯をつけます。ふだん使われている安全な路面の上に限り、停止表示板を車の十分後ろに置きます。',
          '同乗者は、車の流れと反対の側から、安全だと分かっている地面にだけ降ろします。そのような場所がなく、煙も火も出ていなければ、ベルトを締めたまま車内で待ちます。',
          '連絡します。位置、何が起きたか、人の状態、必要なもの、次に連絡する時刻を伝えます。',
          '修理を始める前に、例えば30分と期限を決めます。過ぎたら迎えを頼みます。知らない人の車には乗りません。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '衝突事故の後',
        text: '安全ならその場にとどまり、けが人を助け、連絡し、その国の法律に従います。群衆の怒りがこちらに向いたら、最寄りの警察か事務所へ移動し、そこからすぐに報告します。誰が悪いか、いくら払うかを、路上で話してはいけません。',
      },
      {
        kind: 'scenario',
        title: 'タランバ街道のパンク',
        situation: [
          '村と村の間で後輪が破裂しました。昨年、戦闘があった地域です。トラックが速度を出して通り過ぎます。運転手のヨナスさんは草地に車を寄せようとします。「ほんの2メートルです。平らですよ」',
        ],
        response: [
          'カリン・ルンドさんは舗装の上にとどまるよう頼み、ホイールが傷んでもよいから、見通しのきく直線までゆっくり進んでもらいます。',
          '非常点滅灯をつけて連絡し、車列の二台目が後ろに止まるのを待ってから、タイヤを替えます。誰も草地には足を踏み入れません。',
        ],
      },
      { kind: 'check', check: 'm3-l2-verge' },
    ],
  },
  figures: [
    {
      id: 'convoy-watch',
      width: 640,
      height: 260,
      svg: `<rect x="0" y="118" width="640" height="84" fill="var(--neutral-tint)"/>
<path d="M0 118H640M0 202H640" stroke="var(--control)" stroke-width="2" fill="none"/>
<path d="M0 160H640" stroke="var(--control)" stroke-width="2" stroke-dasharray="18 14" fill="none"/>
<text x="320" y="34" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{watch}}</text>
<path d="M516 162C490 62 384 62 354 146" stroke="var(--primary)" stroke-width="3" fill="none"/>
<path d="M348 162l-3-20 18 6z" fill="var(--primary)"/>
<path d="M306 162C280 62 174 62 144 146" stroke="var(--primary)" stroke-width="3" fill="none"/>
<path d="M138 162l-3-20 18 6z" fill="var(--primary)"/>
<g fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"><rect x="78" y="166" width="72" height="30" rx="8"/><rect x="288" y="166" width="72" height="30" rx="8"/><rect x="498" y="166" width="72" height="30" rx="8"/></g>
<g fill="var(--ink)"><path d="M126 170l10-1v24l-10-1z"/><path d="M336 170l10-1v24l-10-1z"/><path d="M546 170l10-1v24l-10-1z"/></g>
<path d="M596 181h22m-8-8l8 8-8 8" stroke="var(--ink)" stroke-width="3" fill="none"/>
<text x="114" y="236" text-anchor="middle" font-size="22" fill="var(--ink)">{{last}}</text>
<text x="324" y="236" text-anchor="middle" font-size="22" fill="var(--ink)">{{middle}}</text>
<text x="534" y="236" text-anchor="middle" font-size="22" fill="var(--ink)">{{lead}}</text>`,
      labels: {
        watch: { en: 'Each driver watches the one behind', ja: 'どの運転手も、後ろの車を見ている' },
        last: { en: 'Last', ja: '最後尾' },
        middle: { en: 'Middle', ja: '中央' },
        lead: { en: 'Lead', ja: '先頭' },
      },
      alt: {
        en: 'Three vehicles on a road seen from above, driving to the right. An arrow goes back from the lead vehicle to the middle one, and from the middle one to the last: each driver keeps the vehicle behind in view.',
        ja: '道路を上から見た図。三台の車が右へ進む。先頭の車から中央の車へ、中央の車から最後尾の車へ矢印が戻り、どの運転手も後ろの車を視野に入れていることを示す。',
      },
      caption: {
        en: 'A convoy is held together from the front. Look in the mirror more often than you think you need to.',
        ja: '車列をつなぎ止めるのは前の車です。これで十分と思うより多く、ミラーを見てください。',
      },
    },
  ],
  checks: [
    {
      key: 'm3-l2-verge',
      stem: {
        en: 'Your engine fails on a road through an area where fighting ended last year. Traffic is light and there is no smoke. What is the best first action?',
        ja: '昨年まで戦闘があった地域の道で、エンジンが止まりました。車通りは少なく、煙は出ていません。最初に何をするのがよいですか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Push the car onto the verge so that others can pass.',
            ja: 'ほかの車の邪魔にならないように、車を路肩へ押し出す。',
          },
          correct: false,
          because: {
            en: 'The verge may be mined or hold unexploded ordnance. Politeness to traffic is worth less than known ground.',
            ja: '路肩には地雷や不発弾が残っているおそれがあります。ほかの車への気遣いより、安全だと分かっている地面にいることが先です。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Stay on the hard, used surface, switch on the hazard lights, and call with position and problem.',
            ja: '固く、ふだん車が通る路面にとどまり、非常点滅灯をつけ、位置と状況を連絡する。',
          },
          correct: true,
          because: {
            en: 'You are visible, on known ground, and somebody knows. Every other decision is better after that call.',
            ja: '相手から見え、安全な地面にいて、誰かが状況を知っています。ほかの判断は、この連絡の後のほうがうまくいきます。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Send the driver on with the first passing pick-up to fetch help.',
            ja: '最初に通りかかったトラックに運転手を乗せて、助けを呼びに行かせる。',
          },
          correct: false,
          because: {
            en: 'The team is split, the driver is with strangers, and nobody has reported anything yet.',
            ja: 'チームが分かれ、運転手は知らない人の車に乗り、しかもまだ誰にも報告していません。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Let everybody stretch their legs among the trees while the driver looks at the engine.',
            ja: '運転手が点検する間、全員に木陰で体を伸ばしてもらう。',
          },
          correct: false,
          because: {
            en: 'Leaving the used surface to rest or to relieve yourself is a common way of meeting a mine.',
            ja: '休憩や用足しのために路面を離れることは、地雷に触れる典型的なきっかけです。',
          },
        },
      ],
    },
  ],
}
