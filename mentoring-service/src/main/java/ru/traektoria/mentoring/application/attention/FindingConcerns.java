package ru.traektoria.mentoring.application.attention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.MentoringSettings;
import ru.traektoria.mentoring.application.matching.FindingUnmentored;
import ru.traektoria.mentoring.application.matching.FindingUnmentored.YoungSpecialist;
import ru.traektoria.mentoring.application.matching.SuggestingMentors;
import ru.traektoria.mentoring.application.pair.FindingPairs;
import ru.traektoria.mentoring.application.pair.Reach;
import ru.traektoria.mentoring.model.Answer;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.MentoringPair.PairId;
import ru.traektoria.mentoring.model.MentoringPair.Status;
import ru.traektoria.mentoring.model.programme.PlannedMeeting;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;

/** Внимание: everything within reach that somebody has to do something about, on one list. */
@Service
public class FindingConcerns {

  /**
   * One line.
   *
   * @param who the people it is about, mentors last
   * @param organisation where, {@code null} if in several
   * @param pair the pair, {@code null} where there is none
   * @param since the day it counts from: of the last meeting, of the end, of the planned meeting
   * @param count meetings missed, mentees led; 0 where nothing is counted
   */
  public record Line(
      Concern concern,
      List<TeacherId> who,
      String organisation,
      PairId pair,
      LocalDate since,
      int count) {}

  private final FindingPairs finding;
  private final FindingUnmentored unmentored;
  private final SuggestingMentors suggesting;
  private final StaffDirectory directory;
  private final Reach reach;
  private final MentoringSettings settings;
  private final Clock clock;

  FindingConcerns(
      FindingPairs finding,
      FindingUnmentored unmentored,
      SuggestingMentors suggesting,
      StaffDirectory directory,
      Reach reach,
      MentoringSettings settings,
      Clock clock) {
    this.finding = finding;
    this.unmentored = unmentored;
    this.suggesting = suggesting;
    this.directory = directory;
    this.reach = reach;
    this.settings = settings;
    this.clock = clock;
  }

  /** Everything within reach, the most urgent kind first. */
  public List<Line> all(Scope scope) {
    LocalDate today = LocalDate.now(clock);
    List<Line> lines = new ArrayList<>();
    lines.addAll(alone(unmentored.youngSpecialists(scope), Concern.WITHOUT_MENTOR));
    lines.addAll(alone(unmentored.returned(scope), Concern.RETURNED_WITHOUT_MENTOR));
    lines.addAll(overloaded(scope));
    finding.all(scope).stream()
        .map(stored -> stored.state())
        .flatMap(pair -> ofPair(pair, today))
        .forEach(lines::add);
    lines.sort(
        Comparator.comparing(Line::concern)
            .thenComparing(Line::since, Comparator.nullsLast(Comparator.naturalOrder())));
    return lines;
  }

  /** Who is proposed a mentor waits with the proposal, which has a line of its own. */
  private static List<Line> alone(List<YoungSpecialist> all, Concern concern) {
    return all.stream()
        .filter(one -> one.unmentored() && one.proposed() == null)
        .map(
            one ->
                new Line(
                    concern,
                    List.of(new TeacherId(one.who().id())),
                    one.who().organisation(),
                    null,
                    one.returned() ? one.backSince() : one.teachingSince(),
                    0))
        .toList();
  }

  /** Those who lead more than the limit: it was lowered, or history says so. */
  private List<Line> overloaded(Scope scope) {
    return suggesting.load(scope.municipality()).entrySet().stream()
        .filter(one -> one.getValue() > settings.mostMentees())
        .flatMap(one -> overloaded(one, scope).stream())
        .toList();
  }

  private List<Line> overloaded(Map.Entry<TeacherId, Integer> one, Scope scope) {
    return directory.find(one.getKey().value()).stream()
        .filter(entry -> reach.covers(scope, entry))
        .map(
            (DirectoryEntry entry) ->
                new Line(
                    Concern.OVERLOADED,
                    List.of(one.getKey()),
                    entry.organisation(),
                    null,
                    null,
                    one.getValue()))
        .toList();
  }

  private Stream<Line> ofPair(MentoringPair pair, LocalDate today) {
    if (pair.status() == Status.PROPOSED) {
      return Stream.of(proposal(pair));
    }
    Set<Attention> flags = Attention.of(pair, today, settings);
    LocalDate end = pair.terms().period().plannedTo();
    return flags.stream()
        .map(
            flag ->
                switch (flag) {
                  case STALLED -> line(Concern.STALLED, pair, pair.lastHeldOn().orElse(null), 0);
                  case EXPIRING -> line(Concern.EXPIRING, pair, end, 0);
                  case OVERDUE -> line(Concern.OVERDUE, pair, end, 0);
                  case MISSED -> missed(pair, today);
                  case ASSESSMENT_DUE -> line(Concern.ASSESSMENT_DUE, pair, end, 0);
                  case PAPERS_MISSING -> line(Concern.PAPERS_MISSING, pair, null, 0);
                });
  }

  private static Line proposal(MentoringPair pair) {
    List<TeacherId> agreed =
        pair.answers().stream().filter(Answer::agrees).map(Answer::who).toList();
    boolean all =
        agreed.containsAll(pair.terms().mentors()) && agreed.containsAll(pair.terms().mentees());
    return line(
        all ? Concern.PAPERS_MISSING : Concern.UNANSWERED, pair, pair.terms().period().from(), 0);
  }

  private static Line missed(MentoringPair pair, LocalDate today) {
    List<PlannedMeeting> all = pair.programme().missed(today);
    return line(Concern.MISSED, pair, all.get(0).on(), all.size());
  }

  private static Line line(Concern concern, MentoringPair pair, LocalDate since, int count) {
    List<TeacherId> who =
        Stream.concat(pair.terms().mentees().stream(), pair.terms().mentors().stream()).toList();
    String place = pair.place().organisation() == null ? null : pair.place().organisation().value();
    return new Line(concern, who, place, pair.id(), since, count);
  }
}
