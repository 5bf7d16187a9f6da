package ru.traektoria.events.practice.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.application.FindingActivities;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.Activity.Status;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.model.Place.OrganisationId;
import ru.traektoria.events.practice.model.Adoption;
import ru.traektoria.events.practice.model.Dissemination;
import ru.traektoria.events.practice.model.Dissemination.DisseminationId;
import ru.traektoria.events.practice.model.Practice;
import ru.traektoria.events.practice.model.PracticeId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.problem.Problems;

/** Распространение и внедрение: where a practice was shown, who works so too. */
@Service
public class DisseminatingPractices {

  private static final String WHO = "Распространение отмечают методист и школа автора.";

  private final Practices practices;
  private final FindingPractices finding;
  private final FindingActivities activities;
  private final PracticeReach reach;
  private final StaffDirectory directory;
  private final Clock clock;

  DisseminatingPractices(
      Practices practices,
      FindingPractices finding,
      FindingActivities activities,
      PracticeReach reach,
      StaffDirectory directory,
      Clock clock) {
    this.practices = practices;
    this.finding = finding;
    this.activities = activities;
    this.reach = reach;
    this.directory = directory;
    this.clock = clock;
  }

  /** Отмечает распространение; of an activity of the portal only the activity has to be named. */
  public Stored<Practice> disseminate(
      PracticeId id, long version, Dissemination told, Scope scope) {
    reach.require(reach.shows(scope.viewer(), finding.one(id, scope).state()), WHO);
    Dissemination whole = told.activity() == null ? told : held(told, scope);
    return practices.update(
        id, version, practice -> practice.disseminate(whole, LocalDate.now(clock)));
  }

  /** Takes back a showing entered by mistake. */
  public Stored<Practice> annul(PracticeId id, long version, String mistaken, Scope scope) {
    reach.require(reach.shows(scope.viewer(), finding.one(id, scope).state()), WHO);
    return practices.update(id, version, practice -> practice.annul(new DisseminationId(mistaken)));
  }

  /** Отмечает внедрение: a school its own, the methodist any. */
  public Stored<Practice> adopt(PracticeId id, long version, Adopted told, Scope scope) {
    Practice known = finding.one(id, scope).state();
    String town = known.source().place().municipality().value();
    DirectoryEntry where =
        directory
            .find(adopter(scope.viewer(), told.organisation()))
            .filter(e -> e.kind() == Kind.ORGANISATION && town.equals(e.municipality()))
            .orElseThrow(
                () ->
                    Problems.refused(
                        Reason.at("organisation", "place.unknown", "Выберите организацию.")));
    Adoption adoption = new Adoption(new OrganisationId(where.id()), told.on(), told.note());
    return practices.update(
        id, version, practice -> practice.adopt(adoption, LocalDate.now(clock)));
  }

  /** What is told of an adoption; the organisation may be {@code null} for one's own. */
  public record Adopted(String organisation, LocalDate on, String note) {}

  private static String adopter(Viewer viewer, String organisation) {
    if (viewer.has(Role.METHODIST)) {
      return Objects.toString(organisation, "-");
    }
    String own = viewer.organisation().orElse("-");
    if (organisation != null && !organisation.isBlank() && !organisation.equals(own)) {
      throw Problems.forbidden("Школа отмечает внедрение у себя.");
    }
    return own;
  }

  private Dissemination held(Dissemination told, Scope scope) {
    Activity activity = activities.one(new ActivityId(told.activity()), scope).state();
    if (activity.status() != Status.HELD) {
      throw Problems.refused(
          Reason.at("activity", "practice.not-held", "Это мероприятие ещё не закрыто."));
    }
    return Dissemination.told(
        activity.description().kind(),
        activity.description().level(),
        activity.heldOn(),
        activity.description().title(),
        told.link(),
        told.activity());
  }
}
