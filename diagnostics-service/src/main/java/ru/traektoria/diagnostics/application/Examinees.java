package ru.traektoria.diagnostics.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.campaign.Audience;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.diagnostics.model.campaign.TeacherTraits;
import ru.traektoria.diagnostics.persistence.Traits;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;

/** The teachers who can be diagnosed, as the staff directory knows them now. */
@Component
public class Examinees {

  private final StaffDirectory directory;
  private final Traits traits;
  private final Clock clock;

  Examinees(StaffDirectory directory, Traits traits, Clock clock) {
    this.directory = directory;
    this.traits = traits;
    this.clock = clock;
  }

  /** The teacher with this id. */
  public Optional<Examinee> find(String teacher) {
    return directory
        .find(teacher)
        .filter(entry -> entry.kind() == Kind.TEACHER)
        .map(Examinees::examinee);
  }

  /** Whom a campaign invites: pedagogues who work there today (indicators.md §1, П(D)). */
  public List<Examinee> audience(Campaign campaign) {
    List<DirectoryEntry> candidates =
        campaign.organisation() == null
            ? directory.teachersIn(campaign.municipality())
            : directory.teachersOf(campaign.organisation());
    Audience audience = campaign.audience();
    List<DirectoryEntry> there =
        candidates.stream()
            .filter(Examinees::teachesNow)
            .filter(entry -> audience.covers(places(entry), entry.subjects()))
            .toList();
    return (audience.asksTraits() ? withTraits(there, audience) : there)
        .stream().map(Examinees::examinee).toList();
  }

  /** A director is in the staff list too, and whoever left keeps a name there. */
  private static boolean teachesNow(DirectoryEntry entry) {
    return !Boolean.FALSE.equals(entry.pedagogue()) && !places(entry).isEmpty();
  }

  private List<DirectoryEntry> withTraits(List<DirectoryEntry> there, Audience audience) {
    Map<String, TeacherTraits> known = traits.of(there.stream().map(DirectoryEntry::id).toList());
    LocalDate today = LocalDate.now(clock);
    return there.stream()
        .filter(
            entry -> audience.covers(known.getOrDefault(entry.id(), TeacherTraits.UNKNOWN), today))
        .toList();
  }

  /** Answers whether the teacher teaches a school subject now; a воспитатель does not. */
  public boolean teachesSubject(String teacher) {
    return directory.find(teacher).filter(entry -> !entry.subjects().isEmpty()).isPresent();
  }

  private static List<String> places(DirectoryEntry entry) {
    return entry.organisations().isEmpty() && entry.organisation() != null
        ? List.of(entry.organisation())
        : entry.organisations();
  }

  static Examinee examinee(DirectoryEntry entry) {
    return new Examinee(new TeacherId(entry.id()), entry.municipality(), entry.organisation());
  }
}
