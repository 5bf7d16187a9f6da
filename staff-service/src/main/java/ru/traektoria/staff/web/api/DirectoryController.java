package ru.traektoria.staff.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.staff.application.directories.EditingDirectory;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directory;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.directory.Entry;
import ru.traektoria.staff.model.directory.PositionKind;
import ru.traektoria.staff.persistence.DirectoryShelf;

/** Справочники. */
@RestController
@RequestMapping("/api/v1/staff/directories")
@Tag(name = "Справочники", description = "positions, subjects, profiles, themes")
class DirectoryController {

  /** A directory. */
  record DirectoryView(DirectoryName directory, String title, long version, List<Entry> entries) {

    static DirectoryView of(Stored<Directory> stored) {
      Directory directory = stored.state();
      return new DirectoryView(
          directory.name(), directory.name().title(), stored.version(), directory.entries());
    }
  }

  /** An entry as a request brings one; the code stands in the address. */
  record EntryRequest(
      String name,
      PositionKind kind,
      Boolean teachingHours,
      List<Code> profiles,
      Boolean coversPrimary,
      boolean retired) {

    Entry entry(Code code) {
      return new Entry(code, name, kind, teachingHours, profiles, coversPrimary, retired);
    }
  }

  private final DirectoryShelf shelf;
  private final EditingDirectory editing;

  DirectoryController(DirectoryShelf shelf, EditingDirectory editing) {
    this.shelf = shelf;
    this.editing = editing;
  }

  @Operation(summary = "Справочник", description = "positions, subjects, profiles или themes")
  @GetMapping("/{directory}")
  ResponseEntity<DirectoryView> get(@PathVariable String directory) {
    Stored<Directory> stored = shelf.get(name(directory));
    return Etags.ok(stored.version(), DirectoryView.of(stored));
  }

  @Operation(summary = "Добавить или изменить запись справочника")
  @PutMapping("/{directory}/{code}")
  ResponseEntity<DirectoryView> put(
      @PathVariable String directory,
      @PathVariable String code,
      @RequestBody EntryRequest request,
      IfMatch version) {
    Stored<Directory> stored =
        editing.put(name(directory), version.version(), request.entry(Code.of(code)));
    return Etags.ok(stored.version(), DirectoryView.of(stored));
  }

  private static DirectoryName name(String word) {
    return Stream.of(DirectoryName.values())
        .filter(name -> name.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Справочник", word));
  }
}
