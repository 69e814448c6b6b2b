import type { Question } from '@muster/contracts/schemas/question.ts'

/** Module 5, the first ten minutes: safe approach, heavy bleeding, breathing, the radio message. */
export const questionsM5: readonly Question[] = [
  {
    kind: 'single',
    key: 'e1-q045',
    outcome: 'e1-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'The shots have stopped, and you are behind a solid wall with a colleague. Bright red blood pulses from his thigh. You have a tourniquet. What do you do first?',
      ja: '銃声はやみ、あなたは同僚と頑丈な壁の陰にいます。同僚の太ももから、鮮やかな赤い血が脈打つように噴き出しています。止血帯は手元にあります。最初に何をしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Carry him to the car, since the hospital is only 15 minutes away',
          ja: '救急の病院まで15分で着けるので、まず同僚を車まで運ぶ',
        },
        correct: false,
        because: {
          en: 'From a large artery a person can bleed to death in a few minutes, well before the hospital.',
          ja: '太い動脈からの出血では、病院に着くはるか前、数分で命を落とすことがあります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Lay him flat, raise his legs, and tell him that help is coming',
          ja: '寝かせて脚を高く上げ、助けが来ると伝えて安心させる',
        },
        correct: false,
        because: {
          en: 'Reassurance matters, but it does not stop an artery.',
          ja: '声かけは大切ですが、動脈の出血は止まりません。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Press hard on the wound, put the tourniquet high and tight, note the time',
          ja: '傷口を強く押さえ、止血帯を付け根近くで強く締め、時刻を記す',
        },
        correct: true,
        because: {
          en: 'It stops the one thing that would kill him first. Everything else can wait a minute.',
          ja: '最初に命を奪うものを止める処置です。ほかのことは1分待てます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Cover the wound with clean gauze, and check after five minutes if it is soaked',
          ja: '傷口に清潔なガーゼを当て、5分後に血が染みていないか確かめる',
        },
        correct: false,
        because: {
          en: 'Gauze without strong pressure only soaks up blood that he needs.',
          ja: '強く押さえずにガーゼを当てても、必要な血を吸い取るだけです。',
        },
      },
    ],
    explanation: {
      en: 'With life-threatening bleeding, seconds count: stop it before moving, questioning or comforting. Press with your full weight; on a limb, if pressure alone does not hold it or the blood spurts, use the tourniquet, tighten until the bleeding stops, and note the time.',
      ja: '命に関わる出血は秒を争います。運ぶ、尋ねる、励ますより先に止めます。体重をかけて押さえ、腕や脚で、押さえても止まらないときや噴き出しているときは止血帯を使い、血が止まるまで締めて時刻を記録します。',
    },
  },
  {
    kind: 'order',
    key: 'e1-q046',
    outcome: 'e1-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'You put a tourniquet with a turning rod on an arm. Put the steps in the right order.',
      ja: '締め棒のついた止血帯を腕に巻きます。手順を正しい順に並べてください。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Put the strap round the arm above the wound, not on the elbow',
          ja: '傷より心臓側で、肘の関節を避けて帯を回す',
        },
      },
      {
        id: 's2',
        text: { en: 'Pull the strap as tight as you can, and fasten it', ja: '帯をできるだけ強く引き、留める' },
      },
      { id: 's3', text: { en: 'Turn the rod until the bleeding stops', ja: '血が止まるまで締め棒を回す' } },
      { id: 's4', text: { en: 'Lock the rod so that it cannot unwind', ja: '締め棒が戻らないように固定する' } },
      { id: 's5', text: { en: 'Write down the time where it can be seen', ja: '見える場所に時刻を書く' } },
    ],
    explanation: {
      en: 'A hand’s breadth above the wound is a good place; if you cannot see where the wound is, go as high on the limb as you can. Most of the tightness comes from the pull on the strap before you turn the rod. It hurts, and it should stay on until medical staff take over.',
      ja: '傷から手のひらの幅ほど心臓側が適した位置です。傷の場所が分からないときは、腕や脚のできるだけ付け根に巻きます。締まり具合は、棒を回す前に帯をどれだけ強く引いたかでほぼ決まります。痛みますが、医療者に引き継ぐまで外しません。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q047',
    outcome: 'e1-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'A motorcyclist has hit an electricity pole. He lies still with a cable across his legs. People call to you to help. What do you do?',
      ja: 'バイクが電柱に衝突しました。運転者は動かず、脚の上に電線がかかっています。周りの人が助けを求めています。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Keep well away and keep others away until the power is cut',
          ja: '十分に離れ、周りの人も近づけず、電気が止まるのを待つ',
        },
        correct: true,
        because: {
          en: 'A fallen cable can kill through the ground around it. You can help him only if you are not the second casualty.',
          ja: '垂れた電線は、周りの地面を通じても命を奪います。自分が2人目の負傷者になっては助けられません。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Lift the cable off with a dry wooden stick, and then begin first aid',
          ja: '乾いた木の棒を使って電線を脚からどけ、それから手当てを始める',
        },
        correct: false,
        because: {
          en: 'On a power line, wood is no safe insulation, and the ground near the cable may itself be live.',
          ja: '送電線では木の棒で絶縁できず、電線の近くの地面そのものにも電気が流れていることがあります。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Pull him away by his clothes, without touching his skin',
          ja: '肌に触れないよう、服をつかんで引き離す',
        },
        correct: false,
        because: {
          en: 'You would have to walk onto ground that may be live, and clothing does not insulate.',
          ja: '電気の流れている地面に入ることになり、服も絶縁にはなりません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Go to him quickly, because breathing comes before everything else',
          ja: '呼吸の確認が何より先なので、急いで駆け寄る',
        },
        correct: false,
        because: {
          en: 'Before breathing, before everything, comes the question whether you can approach safely.',
          ja: '呼吸より何より先に、安全に近づけるかどうかを確かめます。',
        },
      },
    ],
    explanation: {
      en: 'First look, then act: traffic, fire, fuel, wires, weapons, a second explosion. Have someone call for the power to be cut and for an ambulance, keep people back, and talk to the casualty from where you are.',
      ja: 'まず見て、それから動きます。往来、火、燃料、電線、武器、2度目の爆発がないかを確かめましょう。送電の停止と救急車を誰かに頼み、人を遠ざけ、その場から負傷者に声をかけます。',
    },
  },
  {
    kind: 'order',
    key: 'e1-q048',
    outcome: 'e1-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'A colleague lies motionless on the office floor. There is no blood to be seen. Put your actions in the right order.',
      ja: '同僚が事務所の床に倒れて動きません。出血は見当たりません。行動を正しい順に並べてください。',
    },
    steps: [
      { id: 's1', text: { en: 'Look round: is it safe to go to the person?', ja: '近づいても安全か、周囲を確認する' } },
      {
        id: 's2',
        text: { en: 'Tap the shoulders, and ask loudly if all is well', ja: '肩をたたき、大きな声で呼びかける' },
      },
      { id: 's3', text: { en: 'No response: shout for help', ja: '反応がないので、大声で助けを呼ぶ' } },
      { id: 's4', text: { en: 'Tilt the head back and lift the chin', ja: '頭を後ろに傾け、あごを持ち上げる' } },
      {
        id: 's5',
        text: {
          en: 'Look, listen and feel for breathing, for ten seconds at most',
          ja: '呼吸があるかを、見て、聞いて、感じて、10秒以内で確かめる',
        },
      },
      {
        id: 's6',
        text: {
          en: 'Breathing is normal: turn the person on one side, and keep watching',
          ja: '普段どおりの呼吸があるので、横向きに寝かせ、見守り続ける',
        },
      },
    ],
    explanation: {
      en: 'Safe? Responding? Help! Airway, breathing. In an unresponsive person lying face up, the tongue can close the airway; tilting the head opens it, and lying on one side keeps it open. If breathing is absent or not normal, begin chest compressions instead.',
      ja: '安全、反応、応援、気道、呼吸の順です。反応のない人があおむけでいると、舌が気道をふさぐことがあります。頭を傾ければ気道が開き、横向きに寝かせれば開いたままに保てます。呼吸がない、または普段どおりでない場合は、代わりに胸骨圧迫を始めます。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q049',
    outcome: 'e1-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'A driver collapses at the gate. He does not respond. Every ten seconds or so he takes one noisy gasp. What do you do?',
      ja: '門のところで運転手が倒れました。呼びかけに反応しません。10秒に1回ほど、大きくあえぐような息をします。どうしますか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Put him in the recovery position, since he is still breathing',
          ja: '息をしているので、回復体位にする',
        },
        correct: false,
        because: {
          en: 'Occasional gasps are not breathing. They are a common sign that the heart has stopped.',
          ja: '時折のあえぎは呼吸とは言えません。心臓が止まったときによく見られる徴候です。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'Count his breaths for a full minute before you decide what to do',
          ja: 'どうするか決める前に、1分間呼吸の数を数える',
        },
        correct: false,
        because: {
          en: 'Each minute without compressions takes away part of his chance.',
          ja: '胸骨圧迫のない1分ごとに、助かる見込みが下がっていきます。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'Sit him up against the wall, loosen his collar, and let him have fresh air',
          ja: '壁にもたれさせて襟元を緩め、楽に息ができるようにする',
        },
        correct: false,
        because: {
          en: 'Sitting up, no blood reaches the brain, and compressions are not possible.',
          ja: '座らせると脳に血が届かず、胸骨圧迫もできません。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Have someone call for help and a defibrillator, and begin compressions',
          ja: '通報とAEDを誰かに頼み、胸骨圧迫を始める',
        },
        correct: true,
        because: {
          en: 'Unresponsive and not breathing normally means cardiac arrest until proved otherwise.',
          ja: '反応がなく、普段どおりの呼吸でなければ、そうでないと分かるまで心停止と考えます。',
        },
      },
    ],
    explanation: {
      en: 'If in doubt, press. Compressions on someone who did not need them rarely do serious harm; leaving them out is fatal. Push hard and fast in the middle of the chest, let it rise fully, and change over every two minutes if there are two of you.',
      ja: '迷ったら圧迫します。必要のなかった人に行っても重い害はまれですが、必要な人に行わなければ助かりません。胸の真ん中を強く速く押し、しっかり戻し、2人いれば2分ごとに交代しましょう。',
    },
  },
  {
    kind: 'numeric',
    key: 'e1-q050',
    outcome: 'e1-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'At what rate do you give chest compressions to an adult? Enter one figure; any value within the recommended range is accepted.',
      ja: '成人への胸骨圧迫は、1分間に何回の速さで行いますか。数字を一つ入力してください。推奨される範囲内であれば正解です。',
    },
    format: 'number',
    answer: 110,
    tolerance: 10,
    unit: { en: 'compressions per minute', ja: '回／分' },
    explanation: {
      en: 'The recommended rate is 100 to 120 a minute, about two each second, at least 5 cm deep but not more than 6 cm. Slower moves too little blood; faster leaves the heart no time to fill. Counting aloud helps you keep the rate and tells others when to take over.',
      ja: '推奨される速さは1分間に100〜120回、およそ1秒に2回で、深さは5センチ以上6センチ以下です。遅いと血液が足りず、速すぎると心臓に血液が戻る時間がありません。声に出して数えると速さを保て、交代の合図にもなります。',
    },
  },
  {
    kind: 'match',
    key: 'e1-q051',
    outcome: 'e1-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'Match what you find to what you do first.',
      ja: '見つけた状態と、最初に行うことを組み合わせてください。',
    },
    left: [
      {
        id: 'l1',
        text: {
          en: 'No response, normal breathing, no injury to be seen',
          ja: '反応はないが、普段どおりの呼吸があり、外傷は見当たらない',
        },
      },
      { id: 'l2', text: { en: 'No response, only a gasp now and then', ja: '反応がなく、時折あえぐだけである' } },
      { id: 'l3', text: { en: 'Blood spurting from the forearm', ja: '前腕から血が噴き出している' } },
      { id: 'l4', text: { en: 'A piece of metal stuck in the belly', ja: '腹部に金属片が刺さっている' } },
      {
        id: 'l5',
        text: { en: 'Awake, small chest wound, short of breath', ja: '意識はあり、胸に小さな傷があって息苦しい' },
      },
    ],
    right: [
      {
        id: 'r1',
        text: { en: 'Turn onto one side, and keep checking the breathing', ja: '横向きに寝かせ、呼吸を確認し続ける' },
      },
      { id: 'r2', text: { en: 'Begin chest compressions', ja: '胸骨圧迫を始める' } },
      {
        id: 'r3',
        text: {
          en: 'Press hard at once; use a tourniquet if that does not hold',
          ja: 'すぐに強く押さえ、止まらなければ止血帯を使う',
        },
      },
      {
        id: 'r4',
        text: { en: 'Leave it in, pad around it, and keep the person still', ja: '抜かずに周りを固定し、動かさない' },
      },
      {
        id: 'r5',
        text: {
          en: 'Let the person sit as is easiest, do not seal the wound, watch the breathing',
          ja: '楽な姿勢にし、傷を密閉せず、呼吸を見守る',
        },
      },
    ],
    pairs: { l1: 'r1', l2: 'r2', l3: 'r3', l4: 'r4', l5: 'r5' },
    explanation: {
      en: 'Each first step answers what would kill soonest: no circulation, blood loss, a blocked airway. An object that is stuck may be plugging a vessel, so it stays. A chest wound that is sealed airtight can trap air inside, so leave sealing to those trained for it.',
      ja: 'どの第一歩も、最も早く命を奪うもの（循環の停止、出血、気道の閉塞）への手当てです。刺さった物は血管をふさいでいることがあるので、抜きません。胸の傷を密閉すると空気が内側にたまることがあるため、密閉する処置は訓練を受けた人に任せます。',
    },
  },
  {
    kind: 'multiple',
    key: 'e1-q052',
    outcome: 'e1-o4',
    module: 'm5',
    points: 2,
    stem: {
      en: 'Which statements about a tourniquet are right? Choose all that apply.',
      ja: '止血帯について正しいものはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: 'Once it is tight, it stays on until medical staff take over',
          ja: 'いったん締めたら、医療者に引き継ぐまで外さない',
        },
        correct: true,
        because: {
          en: 'Taking it off too early can restart a bleeding that cannot be stopped again.',
          ja: '早く外すと、再び出血し、もう止められないことがあります。',
        },
      },
      {
        id: 'b',
        text: {
          en: 'It is loosened every 15 minutes to let some blood through',
          ja: '血を通わせるため、15分ごとに緩める',
        },
        correct: false,
        because: {
          en: 'An old habit that costs lives: with each loosening, more blood is lost.',
          ja: '命を失わせる古い習慣です。緩めるたびに出血します。',
        },
      },
      {
        id: 'c',
        text: {
          en: 'If the wound still bleeds, a second one goes on beside it, nearer the body',
          ja: '血が止まらなければ、その隣の体に近い側に2本目を巻く',
        },
        correct: true,
        because: {
          en: 'On a strong thigh, one may not be enough. Two together press on a wider stretch.',
          ja: '太い太ももでは、1本では足りないことがあります。2本なら広い範囲を圧迫できます。',
        },
      },
      {
        id: 'd',
        text: {
          en: 'Great pain is to be expected, and is no reason to slacken it',
          ja: '強い痛みがあるのは当然で、緩める理由にはならない',
        },
        correct: true,
        because: {
          en: 'A tourniquet that works does hurt. Tell the person so, and stay beside them.',
          ja: '効いている止血帯は痛むものです。そう伝えて、そばにいましょう。',
        },
      },
      {
        id: 'e',
        text: {
          en: 'For a wound just below the knee, the best place is the knee itself',
          ja: '膝のすぐ下の傷には、膝そのものに巻くのが最もよい',
        },
        correct: false,
        because: {
          en: 'Over a joint, the bones keep the strap from closing the artery. Go above it.',
          ja: '関節の上では、骨が邪魔をして動脈を押さえられません。関節より体に近い側に巻きます。',
        },
      },
    ],
    explanation: {
      en: 'Tourniquets are for limbs with bleeding that pressure does not control. Place it above the wound and off the joints, tighten until the bleeding stops, leave it visible with the time on it, and do not cover it. It is the hospital that decides when it comes off.',
      ja: '止血帯は、押さえても止まらない腕や脚の出血に使います。傷より体に近く、関節を避けた位置に巻き、血が止まるまで締め、時刻を書いて見えるようにし、覆い隠しません。いつ外すかは病院が判断します。',
    },
  },
  {
    kind: 'multiple',
    key: 'e1-q053',
    outcome: 'e1-o5',
    module: 'm5',
    points: 2,
    stem: {
      en: 'You call for an ambulance over an open radio channel. What belongs in the message? Choose all that apply.',
      ja: '誰でも聞ける無線チャンネルで救急車を要請します。伝えるべきことはどれですか。すべて選んでください。',
    },
    options: [
      {
        id: 'a',
        text: { en: 'The full names and employers of the injured', ja: '負傷者の氏名と所属先' },
        correct: false,
        because: {
          en: 'Everyone listens on an open channel, and families must not learn it this way. Give names later, on a private line.',
          ja: '無線は誰もが聞いており、家族がこのような形で知るべきではありません。氏名は後で、秘密の守られる回線で伝えます。',
        },
      },
      {
        id: 'b',
        text: { en: 'The exact place, and the best way to reach it', ja: '正確な場所と、最もよい行き方' },
        correct: true,
        because: {
          en: 'If the message breaks off, help can still come if they know where.',
          ja: '通信が途切れても、場所さえ伝われば助けは来られます。',
        },
      },
      {
        id: 'c',
        text: { en: 'How many are hurt, and the worst injury', ja: '負傷者の人数と、最も重いけが' },
        correct: true,
        because: {
          en: 'It decides how many vehicles come and what they bring.',
          ja: '来る車の台数と、積んでくる物が決まります。',
        },
      },
      {
        id: 'd',
        text: { en: 'Which driver caused it by going too fast', ja: '速度を出しすぎて事故を起こした運転手' },
        correct: false,
        because: {
          en: 'Blame helps nobody now, and may bring anger to the place.',
          ja: '責任の所在は今は役に立ちません。現場に怒りを呼び込むおそれもあります。',
        },
      },
      {
        id: 'e',
        text: { en: 'Dangers still present on the way in or at the place', ja: '途中や現場に残っている危険' },
        correct: true,
        because: {
          en: 'Rescuers must not become casualties on the way to you.',
          ja: '救助に来る人が、途中で負傷者になってはなりません。',
        },
      },
    ],
    explanation: {
      en: 'Where, what, how many, how bad, what you need, what dangers remain. Say it in short pieces, give the place first and again at the end, and ask for it to be read back.',
      ja: '場所、起きたこと、人数、けがの程度、必要なもの、残る危険を伝えます。短く区切り、場所は最初と最後に言い、復唱を求めましょう。',
    },
  },
  {
    kind: 'single',
    key: 'e1-q054',
    outcome: 'e1-o5',
    module: 'm5',
    points: 2,
    stem: {
      en: 'Which first radio message saves the most time?',
      ja: '最も時間を節約できる最初の無線連絡はどれですか。',
    },
    options: [
      {
        id: 'a',
        text: {
          en: '“Base, Kilo Two. There has been a terrible accident here and people are badly hurt. Please send help as fast as you can. Over.”',
          ja: '「拠点、こちらキロ2。ひどい事故で、大けがの人がいます。できるだけ早く助けを送ってください。どうぞ」',
        },
        correct: false,
        because: {
          en: 'Base does not know where you are, how many are hurt or what to send, and has to ask everything.',
          ja: '場所も、人数も、何を送ればよいかも分からず、拠点は一から聞き直すことになります。',
        },
      },
      {
        id: 'b',
        text: {
          en: '“Base, Kilo Two. We left at 08:10, passed the bridge, and then a truck came out of a side road without stopping. Over.”',
          ja: '「拠点、こちらキロ2。8:10に出発して橋を過ぎたところ、脇道からトラックが止まらずに出てきました。どうぞ」',
        },
        correct: false,
        because: {
          en: 'The story comes in order, and what is needed has not come at all.',
          ja: '経過の順に話しているため、肝心なことがまだ出てきません。',
        },
      },
      {
        id: 'c',
        text: {
          en: '“Base, Kilo Two. Our driver and Mr Moreno are hurt, and the truck driver is to blame. Call me back for the details. Over.”',
          ja: '「拠点、こちらキロ2。うちの運転手とモレノさんがけがをし、悪いのはトラックです。詳細は折り返しください。どうぞ」',
        },
        correct: false,
        because: {
          en: 'It gives names and blame on an open channel, and leaves out place and need.',
          ja: '誰でも聞ける無線で名前と責任を言い、場所と必要なものが抜けています。',
        },
      },
      {
        id: 'd',
        text: {
          en: '“Base, Kilo Two. Crash at kilometre 14, Talamba road. Two hurt, one bleeding badly. Need an ambulance. Road is open. Over.”',
          ja: '「拠点、こちらキロ2。タランバ街道14キロ地点で衝突。負傷2名、うち1名は大量出血。救急車を要請。道は通れます。どうぞ」',
        },
        correct: true,
        because: {
          en: 'Who, where, what, how many, what is needed, how to get there: base can act before you have said “over”.',
          ja: '発信者、場所、事案、人数、要請、進入路がそろい、聞き終える前に拠点が動けます。',
        },
      },
    ],
    explanation: {
      en: 'Think for five seconds before you press the key: who am I, where, what, how many, what do I need, can they reach me? The story can follow while the ambulance is already rolling.',
      ja: '送信ボタンを押す前に5秒考えます。自分は誰か、どこか、何が起きたか、何人か、何が必要か、たどり着けるか。経緯は、救急車が走り出してからで間に合います。',
    },
  },
  {
    kind: 'scenario',
    key: 'e1-q055',
    outcome: 'e1-o4',
    module: 'm5',
    points: 3,
    stem: {
      en: 'You and two colleagues come upon a crash on the Talamba road: a minibus on its side, people on the ground, a smell of fuel.',
      ja: 'あなたと同僚2人は、タランバ街道で事故に出くわしました。小型バスが横転し、人が倒れ、燃料のにおいがします。',
    },
    steps: [
      {
        id: 's1',
        text: {
          en: 'Your car is still 80 metres away, and traffic is passing fast. What do you do?',
          ja: '車はまだ80メートル手前で、ほかの車が速い速度で通り過ぎています。どうしますか。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Drive right up to the people, and run to the nearest one',
              ja: 'すぐそばまで車を寄せ、最も近い人に駆け寄る',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'You bring a hot engine to leaking fuel, and step out into traffic without looking.',
              ja: '漏れた燃料に熱いエンジンを近づけ、周りを見ずに車道へ出ることになります。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Stop here, look for dangers, warn the traffic, and have help called',
              ja: 'ここに止まり、危険を確かめ、後続車に知らせ、通報してもらう',
            },
            points: 1,
            next: 's2',
            feedback: {
              en: 'You arrive able to help, the traffic is slowed, and help is on its way from the first minute.',
              ja: '助けられる状態で近づけ、ほかの車は減速し、最初の1分から救助が動き始めます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Send both colleagues ahead on foot while you look for a good place to park',
              ja: '同僚2人に先に歩いて様子を見に行かせ、自分は駐車できる場所を探す',
            },
            points: 0,
            next: 's3',
            feedback: {
              en: 'They walk into dangers nobody has looked at, and nobody has called.',
              ja: '誰も確かめていない危険の中へ行かせることになり、通報もされていません。',
            },
          },
        ],
      },
      {
        id: 's2',
        text: {
          en: 'The scene is safe now. A man is shouting and holding his wrist. Behind him a woman sits silent; blood is running fast from her lower leg.',
          ja: '現場の安全は確保できました。男性が手首を押さえて叫んでいます。その後ろに女性が黙って座り、すねから血がどんどん流れています。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Go to the man first, since he is in the greatest pain',
              ja: '最も痛がっている男性のところへ先に行く',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'Who can shout has air and blood enough for now. Pain is not the measure of danger.',
              ja: '叫べる人には、今のところ呼吸も血液も足りています。痛みの強さは危険の大きさではありません。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Ask everyone’s name and injury, and write a list for the ambulance',
              ja: '救急隊に渡すため、全員の名前とけがを聞いて書き出す',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'A list is useful later. In the minutes it takes, she may bleed to death.',
              ja: '一覧は後で役立ちますが、書いている数分の間に女性は命を落とすかもしれません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Go to the woman, press hard on the wound, and use the tourniquet',
              ja: '女性のところへ行き、傷を強く押さえ、止血帯を使う',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'The silent and bleeding come before the loud. This is the one injury that cannot wait.',
              ja: '叫ぶ人より、静かに出血している人が先です。待てないけがは、この一つです。',
            },
          },
        ],
      },
      {
        id: 's3',
        text: {
          en: 'A truck brakes and misses you all by a metre. Fuel is running towards your feet.',
          ja: 'トラックが急ブレーキをかけ、1メートルの差で全員が難を逃れました。燃料が足元へ流れてきます。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Go on helping where you are, since every second counts for the injured',
              ja: '負傷者にとっては1秒も惜しいので、そのままの場所で手当てを続ける',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'The next truck or a spark may hit you and those you want to help.',
              ja: '次のトラックや火花が、あなたも、助けたい人も襲いかねません。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Step back, stop the traffic, keep flames away, call, then go in again',
              ja: 'いったん下がり、車を止め、火気を断ち、通報してから入り直す',
            },
            points: 1,
            next: 's4',
            feedback: {
              en: 'Half a minute makes the scene safe, and then your help can last.',
              ja: '30秒で現場が安全になり、その後の手当てを続けられます。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Leave the place at once, and report it from the next town',
              ja: 'すぐにその場を離れ、次の町から知らせる',
            },
            points: 0,
            next: 's4',
            feedback: {
              en: 'You can help from a safe distance. A call and a warned road already save lives.',
              ja: '安全な距離からでも助けられます。通報と後続車への警告だけでも命を救えます。',
            },
          },
        ],
      },
      {
        id: 's4',
        text: {
          en: 'The woman’s leg now has a tight tourniquet, and the bleeding has stopped. She is pale and cold. The ambulance needs 20 minutes.',
          ja: '女性の脚には止血帯がしっかり巻かれ、出血は止まりました。顔色が悪く、体が冷えています。救急車の到着まで20分です。',
        },
        choices: [
          {
            id: 'a',
            text: {
              en: 'Lay her down, keep her warm, give no drink, and watch her breathing',
              ja: '寝かせて保温し、何も飲ませず、呼吸を見守る',
            },
            points: 1,
            feedback: {
              en: 'Lying flat and warm helps blood reach the brain and helps it clot. You notice at once if she gets worse.',
              ja: '寝かせて温めれば、脳に血が届き、血も固まりやすくなります。悪化にもすぐ気づけます。',
            },
          },
          {
            id: 'b',
            text: {
              en: 'Loosen the tourniquet for a moment, to see if it is still needed',
              ja: 'まだ必要かどうか、止血帯を少し緩めて確かめる',
            },
            points: 0,
            feedback: {
              en: 'The bleeding may start again and not stop. It stays on.',
              ja: '再び出血し、止まらなくなることがあります。緩めてはいけません。',
            },
          },
          {
            id: 'c',
            text: {
              en: 'Give her sweet tea to warm her, and let her walk a little to keep awake',
              ja: '温まるように甘いお茶を飲ませ、眠らないように少し歩かせる',
            },
            points: 0,
            feedback: {
              en: 'She may need an operation or may vomit, and walking costs her strength and blood pressure.',
              ja: '手術が必要になったり、吐いたりすることがあります。歩けば体力も血圧も下がります。',
            },
          },
        ],
      },
    ],
    explanation: {
      en: 'Danger, help, the bleeding that kills, then warmth and watching. The first minute given to looking is not lost: without it, the rest may not happen at all.',
      ja: '危険の確認、通報、命に関わる出血の処置、そして保温と見守りです。最初に周りを見る1分は無駄ではありません。それがなければ、その後の手当てもできなくなるからです。',
    },
  },
]
