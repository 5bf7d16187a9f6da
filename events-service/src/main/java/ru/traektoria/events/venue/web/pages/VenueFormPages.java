package ru.traektoria.events.venue.web.pages;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.events.venue.application.KeepingVenues;
import ru.traektoria.events.venue.model.Venue;
import ru.traektoria.events.venue.model.VenueId;
import ru.traektoria.events.venue.web.VenueRequest;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;

/** Добавить или изменить помещение. */
@Controller
class VenueFormPages {

  private static final String PATH = VenuePages.PATH;

  private final KeepingVenues keeping;
  private final StaffDirectory directory;

  VenueFormPages(KeepingVenues keeping, StaffDirectory directory) {
    this.keeping = keeping;
    this.directory = directory;
  }

  @GetMapping(PATH + "/new")
  String fresh(Scope scope, Model model) {
    model.addAttribute(Heading.of("Добавить помещение").under("Помещения", PATH));
    model.addAttribute("key", Ids.next());
    model.addAttribute("action", PATH);
    model.addAttribute("back", PATH);
    model.addAttribute(
        "organisations",
        scope.viewer().has(Role.METHODIST)
            ? directory.organisationsIn(scope.viewer().municipality().orElse("-")).stream()
                .map(entry -> Option.of(entry.id(), entry.name()))
                .toList()
            : List.of());
    return "venues/form";
  }

  @GetMapping(PATH + "/{id}/edit")
  String edit(@PathVariable String id, Scope scope, Model model) {
    Stored<Venue> stored = keeping.one(new VenueId(id), scope);
    model.addAttribute(
        Heading.of("Изменить помещение")
            .under("Помещения", PATH)
            .under(stored.state().room().name(), PATH + "/" + id));
    model.addAttribute("room", stored.state().room());
    model.addAttribute("version", stored.version());
    model.addAttribute("action", PATH + "/" + id);
    model.addAttribute("back", PATH + "/" + id);
    model.addAttribute("organisations", List.of());
    return "venues/form";
  }

  @PostMapping(PATH)
  ResponseEntity<Void> enter(VenueRequest form, CreationKey key, Scope scope) {
    Stored<Venue> stored = keeping.enter(key, form.organisation(), form.room(), scope);
    return Done.at(PATH + "/" + stored.id(), "Помещение добавлено");
  }

  @PostMapping(PATH + "/{id}")
  ResponseEntity<Void> change(
      @PathVariable String id, VenueRequest form, IfMatch seen, Scope scope) {
    keeping.change(new VenueId(id), seen.version(), form.room(), scope);
    return Done.at(PATH + "/" + id, "Изменения сохранены");
  }
}
