import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 2, reading a conflict: actors, causes, connectors and dividers, bias. */
export const questionsM2: readonly Question[] = [
  {
    kind: 'single',
    key: 'e2-q013',
    outcome: 'e2-o4',
    module: 'm2',
    points: 2,
    stem: {
      en: 'You have money for one well. The best ground lies between two villages that fight over grazing. What is the best first step?',
      ja: '井戸を一つ掘る予算があります。最も適した場所は、放牧地をめぐって争う二つの村の間です。最初の一歩として最もよいのはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Build quickly, before either of them can claim the place for itself',
          ja: 'どちらかが自分のものだと言い出す前に、急いで掘る',
        },
        correct: false,
        because: {
          en: 'A well without rules is a prize. The stronger side will hold it by the first dry month.',
          ja: '決まりのない井戸は獲物になります。最初の乾いた月には、強い側が握っているでしょう。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Ask who controls access to water there in each season',
          ja: '季節ごとに、そこで水の利用を取り仕切るのは誰かを尋ねる',
        },
        correct: true,
        because: {
          en: 'A well changes who may graze where. You need to know who decides now, in the dry months and in the wet.',
          ja: '井戸は、誰がどこで放牧できるかを変えます。乾期と雨期に、今は誰が決めているのかを知る必要があります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Look for more money, so that each village can have a well of its own',
          ja: '追加の予算を探し、両方の村に一つずつ井戸を掘れるようにする',
        },
        correct: false,
        because: {
          en: 'It looks fair, but two wells may bring both herds to the same grass, and end the one reason to talk.',
          ja: '公平に見えますが、双方の群れが同じ草地に集まり、話し合う唯一の理由も失われるかもしれません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Let both villages vote on where the well should be',
          ja: '井戸の場所を、両村の住民の投票で決める',
        },
        correct: false,
        because: {
          en: 'The larger village wins, and the vote is remembered as a defeat.',
          ja: '大きな村が勝ち、その投票は敗北として記憶されます。',
        },
      },
    ],
    explanation: {
      en: 'Water is never only water. Before placing anything of value, learn which rules hold now and whom the new thing would make stronger. Then plan it with those who decide, and with those who have to ask.',
      ja: '水は、ただの水ではありません。価値のあるものを置く前に、今どんな決まりがあり、新しいものが誰を強めるのかを知ります。そのうえで、決める人とも、頼む立場の人とも一緒に計画します。',
    },
  },
  {
    kind: 'match',
    key: 'e2-q014',
    outcome: 'e2-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'A district is on the edge of violence. Match each fact to its place in the analysis.',
      ja: 'ある郡が、暴力の瀬戸際にあります。それぞれの事実と、分析における位置づけを組み合わせてください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'The seats of the council have been fixed in favour of one group for decades',
          ja: '郡議会の議席が、何十年も一方の集団に有利に割り振られている',
        },
      },
      {
        id: 'l2',
        text: { en: 'The rains have failed this year, for once', ja: '今年に限って、雨が降らなかった' },
      },
      { id: 'l3', text: { en: 'A young man is shot at the market', ja: '市場で若い男性が撃たれた' } },
      {
        id: 'l4',
        text: {
          en: 'Both groups use the same grain mill and queue together',
          ja: '双方が同じ粉ひき所を使い、一緒に列に並ぶ',
        },
      },
    ],
    right: [
      { id: 'r1', text: { en: 'Structural cause', ja: '構造的要因' } },
      { id: 'r2', text: { en: 'Proximate pressure', ja: '近因（差し迫った圧力）' } },
      { id: 'r3', text: { en: 'Trigger', ja: '引き金' } },
      { id: 'r4', text: { en: 'Connector', ja: 'つなぐもの' } },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4' },
    explanation: {
      en: 'A single drought is a pressure of the moment. If rains fail every few years and the rules never reckon with it, those rules are structural: say which you mean. And no analysis is complete without what still holds people together.',
      ja: '一度きりの干ばつは、その時々の圧力です。数年おきに雨が降らないのに、決まりがそれを見込んでいないなら、その決まりは構造的要因です。どちらの意味かを示してください。また、人々を今もつなぐものがなければ、分析は完成しません。',
    },
  },
  {
    kind: 'multiple',
    key: 'e2-q015',
    outcome: 'e2-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Hill and valley people of Kasuru trade maize at one market and their sons play in one football league. Each side has a radio station with news of its own. Each keeps a day of mourning for its own dead. On the bridge soldiers charge only the hill people. Which are connectors? Choose all that apply.',
      ja: 'カスル郡の丘の人と谷の人は、同じ市場でトウモロコシを売り買いし、息子たちは同じサッカーリーグでプレーします。それぞれにラジオ局があり、別々のニュースを流します。それぞれに、自分たちの死者を悼む日があります。橋では、兵士が丘の人からだけ金を取ります。つなぐものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: { en: 'The maize market', ja: 'トウモロコシの市場' },
        correct: true,
        because: {
          en: 'Both come because both need it, and deal with each other every week.',
          ja: '双方に必要なので双方が来て、毎週やり取りをします。',
        },
      },
      {
        id: 'b',
        text: { en: 'The two radio stations', ja: '二つのラジオ局' },
        correct: false,
        because: {
          en: 'Each side hears only its own story, at the same hour every day.',
          ja: '双方が、毎日同じ時刻に、自分たちの話だけを聞きます。',
        },
      },
      {
        id: 'c',
        text: { en: 'The football league', ja: 'サッカーリーグ' },
        correct: true,
        because: {
          en: 'It has rules that both accept, even when they lose.',
          ja: '負けても双方が従う決まりがあります。',
        },
      },
      {
        id: 'd',
        text: { en: 'The days of mourning', ja: '死者を悼む日' },
        correct: false,
        because: {
          en: 'Both mourn, but each for its own dead and apart. It might become a connector, if they ever wish to mourn together.',
          ja: 'どちらも悼みますが、自分たちの死者を、別々に悼みます。一緒に悼みたいと思う日が来れば、つなぐものになるかもしれません。',
        },
      },
      {
        id: 'e',
        text: { en: 'The bridge as it is used now', ja: '現在の使われ方での橋' },
        correct: false,
        because: {
          en: 'A bridge can connect. One on which a single side pays reminds it each day of its place.',
          ja: '橋は人をつなげます。しかし、一方だけが払う橋は、その立場を毎日思い知らせます。',
        },
      },
    ],
    explanation: {
      en: 'Nothing connects by nature. Ask what it does, to whom, today. Then protect what connects, and ask what small change would stop a divider from dividing: a fair toll, perhaps.',
      ja: 'それ自体として「つなぐもの」はありません。今、誰に何をしているかを問います。つなぐものは守り、分断するものについては、どんな小さな変化で分断しなくなるかを考えます。たとえば、公平な通行料です。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q016',
    outcome: 'e2-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'A farmers’ leader says: “No herd shall cross before the harvest. Last year they trampled everything, and I had to send my daughters away because I could not feed them.” Which sentence describes his need?',
      ja: '農民の代表が言いました。「収穫までは、群れを一つも渡らせない。去年はすべて踏み荒らされ、食べさせられずに娘たちをよそへやった」。この人のニーズを表しているのはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'He wants the ford closed to all herds until the maize has been brought in',
          ja: 'トウモロコシを取り入れるまで、すべての群れに浅瀬を閉ざしたい',
        },
        correct: false,
        because: {
          en: 'This is his position: what he demands.',
          ja: 'これは立場、つまり要求していることです。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'He wants no cattle near the maize while it is standing',
          ja: 'トウモロコシが実っている間、牛を近づけたくない',
        },
        correct: false,
        because: {
          en: 'This is his interest: why he demands it. A fence or a date might serve it as well.',
          ja: 'これは利害、つまり要求の理由です。柵や日程でも満たせるかもしれません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'He wants to punish the herders for what they did to his harvest last year',
          ja: '去年の収穫を台なしにした牧畜民に、罰を与えたい',
        },
        correct: false,
        because: {
          en: 'He has not said so. To put a motive into his mouth is to take sides.',
          ja: 'そうは言っていません。動機を決めつければ、一方に肩入れすることになります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'He has to be able to feed his children and keep them at home',
          ja: '子どもたちに食べさせ、家に置いておけること',
        },
        correct: true,
        because: {
          en: 'Beneath demand and reason lies what he cannot do without. Others in the valley need the same, the herders too.',
          ja: '要求と理由の底にある、欠かせないものです。谷のほかの人も、牧畜民も、同じものを必要としています。',
        },
      },
    ],
    explanation: {
      en: 'Position: what they say. Interest: why they say it. Need: what they cannot do without. The deeper you get, the more ways there are to meet it, and the more the sides resemble each other.',
      ja: '立場は口にすること、利害はその理由、ニーズは欠かせないものです。深く進むほど、満たす方法は増え、双方は似てきます。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q017',
    outcome: 'e2-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Three members of the peace committee have helped you to draw a map of the conflict at the ford. It shows two militias, the garrison, the district officer, the elders of both sides and a trader. What is the most useful question about it?',
      ja: '平和委員会の3人の協力を得て、浅瀬をめぐる紛争の図を描きました。二つの民兵、駐屯部隊、郡長、双方の長老、商人が載っています。この図について最も役立つ問いはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: { en: '“Who is not on it, and why not?”', ja: '「載っていないのは誰で、なぜでしょうか」' },
        correct: true,
        because: {
          en: 'Women, displaced people, the landless and the young are missing from most first maps, and your own organisation too.',
          ja: '女性、避難民、土地を持たない人、若者、そして自分の組織も、最初の図からたいてい抜けています。',
        },
      },
      {
        id: 'b',
        text: { en: '“Which of them began the conflict?”', ja: '「最初に争いを始めたのは、このうち誰でしょうか」' },
        correct: false,
        because: {
          en: 'It divides the committee, and each will begin the story where its own wound is.',
          ja: '委員会が割れてしまいます。それぞれが、自分の傷から話を始めるからです。',
        },
      },
      {
        id: 'c',
        text: {
          en: '“Which side does the committee think is right about the ford?”',
          ja: '「委員会としては、どちらの言い分が正しいと考えますか」',
        },
        correct: false,
        because: {
          en: 'Circles show influence, not merit. The question asks them to take sides before you.',
          ja: '円が示すのは影響力であり、正しさではありません。あなたの前で肩入れを迫ることになります。',
        },
      },
      {
        id: 'd',
        text: {
          en: '“May I send this map to the other organisations today?”',
          ja: '「今日、この図をほかの団体に送ってもよいですか」',
        },
        correct: false,
        because: {
          en: 'A first draft by three people, and dangerous on paper. It belongs in the office.',
          ja: '3人で描いた最初の案であり、紙に残れば危険なものです。事務所に置いておきます。',
        },
      },
    ],
    explanation: {
      en: 'A map shows what its makers could see. The missing circle, such as the women who sell milk on both banks, is often where the way across begins.',
      ja: '図が示すのは、描いた人に見えていたものです。両岸で牛乳を売る女性たちのような、描かれていない円から、橋渡しの道が始まることがよくあります。',
    },
  },
  {
    kind: 'order',
    key: 'e2-q018',
    outcome: 'e2-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Put the steps of drawing a conflict map in the right order.',
      ja: '紛争の図を描く手順を、正しい順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Write down which quarrel it is about, and the day',
          ja: '何をめぐる争いか、いつの図かを書く',
        },
      },
      {
        id: 's2',
        text: {
          en: 'Draw a circle for each actor, sized by influence',
          ja: '主体ごとに、影響力に応じた大きさの円を描く',
        },
      },
      {
        id: 's3',
        text: {
          en: 'Join them with lines: close, in conflict, hidden influence',
          ja: '近い関係、対立、隠れた影響を、線で結ぶ',
        },
      },
      {
        id: 's4',
        text: {
          en: 'Look for circles and lines that are missing',
          ja: '抜けている円と線を探す',
        },
      },
      {
        id: 's5',
        text: {
          en: 'Draw it again with people of each side, separately, and compare',
          ja: 'それぞれの側の人と別々に描き直し、見比べる',
        },
      },
    ],
    explanation: {
      en: 'Without a quarrel and a date there is no limit to whom it includes. Lines need circles; gaps show only when both are there; and the last word belongs to those whom it describes.',
      ja: '争いと日付を決めなければ、誰を含めるかに限りがありません。線を引くには円が要り、両方がそろって初めて抜けが見えます。そして最後の言葉は、描かれた当人たちのものです。',
    },
  },
  {
    kind: 'numeric',
    key: 'e2-q019',
    outcome: 'e2-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Six people tell you that the store at the ferry was robbed by youths. A boatman saw it happen. His wife and his brother have it from him. A teacher and a nurse heard it on the valley’s radio, which had read out a report of the patrol. A herder found the broken lock the next morning and drew the same conclusion. How many independent origins are there at most?',
      ja: '渡し場の店が若者に襲われたと、6人から聞きました。船頭は自分の目で見ました。その妻と弟は、船頭から聞きました。教師と看護師は、見回り隊の報告を読み上げた谷のラジオで聞きました。牧畜民は、翌朝壊れた錠を見つけ、同じ結論に達しました。独立した出所は、多くていくつですか。',
    },
    format: 'number',
    answer: 3,
    tolerance: 0,
    unit: { en: 'origins', ja: 'つ' },
    explanation: {
      en: 'The boatman; the patrol’s report, through the radio; the herder’s find. Six voices, three origins, and only one saw the robbers. The herder knows of the lock and assumes the rest.',
      ja: '船頭、ラジオを通じた見回り隊の報告、牧畜民が見つけた錠の三つです。声は六つでも出所は三つ、犯人を見たのは一人だけです。牧畜民が知っているのは錠のことで、残りは推測です。',
    },
  },
  {
    kind: 'scenario',
    key: 'e2-q020',
    outcome: 'e2-o1',
    module: 'm2',
    points: 3,
    stem: {
      en: 'You are to write two pages on tensions in Kasuru. You have four days, one car and one interpreter, who comes from the valley.',
      ja: 'カスル郡の緊張について、2ページの報告を書くことになりました。使えるのは4日間、車1台、そして谷の出身の通訳1人です。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'The district officer offers to call “representatives of all groups” to her office tomorrow morning.',
          ja: '郡長が、明日の朝「すべての集団の代表」を郡庁舎に集めてくれると申し出ました。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Accept with thanks: with four days you could not reach so many people otherwise',
              ja: '4日間ではこれほど多くの人に会えないので、喜んで受け入れ、それで済ませる',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'You will hear those she chose saying what can be said in her office.',
              ja: '聞けるのは、郡長の選んだ人が、郡庁舎で言えることだけです。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Decline, since an official is a party to it',
              ja: '役人は当事者なので断る',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'She is a source as well, and you offend the person who can close the roads to you.',
              ja: '郡長も情報源の一つです。道を閉ざすこともできる人の面目をつぶすことになります。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Thank her and attend, and arrange small talks elsewhere, with people who choose the place',
              ja: '礼を言って出席し、ほかに、相手が場所を選ぶ小さな話し合いも用意する',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'Courtesy is kept, and the meeting becomes one source among several.',
              ja: '礼を失わず、この会合を、いくつもの情報源の一つにできます。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'In Tesh people answer your interpreter in single words. He says: “They have nothing to say.” With you is Lemi, who trades in both villages.',
          ja: 'テシュ村の人々は、通訳に一言ずつしか答えません。通訳は「言うことがないようです」と言います。両村で商売をするレミさんも一緒です。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Note that people in Tesh report no problems',
              ja: 'テシュ村の人々からは問題の訴えがない、と書く',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'Silence before a stranger and a man from the valley is not contentment.',
              ja: 'よそ者と谷の男を前にした沈黙は、満足の表れではありません。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Stop, and ask Lemi who might interpret, and whether people want to talk at all',
              ja: '中断し、レミさんに、誰なら通訳できるか、話したい人はいるのかを尋ねる',
            },
            points: 1,
            next: 's3',
            feedback: {
              en: 'Who interprets decides what can be said. Nor does anybody owe you a conversation.',
              ja: '誰が訳すかで、言えることが決まります。また、あなたに話す義務のある人はいません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Ask him to press them for answers, since the road may be closed by tomorrow morning',
              ja: '明日には道が閉ざされるかもしれないので、もっと強く答えを促すように頼む',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'Pressure gives you words and takes away truth. It also burdens a man who has to live here.',
              ja: '迫れば言葉は出ますが、真実は失われます。ここで暮らす通訳にも負担をかけます。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'On the last evening you have nine voices from the valley and two from the hills. The deadline stands.',
          ja: '最後の夜、谷の9人と、丘の2人の話が集まりました。期限は変わりません。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Give each of the two sides a page of its own, so that the report is balanced and looks it',
              ja: '報告の釣り合いが取れて見えるように、双方に1ページずつを割く',
            },
            points: 0,
            feedback: {
              en: 'Equal length is not equal knowledge. The reader cannot see how little stands behind one page.',
              ja: '同じ長さでも、分かっていることは同じではありません。片方の裏づけの乏しさが、読む人に見えません。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Ask for two weeks more, and hand in nothing for now',
              ja: 'あと2週間を求め、今は何も出さない',
            },
            points: 0,
            feedback: {
              en: 'Decisions will be taken without you meanwhile. An honest half is better, if it says that it is a half.',
              ja: 'その間に、報告なしで物事が決まります。半分だと明記した正直な報告のほうがましです。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Write what is known and what is only told, and say at the foot whom you did not reach',
              ja: '分かったことと伝聞を書き分け、会えなかった人を末尾に記す',
            },
            points: 1,
            feedback: {
              en: 'The reader can weigh it, and knows where to look next.',
              ja: '読む人が重みを判断でき、次にどこを調べるべきかも分かります。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'The road, the host, the interpreter and the deadline all filter what you hear. You cannot remove them. Vary them where you can, and tell the reader about those you could not.',
      ja: '道路、招いた人、通訳、期限は、どれも聞こえてくるものを選り分けます。取り除くことはできません。変えられるものは変え、変えられなかったものは読む人に伝えます。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q021',
    outcome: 'e2-o1',
    module: 'm2',
    points: 2,
    stem: {
      en: 'In Lumo they call the events of nine years ago “the Raid”, in Tesh “the Day of Return”. You write a joint summary for a meeting of both villages. What do you call it?',
      ja: '9年前の出来事を、ルモ村では「襲撃」、テシュ村では「帰還の日」と呼びます。あなたは、両村の会合のために共通の要約を書いています。何と呼びますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: '“The Raid”, because people were killed on that day, and this should be said openly',
          ja: '人が殺されたことを率直に言うべきなので、「襲撃」とする',
        },
        correct: false,
        because: {
          en: 'It may be the better description. In a joint paper it takes one side’s name and closes the other’s ears.',
          ja: '実態に近い言い方かもしれません。しかし共通の文書では、一方の名を選び、他方の耳を閉ざします。',
        },
      },
      {
        id: 'b',
        text: {
          en: '“The events of 14 March”, with both names given once',
          ja: '「3月14日の出来事」とし、両方の呼び名を一度だけ添える',
        },
        correct: true,
        because: {
          en: 'It hides nothing, takes no name as the true one, and lets both find themselves in the text.',
          ja: '何も隠さず、どちらかを正しい名とせず、双方が文中に自分たちを見いだせます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Leave it out, since the meeting is about the future and not about the past',
          ja: '会合は過去ではなく将来のためのものなので、触れない',
        },
        correct: false,
        because: {
          en: 'It is what everybody in the room thinks of. Left out, it decides the meeting unspoken.',
          ja: '部屋の誰もが思い浮かべることです。触れなければ、語られないまま会合を左右します。',
        },
      },
      {
        id: 'd',
        text: {
          en: '“The clash”, a neutral word that neither of the two villages uses',
          ja: 'どちらの村も使わない中立的な語として、「衝突」とする',
        },
        correct: false,
        because: {
          en: 'It sounds neutral, and says that both sides fought. That may be untrue, and an insult to the dead.',
          ja: '中立に聞こえますが、双方が戦ったと述べています。事実でなければ、死者への侮辱になります。',
        },
      },
    ],
    explanation: {
      en: 'Names carry a judgement. In a joint text use a date, or both names, and leave the judgement to those who have the task and the evidence for it. To be impartial is not to be blind: facts that are established are stated.',
      ja: '呼び名には判断が含まれます。共通の文書では日付か両方の名を用い、判断は、その務めと証拠を持つ人に委ねます。公平であることは、目をつぶることではありません。確かめられた事実は述べます。',
    },
  },
  {
    kind: 'multiple',
    key: 'e2-q022',
    outcome: 'e2-o4',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Your conflict map shows who finances which armed group. Which ways of dealing with it are right? Choose all that apply.',
      ja: 'あなたの紛争の図には、誰がどの武装勢力に資金を出しているかが示されています。扱い方として正しいものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Use functions instead of names on the sheet',
          ja: '紙には、名前ではなく役割を書く',
        },
        correct: true,
        because: {
          en: 'If the sheet is lost, it points at nobody.',
          ja: '紙をなくしても、誰かを指し示すことがありません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Keep a photograph of it on your telephone, in case the paper is lost',
          ja: '紙をなくしたときのために、電話に写真を保存する',
        },
        correct: false,
        because: {
          en: 'Telephones are searched at checkpoints, and lost more often than paper.',
          ja: '電話は検問所で調べられ、紙よりもよくなくなります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Store it under your office’s rules for confidential papers',
          ja: '事務所の機密書類の規則に従って保管する',
        },
        correct: true,
        because: {
          en: 'It should be read only by those who have to.',
          ja: '読むのは、その必要がある人だけにします。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Show it to the garrison, so that it can correct mistakes',
          ja: '誤りを直してもらうため、駐屯部隊に見せる',
        },
        correct: false,
        because: {
          en: 'The garrison is on the map. You would endanger your sources.',
          ja: '駐屯部隊も図の中にいます。情報源を危険にさらします。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'Take it along to Tesh, so that the villagers can add to it',
          ja: '村人に書き足してもらうため、テシュ村へ持って行く',
        },
        correct: false,
        because: {
          en: 'Draw a fresh one with them there. The sheet does not go through checkpoints.',
          ja: '現地では、村人と新しく描きます。その紙を検問所に持ち込んではいけません。',
        },
      },
    ],
    explanation: {
      en: 'An analysis is a dangerous object: it gathers in one place what people told you in many. Functions instead of names, in the office rather than in the bag, and a fresh sheet for each conversation.',
      ja: '分析は危険な物です。あちこちで聞いた話が一か所に集まっているからです。名前ではなく役割を書き、かばんではなく事務所に置き、話し合いのたびに新しい紙を使います。',
    },
  },
  {
    kind: 'scenario',
    key: 'e2-q023',
    outcome: 'e2-o4',
    module: 'm2',
    points: 3,
    stem: {
      en: 'Your organisation opens an office in the town of Kasuru. You are to find a house, a guard service and a place for the first meeting.',
      ja: 'あなたの組織は、カスルの町に事務所を開きます。建物、警備、最初の会合の場所を決めるのは、あなたの仕事です。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Three houses meet the security standards. The cheapest and largest belongs to a former commander of the valley militia.',
          ja: '安全基準を満たす家が三つあります。最も安くて広い家は、谷の民兵の元指揮官のものです。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Take it: it meets the standards, and the rules on procurement ask for the best price',
              ja: '安全基準を満たし、調達規則は最安値を求めているので、その家を借りる',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'Your rent would pay him every month, and every hill visitor would have to enter his gate.',
              ja: '毎月の家賃が元指揮官に渡り、丘からの訪問者は皆、その門をくぐることになります。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Ask about owner and street from both sides, and write down why a dearer house is chosen',
              ja: '持ち主について双方の住民に尋ね、高い家を選ぶ理由を書面に残す',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'Value for money includes who can walk in. Written reasons satisfy an auditor.',
              ja: '費用に見合う価値には、誰が入って来られるかも含まれます。理由が書面にあれば、監査にも答えられます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Rent it for three months only, until another is found',
              ja: 'ほかが見つかるまで、3か月だけ借りる',
            },
            points: 0,
            next: 's2',
            feedback: {
              en: 'People decide in the first week whose guest you are.',
              ja: 'あなたが誰の客かを、人々は最初の週に決めます。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'The guard company sends six good men, all from one village in the valley. At the gate they let cars through and make people on foot wait.',
          ja: '警備会社が、優秀な6人を寄こしました。全員が谷の一つの村の出身です。門では車を通し、徒歩の人を待たせています。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Agree with the company on a mixed team and one rule for everybody at the gate',
              ja: '混成のチームと、誰にも同じ門での扱いを、会社と取り決める',
            },
            points: 1,
            next: 's3',
            feedback: {
              en: 'The gate is the first thing you say. Now it says that both count.',
              ja: '門は、あなたの最初の言葉です。双方を大切にすると伝わるようになりました。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Leave it as it is: security is the company’s business, and the six men are good',
              ja: '警備は会社の仕事であり、6人とも優秀な人たちなので、そのまま任せる',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'How your gate is run is your message, whoever wears the uniform.',
              ja: '制服を着るのが誰であれ、門の扱いはあなたのメッセージです。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Do without guards, so as to show trust',
              ja: '信頼を示すため、警備員を置かない',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'This is not yours to decide alone; security standards protect colleagues too.',
              ja: '一人で決めてよいことではありません。安全基準は同僚も守っています。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'For the first meeting with both villages someone proposes the town hall, where a plaque honours the victory of the valley.',
          ja: '両村との最初の会合の場所として、町の公会堂が挙がりました。そこには、谷の勝利をたたえる銘板があります。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Use it all the same, and cover the plaque with a large cloth for that day',
              ja: 'それでもそこを使うことにし、その日だけ銘板に大きな布を掛けておく',
            },
            points: 0,
            feedback: {
              en: 'A cloth makes a plaque larger, and both sides are angry.',
              ja: '布を掛ければ銘板はかえって目立ち、双方が腹を立てます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Hold two meetings, one in each village',
              ja: '会合を二つに分け、それぞれの村で開く',
            },
            points: 0,
            feedback: {
              en: 'Sometimes right as a first step. Here both were ready to come, and you would have taken that from them.',
              ja: '最初の一歩としてよい場合もあります。しかし今回は、双方が来る用意をしていたのに、その機会を奪うことになります。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Ask both where they already meet, and go there: the mill, on market day',
              ja: '双方がふだん会う場所を尋ね、そこへ行く。市の日の粉ひき所である',
            },
            points: 1,
            feedback: {
              en: 'You borrow a connector instead of building a stage. Ask first whether the meeting would harm it.',
              ja: '舞台を造る代わりに、つなぐものを借ります。会合がその害にならないかは、先に尋ねておきます。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'Before the first activity a house, a gate and a room have already said whose side you are on. Look at each decision as those do who have to walk in.',
      ja: '最初の活動の前に、建物と門と部屋が、あなたがどちらの側かを語ってしまいます。一つひとつの決定を、そこへ歩いて入る人の目で見てください。',
    },
  },
  {
    kind: 'single',
    key: 'e2-q024',
    outcome: 'e2-o5',
    module: 'm2',
    points: 2,
    stem: {
      en: 'Two radio stations in Kasuru each give the news of one side. You have a small budget and want to make them divide less. What is the best first step?',
      ja: 'カスル郡の二つのラジオ局は、それぞれ一方の側のニュースだけを流しています。わずかな予算で、分断を和らげたいと考えています。最初の一歩として最もよいのはどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Pay for a third, neutral station which broadcasts the truth to both of the sides',
          ja: '双方に真実を伝える、中立の三つ目の放送局に資金を出す',
        },
        correct: false,
        because: {
          en: 'Expensive, foreign, and soon called the foreigners’ station. It ends with your money.',
          ja: '費用がかかり、「外国人の放送局」と呼ばれ、資金とともに終わります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Ask the government to close both until they agree on a code of conduct',
          ja: '行動規範に合意するまで両局を閉じるよう、政府に求める',
        },
        correct: false,
        because: {
          en: 'The government is a party, and rumours fill the silence.',
          ja: '政府は当事者であり、沈黙は噂で埋まります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Help both to read out the same market prices, collected together',
          ja: '共同で集めた同じ市場価格を、両局が読み上げるのを助ける',
        },
        correct: true,
        because: {
          en: 'Both audiences want it, it is hard to call treason, and the two newsrooms have to telephone each week.',
          ja: 'どちらの聞き手も望み、裏切りとは呼ばれにくく、両局が毎週電話で話すことになります。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Bring both editors together on stage to admit before the public what they got wrong',
          ja: '両局の編集長を壇上に招き、これまでの誤りを人々の前で認めてもらう',
        },
        correct: false,
        because: {
          en: 'You ask two people to lose face and perhaps more. No trust has been built for that yet.',
          ja: '二人に、面目やそれ以上のものを失うよう求めることになります。そのための信頼は、まだありません。',
        },
      },
    ],
    explanation: {
      en: 'Begin with something both need, which is small, dull and repeated. Cooperation grows from having to telephone each other, not from declarations.',
      ja: '双方に必要で、小さく、地味で、繰り返されることから始めます。協力は宣言からではなく、互いに電話をかけなければならないことから育ちます。',
    },
  },
]
