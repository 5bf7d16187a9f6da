package ru.traektoria.diagnostics.application;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.Examinee;
import ru.traektoria.diagnostics.model.TeacherId;
import ru.traektoria.diagnostics.model.campaign.Campaign;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;

/** The teachers who can be diagnosed, as the staff directory knows them now. */
@Component
public class Examinees {

  private final StaffDirectory directory;

  Examinees(StaffDirectory directory) {
    this.directory = directory;
  }

  /** The teacher with this id. */
  public Optional<Examinee> find(String teacher) {
    return directory
        .find(teacher)
        .filter(entry -> entry.kind() == Kind.TEACHER)
        .map(Examinees::examinee);
  }

  /** Whom a campaign invites. */
  public List<Examinee> audience(Campaign campaign) {
    List<DirectoryEntry> candidates =
        campaign.organisation() == null
            ? directory.teachersIn(campaign.municipality())
            : directory.teachersOf(campaign.organisation());
    return candidates.stream()
        .filter(entry -> campaign.audience().covers(places(entry), entry.subjects()))
        .map(Examinees::examinee)
        .toList();
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
