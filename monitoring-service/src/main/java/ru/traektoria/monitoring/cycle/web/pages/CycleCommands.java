package ru.traektoria.monitoring.cycle.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.KeepingCycle;
import ru.traektoria.monitoring.cycle.application.KeepingCycle.Hand;
import ru.traektoria.monitoring.cycle.application.YearNumbers;
import ru.traektoria.monitoring.cycle.model.Campaign;
import ru.traektoria.monitoring.cycle.model.Campaign.Step;
import ru.traektoria.monitoring.cycle.model.Campaign.Window;
import ru.traektoria.monitoring.cycle.model.Chosen;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Goal;
import ru.traektoria.monitoring.cycle.model.Method;
import ru.traektoria.monitoring.cycle.model.Source;
import ru.traektoria.monitoring.cycle.web.Ground;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.monitoring.frozen.FreezingTables;
import ru.traektoria.monitoring.frozen.FrozenWindow;
import ru.traektoria.monitoring.tables.Selection;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.kernel.Reason;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.platform.web.problem.Problems;
import ru.traektoria.portal.form.Done;

/** Goals, indicators, their methods and the calendar of a cycle. */
@Controller
@RequestMapping(CyclePages.PATH)
class CycleCommands {

  /** A campaign as it is sent. */
  record CampaignForm(
      String title, String track, LocalDate from, LocalDate to, String responsible, String use) {}

  private final KeepingCycle keeping;
  private final YearNumbers numbers;
  private final FreezingTables freezing;
  private final Grounds grounds;

  CycleCommands(
      KeepingCycle keeping, YearNumbers numbers, FreezingTables freezing, Grounds grounds) {
    this.keeping = keeping;
    this.numbers = numbers;
    this.freezing = freezing;
    this.grounds = grounds;
  }

  @PostMapping("/goals")
  ResponseEntity<Void> goal(
      @RequestParam(required = false) String title,
      @RequestParam(required = false) String track,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    String named = need(title, "title", "Напишите цель.");
    String of = track == null || track.isBlank() ? null : track;
    keeping.change(
        hand(asking, match, scope),
        "Цель: " + named,
        cycle -> {
          List<Goal> goals = new ArrayList<>(cycle.goals());
          goals.add(new Goal(Ids.next(), named, of));
          return cycle.withGoals(List.copyOf(goals));
        });
    return Done.here("Цель добавлена");
  }

  @PostMapping("/goals/{id}/remove")
  ResponseEntity<Void> removeGoal(
      @PathVariable String id, @ModelAttribute Grounds.Asking asking, IfMatch match, Scope scope) {
    keeping.change(
        hand(asking, match, scope),
        "Убрана цель",
        cycle -> cycle.withGoals(cycle.goals().stream().filter(g -> !g.id().equals(id)).toList()));
    return Done.here("Цель убрана");
  }

  @PostMapping("/indicators")
  ResponseEntity<Void> indicators(
      @RequestParam(required = false) List<String> codes,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    Ground ground = grounds.of(asking, scope);
    List<String> chosen = codes == null ? List.of() : codes;
    for (String code : chosen) {
      if (!numbers.names(ground.municipality(), ground.year()).containsKey(code)) {
        throw Problems.notFound("Показатель", code);
      }
    }
    keeping.change(
        hand(asking, match, scope),
        "Выбрано показателей: " + chosen.size(),
        cycle -> cycle.withIndicators(chosen(cycle, chosen)));
    return Done.here("Показатели выбраны");
  }

  /** What stays chosen keeps its method and source; qualitative ones stay. */
  private static List<Chosen> chosen(Cycle cycle, List<String> codes) {
    Map<String, Chosen> before = new HashMap<>();
    cycle.indicators().forEach(c -> before.put(c.code(), c));
    List<Chosen> all = new ArrayList<>();
    codes.stream()
        .distinct()
        .forEach(
            code ->
                all.add(
                    before.getOrDefault(code, new Chosen(code, null, null, List.of(), List.of()))));
    cycle.indicators().stream().filter(Chosen::qualitative).forEach(all::add);
    return List.copyOf(all);
  }

  @PostMapping("/qualitative")
  ResponseEntity<Void> qualitative(
      @RequestParam(required = false) String name,
      @RequestParam(required = false) String finding,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    String named = need(name, "name", "Назовите показатель.");
    String found = finding == null || finding.isBlank() ? null : finding.strip();
    keeping.change(
        hand(asking, match, scope),
        "Качественный показатель: " + named,
        cycle -> qualified(cycle, named, found));
    return Done.here("Показатель записан");
  }

