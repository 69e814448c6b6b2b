import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m5l4: LessonContent = {
  key: 'm5-l4',
  title: { en: 'A radio message that saves time', ja: '時間を無駄にしない無線連絡' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Help starts to move when somebody knows where to send it, and what to send. Messages fail because they are long, excited and without a place. Shout for help in the first second; send the full message as soon as one pair of hands is free. Hands that press a wound are not free.',
      },
      { kind: 'heading', text: 'Six lines' },
      { kind: 'figure', figure: 'card' },
      {
        kind: 'steps',
        items: [
          '**Who.** The emergency word of your network, whom you call, your call sign. Wait for the answer.',
          '**Where.** Road, distance and direction from a known point, a landmark; coordinates if you have them.',
          '**What.** What happened and when, in one sentence.',
          '**People.** How many are hurt, how badly. Awake? Breathing? Bleeding stopped?',
          '**Needs.** What was done and at what time, and what you ask for.',
          '**Dangers.** What rescuers must know, and the safe way in. Then the time of your next call.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Speak in short pieces, slower than feels natural, and release the key in between. Ask for a read-back and correct it. When anything changes, such as breathing, danger or place, call again.',
      },
      {
        kind: 'table',
        caption: 'Words that cost time, words that save it',
        head: ['Instead of', 'Say'],
        rows: [
          ['“We are near the bridge.”', '“Road 4, three kilometres north of Ombe bridge. Red water tower beside us.”'],
          ['“Several people are hurt.”', '“Two hurt. One cannot walk.”'],
          ['“He is very bad.”', '“Arm bleeding stopped. Tourniquet at zero nine two zero. Awake.”'],
          ['“Come quickly!”', '“One ambulance. Come from the south. Next call at zero nine three five.”'],
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'No names, no guesses',
        text: 'Others listen. Use call signs or staff numbers, so that no family hears it as a rumour. Say what you see, not who you believe did it. Beside a suspicious object, move away before you transmit.',
      },
      {
        kind: 'scenario',
        title: 'Two messages from Road 4',
        situation: [
          'The first message lasts ninety seconds: “Base, it’s terrible, we came round the bend, the car just rolled, I think the tyre, Pavel is bleeding, please come, we’re after Ombe somewhere…” The operator asks four questions and loses the signal.',
        ],
        response: [
          'Aya takes a pen and writes six lines in twenty seconds. Her second message takes thirty: the six lines on the card. The operator reads it back and corrects one figure.',
          'The ambulance leaves at 09:27, from the south and past the fuel. The doctor on board already knows that a tourniquet has been on since 09:20.',
        ],
      },
      { kind: 'check', check: 'm5-l4-read-back' },
      {
        kind: 'checklist',
        title: 'Before you press the key',
        items: [
          'I am safe, and away from the danger',
          'Six lines on paper, on the hand or on the dashboard',
          'Position checked against a map or a landmark',
          'Tourniquet time written down',
          'A second means ready if nobody answers: telephone, higher ground, a relay by another vehicle',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '助けが動き出すのは、どこへ、何を送ればよいか分かったときです。連絡がうまく伝わらないのは、長く、取り乱していて、場所が抜けているからです。助けを呼ぶ声は最初の1秒で上げ、詳しい連絡は、手の空いた人ができしだい送ります。傷を圧迫している人の手は、空いていません。',
      },
      { kind: 'heading', text: '六つの項目' },
      { kind: 'figure', figure: 'card' },
      {
        kind: 'steps',
        items: [
          '**誰が。** 自分の通信網で決められた緊急の合図、呼び出す相手、自分の呼出符号。応答を待ちます。',
          '**どこで。** 道路、分かりやすい地点からの距離と方角、目印。座標が分かれば加えます。',
          '**何が。** 何が、いつ起きたかを一文で。',
          '**何人、容体。** 負傷者は何人で、どの程度か。意識、呼吸はあるか。出血は止まったか。',
          '**必要なもの。** 何をいつ行ったか、何を求めるか。',
          '**危険と経路。** 救助者が知っておくべき危険と、安全な進入路。最後に、次に連絡する時刻。',
        ],
      },
      {
        kind: 'paragraph',
        text: '短く区切り、自分では遅いと感じるくらいの速さで話し、区切りごとに送信ボタンを離します。復唱を求め、違っていれば訂正します。呼吸、危険、場所など、何かが変わったら、もう一度連絡します。',
      },
      {
        kind: 'table',
        caption: '時間を無駄にする言い方、時間を縮める言い方',
        head: ['こう言わずに', 'こう言う'],
        rows: [
          ['「橋の近くにいます」', '「4号線、オンベ橋の北3キロ。すぐ横に赤い給水塔」'],
          ['「何人かけがをしています」', '「負傷2名。1名は歩けない」'],
          ['「かなりひどい状態です」', '「腕の出血は止まった。止血帯、9時20分。意識あり」'],
          ['「早く来て！」', '「救急車1台。南から来てほしい。次の連絡は9時35分」'],
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '名前を言わない、推測を言わない',
        text: '無線はほかの人も聞いています。家族がうわさで知ることのないよう、呼出符号か職員番号を使います。誰の仕業だと思うかではなく、見たことを伝えます。不審な物のそばでは、離れてから送信します。',
      },
      {
        kind: 'scenario',
        title: '4号線からの二つの連絡',
        situation: [
          '最初の連絡は90秒続きました。「拠点、大変です、カーブを曲がったら車が急に横転して、タイヤだと思うんですが、パヴェルさんが血を流していて、早く来てください、オンベの先のどこかで……」。通信員が四つ質問したところで、電波が途切れました。',
        ],
        response: [
          '森田彩さんはペンを取り、20秒で六つの項目を書き出します。二度目の連絡は30秒、図の六項目だけです。通信員が復唱し、数字を一つ訂正しました。',
          '救急車は9時27分に出発し、南側から、燃料の手前まで入ります。乗っている医師は、9時20分から止血帯が巻かれていることをすでに知っています。',
        ],
      },
      { kind: 'check', check: 'm5-l4-read-back' },
      {
        kind: 'checklist',
        title: '送信ボタンを押す前に',
        items: [
          '自分は安全で、危険から離れている',
          '六つの項目を、紙、手の甲、計器盤の上などに書いた',
          '位置を地図か目印で確かめた',
          '止血帯の時刻を書き留めた',
          '応答がないときの別の手段がある（電話、高い場所への移動、ほかの車両による中継）',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'card',
      width: 640,
      height: 366,
      svg: `<rect x="6" y="6" width="628" height="354" rx="6" fill="var(--surface)" stroke="var(--ink)" stroke-width="2.5"/>
<rect x="8" y="8" width="186" height="350" rx="4" fill="var(--primary-tint)"/>
<path d="M8 65H632M8 124H632M8 183H632M8 242H632M8 301H632" stroke="var(--line)" stroke-width="2"/>
<g fill="var(--primary)"><circle cx="34" cy="36" r="17"/><circle cx="34" cy="95" r="17"/><circle cx="34" cy="154" r="17"/><circle cx="34" cy="213" r="17"/><circle cx="34" cy="272" r="17"/><circle cx="34" cy="331" r="17"/></g>
<g text-anchor="middle" font-size="18" font-weight="700" fill="var(--surface)"><text x="34" y="42">1</text><text x="34" y="101">2</text><text x="34" y="160">3</text><text x="34" y="219">4</text><text x="34" y="278">5</text><text x="34" y="337">6</text></g>
<g font-size="20" fill="var(--ink)"><g font-weight="700"><text x="62" y="43">{{who}}</text><text x="62" y="102">{{where}}</text><text x="62" y="161">{{what}}</text><text x="62" y="220">{{people}}</text><text x="62" y="279">{{needs}}</text><text x="62" y="338">{{dangers}}</text></g>
<text x="208" y="43">{{who-says}}</text><text x="208" y="102">{{where-says}}</text><text x="208" y="161">{{what-says}}</text><text x="208" y="220">{{people-says}}</text><text x="208" y="279">{{needs-says}}</text><text x="208" y="338">{{dangers-says}}</text></g>`,
      labels: {
        who: { en: 'Who', ja: '誰が' },
        where: { en: 'Where', ja: 'どこで' },
        what: { en: 'What', ja: '何が' },
        people: { en: 'People', ja: '何人、容体' },
        needs: { en: 'Needs', ja: '必要なもの' },
        dangers: { en: 'Dangers', ja: '危険と経路' },
        'who-says': { en: 'Emergency ×3. Base, Tango Two', ja: '緊急×3。拠点、こちらタンゴ2' },
        'where-says': { en: 'Road 4, 3 km north of Ombe bridge', ja: '4号線、オンベ橋の北3キロ' },
        'what-says': { en: 'Car rolled over at 09:15', ja: '9時15分、車両が横転' },
        'people-says': { en: 'Two hurt. One cannot walk', ja: '負傷2名。1名は歩けない' },
        'needs-says': { en: 'Tourniquet 09:20. One ambulance', ja: '止血帯9時20分。救急車1台' },
        'dangers-says': { en: 'Fuel on road. Come from the south', ja: '路上に燃料。南から来てほしい' },
      },
      alt: {
        en: 'A card with six lines. 1 Who: emergency three times, Base, Tango Two. 2 Where: Road 4, three kilometres north of Ombe bridge. 3 What: car rolled over at 09:15. 4 People: two hurt, one cannot walk. 5 Needs: tourniquet 09:20, one ambulance. 6 Dangers: fuel on the road, come from the south.',
        ja: '六項目のカード。1 誰が：緊急を3回、拠点、こちらタンゴ2。2 どこで：4号線、オンベ橋の北3キロ。3 何が：9時15分、車両が横転。4 何人、容体：負傷2名、1名は歩けない。5 必要なもの：止血帯9時20分、救急車1台。6 危険と経路：路上に燃料、南から来てほしい。',
      },
      caption: {
        en: 'Copy the left column onto a card and keep it with the radio.',
        ja: '左の列をカードに書き写し、無線機と一緒に置いておきましょう。',
      },
    },
  ],
  checks: [
    {
      key: 'm5-l4-read-back',
      stem: {
        en: 'You asked for a read-back. Base answers: “Road 4, three kilometres south of Ombe bridge, two hurt, one ambulance.” You are north of the bridge. What do you say?',
        ja: '復唱を求めると、拠点はこう答えました。「4号線、オンベ橋の南3キロ、負傷2名、救急車1台」。あなたがいるのは橋の北側です。何と言いますか。',
      },
      options: [
        {
          id: 'a',
          text: { en: '“Yes, thank you. Please hurry.”', ja: '「はい、ありがとうございます。急いでください」' },
          correct: false,
          because: {
            en: 'The ambulance will search on the wrong side of the river.',
            ja: '救急車は、川の反対側を捜すことになります。',
          },
        },
        {
          id: 'b',
          text: {
            en: '“Correction. North of Ombe bridge. I say again, north. Read back.”',
            ja: '「訂正。オンベ橋の北。繰り返す、北。復唱を」',
          },
          correct: true,
          because: {
            en: 'Only the mistake, said twice, and checked once more. It takes five seconds.',
            ja: '間違いだけを二度言い、もう一度確かめます。かかるのは5秒です。',
          },
        },
        {
          id: 'c',
          text: { en: 'All six lines again, a little faster.', ja: '六項目すべてを、少し速く繰り返す。' },
          correct: false,
          because: {
            en: 'It takes half a minute and hides the one word that was wrong.',
            ja: '30秒かかるうえ、間違っていた一語が埋もれてしまいます。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Nothing for now; the ambulance crew will ask on the way.',
            ja: '今は何も言わない。救急隊が途中で尋ねてくるだろう。',
          },
          correct: false,
          because: {
            en: 'You may have no signal by then. Correct it while you hear each other.',
            ja: 'そのときには電波が届かないかもしれません。声が届いているうちに訂正します。',
          },
        },
      ],
    },
  ],
}
