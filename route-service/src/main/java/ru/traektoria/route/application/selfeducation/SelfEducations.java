package ru.traektoria.route.application.selfeducation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.route.model.selfeducation.SelfEducation;
import ru.traektoria.route.model.selfeducation.SelfEducationEvent;
import ru.traektoria.route.model.selfeducation.SelfEducationId;

/** Themes of self-education, one a teacher and year. */
public interface SelfEducations {

  Optional<Stored<SelfEducation>> find(SelfEducationId id);

  /** All themes of a year. */
  List<SelfEducation> in(AcademicYear year);

  Stored<SelfEducation> add(Decision<SelfEducation, SelfEducationEvent> decision);

  Stored<SelfEducation> update(
      SelfEducationId id,
      Long version,
      Function<SelfEducation, Decision<SelfEducation, SelfEducationEvent>> decide);
}
