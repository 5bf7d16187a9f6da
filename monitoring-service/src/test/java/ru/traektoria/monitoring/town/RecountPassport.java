package ru.traektoria.monitoring.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.monitoring.town.Recount.Answer;

/** The passport's indicators (P) counted again from plain lists, slowly and by their words. */
final class RecountPassport {

  private final Recount of;
  private final Town town;
  private final LocalDate day;
  private final LocalDate year;

  RecountPassport(Recount of) {
    this.of = of;
    this.town = of.town();
    this.day = of.day();
    this.year = of.year().first();
  }

  Answer of(String code) {
    return switch (code) {
      case "P0.1" -> share(of.present(of.pedagogues()), this::supported);
      case "P2.1" -> share(of.present(of.pedagogues()), p -> diagnosed(p, null));
      case "P2.2" -> share(of.only(of.pedagogues(), this::needsRoute), p -> routeOn(p).count() > 0);
      case "P2.3" -> share(of.pedagogues(), this::learnt);
      case "P2.3b" -> share(of.pedagogues(), p -> learnt(p) || hired(p) || graduated(p));
      case "P2.4" -> share(of.only(of.pedagogues(), this::young), this::mentored);
      case "P2.5", "P6.3" -> answers(true);
      case "P2.5n" -> new Answer(answers(false).denominator(), null);
      case "P2.7" -> new Answer(shown(), null);
      case "P5.2" -> meetings();
      case "P5.3" -> improved();
      case "P2.6", "P6.5" -> share(of.pedagogues(), p -> !of.category(p).equals("NONE"));
      case "P5.1" ->
          share(
              of.present(of.pedagogues()),
              p -> of.course(p, c -> c.kind().equals("ADVANCED_TRAINING") && inYear(c.on())));
      case "P6.1" ->
          share(of.only(of.pedagogues(), p -> diagnosed(p, "ENTRY")), p -> open(p).count() > 0);
      case "P6.1e" ->
          share(of.only(of.pedagogues(), p -> diagnosed(p, "ENTRY")), this::deficientOnEntry);
      case "P6.2" ->
          share(
              of.only(of.pedagogues(), p -> dueRoutes(p).count() > 0),
              p -> dueRoutes(p).anyMatch(this::done));
      case "P6.6l" -> new Answer(left(), null);
      case "P6.6s" -> new Answer(pedagoguesOn(year), null);
      case "P6.6e" -> new Answer(of.pedagogues(), null);
      case "P7.1a" -> new Answer(centres(), null);
      case "P7.1b" -> new Answer(councils(), null);
      case "P7.1c" -> new Answer(papers(Set.of("REGULATION", "MENTORING_REGULATION")), null);
      case "P7.1d" -> new Answer(deficitsOfYear(), null);
      case "P7.1e" -> new Answer(of.only(of.pedagogues(), p -> routeIn(p, year)), null);
      case "P7.1f" -> new Answer(papers(Set.of("REPORT")), null);
      case "P7.6" -> new Answer(inBank(), null);
      case "P7.3" -> share(of.only(of.pedagogues(), this::needsRoute), this::underway);
      default -> throw new IllegalArgumentException("no recount of " + code);
    };
  }

  private Answer share(Set<String> people, Predicate<Town.Person> which) {
    return new Answer(of.only(people, which), people);
  }

  private boolean here(String municipality, String school) {
    return (of.municipality() == null || of.municipality().equals(municipality))
        && (of.school() == null || of.school().equals(school));
  }

  private boolean inForce(LocalDate from, LocalDate to) {
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }

  /** Answers have no ids of their own: places in the list stand for them. */
  private Answer answers(boolean satisfied) {
    Set<String> all = new TreeSet<>();
    Set<String> good = new TreeSet<>();
    for (int i = 0; i < town.growth.answers.size(); i++) {
      Growth.Answer answer = town.growth.answers.get(i);
      boolean counts =
          here(answer.municipality(), null)
              && answer.year() == of.year().startYear()
              && !answer.on().isAfter(day);
      if (counts) {
        all.add("answer-" + i);
      }
      if (counts && answer.satisfied() == satisfied) {
        good.add("answer-" + i);
      }
    }
    return new Answer(good, all);
  }

