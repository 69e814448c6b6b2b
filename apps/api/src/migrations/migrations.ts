import { Schema1795392000001 } from './0001-schema.ts'
import { Access1795392000002 } from './0002-access.ts'
import { Notices1795392000003 } from './0003-notices.ts'
import { Recognition1795392000004 } from './0004-recognition.ts'
import { Postings1795392000005 } from './0005-postings.ts'
import { Requirements1795392000006 } from './0006-requirements.ts'
import { Decisions1795392000007 } from './0007-decisions.ts'
import { Exceptions1795392000008 } from './0008-exceptions.ts'
import { Population1795392000009 } from './0009-population.ts'
import { Roster1795392000010 } from './0010-roster.ts'
import { OfflineSittings1795392000011 } from './0011-offline-sittings.ts'
import { Nominating1795392000015 } from './0015-nominating.ts'
import { RuleImpact1795392000016 } from './0016-rule-impact.ts'
import { DecisionOutcomes1795392000017 } from './0017-decision-outcomes.ts'
import { Appeals1795392000018 } from './0018-appeals.ts'
import { PopulationRows1795392000019 } from './0019-population-rows.ts'
import { RosterMarks1795392000020 } from './0020-roster-marks.ts'
import { SigningKeys1795392000021 } from './0021-signing-keys.ts'
import { CertificateStatus1795392000022 } from './0022-certificate-status.ts'
import { Transparency1795392000024 } from './0024-transparency.ts'
import { KeysInLog1795392000025 } from './0025-keys-in-log.ts'
import { Cohorts1795392000026 } from './0026-cohorts.ts'
import { CertificatePaper1795392000027 } from './0027-certificate-paper.ts'
import { PaperSigners1795392000028 } from './0028-paper-signers.ts'
import { PeopleImports1795392000084 } from './0084-people-imports.ts'
import { Names1795392000083 } from './0083-names.ts'
import { Sessions1795392000073 } from './0073-sessions.ts'
import { SecondFactor1795392000074 } from './0074-second-factor.ts'
import { AgencySettings1795392000086 } from './0086-agency-settings.ts'
import { Memberships1795392000087 } from './0087-memberships.ts'
import { Guests1795392000088 } from './0088-guests.ts'
import { CourseGuests1795392000127 } from './0127-course-guests.ts'
import { AgencyTokens1795392000029 } from './0029-agency-tokens.ts'
import { ManyCertificates1795392000030 } from './0030-many-certificates.ts'
import { CertificateLinks1795392000032 } from './0032-certificate-links.ts'
import { Renewal1795392000033 } from './0033-renewal.ts'
import { CertificateRules1795392000035 } from './0035-certificate-rules.ts'
import { RareRows1795392000036 } from './0036-rare-rows.ts'
import { CertificateUnlessKnown1795392000037 } from './0037-certificate-unless-known.ts'
import { ClassMessages1795392000052 } from './0052-class-messages.ts'
import { DueDates1795392000056 } from './0056-due-dates.ts'
import { Programmes1795392000058 } from './0058-programmes.ts'
import { NotesAndCalendar1795392000059 } from './0059-notes-and-calendar.ts'
import { Entry1795392000057 } from './0057-entry.ts'
import { SharedModules1795392000060 } from './0060-shared-modules.ts'
import { QuestionPictures1795392000064 } from './0064-question-pictures.ts'
import { Classes1795392000050 } from './0050-classes.ts'
import { Publishing1795392000047 } from './0047-publishing.ts'
import { CourseImports1795392000048 } from './0048-course-imports.ts'
import { QuestionBank1795392000040 } from './0040-question-bank.ts'
import { Drafts1795392000038 } from './0038-drafts.ts'
import { DraftReaders1795392000039 } from './0039-draft-readers.ts'
import { Marking1795392000053 } from './0053-marking.ts'
import { ExtraTime1795392000054 } from './0054-extra-time.ts'
import { Rulings1795392000055 } from './0055-rulings.ts'
import { Erasure1795392000091 } from './0091-erasure.ts'
import { OwnExport1795392000090 } from './0090-own-export.ts'
import { AnswerSeconds1795392000067 } from './0067-answer-seconds.ts'
import { Federation1795392000080 } from './0080-federation.ts'
import { NoTrustedFactors1795392000081 } from './0081-no-trusted-factors.ts'
import { AuditChain1795392000070 } from './0070-audit-chain.ts'
import { AuditSearch1795392000071 } from './0071-audit-search.ts'
import { OperatingAgency1795392000097 } from './0097-operating-agency.ts'
import { Webhooks1795392000093 } from './0093-webhooks.ts'
import { SecondFactorOfMembers1795392000098 } from './0098-second-factor-of-members.ts'
import { Saml1795392000100 } from './0100-saml.ts'
import { FileOpenings1795392000121 } from './0121-file-openings.ts'
import { Deputies1795392000122 } from './0122-deputies.ts'
import { OneHand1795392000123 } from './0123-one-hand.ts'
import { Passkeys1795392000106 } from './0106-passkeys.ts'
import { Transfers1795392000133 } from './0133-transfers.ts'
import { FilesFollow1795392000134 } from './0134-files-follow.ts'
import { AskedOnce1795392000135 } from './0135-asked-once.ts'
import { Retention1795392000131 } from './0131-retention.ts'
import { StepUp1795392000107 } from './0107-step-up.ts'
import { Scim1795392000103 } from './0103-scim.ts'
import { KeysOfTokens1795392000104 } from './0104-keys-of-tokens.ts'
import { LostFactors1795392000108 } from './0108-lost-factors.ts'
import { BlankObjects1795392000132 } from './0132-blank-objects.ts'
import { RecognisedByAgencies1795392000160 } from './0160-recognised-by-agencies.ts'
import { OwnPassword1795392000161 } from './0161-own-password.ts'
import { ReplaysOfErased1795392000162 } from './0162-replays-of-erased.ts'
import { AccountClosings1795392000175 } from './0175-account-closings.ts'
import { SealedAtIssue1795392000181 } from './0181-sealed-at-issue.ts'
import { ErasedWords1795392000182 } from './0182-erased-words.ts'
import { AccountMerges1795392000140 } from './0140-account-merges.ts'
import { MembersLearn1795392000150 } from './0150-members-learn.ts'
import { ForgottenAddresses1795392000180 } from './0180-forgotten-addresses.ts'
import { WaitingElsewhere1795392000185 } from './0185-waiting-elsewhere.ts'
import { CheaperFences1795392000190 } from './0190-cheaper-fences.ts'
import { SessionInOne1795392000191 } from './0191-session-in-one.ts'
import { CertificatesThatTell1795392000192 } from './0192-certificates-that-tell.ts'

