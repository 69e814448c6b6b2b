import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m1l3: LessonContent = {
  key: 'm1-l3',
  title: { en: 'Reporting chains and the duty phone', ja: '報告系統と当直電話' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'When something happens there is no time to look for the right person. A reporting chain answers three questions in advance: whom do I call first, who passes it on, and what if nobody answers?',
      },
      { kind: 'heading', text: 'Two chains, one first call' },
      {
        kind: 'paragraph',
        text: 'In daily work you report to your supervisor. In a security incident you call the **duty phone** first. It is a number, not a person: whoever is on duty answers, day and night, and passes the message to those who decide. You make one call and can then look after yourself and others. Your supervisor hears from you afterwards.',
      },
      { kind: 'figure', figure: 'reporting-chain' },
      { kind: 'heading', text: 'A message that can be used' },
      { kind: 'paragraph', text: 'The line may break, so the most important comes first. Thirty seconds are enough.' },
      {
        kind: 'steps',
        items: [
          '**Who.** Your name, and how many people are with you.',
          '**Where.** Place, landmark, direction; coordinates if you have them.',
          '**What and when.** What you saw or heard yourself. Say what is only assumed.',
          '**State.** Is anyone hurt? Are you safe where you are?',
          '**Need.** What help you need, and what you will do next.',
          '**Next contact.** When you will call again, and on which number you can be reached.',
        ],
      },
      { kind: 'paragraph', text: 'Ask the duty officer to repeat it back.' },
      { kind: 'heading', text: 'When nobody answers' },
      {
        kind: 'list',
        items: [
          'If you are in danger, move or take cover first. Then call.',
          'Call once more, then use the next number on your card.',
          'Send the same six points as a text. A text may pass where a call does not.',
          'Keep trying until a person confirms. **Sent is not received.**',
        ],
      },
      { kind: 'heading', text: 'What to report' },
      {
        kind: 'paragraph',
        text: 'Report incidents, and near misses too: the car that followed you, the stone that missed. Small reports show a pattern early. Keep names, photographs and guesses out of chat groups; a family may read them before anybody has called.',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: 'Some reports need another door',
        text: 'Sexual violence, harassment or a colleague’s misconduct may be taken to a confidential contact instead. In immediate danger use the duty phone: you need not tell the whole story to be helped.',
      },
      {
        kind: 'scenario',
        title: 'Shots near the guest house',
        situation: [
          '21:40 in Port Maren. Sara hears a burst of shots, perhaps two streets away. In the chat group colleagues ask who has seen what. Her call does not go through.',
        ],
        response: [
          'She moves away from the windows to an inner room and stays low behind solid walls.',
          'She texts the duty number: who, where, what and when, not hurt, staying inside, next contact at 22:00.',
          'She tries the duty phone again, then the deputy. At 21:52 the duty officer confirms.',
          'She answers the headcount of her warden, the colleague who keeps contact with those living nearby. In the chat group she writes nothing.',
        ],
      },
      { kind: 'check', check: 'missed-check-in' },
      {
        kind: 'checklist',
        title: 'My contact card',
        items: [
          'duty phone, if possible on two networks',
          'area security officer and deputy',
          'my warden, my call sign and radio channel',
          'medical emergency number',
          'a paper copy in my pocket',
          'each number called this month to test it',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '何かが起きたとき、連絡すべき相手を探している時間はありません。報告系統とは、三つの問いに前もって答えておくものです。最初にどこへ電話するのか。誰がその先へ伝えるのか。誰も出なかったらどうするのか。',
      },
      { kind: 'heading', text: '系統は二つ、最初の電話は一本' },
      {
        kind: 'paragraph',
        text: 'ふだんの業務は上司に報告します。安全にかかわる事案では、まず**当直電話**にかけます。これは人ではなく「番号」です。昼も夜も、その時間の当直担当者が出て、判断する人へ伝えてくれます。あなたは一本だけ電話をかければ、あとは自分と周りの人の安全に集中できます。上司への報告はその後でかまいません。',
      },
      { kind: 'figure', figure: 'reporting-chain' },
      { kind: 'heading', text: '役に立つ伝え方' },
      { kind: 'paragraph', text: '通話は途中で切れるかもしれません。大事なことから順に話します。30秒あれば足ります。' },
      {
        kind: 'steps',
        items: [
          '**誰が：**自分の名前と、一緒にいる人数。',
          '**どこで：**地名、目印、方角。わかれば座標も。',
          '**何が、いつ：**自分で見聞きしたこと。推測は推測だと言います。',
          '**今の状態：**けが人はいるか。今いる場所は安全か。',
          '**必要なもの：**どんな助けが要るか。自分はこの後どうするか。',
          '**次の連絡：**次に電話する時刻と、連絡がつく番号。',
        ],
      },
      { kind: 'paragraph', text: '最後に、当直担当者に復唱してもらいます。' },
      { kind: 'heading', text: '誰も出ないとき' },
      {
        kind: 'list',
        items: [
          '危険が迫っているなら、まず移動するか身を隠します。電話はその後です。',
          'もう一度かけ、だめなら連絡カードの次の番号にかけます。',
          '同じ6項目を文字でも送ります。通話がつながらなくても、文字なら届くことがあります。',
          '人から確認の返事が来るまで続けます。**「送った」は「届いた」ではありません。**',
        ],
      },
      { kind: 'heading', text: '何を報告するか' },
      {
        kind: 'paragraph',
        text: '起きた事案だけでなく、ヒヤリハットも報告してください。後をつけてきた車、当たらなかった石。小さな報告が集まると、早いうちに傾向が見えてきます。一方、氏名、写真、憶測をチャットのグループに流してはいけません。正式な連絡より先に、家族の目に触れるおそれがあります。',
      },
      {
        kind: 'callout',
        tone: 'note',
        title: '別の窓口に相談してよいこと',
        text: '性暴力、ハラスメント、同僚の不正行為は、秘密の守られる相談窓口に話すこともできます。今まさに危険があるときは当直電話を使ってください。事情をすべて話さなくても、助けは求められます。',
      },
      {
        kind: 'scenario',
        title: '宿舎の近くで銃声',
        situation: [
          '21時40分、ポート・マレン。サラさんは、通り二つほど先と思われる連続した銃声を聞きました。チャットのグループでは、同僚が「誰か見た？」と尋ね合っています。電話はつながりません。',
        ],
        response: [
          '窓から離れ、建物の内側の部屋に移り、頑丈な壁の陰で姿勢を低くします。',
          '当直の番号に文字で送ります。誰が、どこで、何が、いつ、けがはない、屋内にとどまる、次の連絡は22時。',
          'もう一度当直電話にかけ、次に代理者にかけます。21時52分、当直担当者から確認の返事がありました。',
          '近くに住む職員の連絡をまとめる連絡責任者（ワーデン）の安否確認には答えます。チャットのグループには何も書きません。',
        ],
      },
      { kind: 'check', check: 'missed-check-in' },
      {
        kind: 'checklist',
        title: '私の連絡カード',
        items: [
          '当直電話（できれば二つの通信会社の番号）',
          '地域安全担当官と代理者',
          '連絡責任者、自分の呼出符号と無線チャンネル',
          '救急医療の番号',
          'ポケットに入る紙の控え',
          '今月、どの番号にも試しにかけたかどうか',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'reporting-chain',
      width: 640,
      height: 380,
      svg: `
<path d="M184 64H218" fill="none" stroke="var(--primary)" stroke-width="4"/>
<path d="M216 54V74L232 64Z" fill="var(--primary)"/>
<path d="M408 64H442" fill="none" stroke="var(--primary)" stroke-width="4"/>
<path d="M440 54V74L456 64Z" fill="var(--primary)"/>
<path d="M544 104V138" fill="none" stroke="var(--primary)" stroke-width="4"/>
<path d="M534 136H554L544 152Z" fill="var(--primary)"/>
<path d="M544 232V266" fill="none" stroke="var(--primary)" stroke-width="4"/>
<path d="M534 264H554L544 280Z" fill="var(--primary)"/>
<path d="M170 104L224 148" fill="none" stroke="var(--warn)" stroke-width="3" stroke-dasharray="9 6"/>
<path d="M219 156L232 156L229 142Z" fill="var(--warn)"/>
<path d="M408 148L462 110" fill="none" stroke="var(--warn)" stroke-width="3" stroke-dasharray="9 6"/>
<path d="M457 105L470 104L466 117Z" fill="var(--warn)"/>
<path d="M96 104V140" fill="none" stroke="var(--muted)" stroke-width="3" stroke-dasharray="3 5"/>
<path d="M88 138H104L96 152Z" fill="var(--muted)"/>
<rect x="8" y="24" width="176" height="80" rx="6" fill="var(--primary-tint)" stroke="var(--primary)" stroke-width="2"/>
<rect x="232" y="24" width="176" height="80" rx="6" fill="var(--primary)" stroke="var(--primary)" stroke-width="2"/>
<rect x="456" y="24" width="176" height="80" rx="6" fill="var(--surface)" stroke="var(--primary)" stroke-width="2"/>
<rect x="8" y="152" width="176" height="80" rx="6" fill="var(--surface)" stroke="var(--control)" stroke-width="2"/>
<rect x="232" y="152" width="176" height="80" rx="6" fill="var(--surface)" stroke="var(--warn)" stroke-width="2"/>
<rect x="456" y="152" width="176" height="80" rx="6" fill="var(--surface)" stroke="var(--primary)" stroke-width="2"/>
<rect x="456" y="280" width="176" height="80" rx="6" fill="var(--surface)" stroke="var(--primary)" stroke-width="2"/>
<rect x="240" y="32" width="160" height="64" rx="4" fill="var(--surface)"/>
<text x="96" y="72" text-anchor="middle" font-size="24" font-weight="700" fill="var(--ink)">{{you}}</text>
<text x="320" y="60" text-anchor="middle" font-size="22" font-weight="700" fill="var(--ink)">{{duty-1}}</text>
<text x="320" y="86" text-anchor="middle" font-size="18" fill="var(--ink)">{{duty-2}}</text>
<text x="544" y="60" text-anchor="middle" font-size="20" fill="var(--ink)">{{officer-1}}</text>
<text x="544" y="86" text-anchor="middle" font-size="20" fill="var(--ink)">{{officer-2}}</text>
<text x="96" y="199" text-anchor="middle" font-size="20" fill="var(--ink)">{{supervisor}}</text>
<text x="320" y="188" text-anchor="middle" font-size="20" fill="var(--ink)">{{backup-1}}</text>
<text x="320" y="214" text-anchor="middle" font-size="20" fill="var(--ink)">{{backup-2}}</text>
<text x="544" y="199" text-anchor="middle" font-size="20" fill="var(--ink)">{{head}}</text>
<text x="544" y="327" text-anchor="middle" font-size="20" fill="var(--ink)">{{headquarters}}</text>
<path d="M10 288H62" stroke="var(--primary)" stroke-width="4"/>
<path d="M10 320H62" stroke="var(--warn)" stroke-width="3" stroke-dasharray="9 6"/>
<path d="M10 352H62" stroke="var(--muted)" stroke-width="3" stroke-dasharray="3 5"/>
<text x="76" y="295" font-size="20" fill="var(--ink)">{{at-once}}</text>
<text x="76" y="327" font-size="20" fill="var(--ink)">{{no-answer}}</text>
<text x="76" y="359" font-size="20" fill="var(--ink)">{{afterwards}}</text>`.trim(),
      labels: {
        you: { en: 'You', ja: 'あなた' },
        'duty-1': { en: 'Duty phone', ja: '当直電話' },
        'duty-2': { en: 'answered 24 h', ja: '24時間対応' },
        'officer-1': { en: 'Area security', ja: '地域安全' },
        'officer-2': { en: 'officer', ja: '担当官' },
        supervisor: { en: 'Supervisor', ja: '上司' },
        'backup-1': { en: 'Next number', ja: 'カードの' },
        'backup-2': { en: 'on your card', ja: '次の番号' },
        head: { en: 'Head of office', ja: '事務所長' },
        headquarters: { en: 'Headquarters', ja: '本部' },
        'at-once': { en: 'At once', ja: 'すぐに' },
        'no-answer': { en: 'If nobody answers', ja: '誰も出ないとき' },
        afterwards: { en: 'Afterwards', ja: 'その後で' },
      },
      alt: {
        en: 'At once: you call the duty phone, which is answered 24 hours a day; it informs the area security officer, who informs the head of office and through them headquarters. If nobody answers: you call the next number on your card, which reaches the same officer. Afterwards: you tell your supervisor.',
        ja: 'すぐに：あなたは24時間対応の当直電話にかけます。当直担当者から地域安全担当官へ、事務所長へ、本部へと伝わります。誰も出ないとき：カードの次の番号にかけると、同じ担当官に届きます。その後で：上司に知らせます。',
      },
      caption: {
        en: 'You make one call. The chain does the rest, and there is always a second way in.',
        ja: 'あなたがかける電話は一本です。その先は系統が受け持ちます。つながらないときの道も、必ず用意しておきます。',
      },
    },
  ],
  checks: [
    {
      key: 'missed-check-in',
      stem: {
        en: 'Your check-in was due at 15:00. The meeting ran on and you notice at 15:25. What do you do?',
        ja: '15時に定時連絡をする約束でした。会議が長引き、気づいたのは15時25分です。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: 'Call the duty phone now, say that you are safe and agree the next time.',
            ja: '今すぐ当直電話にかけ、無事を伝え、次の連絡時刻を決める。',
          },
          correct: true,
          because: {
            en: 'People may be about to search for you at their own risk. One minute of embarrassment stops that.',
            ja: '誰かが危険を冒して捜索に出る直前かもしれません。少し気まずくても、電話一本でそれを止められます。',
          },
        },
        {
          id: 'b',
          text: { en: 'Wait for the next check-in at 16:30.', ja: '次の定時連絡の16時30分まで待つ。' },
          correct: false,
          because: {
            en: 'By then the overdue action may already be under way.',
            ja: 'そのころには、連絡途絶時の対応が始まっているおそれがあります。',
          },
        },
        {
          id: 'c',
          text: { en: 'Send your supervisor an e-mail with an apology.', ja: '上司におわびのメールを送る。' },
          correct: false,
          because: {
            en: 'The duty officer is counting the minutes and will not see that e-mail.',
            ja: '時間を計りながら待っているのは当直担当者です。そのメールは目に入りません。',
          },
        },
        {
          id: 'd',
          text: { en: 'Post “all fine” in the team’s chat group.', ja: 'チームのチャットに「無事です」と書き込む。' },
          correct: false,
          because: {
            en: 'Nobody on duty is obliged to read it, and a voice tells more than a text. Call the number that is waiting for you.',
            ja: '当直担当者がそれを読むとは限りません。それに、文字より声のほうが、あなたの状態をよく伝えます。待っている番号にかけてください。',
          },
        },
      ],
    },
  ],
}