  private Set<String> shown() {
    return town.methods.practices.stream()
        .filter(p -> here(p.municipality(), p.school()))
        .filter(p -> p.shows().stream().anyMatch(s -> !s.annulled() && inYear(s.on())))
        .map(Methods.Practice::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> inBank() {
    return town.methods.materials.stream()
        .filter(m -> here(m.municipality(), m.school()))
        .filter(m -> m.on() != null && !m.on().isAfter(day))
        .filter(m -> m.archived() == null || m.archived().isAfter(day))
        .map(Methods.Material::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> papers(Set<String> types) {
    return town.methods.papers.stream()
        .filter(p -> here(p.municipality(), p.school()) && p.school() == null && !p.annulled())
        .filter(p -> types.contains(p.type()) && inForce(p.from(), p.to()))
        .map(Methods.Paper::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> councils() {
    return town.methods.associations.stream()
        .filter(a -> here(a.municipality(), a.school()) && a.school() == null)
        .filter(a -> a.kind().equals("METHODICAL_COUNCIL"))
        .map(Methods.Association::id)
        .filter(this::acting)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean acting(String association) {
    return town.methods.members.stream()
        .anyMatch(m -> m.association().equals(association) && inForce(m.from(), m.to()));
  }

  private Set<String> centres() {
    RecountGrowth growth = new RecountGrowth(of);
    return town.schools.stream()
        .filter(s -> here(s.municipality(), s.id()))
        .map(Town.School::id)
        .filter(id -> growth.status(id, "METHODICAL_CENTRE").count() > 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Answer improved() {
    Map<String, Integer> steps = new RecountGrowth(of).compared(null);
    Set<String> better = new TreeSet<>(steps.keySet());
    better.removeIf(pair -> steps.get(pair) <= 0);
    return new Answer(better, new TreeSet<>(steps.keySet()));
  }

  private Set<String> deficitsOfYear() {
    return town.growth.deficits.stream()
        .filter(d -> here(d.municipality(), d.school()) && standing(d))
        .filter(d -> !d.found().isAfter(day))
        .filter(d -> d.resolved() == null || !d.resolved().isBefore(year))
        .map(Growth.Deficit::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Quarters of acting RMO that have begun, and those with a meeting in them. */
  private Answer meetings() {
    Set<String> all = new TreeSet<>();
    Set<String> met = new TreeSet<>();
    int start = of.year().startYear();
    town.methods.associations.stream()
        .filter(a -> here(a.municipality(), a.school()) && a.kind().equals("RMO"))
        .filter(a -> acting(a.id()))
        .forEach(
            a -> {
              List<LocalDate> last = town.methods.lastDays(a.municipality(), start);
              for (int q = 0; q < 4; q++) {
                LocalDate first = q == 0 ? LocalDate.of(start, 9, 1) : last.get(q - 1).plusDays(1);
                LocalDate from = q == 0 ? LocalDate.of(start, 8, 1) : first;
                LocalDate to = last.get(q);
                String id = a.id() + "#" + (q + 1);
                boolean begun = !first.isAfter(day);
                if (begun) {
                  all.add(id);
                }
                boolean held =
                    town.methods.activities.stream()
                        .filter(x -> a.id().equals(x.association()))
                        .filter(x -> x.kind().equals("ASSOCIATION_MEETING") && x.on() != null)
                        .anyMatch(
                            x ->
                                !x.on().isBefore(from)
                                    && !x.on().isAfter(to)
                                    && !x.on().isAfter(day));
                if (begun && held) {
                  met.add(id);
                }
              }
            });
    return new Answer(met, all);
  }

  private boolean inYear(LocalDate on) {
    return on != null && !on.isBefore(year) && !on.isAfter(day);
  }

  private boolean supported(Town.Person p) {
    boolean pair =
        town.pairs.stream()
            .filter(x -> x.mentors().contains(p.id()) || x.mentees().contains(p.id()))
            .filter(x -> !x.from().isAfter(day))
            .anyMatch(x -> x.ended() == null || !x.ended().isBefore(year));
    boolean visit =
        Stream.concat(
                town.visits.stream()
                    .filter(v -> v.person().equals(p.id()) && v.attendance().equals("PRESENT"))
                    .map(Town.Visit::on),
                town.methods.turns.stream()
                    .filter(t -> t.person().equals(p.id()) && t.attendance().equals("PRESENT"))
                    .filter(
                        t ->
                            !t.outside()
                                && !Set.of("JURY", "EXPERT", "ORGANISER").contains(t.role()))
                    .map(Methods.Turn::on))
            .anyMatch(this::inYear);
    boolean consulted =
        town.methods.consultations.stream()
            .filter(c -> !c.annulled() && c.people().contains(p.id()))
            .anyMatch(c -> inYear(c.on()));
    boolean course = of.course(p, c -> c.kind().equals("ADVANCED_TRAINING") && inYear(c.on()));
    return pair || visit || consulted || course || routeIn(p, year);
  }

  private boolean diagnosed(Town.Person p, String kind) {
    return town.diagnoses.stream()
        .filter(d -> d.person().equals(p.id()) && inYear(d.on()))
        .anyMatch(d -> kind == null || town.growth.exams.get(d.id()).kind().equals(kind));
  }

  private Stream<Growth.Deficit> told(Town.Person p) {
    return town.growth.deficits.stream().filter(d -> d.person().equals(p.id()) && standing(d));
  }

  private boolean standing(Growth.Deficit deficit) {
    LocalDate withdrawn = town.growth.exams.get(deficit.diagnosis()).withdrawn();
    return withdrawn == null || withdrawn.isAfter(day);
  }

  private Stream<Growth.Deficit> open(Town.Person p) {
    return told(p)
        .filter(d -> !d.found().isAfter(day))
        .filter(d -> d.resolved() == null || d.resolved().isAfter(day));
  }

  private boolean deficientOnEntry(Town.Person p) {
    return told(p)
        .filter(d -> town.growth.exams.get(d.diagnosis()).kind().equals("ENTRY"))
        .anyMatch(d -> inYear(d.found()));
  }

  /** What final diagnostics found in spring asks for a route from 30 November on. */
  private boolean needsRoute(Town.Person p) {
    return open(p)
        .anyMatch(
            d -> {
              boolean last = town.growth.exams.get(d.diagnosis()).kind().equals("FINAL");
              LocalDate november = LocalDate.of(d.found().getYear(), 11, 30);
              LocalDate from = d.found().isAfter(november) ? november.plusYears(1) : november;
              return !last || !day.isBefore(from);
            });
  }

  private Stream<Town.Route> routes(Town.Person p) {
    return town.routes.stream()
        .filter(r -> r.person().equals(p.id()))
        .filter(r -> r.approved() != null && !r.approved().isAfter(day));
  }

  private boolean routeIn(Town.Person p, LocalDate from) {
    return routes(p).anyMatch(r -> r.closed() == null || !r.closed().isBefore(from));
  }

  private Stream<Town.Route> routeOn(Town.Person p) {
    return routes(p).filter(r -> r.closed() == null || !r.closed().isBefore(day));
  }

  private boolean learnt(Town.Person p) {
    return of.course(
        p,
        c ->
            Set.of("ADVANCED_TRAINING", "RETRAINING").contains(c.kind())
                && !c.on().isBefore(day.minusMonths(36))
                && !c.on().isAfter(day));
  }

  private boolean graduated(Town.Person p) {
    LocalDate on = town.growth.diplomas.get(p.id());
    return on != null && !on.isBefore(day.minusMonths(36)) && !on.isAfter(day);
  }

  private boolean hired(Town.Person p) {
    return town.jobs.stream()
        .filter(j -> j.person().equals(p.id()))
        .filter(j -> of.municipality() == null || of.municipality().equals(j.municipality()))
        .map(Town.Job::from)
        .min(LocalDate::compareTo)
        .filter(first -> !first.isBefore(day.minusMonths(36)) && !first.isAfter(day))
        .isPresent();
  }

  private boolean young(Town.Person p) {
    LocalDate since = town.growth.teachingSince.get(p.id());
    return since != null && !since.isAfter(day) && since.plusYears(3).isAfter(day);
  }

  private boolean mentored(Town.Person p) {
    return town.pairs.stream()
        .filter(x -> x.mentees().contains(p.id()) && !x.from().isAfter(day))
        .anyMatch(x -> x.ended() == null || !x.ended().isBefore(day));
  }

  private LocalDate half() {
    return day.getMonthValue() >= 9 ? year : LocalDate.of(day.getYear(), 1, 1);
  }

  private Stream<Town.Route> dueRoutes(Town.Person p) {
    return routes(p)
        .filter(
            r -> {
              LocalDate planned = r.planned();
              if (planned == null) {
                return false;
              }
              boolean inHalf = !planned.isBefore(half()) && !planned.isAfter(day);
              boolean overdue =
                  planned.isBefore(half()) && (r.closed() == null || !r.closed().isBefore(half()));
              return inHalf || overdue;
            });
  }

  private boolean done(Town.Route route) {
    return route.closed() != null
        && !route.closed().isAfter(day)
        && Set.of("DEFICIT_ELIMINATED", "COMPLETED").contains(route.outcome());
  }

  private boolean underway(Town.Person p) {
    return routes(p)
        .filter(r -> r.closed() == null || r.closed().isAfter(day))
        .anyMatch(
            r ->
                town.growth.steps.stream()
                    .filter(s -> s.route().equals(r.id()))
                    .anyMatch(s -> !s.on().isBefore(half()) && !s.on().isAfter(day)));
  }

  private List<Town.Job> jobsHere() {
    return town.jobs.stream()
        .filter(j -> of.municipality() == null || of.municipality().equals(j.municipality()))
        .filter(j -> of.school() == null || of.school().equals(j.school()))
        .filter(j -> of.subject() == null || of.subject().equals(j.subject()))
        .toList();
  }

  private LocalDate end(Town.Job job) {
    LocalDate closed =
        town.schools.stream()
            .filter(s -> s.id().equals(job.school()))
            .findFirst()
            .orElseThrow()
            .closed();
    LocalDate to = job.to() == null ? LocalDate.MAX : job.to();
    return closed == null || closed.isAfter(to) ? to : closed;
  }

  private static boolean pedagogical(Town.Job job) {
    return !job.employment().equals("EXTERNAL_PART_TIME")
        && Set.of("TEACHER", "PEDAGOGUE").contains(job.kind());
  }

  private Set<String> pedagoguesOn(LocalDate on) {
    return jobsHere().stream()
        .filter(RecountPassport::pedagogical)
        .filter(j -> !j.from().isAfter(on) && !end(j).isBefore(on))
        .map(Town.Job::person)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> left() {
    LocalDate rehired = of.year().last().plusDays(30);
    Set<String> left = new TreeSet<>();
    for (Town.Person p : town.people) {
      List<Town.Job> jobs =
          jobsHere().stream()
              .filter(j -> j.person().equals(p.id()) && !j.from().isAfter(rehired))
              .toList();
      boolean pedagogue =
          jobs.stream()
              .filter(RecountPassport::pedagogical)
              .anyMatch(j -> !j.from().isAfter(day) && !end(j).isBefore(year));
      LocalDate last = jobs.stream().map(this::end).max(LocalDate::compareTo).orElse(null);
      if (pedagogue && inYear(last)) {
        left.add(p.id());
      }
    }
    return left;
  }
}
