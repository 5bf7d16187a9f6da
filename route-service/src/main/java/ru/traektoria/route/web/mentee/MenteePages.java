package ru.traektoria.route.web.mentee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Empty;
import ru.traektoria.portal.table.Column;
import ru.traektoria.portal.table.Table;
import ru.traektoria.portal.table.TableExport;
import ru.traektoria.portal.table.TablePage;
import ru.traektoria.portal.table.TableQuery;
import ru.traektoria.route.application.mentor.ReadingAsMentor;
import ru.traektoria.route.model.terms.TeacherId;
import ru.traektoria.route.web.Badges;

/** Маршруты подопечных: what the mentor may read while the pair is active (S1 §1.10). */
@Controller
class MenteePages {

  private static final Table<MenteeView> TABLE =
      Table.of(
              "mentees",
              "/routes/mentees",
              Column.<MenteeView>link(
                      "teacher",
                      "Подопечный",
                      MenteeView::teacherName,
                      m -> m.route() == null ? null : "/routes/" + m.route())
                  .note(MenteeView::organisation)
                  .sortable(),
              Column.<MenteeView>badge("state", "Маршрут", MenteePages::badge),
              Column.<MenteeView>text("steps", "Шаги", MenteePages::steps),
              Column.<MenteeView>text("next", "Следующий шаг", MenteeView::next)
                  .note(MenteePages::due)
                  .sortable(MenteeView::nextDue),
              Column.<MenteeView>date("changed", "Изменён", MenteeView::changedOn).sortable())
          .sortedBy("teacher")
          .empty(
              Empty.saying("Подопечных сейчас нет")
                  .advice("Они появятся, когда приказ назначит вас наставником.")
                  .action(Action.link("Моё наставничество", "/mentoring/mine", "heart-handshake")));

  private final ReadingAsMentor reading;
  private final StaffDirectory directory;
  private final Clock clock;

  MenteePages(ReadingAsMentor reading, StaffDirectory directory, Clock clock) {
    this.reading = reading;
    this.directory = directory;
    this.clock = clock;
  }

  @GetMapping("/routes/mentees")
  Object list(TableQuery query, Viewer viewer, Model model) {
    List<MenteeView> mentees =
        viewer.teacherId().map(TeacherId::new).map(reading::mentees).orElse(List.of()).stream()
            .map(mentee -> MenteeView.of(mentee, directory))
            .toList();
    TablePage<MenteeView> page = TablePage.cut(mentees, TABLE, query);
    if (query.export()) {
      return TableExport.answer("Маршруты подопечных", TABLE, page, LocalDate.now(clock));
    }
    model.addAttribute(
        Heading.of("Маршруты подопечных")
            .under("Главная", "/")
            .lead("Планы тех, кого вы сопровождаете. Открыть можно, пока пара действует."));
    model.addAttribute("table", TABLE.view(page));
    return "routes/register";
  }

  private static Badge badge(MenteeView mentee) {
    if (mentee.route() == null) {
      return Badge.neutral("Маршрута нет").icon("route");
    }
    return mentee.outcome() == null
        ? Badges.of(mentee.state())
        : Badges.of(mentee.outcome(), false);
  }

  private static String steps(MenteeView mentee) {
    return mentee.steps() == null || mentee.steps() == 0
        ? null
        : Russian.of(mentee.doneSteps(), mentee.steps());
  }

  private static String due(MenteeView mentee) {
    return mentee.nextDue() == null ? null : "до " + Russian.date(mentee.nextDue());
  }
}
