package ru.traektoria.monitoring.cycle.web.pages.stage;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.monitoring.cycle.application.ClosingStages;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Paper;
import ru.traektoria.monitoring.cycle.model.Stage;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.pages.CyclePages;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Tab;

/** Один этап: what belongs to it, its days and papers, what keeps it open. */
@Controller
class StagePages {

  private final KeepingCycle keeping;
  private final ClosingStages closing;
  private final StageWork work;
  private final Grounds grounds;

  StagePages(KeepingCycle keeping, ClosingStages closing, StageWork work, Grounds grounds) {
    this.keeping = keeping;
    this.closing = closing;
    this.work = work;
    this.grounds = grounds;
  }

  @GetMapping(CyclePages.PATH + "/stages/{kind}")
  String stage(
      @PathVariable StageKind kind,
      @ModelAttribute Grounds.Asking asking,
      Scope scope,
      Model model) {
    Ground ground = grounds.of(asking, scope);
    Stored<Cycle> cycle = keeping.of(ground.municipality(), ground.year());
    boolean edits = scope.viewer().has(Role.METHODIST);
    Stage stage = cycle.state().stage(kind);
    boolean open = edits && !stage.closed();
    List<Part> parts = new ArrayList<>(work.parts(cycle, kind, ground, open, edits));
    parts.add(papers(cycle, stage, ground, edits));
    parts.add(calendar(cycle, stage, ground, open));
    parts.add(end(cycle, stage, ground, edits));
    return Sheet.page(
        model, heading(stage, ground), tabs(kind, cycle.state(), ground), List.of(), parts);
  }

  private static Heading heading(Stage stage, Ground ground) {
    Badge state =
        stage.closed()
            ? Badge.good("Закрыт")
            : stage.late(ground.today()) ? Badge.bad("Просрочен") : Badge.info("Открыт");
    return Heading.of(stage.kind().title())
        .under("Главная", "/")
        .under("Управленческий цикл", ground.at(CyclePages.PATH))
        .badge(state)
        .lead(
            "Этап "
                + stage.kind().number()
                + " из 7, "
                + ground.year().label()
                + " учебный год, "
                + Russian.range(stage.from(), stage.to())
                + ".");
  }

  private static List<Tab> tabs(StageKind open, Cycle cycle, Ground ground) {
    List<Tab> tabs = new ArrayList<>();
    for (StageKind kind : StageKind.values()) {
      String done = cycle.stage(kind).closed() ? " ✓" : "";
      tabs.add(
          Tab.of(
              kind.number() + ". " + kind.brief() + done,
              ground.at(CyclePages.PATH + "/stages/" + kind),
              kind == open));
    }
    return tabs;
  }

  private static Part papers(Stored<Cycle> cycle, Stage stage, Ground ground, boolean edits) {
    String path = CyclePages.PATH + "/stages/" + stage.kind() + "/papers";
    Part part =
        Part.of("Документы этапа")
            .hint("Номер, дата и адрес, по которому документ может открыть каждый.")
            .nothing("Документов пока нет.");
    List<Paper> papers = stage.papers();
    for (int i = 0; i < papers.size(); i++) {
      Paper paper = papers.get(i);
      String number = paper.number() == null ? "" : "№ " + paper.number() + " ";
      Item item =
          Item.of(paper.title())
              .note(number + "от " + Russian.date(paper.date()))
              .href(paper.address());
      if (paper.address() == null) {
        item = item.badge(Badge.warning("Адреса нет"));
      }
      if (edits && !stage.closed()) {
        item =
            item.action(
                Action.post(
                        "Убрать", ground.at(path + "/" + i + "/remove?version=" + cycle.version()))
                    .confirm("Убрать документ из этапа?"));
      }
      part.item(item);
    }
    return edits
        ? part.form(
            Form.changing("paper", ground.at(path), cycle.version(), "Добавить документ")
                .folded("Добавить документ")
                .fields(
                    Fields.text("title", "Название").required().with("maxlength", 300),
                    Fields.text("number", "Номер").with("maxlength", 40),
                    Fields.date("date", "Дата").required(),
                    Fields.text("address", "Адрес публикации")
                        .hint("Например, https://imdc.example/prikaz-14.pdf")
                        .with("maxlength", 500)))
        : part;
  }

  private static Part calendar(Stored<Cycle> cycle, Stage stage, Ground ground, boolean edits) {
    Part part =
        Part.of("Срок и ответственный")
            .entry("Срок", Russian.range(stage.from(), stage.to()))
            .entry(
                "Ответственный", stage.responsible() == null ? "не назначен" : stage.responsible());
    return edits
        ? part.form(
            Form.changing(
                    "calendar",
                    ground.at(CyclePages.PATH + "/stages/" + stage.kind()),
                    cycle.version(),
                    "Сохранить срок")
                .folded("Изменить")
                .fields(
                    Fields.date("from", "С").required().value(stage.from()),
                    Fields.date("to", "По").required().value(stage.to()),
                    Fields.text("responsible", "Ответственный")
                        .value(stage.responsible())
                        .with("maxlength", 200)))
        : part;
  }

  private Part end(Stored<Cycle> cycle, Stage stage, Ground ground, boolean edits) {
    StageKind kind = stage.kind();
    String path = CyclePages.PATH + "/stages/" + kind;
    if (stage.closed()) {
      Part closed = Part.of("Этап закрыт " + Russian.date(stage.closedOn()));
      return edits
          ? closed.form(
              Form.changing("reopen", ground.at(path + "/reopen"), cycle.version(), "Открыть снова")
                  .folded("Открыть снова")
                  .fields(
                      Fields.text("why", "Почему")
                          .required()
                          .hint("Останется в журнале цикла.")
                          .with("maxlength", 300)))
          : closed;
    }
    List<Reason> missing = closing.missing(cycle.state(), kind);
    Part part = Part.of("Чтобы закрыть этап");
    missing.forEach(r -> part.item(Item.of(r.message()).badge(Badge.warning("Не хватает"))));
    if (!missing.isEmpty() || !edits) {
      return part.nothing("Всё готово: этап может закрыть методист.");
    }
    Form form =
        Form.changing("close", ground.at(path + "/close"), cycle.version(), "Закрыть этап")
            .confirm("Закрыть этап «" + kind.title() + "»?");
    return part.nothing("Всё готово.")
        .form(
            kind == StageKind.EFFECTIVENESS
                ? form.fields(
                    Fields.textarea("goals", "Цели следующего цикла")
                        .required()
                        .hint("По одной в строке: с них начнётся следующий учебный год."))
                : form);
  }
}
