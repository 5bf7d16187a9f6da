package ru.traektoria.events.activity.application;

import static ru.traektoria.platform.web.access.Role.METHODIST;
import static ru.traektoria.platform.web.access.Role.SCHOOL_LEAD;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import ru.traektoria.events.activity.model.Activity;
import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.activity.model.AudienceRule;
import ru.traektoria.events.activity.model.AudienceRule.Fit;
import ru.traektoria.events.activity.model.Colleague;
import ru.traektoria.events.activity.model.Details.Audience;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.application.Reach;
import ru.traektoria.events.model.TeacherId;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;

/** Кого позвать and кто ведёт: people of an audience. */
@Service
public class InvitingAudience {

  private final FindingActivities finding;
  private final Holding holding;
  private final Colleagues colleagues;
  private final StaffDirectory directory;
  private final Reach reach;

  InvitingAudience(
      FindingActivities finding,
      Holding holding,
      Colleagues colleagues,
      StaffDirectory directory,
      Reach reach) {
    this.reach = reach;
    this.finding = finding;
    this.holding = holding;
    this.colleagues = colleagues;
    this.directory = directory;
  }

  /**
   * Those of the audience who are not on the lists yet, by name: of the school whose activity it
   * is, else of the municipality; a school is shown its own people alone.
   */
  public List<DirectoryEntry> invitees(ActivityId id, Scope scope) {
    holding.require(scope, id);
    Activity activity = finding.one(id, scope).state();
    Audience audience = activity.description().more().audience();
    if (audience == null) {
      return List.of();
    }
    LocalDate day = activity.description().when().on();
    List<DirectoryEntry> people =
        near(activity)
            .filter(who -> reach.covers(scope, who))
            .filter(who -> activity.enrolments().of(new TeacherId(who.id())).isEmpty())
            .toList();
    Map<String, Colleague> known =
        colleagues.ofAll(people.stream().map(DirectoryEntry::id).toList());
    return people.stream()
        .filter(who -> AudienceRule.fits(audience, known.get(who.id()), day) == Fit.YES)
        .sorted(Comparator.comparing(DirectoryEntry::sortKey))
        .toList();
  }

  private Stream<DirectoryEntry> near(Activity activity) {
    return activity.audience().organisation() == null
        ? directory.teachersIn(activity.place().municipality().value()).stream()
        : directory.teachersOf(activity.place().organisation().value()).stream();
  }

  /** How the viewer fits what is announced; YES for who is no teacher. */
  public Fit fit(Activity activity, Scope scope) {
    Audience audience = activity.description().more().audience();
    LocalDate day = activity.description().when().on();
    return scope
        .viewer()
        .teacherId()
        .filter(me -> audience != null)
        .map(me -> AudienceRule.fits(audience, colleagues.of(me), day))
        .orElse(Fit.YES);
  }

  /**
   * Those of the activities that are meant for an audience or, for the methodist and the school,
   * led by people of it: open lessons of young teachers are both (S1-108). Others do not learn from
   * a filter how old a speaker is.
   */
  public List<Activity> of(Audience audience, List<Activity> activities, Viewer viewer) {
    boolean knows = viewer.has(METHODIST) || viewer.has(SCHOOL_LEAD);
    List<Activity> looked = knows ? activities : List.of();
    List<String> leading = looked.stream().flatMap(InvitingAudience::leading).distinct().toList();
    Map<String, Colleague> known = colleagues.ofAll(leading);
    return activities.stream()
        .filter(
            activity ->
                activity.description().more().audience() == audience
                    || knows
                        && leading(activity)
                            .anyMatch(
                                who ->
                                    AudienceRule.fits(
                                            audience,
                                            known.get(who),
                                            activity.description().when().on())
                                        == Fit.YES))
        .toList();
  }

  private static Stream<String> leading(Activity activity) {
    return activity.enrolments().value().stream()
        .filter(one -> one.role() == Role.SPEAKER)
        .map(one -> one.teacher().value());
  }
}
