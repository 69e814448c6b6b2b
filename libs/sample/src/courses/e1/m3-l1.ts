import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l1: LessonContent = {
  key: 'm3-l1',
  title: { en: 'Journey plan and check-in times', ja: '移動計画と定時連絡' },
  minutes: 13,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'For most field staff the road is the most dangerous part of the working week. A journey plan is one page. It tells somebody who is not in the car where you should be, and what to do if you are not there.',
      },
      { kind: 'heading', text: 'First, should anybody go?' },
      {
        kind: 'paragraph',
        text: 'Can the work be done by telephone, or next week, or by a team already in that place? Do not simply hand the journey to a local colleague: the same risk then travels under another name. If movement is suspended, or your clearance has not arrived, nobody goes.',
      },
      { kind: 'heading', text: 'What the page says' },
      {
        kind: 'checklist',
        title: 'Journey plan on one page',
        items: [
          'Purpose, date, and who approved the movement',
          'Vehicle, driver, and the names and numbers of everybody inside',
          'Route out and back, a second route, and places where you will not stop',
          'Times of departure, of each check-in, of arrival, and the latest time to turn back',
          'Two independent means of communication, both tested, and the known dead zones',
          'The nearest working health facility on each stretch',
          'Who holds the plan, and what that person does if you are overdue',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Count backwards from darkness',
        text: 'Plan to be inside at least one hour before sunset. Take away the driving time and you have your turn-back time. Decide it before you leave, when nobody is waiting for you.',
      },
      { kind: 'heading', text: 'A check-in is a time, not a feeling' },
      {
        kind: 'paragraph',
        text: 'You call; the holder does not have to chase you. The holder writes down the time and place of every call, stays reachable until you arrive, and hands over properly at the end of a shift. If you will pass a dead zone, agree the call before it and the call after it.',
      },
      { kind: 'figure', figure: 'overdue-line' },
      {
        kind: 'steps',
        items: [
          '**Missed time.** The holder tries the first means, then the second, then the destination and other vehicles.',
          '**Write it down.** Each attempt, its time, and the last position you know.',
          '**Overdue time.** The holder informs the duty officer. No waiting “a little more”.',
          '**Decision.** The duty officer decides whom to call: authorities, hospitals, others on the road. Nobody drives out to look on their own.',
          '**Contact again.** Everybody who was alerted is told at once.',
        ],
      },
      { kind: 'check', check: 'm3-l1-overdue' },
      {
        kind: 'scenario',
        title: 'Late at the ferry',
        situation: [
          'Naoko Terada left Port Maren for a clinic in Kasuru district at 06:30. The ferry queue took two hours. Her turn-back time is 12:30.',
          'At 12:20 she is forty minutes from the clinic. Her counterpart telephones: “You are almost here. Everybody is waiting.”',
        ],
        response: [
          'She counts again. Forty minutes, then the meeting: the way home would end in the dark. “Almost” does not change the sum.',
          'She turns back, calls the holder with the new position and times, and offers her counterpart another date and a call that afternoon.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Keep the plan with those who need it',
        text: 'Do not post your route or times on social media, and do not read them out over an open radio channel. Use the reference points your office has agreed. When you are back, close the plan, so that nobody searches for a person who is at dinner.',
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '現場で働く人にとって、一週間のうちで最も危険なのは、たいてい道路の上にいる時間です。移動計画は一枚の紙に収まります。車に乗っていない誰かに、あなたが今どこにいるはずか、いなかったらどうするかを伝えるためのものです。',
      },
      { kind: 'heading', text: 'まず、行く必要があるか' },
      {
        kind: 'paragraph',
        text: '電話で済まないか、来週では遅いか、すでに現地にいるチームに頼めないかを考えます。ただし、現地の同僚に移動を肩代わりさせるだけではいけません。同じ危険を別の人に負わせることになります。移動が停止されているとき、または許可がまだ下りていないときは、誰も出発しません。',
      },
      { kind: 'heading', text: '計画に書くこと' },
      {
        kind: 'checklist',
        title: '一枚の移動計画',
        items: [
          '目的、日付、移動を承認した人',
          '車両、運転手、同乗者全員の氏名と電話番号',
          '往路と復路、代わりの経路、停車しない場所',
          '出発、各定時連絡、到着の時刻と、引き返す期限の時刻',
          '互いに独立した二つの通信手段（どちらも試験済み）と、通じない区間',
          '区間ごとに最も近い、実際に診療している医療機関',
          '計画を預かる連絡担当の氏名と、連絡が途絶えたときにその人が取る行動',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '日没から逆算する',
        text: '遅くとも日没の1時間前には建物の中にいる計画にします。そこから運転時間を引けば、引き返す期限が出ます。相手を待たせて気持ちが揺らぐ前、つまり出発前に決めておきます。',
      },
      { kind: 'heading', text: '定時連絡は「気が向いたら」ではなく時刻で' },
      {
        kind: 'paragraph',
        text: '連絡するのは移動する側です。連絡担当が追いかけるのではありません。連絡担当は、受けた時刻と場所をその都度書き留め、到着まで必ず電話に出られる状態を保ち、交代するときは確実に引き継ぎます。通じない区間を通るなら、その手前と、抜けた後の連絡を先に決めておきます。',
      },
      { kind: 'figure', figure: 'overdue-line' },
      {
        kind: 'steps',
        items: [
          '**定時に連絡がない。** 連絡担当は第一の手段、第二の手段、目的地、ほかの車両の順に試します。',
          '**書き留める。** 試した手段と時刻、最後に分かっている位置を記録します。',
          '**途絶時の対応を始める時刻になった。** 連絡担当は当直担当者に知らせます。「もう少しだけ待とう」は禁物です。',
          '**判断する。** 当局、病院、同じ道にいる他団体のどこへ連絡するかは、当直担当者が決めます。誰も独断で捜しに行きません。',
          '**連絡がついた。** 知らせを受けた全員に、すぐ伝えます。',
        ],
      },
      { kind: 'check', check: 'm3-l1-overdue' },
      {
        kind: 'scenario',
        title: 'フェリーで遅れる',
        situation: [
          '寺田直子さんは6時30分にポート・マレンを出て、カスル郡の診療所へ向かいました。フェリーの列で2時間を失いました。引き返す期限は12時30分です。',
          '12時20分、診療所まであと40分の地点で、相手方から電話が入ります。「もうすぐじゃないですか。みんな待っていますよ」',
        ],
        response: [
          '寺田さんは計算し直します。あと40分走り、会議に出れば、帰り道は暗くなってからになります。「もうすぐ」と言われても、計算は変わりません。',
          '寺田さんは引き返し、新しい位置と時刻を連絡担当に伝えます。相手方には別の日を提案し、その日の午後に電話で話すことを約束します。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '計画は必要な人だけに渡す',
        text: '経路や時刻をSNSに投稿したり、誰でも聞ける無線で読み上げたりしないでください。事務所で決めた地点名を使います。戻ったら計画を終了させます。夕食をとっている人を、誰かが捜し続けることのないようにするためです。',
      },
    ],
  },
  figures: [
    {
      id: 'overdue-line',
      width: 640,
      height: 320,
      svg: `<rect x="420" y="122" width="85" height="40" fill="var(--warn-tint)"/>
<path d="M80 142H250" stroke="var(--ink)" stroke-width="4" fill="none"/>
<path d="M250 142H612" stroke="var(--control)" stroke-width="4" stroke-dasharray="10 8" fill="none"/>
<path d="M254 70V58H612V70" stroke="var(--muted)" stroke-width="2" fill="none"/>
<text x="433" y="44" text-anchor="middle" font-size="22" fill="var(--ink)">{{unknown}}</text>
<text x="80" y="108" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{t1}}</text>
<text x="250" y="108" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{t2}}</text>
<text x="412" y="108" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{t3}}</text>
<text x="513" y="108" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{t4}}</text>
<circle cx="80" cy="142" r="13" fill="var(--surface)" stroke="var(--ink)" stroke-width="3"/>
<circle cx="80" cy="142" r="5" fill="var(--ink)"/>
<circle cx="250" cy="142" r="16" fill="var(--valid-tint)" stroke="var(--valid)" stroke-width="3"/>
<path d="M242 142l6 7 11-13" fill="none" stroke="var(--valid)" stroke-width="3"/>
<circle cx="420" cy="142" r="16" fill="var(--refused-tint)" stroke="var(--refused)" stroke-width="3"/>
<path d="M413 135l14 14M427 135l-14 14" fill="none" stroke="var(--refused)" stroke-width="3"/>
<path d="M505 158V248" stroke="var(--warn)" stroke-width="3" fill="none"/>
<path d="M505 122l20 36h-40z" fill="var(--warn-tint)" stroke="var(--warn)" stroke-width="3"/>
<path d="M505 135v10m0 5v3" stroke="var(--warn)" stroke-width="3" fill="none"/>
<text x="80" y="196" text-anchor="middle" font-size="22" fill="var(--ink)">{{depart}}</text>
<text x="250" y="196" text-anchor="middle" font-size="22" fill="var(--ink)">{{received}}</text>
<text x="420" y="196" text-anchor="middle" font-size="22" fill="var(--ink)">{{missed}}</text>
<rect x="392" y="248" width="226" height="50" rx="4" fill="var(--surface)" stroke="var(--warn)" stroke-width="3"/>
<text x="505" y="281" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{overdue}}</text>
<rect x="30" y="261" width="26" height="26" fill="var(--warn-tint)" stroke="var(--warn)" stroke-width="1.5"/>
<text x="68" y="281" font-size="22" fill="var(--ink)">{{trying}}</text>`,
      labels: {
        t1: { en: '06:30', ja: '06:30' },
        t2: { en: '07:30', ja: '07:30' },
        t3: { en: '08:30', ja: '08:30' },
        t4: { en: '09:00', ja: '09:00' },
        depart: { en: 'Depart', ja: '出発' },
        received: { en: 'Call received', ja: '連絡を受信' },
        missed: { en: 'Call missed', ja: '連絡なし' },
        overdue: { en: 'Overdue action', ja: '途絶時の対応を開始' },
        trying: { en: 'Holder tries every means', ja: '連絡担当が全手段を試す' },
        unknown: { en: 'Position unknown', ja: '位置が分からない時間' },
      },
      alt: {
        en: 'A time line. Departure at 06:30. A call is received at 07:30; from then on the position is unknown. The 08:30 call is missed. From 08:30 to 09:00 the plan holder tries every means. At 09:00 overdue action starts.',
        ja: '時間の流れの図。6時30分に出発、7時30分に連絡を受信。それ以降の位置は分からない。8時30分の連絡がなく、9時までの30分間、連絡担当が全手段を試す。9時に途絶時の対応を開始する。',
      },
      caption: {
        en: 'One-hour check-ins, overdue action 30 minutes after a missed call. The uncertainty starts at the last call, not at the missed one.',
        ja: '定時連絡は1時間ごと、連絡がなければ30分後に途絶時の対応を始める例。位置が分からなくなるのは、連絡がなかった時刻からではなく、最後に連絡を受けた時刻からです。',
      },
    },
  ],
  checks: [
    {
      key: 'm3-l1-overdue',
      stem: {
        en: 'You hold the plan in the figure. It is 09:00. Twice a colleague has said, “The network is always bad on that hill.” The hill is not in the plan as a dead zone. What do you do?',
        ja: 'あなたは図の移動計画を預かる連絡担当です。9時になりました。同僚は二度、「あの丘はいつも電波が悪いから」と言います。計画には、その丘が通じない区間だとは書かれていません。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Wait for the 09:30 check-in; two missed calls would be a clear sign.',
            ja: '9時30分の定時連絡まで待つ。二回続けて連絡がなければ、はっきりする。',
          },
          correct: false,
          because: {
            en: 'By 09:30 the position has been unknown for two hours. The overdue time was fixed in advance so that nobody has to be brave enough to worry.',
            ja: '9時30分には、位置が分からないまま2時間が過ぎています。対応を始める時刻を先に決めておくのは、「心配しすぎだろうか」と迷わずに済むようにするためです。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Inform the duty officer now, with the last position, every attempt made and the remark about the hill.',
            ja: '今すぐ当直担当者に知らせ、最後の位置、試した手段、丘の電波の話を伝える。',
          },
          correct: true,
          because: {
            en: 'The time has come, so you act. The hill may be the explanation; the duty officer should hear it as an assumption, not as a reason to wait.',
            ja: '決めた時刻になったので行動します。原因は丘かもしれません。それは待つ理由ではなく、推測の一つとして当直担当者に伝えます。',
          },
        },
        {
          id: 'c',
          text: { en: 'Take a driver and follow the route to the hill.', ja: '運転手を連れて、丘まで経路をたどる。' },
          correct: false,
          because: {
            en: 'Whatever stopped the first car may stop the second, and now nobody is holding the plan.',
            ja: '最初の車を止めた原因が、二台目も止めるかもしれません。しかも、計画を預かる人がいなくなります。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Ask in the staff group chat whether anybody has seen the car.',
            ja: '職員のグループチャットで、車を見た人がいないか尋ねる。',
          },
          correct: false,
          because: {
            en: 'It starts rumours, may reach the family first, and may tell the wrong people that a car is alone. The duty officer decides who is asked.',
            ja: 'うわさが広まり、家族の耳に先に入るおそれがあります。一台で孤立していることを、知らせてはならない相手に知らせるかもしれません。誰に尋ねるかは当直担当者が決めます。',
          },
        },
      ],
    },
  ],
}
