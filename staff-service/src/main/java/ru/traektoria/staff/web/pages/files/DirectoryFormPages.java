package ru.traektoria.staff.web.pages.files;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.staff.application.directories.EditingDirectory;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.directory.Directory;
import ru.traektoria.staff.model.directory.DirectoryName;
import ru.traektoria.staff.model.directory.Entry;
import ru.traektoria.staff.persistence.DirectoryShelf;
import ru.traektoria.staff.web.pages.Choices;
import ru.traektoria.staff.web.pages.FormPage;

/** Добавить или изменить запись справочника. */
@Controller
@RequestMapping(DirectoryPages.PATH)
class DirectoryFormPages {

  private final DirectoryShelf shelf;
  private final EditingDirectory editing;
  private final Choices choices;

  DirectoryFormPages(DirectoryShelf shelf, EditingDirectory editing, Choices choices) {
    this.shelf = shelf;
    this.editing = editing;
    this.choices = choices;
  }

  @GetMapping("/{directory}/new")
  String blank(@PathVariable String directory, Model model) {
    return form(DirectoryPages.name(directory), null, "Новая запись", model);
  }

  @GetMapping("/{directory}/{code}")
  String edit(@PathVariable String directory, @PathVariable String code, Model model) {
    DirectoryName name = DirectoryPages.name(directory);
    Entry known =
        shelf
            .get(name)
            .state()
            .find(Code.of(code))
            .orElseThrow(() -> Problems.notFound("Запись справочника", code));
    return form(name, known, known.name(), model);
  }

  @PostMapping("/{directory}")
  ResponseEntity<Void> put(
      @PathVariable String directory, @ModelAttribute EntryForm form, IfMatch version) {
    DirectoryName name = DirectoryPages.name(directory);
    editing.put(name, version.version(), form.entry(name));
    return Done.at(DirectoryPages.path(name), "Справочник сохранён");
  }

  private String form(DirectoryName name, Entry known, String title, Model model) {
    Stored<Directory> stored = shelf.get(name);
    return FormPage.changing(
            DirectoryPages.path(name),
            "Сохранить запись",
            DirectoryPages.path(name),
            stored.version(),
            fields(name, known))
        .show(
            Heading.of(title)
                .under("Справочники", DirectoryPages.PATH)
                .under(name.title(), DirectoryPages.path(name)),
            model);
  }

  private List<Field> fields(DirectoryName name, Entry known) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        Fields.text("name", "Название").required().value(known == null ? null : known.name()));
    fields.add(
        known == null
            ? Fields.text("code", "Код")
                .required()
                .hint("Латинские заглавные буквы, цифры и «_»; потом не меняется.")
            : Fields.hidden("code", known.code().value()));
    if (name == DirectoryName.POSITIONS) {
      fields.add(
          known == null
              ? Fields.select("kind", "Вид должности", Choices.positionKinds())
                  .required()
                  .hint("Определяет, в каких показателях считается человек; потом не меняется.")
              : Fields.hidden("kind", known.kind().name()));
      fields.add(
          Fields.checkbox("teachingHours", "Есть норма часов учебной работы")
              .value(known != null && known.countsHours() ? "true" : null));
    }
    if (name == DirectoryName.SUBJECTS) {
      fields.add(
          Fields.multi("profiles", "Подходящие профили", choices.of(DirectoryName.PROFILES))
              .with("placeholder", "Любые: соответствие не проверяется")
              .value(
                  known == null || known.profiles() == null
                      ? null
                      : known.profiles().stream().map(Code::value).toList()));
    }
    if (name == DirectoryName.PROFILES) {
      fields.add(
          Fields.checkbox("coversPrimary", "Покрывает все предметы 1–4 классов")
              .value(known != null && known.primary() ? "true" : null));
    }
    fields.add(
        Fields.checkbox("retired", "Больше не предлагать в формах")
            .value(known != null && known.retired() ? "true" : null));
    return fields;
  }
}
