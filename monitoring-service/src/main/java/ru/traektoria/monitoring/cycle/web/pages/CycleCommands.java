package ru.traektoria.monitoring.cycle.web.pages;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.traektoria.monitoring.cycle.application.planning.ChoosingIndicators;
import ru.traektoria.monitoring.cycle.application.planning.RunningCampaigns;
import ru.traektoria.monitoring.cycle.application.planning.SettingGoals;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Method;
import ru.traektoria.monitoring.cycle.model.Source;
import ru.traektoria.monitoring.cycle.web.Grounds;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.portal.form.Done;

/** Goals, indicators, their methods and the calendar of a cycle. */
@Controller
@RequestMapping(CyclePages.PATH)
class CycleCommands {

  private final SettingGoals goals;
  private final ChoosingIndicators choosing;
  private final RunningCampaigns campaigns;
  private final Grounds grounds;

  CycleCommands(
      SettingGoals goals,
      ChoosingIndicators choosing,
      RunningCampaigns campaigns,
      Grounds grounds) {
    this.goals = goals;
    this.choosing = choosing;
    this.campaigns = campaigns;
    this.grounds = grounds;
  }

  @PostMapping("/goals")
  ResponseEntity<Void> goal(
      @RequestParam(required = false) String title,
      @RequestParam(required = false) String track,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    goals.add(grounds.hand(asking, match, scope), title, track);
    return Done.here("Цель добавлена");
  }

  @PostMapping("/goals/{id}/remove")
  ResponseEntity<Void> removeGoal(
      @PathVariable String id, @ModelAttribute Grounds.Asking asking, IfMatch match, Scope scope) {
    goals.remove(grounds.hand(asking, match, scope), id);
    return Done.here("Цель убрана");
  }

  @PostMapping("/indicators")
  ResponseEntity<Void> indicators(
      @RequestParam(required = false) List<String> codes,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    choosing.choose(grounds.hand(asking, match, scope), all(codes));
    return Done.here("Показатели выбраны");
  }

  @PostMapping("/qualitative")
  ResponseEntity<Void> qualitative(
      @RequestParam(required = false) String name,
      @RequestParam(required = false) String finding,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    choosing.qualify(grounds.hand(asking, match, scope), name, finding);
    return Done.here("Показатель записан");
  }

  @PostMapping("/methods")
  ResponseEntity<Void> methods(
      @RequestParam(required = false) List<String> codes,
      @RequestParam(required = false) List<Method> methods,
      @RequestParam(required = false) List<Source> sources,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    choosing.collect(grounds.hand(asking, match, scope), all(codes), all(methods), all(sources));
    return Done.here("Метод и источник записаны");
  }

  private static <T> List<T> all(List<T> sent) {
    return sent == null ? List.of() : sent;
  }

  @PostMapping("/campaigns")
  ResponseEntity<Void> campaign(
      @ModelAttribute RunningCampaigns.Draft draft,
      @ModelAttribute Grounds.Asking asking,
      IfMatch match,
      Scope scope) {
    campaigns.add(grounds.hand(asking, match, scope), draft);
    return Done.here("Мониторинг добавлен");
  }

  @PostMapping("/campaigns/{id}/step")
  ResponseEntity<Void> step(
      @PathVariable String id, @ModelAttribute Grounds.Asking asking, IfMatch match, Scope scope) {
    campaigns.moveOn(grounds.hand(asking, match, scope), id);
    return Done.here("Мониторинг переведён дальше");
  }

  @PostMapping("/campaigns/{id}/freeze")
  ResponseEntity<Void> freeze(
      @PathVariable String id, @ModelAttribute Grounds.Asking asking, IfMatch match, Scope scope) {
    Stored<Cycle> cycle = campaigns.freeze(grounds.hand(asking, match, scope), id);
    int number = RunningCampaigns.one(cycle.state(), id).window().number();
    return Done.here("Окно № " + number + " заморожено");
  }
}
