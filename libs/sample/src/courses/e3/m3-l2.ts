import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l2: LessonContent = {
  key: 'm3-l2',
  title: { en: 'Children', ja: '子ども' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'In the United Nations a child is **anyone under eighteen**, whatever local custom says, and whether the child carries a schoolbag, a baby or a rifle. If you are unsure of the age, treat the person as a child.',
      },
      { kind: 'heading', text: 'Six grave violations' },
      {
        kind: 'paragraph',
        text: 'The Security Council has named six things done to children in war that are monitored everywhere. You do not have to prove any of them. You have to recognise them.',
      },
      {
        kind: 'list',
        items: [
          'Killing and maiming, including by mines and shells left behind',
          'Recruitment or use by armed forces or groups: also as cooks, porters, messengers or “wives”',
          'Rape and other sexual violence',
          'Abduction',
          'Attacks on schools and hospitals',
          'Denial of humanitarian access',
        ],
      },
      { kind: 'heading', text: 'A child tells you' },
      {
        kind: 'paragraph',
        text: 'Children often choose someone who seems kind and far from their own world. You may be the only adult who is told. What you do in these five minutes can help, or can put the child and the family in danger.',
      },
      {
        kind: 'steps',
        items: [
          '**Stay where others can see you both,** but not hear. Be calm; sit lower than the child.',
          '**Listen.** Let the child stop at any time. Ask nothing except whether he or she is safe now.',
          '**Do not interview.** No dates, no commanders’ names, no “why did you not run away”. Trained people ask once, in the right place.',
          '**No photograph, no recording, no gift, no promise** of school, money or secrecy.',
          '**Say what you will do:** “There is a colleague whose work is to help. May I tell her?”',
          '**Contact the child-protection adviser today,** by voice. Write no name into a chat or an ordinary mail.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'If there is danger now',
        text: 'If the child will be harmed today, or is hurt, first comes safety and care: the nearest clinic, the operations centre, the adviser, in whichever order helps fastest. Do not take a child into your car or home alone, unless it is a matter of life; if you must, call first, and take another adult with you.',
      },
      { kind: 'check', check: 'm3-l2-photo' },
      { kind: 'heading', text: 'What the mission itself must not do' },
      {
        kind: 'list',
        items: [
          'No child works for us: no carrying of water, no washing of cars, no errands “for a few coins”',
          'No use of schools as camps or parking places; keep patrols away from playgrounds where you can',
          'No questions to children about armed people. It makes spies of them in somebody’s eyes',
          'No picture of a child that could lead anybody to a village, not even with a blurred face',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Children who were with armed groups are first of all **victims**, also when they have done terrible things. If soldiers or police hold one, the mission has an agreed way of handing the child over to those who care for children. Your part is to make sure that the adviser knows.',
      },
      {
        kind: 'scenario',
        title: 'The boy at the water point',
        situation: [
          'At the water point in Kasuru a boy of about thirteen says to Ren Asakura in English: “I carry for the commander. At night I stand guard. My friend got shot.” Two men are looking over. Ren’s colleague lifts his telephone to take a picture.',
        ],
        response: [
          'Ren lightly lowers the colleague’s arm. He keeps his face as if they were talking about football. “Thank you for telling me. Are you hurt? Is it all right to talk here?” The boy shakes his head. “There is a woman in our office who helps boys like you. May I tell her?” A nod.',
          'He does not follow him or ask his name. At 14:10, from the office, he telephones the child-protection adviser: place, time, apparent age, the words, the two men. He writes nothing in the team’s chat, and asks his colleague to check that there is no picture.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '国連でいう子どもとは、**18歳未満のすべての人**です。土地の慣習がどうであれ、背負っているのがかばんでも、赤ん坊でも、銃でも、変わりません。年齢が分からないときは、子どもとして扱います。',
      },
      { kind: 'heading', text: '六つの重大な侵害行為' },
      {
        kind: 'paragraph',
        text: '紛争下で子どもに対して行われる侵害行為のうち、安全保障理事会が取り上げ、各地で監視されているものが六つあります。立証する必要はありません。見て、それと気づけることが大切です。',
      },
      {
        kind: 'list',
        items: [
          '殺害と、身体に重い傷を負わせること（放置された地雷や砲弾によるものを含む）',
          '軍隊や武装集団による徴集または使用（料理人、荷物運び、伝令、「妻」にすることも含む）',
          '強姦その他の性暴力',
          '誘拐',
          '学校や病院への攻撃',
          '人道アクセスの拒否（支援を届かなくすること）',
        ],
      },
      { kind: 'heading', text: '子どもが打ち明けたとき' },
      {
        kind: 'paragraph',
        text: '子どもは、優しそうで、自分の世界から遠い人を選んで打ち明けることがよくあります。聞いた大人は、あなた一人かもしれません。その5分間の振る舞いは、助けにもなれば、子どもと家族を危険にさらすこともあります。',
      },
      {
        kind: 'steps',
        items: [
          '**人から見えるが、声は聞こえない場所にいる。**落ち着き、子どもより低い姿勢を取ります。',
          '**聴く。**いつやめてもよいようにします。尋ねるのは、今安全かどうかだけです。',
          '**聞き取り調査をしない。**日付も、指揮官の名前も、「なぜ逃げなかったの」も尋ねません。訓練を受けた人が、ふさわしい場所で一度だけ尋ねます。',
          '**撮らない、録音しない、物を与えない、約束しない。**学校のことも、お金も、秘密にすることも約束しません。',
          '**これからすることを伝える。**「手助けを仕事にしている同僚がいます。話してもいいですか」。',
          '**その日のうちに、子どもの保護アドバイザーに口頭で伝える。**名前は、チャットにも普通のメールにも書きません。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '今、危険があるとき',
        text: '今日にも危害を加えられるおそれがあるとき、けがをしているときは、安全と手当てが先です。最寄りの診療所、オペレーションセンター、アドバイザーのうち、いちばん早く助けになるところから連絡します。命に関わる場合を除き、大人が自分一人のときに、子どもを車に乗せたり、家に入れたりしません。やむを得ないときは、先に電話し、もう一人の大人と一緒に行動します。',
      },
      { kind: 'check', check: 'm3-l2-photo' },
      { kind: 'heading', text: 'ミッション自身がしてはならないこと' },
      {
        kind: 'list',
        items: [
          '子どもを働かせない。水運びも、洗車も、「小銭で頼む」お使いもさせない',
          '学校を宿営地や駐車場に使わない。できる限り、パトロールを遊び場から遠ざける',
          '武装した人のことを子どもに尋ねない。誰かの目には、子どもがスパイに映る',
          '村が分かってしまう子どもの写真を撮らない。顔をぼかしてあっても同じ',
        ],
      },
      {
        kind: 'paragraph',
        text: '武装集団にいた子どもは、たとえ恐ろしいことをしたとしても、何よりもまず**被害者**です。軍や警察に拘束されている場合、子どもの支援にあたる人へ引き渡すための、取り決められた方法があります。あなたの役目は、アドバイザーに確実に知らせることです。',
      },
      {
        kind: 'scenario',
        title: '水くみ場の少年',
        situation: [
          'カスル郡の水くみ場で、13歳くらいの少年が、英語で朝倉蓮さんに言いました。「指揮官の荷物を運んでる。夜は見張り。友達が撃たれた」。二人の男がこちらを見ています。同僚は写真を撮ろうと電話を構えました。',
        ],
        response: [
          '朝倉さんは同僚の腕をそっと下げ、サッカーの話でもしているような顔で言います。「話してくれてありがとう。けがはない？　ここで話しても大丈夫？」。少年は首を横に振ります。「事務所に、君のような子を助ける人がいるんだ。話してもいいかな」。少年はうなずきました。',
          '後を追うことも、名前を聞くこともしません。14時10分、事務所から子どもの保護アドバイザーに電話し、場所、時刻、見たところの年齢、少年の言葉、二人の男のことを伝えます。チームのチャットには何も書かず、写真が残っていないことを同僚に確かめてもらいました。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm3-l2-photo',
      stem: {
        en: 'Your section wants a “human face” for the mission’s page. At a school opening the headmaster offers you to photograph the best pupil, a girl who came back from an armed group. What do you do?',
        ja: '課では、ミッションのページに載せる「人の顔が見える」写真を探しています。学校の開校式で、校長が、武装集団から戻った優秀な女子生徒を撮ってはどうかと勧めてくれました。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Take it from behind, so that her face does not show.',
            ja: '顔が写らないよう、後ろから撮る。',
          },
          correct: false,
          because: {
            en: 'School, dress and date are enough for anyone who knows her, or looks for her.',
            ja: '学校、服、日付が分かれば、知っている人や捜している人には十分です。',
          },
        },
        {
          id: 'b',
          text: {
            en: 'Take it if she herself says yes.',
            ja: '本人がよいと言えば撮る。',
          },
          correct: false,
          because: {
            en: 'A child cannot judge what follows, and can hardly say no in front of the headmaster.',
            ja: '子どもには、その先に起こることを判断できません。校長の前では断りにくいでしょう。',
          },
        },
        {
          id: 'c',
          text: {
            en: 'Thank him, photograph the building, and tell the child-protection adviser that her story is being told.',
            ja: '礼を言って校舎を撮り、その子の経歴が語られていることを子どもの保護アドバイザーに伝える。',
          },
          correct: true,
          because: {
            en: 'The past of this girl belongs to her. That it is being shown to visitors is something the adviser should know.',
            ja: '過去は、その子自身のものです。来客に披露されていることは、アドバイザーが知っておくべきことです。',
          },
        },
      ],
    },
  ],
}
