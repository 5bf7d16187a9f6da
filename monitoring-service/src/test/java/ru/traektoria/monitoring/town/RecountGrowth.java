package ru.traektoria.monitoring.town;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.monitoring.town.Recount.Answer;

/** The indicators of growth counted again from plain lists, slowly and by their words. */
final class RecountGrowth {

  private static final Map<String, String> AREAS =
      Map.of(
          "s", "SUBJECT",
          "m", "METHODS",
          "p", "PSYCHOLOGY",
          "f", "FUNCTIONAL_LITERACY",
          "g", "SOFT_SKILLS",
          "i", "ICT");

  private static final List<String> LEVELS =
      List.of("DEFICIT_HIGH", "DEFICIT_MEDIUM", "NEUTRAL", "STRENGTH");

  private final Recount of;
  private final Growth growth;
  private final LocalDate day;
  private final LocalDate yearStart;

  RecountGrowth(Recount of) {
    this.of = of;
    this.growth = of.town().growth;
    this.day = of.day();
    this.yearStart =
        LocalDate.of(day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1, 9, 1);
  }

  /** The indicator by its code. */
  Answer of(String code) {
    String area = AREAS.get(code.substring(code.length() - 1));
    return switch (code) {
      case "A.1" -> screened();
      case "A.2" -> new Answer(of.only(of.holders(job -> true), this::inTheAsset), null);
      case "A.3" -> share(of.present(of.pedagogues()), this::refused);
      case "SC.2" ->
          share(of.only(of.teachers(), this::inASchoolAssociation), this::taughtTheStandard);
      case "A.4" ->
          among(diagnosesDone(), id -> growth.exams.get(id).initiator().equals("TEACHER"));
      case "A.7" -> deficits(null);
      case "A.7s", "A.7m", "A.7p", "A.7f", "A.7g", "A.7i" -> deficits(area);
      case "A.8" -> pairs(null);
      case "A.8t" -> pairs("TRADITIONAL");
      case "A.8g" -> pairs("GROUP");
      case "PU.9" ->
          share(
              of.pedagogues(),
              p ->
                  of.course(
                      p,
                      c ->
                          Set.of("ADVANCED_TRAINING", "RETRAINING").contains(c.kind())
                              && !c.on().isBefore(day.minusMonths(36))
                              && !c.on().isAfter(day)));
      case "PU.10" -> share(of.pedagogues(), this::plansACourse);
      case "PU.12" -> among(of.places(), this::hasATeam);
      case "E.1av" -> new Answer(of.only(of.pedagogues(), this::masters), null);
      case "E.4" -> among(of.places(), id -> status(id, "DIGITAL_ENVIRONMENT").count() > 0);
      case "E.8" ->
          new Answer(
              among(of.places(), id -> status(id, "INTERNSHIP_SITE").count() > 0).numerator(),
              null);
      case "E.8t" -> new Answer(themes(), null);
      case "E.9" -> share(methodists(), p -> of.course(p, c -> calendar(c.on())));
      case "E.16" -> new Answer(compared(null).keySet(), null);
      case "E.16s", "E.16m", "E.16p", "E.16f", "E.16g", "E.16i" ->
          new Answer(compared(area).keySet(), null);
      case "SC.8" -> share(of.only(of.pedagogues(), this::newcomer), this::askedInOctober);
      case "SC.11" ->
          share(
              workers(p -> planned(p.id())),
              p ->
                  of.course(
                      p,
                      c ->
                          inYear(c.on())
                              && Set.of("ADVANCED_TRAINING", "RETRAINING").contains(c.kind())));
      case "SC.12" -> attestation(Set.of("CATEGORY", "CONFORMITY"));
      case "SC.12k" -> attestation(Set.of("CATEGORY"));
      case "SC.12s" -> attestation(Set.of("CONFORMITY"));
      case "SC.13" -> share(schoolTeachers(), this::reported);
      default -> throw new IllegalArgumentException("no recount of " + code);
    };
  }

