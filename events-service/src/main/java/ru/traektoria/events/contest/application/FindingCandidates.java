package ru.traektoria.events.contest.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.contest.application.FindingParticipants.Taken;
import ru.traektoria.events.contest.application.People.Known;
import ru.traektoria.events.contest.model.Contest;
import ru.traektoria.events.contest.model.terms.Audience;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;

/** Кого пригласить (S2-08): teachers of the audience who have not applied yet. */
@Service
public class FindingCandidates {

  private final StaffDirectory directory;
  private final People people;
  private final Entries entries;
  private final FindingParticipants participants;

  FindingCandidates(
      StaffDirectory directory, People people, Entries entries, FindingParticipants participants) {
    this.directory = directory;
    this.people = people;
    this.entries = entries;
    this.participants = participants;
  }

  /**
   * Somebody who may be invited.
   *
   * @param contests in how many contests of any year
   * @param prizes in how many of them with a place
   */
  public record Candidate(
      DirectoryEntry teacher, Known known, int contests, int prizes, boolean invited) {}

  /** Everybody of the audience, by name; the jury and who has applied are left out. */
  public List<Candidate> of(Contest contest) {
    String town = contest.place().municipality().value();
    List<DirectoryEntry> teachers = directory.teachersIn(town);
    Map<String, Known> known = people.ofAll(teachers.stream().map(DirectoryEntry::id).toList());
    Set<String> out = out(contest);
    Map<String, int[]> past = past(town);
    return teachers.stream()
        .filter(one -> !out.contains(one.id()) && !Boolean.FALSE.equals(one.pedagogue()))
        .map(one -> candidate(contest, one, known, past.getOrDefault(one.id(), new int[2])))
        .filter(one -> fits(contest, one))
        .toList();
  }

  private static Candidate candidate(
      Contest contest, DirectoryEntry one, Map<String, Known> known, int[] past) {
    return new Candidate(
        one,
        known.getOrDefault(one.id(), Known.NOTHING),
        past[0],
        past[1],
        contest.invited().contains(new TeacherId(one.id())));
  }

  /** Of an open contest everybody; of one for the young only those whom the register calls so. */
  private static boolean fits(Contest contest, Candidate one) {
    Audience audience = contest.terms().audience();
    return audience.fits(
            one.known().teachingSince(),
            one.known().bornOn(),
            contest.terms().window().deadline().toLocalDate())
        == Audience.Fit.YES;
  }

  private Set<String> out(Contest contest) {
    Set<String> out = new HashSet<>();
    entries.of(contest.id()).forEach(e -> out.add(e.state().author().teacher().value()));
    contest.jury().seats().stream()
        .filter(seat -> seat.teacher() != null)
        .forEach(seat -> out.add(seat.teacher().value()));
    return out;
  }

  private Map<String, int[]> past(String town) {
    Map<String, int[]> past = new HashMap<>();
    for (Taken taken : participants.in(Optional.of(town))) {
      int[] counts = past.computeIfAbsent(taken.who().teacher().value(), t -> new int[2]);
      counts[0]++;
      counts[1] += taken.who().role() == Role.PARTICIPANT ? 0 : 1;
    }
    return past;
  }
}
