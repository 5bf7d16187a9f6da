package ru.traektoria.route.web.catalogue;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.route.application.course.Programmes;
import ru.traektoria.route.model.course.Programme;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.ProgrammeId;

/** The catalogue of programmes. */
@RestController
@RequestMapping("/api/v1/routes/programmes")
@Tag(name = "Каталог программ")
class ProgrammeController {

  private final Programmes programmes;
  private final ProgrammeDoor door;

  ProgrammeController(Programmes programmes, ProgrammeDoor door) {
    this.programmes = programmes;
    this.door = door;
  }

  @GetMapping
  @Operation(summary = "Программы; retired=true показывает и снятые")
  List<Programme> list(
      Viewer viewer,
      @RequestParam(required = false) CompetenceCode competence,
      @RequestParam(defaultValue = "false") boolean retired) {
    return programmes.seenIn(viewer.municipality().orElse(null)).stream()
        .map(Stored::state)
        .filter(p -> retired || !p.retired())
        .filter(p -> competence == null || p.competences().contains(competence))
        .sorted(Comparator.comparing(Programme::title))
        .toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "Программа")
  ResponseEntity<Programme> one(@PathVariable String id, Viewer viewer) {
    Stored<Programme> programme = door.seen(viewer, id);
    return Etags.ok(programme.version(), programme.state());
  }

  @PostMapping
  @Operation(summary = "Добавить программу муниципалитета")
  ResponseEntity<Programme> add(@RequestBody ProgrammeBody body, Viewer viewer, CreationKey key) {
    ProgrammeId id = new ProgrammeId(key.id());
    Programme programme = body.programme(id, viewer.municipality().orElse(null));
    Stored<Programme> added = programmes.add(id, key.requestHash(), programme.checked());
    return Etags.created("/api/v1/routes/programmes/" + id.value(), added.version(), added.state());
  }

  @PutMapping("/{id}")
  @Operation(summary = "Изменить программу; записанные курсы не меняются")
  ResponseEntity<Programme> change(
      @PathVariable String id, @RequestBody ProgrammeBody body, IfMatch match, Viewer viewer) {
    Stored<Programme> there = door.editable(viewer, id);
    Stored<Programme> changed =
        programmes.update(
            there.state().id(),
            match.version(),
            old -> body.programme(old.id(), old.municipality()).checked());
    return Etags.ok(changed.version(), changed.state());
  }
}
