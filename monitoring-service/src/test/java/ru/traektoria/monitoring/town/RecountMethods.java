package ru.traektoria.monitoring.town;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.traektoria.platform.kernel.AcademicYear;

/** Indicators of methodical work counted again from plain lists, by the words of indicators.md. */
final class RecountMethods {

  private static final Set<String> NOT_PARTICIPANTS = Set.of("JURY", "EXPERT", "ORGANISER");

  private final Recount recount;
  private final Town town;
  private final Methods methods;
  private final LocalDate day;
  private final LocalDate january;
  private final AcademicYear year;

  RecountMethods(Recount recount) {
    this.recount = recount;
    this.town = recount.town();
    this.methods = town.methods;
    this.day = recount.day();
    this.january = day.withDayOfYear(1);
    this.year = AcademicYear.of(day);
  }

  private boolean between(LocalDate on, LocalDate from) {
    return on != null && !on.isBefore(from) && !on.isAfter(day);
  }

  private boolean inForce(LocalDate from, LocalDate to) {
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }

  private boolean here(String municipality, String school) {
    return (recount.municipality() == null || recount.municipality().equals(municipality))
        && (recount.school() == null || recount.school().equals(school));
  }

  private static <T> Set<String> ids(
      Collection<T> list, Function<T, String> id, Predicate<T> which) {
    return list.stream().filter(which).map(id).collect(Collectors.toCollection(TreeSet::new));
  }

  private Recount.Answer share(Set<String> of, Predicate<String> which) {
    return new Recount.Answer(ids(of, id -> id, which), of);
  }

  private Recount.Answer count(Set<String> counted) {
    return new Recount.Answer(counted, null);
  }

  /** Without those who were on leave every day since the day. */
  private Set<String> present(Set<String> people, LocalDate since) {
    return recount.only(
        people,
        person ->
            !since
                .datesUntil(day.plusDays(1))
                .allMatch(
                    on ->
                        person.leaves().stream()
                            .anyMatch(
                                l ->
                                    !l.from().isAfter(on)
                                        && (l.to() == null || !l.to().isBefore(on)))));
  }

  private Set<String> young(Set<String> people) {
    return recount.only(
        people, p -> p.birth() != null && Period.between(p.birth(), day).getYears() < 35);
  }

  private Stream<Methods.Turn> turns(LocalDate since) {
    return methods.turns.stream()
        .filter(t -> t.attendance().equals("PRESENT") && between(t.on(), since));
  }

  private boolean turned(String person, LocalDate since, Predicate<Methods.Turn> which) {
    return turns(since).anyMatch(t -> t.person().equals(person) && which.test(t));
  }

  private static boolean contest(Methods.Turn turn) {
    return turn.kind().equals("CONTEST") && !NOT_PARTICIPANTS.contains(turn.role());
  }

  private static boolean listed(Methods.Turn turn) {
    return contest(turn) && (!turn.outside() || turn.listed());
  }

  private boolean course(String person) {
    return town.courses.stream()
        .anyMatch(c -> c.person().equals(person) && !c.annulled() && between(c.on(), january));
  }

  private boolean active(Town.Pair pair) {
    return !pair.from().isAfter(day) && (pair.ended() == null || !pair.ended().isBefore(january));
  }

  private boolean helped(String school) {
    boolean asked =
        methods.consultations.stream()
            .filter(c -> c.school() == null && !c.annulled() && between(c.on(), january))
            .anyMatch(c -> c.schools().contains(school));
    boolean told =
        methods.advice.stream()
            .filter(a -> school.equals(a.school()) && !a.annulled())
            .anyMatch(a -> between(a.on(), january));
    return asked
        || told
        || turns(january)
            .anyMatch(t -> school.equals(t.school()) && t.heldBy() == null && !t.outside());
  }

  private boolean recommended(String association) {
    return methods.advice.stream()
        .filter(a -> association.equals(a.association()) && !a.annulled())
        .anyMatch(a -> a.year().equals(year.toString()) && !a.on().isAfter(day));
  }

