import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l3: LessonContent = {
  key: 'm3-l3',
  title: { en: 'Checkpoints', ja: '検問所' },
  minutes: 14,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Most checkpoints end with a wave of the hand. The people there are doing a dull job, often hungry, sometimes afraid, always armed. In the first seconds they decide whether you are a problem. Your task is to be slow, visible and easy to understand.',
      },
      { kind: 'heading', text: 'Approach at night' },
      {
        kind: 'paragraph',
        text: 'Plan so that you do not need this. If you are caught by darkness, everything you do should be seen before it matters.',
      },
      { kind: 'figure', figure: 'night-approach' },
      {
        kind: 'steps',
        items: [
          '**Slow early.** Be at walking pace well before anybody can see your face.',
          '**Dip the headlights, cabin light on.** They must see who is inside, and you must not blind them.',
          '**Windows slightly down, hands visible.** The driver’s hands rest on the wheel. Music, telephones and sunglasses are away; the radio stays quiet.',
          '**Stop where they show you. Greet, answer plainly, wait.** One person speaks. Belts and engine as they were, unless told otherwise.',
          '**Report when past.** Drive out of sight first, calmly, then give the place and the time.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Say it before you move your hands',
        text: '“My pass is in the bag at my feet. May I take it?” Wait for the answer, then move slowly. Never film, and never photograph a checkpoint, not even from far away.',
      },
      { kind: 'heading', text: 'If they want something' },
      {
        kind: 'table',
        caption: 'Calm answers to common demands',
        head: ['They ask for', 'You do'],
        rows: [
          [
            'Papers',
            'Show them. If they must be handed over, remember who has them, and do not leave without them unless staying is dangerous.',
          ],
          [
            'A search',
            'State your status once, politely, and offer to call your office. Then do not resist. Stay together, where you can see.',
          ],
          [
            'A lift for a soldier',
            'Decline with regret: your organisation allows neither weapons nor unlisted passengers. Offer a call to the office.',
          ],
          [
            'Money or goods',
            'Do not offer. Ask who is in charge; wait patiently. If a weapon is pointed at you, give it. Nothing in the car is worth a life.',
          ],
          ['That you turn back', 'Thank them, turn back, report. A lost hour is a good result.'],
        ],
      },
      { kind: 'check', check: 'm3-l3-reverse' },
      {
        kind: 'scenario',
        title: 'The third one that day',
        situation: [
          'Rashid has driven since five without a meal. At the third checkpoint near Talamba a young guard asks again where they are going. Rashid sighs: “You people can read, can’t you?” The guard’s hand moves to his rifle.',
        ],
        response: [
          'Mika Onda, who speaks for the car, takes over softly: “Good evening. We are tired, and you must be too. We are going to the hospital. Here is the letter.” She keeps her hands on the dashboard.',
          'Past the bend she reports, and they stop at the next safe place to eat. That evening she writes it down: meals and a second driver belong in the journey plan.',
        ],
      },
      {
        kind: 'checklist',
        title: 'Before you drive a road with checkpoints',
        items: [
          'You know who holds each one today, and the local word for “stop”',
          'Passes and letters are in one folder within reach',
          'Nothing in the car looks military; no sensitive photographs or maps with markings on any device',
          'You have agreed who speaks',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '検問のほとんどは、手で「行け」と合図されて終わります。そこに立つ人たちは単調な仕事をしていて、たいてい空腹で、ときにおびえ、必ず武器を持っています。そして最初の数秒で、あなたが厄介な相手かどうかを見定めます。あなたの務めは、ゆっくり動き、よく見え、分かりやすい人でいることです。',
      },
      { kind: 'heading', text: '夜の近づき方' },
      {
        kind: 'paragraph',
        text: 'これを使わずに済む計画を立てるのが先です。それでも日が暮れてしまったら、あなたのすることすべてが、手遅れになる前に相手の目に入るようにします。',
      },
      { kind: 'figure', figure: 'night-approach' },
      {
        kind: 'steps',
        items: [
          '**早めに減速する。** 相手にこちらの顔が見えるずっと手前で、人が歩くほどの速さにします。',
          '**前照灯を下向きにし、室内灯をつける。** 誰が乗っているかが見え、相手の目をくらませないようにします。',
          '**窓を少し下げ、手を見せる。** 運転手の両手はハンドルの上に置きます。音楽を止め、電話とサングラスはしまい、無線では話しません。',
          '**示された場所で止まり、あいさつし、聞かれたことに簡潔に答えて待つ。** 話すのは一人です。指示がない限り、ベルトもエンジンもそのままにします。',
          '**通り過ぎてから報告する。** 落ち着いて相手から見えない所まで進み、場所と時刻を伝えます。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '手を動かす前に言葉で伝える',
        text: '「通行証は足元のかばんの中です。出してもいいですか」と尋ね、返事を待ってから、ゆっくり動きます。検問所は、遠くからであっても、決して撮影してはいけません。',
      },
      { kind: 'heading', text: '何かを求められたら' },
      {
        kind: 'table',
        caption: 'よくある要求への落ち着いた応じ方',
        head: ['求められたもの', 'あなたの対応'],
        rows: [
          [
            '書類',
            '見せます。渡すほかないときは誰が持っているかを覚え、とどまることが危険でない限り、返してもらうまで離れません。',
          ],
          [
            '車内の検査',
            '自分の身分を一度だけ丁寧に伝え、事務所への電話を申し出ます。その後は逆らいません。離れ離れにならず、見える所にいます。',
          ],
          [
            '兵士を乗せること',
            '武器も、名簿にない人も乗せられない決まりだと、申し訳なさそうに断ります。事務所への電話を申し出ます。',
          ],
          [
            '金や物',
            'こちらからは差し出しません。責任者は誰かを尋ね、根気よく待ちます。武器を向けられたら渡します。車の中に、命に代わるものはありません。',
          ],
          ['引き返すこと', '礼を言って引き返し、報告します。1時間を失っただけなら、上出来です。'],
        ],
      },
      { kind: 'check', check: 'm3-l3-reverse' },
      {
        kind: 'scenario',
        title: 'その日三つ目の検問所',
        situation: [
          'ラシッドさんは朝5時から何も食べずに運転しています。タランバ近くの三つ目の検問所で、若い見張りがまた行き先を尋ねます。ラシッドさんはため息をつきます。「字くらい読めるだろう」。見張りの手が銃に動きます。',
        ],
        response: [
          '話し役の恩田美香さんが、穏やかに引き取ります。「こんばんは。私たちも疲れていますが、あなたもお疲れでしょう。病院へ行くところです。これが書状です」。両手はダッシュボードの上に置いたままです。',
          '角を曲がってから報告し、次の安全な場所で食事をとります。その夜、恩田さんは書き留めました。食事と交代の運転手も、移動計画に入れること。',
        ],
      },
      {
        kind: 'checklist',
        title: '検問所のある道を走る前に',
        items: [
          'それぞれの検問所を今日は誰が管理しているか、現地の言葉で「止まれ」を何と言うかを知っている',
          '通行証と書状を一つの入れ物にまとめ、手の届く所に置いた',
          '車内に軍用品に見える物がない。どの端末にも、見られて困る写真や書き込みのある地図がない',
          '誰が話すかを決めた',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'night-approach',
      width: 640,
      height: 316,
      svg: `<rect x="0" y="92" width="640" height="104" fill="var(--neutral-tint)"/>
<path d="M0 92H640M0 196H640" stroke="var(--control)" stroke-width="2" fill="none"/>
<path d="M0 144H560" stroke="var(--control)" stroke-width="2" stroke-dasharray="16 12" fill="none"/>
<path d="M104 170l86-25v50z" fill="var(--saffron)" opacity="0.4"/>
<path d="M262 170l54-14v28z" fill="var(--saffron)" opacity="0.6"/>
<path d="M418 170l38-10v20z" fill="var(--saffron)" opacity="0.6"/>
<g fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"><rect x="44" y="154" width="60" height="32" rx="8"/><rect x="202" y="154" width="60" height="32" rx="8"/><rect x="358" y="154" width="60" height="32" rx="8"/><rect x="510" y="154" width="60" height="32" rx="8"/></g>
<g fill="var(--ink)"><path d="M82 158l10-1v26l-10-1z"/><path d="M240 158l10-1v26l-10-1z"/><path d="M396 158l10-1v26l-10-1z"/><path d="M548 158l10-1v26l-10-1z"/></g>
<g fill="var(--saffron)"><rect x="210" y="159" width="28" height="22" rx="4"/><rect x="366" y="159" width="28" height="22" rx="4"/><rect x="518" y="159" width="28" height="22" rx="4"/></g>
<path d="M388 154v-9m-16 9v-9M540 154v-9m-16 9v-9" stroke="var(--valid)" stroke-width="5" fill="none"/>
<path d="M592 86V202" stroke="var(--refused)" stroke-width="7" stroke-dasharray="14 8" fill="none"/>
<g fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"><rect x="604" y="52" width="30" height="34"/><circle cx="615" cy="118" r="8"/><circle cx="615" cy="170" r="8"/></g>
<g fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"><circle cx="74" cy="62" r="17"/><circle cx="232" cy="62" r="17"/><circle cx="388" cy="62" r="17"/><circle cx="540" cy="62" r="17"/></g>
<text x="74" y="69" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">1</text>
<text x="232" y="69" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">2</text>
<text x="388" y="69" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">3</text>
<text x="540" y="69" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">4</text>
<text x="634" y="36" text-anchor="end" font-size="20" font-weight="700" fill="var(--ink)">{{barrier}}</text>
<text x="74" y="230" text-anchor="middle" font-size="20" fill="var(--ink)">{{d1}}</text>
<text x="232" y="230" text-anchor="middle" font-size="20" fill="var(--ink)">{{d2}}</text>
<text x="388" y="230" text-anchor="middle" font-size="20" fill="var(--ink)">{{d3}}</text>
<text x="550" y="230" text-anchor="middle" font-size="20" fill="var(--ink)">{{d4}}</text>
<text x="74" y="268" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{s1a}}</text>
<text x="74" y="298" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{s1b}}</text>
<text x="232" y="268" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{s2a}}</text>
<text x="232" y="298" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{s2b}}</text>
<text x="394" y="268" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{s3a}}</text>
<text x="394" y="298" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{s3b}}</text>
<text x="550" y="268" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{s4a}}</text>
<text x="550" y="298" text-anchor="middle" font-size="20" font-weight="700" fill="var(--ink)">{{s4b}}</text>`,
      labels: {
        barrier: { en: 'Barrier', ja: '遮断機' },
        d1: { en: 'about 100 m', ja: '約100 m' },
        d2: { en: 'about 50 m', ja: '約50 m' },
        d3: { en: 'about 20 m', ja: '約20 m' },
        d4: { en: 'at the stop', ja: '停止位置' },
        s1a: { en: 'Slow', ja: '早めに' },
        s1b: { en: 'early', ja: '減速' },
        s2a: { en: 'Dip lights,', ja: '灯火は下向き' },
        s2b: { en: 'cabin light', ja: '室内灯を点灯' },
        s3a: { en: 'Windows,', ja: '窓を少し下げ' },
        s3b: { en: 'hands seen', ja: '手を見せる' },
        s4a: { en: 'Stop,', ja: '停止して' },
        s4b: { en: 'greet, wait', ja: 'あいさつ' },
      },
      alt: {
        en: 'A road seen from above, with a vehicle in four positions on its way to a checkpoint barrier. 1: about 100 metres away, slow early. 2: about 50 metres, headlights dipped and cabin light on. 3: about 20 metres, windows slightly down and hands visible. 4: stopped before the barrier, greet and wait.',
        ja: '道路を上から見た図。検問所の遮断機に近づく車を四つの位置で示す。1、約100メートル手前で早めに減速する。2、約50メートルで前照灯を下向きにし室内灯をつける。3、約20メートルで窓を少し下げ、手を見せる。4、遮断機の前で停止し、あいさつして待つ。',
      },
      caption: {
        en: 'Distances are a guide: start earlier on a bend, in rain, or where people are nervous.',
        ja: '距離は目安です。曲がり道、雨、相手が神経質になっている場所では、もっと手前から始めます。',
      },
    },
  ],
  checks: [
    {
      key: 'm3-l3-reverse',
      stem: {
        en: 'Round a bend at dusk, sixty metres ahead, stand armed men whom nobody mentioned in the briefing. They have seen you and raise a hand. The driver wants to reverse at once. What do you advise?',
        ja: '夕暮れ、角を曲がると60メートル先に、事前説明になかった武装した男たちがいます。こちらに気付き、手を上げました。運転手はすぐに後退しようとします。どう助言しますか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'Reverse fast, before they can come closer.', ja: '近づかれる前に、急いで後退する。' },
          correct: false,
          because: {
            en: 'In full view of armed people, sudden flight looks like guilt or attack and can draw fire. Turning round is for when you see them from far off and they have not yet stopped you.',
            ja: '武装した人の目の前で急に逃げると、後ろめたい者か攻撃者に見え、撃たれるおそれがあります。向きを変えてよいのは、はるか手前で気付き、まだ止められていないときです。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Go on slowly, lights dipped, cabin light on, hands visible, and stop where they show.',
            ja: '前照灯を下向きにし、室内灯をつけ、手を見せながらゆっくり進み、示された場所で止まる。',
          },
          correct: true,
          because: {
            en: 'You are already inside their decision. Being slow and visible gives them time to see that you are no threat.',
            ja: 'すでに相手が判断する距離に入っています。ゆっくり、よく見える動きをすれば、危険な相手ではないと分かる時間を与えられます。',
          },
        },
        {
          id: 'c',
          text: { en: 'Accelerate through; there is no barrier.', ja: '遮断機はないので、加速して通り抜ける。' },
          correct: false,
          because: {
            en: 'To those who hold weapons, a car that speeds up is an attack.',
            ja: '武器を持つ側から見れば、加速してくる車は攻撃です。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Pick up the radio and report before you reach them.',
            ja: '着く前に無線機を手に取り、報告する。',
          },
          correct: false,
          because: {
            en: 'A dark object lifted to the face may be taken for a weapon, or for a call to somebody else. Report when you are past.',
            ja: '顔の前に持ち上げた黒い物は、武器にも、仲間への連絡にも見えます。報告は通り過ぎてからにします。',
          },
        },
      ],
    },
  ],
}