  /** What the numerator of a sum or a mean adds up to. */
  double sum(String code) {
    if (code.equals("E.8")) {
      return of.of("E.8").numerator().stream()
          .mapToLong(id -> status(id, "INTERNSHIP_SITE").count())
          .sum();
    }
    String area = AREAS.get(code.substring(code.length() - 1));
    return compared(code.equals("E.16") ? null : area).values().stream()
        .mapToInt(Integer::intValue)
        .sum();
  }

  private Answer share(Set<String> people, Predicate<Town.Person> which) {
    return new Answer(of.only(people, which), people);
  }

  private static Answer among(Set<String> all, Predicate<String> which) {
    return new Answer(
        all.stream().filter(which).collect(Collectors.toCollection(TreeSet::new)), all);
  }

  private boolean inTheAsset(Town.Person person) {
    return growth.recognitions.stream()
        .filter(r -> r.person().equals(person.id()) && r.kind().equals("METHODICAL_ACTIVE"))
        .anyMatch(r -> !r.from().isAfter(day) && (r.to() == null || !r.to().isBefore(day)));
  }

  private boolean refused(Town.Person person) {
    return Stream.concat(growth.refusals.stream(), growth.silences.stream())
        .filter(r -> r.person().equals(person.id()) && inYear(r.on()))
        .anyMatch(
            r ->
                of.town().diagnoses.stream()
                    .noneMatch(d -> d.id().equals(r.id()) && !d.on().isAfter(day)));
  }

  private boolean inASchoolAssociation(Town.Person person) {
    Methods methods = of.town().methods;
    return methods.members.stream()
        .filter(m -> m.person().equals(person.id()))
        .filter(m -> m.from() == null || !m.from().isAfter(day))
        .filter(m -> m.to() == null || !m.to().isBefore(day))
        .anyMatch(
            m ->
                methods.associations.stream()
                    .anyMatch(a -> a.id().equals(m.association()) && a.kind().equals("SHMO")));
  }

  private boolean taughtTheStandard(Town.Person person) {
    boolean course = of.course(person, c -> inYear(c.on()) && "UPDATED_FGOS".equals(c.priority()));
    return course
        || of.town().methods.turns.stream()
            .filter(t -> t.person().equals(person.id()) && t.attendance().equals("PRESENT"))
            .anyMatch(t -> inYear(t.on()) && t.tags().contains("FGOS"));
  }

  private boolean inYear(LocalDate on) {
    return !on.isBefore(yearStart) && !on.isAfter(day);
  }

  private boolean calendar(LocalDate on) {
    return on.getYear() == day.getYear() && !on.isAfter(day);
  }

  private boolean here(String municipality, String school) {
    return (of.municipality() == null || of.municipality().equals(municipality))
        && (of.school() == null || of.school().equals(school));
  }