  private boolean informed(String school) {
    boolean good = false;
    for (Methods.Bulletin b : methods.bulletins) {
      if (b.withdrawn() || !between(b.sent(), january) || !b.to().contains(school)) {
        continue;
      }
      boolean inTime =
          b.confirmed().stream()
              .anyMatch(
                  c ->
                      c.school().equals(school)
                          && !c.on().isAfter(b.due())
                          && !c.on().isAfter(day));
      if (!inTime && !b.due().isAfter(day)) {
        return false;
      }
      good |= inTime;
    }
    return good;
  }

  private boolean realisesModel(String school) {
    boolean act =
        town.adoptions.stream()
            .anyMatch(a -> a.school().equals(school) && inForce(a.on(), a.ended()));
    return act && town.pairs.stream().anyMatch(p -> school.equals(p.school()) && active(p));
  }

  private boolean mentee(String person) {
    return town.pairs.stream().anyMatch(p -> active(p) && p.mentees().contains(person));
  }

  private boolean swapped(String person) {
    return methods.swaps.stream()
        .filter(s -> between(s.on(), january))
        .anyMatch(s -> s.mentors().contains(person) || s.mentees().contains(person));
  }

  /** Younger than 35 and in the first three years of teaching. */
  private Set<String> beginners(Set<String> people) {
    return ids(
        young(people),
        p -> p,
        p -> {
          LocalDate since = town.growth.teachingSince.get(p);
          return since != null && !since.isAfter(day) && Period.between(since, day).getYears() < 3;
        });
  }

  private boolean supported(String person) {
    boolean routed =
        town.routes.stream()
            .filter(r -> r.person().equals(person) && r.approved() != null)
            .filter(r -> !r.approved().isAfter(day))
            .anyMatch(r -> r.closed() == null || !r.closed().isBefore(january));
    boolean advised =
        methods.consultations.stream()
            .filter(c -> !c.annulled() && between(c.on(), january))
            .anyMatch(c -> c.people().contains(person));
    boolean visited =
        town.visits.stream()
            .filter(v -> v.person().equals(person) && v.attendance().equals("PRESENT"))
            .anyMatch(v -> between(v.on(), january));
    return mentee(person)
        || routed
        || advised
        || visited
        || turned(person, january, t -> !t.outside() && !NOT_PARTICIPANTS.contains(t.role()));
  }

  private Set<String> founded(String municipality, String community, LocalDate on) {
    boolean counts = here(municipality, null) && recount.school() == null && !on.isAfter(day);
    return counts ? Set.of(community) : Set.of();
  }

  private boolean laboratory(String school) {
    return methods.laboratories.stream()
        .filter(l -> l.school().equals(school) && l.kind().equals("LABORATORY"))
        .filter(l -> l.projects() > 0 && inForce(l.from(), l.to()))
        .anyMatch(l -> l.ended() == null || l.ended().isAfter(day));
  }

  private boolean innovating(String person) {
    return methods.innovators.stream()
        .filter(i -> i.person().equals(person) && !i.cancelled())
        .anyMatch(i -> !i.from().isAfter(day) && (i.to() == null || !i.to().isBefore(january)));
  }

  private boolean acting(String association) {
    return methods.members.stream()
        .anyMatch(m -> m.association().equals(association) && inForce(m.from(), m.to()));
  }

  private boolean belongs(String person, String exactKind) {
    return methods.members.stream()
        .filter(m -> m.person().equals(person) && inForce(m.from(), m.to()))
        .anyMatch(
            m ->
                methods.associations.stream()
                    .anyMatch(
                        a -> a.id().equals(m.association()) && exactKind.equals(a.exactKind())));
  }

  private String kindOf(String association) {
    return methods.associations.stream()
        .filter(a -> a.id().equals(association))
        .map(Methods.Association::kind)
        .findFirst()
        .orElse("");
  }

  private Set<String> associations(String kind) {
    return ids(
        methods.associations,
        Methods.Association::id,
        a ->
            here(a.municipality(), a.school())
                && (kind.equals(a.kind()) || kind.equals(a.exactKind()))
                && acting(a.id()));
  }

