/** What an author decided about the assessment of an edition, as a draft has it; null where there is none. */
export const assessmentOf = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN jsonb_build_object('title', jsonb_build_object('en', ${alias}.title_en, 'ja', ${alias}.title_ja), 'drawCount', ${alias}.draw_count,
     'passMark', ${alias}.pass_mark, 'attemptsAllowed', ${alias}.attempts_allowed, 'waitMinutes', ${alias}.wait_minutes, 'timeLimitMinutes', ${alias}.time_limit_minutes,
     'graceSeconds', ${alias}.grace_seconds, 'opensAt', to_char(${alias}.opens_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'closesAt', to_char(${alias}.closes_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'offlineDays', ${alias}.offline_days, 'honourStatement', CASE WHEN ${alias}.honour_en IS NOT NULL THEN jsonb_build_object('en', ${alias}.honour_en, 'ja', ${alias}.honour_ja) END,
     'review', ${alias}.review, 'secondMarker', ${alias}.second_marker, 'anonymousMarking', ${alias}.anonymous_marking) END`
