import { Agency } from './people/agency.entity.ts'
import { Consent } from './people/consent.entity.ts'
import { Invitation } from './people/memberships/invitation.entity.ts'
import { Membership } from './people/memberships/membership.entity.ts'
import { Person } from './people/person.entity.ts'
import { PeopleImportColumns } from './people/import/people-import-columns.entity.ts'
import { PeopleImportPerson } from './people/import/people-import-person.entity.ts'
import { PeopleImport } from './people/import/people-import.entity.ts'
import { NameRequest } from './people/names/name-request.entity.ts'
import { Delegation } from './people/deputies/delegation.entity.ts'
import { Transfer } from './people/transfers/transfer.entity.ts'
import { AccountClosing } from './people/closing/account-closing.entity.ts'
import { AccountMerge } from './people/merging/account-merge.entity.ts'
import { DifferentPeople } from './people/merging/different-people.entity.ts'
import { FileOpening } from './people/openings/file-opening.entity.ts'
import { PersonAlias } from './people/names/person-alias.entity.ts'
import { PersonFormerName } from './people/names/person-former-name.entity.ts'
import { RoleGrant } from './people/role-grant.entity.ts'
import { AgencyTokenRow } from './access/agency-token.entity.ts'
import { Passkey, PasskeyChallenge } from './access/passkeys/passkey.entity.ts'
import { federationEntities } from './access/federation/federation-entities.ts'
import { Password } from './access/password.entity.ts'
import { PasswordLink } from './access/password-link.entity.ts'
import { AuthenticatorApp } from './access/authenticator-app.entity.ts'
import { RecoveryCode } from './access/recovery-code.entity.ts'
import { Session } from './access/session.entity.ts'
import { SignInFailure } from './access/sign-in-failure.entity.ts'
import { AuditCheckpointRow } from './platform/audit/audit-checkpoint.entity.ts'
import { AuditEntry } from './platform/audit/audit-entry.entity.ts'
import { AuditLink } from './platform/audit/audit-link.entity.ts'
import { AuditWaiting } from './platform/audit/audit-waiting.entity.ts'
import { WorldStamp } from './platform/database/world-stamp.entity.ts'
import { IdempotencyRecord } from './platform/endpoint/idempotency-record.entity.ts'
import { Mail } from './platform/mail/mail.entity.ts'
import { Notice } from './platform/notices/notice.entity.ts'
import { Qualification } from './qualifications/qualification.entity.ts'
import { LevelScale } from './qualifications/level-scale.entity.ts'
import { Question } from './questions/question.entity.ts'
import { QuestionAct } from './questions/question-act.entity.ts'
import { QuestionVersion } from './questions/question-version.entity.ts'
import { Assessment } from './courses/assessment.entity.ts'
import { Course } from './courses/course.entity.ts'
import { Edition } from './courses/edition.entity.ts'
import { CourseDraft } from './courses/drafts/course-draft.entity.ts'
import { DraftComment } from './courses/drafts/draft-comment.entity.ts'
import { DraftLesson } from './courses/drafts/draft-lesson.entity.ts'
import { DraftModule } from './courses/drafts/draft-module.entity.ts'
import { DraftReview } from './courses/drafts/draft-review.entity.ts'
import { DraftText } from './courses/drafts/draft-text.entity.ts'
import { CourseFile } from './courses/files/course-file.entity.ts'
import { EditionLesson } from './courses/edition-lesson.entity.ts'
import { EditionFile } from './courses/files/edition-file.entity.ts'
import { ClassMessagePerson } from './instruction/classes/class-message-person.entity.ts'
import { ClassMessage } from './instruction/classes/class-message.entity.ts'
import { ProgrammeDraft } from './courses/programmes/programme-draft.entity.ts'
import { ProgrammeEdition } from './courses/programmes/programme-edition.entity.ts'
import { CalendarFeed } from './home/calendar/calendar-feed.entity.ts'
import { LessonNote } from './learning/notes/lesson-note.entity.ts'
import { CourseEntry } from './enrolments/entry/course-entry.entity.ts'
import { EntryRequest } from './enrolments/entry/entry-request.entity.ts'
import { Withdrawal } from './enrolments/entry/withdrawal.entity.ts'
import { DueReminder } from './enrolments/due/due-reminder.entity.ts'
import { ClassMember } from './instruction/classes/class-member.entity.ts'
import { TaughtClass } from './instruction/classes/class.entity.ts'
import { CourseImport } from './publishing/exchange/course-import.entity.ts'
import { Publication } from './publishing/publication.entity.ts'
import { Completion } from './completions/completion.entity.ts'
import { Enrolment } from './enrolments/enrolment.entity.ts'
import { LessonProgress } from './learning/lesson-progress.entity.ts'
import { Answer } from './assessments/answer.entity.ts'
import { Attempt } from './assessments/attempt.entity.ts'
import { AttemptLook } from './assessments/attempt-look.entity.ts'
import { AttemptFile } from './assessments/attempt-file.entity.ts'
import { QuestionRuling } from './assessments/question-ruling.entity.ts'
import { AttemptRegrade } from './assessments/attempt-regrade.entity.ts'
import { ExtraTime } from './assessments/extra-time.entity.ts'
import { AnswerMark } from './assessments/answer-mark.entity.ts'
import { WrittenAnswer } from './assessments/written-answer.entity.ts'
import { QuestionResult } from './assessments/question-result.entity.ts'
import { CertificateLink } from './certificates/sharing/certificate-link.entity.ts'
import { Certificate } from './certificates/certificate.entity.ts'
import { CertificateCode } from './certificates/certificate-code.entity.ts'
import { PaperSignerCertificate } from './certificates/paper-signer.entity.ts'
import { CertificatePrint } from './certificates/certificate-print.entity.ts'
import { CertificateProposal } from './certificates/status/certificate-proposal.entity.ts'
import { CertificateProposalAnswer } from './certificates/status/certificate-proposal-answer.entity.ts'
import { CertificateStatus } from './certificates/certificate-status.entity.ts'
import { ExpiryReminder } from './certificates/expiry/expiry-reminder.entity.ts'
import { CertificateSalt } from './transparency/certificate-salt.entity.ts'
import { LogCheckpoint } from './transparency/log-checkpoint.entity.ts'
import { LogEntryRow } from './transparency/log-entry.entity.ts'
import { LogFact } from './transparency/log-fact.entity.ts'
import { LogNode } from './transparency/log-node.entity.ts'
import { IssuerKey } from './certificates/keys/issuer-key.entity.ts'
import { IssuerKeyStep } from './certificates/keys/issuer-key-step.entity.ts'
import { IssuingSwitch } from './certificates/keys/issuing-switch.entity.ts'
import { Cohort } from './instruction/cohorts/cohort.entity.ts'
import { CohortAct } from './instruction/cohorts/cohort-act.entity.ts'
import { CohortLine } from './instruction/cohorts/cohort-line.entity.ts'
import { CohortResult } from './instruction/cohorts/cohort-result.entity.ts'
import { Accreditation } from './recognition/accreditation.entity.ts'
import { AgencyCertificate } from './recognition/agency-certificate.entity.ts'
import { Equivalence } from './recognition/equivalence.entity.ts'
import { EvidenceFile } from './recognition/evidence-file.entity.ts'
import { HolderAlias } from './recognition/holder-alias.entity.ts'
import { Experience } from './recognition/experience.entity.ts'
import { ExperienceStatus } from './recognition/experience-status.entity.ts'
import { Issuer } from './recognition/issuer.entity.ts'
import { IssuerName } from './recognition/issuer-name.entity.ts'
import { IssuerReference } from './recognition/issuer-reference.entity.ts'
import { OutsideCertificate } from './recognition/outside-certificate.entity.ts'
import { OutsideCertificateStatus } from './recognition/outside-certificate-status.entity.ts'
import { PersonFact } from './recognition/person-fact.entity.ts'
import { RecognitionStep } from './recognition/recognition-step.entity.ts'
import { Profile } from './requirements/profile.entity.ts'
import { ProfileApproval } from './requirements/profile-approval.entity.ts'
import { ProfileDraft } from './requirements/profile-draft.entity.ts'
import { ProfileVersion } from './requirements/profile-version.entity.ts'
import { SecurityConsent } from './requirements/security-consent.entity.ts'
import { DutyStation } from './postings/duty-station.entity.ts'
import { FieldOfWork } from './postings/field-of-work.entity.ts'
import { Job } from './postings/job.entity.ts'
import { Mission } from './postings/mission.entity.ts'
import { Nomination } from './postings/nomination.entity.ts'
import { NominationStep } from './postings/nomination-step.entity.ts'
import { OutsideFact } from './postings/outside-fact.entity.ts'
import { OutsideFactClosing } from './postings/outside-fact-closing.entity.ts'
import { OutsideFactKind } from './postings/outside-fact-kind.entity.ts'
import { OverlapAnswer } from './postings/overlap-answer.entity.ts'
import { Posting } from './postings/posting.entity.ts'
import { PostingChange } from './postings/posting-change.entity.ts'
import { SavedList } from './roster/saved-list.entity.ts'
import { SavedListMark } from './roster/saved-list-mark.entity.ts'
import { SavedListPerson } from './roster/saved-list-person.entity.ts'
import { SavedListRecipient } from './roster/saved-list-recipient.entity.ts'
import { ErasureAct } from './own/erasure/erasure-act.entity.ts'
import { Erasure } from './own/erasure/erasure.entity.ts'
import { OwnExport } from './own/export/own-export.entity.ts'
import { RetentionRun } from './own/retention/retention-run.entity.ts'
import { eligibilityEntities } from './eligibility/entities.ts'
import { integrationsEntities } from './integrations/entities.ts'

