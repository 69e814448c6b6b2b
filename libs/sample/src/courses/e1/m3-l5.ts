import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l5: LessonContent = {
  key: 'm3-l5',
  title: { en: 'Crowds', ja: '群衆' },
  minutes: 11,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'A crowd is not an enemy. Most people in it want what you want: to be heard and to get home. But it has weight, it has moods, and those who control it may use force. You do not manage a crowd. You avoid it, or you leave it early.',
      },
      { kind: 'heading', text: 'Know before you go' },
      {
        kind: 'checklist',
        title: 'Look at the calendar and the street',
        items: [
          'Election results, verdicts, anniversaries, pay days, price rises, important matches',
          'Shops pulling shutters down at the wrong hour; parents fetching children',
          'Tyres, stones or lines of police being put in place',
          'Drivers who refuse a street they took yesterday',
          'A change of sound: chanting that quickens, or sudden silence',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Two of these together are enough. Turn round, tell your colleagues and the duty phone, and stay where you are safe. Do not go to look.',
      },
      { kind: 'heading', text: 'On foot' },
      { kind: 'figure', figure: 'edge' },
      {
        kind: 'steps',
        items: [
          '**Leave early, at a walk.** Running draws eyes and pursuit. Keep your colleague’s arm.',
          '**Go with the flow and across it** towards the edge, then into a side street or a solid building with a back way. Never push against the flow.',
          '**Keep your feet and your breath.** Forearms in front of the chest, no bag on your back. Stay away from walls, barriers and narrow places, where people are crushed.',
          '**If you drop something, leave it. If you fall, get up at once.** If you cannot, lie curled on your side and protect your head.',
          '**With tear gas,** go upwind and uphill if you can, do not rub your eyes, breathe slowly through cloth. If there is shooting, get down and behind something solid.',
        ],
      },
      { kind: 'check', check: 'm3-l5-surge' },
      { kind: 'heading', text: 'In a vehicle' },
      {
        kind: 'list',
        items: [
          'Stop far off, and turn while there is still room. Doors locked, windows up, belts on.',
          'Never drive into people, and never use the horn to open a path.',
          'If you are surrounded: calm faces, hands visible, no filming, no argument. Creep on only if they open the way.',
          'If the car itself is attacked and can move, leave by the clear way. If it burns, get out together on the quieter side.',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Sometimes the crowd is yours',
        text: 'A distribution, a pay queue or a closed gate can make one. Plan it like a journey: shade, water, a clear list, two exits, a word that means “stop”, and one person who may say it.',
      },
      {
        kind: 'scenario',
        title: 'The list is short',
        situation: [
          'At a distribution in Talamba the list holds 300 names, and about 500 people are standing there. Those at the back begin to push. A table goes over. A colleague begins to film, “for the report”.',
        ],
        response: [
          'The team leader says the agreed word. Distribution stops. Two elders and a colleague who speaks the language explain what happens next, and when; they promise nothing they cannot keep.',
          'Everybody else walks, not runs, to the vehicles, which were parked facing out. Nobody films. If people seize the goods, they are left behind; a colleague is not.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '群衆は敵ではありません。ほとんどの人の願いは、あなたと同じです。声を聞いてもらい、無事に家へ帰ることです。けれども群衆には重さがあり、気分があり、それを抑える側が力を使うこともあります。群衆は、あなたが管理できるものではありません。避けるか、早く離れるかです。',
      },
      { kind: 'heading', text: '出かける前に知る' },
      {
        kind: 'checklist',
        title: '暦と通りを見る',
        items: [
          '選挙結果、判決、記念日、給料日、値上げ、大きな試合',
          '閉店の時刻でもないのに店がシャッターを下ろす。親が子どもを迎えに来る',
          '古タイヤや石が運ばれ、警官の列ができる',
          '昨日は通った道を、運転手が嫌がる',
          '音が変わる。掛け声が速くなる、または急に静まる',
        ],
      },
      {
        kind: 'paragraph',
        text: '二つ重なれば、それで十分です。引き返し、同僚と当直電話に知らせ、安全な所にとどまります。見に行ってはいけません。',
      },
      { kind: 'heading', text: '歩いているとき' },
      { kind: 'figure', figure: 'edge' },
      {
        kind: 'steps',
        items: [
          '**早めに、歩いて離れる。** 走ると目を引き、追われます。同僚と腕を組んで離れないようにします。',
          '**流れに乗りながら、斜めに端へ向かう。** それから横道か、裏口のある頑丈な建物に入ります。流れに逆らって押してはいけません。',
          '**足元と呼吸を守る。** 両腕を胸の前に構え、荷物は背負いません。壁、柵、狭い所では押しつぶされるので近寄りません。',
          '**物を落としたら諦める。転んだらすぐ立つ。** 立てなければ、横向きに体を丸め、頭を守ります。',
          '**催涙ガスのときは、** できれば風上の高い所へ移り、目をこすらず、布を通してゆっくり息をします。銃声がしたら、伏せて頑丈な物の陰に入ります。',
        ],
      },
      { kind: 'check', check: 'm3-l5-surge' },
      { kind: 'heading', text: '車に乗っているとき' },
      {
        kind: 'list',
        items: [
          '遠くで止まり、余裕のあるうちに向きを変えます。ドアを施錠し、窓を閉め、ベルトは締めたままにします。',
          '人の中へ車を進めてはいけません。警笛で道を開けさせてもいけません。',
          '囲まれたら、穏やかな顔で、手を見せ、撮影せず、言い争いません。道を開けてくれたときだけ、ごくゆっくり進みます。',
          '車そのものが襲われ、動けるなら、人のいない方向へ離れます。燃え出したら、静かな側から全員そろって降ります。',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '自分たちの仕事が群衆を生むこともある',
        text: '物資の配布、給料の列、閉ざされた門は、群衆を生みます。移動と同じように計画しましょう。日陰、水、分かりやすい名簿、二つの出口、「中止」を意味する合言葉、そしてそれを口にする人を一人決めておきます。',
      },
      {
        kind: 'scenario',
        title: '名簿が足りない',
        situation: [
          'タランバでの配布で、名簿は300人分なのに、約500人が並んでいます。後ろの人たちが押し始め、机が倒れました。同僚の一人が「報告書のために」と撮影を始めます。',
        ],
        response: [
          'チームリーダーが合言葉を告げ、配布を止めます。長老二人と、現地語を話す同僚が、次に何がいつ行われるかを説明します。守れない約束はしません。',
          'ほかの全員は、走らずに車へ向かいます。車は出口に向けて止めてありました。誰も撮影しません。物資を奪われたら置いていきます。仲間は置いていきません。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'edge',
      width: 640,
      height: 320,
      svg: `<rect x="0" y="0" width="340" height="96" fill="var(--neutral-tint)"/>
<rect x="440" y="0" width="200" height="96" fill="var(--neutral-tint)"/>
<rect x="0" y="236" width="640" height="84" fill="var(--neutral-tint)"/>
<path d="M0 96H340V0M640 96H440V0M0 236H640" stroke="var(--control)" stroke-width="2.5" fill="none"/>
<g stroke="var(--control)" stroke-width="13" stroke-linecap="round" stroke-dasharray="0 26" fill="none"><path d="M18 118H430"/><path d="M31 141H480"/><path d="M18 189H470"/><path d="M31 213H480"/></g>
<path d="M18 165H220M300 165H474" stroke="var(--control)" stroke-width="13" stroke-linecap="round" stroke-dasharray="0 26" fill="none"/>
<g fill="var(--ink)"><rect x="558" y="112" width="12" height="20"/><rect x="558" y="140" width="12" height="20"/><rect x="558" y="168" width="12" height="20"/><rect x="558" y="196" width="12" height="20"/></g>
<path d="M488 165h34" stroke="var(--ink)" stroke-width="4" fill="none"/>
<path d="M536 165l-16-9v18z" fill="var(--ink)"/>
<path d="M264 165C310 150 372 128 388 60" stroke="var(--surface)" stroke-width="13" fill="none"/>
<path d="M264 165C310 150 372 128 388 60" stroke="var(--valid)" stroke-width="6" fill="none"/>
<path d="M391 38l11 25-23-3z" fill="var(--valid)"/>
<path d="M246 165H166" stroke="var(--surface)" stroke-width="13" fill="none"/>
<path d="M246 165H166" stroke="var(--refused)" stroke-width="5" stroke-dasharray="10 7" fill="none"/>
<path d="M176 150l28 30M204 150l-28 30" stroke="var(--refused)" stroke-width="5" fill="none"/>
<circle cx="258" cy="165" r="14" fill="var(--saffron)" stroke="var(--ink)" stroke-width="3"/>
<path d="M258 181V250" stroke="var(--ink)" stroke-width="2.5" fill="none"/>
<text x="258" y="274" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{you}}</text>
<text x="24" y="58" font-size="22" fill="var(--ink)">{{crowd}}</text>
<text x="456" y="44" font-size="22" font-weight="700" fill="var(--ink)">{{side}}</text>
<text x="564" y="274" text-anchor="middle" font-size="22" fill="var(--ink)">{{police}}</text>
<path d="M564 220V250" stroke="var(--ink)" stroke-width="2.5" fill="none"/>
<text x="24" y="308" font-size="20" fill="var(--ink)">{{never}}</text>
<path d="M190 188V286" stroke="var(--refused)" stroke-width="2.5" fill="none"/>`,
      labels: {
        you: { en: 'You', ja: 'あなた' },
        crowd: { en: 'The crowd moves right', ja: '群衆は右へ動く' },
        side: { en: 'Side street', ja: '横道' },
        police: { en: 'Police line', ja: '警官の列' },
        never: { en: 'Never push against the flow', ja: '流れに逆らって押さない' },
      },
      alt: {
        en: 'A street from above. A dense crowd moves right, towards a line of police. From your place in the crowd a green arrow runs forward and across, with the flow, to the edge and into a side street. A red arrow straight back against the flow is crossed out.',
        ja: '通りを上から見た図。密集した群衆が、警官の列に向かって右へ動いている。群衆の中にいるあなたから、流れに乗って斜めに端へ抜け、横道に入る緑の矢印が伸びる。流れに逆らってまっすぐ戻る赤い矢印には、ばつ印がついている。',
      },
      caption: {
        en: 'Forward and across, to the edge, before the front meets the line.',
        ja: '先頭が警官の列とぶつかる前に、流れに乗って斜めに端へ。',
      },
    },
  ],
  checks: [
    {
      key: 'm3-l5-surge',
      stem: {
        en: 'You are in the middle of a dense crowd that suddenly surges forward. Your telephone falls. What do you do?',
        ja: '密集した群衆の真ん中にいるとき、人波が急に前へ動きました。電話が手から落ちます。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'Bend down quickly and pick it up.', ja: '素早くかがんで拾う。' },
          correct: false,
          because: {
            en: 'People who bend down in a surge are pushed over, and others fall on them.',
            ja: '人波の中でかがむと押し倒され、その上に人が重なって倒れます。',
          },
        },
        {
          id: 'b',
          text: { en: 'Turn round and push back the way you came.', ja: '向きを変え、来た方へ押し戻る。' },
          correct: false,
          because: {
            en: 'You cannot win against the weight, you tire fast, and you raise the pressure for everybody.',
            ja: '重さには勝てません。すぐに疲れ、周りの圧力も高めてしまいます。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Leave it, forearms before the chest, move with the flow and across it to the edge.',
            ja: '電話は諦め、両腕を胸の前に構え、流れに乗りながら斜めに端へ向かう。',
          },
          correct: true,
          because: {
            en: 'You keep your feet and room to breathe, and each pause in the surge brings you nearer to the edge.',
            ja: '足元と、息をする隙間を守れます。人波が緩むたびに、端へ近づけます。',
          },
        },
        {
          id: 'd',
          text: { en: 'Make for the nearest wall and hold on to it.', ja: '近くの壁に向かい、しがみつく。' },
          correct: false,
          because: {
            en: 'Against walls and barriers there is no room to give way; this is where people are crushed.',
            ja: '壁や柵の前には逃げる余地がありません。人が押しつぶされるのは、そういう場所です。',
          },
        },
      ],
    },
  ],
}
