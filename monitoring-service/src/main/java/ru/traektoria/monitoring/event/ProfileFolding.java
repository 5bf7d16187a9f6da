package ru.traektoria.monitoring.event;

import java.util.Map;
import ru.traektoria.monitoring.event.row.Folding;
import ru.traektoria.monitoring.event.row.RowFolding;
import ru.traektoria.monitoring.event.row.Rows;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.StaffFacts;

/** The whole dated record of a teacher of {@code staff.events}: it replaces what was known. */
final class ProfileFolding {

  private final Facts facts;
  private final StaffFacts staff;

  ProfileFolding(Facts facts) {
    this.facts = facts;
    this.staff = facts.staff;
  }

  Map<String, Folding> foldings() {
    return Map.of("TeacherProfileChanged", profile());
  }

  private Folding profile() {
    StaffFacts.Teachers table = staff.teachers;
    Rows profiles = new Rows(staff.teacherProfiles, staff.teacherProfiles.profile);
    Rows categories = categories();
    Rows conformities = attestations(staff.conformities);
    Rows headAttestations = attestations(staff.headAttestations);
    Rows titles = new Rows(staff.titles, staff.titles.title, staff.titles.awardedOn);
    StaffFacts.Reserves held = staff.reserves;
    Rows reserves = new Rows(held, held.post, held.from, held.to);
    StaffFacts.Recognitions known = staff.recognitions;
    Rows recognitions = new Rows(known, known.kind, known.from, known.to);
    StaffFacts.TeacherStatuses dated = staff.teacherStatuses;
    Rows statuses = new Rows(dated, dated.status, dated.from, dated.to);
    return new RowFolding("teacher", table, facts)
        .texts(table.municipality, table.organisation, table.sex, table.education)
        .days(table.birthDate, table.diplomaOn, table.workingSince, table.teachingSince)
        .flags(table.leader)
        .list("profiles", profiles, profiles.texts())
        .list("categories", categories, categories.objects())
        .list("conformities", conformities, conformities.objects())
        .list("headAttestations", headAttestations, headAttestations.objects())
        .list("titles", titles, titles.objects())
        .list("reserve", reserves, reserves.objects())
        .list("recognitions", recognitions, recognitions.objects())
        .list("statuses", statuses, statuses.objects())
        .after(facts::touchTeacher);
  }

  private Rows categories() {
    StaffFacts.Categories table = staff.categories;
    return new Rows(table, table.position, table.category, table.awardedOn, table.validTo);
  }

  private static Rows attestations(StaffFacts.Attestations table) {
    return new Rows(table, table.passedOn, table.validTo);
  }
}
