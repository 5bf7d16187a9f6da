package ru.traektoria.diagnostics.web.page.instrument;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.diagnostics.application.Competences;
import ru.traektoria.diagnostics.model.instrument.Instrument;
import ru.traektoria.diagnostics.model.instrument.InstrumentKind;
import ru.traektoria.diagnostics.model.instrument.InstrumentState;
import ru.traektoria.diagnostics.model.instrument.Origin;
import ru.traektoria.diagnostics.web.instrument.MakersDesk;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tile;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;

/** Инструменты: the list, one version with its questions, and the preview as it is asked. */
@Controller
class InstrumentPages {

  static final String PATH = "/diagnostics/instruments";

  private static final Table<Instrument> TABLE =
      Table.of(
          "instruments",
          PATH,
          Column.<Instrument>link(
                  "title",
                  "Инструмент",
                  each -> each.title() + ", версия " + each.version(),
                  each -> PATH + "/" + each.id().value())
              .note(each -> each.kind().label())
              .sortable(),
          Column.<Instrument>number("items", "Вопросов", each -> each.items().size()).sortable(),
          Column.<Instrument>number("competences", "Компетенций", each -> each.competences().size())
              .sortable(),
          Column.text("owner", "Чей", InstrumentPages::owner),
          Column.badge("state", "Состояние", InstrumentPages::badge));

  private final MakersDesk desk;
  private final Competences competences;
  private final Clock clock;

  InstrumentPages(MakersDesk desk, Competences competences, Clock clock) {
    this.desk = desk;
    this.competences = competences;
    this.clock = clock;
  }

  @GetMapping(PATH)
  Object list(TableQuery query, Viewer viewer, Model model) {
    InstrumentKind kind = query.oneOf("kind", InstrumentKind.class).orElse(null);
    InstrumentState state = query.oneOf("state", InstrumentState.class).orElse(null);
    List<Instrument> found =
        desk.list(viewer).stream()
            .map(Stored::state)
            .filter(each -> kind == null || each.kind() == kind)
            .filter(
                each ->
                    state == null ? each.state() != InstrumentState.RETIRED : each.state() == state)
            .toList();
    TablePage<Instrument> page = TablePage.cut(found, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Инструменты", TABLE, page, LocalDate.now(clock));
    }
    Heading heading =
        Heading.of("Инструменты")
            .lead(
                "Анкеты, тесты и листы наблюдения. Опубликованная версия не меняется: исправление —"
                    + " это следующая версия.");
    if (MakersDesk.seesKeys(viewer)) {
      heading =
          heading
              .action(Action.link("Новый инструмент", PATH + "/new", "plus"))
              .also(Action.link("Загрузить из файла", PATH + "/import", "upload"));
    }
    model.addAttribute(heading);
    model.addAttribute(
        "table",
        TABLE
            .view(page)
            .filters(
                Fields.select("kind", "Вид", FaceForm.kinds()),
                Fields.select("state", "Состояние", states())
                    .with("placeholder", "Все, кроме снятых")));
    return "diagnostics/list";
  }

  private static List<Option> states() {
    return List.of(InstrumentState.values()).stream()
        .map(each -> Option.of(each.name(), each.label()))
        .toList();
  }

  private static String owner(Instrument instrument) {
    Origin origin = instrument.origin();
    if (origin.product()) {
      return "Готовый";
    }
    return origin.municipality() == null ? "ЦНППМ" : "Муниципалитет";
  }

  static Badge badge(Instrument instrument) {
    return switch (instrument.state()) {
      case DRAFT -> Badge.info("Черновик").icon("pencil");
      case PUBLISHED -> Badge.good("Опубликован");
      case RETIRED -> Badge.neutral("Снят с использования").icon("ban");
    };
  }

  @GetMapping(PATH + "/{id}")
  Object one(@PathVariable String id, Viewer viewer, Model model) {
    Stored<Instrument> stored = desk.require(viewer, id);
    Instrument instrument = stored.state();
    model.addAttribute(heading(instrument, viewer));
    model.addAttribute("instrument", instrument);
    model.addAttribute("version", stored.version());
    model.addAttribute("keys", MakersDesk.seesKeys(viewer));
    model.addAttribute("own", MakersDesk.owns(viewer, instrument));
    model.addAttribute("names", competences.tree());
    model.addAttribute("tiles", tiles(instrument));
    return "diagnostics/instrument";
  }

  private static Heading heading(Instrument instrument, Viewer viewer) {
    String path = PATH + "/" + instrument.id().value();
    Heading heading =
        Heading.of(instrument.title() + ", версия " + instrument.version())
            .under("Инструменты", PATH)
            .lead(instrument.description())
            .badge(badge(instrument));
    if (instrument.state() == InstrumentState.DRAFT) {
      heading = heading.action(Action.link("Продолжить работу", path + "/edit", "pencil"));
    } else if (MakersDesk.seesKeys(viewer)) {
      boolean own = MakersDesk.owns(viewer, instrument);
      String label = own ? "Создать следующую версию" : "Создать свой вариант";
      heading = heading.action(Action.post(label, path + "/versions").icon("copy"));
    }
    heading = heading.also(Action.link("Посмотреть как педагог", path + "/preview", "eye"));
    if (!MakersDesk.seesKeys(viewer)) {
      return heading;
    }
    if (instrument.everPublished()) {
      heading = heading.also(Action.link("Анализ заданий", path + "/analysis", "report-analytics"));
    }
    return heading.also(Action.link("Скачать файл", path + "/file", "download"));
  }

  private static List<Tile> tiles(Instrument instrument) {
    Tile items = Tile.value("Вопросов", Russian.number(instrument.items().size()));
    if (instrument.competences().isEmpty()) {
      return List.of(items);
    }
    return List.of(
        items,
        Tile.value("Компетенций", Russian.number(instrument.competences().size())),
        Tile.value("Дефицит", "ниже " + instrument.thresholds().medium() + " %")
            .hint("высокий — ниже " + instrument.thresholds().high() + " %"),
        Tile.value("Сильная сторона", "от " + instrument.thresholds().strength() + " %"));
  }

  /** As the teacher will see it; printed, it is the blank form (S0-106). */
  @GetMapping(PATH + "/{id}/preview")
  String preview(@PathVariable String id, Viewer viewer, Model model) {
    Instrument instrument = desk.require(viewer, id).state();
    model.addAttribute(
        Heading.of(instrument.title())
            .under("Инструменты", PATH)
            .under("Версия " + instrument.version(), PATH + "/" + id)
            .lead(instrument.description())
            .badge(Badge.info("Предпросмотр").icon("eye")));
    model.addAttribute("instrument", instrument);
    model.addAttribute("none", List.of());
    return "diagnostics/instrument-preview";
  }
}
