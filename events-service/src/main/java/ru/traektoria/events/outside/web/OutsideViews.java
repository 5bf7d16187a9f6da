package ru.traektoria.events.outside.web;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.outside.application.TellingOutside;
import ru.traektoria.events.outside.model.Outside;
import ru.traektoria.events.outside.model.Told;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;

/** Makes views: adds names and what the viewer may do. */
@Component
class OutsideViews {

  private final StaffDirectory directory;
  private final TellingOutside telling;

  OutsideViews(StaffDirectory directory, TellingOutside telling) {
    this.directory = directory;
    this.telling = telling;
  }

  List<OutsideView> views(List<Stored<Outside>> all, Scope scope) {
    return all.stream().map(stored -> view(stored, scope)).toList();
  }

  OutsideView view(Stored<Outside> stored, Scope scope) {
    Outside outside = stored.state();
    Told told = outside.told();
    return new OutsideView(
        stored.id(),
        stored.version(),
        outside.teacher().value(),
        directory.name(outside.teacher().value()),
        outside.place().organisation() == null
            ? null
            : directory.shortName(outside.place().organisation().value()),
        told.title(),
        told.kind(),
        told.level(),
        told.role(),
        told.where(),
        told.heldOn(),
        told.hours(),
        told.link(),
        told.files(),
        told.citation(),
        told.kind() == ActivityKind.PUBLICATION
            ? told.citation().reference(told, directory.shortName(outside.teacher().value()))
            : null,
        outside.state(),
        outside.remark(),
        outside.listed(),
        scope.viewer().is(outside.teacher().value()),
        telling.confirms(scope, outside));
  }
}
