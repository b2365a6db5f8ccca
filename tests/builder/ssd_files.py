"""Tables of the Standard Safeguarding Dataset that tests write: CSV with the headings of its version 1.4."""

import csv
import io
from collections.abc import Sequence

HEADINGS = {
    "contacts": "contact_id person_id contact_date contact_source_code contact_source_desc contact_outcome_json",
    "early_help_episodes": "episode_id person_id episode_start_date episode_end_date episode_reason episode_end_reason "
    "episode_organisation episode_worker_id",
    "cin_episodes": "referral_id person_id referral_date cin_primary_need_code referral_source_code "
    "referral_source_desc referral_outcome_json referral_nfa close_reason close_date referral_team referral_worker_id",
    "cin_assessments": "assessment_id person_id referral_id assessment_start_date assessment_child_seen "
    "assessment_auth_date assessment_outcome_json assessment_outcome_nfa assessment_team assessment_worker_id",
    "s47_enquiry": "s47_enquiry_id referral_id person_id s47_start_date s47_end_date s47_nfa s47_outcome_json "
    "s47_completed_by_team s47_completed_by_worker_id",
    "initial_cp_conference": "icpc_id icpc_meeting_id s47_enquiry_id person_id cp_plan_id referral_id icpc_transfer_in "
    "icpc_target_date icpc_date icpc_outcome_cp_flag icpc_outcome_json icpc_team icpc_worker_id",
    "cin_plans": "cin_plan_id referral_id person_id cin_plan_start_date cin_plan_end_date cin_plan_team "
    "cin_plan_worker_id",
    "cp_plans": "cp_plan_id referral_id icpc_id person_id cp_plan_start_date cp_plan_end_date cp_plan_ola "
    "cp_plan_initial_category cp_plan_latest_category",
    "cp_reviews": "cp_review_id person_id cp_plan_id cp_review_due cp_review_date cp_review_meeting_id "
    "cp_review_outcome_continue_cp cp_review_quorate cp_review_participation",
    "cla_episodes": "cla_episode_id person_id cla_placement_id cla_episode_start_date cla_episode_start_reason "
    "cla_primary_need_code cla_episode_ceased cla_episode_ceased_reason cla_id referral_id",
    "cla_placement": "cla_placement_id cla_id person_id cla_placement_start_date cla_placement_type "
    "cla_placement_urn cla_placement_provider cla_placement_postcode cla_placement_end_date "
    "cla_placement_change_reason",
    "legal_status": "legal_status_id person_id legal_status legal_status_start_date legal_status_end_date",
    "permanence": "table_id person_id cla_id adm_decision_date placement_order_date matched_date "
    "placed_for_adoption_date placed_ffa_cp_date decision_reversed_date permanence_order_date permanence_order_type",
    "missing": "table_id person_id missing_episode_start_date missing_episode_type missing_episode_end_date",
    "person": "legacy_id person_id sex gender ethnicity dob common_child_id expected_dob death_date",
    "disability": "table_id person_id disability_code",
    "immigration_status": "immigration_status_id person_id immigration_status_start_date "
    "immigration_status_end_date immigration_status",
    "family": "table_id family_id person_id",
    "involvements": "involvements_id professional_id professional_role_id professional_team person_id "
    "involvement_start_date involvement_end_date worker_change_reason referral_id",
    "care_leavers": "table_id person_id care_leaver_eligibility care_leaver_in_touch care_leaver_allocated_team",
    "department": "team_id team_name team_parent_id team_parent_name",
    "address": "table_id person_id address_type address_start_date address_postcode",
}
PREFIXES = {
    "contacts": "cont", "early_help_episodes": "earl", "cin_episodes": "cine", "cin_assessments": "cina",
    "s47_enquiry": "s47e", "initial_cp_conference": "icpc", "cin_plans": "cinp", "cp_plans": "cppl",
    "cp_reviews": "cppr", "cla_episodes": "clae", "cla_placement": "clap", "legal_status": "lega",
    "permanence": "perm", "missing": "miss", "person": "pers", "disability": "disa", "immigration_status": "immi",
    "family": "fami", "involvements": "invo", "care_leavers": "clea", "department": "dept", "address": "addr",
}  # fmt: skip


def ssd(table: str, *rows: dict[str, str], prefixed: bool = True, name: str = "") -> tuple[str, bytes]:
    """A table with these rows (column without prefix to text); columns that a row does not name are NULL."""
    columns = HEADINGS[table].split()
    return name or f"ssd_{table}.csv", _csv(
        [f"{PREFIXES[table]}_{column}" if prefixed else column for column in columns],
        [[row.get(column, "NULL") for column in columns] for row in rows],
    )


def _csv(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    sink = io.StringIO(newline="")
    writer = csv.writer(sink)
    writer.writerow(headings)
    writer.writerows(rows)
    return sink.getvalue().encode("utf-8")
