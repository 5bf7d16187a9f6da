package ru.traektoria.monitoring.town;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * The indicators counted again from plain lists, slowly and by the words of indicators.md; shares
 * no code with what it checks.
 *
 * @param municipality null: all
 * @param school null: all
 * @param subject null: all
 */
public record Recount(
    Town town,
    AcademicYear year,
    LocalDate day,
    String municipality,
    String school,
    String subject) {

  /** Codes that are counted from the growth of teachers. */
  private static final String GROWTH =
      "A\\.[123478].?|PU\\.(9|10|12)|E\\.(1av|4|8t?|9|16.?)|SC\\.(2|8|11|12|13).?";

  /** Who is counted, and of whom; null where there is no denominator. */
  public record Answer(Set<String> numerator, Set<String> denominator) {}

  private LocalDate yearStart() {
    return year.first();
  }

  private boolean inYear(LocalDate on) {
    return on != null && !on.isBefore(yearStart()) && !on.isAfter(day);
  }

  private boolean inForce(LocalDate from, LocalDate to) {
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }

  Town.School school(String id) {
    return town.schools.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  /** Jobs on the day in the municipality. */
  private List<Town.Job> jobs() {
    return town.jobs.stream()
        .filter(j -> inForce(j.from(), j.to()))
        .filter(j -> municipality == null || municipality.equals(j.municipality()))
        .filter(
            j -> school(j.school()).closed() == null || !school(j.school()).closed().isBefore(day))
        .toList();
  }

  /** Jobs on the day in the part that is looked at. */
  private List<Town.Job> chosen() {
    return jobs().stream()
        .filter(j -> school == null || school.equals(j.school()))
        .filter(j -> subject == null || subject.equals(j.subject()))
        .toList();
  }

  static boolean own(Town.Job job) {
    return !job.employment().equals("EXTERNAL_PART_TIME");
  }

  static boolean pedagogical(Town.Job job) {
    return job.kind().equals("TEACHER") || job.kind().equals("PEDAGOGUE");
  }

  Set<String> holders(Predicate<Town.Job> which) {
    return chosen().stream()
        .filter(which)
        .map(Town.Job::person)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> pedagogues() {
    return holders(j -> own(j) && pedagogical(j));
  }

  Set<String> teachers() {
    return holders(j -> own(j) && j.kind().equals("TEACHER"));
  }

  Set<String> heads() {
    return holders(j -> own(j) && j.kind().equals("HEAD"));
  }

  private Set<String> deputies() {
    return holders(j -> own(j) && j.kind().equals("DEPUTY"));
  }

  /** Pedagogues without those on leave every single day of the period. */
  Set<String> present(Set<String> people) {
    return only(people, p -> !awayAllTheTime(p));
  }

  private boolean awayAllTheTime(Town.Person person) {
    for (LocalDate on = yearStart(); !on.isAfter(day); on = on.plusDays(1)) {
      LocalDate today = on;
      boolean away =
          person.leaves().stream()
              .anyMatch(
                  l -> !l.from().isAfter(today) && (l.to() == null || !l.to().isBefore(today)));
      if (!away) {
        return false;
      }
    }
    return true;
  }

  Set<String> only(Set<String> people, Predicate<Town.Person> which) {
    return town.people.stream()
        .filter(p -> people.contains(p.id()))
        .filter(which)
        .map(Town.Person::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  String category(Town.Person person) {
    List<String> held =
        jobs().stream()
            .filter(j -> j.person().equals(person.id()) && own(j) && pedagogical(j))
            .map(Town.Job::position)
            .toList();
    Set<String> valid =
        person.awards().stream()
            .filter(a -> held.contains(a.position()) && inForce(a.on(), a.validTo()))
            .map(Town.Award::category)
            .collect(Collectors.toSet());
    return valid.contains("HIGHEST") ? "HIGHEST" : valid.contains("FIRST") ? "FIRST" : "NONE";
  }

  private boolean anyInForce(List<Town.Dated> attestations) {
    return attestations.stream().anyMatch(a -> inForce(a.on(), a.validTo()));
  }

  boolean course(Town.Person person, Predicate<Town.Course> which) {
    return town.courses.stream()
        .anyMatch(c -> c.person().equals(person.id()) && !c.annulled() && which.test(c));
  }

  private boolean diagnosedByCnppm(Town.Person person) {
    return town.diagnoses.stream()
        .anyMatch(
            d -> d.person().equals(person.id()) && d.site().equals("CNPPM") && inYear(d.on()));
  }

  private boolean completedRoute(Town.Person person) {
    return town.routes.stream()
        .anyMatch(
            r ->
                r.person().equals(person.id())
                    && inYear(r.closed())
                    && r.deficits() > 0
                    && Set.of("DEFICIT_ELIMINATED", "COMPLETED").contains(r.outcome()));
  }

  private boolean hadRoute(Town.Person person) {
    return town.routes.stream()
        .anyMatch(
            r ->
                r.person().equals(person.id())
                    && r.approved() != null
                    && !r.approved().isAfter(day)
                    && (r.closed() == null || !r.closed().isBefore(yearStart())));
  }

  private boolean assessed(Town.Person person) {
    return town.assessed.stream()
        .anyMatch(a -> a.person().equals(person.id()) && a.withCourse() && inYear(a.on()));
  }

  private Set<String> outside(String... employments) {
    return holders(j -> Set.of(employments).contains(j.employment()) && pedagogical(j) && !fits(j));
  }

  private boolean fits(Town.Job job) {
    List<String> fitting = town.subjects.get(job.subject() == null ? "CLUB" : job.subject());
    if (fitting.isEmpty()) {
      return true;
    }
    List<String> known = new ArrayList<>();
    town.people.stream()
        .filter(p -> p.id().equals(job.person()))
        .forEach(p -> known.addAll(p.profiles()));
    town.courses.stream()
        .filter(c -> c.person().equals(job.person()) && !c.annulled())
        .filter(c -> c.kind().equals("RETRAINING") && !c.on().isAfter(day))
        .forEach(c -> known.addAll(c.profiles()));
    boolean primary = job.level().equals("PRIMARY") && known.contains(Town.PRIMARY_PROFILE);
    return primary || known.stream().anyMatch(fitting::contains);
  }

  private boolean pensioner(Town.Person person) {
    if (person.birth() == null || person.sex() == null) {
      return false;
    }
    int born = person.birth().getYear();
    int months;
    if (person.sex().equals("FEMALE")) {
      months =
          born <= 1963
              ? 660
              : born == 1964
                  ? 666
                  : born == 1965 ? 678 : born == 1966 ? 696 : born == 1967 ? 708 : 720;
    } else {
      months =
          born <= 1958
              ? 720
              : born == 1959
                  ? 726
                  : born == 1960 ? 738 : born == 1961 ? 756 : born == 1962 ? 768 : 780;
    }
    return !person.birth().plusMonths(months).isAfter(day);
  }

  private boolean pensionerSoon(Town.Person person) {
    Recount later = new Recount(town, year, day.plusMonths(36), municipality, school, subject);
    return !pensioner(person) && later.pensioner(person);
  }

  private Set<String> ending() {
    return holders(
        j -> own(j) && pedagogical(j) && j.to() != null && !j.to().isAfter(day.plusMonths(36)));
  }

  private boolean trained(Town.Person person, int months) {
    return course(
        person,
        c ->
            c.kind().equals("ADVANCED_TRAINING")
                && !c.on().isBefore(day.minusMonths(months))
                && !c.on().isAfter(day));
  }

  private boolean young(Town.Person person) {
    return person.birth() != null && Period.between(person.birth(), day).getYears() < 35;
  }

  private boolean over30(Town.Person person) {
    int hours =
        jobs().stream()
            .filter(j -> j.person().equals(person.id()) && j.hours() != null)
            .mapToInt(Town.Job::hours)
            .sum();
    return hours > 30;
  }

  private boolean supported(Town.Person person) {
    return town.visits.stream()
        .filter(v -> v.person().equals(person.id()) && v.attendance().equals("PRESENT"))
        .filter(v -> inYear(v.on()))
        .anyMatch(v -> v.municipalProject() || memberOn(person.id(), v.association(), v.on()));
  }

  private boolean memberOn(String person, String association, LocalDate on) {
    return town.members.stream()
        .anyMatch(
            m ->
                m.person().equals(person)
                    && m.association().equals(association)
                    && (m.from() == null || !m.from().isAfter(on))
                    && (m.to() == null || !m.to().isBefore(on)));
  }

  private boolean active(Town.Pair pair) {
    return !pair.from().isAfter(day)
        && (pair.ended() == null || !pair.ended().isBefore(yearStart()));
  }

  private boolean mentor(Town.Person person) {
    return town.pairs.stream().anyMatch(p -> active(p) && p.mentors().contains(person.id()));
  }

  private boolean mentee(Town.Person person) {
    return town.pairs.stream().anyMatch(p -> active(p) && p.mentees().contains(person.id()));
  }

  private static String level(String priority, String said) {
    boolean named =
        Set.of("FUNCTIONAL_LITERACY", "UPDATED_FGOS", "DIGITAL_ENVIRONMENT")
            .contains(Objects.toString(priority));
    return said == null && named ? "FEDERAL" : said;
  }

  private boolean priority(Town.Person person, String level, String theme) {
    boolean course =
        course(
            person,
            c ->
                inYear(c.on())
                    && level.equals(level(c.priority(), c.level()))
                    && (theme == null || theme.equals(c.priority())));
    boolean internship =
        town.visits.stream()
            .filter(v -> v.person().equals(person.id()) && v.kind().equals("INTERNSHIP"))
            .filter(v -> v.attendance().equals("PRESENT") && inYear(v.on()))
            .filter(v -> level.equals(level(v.priority(), v.level())))
            .anyMatch(v -> theme == null || theme.equals(v.priority()));
    return course || internship;
  }

  Set<String> places() {
    return town.schools.stream()
        .filter(s -> municipality == null || municipality.equals(s.municipality()))
        .filter(s -> school == null || school.equals(s.id()))
        .filter(s -> !s.kind().equals("OTHER") && inForce(s.opened(), s.closed()))
        .map(Town.School::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean realisesModel(String id) {
    boolean act =
        town.adoptions.stream().anyMatch(a -> a.school().equals(id) && inForce(a.on(), a.ended()));
    return act && town.pairs.stream().anyMatch(p -> id.equals(p.school()) && active(p));
  }

  private List<Town.Vacancy> open() {
    return town.vacancies.stream()
        .filter(v -> municipality == null || municipality.equals(v.municipality()))
        .filter(v -> school == null || school.equals(v.school()))
        .filter(v -> subject == null || subject.equals(v.subject()))
        .filter(v -> !v.declared().isAfter(day))
        .filter(v -> v.closed() == null || v.closed().isAfter(day))
        .toList();
  }

  private static Set<String> ids(List<Town.Vacancy> vacancies) {
    return vacancies.stream().map(Town.Vacancy::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the rows of the numerator add up to, for an indicator that sums or takes a mean. */
  public double sum(String code) {
    return switch (code) {
      case "T2.1r" -> openRates();
      case "T2.1h" -> openHours();
      default -> new RecountGrowth(this).sum(code);
    };
  }

  public double openRates() {
    return open().stream().mapToDouble(Town.Vacancy::rate).sum();
  }

  public double openHours() {
    return open().stream().mapToDouble(Town.Vacancy::hours).sum();
  }

  private Answer share(Set<String> of, Predicate<Town.Person> which) {
    return new Answer(only(of, which), of);
  }

  private Answer count(Set<String> counted) {
    return new Answer(counted, null);
  }

  private Set<String> staff() {
    Set<String> all = pedagogues();
    all.addAll(heads());
    all.addAll(deputies());
    return all;
  }

  private Set<String> both(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }

  /** The indicator by its code. */
  public Answer of(String code) {
    return switch (code) {
      case "T1.1" -> share(pedagogues(), p -> "HIGHER".equals(p.education()));
      case "T1.2" -> share(pedagogues(), p -> "SECONDARY_VOCATIONAL".equals(p.education()));
      case "T1.3" -> share(pedagogues(), p -> "SECONDARY_GENERAL".equals(p.education()));
      case "T1.3n" -> share(pedagogues(), p -> p.education() == null);
      case "T1.4" -> share(pedagogues(), p -> category(p).equals("HIGHEST"));
      case "T1.5" -> share(pedagogues(), p -> category(p).equals("FIRST"));
      case "T1.6" -> share(pedagogues(), p -> category(p).equals("NONE"));
      case "T1.6a" ->
          share(pedagogues(), p -> category(p).equals("NONE") && anyInForce(p.conformities()));
      case "T1.7" -> share(heads(), p -> anyInForce(p.headAttestations()));
      case "T1.8" -> share(present(pedagogues()), this::diagnosedByCnppm);
      case "T1.9" -> share(present(pedagogues()), this::completedRoute);
      case "T1.9b" -> share(only(present(pedagogues()), this::hadRoute), this::completedRoute);
      case "T1.10" ->
          share(
              present(pedagogues()),
              p ->
                  course(
                      p,
                      c ->
                          inYear(c.on())
                              && Set.of("ADVANCED_TRAINING", "RETRAINING").contains(c.kind())));
      case "T1.11" ->
          new Answer(
              only(both(present(pedagogues()), teachers()), this::assessed), present(pedagogues()));
      case "T1.11u" -> share(present(teachers()), this::assessed);
      case "T2.1", "T2.1r", "T2.1h" -> count(ids(open()));
      case "T2.1n" ->
          count(
              ids(
                  open().stream()
                      .filter(v -> v.needed() != null && v.needed().isAfter(year.last()))
                      .toList()));
      case "T2.2" -> count(both(pedagogues(), outside("MAIN", "INTERNAL_PART_TIME")));
      case "T2.2a" -> count(both(pedagogues(), outside("INTERNAL_PART_TIME")));
      case "T2.2b" -> count(outside("EXTERNAL_PART_TIME"));
      case "T2.3" ->
          share(
              staff(), p -> course(p, c -> c.kind().equals("RETRAINING") && !c.on().isAfter(day)));
      case "T2.3f" ->
          share(staff(), p -> course(p, c -> c.kind().equals("RETRAINING") && inYear(c.on())));
      case "T2.4" -> share(pedagogues(), this::pensioner);
      case "T2.5" -> share(pedagogues(), this::over30);
      case "T2.6" -> share(pedagogues(), this::young);
      case "T2.7" -> share(only(present(pedagogues()), this::young), this::supported);
      case "T2.8" -> share(present(pedagogues()), p -> mentor(p) || mentee(p));
      case "T2.8a" -> share(present(pedagogues()), this::mentor);
      case "T2.8b" -> share(present(pedagogues()), this::mentee);
      case "T2.9" ->
          new Answer(
              places().stream()
                  .filter(this::realisesModel)
                  .collect(Collectors.toCollection(TreeSet::new)),
              places());
      case "K.1" -> count(only(pedagogues(), this::pensionerSoon));
      case "K.2" -> count(ending());
      case "K.3" ->
          count(
              only(
                  pedagogues(),
                  p -> pensioner(p) || pensionerSoon(p) || ending().contains(p.id())));
      case "K.4" -> count(only(pedagogues(), p -> trained(p, 36) && !trained(p, 30)));
      case "T3.1" -> share(present(pedagogues()), p -> priority(p, "FEDERAL", null));
      case "T3.1a" ->
          share(present(pedagogues()), p -> priority(p, "FEDERAL", "FUNCTIONAL_LITERACY"));
      case "T3.1b" -> share(present(pedagogues()), p -> priority(p, "FEDERAL", "UPDATED_FGOS"));
      case "T3.1c" ->
          share(present(pedagogues()), p -> priority(p, "FEDERAL", "DIGITAL_ENVIRONMENT"));
      case "T3.1r" -> share(present(pedagogues()), p -> priority(p, "REGIONAL", null));
      default ->
          code.matches("P\\d.*")
              ? new RecountPassport(this).of(code)
              : code.matches(GROWTH)
                  ? new RecountGrowth(this).of(code)
                  : new RecountMethods(this).of(code);
    };
  }
}
