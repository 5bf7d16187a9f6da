package ru.traektoria.monitoring.fold;

import java.util.Map;
import ru.traektoria.monitoring.facts.Day;
import ru.traektoria.monitoring.facts.Dictionary;
import ru.traektoria.monitoring.facts.Facts;
import ru.traektoria.monitoring.facts.Names;
import ru.traektoria.monitoring.facts.StaffFacts;

/** The whole dated record of a teacher of {@code staff.events}: it replaces what was known. */
final class ProfileFolding {

  private final Facts facts;
  private final Names names;
  private final StaffFacts staff;
  private final Scratch profiles = new Scratch(1);
  private final Scratch categories = new Scratch(4);
  private final Scratch conformities = new Scratch(2);
  private final Scratch headAttestations = new Scratch(2);
  private final Scratch statuses = new Scratch(3);

  ProfileFolding(Facts facts) {
    this.facts = facts;
    this.names = facts.names;
    this.staff = facts.staff;
  }

  Map<String, Folding> foldings() {
    return Map.of("TeacherProfileChanged", this::profile);
  }

  private void profile(EventJson json) {
    int teacher = Dictionary.NONE;
    int municipality = Dictionary.NONE;
    int organisation = Dictionary.NONE;
    int sex = Dictionary.NONE;
    int birthDate = Day.NEVER;
    int education = Dictionary.NONE;
    int teachingSince = Day.NEVER;
    int leader = 0;
    clear();
    while (json.next()) {
      switch (json.name()) {
        case "teacher" -> teacher = json.reference(names.teachers);
        case "municipality" -> municipality = json.reference(names.municipalities);
        case "organisation" -> organisation = json.reference(names.organisations);
        case "sex" -> sex = json.reference(names.codes);
        case "birthDate" -> birthDate = json.day();
        case "education" -> education = json.reference(names.codes);
        case "teachingSince" -> teachingSince = json.day();
        case "leader" -> leader = json.flag();
        default -> list(json);
      }
    }
    json.end();
    Folding.require(teacher, "teacher");
    StaffFacts.Teachers table = staff.teachers;
    int row = table.upsert(teacher);
    facts.touch(table.municipality.get(row));
    table.municipality.set(row, municipality);
    table.organisation.set(row, organisation);
    table.sex.set(row, sex);
    table.birthDate.set(row, birthDate);
    table.education.set(row, education);
    table.teachingSince.set(row, teachingSince);
    table.leader.set(row, leader);
    replaceLists(teacher);
    facts.touch(municipality);
    facts.touchTeacher(teacher);
  }

  private void clear() {
    profiles.clear();
    categories.clear();
    conformities.clear();
    headAttestations.clear();
    statuses.clear();
  }

  private void list(EventJson json) {
    switch (json.name()) {
      case "profiles" -> {
        while (json.element()) {
          profiles.add(json.reference(names.profiles));
        }
      }
      case "categories" -> categories(json);
      case "conformities" -> attestations(json, conformities);
      case "headAttestations" -> attestations(json, headAttestations);
      case "statuses" -> DatedStatuses.read(json, statuses, names.codes);
      default -> json.skip();
    }
  }

  private void categories(EventJson json) {
    while (json.element()) {
      int position = Dictionary.NONE;
      int category = Dictionary.NONE;
      int awardedOn = Day.NEVER;
      int validTo = Day.NEVER;
      while (json.next()) {
        switch (json.name()) {
          case "position" -> position = json.reference(names.positions);
          case "category" -> category = json.reference(names.codes);
          case "awardedOn" -> awardedOn = json.day();
          case "validTo" -> validTo = json.day();
          default -> json.skip();
        }
      }
      categories.add(position, category, awardedOn, validTo);
    }
  }

  private static void attestations(EventJson json, Scratch into) {
    while (json.element()) {
      int passedOn = Day.NEVER;
      int validTo = Day.NEVER;
      while (json.next()) {
        switch (json.name()) {
          case "passedOn" -> passedOn = json.day();
          case "validTo" -> validTo = json.day();
          default -> json.skip();
        }
      }
      into.add(passedOn, validTo);
    }
  }

  private void replaceLists(int teacher) {
    staff.teacherProfiles.removeAll(teacher);
    for (int i = 0; i < profiles.rows(); i++) {
      staff.teacherProfiles.profile.set(staff.teacherProfiles.add(teacher), profiles.get(i, 0));
    }
    StaffFacts.Categories awarded = staff.categories;
    awarded.removeAll(teacher);
    for (int i = 0; i < categories.rows(); i++) {
      int row = awarded.add(teacher);
      awarded.position.set(row, categories.get(i, 0));
      awarded.category.set(row, categories.get(i, 1));
      awarded.awardedOn.set(row, categories.get(i, 2));
      awarded.validTo.set(row, categories.get(i, 3));
    }
    replace(staff.conformities, teacher, conformities);
    replace(staff.headAttestations, teacher, headAttestations);
    StaffFacts.TeacherStatuses dated = staff.teacherStatuses;
    dated.removeAll(teacher);
    for (int i = 0; i < statuses.rows(); i++) {
      int row = dated.add(teacher);
      dated.status.set(row, statuses.get(i, 0));
      dated.from.set(row, statuses.get(i, 1));
      dated.to.set(row, statuses.get(i, 2));
    }
  }

  private static void replace(StaffFacts.Attestations table, int teacher, Scratch from) {
    table.removeAll(teacher);
    for (int i = 0; i < from.rows(); i++) {
      int row = table.add(teacher);
      table.passedOn.set(row, from.get(i, 0));
      table.validTo.set(row, from.get(i, 1));
    }
  }
}