  private Set<String> diagnosesDone() {
    return of.town().diagnoses.stream()
        .filter(d -> inYear(d.on()))
        .filter(d -> here(exam(d).municipality(), exam(d).school()))
        .map(Town.Diagnosis::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Growth.Exam exam(Town.Diagnosis diagnosis) {
    return growth.exams.get(diagnosis.id());
  }

  private boolean consented(Growth.Exam exam) {
    return exam.withdrawn() == null || exam.withdrawn().isAfter(day);
  }

  /** Nobody has an id: as many as the sums of the year tell. */
  private Answer screened() {
    Set<String> all = new TreeSet<>();
    Set<String> high = new TreeSet<>();
    for (Growth.Screening s : growth.screenings) {
      if (here(s.municipality(), null) && s.year() == yearStart.getYear() && !s.on().isAfter(day)) {
        for (int i = 0; i < s.screened(); i++) {
          all.add(s.municipality() + i);
          if (i >= s.screened() - s.highRisk()) {
            high.add(s.municipality() + i);
          }
        }
      }
    }
    return new Answer(high, all);
  }

  private Answer deficits(String area) {
    List<Growth.Deficit> inWork =
        growth.deficits.stream()
            .filter(d -> here(d.municipality(), d.school()))
            .filter(d -> area == null || area.equals(d.area()))
            .filter(d -> consented(growth.exams.get(d.diagnosis())))
            .filter(d -> !d.found().isAfter(day))
            .filter(d -> d.resolved() == null || !d.resolved().isBefore(yearStart))
            .toList();
    Set<String> all = new TreeSet<>();
    Set<String> resolved = new TreeSet<>();
    for (Growth.Deficit deficit : inWork) {
      all.add(deficit.id());
      if (deficit.resolved() != null && inYear(deficit.resolved())) {
        resolved.add(deficit.id());
      }
    }
    return new Answer(resolved, all);
  }

  private Answer pairs(String form) {
    Set<String> completed = new TreeSet<>();
    Set<String> adapted = new TreeSet<>();
    for (Town.Pair pair : of.town().pairs) {
      Growth.Outcome outcome = growth.outcomes.get(pair.id());
      if (pair.ended() != null
          && inYear(pair.ended())
          && outcome.outcome() != null
          && (form == null || form.equals(outcome.form()))
          && here(outcome.municipality(), pair.school())) {
        completed.add(pair.id());
        if (outcome.outcome().equals("ADAPTED")) {
          adapted.add(pair.id());
        }
      }
    }
    return new Answer(adapted, completed);
  }

  private boolean plansACourse(Town.Person person) {
    return growth.requests.stream()
        .filter(r -> r.person().equals(person.id()) && r.kind().equals("ADVANCED_TRAINING"))
        .filter(r -> r.from().getYear() == day.getYear() && !r.submitted().isAfter(day))
        .anyMatch(
            r ->
                Set.of("SUBMITTED", "AGREED", "ENROLLED").contains(r.state())
                    || r.changed().isAfter(day));
  }

  private boolean hasATeam(String school) {
    for (String programme : List.of("programme-1", "programme-2", "described-1")) {
      Set<String> people = new TreeSet<>();
      for (Town.Course course : of.town().courses) {
        Growth.Learnt learnt = growth.learnt.get(course.id());
        if (!course.annulled()
            && school.equals(learnt.school())
            && (programme.equals(learnt.programme()) || programme.equals(learnt.described()))
            && learnt.marks().contains("ADDRESSED")
            && calendar(course.on())) {
          people.add(course.person());
        }
      }
      if (people.size() >= 3) {
        return true;
      }
    }
    return false;
  }

  private boolean masters(Town.Person person) {
    boolean taught =
        of.course(
            person,
            c ->
                !c.on().isAfter(day)
                    && growth.learnt.get(c.id()).marks().contains("ACTIVITY_APPROACH"));
    boolean met =
        of.town().methods.turns.stream()
            .filter(t -> t.person().equals(person.id()) && t.attendance().equals("PRESENT"))
            .anyMatch(t -> !t.on().isAfter(day) && t.tags().contains("ACTIVITY_APPROACH"));
    return taught
        || met
        || of.town().diagnoses.stream()
            .filter(d -> d.person().equals(person.id()) && !d.on().isAfter(day))
            .map(this::exam)
            .filter(e -> e.observed() && consented(e))
            .map(e -> e.levels().get("METHODS.ACTIVITY"))
            .anyMatch(level -> "NEUTRAL".equals(level) || "STRENGTH".equals(level));
  }

  Stream<Growth.Status> status(String school, String status) {
    return growth.statuses.stream()
        .filter(s -> s.school().equals(school) && s.status().equals(status))
        .filter(s -> !s.from().isAfter(day) && (s.to() == null || !s.to().isBefore(day)));
  }

  private Set<String> themes() {
    return of.places().stream()
        .flatMap(school -> status(school, "INTERNSHIP_SITE"))
        .map(Growth.Status::theme)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> methodists() {
    return of.holders(j -> Recount.own(j) && j.position().equals("METHODIST"));
  }

  /** The last entry of the year and the last final after it: diagnosis:AREA → steps up. */
  Map<String, Integer> compared(String area) {
    Map<String, Integer> steps = new HashMap<>();
    for (Town.Person person : of.town().people) {
      Town.Diagnosis entry = last(person, "ENTRY", null);
      Town.Diagnosis exit = entry == null ? null : last(person, "FINAL", entry.on());
      if (exit != null && here(exam(entry).municipality(), exam(entry).school())) {
        compare(entry.id(), exam(entry).levels(), exam(exit).levels(), area, steps);
      }
    }
    return steps;
  }

  private static void compare(
      String entry,
      Map<String, String> before,
      Map<String, String> after,
      String wanted,
      Map<String, Integer> steps) {
    for (String area : AREAS.values()) {
      List<String> common =
          before.keySet().stream()
              .filter(after::containsKey)
              .filter(c -> c.startsWith(area + "."))
              .toList();
      if (!common.isEmpty() && (wanted == null || wanted.equals(area))) {
        steps.put(entry + ":" + area, weakest(after, common) - weakest(before, common));
      }
    }
  }

  private static int weakest(Map<String, String> levels, List<String> competences) {
    return competences.stream().mapToInt(c -> LEVELS.indexOf(levels.get(c))).min().orElseThrow();
  }

  private Town.Diagnosis last(Town.Person person, String kind, LocalDate notBefore) {
    return of.town().diagnoses.stream()
        .filter(d -> d.person().equals(person.id()) && exam(d).kind().equals(kind))
        .filter(d -> inYear(d.on()) && consented(exam(d)) && !exam(d).levels().isEmpty())
        .filter(d -> notBefore == null || !d.on().isBefore(notBefore))
        .max(java.util.Comparator.comparing(Town.Diagnosis::on).thenComparing(Town.Diagnosis::id))
        .orElse(null);
  }

  private boolean newcomer(Town.Person person) {
    LocalDate since = growth.teachingSince.get(person.id());
    return since != null
        && !since.isAfter(day)
        && java.time.Period.between(since, day).getYears() < 3;
  }

  private boolean askedInOctober(Town.Person person) {
    return of.town().diagnoses.stream()
        .filter(d -> d.person().equals(person.id()) && inYear(d.on()))
        .anyMatch(d -> d.on().getMonthValue() == 10);
  }

  private Set<String> workers(Predicate<Town.Person> which) {
    return of.only(of.holders(job -> true), which);
  }

  private boolean planned(String person) {
    return growth.trainings.stream()
        .filter(t -> t.person().equals(person) && t.year() == yearStart.getYear())
        .anyMatch(t -> t.stands(day) && !t.approved().isAfter(day));
  }

  private Answer attestation(Set<String> kinds) {
    Set<String> listed = workers(p -> listings(p, kinds).count() > 0);
    return share(listed, p -> listings(p, kinds).allMatch(l -> passed(p, l.kind())));
  }

  private Stream<Growth.Listing> listings(Town.Person person, Set<String> kinds) {
    return growth.listings.stream()
        .filter(l -> l.person().equals(person.id()) && kinds.contains(l.kind()))
        .filter(l -> l.year() == yearStart.getYear() && l.stands(day) && !l.listed().isAfter(day));
  }

  private boolean passed(Town.Person person, String kind) {
    boolean decided =
        growth.results.stream()
            .filter(r -> r.person().equals(person.id()) && r.kind().equals(kind))
            .anyMatch(r -> r.passed() && !r.annulled() && inYear(r.on()));
    boolean register =
        kind.equals("CATEGORY")
            ? person.awards().stream().anyMatch(a -> inYear(a.on()))
            : person.conformities().stream().anyMatch(c -> inYear(c.on()));
    return decided || register;
  }

  private Set<String> schoolTeachers() {
    return of.holders(
        j ->
            Recount.own(j)
                && Recount.pedagogical(j)
                && of.school(j.school()).kind().equals("SCHOOL"));
  }

  private boolean reported(Town.Person person) {
    return growth.reports.stream()
        .filter(r -> r.person().equals(person.id()) && r.year() == yearStart.getYear())
        .anyMatch(r -> !r.submitted().isAfter(day));
  }
}
