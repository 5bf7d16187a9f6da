package ru.traektoria.staff.application.imports.staff;

import java.util.Map;

/** Which column a refused field of the model stands in. */
final class ReasonColumns {

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("lastName", StaffColumns.LAST_NAME),
          Map.entry("firstName", StaffColumns.FIRST_NAME),
          Map.entry("birthDate", StaffColumns.BIRTH),
          Map.entry("email", StaffColumns.EMAIL),
          Map.entry("diplomaOn", StaffColumns.DIPLOMA),
          Map.entry("workingSince", StaffColumns.WORKING),
          Map.entry("teachingSince", StaffColumns.SINCE),
          Map.entry("categories", StaffColumns.RANK_ON),
          Map.entry("conformities", StaffColumns.CONFORMITY),
          Map.entry("headAttestations", StaffColumns.HEAD_ATTESTATION),
          Map.entry("titles", StaffColumns.TITLE_ON),
          Map.entry("victories", StaffColumns.CONTEST_ON),
          Map.entry("statuses", StaffColumns.STATUS_FROM),
          Map.entry("reserves", StaffColumns.RESERVE),
          Map.entry("breaks", StaffColumns.BREAK_FROM),
          Map.entry("position", StaffColumns.POSITION),
          Map.entry("subject", StaffColumns.SUBJECT),
          Map.entry("rate", StaffColumns.RATE),
          Map.entry("weeklyHours", StaffColumns.HOURS),
          Map.entry("employment", StaffColumns.EMPLOYMENT),
          Map.entry("from", StaffColumns.FROM),
          Map.entry("to", StaffColumns.TO));

  private ReasonColumns() {}

  static String of(String field) {
    return field == null ? null : COLUMNS.get(field);
  }
}
