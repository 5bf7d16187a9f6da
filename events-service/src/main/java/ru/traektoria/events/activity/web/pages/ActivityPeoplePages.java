package ru.traektoria.events.activity.web.pages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.DirectoryEntry.Kind;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.form.Option;

/** Педагоги for the lookups of the pages. */
@Controller
class ActivityPeoplePages {

  private static final int MOST = 20;

  private final StaffDirectory directory;

  ActivityPeoplePages(StaffDirectory directory) {
    this.directory = directory;
  }

  /** People of the municipality for the lookups of the pages. */
  @GetMapping("/activities/people")
  @ResponseBody
  List<Option> people(@RequestParam(defaultValue = "") String q, Scope scope) {
    String municipality = scope.viewer().municipality().orElse(null);
    return directory
        .search(q, e -> e.kind() == Kind.TEACHER && Objects.equals(e.municipality(), municipality))
        .stream()
        .limit(MOST)
        .map(entry -> Option.of(entry.id(), entry.name()).note(note(entry)))
        .toList();
  }

  private String note(DirectoryEntry entry) {
    String place = directory.find(entry.organisation()).map(DirectoryEntry::shortName).orElse(null);
    return String.join(", ", Stream.of(entry.position(), place).filter(Objects::nonNull).toList());
  }
}
