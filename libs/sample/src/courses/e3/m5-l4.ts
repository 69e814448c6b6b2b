import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m5l4: LessonContent = {
  key: 'm5-l4',
  title: { en: 'Culture, religion, photos', ja: '文化、宗教、写真' },
  minutes: 15,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Nobody expects a foreigner to know everything. People do notice very exactly whether you ask, whether you wait, and whether you laugh at the right person, which is yourself. Respect is less a list of gestures than a habit of finding out before you act.',
      },
      { kind: 'heading', text: 'Ask five things in the first week' },
      {
        kind: 'paragraph',
        text: 'Ask several people: a woman and a man, somebody old and somebody young, and from more than one group. One informant gives you one village’s view, or one party’s.',
      },
      {
        kind: 'list',
        items: [
          '**Greeting.** Who greets first? Is a hand offered between men and women? How long before business begins?',
          '**Body.** What is done with the left hand, the soles of the feet, the head, the eyes? What may stay uncovered?',
          '**Time.** Prayer, market, mourning, fasting: when is a meeting an imposition?',
          '**Words.** Which name of a place, a group or the war shows that one has taken sides?',
          '**No.** How do people here refuse politely? “Perhaps”, “God willing” and silence may all mean no. So may a Japanese “I will consider it”.',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Respect has a limit',
        text: 'Culture explains much and excuses no harm. Where a custom hurts somebody, you do not join in and you do not lecture. You pass on what you have seen to the colleagues charged with it, such as human rights or child protection.',
      },
      { kind: 'heading', text: 'Religion' },
      {
        kind: 'list',
        items: [
          'A holy place is entered by invitation, dressed as the others are, and without equipment.',
          'In a month of fasting, do not eat, drink or smoke in front of those who fast, and put field visits in the morning. Drivers fast, too: think of the road at dusk.',
          'Do not discuss whose belief is right. About your own, answer briefly and kindly if you are asked.',
          'Never move, step over or photograph an object whose meaning you do not know.',
        ],
      },
      { kind: 'heading', text: 'Through an interpreter' },
      {
        kind: 'steps',
        items: [
          '**Before:** explain the purpose, agree on words that are delicate, ask whether this meeting is safe for him or her. Some faces must not be seen beside you.',
          '**During:** look at the person you are speaking with; short sentences; no jokes; no private talk with the interpreter over everybody’s head.',
          '**After:** “What did I not understand?” is the most valuable question of the day. An interpreter is not responsible for what you said.',
        ],
      },
      { kind: 'check', check: 'm5-l4-photo' },
      { kind: 'heading', text: 'Photos' },
      {
        kind: 'table',
        caption: 'Before you press the button',
        head: ['Subject', 'Rule'],
        rows: [
          [
            'Checkpoints, soldiers, police, bridges, airports, our own gates',
            'Never, also not from the car. It can be a crime, and it looks like spying.',
          ],
          [
            'Children',
            'Not without the agreement of the child and of a parent or guardian, for a purpose you have explained; no name, school or place. Children linked with armed groups: never.',
          ],
          [
            'Survivors, detainees, the injured, the dead',
            'No. If a record is needed, it is made by those charged with it.',
          ],
          [
            'Adults in everyday life',
            'Ask first, show the picture, accept a no. A smile from somebody who stands in your food queue is no consent.',
          ],
          [
            'Landscape, food, yourself',
            'Yes, where photography is allowed: location switched off, nothing of the base in the background, posted later.',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: 'A picture travels further than you. In a year it may be found on your lost telephone at a checkpoint, or by somebody who looks for the woman at its edge. Your mission may forbid private photography altogether. Its rule decides.',
      },
      {
        kind: 'scenario',
        title: 'The crowd at the bridge',
        situation: [
          'Two mission cars stand before a broken bridge near Talamba. Within minutes sixty people surround them, many with raised telephones. A young man shouts: “Spies! They are counting us!” Beside Naoki Uehara, a new colleague takes out her own telephone: “Then I will film them, too.”',
        ],
        response: [
          '“Please put it away,” says Naoki softly. Doors stay locked, windows up, hands in view. He asks the interpreter, Bekele Tamm, what exactly is being said and whether he is willing to speak. Bekele nods towards an old man with a stick: “Him.”',
          'Nobody gets out. Naoki takes off his sunglasses; Bekele lowers the window on the old man’s side by a hand’s breadth, greets him and says for Naoki in two sentences who they are and that they will turn back. They argue with nobody and explain no mandate. To the young man Naoki only says: “You have a right to ask.”',
          'The old man raises his stick, and people step aside. The drivers, who had agreed it beforehand, turn at walking pace, one after the other. It has taken four minutes. Past the next village they report: place, hour, mood, the word “counting”. Two days later the reason is known: a census the year before had ended in evictions.',
        ],
      },
      {
        kind: 'checklist',
        title: 'Before my first visit to a village',
        items: [
          'I know the greeting, three courtesies and the words that take sides',
          'I know whom to greet first, and who should not be left out',
          'Location is off in the camera; nothing sensitive is on the telephone',
          'We have agreed who speaks, and the word with which we leave',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '外国人が何でも知っているとは、誰も思っていません。しかし人々は、尋ねるか、待てるか、そして笑う相手を間違えないか（笑うなら自分自身です）を、実によく見ています。敬意とは、作法の一覧というより、動く前に確かめる習慣です。',
      },
      { kind: 'heading', text: '最初の週に尋ねる五つのこと' },
      {
        kind: 'paragraph',
        text: '何人かに尋ねます。女性と男性、お年寄りと若者、そして一つではない集団の人々に。一人に聞いて分かるのは、一つの村、一つの党派の見方です。',
      },
      {
        kind: 'list',
        items: [
          '**あいさつ。** 誰が先にしますか。男女の間で手を差し出しますか。用件に入るまで、どのくらい間を置きますか。',
          '**体。** 左手、足の裏、頭、視線をどう扱いますか。どこまで肌を出してよいですか。',
          '**時間。** 祈り、市、喪、断食。面会が迷惑になるのはいつですか。',
          '**言葉。** 地名、集団、戦争のどの呼び方が、一方に肩入れしたと受け取られますか。',
          '**断り方。** この土地では、どう丁寧に断りますか。「たぶん」「神がお望みなら」、そして沈黙も、断りかもしれません。日本語の「検討します」と同じです。',
        ],
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '敬意にも限度があります',
        text: '文化は多くのことを説明しますが、害を正当化しません。慣習が誰かを傷つけているときは、加わらず、説教もせず、見たことを、人権や子どもの保護など、それを任務とする同僚に伝えます。',
      },
      { kind: 'heading', text: '宗教' },
      {
        kind: 'list',
        items: [
          '聖なる場所には、招かれてから、周りの人と同じ装いで、機材を持たずに入ります。',
          '断食の月には、断食している人の前で、飲食も喫煙もしません。現地訪問は午前中に組みます。運転手も断食しています。夕暮れの道を考えてください。',
          'どの信仰が正しいかを議論しません。自分の信仰について聞かれたら、短く、穏やかに答えます。',
          '意味の分からない物を、動かしたり、またいだり、撮影したりしません。',
        ],
      },
      { kind: 'heading', text: '通訳を介して' },
      {
        kind: 'steps',
        items: [
          '**前に：** 目的を説明し、慎重に扱う言葉を決め、その面会が通訳にとって安全かを尋ねます。あなたの隣にいるところを見られてはならない人もいます。',
          '**最中に：** 話している相手を見ます。文は短く、冗談は言わず、皆の頭越しに通訳と私語をしません。',
          '**後に：** 「私が分かっていなかったことは何ですか」。一日で最も価値のある質問です。あなたが言ったことの責任は、通訳にはありません。',
        ],
      },
      { kind: 'check', check: 'm5-l4-photo' },
      { kind: 'heading', text: '写真' },
      {
        kind: 'table',
        caption: 'シャッターを押す前に',
        head: ['写すもの', '決まり'],
        rows: [
          [
            '検問所、兵士、警察、橋、空港、自分たちの門',
            '決して撮りません。車内からも同じです。犯罪になることがあり、スパイに見えます。',
          ],
          [
            '子ども',
            '本人と、親または保護者の同意があり、目的を説明した場合だけです。名前、学校、場所は出しません。武装集団と関わりのある子どもは、決して撮りません。',
          ],
          [
            '被害を受けた人、拘束された人、負傷者、亡くなった人',
            '撮りません。記録が必要なら、それを任務とする人が行います。',
          ],
          [
            '日常の中の大人',
            '先に尋ね、撮ったものを見せ、断られたら従います。配給の列に並ぶ人の笑顔は、同意ではありません。',
          ],
          [
            '風景、料理、自分',
            '撮影が認められている場所なら可。位置情報を切り、背景に拠点を入れず、公開は後にします。',
          ],
        ],
      },
      {
        kind: 'paragraph',
        text: '写真は、あなたより遠くまで旅をします。1年後、なくした電話の中から検問所で見つかるかもしれません。端に写った女性を捜している人の目に触れるかもしれません。私的な撮影を全面的に禁じているミッションもあります。決めるのはその規則です。',
      },
      {
        kind: 'scenario',
        title: '橋の前の群衆',
        situation: [
          'タランバ近郊の壊れた橋の前に、ミッションの車が2台止まっています。数分のうちに60人に囲まれました。多くの人が電話を掲げています。若い男が叫びます。「スパイだ。俺たちの数を数えている」。上原直樹さんの隣で、新任の同僚が自分の電話を取り出します。「それなら、こちらも撮ります」',
        ],
        response: [
          '「しまってください」と上原さんは静かに言います。ドアは施錠し、窓は閉め、手は見えるところに置いたままです。通訳のベケレ・タムさんに、正確には何と言っているのか、話をしてもらえるかを尋ねます。タムさんは、つえを持った老人を目で示しました。「あの人です」',
          '誰も車から降りません。上原さんはサングラスを外します。タムさんが、老人のいる側の窓を手のひらの幅だけ下げてあいさつし、自分たちが何者で、これから引き返すことを、上原さんに代わって二言で伝えます。誰とも言い争わず、任務の説明もしません。若い男に、上原さんはただ「お尋ねになるのは当然です」と言います。',
          '老人がつえを上げると、人々が道を空けました。前もって打ち合わせていた2台は、人が歩くほどの速さで、1台ずつ向きを変えます。ここまで4分でした。次の村を過ぎてから、場所、時刻、雰囲気、そして「数える」という言葉を報告します。2日後に理由が分かりました。前の年、人口調査の後に立ち退きがあったのです。',
        ],
      },
      {
        kind: 'checklist',
        title: '初めて村を訪ねる前に',
        items: [
          'あいさつ、三つの礼儀、肩入れと受け取られる言葉を知っている',
          '誰に最初にあいさつし、誰を抜かしてはならないかを知っている',
          'カメラの位置情報を切り、電話に機微なものを入れていない',
          '誰が話すか、どの言葉を合図に立ち去るかを決めてある',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm5-l4-photo',
      stem: {
        en: 'A donor asks for “a good picture of a returned child soldier” for the annual report. The boy, fifteen, says that he does not mind. What do you do?',
        ja: '資金提供者から、年次報告書に載せる「元子ども兵の良い写真」を頼まれました。15歳の本人は、かまわないと言います。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Take it, since he agreed, and leave out his name.',
            ja: '本人が同意したので、名前を出さずに撮る。',
          },
          correct: false,
          because: {
            en: 'His face is his name. In five years it can bring him revenge or a refused job, and at fifteen he cannot weigh that.',
            ja: '顔は名前と同じです。5年後に復讐や就職の拒否を招くかもしれず、15歳の本人にはその重さを量れません。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Take it from behind, with his school in the background.',
            ja: '学校を背景に、後ろ姿を撮る。',
          },
          correct: false,
          because: {
            en: 'The school, the clothes and the date identify him to everybody who matters.',
            ja: '学校、服、日付があれば、知られてはならない相手には誰のことか分かります。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Decline, and offer a picture without people, agreed with the child-protection adviser.',
            ja: '断り、子どもの保護アドバイザーと相談して、人の写らない写真を提案する。',
          },
          correct: true,
          because: {
            en: 'A bench the boys built tells the story and puts nobody in danger.',
            ja: '少年たちが作った長椅子の写真でも、物語は伝わります。そして誰も危険にさらしません。',
          },
        },
      ],
    },
  ],
}
