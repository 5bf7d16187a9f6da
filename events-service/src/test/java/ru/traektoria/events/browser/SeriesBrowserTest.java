package ru.traektoria.events.browser;

import static org.awaitility.Awaitility.await;
import static ru.traektoria.events.series.SeriesStory.ACTIVITIES;
import static ru.traektoria.events.series.SeriesStory.created;
import static ru.traektoria.events.series.SeriesStory.ok;
import static ru.traektoria.events.series.SeriesStory.seen;
import static ru.traektoria.events.series.SeriesStory.session;
import static ru.traektoria.events.series.SeriesStory.terms;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import ru.traektoria.events.LiveEvents;
import ru.traektoria.events.series.SeriesStory;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.testing.Api;
import ru.traektoria.platform.testing.Screen;
import ru.traektoria.platform.testing.TestTopics;
import ru.traektoria.platform.testing.Tokens;

/** Every page of series, rooms and non-working days in a real browser. */
@LiveEvents
class SeriesBrowserTest {

  private static final String PAGES = "/activities/series";

  private final SeriesStory story;
  private final StaffDirectory directory;
  private final String base;

  SeriesBrowserTest(
      @Autowired Api api,
      @Autowired TestTopics topics,
      @Autowired StaffDirectory directory,
      @Autowired Environment environment) {
    this.story = new SeriesStory(api, topics);
    this.directory = directory;
    this.base = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
  }

  @Test
  void everyPageOfSeriesIsReadableAndFitsBothScreens() {
    await().atMost(Duration.ofSeconds(20)).until(() -> directory.find(story.vera).isPresent());
    String hall = hall();
    Map<String, Object> weekTerms =
        terms("Неделя литературы и истории", "SUBJECT_WEEK", "2026-11-02", "2026-11-06");
    weekTerms.put("share", 50);
    String week = story.planned(story.lead, weekTerms);
    lesson(week, "Читаем вместе: рассказ на уроке литературы в шестом классе", "2026-11-03", hall);
    lesson(week, "Город в годы войны", "2026-11-05", null);
    String past = lesson(week, "Летопись", "2026-11-09", null);
    story.held(story.lead, past, "2026-11-09", story.anna, story.ivan);
    String school = school();
    String conference = conference(hall);
    String methodist = Tokens.methodist(story.town);
    String lead = Tokens.schoolLead(story.town, story.school);
    try (Screen screen = new Screen(base)) {
      screen.look(methodist, PAGES, "s-list");
      screen.look(lead, card(week), "s-week-lead");
      screen.look(methodist, card(school) + "/attendance", "s-attendance");
      screen.look(methodist, PAGES + "/new", "s-new");
      screen.look(lead, card(week) + "/edit", "s-edit");
      screen.look(story.token(story.vera), card(conference), "s-conference-teacher");
      String mine = card(school) + "/attendance";
      screen.check(
          screen.open(screen.device(story.token(story.anna), Screen.PHONE), mine),
          "s-attendance-mine");
      screen.print(methodist, card(school) + "/attendance", "s-attendance-paper");
      screen.look(methodist, "/activities/venues", "v-list");
      screen.look(methodist, "/activities/venues/" + hall, "v-hall");
      screen.look(methodist, "/activities/venues/" + hall + "/edit", "v-edit");
      screen.look(lead, "/activities/venues/new", "v-new");
      screen.look(methodist, "/activities/working-days", "d-days");
    }
  }

  private static String card(String id) {
    return PAGES + "/" + id;
  }

  private String hall() {
    return created(
        story.methodist.post(
            "/api/v1/activities/venues",
            Map.of(
                "name", "Актовый зал",
                "address", "ул. Озёрная, 1",
                "seats", 120,
                "equipment", "Проектор, видеоконференция")));
  }

  private String lesson(String week, String title, String on, String venue) {
    Map<String, Object> said = session(week, title, "OPEN_LESSON", on);
    said.put("venue", venue);
    return created(story.lead.post(ACTIVITIES, said));
  }

  private String school() {
    Map<String, Object> terms =
        terms("Школа молодого учителя", "YOUNG_TEACHERS_SCHOOL", "2026-09-01", "2026-11-20");
    terms.put("share", 60);
    String school = story.planned(story.methodist, terms);
    List<String> days = List.of("2026-09-16", "2026-10-14", "2026-11-11");
    List<String> themes = List.of("Первый урок", "Разговор с родителями", "Оценивание без обид");
    for (int i = 0; i < days.size(); i++) {
      Map<String, Object> said =
          session(school, themes.get(i), "YOUNG_TEACHERS_SCHOOL", days.get(i));
      said.put("level", "MUNICIPAL");
      String id = created(story.methodist.post(ACTIVITIES, said));
      String[] present =
          i == 0
              ? new String[] {story.anna, story.ivan, story.vera}
              : new String[] {story.anna, i == 1 ? story.ivan : story.vera};
      story.held(story.methodist, id, days.get(i), present);
    }
    String path = SeriesStory.API + "/" + school;
    ok(seen(story.methodist, path).post(path + "/closing", Map.of("analysis", "Итоги года")));
    ok(story.methodist.post(path + "/certificates", ""));
    return school;
  }

  private String conference(String hall) {
    String id =
        story.planned(
            story.methodist,
            terms("Августовское совещание", "CONFERENCE", "2026-12-10", "2026-12-11"));
    int hour = 10;
    for (String section : List.of("Начальная школа", "Гуманитарные предметы", "Наставники")) {
      Map<String, Object> said = session(id, "Секция: " + section, "CONFERENCE", "2026-12-11");
      said.put("level", "MUNICIPAL");
      said.put("section", section);
      said.put("moderator", story.vera);
      said.put("startsAt", "10:00");
      said.put(hour == 10 ? "venue" : "place", hour == 10 ? hall : "Аудитория " + hour);
      said.put("capacity", 40);
      hour += 2;
      story.opened(story.methodist, created(story.methodist.post(ACTIVITIES, said)));
    }
    return id;
  }
}
