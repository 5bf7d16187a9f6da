package ru.traektoria.monitoring.cycle.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.cycle.model.Campaign;
import ru.traektoria.monitoring.cycle.model.Cycle;
import ru.traektoria.monitoring.cycle.model.Stage;
import ru.traektoria.monitoring.cycle.model.StageKind;
import ru.traektoria.monitoring.cycle.model.action.Addressee;
import ru.traektoria.monitoring.cycle.model.action.Recommendation;
import ru.traektoria.platform.events.outbox.Stored;
import ru.traektoria.platform.kernel.AcademicYear;
import ru.traektoria.platform.web.access.Role;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.reminder.Reminder;
import ru.traektoria.platform.web.reminder.Reminding;
import ru.traektoria.portal.Russian;

/**
 * Напоминает: stages and control dates to the methodist and the official, recommendations to those
 * to whom they are addressed. No text names a person.
 */
@Component
class RemindingCycle implements Reminding {

  /** So many days before its day a thing is near. */
  private static final int NEAR = 7;

  private final KeepingCycle keeping;
  private final ClosingStages closing;
  private final Shelves shelves;
  private final Heads heads;

  RemindingCycle(KeepingCycle keeping, ClosingStages closing, Shelves shelves, Heads heads) {
    this.keeping = keeping;
    this.closing = closing;
    this.shelves = shelves;
    this.heads = heads;
  }

  @Override
  public List<Reminder> of(Viewer viewer, LocalDate today) {
    List<Reminder> all = new ArrayList<>();
    viewer
        .municipality()
        .ifPresent(
            town -> {
              AcademicYear year = AcademicYear.of(today);
              if (viewer.has(Role.METHODIST)) {
                stages(keeping.of(town, year).state(), today, all);
                stages(keeping.of(town, year.previous()), today, all);
                measures(town, today, all);
              }
              if (viewer.has(Role.METHODIST) || viewer.has(Role.OFFICIAL)) {
                resolutions(town, today, all);
              }
              recommendations(town, viewer, today, all);
            });
    return all;
  }

  /** Last year's, only if somebody has begun it. */
  private void stages(Stored<Cycle> before, LocalDate today, List<Reminder> all) {
    if (before.version() > 0) {
      stages(before.state(), today, all);
    }
  }

  private void stages(Cycle cycle, LocalDate today, List<Reminder> all) {
    String href = "/monitoring/cycle?year=" + cycle.year();
    StageKind current = cycle.current();
    if (current == null) {
      return;
    }
    Stage stage = cycle.stage(current);
    String text = "Этап «" + current.title() + "» цикла " + cycle.year().replace('-', '/');
    dated(text + " не закрыт", href, stage.to(), today, all);
    for (Campaign campaign : cycle.campaigns()) {
      if (!campaign.done()) {
        dated(
            campaign.title(),
            "/monitoring/cycle/stages/MONITORING?year=" + cycle.year(),
            campaign.to(),
            today,
            all);
      }
    }
    LocalDate last = ClosingStages.year(cycle).last();
    if (!today.isBefore(last.minusDays(30)) && closing.withoutAnalysis(cycle)) {
      dated("Комплексный анализ за год не опубликован", "/monitoring/notes", last, today, all);
    }
  }

  private void measures(String town, LocalDate today, List<Reminder> all) {
    shelves.measures().of(town).stream()
        .filter(m -> m.state().open())
        .forEach(
            m ->
                dated(
                    "Мера: " + m.state().title(),
                    "/monitoring/measures/" + m.id(),
                    m.state().to(),
                    today,
                    all));
  }

  private void resolutions(String town, LocalDate today, List<Reminder> all) {
    shelves.resolutions().of(town).stream()
        .filter(r -> r.state().done() == null)
        .forEach(
            r ->
                dated(
                    "Контроль исполнения: "
                        + r.state().kind().title().toLowerCase(java.util.Locale.ROOT)
                        + " от "
                        + Russian.date(r.state().date()),
                    "/monitoring/resolutions/" + r.id(),
                    r.state().control(),
                    today,
                    all));
  }

  /** To a school, a teacher or the head of an association, what is addressed to them. */
  private void recommendations(String town, Viewer viewer, LocalDate today, List<Reminder> all) {
    boolean addressed =
        viewer.has(Role.SCHOOL_LEAD) || viewer.has(Role.TEACHER) || viewer.has(Role.GMO_HEAD);
    if (!addressed) {
      return;
    }
    var led = viewer.teacherId().map(t -> heads.ledBy(t, today)).orElse(Set.of());
    for (Stored<Recommendation> stored : shelves.recommendations().of(town)) {
      Recommendation r = stored.state();
      if (!r.open() || !mine(r.to(), viewer, led)) {
        continue;
      }
      String href = "/monitoring/recommendations/" + stored.id();
      if (r.state() == Recommendation.State.ISSUED) {
        all.add(Reminder.unanswered("Вам выдана рекомендация: примите её к исполнению", href));
      }
      dated("Срок рекомендации", href, r.due(), today, all);
    }
  }

  private static boolean mine(Addressee to, Viewer viewer, Set<String> led) {
    return switch (to.kind()) {
      case TEACHER -> viewer.is(to.id());
      case ASSOCIATION -> led.contains(to.id());
      case HEAD, ORGANISATION ->
          viewer.has(Role.SCHOOL_LEAD) && viewer.organisation().filter(to.id()::equals).isPresent();
    };
  }

  private static void dated(
      String text, String href, LocalDate due, LocalDate today, List<Reminder> all) {
    if (due.isBefore(today)) {
      all.add(Reminder.late(text, href, due));
    } else if (!due.isAfter(today.plusDays(NEAR))) {
      all.add(Reminder.near(text, href, due));
    }
  }
}
