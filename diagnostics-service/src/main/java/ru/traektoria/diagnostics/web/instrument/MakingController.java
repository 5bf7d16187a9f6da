package ru.traektoria.diagnostics.web.instrument;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.traektoria.diagnostics.application.DraftingInstrument;
import ru.traektoria.diagnostics.model.instrument.Flaw;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.persistence.instrument.InstrumentWriter;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.Etags;
import ru.traektoria.platform.web.http.IfMatch;

/**
 * Making instruments over REST: the body is the file of docs/guides/instrument-file.md, YAML or
 * JSON, whole.
 */
@RestController
@RequestMapping(MakingController.PATH)
class MakingController {

  static final String PATH = "/api/v1/diagnostics/instruments";

  private final DraftingInstrument drafting;
  private final MakersDesk desk;

  MakingController(DraftingInstrument drafting, MakersDesk desk) {
    this.drafting = drafting;
    this.desk = desk;
  }

  /** A version and what still keeps it from being published. */
  record MadeView(
      String id, String code, int version, InstrumentState state, int items, List<Flaw> flaws) {}

  private MadeView view(Stored<Instrument> stored) {
    Instrument made = stored.state();
    return new MadeView(
        stored.id(),
        made.code(),
        made.version(),
        made.state(),
        made.items().size(),
        made.state() == InstrumentState.DRAFT ? drafting.flaws(made) : List.of());
  }

  @PostMapping
  ResponseEntity<MadeView> take(@RequestBody String file, CreationKey key, Viewer viewer) {
    return created(drafting.take(key, InstrumentFiles.read(bytes(file)), MakersDesk.owner(viewer)));
  }

  @PostMapping("/{id}/versions")
  ResponseEntity<MadeView> copy(@PathVariable String id, Viewer viewer) {
    return created(
        drafting.nextVersion(desk.require(viewer, id).state(), MakersDesk.owner(viewer)));
  }

  private ResponseEntity<MadeView> created(Stored<Instrument> draft) {
    return Etags.created(PATH + "/" + draft.id(), draft.version(), view(draft));
  }

  @PutMapping("/{id}")
  ResponseEntity<MadeView> replace(
      @PathVariable String id, @RequestBody String file, IfMatch version, Viewer viewer) {
    desk.requireOwn(viewer, id);
    return ok(drafting.replace(id, version.version(), InstrumentFiles.read(bytes(file))));
  }

  private static byte[] bytes(String file) {
    return file.getBytes(StandardCharsets.UTF_8);
  }

  /** The whole with its keys. */
  @GetMapping("/{id}/file")
  ResponseEntity<String> file(@PathVariable String id, Viewer viewer) {
    Stored<Instrument> stored = desk.require(viewer, id);
    return ResponseEntity.ok()
        .eTag(Etags.of(stored.version()))
        .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
        .body(InstrumentWriter.write(stored.state()));
  }

  @PostMapping("/{id}/publication")
  ResponseEntity<MadeView> publish(@PathVariable String id, IfMatch version, Viewer viewer) {
    desk.requireOwn(viewer, id);
    return ok(drafting.publish(id, version.version()));
  }

  @PostMapping("/{id}/retirement")
  ResponseEntity<MadeView> retire(@PathVariable String id, IfMatch version, Viewer viewer) {
    desk.requireOwn(viewer, id);
    return ok(drafting.retire(id, version.version()));
  }

  private ResponseEntity<MadeView> ok(Stored<Instrument> stored) {
    return Etags.ok(stored.version(), view(stored));
  }
}