/** Every table, feature by feature in dependency order. */
export const entities = [
  ...integrationsEntities,
  ...eligibilityEntities,
  AuditEntry,
  AuditLink,
  AuditWaiting,
  AuditCheckpointRow,
  WorldStamp,
  IdempotencyRecord,
  Mail,
  Notice,
  Agency,
  Person,
  Membership,
  Invitation,
  RoleGrant,
  PeopleImport,
  PeopleImportPerson,
  PeopleImportColumns,
  NameRequest,
  Delegation,
  FileOpening,
  Transfer,
  AccountClosing,
  AccountMerge,
  DifferentPeople,
  PersonAlias,
  PersonFormerName,
  Consent,
  AgencyTokenRow,
  ...federationEntities,
  Password,
  PasswordLink,
  AuthenticatorApp,
  Passkey,
  PasskeyChallenge,
  RecoveryCode,
  Session,
  SignInFailure,
  Qualification,
  LevelScale,
  Question,
  TaughtClass,
  ProgrammeDraft,
  ProgrammeEdition,
  CalendarFeed,
  LessonNote,
  CourseEntry,
  EntryRequest,
  Withdrawal,
  DueReminder,
  ClassMember,
  ClassMessage,
  ClassMessagePerson,
  Publication,
  CourseImport,
  QuestionAct,
  QuestionVersion,
  Course,
  Edition,
  CourseDraft,
  DraftComment,
  DraftLesson,
  DraftModule,
  DraftReview,
  DraftText,
  CourseFile,
  EditionFile,
  EditionLesson,
  Assessment,
  Enrolment,
  Completion,
  LessonProgress,
  Attempt,
  AttemptLook,
  Answer,
  QuestionResult,
  AttemptFile,
  WrittenAnswer,
  AnswerMark,
  ExtraTime,
  QuestionRuling,
  AttemptRegrade,
  IssuerKey,
  IssuerKeyStep,
  IssuingSwitch,
  Certificate,
  CertificateLink,
  CertificateProposal,
  CertificateProposalAnswer,
  CertificateStatus,
  ExpiryReminder,
  CertificateCode,
  CertificatePrint,
  PaperSignerCertificate,
  CertificateSalt,
  LogFact,
  LogEntryRow,
  LogNode,
  LogCheckpoint,
  Cohort,
  CohortLine,
  CohortAct,
  CohortResult,
  Issuer,
  IssuerName,
  IssuerReference,
  Accreditation,
  Equivalence,
  RecognitionStep,
  AgencyCertificate,
  OutsideCertificate,
  OutsideCertificateStatus,
  EvidenceFile,
  HolderAlias,
  PersonFact,
  Experience,
  ExperienceStatus,
  Profile,
  ProfileDraft,
  ProfileApproval,
  SecurityConsent,
  ProfileVersion,
  FieldOfWork,
  Job,
  Mission,
  DutyStation,
  Posting,
  PostingChange,
  Nomination,
  NominationStep,
  OverlapAnswer,
  OutsideFactKind,
  OutsideFact,
  OutsideFactClosing,
  SavedList,
  SavedListPerson,
  SavedListRecipient,
  SavedListMark,
  OwnExport,
  RetentionRun,
  Erasure,
  ErasureAct,
]
