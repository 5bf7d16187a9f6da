package ru.traektoria.mentoring.application.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import ru.traektoria.mentoring.application.matching.StaffMembers;
import ru.traektoria.mentoring.model.plan.SupportPlan;
import ru.traektoria.mentoring.model.staff.Place;
import ru.traektoria.mentoring.model.staff.Place.MunicipalityId;
import ru.traektoria.mentoring.model.staff.Place.OrganisationId;
import ru.traektoria.mentoring.model.staff.TeacherId;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Viewer;

/** The approved plan of a young specialist's own school, and whether it was read (S1 §1.10). */
@Service
public class ReadingSupportPlan {

  /**
   * The plan as a teacher meets it.
   *
   * @param href its page
   * @param read whether the teacher has marked it as read
   */
  public record Own(String href, String title, boolean read) {}

  private final SupportPlans plans;
  private final StaffMembers members;
  private final Clock clock;

  ReadingSupportPlan(SupportPlans plans, StaffMembers members, Clock clock) {
    this.plans = plans;
    this.members = members;
    this.clock = clock;
  }

  /** Of a young specialist; nobody else is asked to read it. */
  public Optional<Own> ofOwnSchool(Viewer viewer) {
    Optional<TeacherId> me = viewer.teacherId().map(TeacherId::new);
    LocalDate today = LocalDate.now(clock);
    boolean young = me.flatMap(members::find).filter(member -> member.newOn(today)).isPresent();
    if (!young || viewer.organisation().isEmpty() || viewer.municipality().isEmpty()) {
      return Optional.empty();
    }
    Place place =
        new Place(
            new MunicipalityId(viewer.municipality().get()),
            new OrganisationId(viewer.organisation().get()));
    String year = AcademicYear.of(today).toString();
    return plans
        .find(place, year)
        .map(Stored::state)
        .filter(SupportPlan::approved)
        .map(plan -> own(plan, me.get()));
  }

  private static Own own(SupportPlan plan, TeacherId me) {
    String href = "/mentoring/plans/" + plan.place().organisation().value() + "/" + plan.year();
    return new Own(href, plan.content().title(), plan.readBy(me));
  }
}
