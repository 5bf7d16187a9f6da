package ru.traektoria.benchmarks.town;

import static ru.traektoria.benchmarks.town.Narrator.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.traektoria.local.demo.town.Job;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;
import ru.traektoria.local.demo.town.Vacancy;

/** What staff-service tells: directories, organisations, teachers with assignments, vacancies. */
final class TellingStaff {

  private static final String TOPIC = "staff.events";

  private final Codes codes;
  private final Narrator narrator;

  TellingStaff(Codes codes, Narrator narrator) {
    this.codes = codes;
    this.narrator = narrator;
  }

  void directories() {
    codes
        .all()
        .forEach(
            (name, entries) -> {
              List<Map<String, Object>> told = new ArrayList<>();
              for (Map<String, Object> entry : entries) {
                Map<String, Object> one = new LinkedHashMap<>(entry);
                one.put("retired", false);
                told.add(one);
              }
              narrator.tell(TOPIC, "DirectoryChanged", name, "directory", name, "entries", told);
            });
  }

  void tell(District district) {
    district.town().organisations().forEach(place -> organisation(district, place));
    district.town().teachers().forEach(teacher -> teacher(district, teacher));
    district.town().vacancies().forEach(vacancy -> vacancy(district, vacancy));
  }

  private void organisation(District district, Organisation place) {
    LocalDate since = district.town().yearBegan().minusYears(1);
    narrator.tell(
        TOPIC,
        "OrganisationChanged",
        district.id(place),
        "organisation",
        district.id(place),
        "municipality",
        district.municipality(),
        "region",
        "r1",
        "kind",
        place.kind().name(),
        "small",
        place.small(),
        "openedOn",
        place.openedOn(),
        "statuses",
        place.lowResults() ? List.of(fields("status", "LOW_RESULTS", "from", since)) : List.of());
  }

  private void teacher(District district, Teacher teacher) {
    String id = district.id(teacher);
    narrator.tell(
        TOPIC,
        "TeacherProfileChanged",
        id,
        "teacher",
        id,
        "municipality",
        district.municipality(),
        "organisation",
        district.placeOf(teacher),
        "sex",
        teacher.woman() ? "FEMALE" : "MALE",
        "birthDate",
        teacher.birthDate(),
        "education",
        teacher.education(),
        "diplomaOn",
        teacher.diplomaOn(),
        "profiles",
        codes.profiles(teacher.profiles()),
        "workingSince",
        teacher.workingSince(),
        "teachingSince",
        teacher.teachingSince(),
        "categories",
        categories(teacher),
        "conformities",
        dated(teacher.conformityOn()),
        "headAttestations",
        dated(teacher.headAttestedOn()),
        "statuses",
        List.of(),
        "leader",
        teacher.leader());
    int number = 0;
    for (Job job : teacher.jobs()) {
      assignment(district, teacher, job, number++);
    }
  }

  private List<Map<String, Object>> categories(Teacher teacher) {
    String position = codes.position(teacher.mainJob().position().title());
    return teacher.category() == null
        ? List.of()
        : List.of(
            fields(
                "position", position,
                "category", teacher.category(),
                "awardedOn", teacher.categoryOn()));
  }

  private static List<Map<String, Object>> dated(LocalDate on) {
    return on == null ? List.of() : List.of(fields("passedOn", on, "validTo", on.plusYears(5)));
  }

  private void assignment(District district, Teacher teacher, Job job, int number) {
    String title = job.position().title();
    narrator.tell(
        TOPIC,
        "AssignmentChanged",
        district.id(teacher),
        "assignment",
        district.id("job", teacher.number(), number),
        "teacher",
        district.id(teacher),
        "organisation",
        district.id(job.organisation()),
        "municipality",
        district.municipality(),
        "position",
        codes.position(title),
        "positionKind",
        codes.kindOf(title),
        "subject",
        codes.subject(job.subject()),
        "level",
        job.level(),
        "rate",
        job.rateHundredths() / 100.0,
        "weeklyHours",
        job.weeklyHours(),
        "employment",
        job.employment(),
        "from",
        job.from());
  }

  private void vacancy(District district, Vacancy vacancy) {
    String id = district.id("vacancy", vacancy.number());
    narrator.tell(
        TOPIC,
        "VacancyChanged",
        id,
        "vacancy",
        id,
        "organisation",
        district.id(vacancy.organisation()),
        "municipality",
        district.municipality(),
        "subject",
        codes.subject(vacancy.subject()),
        "position",
        codes.position(vacancy.position().title()),
        "rate",
        vacancy.rateHundredths() / 100.0,
        "hours",
        vacancy.hours(),
        "declaredOn",
        vacancy.declaredOn(),
        "neededFrom",
        vacancy.neededFrom(),
        "closedOn",
        vacancy.closedOn());
  }
}
