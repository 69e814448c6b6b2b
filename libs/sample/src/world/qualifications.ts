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
  kind('french-test', '[own knowledge]', 'French test, four skills', 'フランス語検定（4技能）'),
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
  kind('stm-staff-officer', '[own knowledge]', 'Specialised training for staff officers', '司令部要員専門研修'),
  kind('stm-police', '[S38]', 'Specialised training for UN police', '国連警察専門研修'),
  kind('driving-4x4', '[own knowledge]', 'Four-wheel-drive licence', '四輪駆動車運転資格'),
  kind('driving-licence', '[own knowledge]', 'National driving licence', '自国の運転免許'),
  kind('buddy-first-aid', '[S24]', 'Buddy first aid', '応急救護（バディ・ファーストエイド）'),
  kind('mission-service-assessment', '[S34]', 'Assessment for mission service', 'ミッション勤務適性審査'),
  kind('medical-form-ms2', '[S33]', 'Medical form MS.2', '健康診断書MS.2'),
  kind('medical-form-ms3', '[S33]', 'Medical form MS.3', '健康診断書MS.3'),
  kind('mission-vaccinations', '[S33]', 'Vaccinations for the mission', 'ミッション指定の予防接種'),
  kind('relief-introductory', '[S50]', 'Disaster relief, introductory training', '国際緊急援助隊導入研修'),
  kind('relief-intermediate', '[S50]', 'Disaster relief, intermediate training', '国際緊急援助隊中級研修'),
  kind('relief-vaccinations', '[default]', 'Vaccinations for relief teams', '国際緊急援助隊指定の予防接種'),
  kind('medical-licence', '[S50]', 'Professional licence in medicine or nursing', '医療職の免許'),
  kind('primary-course', '[S47]', 'Primary course, four weeks', 'プライマリー・コース（4週間）'),
  kind('jpo-pre-posting', '[S68]', 'JPO pre-posting training', 'JPO赴任前研修'),
  kind('stress-and-care', '[default]', 'Stress and care, short course', 'ストレスとケア（短期研修）'),
  kind('ngo-self-check', '[S57]', 'Self-check against NGO safety standards', 'NGO安全管理基準の自己点検'),
]

/** Scales on which levels are compared, with their titles. */
export const scales: readonly (Readonly<LevelScale> & { readonly title: Bilingual })[] = [
  {
    key: 'cefr',
    title: { en: 'Common European Framework of Reference (CEFR)', ja: 'ヨーロッパ言語共通参照枠（CEFR）' },
    grades: ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'],
  },
  {
    key: 'military-language',
    title: { en: 'Military language level, 0 to 5', ja: '軍事語学水準（0～5）' },
    grades: null,
  },
]
