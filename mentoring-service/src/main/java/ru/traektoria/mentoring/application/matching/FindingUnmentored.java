package ru.traektoria.mentoring.application.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.application.pair.Pairs;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.staff.StaffMember;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Молодые специалисты: who of them has a mentor and who has none (P2.4). */
@Service
public class FindingUnmentored {

  /**
   * A young specialist at work.
   *
   * @param who the directory's entry
   * @param teachingSince start of pedagogical work
   * @param pair the active pair in which somebody leads them, {@code null} if there is none
   * @param proposed the proposal that waits for answers or an order; {@code null} if there is none
   * @param backSince first day after a long break; {@code null} for a young specialist
   */
  public record YoungSpecialist(
      DirectoryEntry who,
      LocalDate teachingSince,
      PairId pair,
      PairId proposed,
      LocalDate backSince) {

    /** Answers whether a long break, not youth, is why a mentor is offered. */
    public boolean returned() {
      return backSince != null;
    }

    /** Answers whether nobody leads them. */
    public boolean unmentored() {
      return pair == null;
    }
  }

  private final StaffMembers members;
  private final Pairs pairs;
  private final StaffDirectory directory;
  private final Reach reach;
  private final MentoringSettings settings;
  private final Clock clock;

  FindingUnmentored(
      StaffMembers members,
      Pairs pairs,
      StaffDirectory directory,
      Reach reach,
      MentoringSettings settings,
      Clock clock) {
    this.settings = settings;
    this.members = members;
    this.pairs = pairs;
    this.directory = directory;
    this.reach = reach;
    this.clock = clock;
  }

  /** All young specialists within reach today, by name. */
  public List<YoungSpecialist> youngSpecialists(Scope scope) {
    LocalDate today = LocalDate.now(clock);
    Led led = ledOn(today, scope);
    return members.newOn(today, scope.municipality()).stream()
        .flatMap(member -> atWork(member, today, led, scope))
        .sorted(java.util.Comparator.comparing(young -> young.who().sortKey()))
        .toList();
  }

  /** Those within reach who came back after a long break less than a year ago, by name (S1). */
  public List<YoungSpecialist> returned(Scope scope) {
    LocalDate today = LocalDate.now(clock);
    Led led = ledOn(today, scope);
    LocalDate since = today.minusYears(StaffMember.FRESH_YEARS);
    return members.backSince(since, scope.municipality()).stream()
        .filter(member -> !StaffMember.newcomer(member.teachingSince(), today))
        .flatMap(member -> back(member, today, led, scope))
        .sorted(java.util.Comparator.comparing(one -> one.who().sortKey()))
        .toList();
  }

  private java.util.stream.Stream<YoungSpecialist> back(
      StaffMember member, LocalDate today, Led led, Scope scope) {
    return member.returnedBy(today, settings.breakYears()).stream()
        .flatMap(
            day ->
                directory.find(member.teacher().value()).stream()
                    .filter(e -> reach.covers(scope, e) && e.organisation() != null)
                    .map(e -> led.tell(e, member, day)));
  }

  private java.util.stream.Stream<YoungSpecialist> atWork(
      StaffMember member, LocalDate today, Led led, Scope scope) {
    return directory
        .find(member.teacher().value())
        .filter(entry -> reach.covers(scope, entry))
        .filter(entry -> works(member, entry, today))
        .map(e -> led.tell(e, member, null))
        .stream();
  }

  /** Where the posts were told before the person became of interest, the directory knows them. */
  private static boolean works(StaffMember member, DirectoryEntry entry, LocalDate today) {
    return member.posts().isEmpty()
        ? member.newOn(today) && entry.organisation() != null
        : member.youngSpecialistOn(today);
  }

  /** Who is led, and who waits in a proposal. */
  private record Led(Map<TeacherId, PairId> active, Map<TeacherId, PairId> proposed) {

    YoungSpecialist tell(DirectoryEntry who, StaffMember member, LocalDate backSince) {
      TeacherId id = member.teacher();
      return new YoungSpecialist(
          who, member.teachingSince(), active.get(id), proposed.get(id), backSince);
    }
  }

  private Led ledOn(LocalDate today, Scope scope) {
    Led led = new Led(new HashMap<>(), new HashMap<>());
    for (Stored<MentoringPair> stored : pairs.open(scope.municipality())) {
      MentoringPair pair = stored.state();
      boolean proposed = pair.status() == Status.PROPOSED;
      if (proposed || !pair.terms().period().from().isAfter(today)) {
        Map<TeacherId, PairId> told = proposed ? led.proposed() : led.active();
        pair.terms().mentees().forEach(mentee -> told.put(mentee, pair.id()));
      }
    }
    return led;
  }
}
