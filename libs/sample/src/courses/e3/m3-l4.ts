import type { LessonContent } from '@muster/contracts/schemas/lesson.ts'

export const m3l4: LessonContent = {
  key: 'm3-l4',
  title: { en: 'Human rights: see, record, pass on', ja: '人権：見る、記録する、伝える' },
  minutes: 13,
  blocks: {
    en: [
      {
        kind: 'paragraph',
        text: 'Everybody in a mission has to respect human rights and to report violations that come to their notice. Investigating them is the work of the **human rights component**. Between these two sentences lies your part: you see something, you record it soberly, and you pass it on without making it worse.',
      },
      { kind: 'heading', text: 'See' },
      {
        kind: 'list',
        items: [
          'People beaten, held without a reason, or gone after an arrest',
          'Houses burned or marked, land taken from one group',
          'Somebody punished for what they said, wrote or voted',
          'People turned away from court, clinic, school or registration because of who they are',
          'Money or sex demanded for what is theirs by right',
        ],
      },
      {
        kind: 'paragraph',
        text: 'A **violation** is committed, ordered or tolerated by those who hold public power; armed groups that control places are watched as well. A robbery between neighbours is a crime for the police. You need not draw the line: the component does.',
      },
      { kind: 'heading', text: 'Record' },
      { kind: 'figure', figure: 'seen-told-thought' },
      {
        kind: 'table',
        caption: 'One event, badly and well noted',
        head: ['Badly', 'Well'],
        rows: [
          [
            '“Brutal police attack in Ombe, many injured.”',
            '“Ombe, market square, Tues. 9:40. I saw four men in blue uniform strike two men with sticks.”',
          ],
          [
            '“Everyone says it was ordered by the governor.”',
            '“Told by two traders, separately: an officer said ‘order from above’.”',
          ],
          [
            '“Victim: (name, telephone, village)” in a phone note',
            '“Person A. How to reach A: kept by the human rights officer.”',
          ],
          ['Photograph of a bleeding man', 'No photograph. “One man bled from the head and walked away by himself.”'],
        ],
      },
      { kind: 'heading', text: 'Pass on' },
      {
        kind: 'steps',
        items: [
          '**The same day, to a human rights officer,** by voice or by the mission’s secure means.',
          '**Only what is needed.** Names separately, and only if the person agreed, and knows for what.',
          '**Say who else knows.** If the story has been round the office, that is a risk the officer must know.',
          '**Destroy your rough notes** once they have been taken over, as the officer tells you to.',
          '**Then leave it.** You will often not hear what became of it. Do not go back to ask the witness.',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: 'Do no harm comes before completeness',
        text: 'If writing something down, asking once more, or being seen together could endanger a person, do not do it. A gap in a report can be filled later. A witness cannot be brought back.',
      },
      { kind: 'check', check: 'm3-l4-list' },
      { kind: 'heading', text: 'When we help those who carry weapons' },
      {
        kind: 'paragraph',
        text: 'The UN has a due-diligence policy: before a mission supports forces outside the UN, with fuel, transport, training or planning, it must consider whether there is a real risk that they commit grave violations, and it withholds or stops support where there is and the risk cannot be reduced. So a friendly “can you lend us two lorries?” from a colonel is not yours to answer. Say that you will ask, and inform the human rights component before anybody loads.',
      },
      {
        kind: 'scenario',
        title: 'A visitor after hours',
        situation: [
          'At 18:30 a man knocks at the office in Talamba. He has a list of eleven people who were taken from his street by men in uniform, with names, ages and addresses, and wants Ren Asakura to keep it. The human rights officer is in Port Maren until the next day.',
        ],
        response: [
          'Ren asks him in, away from the window. “I am not the person for this, but I can bring you to her. Is it safe for you to have come here?” He telephones the officer, who speaks with the man herself, and asks Ren to take the list in a sealed envelope into the office safe.',
          'Ren neither reads it aloud nor copies nor photographs it. He writes down: envelope received 18:50, handed over next day 08:15, signature. He asks the man how he gets home, and they find a better way than the front door.',
        ],
      },
    ],
    ja: [
      {
        kind: 'paragraph',
        text: 'ミッションの要員は皆、人権を尊重し、目にした侵害を報告しなければなりません。調査するのは**人権部門**の仕事です。あなたの役割は、その間にあります。見たものを冷静に記録し、事態を悪くすることなく伝えることです。',
      },
      { kind: 'heading', text: '見る' },
      {
        kind: 'list',
        items: [
          '殴られる人、理由もなく拘束される人、逮捕の後に行方が分からない人',
          '焼かれた家、印を付けられた家、一つの集団から奪われた土地',
          '話したこと、書いたこと、投票したことを理由に罰を受けた人',
          '属性を理由に、裁判所、診療所、学校、登録から締め出される人',
          '当然の権利と引き換えに、金や性を要求されること',
        ],
      },
      {
        kind: 'paragraph',
        text: '**人権侵害**とは、公の権力を持つ者が行い、命じ、または見逃すものをいいます。地域を支配する武装集団の行為も監視の対象です。隣人同士の強盗は、警察が扱う犯罪です。どちらに当たるかをあなたが決める必要はありません。判断するのは人権部門です。',
      },
      { kind: 'heading', text: '記録する' },
      { kind: 'figure', figure: 'seen-told-thought' },
      {
        kind: 'table',
        caption: '一つの出来事の、悪い書き方とよい書き方',
        head: ['悪い例', 'よい例'],
        rows: [
          [
            '「オンベで警察が残虐な襲撃、負傷者多数」',
            '「オンベの市場の広場、火曜9時40分。青い制服の男4人が、男性2人を棒で打つのを見た」',
          ],
          ['「知事の命令だと皆が言っている」', '「商人2人から別々に聞いた話。警官が『上の命令だ』と言ったという」'],
          ['電話のメモに「被害者：（氏名、電話番号、村）」', '「Aさん。連絡方法は人権担当官が保管」'],
          ['血を流す男性の写真', '写真なし。「男性1人が頭から血を流し、自分で歩いて去った」'],
        ],
      },
      { kind: 'heading', text: '伝える' },
      {
        kind: 'steps',
        items: [
          '**その日のうちに、人権担当官へ。**口頭か、ミッションの安全な手段で伝えます。',
          '**必要なことだけを。**名前は別にし、本人が目的を知ったうえで同意した場合に限ります。',
          '**ほかに知っている人を伝える。**事務所中に話が広まっているなら、それは担当官が知るべき危険です。',
          '**引き継いだら、下書きのメモを処分する。**担当官の指示に従います。',
          '**その後は手を離す。**結果を知らされないことも多くあります。証人を再び訪ねて尋ねたりしません。',
        ],
      },
      {
        kind: 'callout',
        tone: 'warning',
        title: '完全な記録より、害を及ぼさないこと',
        text: '書き留めること、もう一度尋ねること、一緒にいるのを見られることが誰かを危険にさらすなら、しないでください。報告の空白は後で埋められますが、失われた証人の命は戻りません。',
      },
      { kind: 'check', check: 'm3-l4-list' },
      { kind: 'heading', text: '武器を持つ相手を支援するとき' },
      {
        kind: 'paragraph',
        text: '国連には、人権に関するデュー・ディリジェンス（相当の注意）の方針があります。燃料、輸送、訓練、計画などで国連以外の部隊を支援する前に、重大な侵害を行う現実のおそれがないかを検討し、おそれがあって、それを減らせないときは、支援を控え、または中止します。ですから、大佐からの「トラックを2台貸してくれないか」という気軽な頼みは、あなたが答えてよいものではありません。確認すると答え、荷を積む前に人権部門に知らせます。',
      },
      {
        kind: 'scenario',
        title: '時間外の訪問者',
        situation: [
          '18時30分、タランバの事務所の戸を男性がたたきました。自分の住む通りから制服の男たちに連れ去られた11人の名簿を持っており、氏名、年齢、住所が書かれています。朝倉蓮さんに預かってほしいと言います。人権担当官は、翌日までポート・マレンにいます。',
        ],
        response: [
          '朝倉さんは、窓から離れた場所に招き入れます。「担当は私ではありませんが、おつなぎします。ここへ来て、危なくはありませんか」。電話で担当官につなぎ、担当官が男性と直接話しました。名簿は、封をした封筒で事務所の金庫に預かるよう頼まれます。',
          '声に出して読むことも、写すことも、撮ることもしません。記録は「18時50分封筒受領、翌日8時15分引渡し、署名」だけです。帰り道を男性に尋ね、正面の出入口よりよい道を一緒に考えました。',
        ],
      },
    ],
  },
  figures: [
    {
      id: 'seen-told-thought',
      width: 640,
      height: 190,
      svg: `<g fill="var(--surface)" stroke-width="3"><rect x="8" y="12" width="200" height="166" rx="6" stroke="var(--valid)"/><rect x="220" y="12" width="200" height="166" rx="6" stroke="var(--warn)"/><rect x="432" y="12" width="200" height="166" rx="6" stroke="var(--muted)" stroke-dasharray="8 5"/></g>
<g text-anchor="middle" fill="var(--ink)" font-size="18"><g font-weight="700" font-size="22"><text x="108" y="52">{{seen}}</text><text x="320" y="52">{{told}}</text><text x="532" y="52">{{thought}}</text></g>
<text x="108" y="92">{{seen-1}}</text><text x="108" y="118">{{seen-2}}</text><text x="108" y="158" font-weight="700">{{seen-3}}</text>
<text x="320" y="92">{{told-1}}</text><text x="320" y="118">{{told-2}}</text><text x="320" y="158" font-weight="700">{{told-3}}</text>
<text x="532" y="92">{{thought-1}}</text><text x="532" y="118">{{thought-2}}</text><text x="532" y="158" font-weight="700">{{thought-3}}</text></g>`,
      labels: {
        seen: { en: 'Seen', ja: '見たこと' },
        'seen-1': { en: 'time, place,', ja: '時刻、場所、人数' },
        'seen-2': { en: 'number, action', ja: '何が行われたか' },
        'seen-3': { en: 'I saw it', ja: '「私が見た」' },
        told: { en: 'Told', ja: '聞いたこと' },
        'told-1': { en: 'by how many,', ja: '何人から' },
        'told-2': { en: 'together or apart', ja: '一緒にか、別々にか' },
        'told-3': { en: 'They said it', ja: '「…と聞いた」' },
        thought: { en: 'Thought', ja: '考えたこと' },
        'thought-1': { en: 'one sentence,', ja: '一文だけ' },
        'thought-2': { en: 'marked as yours', ja: '自分の見方と断って' },
        'thought-3': { en: 'I think so', ja: '「…と思う」' },
      },
      alt: {
        en: 'Three columns of a note. Seen: time, place, number, what was done. Told: by how many people, together or apart. Thought: one sentence, marked as yours.',
        ja: 'メモの三つの欄。見たこと：時刻、場所、人数、何が行われたか。聞いたこと：何人から、一緒にか別々にか。考えたこと：自分の見方と断って一文だけ。',
      },
      caption: {
        en: 'Keep the three apart, and leave the third empty if you have nothing to put there.',
        ja: '三つを分けて書きます。三つ目は、書くことがなければ空けておきます。',
      },
    },
  ],
  checks: [
    {
      key: 'm3-l4-list',
      stem: {
        en: 'An officer of the host police, with whom you work well, asks for the names of the witnesses so that he “can protect them”. What do you answer?',
        ja: '仕事上よい関係にある受入国の警察官が、「保護するために」証人の名前を教えてほしいと言います。どう答えますか。',
      },
      options: [
        {
          id: 'a',
          text: {
            en: '“Here they are, for you personally.”',
            ja: '「あなただけに、お教えします」',
          },
          correct: false,
          because: {
            en: 'Even if he is honest, he cannot control who reads his file.',
            ja: '本人が誠実でも、その記録を誰が読むかまでは管理できません。',
          },
        },
        {
          id: 'b',
          text: {
            en: '“There are no witnesses.”',
            ja: '「証人はいません」',
          },
          correct: false,
          because: {
            en: 'A lie destroys trust, and he may know better.',
            ja: 'うそは信頼を壊します。相手はすでに知っているかもしれません。',
          },
        },
        {
          id: 'c',
          text: {
            en: '“I am not able to give names. Our human rights component will speak with you.”',
            ja: '「名前をお伝えする立場にありません。人権部門がお話しします」',
          },
          correct: true,
          because: {
            en: 'A polite refusal, and the question goes to those who can weigh it. Tell them today that he asked.',
            ja: '丁寧に断り、判断できる人に委ねています。尋ねられたことは、今日のうちに人権部門へ伝えます。',
          },
        },
      ],
    },
  ],
}
