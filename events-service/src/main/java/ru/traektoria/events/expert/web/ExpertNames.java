package ru.traektoria.events.expert.web;

import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.expert.model.ExpertWork.Expert;
import ru.traektoria.platform.events.directory.StaffDirectory;

/** Names of experts: of the register, or as an outsider was named. */
@Component
class ExpertNames {

  private final StaffDirectory directory;

  ExpertNames(StaffDirectory directory) {
    this.directory = directory;
  }

  Named expert(Expert who) {
    return who.teacher() == null
        ? new Named(null, who.guest())
        : new Named(who.teacher().value(), directory.name(who.teacher().value()));
  }

  /** Where a teacher works; {@code null} for an outsider. */
  Named organisation(Expert who) {
    return who.teacher() == null
        ? null
        : directory
            .find(who.teacher().value())
            .filter(entry -> entry.organisation() != null)
            .map(entry -> new Named(entry.organisation(), directory.name(entry.organisation())))
            .orElse(null);
  }

  String place(Expert who) {
    Named place = organisation(who);
    return place == null ? who.teacher() == null ? "эксперт со стороны" : "" : place.name();
  }
}
