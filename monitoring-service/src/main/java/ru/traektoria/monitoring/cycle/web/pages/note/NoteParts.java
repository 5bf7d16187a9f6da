package ru.traektoria.monitoring.cycle.web.pages.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.action.Note;
import ru.traektoria.monitoring.cycle.model.action.Note.Finding;
import ru.traektoria.monitoring.cycle.model.action.NoteKind;
import ru.traektoria.monitoring.cycle.model.action.NoteKind.Section;
import ru.traektoria.monitoring.cycle.web.CycleChoices;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Field;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/** The cards of a note: what it found, its text, where it was published and considered. */
@Component
class NoteParts {

  private static final String PATH = NotesPages.PATH;

  private final CycleChoices choices;
  private final Grounds grounds;
  private final Told told;

  NoteParts(CycleChoices choices, Grounds grounds, Told told) {
    this.choices = choices;
    this.grounds = grounds;
    this.told = told;
  }

  Part findings(Stored<Note> stored, boolean edits) {
    Note note = stored.state();
    AcademicYear year = AcademicYear.parse(note.year());
    Part part = Part.of("Проблемные зоны и практики").nothing("Ничего не записано.");
    for (Finding finding : note.findings()) {
      part.item(
          Item.of(finding.text())
              .note(finding.number().code() + ": " + told.placed(finding.number()))
              .href("/monitoring/indicators/" + finding.number().code() + "?year=" + year)
              .badge(
                  finding.problem() ? Badge.warning("Проблемная зона") : Badge.good("Практика")));
    }
    return edits && !note.published()
        ? part.form(
            Form.changing(
                    "finding", PATH + "/" + stored.id() + "/findings", stored.version(), "Добавить")
                .folded("Добавить проблемную зону или практику")
                .fields(
                    Fields.radios(
                            "problem",
                            "Что это",
                            List.of(
                                Option.of("true", "Проблемная зона"),
                                Option.of("false", "Эффективная практика")))
                        .required()
                        .value("true"),
                    Fields.select(
                            "code", "Показатель", choices.indicators(note.municipality(), year))
                        .required(),
                    Fields.select(
                            "organisation",
                            "Организация",
                            grounds.organisations(note.municipality()))
                        .with("placeholder", "Весь муниципалитет"),
                    Fields.textarea("text", "Что выявлено").required().with("maxlength", 1000)))
        : part;
  }

  Part writing(Stored<Note> stored) {
    Note note = stored.state();
    List<Field> fields = new ArrayList<>();
    fields.add(
        Fields.text("title", "Название").required().value(note.title()).with("maxlength", 200));
    fields.add(
        Fields.select("window", "На числах окна", choices.windows(note.municipality(), note.year()))
            .hint("Отчёт по справке возьмёт числа из этого окна, и они не изменятся.")
            .value(note.window() == null ? null : note.window().id())
            .with("placeholder", "Живые данные"));
    for (Section section : note.kind().sections()) {
      fields.add(
          Fields.textarea(section.name(), section.title())
              .hint("Без него справку не опубликовать, черновик сохранится.")
              .value(note.text(section))
              .with("maxlength", 10_000));
    }
    return Part.of("Текст")
        .form(
            Form.changing("texts", PATH + "/" + stored.id(), stored.version(), "Сохранить текст")
                .fields(fields));
  }

  static Part fate(Stored<Note> stored, boolean edits, LocalDate today) {
    Note note = stored.state();
    String path = PATH + "/" + stored.id();
    Part part = Part.of("Публикация и рассмотрение");
    if (note.published()) {
      part.item(
          Item.of("Опубликована " + Russian.date(note.publication().on()))
              .href(note.publication().address()));
    }
    if (note.review() != null) {
      part.item(
          Item.of("Рассмотрена " + Russian.date(note.review().on())).note(note.review().meeting()));
    }
    if (!edits) {
      return part;
    }
    part.nothing("Ещё не опубликована и не рассматривалась.");
    part.entry(
        "Адрес для вопроса повестки", note.published() ? note.publication().address() : path);
    part.form(
        Form.changing("review", path + "/review", stored.version(), "Записать рассмотрение")
            .folded("Записать, где рассмотрена")
            .fields(
                Fields.date("on", "Дата").required().value(today),
                Fields.text("meeting", "Совещание")
                    .required()
                    .hint("Например, «Совещание руководителей».")
                    .with("maxlength", 200)));
    if (note.published()) {
      return part.action(
          Action.post("Отозвать публикацию", path + "/take-back?version=" + stored.version())
              .confirm("Отозвать публикацию? Справка снова станет черновиком."));
    }
    return part.form(
        Form.changing("publish", path + "/publish", stored.version(), "Опубликовать")
            .folded("Опубликовать")
            .fields(
                Fields.date("on", "Дата").required().value(today),
                Fields.text("address", "Адрес на сайте").required().with("maxlength", 500)));
  }

  /** The texts of a sent form by section. */
  static Map<String, String> texts(NoteKind kind, Map<String, String> sent) {
    return kind.sections().stream()
        .filter(s -> sent.containsKey(s.name()))
        .collect(java.util.stream.Collectors.toMap(Section::name, s -> sent.get(s.name()).strip()));
  }
}
