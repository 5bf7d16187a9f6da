package ru.traektoria.monitoring.cycle.web.pages.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.traektoria.monitoring.cycle.application.BankPractices;
import ru.traektoria.monitoring.cycle.application.CycleReach;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.Shelves;
import ru.traektoria.monitoring.cycle.model.Goal;
import ru.traektoria.monitoring.cycle.model.action.Addressee.Kind;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.monitoring.cycle.model.action.Recommendation.State;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.cycle.web.ResolutionWords;
import ru.traektoria.monitoring.cycle.web.Told;
import ru.traektoria.monitoring.cycle.web.sheet.Form;
import ru.traektoria.monitoring.cycle.web.sheet.Part;
import ru.traektoria.monitoring.cycle.web.sheet.Part.Item;
import ru.traektoria.monitoring.cycle.web.sheet.Sheet;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.AccessLog;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Fields;
import ru.traektoria.portal.look.Action;

/** One recommendation: what it says, how it was answered, what was done and decided on it. */
@Controller
class RecommendationPages {

  private final CycleReach reach;
  private final Shelves shelves;
  private final KeepingCycle keeping;
  private final Grounds grounds;
  private final Told told;
  private final BankPractices bank;
  private final AccessLog accessLog;

  RecommendationPages(
      CycleReach reach,
      Shelves shelves,
      KeepingCycle keeping,
      Grounds grounds,
      Told told,
      BankPractices bank,
      AccessLog accessLog) {
    this.reach = reach;
    this.shelves = shelves;
    this.keeping = keeping;
    this.grounds = grounds;
    this.told = told;
    this.bank = bank;
    this.accessLog = accessLog;
  }

  @GetMapping(RecommendationsPages.PATH + "/{id}")
  String one(@PathVariable String id, Scope scope, Model model) {
    Stored<Recommendation> stored = reach.recommendation(id, scope);
    Recommendation r = stored.state();
    if (r.to().kind() == Kind.TEACHER
        && CycleReach.named(r.to(), scope.viewer())
        && !scope.viewer().is(r.to().id())) {
      accessLog.looked(scope.viewer(), List.of(r.to().id()), "Адресная рекомендация педагогу");
    }
    List<Part> parts = new ArrayList<>();
    parts.add(body(r, scope));
    parts.add(answers(stored, scope));
    if (scope.viewer().has(Role.METHODIST) || scope.viewer().has(Role.OFFICIAL)) {
      parts.add(answered(id, r));
    }
    return Sheet.page(
        model,
        Heading.of("Рекомендация. " + told.addressee(r.to(), scope.viewer()))
            .under("Главная", "/")
            .under("Адресные рекомендации", RecommendationsPages.PATH + "?year=" + r.year())
            .badge(Told.state(r, grounds.today())),
        parts);
  }

  private Part body(Recommendation r, Scope scope) {
    String goal =
        keeping.of(r.municipality(), AcademicYear.parse(r.year())).state().goals().stream()
            .filter(g -> g.id().equals(r.goal()))
            .map(Goal::title)
            .findFirst()
            .orElse(null);
    Part part =
        Part.of("Что рекомендуется")
            .text(r.text())
            .entry("Кому", told.addressee(r.to(), scope.viewer()))
            .entry("Показатель", r.number().code() + ": " + told.placed(r.number()))
            .entry("Цель", goal)
            .entry("Срок", Russian.date(r.due()))
            .entry("Выдана", Russian.date(r.issuedOn()) + ", " + r.issuedBy());
    r.practices().forEach(address -> part.item(practice(address, r.municipality())));
    return part;
  }

  private Item practice(String address, String municipality) {
    return bank.at(address, municipality)
        .map(p -> Item.of(p.title()).note(bankNote(p)))
        .orElseGet(() -> Item.of(address))
        .href(address);
  }

  private String bankNote(BankPractices.Approved practice) {
    return practice.organisation() == null
        ? "Практика из банка"
        : "Практика из банка, " + told.organisation(practice.organisation());
  }

  private Part answers(Stored<Recommendation> stored, Scope scope) {
    Recommendation r = stored.state();
    String path = RecommendationsPages.PATH + "/" + stored.id();
    Part part = Part.of("Исполнение").nothing("Ответа ещё нет.");
    if (r.answer() != null) {
      part.item(
          Item.of(Russian.capital(r.state().title()) + " " + Russian.date(r.answer().on()))
              .note(r.answer().text()));
    }
    boolean reads =
        scope.viewer().roles().stream().allMatch(x -> x == Role.OFFICIAL || x == Role.REGION);
    if (!r.open() || reads) {
      return part;
    }
    boolean methodist = scope.viewer().has(Role.METHODIST);
    if (r.state() == State.ISSUED && !methodist) {
      part.action(
          Action.post("Принять к исполнению", path + "/acknowledge?version=" + stored.version()));
    }
    part.form(
        Form.changing("fulfil", path + "/fulfil", stored.version(), "Отметить исполнение")
            .folded("Отметить исполнение")
            .fields(Fields.textarea("text", "Что сделано").required().with("maxlength", 2000)));
    return methodist
        ? part.form(
            Form.changing("withdraw", path + "/withdraw", stored.version(), "Отозвать")
                .folded("Отозвать рекомендацию")
                .fields(Fields.text("text", "Почему").required().with("maxlength", 300)))
        : part;
  }

  private Part answered(String id, Recommendation r) {
    Part part =
        Part.of("Меры и решения по рекомендации")
            .nothing("Мер и решений пока нет.")
            .action(
                Action.link(
                    "Добавить меру",
                    "/monitoring/measures/new?recommendation=" + id + "&year=" + r.year(),
                    "plus"))
            .action(
                Action.link(
                    "Внести решение",
                    "/monitoring/resolutions/new?recommendation=" + id + "&year=" + r.year()));
    Stream<Item> measures =
        shelves.measures().of(r.municipality(), r.year()).stream()
            .filter(m -> m.state().recommendations().contains(id))
            .map(
                m ->
                    Item.of(m.state().title())
                        .note(Told.term(m.state()) + ". " + m.state().responsible())
                        .href("/monitoring/measures/" + m.id())
                        .badge(Told.state(m.state(), grounds.today())));
    Stream<Item> resolutions =
        shelves.resolutions().of(r.municipality(), r.year()).stream()
            .filter(x -> x.state().recommendations().contains(id))
            .map(
                x ->
                    Item.of(ResolutionWords.title(x.state()))
                        .note(x.state().text())
                        .href("/monitoring/resolutions/" + x.id())
                        .badge(ResolutionWords.state(x.state(), grounds.today())));
    Stream.concat(measures, resolutions).forEach(part::item);
    return part;
  }
}