/** In the order they run; append-only. */
export const migrations = [
  Schema1795392000001,
  Access1795392000002,
  Notices1795392000003,
  Recognition1795392000004,
  Postings1795392000005,
  Requirements1795392000006,
  Decisions1795392000007,
  Exceptions1795392000008,
  Population1795392000009,
  Roster1795392000010,
  OfflineSittings1795392000011,
  Nominating1795392000015,
  RuleImpact1795392000016,
  DecisionOutcomes1795392000017,
  Appeals1795392000018,
  PopulationRows1795392000019,
  RosterMarks1795392000020,
  SigningKeys1795392000021,
  CertificateStatus1795392000022,
  Transparency1795392000024,
  KeysInLog1795392000025,
  Cohorts1795392000026,
  CertificatePaper1795392000027,
  PaperSigners1795392000028,
  AgencyTokens1795392000029,
  ManyCertificates1795392000030,
  CertificateLinks1795392000032,
  Renewal1795392000033,
  CertificateRules1795392000035,
  RareRows1795392000036,
  CertificateUnlessKnown1795392000037,
  Drafts1795392000038,
  DraftReaders1795392000039,
  QuestionBank1795392000040,
  Publishing1795392000047,
  CourseImports1795392000048,
  Classes1795392000050,
  ClassMessages1795392000052,
  Marking1795392000053,
  ExtraTime1795392000054,
  Rulings1795392000055,
  DueDates1795392000056,
  Entry1795392000057,
  SharedModules1795392000060,
  QuestionPictures1795392000064,
  AnswerSeconds1795392000067,
  Programmes1795392000058,
  NotesAndCalendar1795392000059,
  Names1795392000083,
  Sessions1795392000073,
  SecondFactor1795392000074,
  PeopleImports1795392000084,
  AgencySettings1795392000086,
  Federation1795392000080,
  NoTrustedFactors1795392000081,
  AuditChain1795392000070,
  AuditSearch1795392000071,
  OperatingAgency1795392000097,
  OwnExport1795392000090,
  Memberships1795392000087,
  Webhooks1795392000093,
  Guests1795392000088,
  Erasure1795392000091,
  SecondFactorOfMembers1795392000098,
  Saml1795392000100,
  FileOpenings1795392000121,
  Deputies1795392000122,
  OneHand1795392000123,
  Passkeys1795392000106,
  Retention1795392000131,
  CourseGuests1795392000127,
  StepUp1795392000107,
  Scim1795392000103,
  KeysOfTokens1795392000104,
  LostFactors1795392000108,
  BlankObjects1795392000132,
  RecognisedByAgencies1795392000160,
  Transfers1795392000133,
  FilesFollow1795392000134,
  AskedOnce1795392000135,
  OwnPassword1795392000161,
  ReplaysOfErased1795392000162,
  AccountMerges1795392000140,
  MembersLearn1795392000150,
  ForgottenAddresses1795392000180,
  AccountClosings1795392000175,
  WaitingElsewhere1795392000185,
  SealedAtIssue1795392000181,
  ErasedWords1795392000182,
  CheaperFences1795392000190,
  SessionInOne1795392000191,
  CertificatesThatTell1795392000192,
]
