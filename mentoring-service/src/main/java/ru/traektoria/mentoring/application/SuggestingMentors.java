package ru.traektoria.mentoring.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.model.MentoringPair;
import ru.traektoria.mentoring.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;

/**
 * Подбор: who could lead this teacher, with the reasons shown (domain.md §2.4). Known so far are
 * subject, organisation and load; people who are new themselves or carry enough are left out.
 */
@Service
public class SuggestingMentors {

  private static final int MOST = 6;

  /** Why somebody is suggested. */
  public enum Ground {
    /** Тот же предмет. */
    SAME_SUBJECT,
    /** Та же организация. */
    SAME_ORGANISATION
  }

  /**
   * Somebody who could lead.
   *
   * @param mentees how many the person leads now
   */
  public record Suggestion(DirectoryEntry who, Set<Ground> grounds, int mentees) {}

  private final StaffDirectory directory;
  private final StaffMembers members;
  private final Pairs pairs;
  private final MentoringSettings settings;
  private final Clock clock;

  SuggestingMentors(
      StaffDirectory directory,
      StaffMembers members,
      Pairs pairs,
      MentoringSettings settings,
      Clock clock) {
    this.directory = directory;
    this.members = members;
    this.pairs = pairs;
    this.settings = settings;
    this.clock = clock;
  }

  /** The best few, best first. */
  public List<Suggestion> mentorsFor(TeacherId mentee) {
    Optional<DirectoryEntry> found =
        directory.find(mentee.value()).filter(entry -> entry.kind() == Kind.TEACHER);
    if (found.isEmpty()) {
      return List.of();
    }
    DirectoryEntry led = found.get();
    Set<String> newcomers = newcomers(led.municipality());
    Map<String, Integer> load = load(led.municipality());
    return directory.teachersIn(led.municipality()).stream()
        .filter(who -> !who.id().equals(led.id()) && !newcomers.contains(who.id()))
        .map(who -> new Suggestion(who, grounds(led, who), load.getOrDefault(who.id(), 0)))
        .filter(one -> !one.grounds().isEmpty() && one.mentees() < settings.mostMentees())
        .sorted(best())
        .limit(MOST)
        .toList();
  }

  private static Comparator<Suggestion> best() {
    return Comparator.comparing((Suggestion one) -> one.grounds().size())
        .reversed()
        .thenComparing(one -> one.grounds().contains(Ground.SAME_ORGANISATION) ? 0 : 1)
        .thenComparing(Suggestion::mentees)
        .thenComparing(one -> one.who().sortKey());
  }

  private static Set<Ground> grounds(DirectoryEntry led, DirectoryEntry who) {
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    if (led.subjects().stream().anyMatch(who.subjects()::contains)) {
      grounds.add(Ground.SAME_SUBJECT);
    }
    if (led.organisation() != null && Objects.equals(led.organisation(), who.organisation())) {
      grounds.add(Ground.SAME_ORGANISATION);
    }
    return grounds;
  }

  private Set<String> newcomers(String municipality) {
    return members.newOn(LocalDate.now(clock), Optional.of(municipality)).stream()
        .map(member -> member.teacher().value())
        .collect(Collectors.toSet());
  }

  private Map<String, Integer> load(String municipality) {
    Map<String, Set<TeacherId>> led = new HashMap<>();
    pairs.active(Optional.of(municipality)).stream()
        .map(stored -> stored.state())
        .map(MentoringPair::terms)
        .forEach(
            terms ->
                terms
                    .mentors()
                    .forEach(
                        mentor ->
                            led.computeIfAbsent(mentor.value(), m -> new HashSet<>())
                                .addAll(terms.mentees())));
    return led.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().size()));
  }
}
