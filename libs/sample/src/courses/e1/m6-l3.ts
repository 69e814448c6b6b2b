import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m6l3: LessonContent = {
  key: 'm6-l3',
  title: { en: 'Talking to family and media', ja: '家族と報道への対応' },
  minutes: 12,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'News of an incident now travels faster than the duty officer. Between the first post and the first fact lie perhaps thirty minutes. In that time a family can hear the worst from a stranger, and a careless sentence can put a colleague in danger.',
      },
      { kind: 'heading', text: 'Before anything happens' },
      {
        kind: 'checklist',
        title: 'Settle this at home before you leave',
        items: [
          'Your family knows one number at your employer, and the employer knows whom to call first',
          'You have agreed that no news for a day is normal, and what you both do after that',
          'They will not post where you are or speak to reporters; if a stranger claims to hold you, they listen, promise nothing, and call that number at once',
          'Your emergency form is up to date, including what your parents may be told, and in which language',
        ],
      },
      { kind: 'heading', text: 'Your own first message' },
      {
        kind: 'paragraph',
        text: 'When the duty officer has your report and the network is free, write one line: **“I am safe. I cannot write more now. I will call at about eight. Please do not post this.”** No place, no names, no pictures. Then keep the promise.',
      },
      { kind: 'heading', text: 'Who may say what' },
      {
        kind: 'table',
        caption: 'After an incident',
        head: ['Who asks', 'Who answers', 'What you do'],
        rows: [
          ['Your own family', 'You', 'Say that you are safe and when you will call'],
          [
            'A colleague’s family',
            'The person the employer has named',
            'Listen, take the number, pass it on; confirm and deny nothing',
          ],
          ['Reporters', 'The spokesperson', 'Give the spokesperson’s contact and nothing else'],
          ['Friends online', 'Nobody', 'Do not correct or forward rumours; send them to the duty officer'],
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'No name before the family',
        text: 'The names of the dead, injured or missing are never spoken outside before the family has been told by the person responsible. In a detention or an abduction, silence may protect a life: say nothing at all, to anybody, until you are told otherwise.',
      },
      { kind: 'check', check: 'm6-l3-sister' },
      { kind: 'heading', text: 'If a reporter reaches you' },
      {
        kind: 'steps',
        items: [
          'Stay friendly. Ask for name, medium and number.',
          'Say one sentence: “I am not the right person, our spokesperson will help you,” and give the contact.',
          'Do not fill the silence. There is no “off the record”, and a telephone may be recording.',
          'Tell the spokesperson at once, and write down what you said.',
        ],
      },
      {
        kind: 'scenario',
        title: 'A camera at the hospital',
        situation: [
          'Outside the hospital in Port Maren a young reporter recognises Daichi Mori’s vest. “Is it true that two of your people are dead? If you say nothing, I shall have to use what the police told me.”',
        ],
        response: [
          'Mori stops, takes off his sunglasses and says: “I understand that you need an answer. I cannot give you one. Here is the number of our spokesperson.” He says it twice, in the same words, and goes in.',
          'He does not say “no comment”, which sounds like yes, and does not deny the number, because a denial also tells. Inside he calls the spokesperson. The families are called within the hour.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: '今では、事件の知らせのほうが当直担当者より速く届きます。最初の投稿から最初の事実までの間は、30分ほどでしょうか。その間に、家族が見知らぬ人から最悪の知らせを聞くことがあります。不用意な一言が、同僚を危険にさらすこともあります。',
      },
      { kind: 'heading', text: '何も起きていないうちに' },
      {
        kind: 'checklist',
        title: '出発前に家庭で決めておくこと',
        items: [
          '家族は勤務先の連絡先を一つ知っていて、勤務先は誰に最初に電話するかを知っている',
          '一日くらい連絡がないのは普通だと話し合い、それを過ぎたらお互いにどうするかを決めた',
          '家族は、あなたの居場所を投稿せず、記者に話さない。あなたを拘束していると名乗る者から電話があれば、聞くだけにして何も約束せず、すぐその連絡先に知らせる',
          '緊急連絡票が最新である。両親に何をどこまで、何語で伝えてよいかも書いてある',
        ],
      },
      { kind: 'heading', text: '自分から送る最初の一通' },
      {
        kind: 'paragraph',
        text: '当直担当者への報告が済み、回線に余裕ができたら、一行だけ送ります。**「無事です。今は詳しく書けません。8時ごろ電話します。投稿はしないでください」**。場所も、名前も、写真も送りません。そして、約束した時刻に電話します。',
      },
      { kind: 'heading', text: '誰が何を話すか' },
      {
        kind: 'table',
        caption: '事案が起きた後',
        head: ['尋ねる人', '答える人', 'あなたがすること'],
        rows: [
          ['自分の家族', 'あなた', '無事であることと、電話する時刻を伝える'],
          ['同僚の家族', '勤務先が指名した担当者', '話を聞き、番号を控えて引き継ぐ。肯定も否定もしない'],
          ['記者', '広報担当者', '広報担当者の連絡先だけを伝える'],
          ['インターネット上の知人', '誰も答えない', 'うわさを訂正も転送もせず、当直担当者に送る'],
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '家族より先に名前を出さない',
        text: '亡くなった人、けがをした人、行方の分からない人の名前は、責任者から家族へ伝えられるまで、決して外に出しません。拘束や誘拐のときは、沈黙が命を守ることがあります。別の指示があるまで、誰にも何も話さないでください。',
      },
      { kind: 'check', check: 'm6-l3-sister' },
      { kind: 'heading', text: '記者から声をかけられたら' },
      {
        kind: 'steps',
        items: [
          '感じよく応じます。氏名、媒体名、電話番号を尋ねます。',
          '「私はお答えする立場にありません。広報担当者が承ります」とだけ言い、連絡先を伝えます。',
          '沈黙を埋めようとしないでください。「ここだけの話」はありません。電話で録音されているかもしれません。',
          'すぐに広報担当者に知らせ、自分が話したことを書き留めます。',
        ],
      },
      {
        kind: 'scenario',
        title: '病院前のカメラ',
        situation: [
          'ポート・マレンの病院の前で、若い記者が森大地さんのベストに気付きます。「そちらの職員が二人亡くなったというのは本当ですか。お答えがなければ、警察から聞いた話を使うしかありません」',
        ],
        response: [
          '森さんは足を止め、サングラスを外して言います。「お答えが必要なのは分かります。私からはお答えできません。こちらが広報担当者の番号です」。同じ言葉で二度伝え、中へ入ります。',
          '「ノーコメント」とは言いません。認めたように聞こえるからです。人数を否定もしません。否定も、何かを伝えてしまうからです。中に入ってから広報担当者に電話します。1時間以内に、担当者から家族に連絡が入りました。',
        ],
      },
    ],
  },
  figures: [],
  checks: [
    {
      key: 'm6-l3-sister',
      stem: {
        en: 'The sister of an injured colleague writes to you: “I saw a video. Is that Emil on the ground? Please, you were there.” Emil is in surgery. The employer has not yet reached his family. What do you do?',
        ja: 'けがをした同僚の妹から連絡が来ました。「動画を見ました。倒れているのはエミルですか。お願いです、あなたは現場にいたのでしょう」。エミルさんは手術中です。勤務先は、まだ家族と連絡が取れていません。どうしますか。',
      },
      options: [
        {
          id: 'a',
          text: { en: 'Tell her the truth; she has a right to it.', ja: '本当のことを話す。妹には知る権利がある。' },
          correct: false,
          because: {
            en: 'She has that right, and she deserves it complete and from somebody who can answer the next ten questions. You know only part of it, and it may change within the hour.',
            ja: '知る権利はあります。だからこそ、次の十の質問にも答えられる人から、きちんと聞くべきです。あなたが知っているのは一部だけで、状況は1時間で変わるかもしれません。',
          },
        },
        {
          id: 'b',
          text: { en: 'Write that it is not Emil, so that she can sleep.', ja: '眠れるように、エミルではないと書く。' },
          correct: false,
          because: {
            en: 'A kind lie will be remembered longer than the injury, and nobody will trust the next message.',
            ja: '優しさからのうそは、けがよりも長く記憶に残ります。次の知らせも信じてもらえなくなります。',
          },
        },
        {
          id: 'c',
          text: { en: 'Do not reply.', ja: '返信しない。' },
          correct: false,
          because: {
            en: 'Silence to a frightened person is cruel, and she will ask strangers next.',
            ja: 'おびえている人に黙っているのは酷です。次は、見知らぬ人に尋ねてしまうでしょう。',
          },
        },
        {
          id: 'd',
          text: {
            en: 'Answer: “I have your message. I am not able to tell you anything, but I will see that the right person calls you,” and call the duty officer now.',
            ja: '「メッセージを受け取りました。私からは何もお伝えできませんが、担当者から必ず電話するように頼みます」と返し、すぐに当直担当者へ電話する。',
          },
          correct: true,
          because: {
            en: 'You do not lie, you do not confirm, and you turn her fear into a telephone call from the person who can help.',
            ja: 'うそをつかず、肯定もせず、力になれる人からの電話につなげています。',
          },
        },
      ],
    },
  ],
}
