package ru.traektoria.benchmarks.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import ru.traektoria.benchmarks.platform.Http;
import ru.traektoria.benchmarks.platform.Installation;
import ru.traektoria.benchmarks.platform.Patience;
import ru.traektoria.benchmarks.report.Figure;
import ru.traektoria.benchmarks.report.Percentiles;
import ru.traektoria.benchmarks.report.Report;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;
import tools.jackson.databind.JsonNode;

/**
 * Five hundred teachers fill in a questionnaire at the same time, together twenty answers a second:
 * how long saving one answer takes through the gateway, and whether every answer is there after.
 */
final class AnsweringTogether {

  private static final int TEACHERS = 500;
  private static final int RATE = 20;
  private static final int HANDS = 50;
  private static final int WARM_UP_SECONDS = 20;
  private static final double EXPECTED_MILLIS = 300;
  private static final String INSTRUMENT = "self-diagnosis-2";
  private static final String API = "/api/v1/diagnostics/";

  private final Installation platform;
  private final ImportedTown town;
  private final Report report;
  private final int seconds;

  AnsweringTogether(Installation platform, ImportedTown town, Report report, int seconds) {
    this.platform = platform;
    this.town = town;
    this.report = report;
    this.seconds = seconds;
  }

  void measure() {
    List<Respondent> respondents = respondents();
    Percentiles saving = new Percentiles();
    Processors processors = new Processors(platform);
    long began = System.nanoTime();
    answer(respondents, saving);
    double took = (System.nanoTime() - began) / 1e9;
    Figure busy = processors.busy();
    report.add(
        Figure.plain(
            "Ответы анкеты: педагогов одновременно и ответов в секунду через шлюз",
            String.format(
                Figure.RUSSIAN, "%,d и %.1f, %.0f с", respondents.size(), RATE * 1.0, took),
            Map.of("teachers", respondents.size(), "perSecond", RATE, "seconds", took)));
    report.add(Figure.times("Сохранение одного ответа", saving, EXPECTED_MILLIS));
    tellLost(respondents);
    report.add(busy);
  }

  /** Each answer has its moment; one that waits for a free hand counts from that moment. */
  private void answer(List<Respondent> respondents, Percentiles saving) {
    long start = System.nanoTime();
    long measured = start + WARM_UP_SECONDS * 1_000_000_000L;
    int all = (WARM_UP_SECONDS + seconds) * RATE;
    AtomicLong next = new AtomicLong();
    Callable<Void> hand =
        () -> {
          for (long n = next.getAndIncrement(); n < all; n = next.getAndIncrement()) {
            long planned = start + n * 1_000_000_000L / RATE;
            Patience.sleep(planned - System.nanoTime());
            respondents.get((int) (n % respondents.size())).answerNext();
            if (planned >= measured) {
              saving.add(System.nanoTime() - planned);
            }
          }
          return null;
        };
    Together.all(Collections.nCopies(HANDS, hand), HANDS);
  }

  private void tellLost(List<Respondent> respondents) {
    AtomicLong lost = new AtomicLong();
    List<Callable<Void>> looks = new ArrayList<>();
    for (Respondent one : respondents) {
      looks.add(
          () -> {
            lost.addAndGet(one.lost());
            return null;
          });
    }
    Together.all(looks, 4);
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("lost", lost.get());
    report.add(
        new Figure("Потеряно ответов", "0", String.valueOf(lost.get()), lost.get() == 0, numbers));
  }

  private List<Respondent> respondents() {
    List<Teacher> teachers = teachers();
    Questions questions = Questions.of(town.methodist(), INSTRUMENT);
    String campaign = campaign(teachers);
    int text = town.methodist().get(API + "consent-text").json().path("version").asInt();
    Map<Integer, Respondent> willing = new TreeMap<>();
    List<Callable<Void>> consents = new ArrayList<>();
    for (int n = 0; n < teachers.size(); n++) {
      int place = n;
      consents.add(
          () -> {
            Respondent one =
                new Respondent(self(teachers.get(place)), campaign, text, questions.choices());
            synchronized (willing) {
              willing.put(place, one);
            }
            return null;
          });
    }
    Together.all(consents, 6);
    return List.copyOf(willing.values());
  }

  private Http self(Teacher teacher) {
    String school = town.organisations().get(teacher.mainJob().organisation().shortName());
    return new Http(
        platform.gateway(), platform.teacherToken(town.municipality(), school, town.id(teacher)));
  }

  /** Pedagogues of the largest organisations. */
  private List<Teacher> teachers() {
    return town.town().organisations().stream()
        .sorted(Comparator.comparingInt(Organisation::staff).reversed())
        .flatMap(place -> town.pedagogues(place.shortName()).stream())
        .limit(TEACHERS)
        .toList();
  }

  private String campaign(List<Teacher> teachers) {
    Map<String, Object> draft = new LinkedHashMap<>();
    draft.put("title", "Входная диагностика");
    draft.put("kind", "ENTRY");
    draft.put("site", "MUNICIPAL");
    draft.put("from", platform.today().minusDays(1).toString());
    draft.put("to", platform.today().plusDays(14).toString());
    draft.put("instrument", INSTRUMENT);
    String id = town.methodist().post(API + "campaigns", draft).text("id");
    Map<String, Object> whom = Map.of("teachers", teachers.stream().map(town::id).toList());
    String invitations = API + "campaigns/" + id + "/invitations";
    Patience.until(
        "диагностика знает педагогов", 90, 1_000, () -> invited(invitations, whom) == TEACHERS);
    return id;
  }

  /**
   * How many of them have an invitation; names travel to diagnostics-service on their own topic.
   */
  private int invited(String invitations, Map<String, Object> whom) {
    try {
      JsonNode answer = town.methodist().post(invitations, whom).json();
      return answer.path("invited").asInt() + answer.path("already").asInt();
    } catch (IllegalStateException unknownYet) {
      return 0;
    }
  }
}
