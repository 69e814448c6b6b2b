/**
 * Every column of every table, and whose it is. What is exported to a person, what erasing them removes and where the
 * canaries of the specs are planted are all read from here; a column that is missing fails the build.
 *
 * A table is one line: `table | whose rows | at erasure | columns`, and a line that begins with a space continues the one
 * before.
 *
 *   whose rows    `-` of nobody; `person_id`, a column that holds the person; `certificate_id>certificate.person_id`, a
 *                 column that leads to a row of another table, and the column there (again with `>` where it leads on);
 *                 after it `+mention`, also the rows whose text names the person.
 *   at erasure    `keep` the row stays as it is; `delete` it goes; `blank` what is personal in it goes, the rest stays;
 *                 `-` for rows of nobody.
 *   columns       by their sign:  name  not personal     name*  personal, in words     name+  personal: a day, number, code
 *                 or reference      name~  personal, and not given to the person (the reason stands in `withheld.ts`)
 *                 name@  who acted, as an id      name!  a secret, given to nobody      name#  personal, encrypted with the
 *                 person's key, which erasure destroys
 *                 A name ending in an asterisk pair, such as f**, stands for every column that begins so.
 */
export const columnInventory = `
account_merge | kept_id +mention | blank | id agency_id kept_id other_id@ reason* merged_by@ recorded_at+ ended_grants undone_at+ undone_by@ undo_reason*
account_closing | person_id +mention | blank | id person_id agency_id reason* closed_by@ recorded_at+ reopened_at+ reopened_by@ reopen_reason*
accreditation | - | - | id issuer_id qualification_key valid_from valid_through recorded_at ground proposed_by@ agency_id
agency | - | - | id key name_en name_ja kind is_invented operates zone signatory short_name_en short_name_ja accent logo_sha256 logo_type language
 contact staff_session_hours retention_closed_days retention_attempt_days retention_evidence_days retention_application_days
 retention_mail_days retention_notice_days retention_session_days retention_by@ retention_at erasure_wait_days version created_at
agency_certificate | - | - | id agency_id qualification_key issuer_id completed_on expires_on recorded_at
agency_token | - | - | id agency_id name scopes token_hash! made_by@ made_at expires_at last_used_at revoked_at revoked_by@
answer | person_id | delete | attempt_id position person_id agency_id sequence answer* flagged+ saved_at+ seconds+
answer_mark | written_answer_id>written_answer.person_id | blank | id written_answer_id agency_id marked_by@ levels+ points+ comment* recorded_at+
appeal | person_id | blank | id decision_id nomination_id person_id agency_id grounds* evidence+ lodged_by@ recorded_at+
appeal_answer | person_id | blank | id appeal_id person_id agency_id outcome+ reasons* decision_id answered_by@ recorded_at+
assessment | - | - | id edition_id title_en title_ja draw_count pass_mark attempts_allowed wait_minutes time_limit_minutes
 grace_seconds question_version_ids offline_days closes_at opens_at honour_en honour_ja review second_marker anonymous_marking
attempt | person_id | keep | id enrolment_id assessment_id person_id agency_id number started_at+ deadline_at+ closes_at+ seed!
 question_version_ids submitted_at+ submitted_by+ points+ out_of+ passed+ is_offline+ device_started_at+ device_finished_at+ flags+
 awaits_marking+ extra_percent+
attempt_file | person_id | delete | id attempt_id position person_id agency_id marking_agency_id sha256+ media_type+ bytes+ name* recorded_at+
attempt_look | attempt_id>attempt.person_id | blank | attempt_id agency_id looked_by@ note* recorded_at+
attempt_regrade | person_id | keep | ruling_id attempt_id person_id agency_id old_points+ old_out_of+ old_passed+ points+ out_of+ passed+ recorded_at+
audit_entry | concerns_person_id | keep | id at+ agency_id actor_kind actor_id@ act+ subject_kind subject_id concerns_person_id details+ trace_id
audit_link | - | - | chain_id number entry_id digest hash sealed_at
audit_waiting | - | - | entry_id chain_id
audit_checkpoint | - | - | chain_id number hash document made_at
bar | person_id | blank | id person_id agency_id kind+ valid_from+ valid_through+ recorded_by@ recorded_at+ ground~
bar_act | person_id | blank | id bar_id person_id agency_id kind+ acted_by@ reason~ effective_on+ recorded_at+
authenticator_app | person_id | delete | person_id sealed_secret! made_at+ confirmed_at+ last_step!
calendar_feed | person_id | delete | person_id agency_id token_hash! made_at+
certificate | person_id | keep | id public_id+ completion_id person_id agency_id replaces_id status_index key_id credential+ sealed# issued_at+
certificate_code | person_id | delete | certificate_id person_id agency_id text+ recorded_at+
certificate_link | person_id | delete | id certificate_id person_id agency_id token_hash! purpose* shows_name+ expires_on+ recorded_at+
 withdrawn_at+ openings+ last_opened_at+
certificate_print | person_id | keep | id certificate_id person_id agency_id rendition+ sha256+ bytes+ recorded_at+
certificate_proposal | person_id | blank | id certificate_id person_id agency_id kind+ effective_from+ correction* reason* proposed_by@ recorded_at+
certificate_proposal_answer | person_id | blank | id proposal_id person_id agency_id outcome+ reason* answered_by@ recorded_at+
certificate_salt | person_id | delete | certificate_id person_id agency_id salt!
certificate_status | certificate_id>certificate.person_id | blank | id certificate_id agency_id kind+ effective_from+ reason* recorded_by@ recorded_at+ proposal_id
class | - | - | id agency_id course_id name due_on recorded_by@ recorded_at
class_member | person_id | keep | class_id person_id agency_id enrolment_id recorded_at+ told_at+
class_message | - | - | id class_id agency_id sent_to text recorded_by@ recorded_at
class_message_person | person_id | delete | message_id person_id agency_id told_at+
cohort | - | - | id agency_id edition_id held_on mode place out_of recorded_by@ recorded_at
cohort_act | - | - | cohort_id agency_id kind recorded_by@ recorded_at
cohort_line | person_id | keep | cohort_id place person_id agency_id points+
cohort_result | completion_id>completion.person_id | keep | cohort_id place agency_id outcome+ completion_id recorded_at+
completion | person_id | keep | id person_id agency_id edition_id qualification_key+ enrolment_id attempt_id completed_on+ completed_at+
 mode+ hours+ points+ out_of+ recorded_at+
consent | person_id | keep | id person_id agency_id purpose+ recipient_agency_id+ kind+ from_on+ through_on+ recorded_at+
course | - | - | id agency_id key title_en title_ja summary_en summary_ja qualification_key certificate_needs_two kind
course_draft | - | - | id course_id agency_id based_on_id state title summary hours validity_months sensitivity assessment pool version
 created_by@ created_at updated_at
course_entry | - | - | course_id version agency_id way needs_courses needs_qualifications recorded_by@ recorded_at
course_file | - | - | id agency_id sha256 media_type bytes width height name recorded_by@ recorded_at
course_import | - | - | id agency_id course_id draft_id owner_key owner_name course_key edition licence sha256 recorded_by@ recorded_at
cover_notice | person_id | delete | nomination_id ends_on+ days_before+ person_id agency_id recorded_at+
decision | person_id | blank | id nomination_id posting_id person_id agency_id number+ replaces_id cause+ cause_id verdict+ person_verdict+
 eligible_through+ as_of+ known_at+ departs_on+ returns_on+ view* input_hash result_hash decided_by@ recorded_at+
decision_act | person_id | blank | id decision_id person_id agency_id kind+ note* acted_by@ recorded_at+
decision_closing | person_id | blank | decision_id person_id agency_id kind+ replaced_by_id changes* recorded_at+
decision_fact | decision_id>decision.person_id | keep | decision_id fact_id agency_id kind+ owner_id hash
decision_record | decision_id>decision.person_id | blank | decision_id agency_id input~ result~
decision_replay | - | - | id on_day replayed erased differing recorded_at
decision_source | - | - | hash content recorded_at
decision_watch | person_id | delete | nomination_id decision_id posting_id person_id agency_id people ground next_on+ ends+ first_end_on+
 checked_at+ outcome profile_id places
delegation | delegator_id | keep | id agency_id delegator_id deputy_id@ roles+ from_on+ through_on+ recorded_at+ ended_at+ ended_by@
different_people | one_id +mention | blank | id agency_id one_id other_id@ reason* declared_by@ recorded_at+ taken_back_at+ taken_back_by@
draft_comment | - | - | id draft_id agency_id lesson_id block text written_by@ written_at resolved_by@ resolved_at
draft_lesson | - | - | id draft_id module_id agency_id key place title minutes figures checks version removed_at outdated missing
draft_module | - | - | id draft_id agency_id key place title outcome shared_course shared_module version removed_at shared_edition
draft_review | - | - | id draft_id agency_id kind note recorded_by@ recorded_at
draft_text | - | - | lesson_id language agency_id blocks words version saved_by@ saved_at
due_reminder | person_id | delete | enrolment_id due_on+ days_before+ person_id agency_id recorded_at+
duty_station | - | - | key name_en name_ja country_key country_en country_ja zone keeper_id version
edition | - | - | id course_id number revision hours validity_months modules published_at created_at
edition_file | - | - | edition_id file_id
edition_lesson | - | - | edition_id lesson_key home_course home_edition home_lesson words
enrolment | person_id | keep | id person_id agency_id edition_id+ source+ enrolled_at+ withdrawn_at+ round+ moved_from_id due_on+
entry_request | person_id | blank | id course_id person_id agency_id owner_agency_id reason* recorded_at+ asked_at+ outcome+ answer*
 answered_by@ answered_at+ told_at+
erasure | person_id | blank | id person_id agency_id ground+ reason* asked_by@ recorded_at+ ended_at+
erasure_act | person_id | blank | id erasure_id person_id agency_id kind+ reason* due_at+ acted_by@ counts+ recorded_at+
equivalence | - | - | id from_qualification to_qualification from_issuer_id valid_from valid_through recorded_at from_edition ground
 proposed_by@ agency_id
evidence_file | person_id | delete | id outside_certificate_id person_id agency_id sha256+ media_type+ bytes+ width+ height+ recorded_at+
experience | person_id | delete | id person_id agency_id kind+ field+ country+ organisation* from_on+ through_on+ recorded_at+
experience_status | person_id | delete | id experience_id person_id agency_id kind+ recorded_by@ recorded_at+
expiry_reminder | person_id | delete | completion_id days_before+ certificate_id person_id agency_id recorded_at+
extra_time | person_id | blank | id person_id agency_id course_id extra_percent+ reason* recorded_by@ recorded_at+
field_of_work | - | - | vocabulary key position title_en title_ja applies_from source_mark
file_opening | person_id | delete | id person_id agency_id opened_by@ reason* opened_at+ ends_at+ closed_at+ closed_by@
holder_alias | person_id | delete | id person_id agency_id name* folded_name! outside_certificate_id note* recorded_by@ recorded_at+
identity_assertion | - | - | id agency_id provider_id assertion_hash expires_at
identity_attempt | person_id | delete | id agency_id provider_id purpose person_id invitation_hash! state_hash! browser_hash! checks! next
 created_at+ expires_at+ used_at+ answer!
identity_link | person_id | delete | id agency_id provider_id person_id issuer+ subject_hash! linked_at+ last_used_at+ ended_at+
identity_provider | - | - | id agency_id kind label_en label_ja issuer client_id secret! scopes sign_in_url certificates role_claim role_map
 creates_accounts is_active version made_by@ made_at
idempotency_record | caller_id +mention | delete | caller_id key endpoint request_hash reply! recorded_at
invitation | accepted_by | blank | id agency_id email* language+ roles+ class_id course_id through_on+ token_hash! invited_by@ recorded_at+ expires_at+
 accepted_at+ accepted_by withdrawn_at+
issuer | - | - | id key name_en name_ja zone recorded_by@ recorded_at
issuer_key | - | - | id public_key_multibase published_at
issuer_key_step | - | - | id key_id state compromised_from reason recorded_by@ recorded_at
issuer_name | - | - | id issuer_id name_en name_ja applies_from recorded_by@ agency_id recorded_at
issuer_reference | - | - | id issuer_id signatory serial_form contact appearance recorded_by@ agency_id recorded_at
issuing_switch | - | - | id is_halted reason recorded_by@ recorded_at
job | - | - | key name_en name_ja recorded_at
lesson_note | person_id | delete | person_id course_id lesson_key+ agency_id version text* saved_at+
lesson_progress | person_id | blank | enrolment_id lesson_key+ person_id agency_id opened_at+ completed_at+ answered* credited_from_id
level_scale | - | - | key title_en title_ja grades
log_checkpoint | - | - | size root document made_at
log_entry | - | - | leaf_index kind subject state certificate_id entry leaf_hash sequenced_at
log_fact | - | - | id kind subject state at
log_node | - | - | level place hash
mail | person_id +mention | delete | id agency_id person_id to_address* subject* text* queued_at+ sent_at+ tries failure
membership | person_id | keep | id person_id agency_id roles+ class_id course_id from_on+ through_on+ granted_by@ recorded_at+ ended_at+ ended_by@
mission | - | - | key name_en name_ja keeper_id recorded_at
name_request | person_id | delete | id person_id agency_id names* reason* recorded_at+ outcome+ answer* decided_by@ decided_at+
nomination | person_id | keep | id posting_id person_id agency_id nominated_on+ recorded_at+ withdrawn_at+ nominated_by@ accepted_at+ declined_at+
nomination_step | person_id | blank | id nomination_id person_id agency_id kind+ reason* recorded_by@ recorded_at+
notice | person_id +mention | delete | id person_id agency_id kind+ parameters* path+ recorded_at+ read_at+
outside_certificate | person_id | delete | id person_id agency_id qualification_key+ issuer_id+ edition+ variant+ mode+ hours+ components+ level+
 scope+ completed_on+ expires_on+ points+ out_of+ serial* recorded_at+ serial_key! holder_name* language+
outside_certificate_status | person_id | delete | id outside_certificate_id person_id agency_id kind+ effective_from+ effective_through+ reason*
 recorded_by@ recorded_at+ note*
outside_fact | - | - | id key place value from_on source_mark recorded_at recorded_by@ recorder_id closed_at
outside_fact_closing | - | - | id fact_id right_fact_id reason recorded_by@ recorded_at
outside_fact_kind | - | - | key title_en title_ja value_kind least most about source_mark
overlap_answer | person_id | blank | id nomination_id other_nomination_id person_id agency_id from_on+ through_on+ reason* recorded_by@ recorded_at+
own_export | person_id | delete | id person_id agency_id recorded_at+ made_at+ expires_at+ bytes+
paper_signer | - | - | fingerprint certificate recorded_at
password | person_id | delete | person_id hash! changed_at+
password_link | person_id | delete | id token_hash! person_id created_at+ expires_at+ used_at+
people_import | - | - | id agency_id columns rows row_count recorded_by@ recorded_at result refused finished_at
people_import_columns | - | - | agency_id heading field
people_import_person | person_id | keep | import_id person_id agency_id is_new+ recorded_at+ invited_at+
person | id | blank | id agency_id email* family_name* given_name* family_name_ja* given_name_ja* family_name_kana* given_name_kana* name_order+ folded_names!
 passport_name* language+ demo_key+ demo_situation+ facts_stamp version closed_at+ created_at+
person_alias | person_id | delete | id person_id agency_id kind+ name* from_on+ through_on+ reason* recorded_by@ recorded_at+ ended_at+ ended_by@ end_reason*
person_former_name | person_id | delete | id person_id agency_id family_name* given_name* family_name_ja* given_name_ja* family_name_kana*
 given_name_kana* passport_name* reason* replaced_by@ replaced_at+
person_fact | person_id | delete | id person_id agency_id kind+ key+ content+ about_on+ recorded_at+ withdrawn_at+
population_block | - | - | id place leaves specification recorded_at
population_change | person_id | delete | id person_id agency_id
population_preparation | - | - | block_id agency_id prepared_at
population.row | person_id | delete | place block person_id agency_id is_rough by_engine f**~ t**~ s**~ more~ waived~
posting | - | - | id agency_id sample_key title_en title_ja duty_station_key profile_id field job is_team departs_on arrives_on returns_on
 created_at mission_key field_vocabulary role traits is_standby departure_zone departs_time arrives_time created_by@ changes cancelled_at
posting_change | - | - | id posting_id agency_id number kind before after reason recorded_by@ recorded_at
posting_enrolment | person_id | keep | posting_id person_id course_id agency_id enrolment_id recorded_at+
posting_rule | - | - | posting_id version agency_id is_on recorded_by@ recorded_at
profile | - | - | id agency_id key
profile_approval | - | - | id draft_id agency_id submission person_id@ decision reason impact_seen recorded_at
profile_draft | - | - | id profile_id agency_id version based_on content revision state author_ids@ submission submitted_by@ submitted_at
 created_at changed_at
profile_version | - | - | id profile_id version applies_from content published_at recorded_at draft_id is_correction change_note
programme_draft | - | - | course_id agency_id version title summary course_ids required_ids is_ordered validity_months updated_by@ updated_at
programme_edition | - | - | edition_id agency_id course_ids required_ids is_ordered draft_version
publication | - | - | edition_id draft_id agency_id kind note answers midway finish_until published_by@ recorded_at
qualification | - | - | key title_en title_ja source_mark
question | - | - | id agency_id key
question_act | - | - | id question_id agency_id kind reason recorded_by@ recorded_at
question_result | attempt_id>attempt.person_id | keep | attempt_id position question_version_id points+ out_of+ attempt_share+ chosen+
question_ruling | - | - | id question_version_id agency_id kind accepted reason recorded_by@ recorded_at regraded_at
question_version | - | - | id question_id version content recorded_at words recorded_by@
recognition_step | - | - | id accreditation_id equivalence_id kind last_day note recorded_by@ agency_id recorded_at
recovery_code | person_id | delete | id person_id code_seal! made_at+ used_at+
retention_run | - | - | id agency_id on_day counts recorded_at
role_grant | person_id | keep | id person_id agency_id role+ granted_by@ granted_at+ ended_at+ ended_by@ source+ provider_id
saved_list | - | - | id agency_id name purpose reason query rule size made_on keep_through made_by@ recorded_at
saved_list_mark | - | - | id list_id agency_id kind place reason consent_id recorded_by@ recorded_at told_at recipient_agency_id
saved_list_person | person_id | delete | list_id place agency_id person_id home_agency_id purpose+ content*
saved_list_recipient | person_id | blank | id list_id agency_id person_id name* email* recipient_agency_id shared_by@ recorded_at+ told_at+
security_consent | - | - | id draft_id agency_id person_id@ reason recorded_at
passkey | person_id | delete | id person_id name* credential_id! public_key! counter! transports+ is_synced+ made_at+ last_used_at+
passkey_challenge | person_id | delete | challenge_hash! purpose person_id browser_hash! expires_at
session | person_id | delete | id token_hash! person_id membership_id csrf! browser+ system+ created_at+ last_used_at+ second_factor_at+ proved_at+ expires_at+ ended_at+
sign_in_failure | - | - | key failures last_at blocked_until
standing | person_id | delete | nomination_id person_id agency_id basis verdict+ brief* view* computed_at+
transfer | person_id | blank | id agency_id from_agency_id+ person_id email* reason* from_on+ asked_by@ recorded_at+ lapses_at+ agreed_at+ released_at+
 released_by@ ended_at+ ended_by@ ended_cause+ took_effect_at+ untold
waiver | person_id | blank | id person_id agency_id posting_id clause_id+ ground* condition+ valid_from+ valid_through+ recorded_at+ asked_by@
waiver_act | person_id | blank | id waiver_id person_id agency_id kind+ acted_by@ role+ reason* effective_on+ recorded_at+
withdrawal | person_id | blank | id enrolment_id person_id agency_id reason* recorded_by@ recorded_at+ told_at+
world_stamp | - | - | is_only stamp
written_answer | person_id | blank | id attempt_id position question_version_id person_id course_id agency_id text* file_id* is_anonymous most_difference
 needs marks points+ claimed_by@ claimed_until submitted_at+
scim_closing | person_id | delete | id agency_id person_id token_id removes+ asked_at+ closed_at+ answered_at+ answered_by@ withdrawn_at+ told_at
scim_group | - | - | id agency_id display_name external_id recorded_at changed_at
scim_group_role | - | - | group_id role agency_id set_by@ set_at
scim_member | person_id | delete | group_id person_id agency_id added_at+
scim_user | person_id | delete | person_id agency_id external_id+ is_closed+ invite_due changed_at+ removed_at+
webhook | - | - | id agency_id name address events made_by@ made_at generation rotated_at failures failing_since rests_until leased_until
 off_since off_cause removed_at
webhook_attempt | - | - | id delivery_id agency_id at status fault milliseconds
webhook_delivery | - | - | id webhook_id agency_id event subject_id content occurred_at next_try_at first_tried_at tries delivered_at gave_up_at
`