  private static Cycle qualified(Cycle cycle, String name, String finding) {
    boolean known = cycle.indicators().stream().anyMatch(c -> name.equals(c.name()));
    List<Chosen> all =
        new ArrayList<>(
            cycle.indicators().stream()
                .map(c -> name.equals(c.name()) ? c.found(finding) : c)
                .toList());
    if (!known) {
      long before = all.stream().filter(Chosen::qualitative).count();
      all.add(new Chosen("К" + (before + 1), name, finding, List.of(), List.of()));
    }
    return cycle.withIndicators(List.copyOf(all));
  }

  @PostMapping("/methods")
  ResponseEntity<Void> methods(
      @RequestParam(required = false) List<String> codes,
      @RequestParam(required = false) List<Method> methods,
      @RequestParam(required = false) List<Source> sources,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    if (codes == null || methods == null || sources == null) {
      throw Problems.refused(
          Reason.at("methods", "cycle.methods", "Отметьте показатели, метод и источник."));
    }
    keeping.change(
        hand(asking, match, scope),
        "Метод и источник: " + String.join(", ", codes),
        cycle ->
            cycle.withIndicators(
                cycle.indicators().stream()
                    .map(c -> codes.contains(c.code()) ? c.collectedBy(methods, sources) : c)
                    .toList()));
    return Done.here("Метод и источник записаны");
  }

  @PostMapping("/campaigns")
  ResponseEntity<Void> campaign(
      @ModelAttribute CampaignForm form,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    Campaign campaign = campaign(form);
    keeping.change(
        hand(asking, match, scope),
        "Мониторинг: " + campaign.title(),
        cycle -> {
          List<Campaign> all = new ArrayList<>(cycle.campaigns());
          all.add(campaign);
          return cycle.withCampaigns(List.copyOf(all));
        });
    return Done.here("Мониторинг добавлен");
  }

  private static Campaign campaign(CampaignForm form) {
    String title = need(form.title(), "title", "Назовите мониторинг.");
    String use = need(form.use(), "use", "Напишите, как используют результаты.");
    String who = need(form.responsible(), "responsible", "Укажите ответственного.");
    if (form.from() == null || form.to() == null || form.to().isBefore(form.from())) {
      throw Problems.refused(Reason.at("to", "campaign.days", "Конец — не раньше начала."));
    }
    String track = form.track() == null || form.track().isBlank() ? null : form.track();
    return new Campaign(
        Ids.next(), track, title, form.from(), form.to(), who, use, Step.INSTRUMENTS, null);
  }

  @PostMapping("/campaigns/{id}/step")
  ResponseEntity<Void> step(
      @PathVariable String id, @ModelAttribute Grounds.Asking asking, IfMatch match, Scope scope) {
    keeping.change(
        hand(asking, match, scope),
        "Мониторинг идёт дальше",
        cycle -> changed(cycle, id, c -> c.moved(c.step().next())));
    return Done.here("Мониторинг переведён дальше");
  }

  /** Freezes the tables as they are on the campaign's last day, or today if that is to come. */
  @PostMapping("/campaigns/{id}/freeze")
  ResponseEntity<Void> freeze(
      @PathVariable String id, @ModelAttribute Grounds.Asking asking, IfMatch match, Scope scope) {
    Ground ground = grounds.of(asking, scope);
    var cycle = keeping.of(ground.municipality(), ground.year());
    if (cycle.version() != match.version()) {
      throw Problems.stale();
    }
    Campaign campaign = one(cycle.state(), id);
    LocalDate day = campaign.to().isAfter(ground.today()) ? ground.today() : campaign.to();
    Selection there = Selection.of(ground.year(), ground.municipality()).on(day);
    FrozenWindow window = freezing.freeze(there, name(campaign), scope.viewer().name());
    keeping.change(
        hand(asking, match, scope),
        "Числа мониторинга заморожены: окно № " + window.number(),
        c -> changed(c, id, one -> one.frozen(new Window(window.id(), window.number()))));
    return Done.here("Окно № " + window.number() + " заморожено");
  }

  private static String name(Campaign campaign) {
    String title = campaign.title();
    return title.length() <= 80 ? title : title.substring(0, 79) + "…";
  }

  private static Campaign one(Cycle cycle, String id) {
    return cycle.campaigns().stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problems.notFound("Мониторинг", id));
  }

  private static Cycle changed(
      Cycle cycle, String id, java.util.function.UnaryOperator<Campaign> change) {
    one(cycle, id);
    return cycle.withCampaigns(
        cycle.campaigns().stream().map(c -> c.id().equals(id) ? change.apply(c) : c).toList());
  }

  private Hand hand(Grounds.Asking asking, IfMatch match, Scope scope) {
    Ground ground = grounds.of(asking, scope);
    return new Hand(ground.municipality(), ground.year(), match.version(), scope.viewer().name());
  }

  private static String need(String text, String field, String message) {
    if (text == null || text.isBlank()) {
      throw Problems.refused(Reason.at(field, "needed", message));
    }
    return text.strip();
  }
}