  private Recount.Answer materialsOfAssociations() {
    Set<String> all = new TreeSet<>();
    Set<String> good = new TreeSet<>();
    int start = year.startYear();
    for (String association : associations("SHMO")) {
      String place =
          methods.associations.stream()
              .filter(a -> a.id().equals(association))
              .findFirst()
              .orElseThrow()
              .municipality();
      List<LocalDate> last = methods.lastDays(place, start);
      for (int q = 0; q < 4; q++) {
        LocalDate first = q == 0 ? LocalDate.of(start, 8, 1) : last.get(q - 1).plusDays(1);
        LocalDate next = last.get(q).plusDays(1);
        all.add(association + "#" + (q + 1));
        if (methods.materials.stream()
            .filter(m -> association.equals(m.association()) && !m.on().isAfter(day))
            .anyMatch(m -> !m.on().isBefore(first) && m.on().isBefore(next))) {
          good.add(association + "#" + (q + 1));
        }
      }
    }
    return new Recount.Answer(good, all);
  }

  boolean ofYear(Methods.Item item) {
    boolean academic = item.yearKind().equals("ACADEMIC");
    int now = academic ? year.startYear() : day.getYear();
    if (item.first() == item.last()) {
      return item.first() == now;
    }
    if (item.due() == null) {
      return item.last() == now;
    }
    return academic
        ? AcademicYear.of(item.due()).equals(year)
        : item.due().getYear() == day.getYear();
  }

  List<Methods.Item> items(Predicate<Methods.Item> which) {
    return methods.items.stream().filter(i -> i.stands(day)).filter(which).toList();
  }

  private static boolean done(Methods.Item item, LocalDate by) {
    return item.state().equals("DONE") && !item.done().isAfter(by);
  }

  private Recount.Answer planned(String kind) {
    Set<String> all = new TreeSet<>();
    Set<String> held = new TreeSet<>();
    Map<String, Integer> left = new HashMap<>();
    items(i -> kind.equals(i.kind()) && i.owner().equals("ORGANISATION") && ofYear(i)).stream()
        .sorted(
            Comparator.comparing((Methods.Item i) -> i.due() == null ? LocalDate.MAX : i.due())
                .thenComparing(Methods.Item::id))
        .forEach(
            item -> {
              int more = left.computeIfAbsent(item.school(), school -> held(kind, school));
              int times = Math.max(1, item.times());
              for (int k = 1; k <= times && here(item.municipality(), item.school()); k++) {
                all.add(item.id() + "#" + k);
                if (k <= more) {
                  held.add(item.id() + "#" + k);
                }
              }
              left.put(item.school(), Math.max(0, more - times));
            });
    return new Recount.Answer(held, all);
  }

  private int held(String kind, String school) {
    return switch (kind) {
      case "SEMINAR" ->
          (int)
              methods.activities.stream()
                  .filter(a -> school.equals(a.school()) && !a.on().isAfter(day))
                  .filter(a -> a.kind().equals("SEMINAR") && a.exactKind() == null)
                  .filter(this::ofThisYear)
                  .count();
      case "SUBJECT_WEEK" ->
          (int)
              methods.weeks.stream()
                  .filter(w -> school.equals(w.school()) && !w.annulled())
                  .filter(w -> between(w.from(), year.first()) && !w.closed().isAfter(day))
                  .count();
      case "EXPERIENCE" ->
          (int)
              methods.materials.stream()
                  .filter(m -> school.equals(m.school()) && between(m.on(), year.first()))
                  .map(m -> m.on().withDayOfMonth(1))
                  .distinct()
                  .count();
      default ->
          (int)
              methods.protocols.stream()
                  .filter(p -> school.equals(p.school()) && p.kind().equals(kind))
                  .filter(p -> p.year().equals(year.toString()) && !p.on().isAfter(day))
                  .count();
    };
  }

  private boolean ofThisYear(Methods.Activity activity) {
    List<Methods.Item> linked =
        methods.items.stream().filter(i -> i.activities().contains(activity.id())).toList();
    return linked.isEmpty()
        ? !activity.on().isBefore(year.first())
        : linked.stream().anyMatch(this::ofYear);
  }

  private Recount.Answer dueInTime() {
    List<Methods.Item> due =
        items(
            i ->
                i.owner().equals("ORGANISATION")
                    && ofYear(i)
                    && here(i.municipality(), i.school())
                    && i.due() != null
                    && !i.due().isAfter(day));
    return new Recount.Answer(
        ids(due, Methods.Item::id, i -> done(i, i.due()) && done(i, day)),
        ids(due, Methods.Item::id, i -> true));
  }

