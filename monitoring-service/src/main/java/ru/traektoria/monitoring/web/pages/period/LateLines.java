package ru.traektoria.monitoring.web.pages.period;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.traektoria.monitoring.closing.application.LateFacts;
import ru.traektoria.monitoring.closing.application.LateFacts.Late;
import ru.traektoria.monitoring.web.Asked;
import ru.traektoria.monitoring.web.pages.Choices;
import ru.traektoria.portal.Russian;

/** Поздние факты словами. */
@Component
class LateLines {

  private static final int SHOWN = 50;

  /** A line of the table. */
  record Line(String what, String where, String count, String days, String came) {}

  /**
   * What the card says.
   *
   * @param more how many lines are left out
   */
  record Card(boolean known, boolean whole, List<Line> lines, int more) {}

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("CourseCompleted", "Курсы: удостоверения и дипломы"),
          Map.entry("AssignmentChanged", "Назначения: приём, перевод, увольнение, нагрузка"),
          Map.entry("TeacherProfileChanged", "Сведения о педагоге"),
          Map.entry("OrganisationChanged", "Организация: открытие, слияние, статус"),
          Map.entry("VacancyChanged", "Вакансии"),
          Map.entry("CategoryAssigned", "Категории"),
          Map.entry("ConformityAssessed", "Соответствие занимаемой должности"),
          Map.entry("DiagnosticCompleted", "Диагностики"),
          Map.entry("DeficitIdentified", "Найденные дефициты"),
          Map.entry("DeficitResolved", "Закрытые дефициты"),
          Map.entry("ConsentWithdrawn", "Отозванные согласия"),
          Map.entry("ConsentRefused", "Отказы от диагностики"),
          Map.entry("RouteApproved", "Утверждённые маршруты"),
          Map.entry("RouteClosed", "Закрытые маршруты"),
          Map.entry("RouteStepCompleted", "Шаги маршрутов"),
          Map.entry("MentorAssigned", "Назначенные наставники"),
          Map.entry("MentoringCompleted", "Завершённое наставничество"),
          Map.entry("MentoringEnded", "Прекращённое наставничество"),
          Map.entry("MentoringSessionHeld", "Встречи наставников"),
          Map.entry("TargetModelAdopted", "Целевая модель наставничества"),
          Map.entry("ActivityHeld", "Проведённые мероприятия"),
          Map.entry("ParticipationRecorded", "Участие в мероприятиях"),
          Map.entry("MembershipChanged", "Состав объединений"),
          Map.entry("PlanItemChanged", "Пункты планов"),
          Map.entry("ProtocolSigned", "Протоколы"),
          Map.entry("MaterialPublished", "Материалы банка"),
          Map.entry("StudentResultsApproved", "Результаты обучающихся"),
          Map.entry("FormApproved", "Утверждённые формы"));

  private final Choices choices;
  private final Asked asked;

  LateLines(Choices choices, Asked asked) {
    this.choices = choices;
    this.asked = asked;
  }

  Card of(Late late) {
    List<Line> lines = late.lines().stream().limit(SHOWN).map(this::line).toList();
    return new Card(late.known(), late.whole(), lines, late.lines().size() - lines.size());
  }

  private Line line(LateFacts.Line line) {
    String days =
        line.first() == null
            ? "без даты"
            : line.first().equals(line.last())
                ? Russian.date(line.first())
                : Russian.range(line.first(), line.last());
    return new Line(
        WORDS.getOrDefault(line.type(), "Другие факты (" + line.type() + ")"),
        line.organisation().isEmpty() ? "—" : choices.organisation(line.organisation()),
        Russian.number(line.count()),
        days,
        line.came() == null ? "—" : Russian.dateTime(line.came(), asked.zone()));
  }
}
