package ru.traektoria.mentoring.application.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.mentoring.model.matching.Ground;
import ru.traektoria.mentoring.model.matching.Match;
import ru.traektoria.mentoring.model.staff.StaffMember;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;

/** Основания подбора: what the directory and the register tell for leading somebody. */
@Component
class Weighing {

  private final StaffDirectory directory;
  private final StaffMembers members;
  private final Clock clock;

  Weighing(StaffDirectory directory, StaffMembers members, Clock clock) {
    this.directory = directory;
    this.members = members;
    this.clock = clock;
  }

  /** What speaks for somebody, before his attestation is looked at. */
  Set<Ground> grounds(DirectoryEntry led, DirectoryEntry who, List<String> strengths) {
    Set<Ground> grounds = EnumSet.noneOf(Ground.class);
    if (led.subjects().stream().anyMatch(who.subjects()::contains)) {
      grounds.add(Ground.SAME_SUBJECT);
    }
    if (!strengths.isEmpty()) {
      grounds.add(Ground.STRENGTH_AGAINST_DEFICIT);
    }
    if (led.organisation() != null && Objects.equals(led.organisation(), who.organisation())) {
      grounds.add(Ground.SAME_ORGANISATION);
    } else if (kind(led) != null && Objects.equals(kind(led), kind(who))) {
      grounds.add(Ground.SAME_KIND);
    }
    return grounds;
  }

  private String kind(DirectoryEntry who) {
    return directory.find(who.organisation()).map(DirectoryEntry::organisationKind).orElse(null);
  }

  /**
   * Adds categories and titles, read for those alone who are worth asking; the best first.
   *
   * @param known whom earlier searches have read already; whom this one reads comes to them
   */
  List<Match> qualified(List<Match> matches, Map<TeacherId, StaffMember> known) {
    LocalDate today = LocalDate.now(clock);
    List<TeacherId> asked =
        matches.stream().map(Match::mentor).filter(who -> !known.containsKey(who)).toList();
    members.findAll(asked).forEach(member -> known.put(member.teacher(), member));
    return matches.stream()
        .filter(one -> !away(known.get(one.mentor()), today))
        .map(one -> qualified(one, known.get(one.mentor()), today))
        .sorted(Match.BEST)
        .toList();
  }

  private static boolean away(StaffMember member, LocalDate today) {
    return member != null && member.awayOn(today);
  }

  private static Match qualified(Match match, StaffMember member, LocalDate today) {
    if (member == null) {
      return match;
    }
    Set<Ground> grounds = EnumSet.copyOf(match.grounds());
    member
        .categoryOn(today)
        .map(one -> one.highest() ? Ground.HIGHEST_CATEGORY : Ground.FIRST_CATEGORY)
        .ifPresent(grounds::add);
    if (member.mentorByTitle()) {
      grounds.add(Ground.MENTOR_TITLE);
    }
    return new Match(match.mentor(), grounds, match.competences(), match.mentees());
  }
}
