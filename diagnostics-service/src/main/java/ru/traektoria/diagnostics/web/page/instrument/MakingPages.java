package ru.traektoria.diagnostics.web.page.instrument;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.diagnostics.application.DraftingInstrument;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.persistence.instrument.InstrumentWriter;
import ru.traektoria.diagnostics.web.instrument.InstrumentFiles;
import ru.traektoria.diagnostics.web.instrument.MakersDesk;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;

/** Начать, загрузить, скопировать, опубликовать и снять инструмент. */
@Controller
class MakingPages {

  private static final String PATH = InstrumentPages.PATH;

  private final DraftingInstrument drafting;
  private final MakersDesk desk;

  MakingPages(DraftingInstrument drafting, MakersDesk desk) {
    this.drafting = drafting;
    this.desk = desk;
  }

  @GetMapping(PATH + "/new")
  String fresh(Model model) {
    model.addAttribute(
        Heading.of("Новый инструмент")
            .under("Инструменты", PATH)
            .lead("Название и вид можно изменить, пока версия не опубликована."));
    model.addAttribute("kinds", FaceForm.kinds());
    model.addAttribute("key", Ids.next());
    return "diagnostics/instrument-new";
  }

  @PostMapping(PATH)
  ResponseEntity<Void> begin(
      @RequestParam MultiValueMap<String, String> form, CreationKey key, Viewer viewer) {
    Stored<Instrument> draft = drafting.begin(key, FaceForm.read(form), MakersDesk.owner(viewer));
    return Done.at(editor(draft), "Черновик создан. Он сохраняется сам.");
  }

  @GetMapping(PATH + "/import")
  String upload(Model model) {
    model.addAttribute(
        Heading.of("Загрузить инструмент из файла")
            .under("Инструменты", PATH)
            .lead(
                "Файл YAML или JSON, каким его отдаёт кнопка «Скачать файл». Загрузка создаёт"
                    + " черновик: сначала посмотрите, потом публикуйте."));
    model.addAttribute("key", Ids.next());
    return "diagnostics/instrument-import";
  }

  @PostMapping(PATH + "/import")
  ResponseEntity<Void> take(@RequestPart("file") MultipartFile file, CreationKey key, Viewer viewer)
      throws IOException {
    Stored<Instrument> draft =
        drafting.take(key, InstrumentFiles.read(file.getBytes()), MakersDesk.owner(viewer));
    return Done.at(editor(draft), "Файл прочитан, черновик создан");
  }

  private static String editor(Stored<Instrument> draft) {
    return PATH + "/" + draft.id() + "/edit";
  }

  @GetMapping(PATH + "/{id}/file")
  ResponseEntity<byte[]> file(@PathVariable String id, Viewer viewer) {
    Instrument instrument = desk.require(viewer, id).state();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
        .header(
            "Content-Disposition",
            ContentDisposition.attachment().filename(id + ".yaml").build().toString())
        .body(InstrumentWriter.write(instrument).getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping(PATH + "/{id}/versions")
  ResponseEntity<Void> copy(@PathVariable String id, Viewer viewer) {
    Stored<Instrument> draft =
        drafting.nextVersion(desk.require(viewer, id).state(), MakersDesk.owner(viewer));
    return Done.at(editor(draft), "Черновик готов: вопросы взяты из прежней версии");
  }

  @PostMapping(PATH + "/{id}/publication")
  ResponseEntity<Void> publish(@PathVariable String id, IfMatch version, Viewer viewer) {
    desk.requireOwn(viewer, id);
    drafting.publish(id, version.version());
    return Done.at(PATH + "/" + id, "Версия опубликована: её можно назначать в кампаниях");
  }

  @PostMapping(PATH + "/{id}/retirement")
  ResponseEntity<Void> retire(@PathVariable String id, IfMatch version, Viewer viewer) {
    desk.requireOwn(viewer, id);
    drafting.retire(id, version.version());
    return Done.here("Версия снята с использования. Начатые кампании идут с ней до конца.");
  }

  @PostMapping(PATH + "/{id}/discarding")
  ResponseEntity<Void> discard(@PathVariable String id, IfMatch version, Viewer viewer) {
    desk.requireOwn(viewer, id);
    drafting.discard(id, version.version());
    return Done.at(PATH, "Черновик выброшен");
  }
}
