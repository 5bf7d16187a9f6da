package ru.traektoria.route.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.form.Option;

/** Teachers within reach, found while somebody types a name into a form. */
@RestController
@RequestMapping("/routes/lookup")
class LookupPages {

  private static final int MOST = 12;

  private final StaffDirectory directory;

  LookupPages(StaffDirectory directory) {
    this.directory = directory;
  }

  @GetMapping("/teachers")
  List<Option> teachers(@RequestParam(defaultValue = "") String q, Scope scope) {
    return directory
        .search(
            q,
            entry ->
                entry.kind() == DirectoryEntry.Kind.TEACHER
                    && scope.covers(entry.municipality(), entry.organisation(), entry.id()))
        .stream()
        .limit(MOST)
        .map(this::option)
        .toList();
  }

  private Option option(DirectoryEntry entry) {
    String place =
        entry.organisation() == null
            ? "без организации"
            : directory.shortName(entry.organisation());
    String position = entry.position() == null ? "" : ", " + entry.position();
    return Option.of(entry.id(), entry.name()).note(place + position);
  }
}