  private Recount.Answer overdue() {
    List<Methods.Item> due =
        items(
            i ->
                ofYear(i)
                    && here(i.municipality(), i.school())
                    && i.due() != null
                    && !i.due().isAfter(day));
    return count(ids(due, Methods.Item::id, i -> !done(i, day)));
  }

  private Set<String> targeted(String indicator, Predicate<Methods.Item> which) {
    return ids(
        items(i -> indicator.equals(i.indicator()) && here(i.municipality(), i.school())),
        Methods.Item::id,
        which);
  }

  private boolean begun(Methods.Item item) {
    int month = item.yearKind().equals("ACADEMIC") ? 8 : 1;
    return !LocalDate.of(item.first(), month, 1).isAfter(day);
  }

  private Recount.Answer realised(String indicator) {
    return new Recount.Answer(
        targeted(indicator, i -> begun(i) && done(i, day)), targeted(indicator, this::begun));
  }

  private Recount.Answer directions() {
    Set<String> all = new TreeSet<>();
    Set<String> good = new TreeSet<>();
    for (String municipality : List.of("north", "south")) {
      boolean counts =
          recount.school() == null
              && here(municipality, null)
              && town.schools.stream().anyMatch(s -> s.municipality().equals(municipality));
      for (String direction :
          counts
              ? "ORGANISATIONAL SCIENTIFIC ANALYTICAL INFORMATIONAL PUBLISHING CONSULTING DIAGNOSTIC"
                  .split(" ")
              : new String[0]) {
        all.add(municipality + "#" + direction);
        if (methods.papers.stream()
            .filter(p -> p.municipality().equals(municipality) && p.school() == null)
            .filter(p -> p.regulation() && !p.annulled() && inForce(p.from(), p.to()))
            .anyMatch(p -> p.directions().contains(direction))) {
          good.add(municipality + "#" + direction);
        }
      }
    }
    return new Recount.Answer(good, all);
  }

  private Recount.Answer practices() {
    List<Methods.Practice> known =
        methods.practices.stream()
            .filter(p -> here(p.municipality(), p.school()))
            .filter(
                p ->
                    between(p.approved(), LocalDate.MIN)
                        || p.shows().stream().anyMatch(s -> !s.annulled() && !s.on().isAfter(day)))
            .toList();
    return new Recount.Answer(
        ids(known, Methods.Practice::id, p -> between(p.approved(), LocalDate.MIN)),
        ids(known, Methods.Practice::id, p -> true));
  }

  private boolean reads(String school) {
    return methods.practices.stream()
        .flatMap(p -> p.readers().stream())
        .anyMatch(r -> r.school().equals(school) && between(r.on(), january));
  }

  private Recount.Answer expertises() {
    List<Methods.Expertise> given =
        methods.expertises.stream()
            .filter(e -> here(e.municipality(), e.school()) && between(e.on(), january))
            .toList();
    return new Recount.Answer(
        ids(given, Methods.Expertise::id, e -> e.verdict().equals("POSITIVE")),
        ids(given, Methods.Expertise::id, e -> true));
  }

  private Set<String> everybody() {
    return recount.holders(job -> true);
  }

