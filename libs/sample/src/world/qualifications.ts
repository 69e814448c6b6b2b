import type { LevelScale } from '@muster/contracts/schemas/profile.ts'
import type { Bilingual } from '@muster/contracts/schemas/text.ts'

export interface SampleQualification {
  readonly key: string
  readonly title: Bilingual
  /** Where the kind is known from: a source of the domain notes, `[own knowledge]` or `[default]`. */
  readonly source: string
}

const kind = (key: string, source: string, en: string, ja: string): SampleQualification => ({
  key,
  title: { en, ja },
  source,
})

/** The kinds of proof there are. The regimes are real, as kinds; every certificate in the sample world is invented. */
export const qualifications: readonly SampleQualification[] = [
  kind('bsafe', '[S17]', 'Security awareness (BSAFE)', '安全意識研修（BSAFE）'),
  kind('ssafe', '[S19]', 'Safe approaches in the field (SSAFE)', '現場安全研修（SSAFE）'),
  kind('heat', '[S25]', 'Hostile environment training (HEAT)', '危険地環境訓練（HEAT）'),
  kind('psea', '[S13]', 'Preventing sexual exploitation and abuse (PSEA)', '性的搾取・虐待の防止（PSEA）'),
  kind('cptm', '[S4]', 'Core pre-deployment training (CPTM)', 'PKO派遣前共通研修（CPTM）'),
  kind('cpt-en-route', '[S11]', 'Civilian pre-deployment training, en route', '文民派遣前研修（経由地）'),
  kind('human-rights', '[S16]', 'Human rights responsibilities', '人権に関する責任'),
  kind('know-gender', '[S16]', 'Gender equality basics', 'ジェンダー平等の基礎'),
  kind('peacebuilding-fundamentals', '[default]', 'Peacebuilding Fundamentals', '平和構築の基礎'),
  kind('english-test', '[own knowledge]', 'English test, four skills', '英語検定（4技能）'),
  kind('medical-clearance', '[S31]', 'Medical clearance', '健康診断（派遣適否）'),
  kind('yellow-fever', '[own knowledge]', 'Yellow-fever vaccination', '黄熱予防接種'),
  kind('security-clearance', '[S66]', 'Travel clearance', '渡航許可'),
  kind('self-defence-web', '[S40]', 'Self-defence training, basic web course', 'セルフディフェンス研修（基礎Web版）'),
  kind('self-defence-practical', '[S40]', 'Self-defence training, practical', 'セルフディフェンス研修（実技）'),
  kind('traveller-safety', '[S40]', 'Safety training for travellers (older name)', '渡航者向け安全対策研修（旧称）'),
  kind('counter-terror-practical', '[S40]', 'Counter-terrorism practical (older name)', 'テロ対策実技訓練（旧称）'),
  kind('pre-posting', '[S43]', 'Pre-posting training', '赴任前研修'),
  kind(
    'gisf-personal-security',
    '[S77]',
    'Personal security for NGO staff, 7 hours',
    'NGO職員のための個人安全研修（7時間）',
  ),
  kind('janiss-beginner', '[S56]', 'NGO safety, beginners’ course', 'NGO安全管理研修（初級）'),
  kind('safety-in-the-field', '[S56]', 'Safety in the Field', '現場安全実践研修'),
  kind('first-aid', '[S56]', 'First aid', '救急法'),
  kind('ngo-self-check', '[S57]', 'Self-check against NGO safety standards', 'NGO安全管理基準の自己点検'),
]

/** Scales on which levels are compared, with their titles. */
export const scales: readonly (Readonly<LevelScale> & { readonly title: Bilingual })[] = [
  {
    key: 'cefr',
    title: { en: 'Common European Framework of Reference (CEFR)', ja: 'ヨーロッパ言語共通参照枠（CEFR）' },
    grades: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
  },
]
