package ru.traektoria.diagnostics.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.diagnostics.model.campaign.Category;
import ru.traektoria.diagnostics.model.campaign.TeacherTraits;
import ru.traektoria.diagnostics.model.campaign.TeacherTraits.Held;
import ru.traektoria.diagnostics.persistence.Traits;
import ru.traektoria.platform.events.EventMessage;
import ru.traektoria.platform.events.intake.Intake;

/** From staff: categories and experience, by which campaigns invite. */
@Component
class TraitsIntake implements Intake {

  private static final String CHANGED = "ru.traektoria.TeacherProfileChanged.v1";

  private final Traits traits;

  TraitsIntake(Traits traits) {
    this.traits = traits;
  }

  /** A category of a position. */
  record HeldCategory(Category category, LocalDate awardedOn, LocalDate validTo) {}

  /** The fields of TeacherProfileChanged that are needed. */
  record TeacherProfileChanged(
      String teacher, LocalDate teachingSince, List<HeldCategory> categories) {

    TeacherTraits traits() {
      List<HeldCategory> held = categories == null ? List.of() : categories;
      return new TeacherTraits(
          held.stream()
              .map(each -> new Held(each.category(), each.awardedOn(), each.validTo()))
              .toList(),
          teachingSince);
    }
  }

  @Override
  public Set<String> types() {
    return Set.of(CHANGED);
  }

  @Override
  public void on(EventMessage event) {
    TeacherProfileChanged changed = event.data(TeacherProfileChanged.class);
    traits.replace(changed.teacher(), changed.traits());
  }
}