  /** The indicator by its code. */
  Recount.Answer of(String code) {
    Set<String> pedagogues = recount.pedagogues();
    return switch (code) {
      case "PU.1" -> share(recount.places(), this::helped);
      case "PU.2" ->
          share(
              present(pedagogues, january),
              p -> turned(p, january, Methods.Turn::horizontal) || swapped(p));
      case "PU.3" -> share(recount.places(), this::informed);
      case "PU.4" -> share(beginners(present(recount.teachers(), january)), this::supported);
      case "PU.5" ->
          share(
              present(pedagogues, january),
              p -> town.pairs.stream().anyMatch(x -> active(x) && x.mentors().contains(p)));
      case "PU.6" -> share(young(present(pedagogues, january)), this::mentee);
      case "PU.7" -> share(recount.places(), this::realisesModel);
      case "PU.8" -> share(present(both(pedagogues, recount.heads()), january), this::learned);
      case "PU.11n" ->
          count(
              ids(
                  pedagogues,
                  p -> p,
                  p ->
                      turned(
                          p,
                          january,
                          t -> listed(t) && Set.of("WINNER", "PRIZE_WINNER").contains(t.role()))));
      case "PU.13", "E.2" ->
          share(present(pedagogues, january), p -> turned(p, january, RecountMethods::listed));
      case "PU.14" ->
          share(
              present(pedagogues, year.first()),
              p ->
                  turned(
                      p,
                      year.first(),
                      t ->
                          t.kind().equals("ASSOCIATION_MEETING")
                              && Set.of("GMO", "RMO").contains(kindOf(t.association()))));
      case "PU.15" -> {
        Set<String> acting = both(associations("GMO"), associations("RMO"));
        yield share(acting, this::recommended);
      }
      case "PU.16" -> practices();
      case "PU.16o" -> share(recount.places(), this::reads);
      case "PU.17" -> share(recount.places(), this::laboratory);
      case "E.1bn" -> count(ids(pedagogues, p -> p, this::innovating));
      case "E.2a" -> expertises();
      case "E.3" -> share(present(pedagogues, january), this::innovating);
      case "E.6s" -> count(founded("south", "community-1", LocalDate.of(2024, 10, 1)));
      case "E.6ao" -> count(founded("north", "community-2", LocalDate.of(2025, 2, 1)));
      case "E.6ah" ->
          count(
              ids(
                  methods.activities,
                  Methods.Activity::id,
                  a ->
                      here(a.municipality(), a.school())
                          && !a.on().isAfter(day)
                          && "MENTORS_CLUB".equals(a.exactKind())));
      case "E.7s" -> count(associations("YOUNG_HEADS"));
      case "E.7m" -> count(ids(everybody(), p -> p, p -> belongs(p, "YOUNG_HEADS")));
      case "E.7r" ->
          count(
              ids(
                  everybody(),
                  p -> p,
                  p -> belongs(p, "YOUNG_HEADS") && !day.isBefore(LocalDate.of(2024, 1, 1))));
      case "E.10" -> realised("E.10");
      case "E.11" -> directions();
      case "E.12" ->
          count(
              ids(
                  methods.materials,
                  Methods.Material::id,
                  m ->
                      here(m.municipality(), m.school())
                          && between(m.on(), january)
                          && Set.of("ARTICLE", "RECOMMENDATIONS").contains(m.kind())));
      case "E.13" ->
          count(
              ids(
                  turns(january).filter(t -> here("south", t.school())).toList(),
                  Methods.Turn::id,
                  t -> contest(t) && Set.of("REGIONAL", "FEDERAL").contains(t.level())));
      case "E.15" ->
          count(
              ids(
                  methods.activities,
                  Methods.Activity::id,
                  a ->
                      here(a.municipality(), a.school())
                          && between(a.on(), january)
                          && a.tags().contains("NATIVE_LANGUAGE")));
      case "E.15p" ->
          count(
              ids(
                  everybody(),
                  p -> p,
                  p -> turned(p, january, t -> t.tags().contains("NATIVE_LANGUAGE"))));
      case "E.17p" -> overdue();
      case "E.18n" -> count(targeted("E.18", i -> done(i, day)));
      case "E.19d" ->
          count(
              ids(
                  methods.papers,
                  Methods.Paper::id,
                  p ->
                      here(p.municipality(), p.school())
                          && p.school() == null
                          && !p.annulled()
                          && inForce(p.from(), p.to())
                          && Set.of("REGULATION", "ORDER").contains(p.type())));
      case "E.19g" -> count(associations("CREATIVE_GROUP"));
      case "E.20" -> realised("E.20");
      case "SC.3" -> materialsOfAssociations();
      case "SC.4" -> planned("METHODICAL_COUNCIL");
      case "SC.5" -> planned("PEDAGOGICAL_COUNCIL");
      case "SC.6" -> planned("SEMINAR");
      case "SC.7" -> planned("SUBJECT_WEEK");
      case "SC.9" -> dueInTime();
      case "SC.10" -> planned("EXPERIENCE");
      default -> throw new IllegalArgumentException("no recount of " + code);
    };
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private boolean learned(String person) {
    return course(person)
        || turned(
            person,
            january,
            t -> t.learning() != null && Set.of("FORMAL", "NON_FORMAL").contains(t.learning()));
  }
}
