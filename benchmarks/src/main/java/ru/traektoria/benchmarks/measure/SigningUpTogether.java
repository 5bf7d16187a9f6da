package ru.traektoria.benchmarks.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import ru.traektoria.benchmarks.platform.Http;
import ru.traektoria.benchmarks.platform.Installation;
import ru.traektoria.benchmarks.platform.Patience;
import ru.traektoria.benchmarks.report.Figure;
import ru.traektoria.benchmarks.report.Percentiles;
import ru.traektoria.benchmarks.report.Report;
import ru.traektoria.local.demo.town.Organisation;
import ru.traektoria.local.demo.town.Teacher;

/**
 * Five hundred teachers press «Записаться» for thirty seats at once, every fifth of those who came
 * first gives the seat back meanwhile: how long a press takes through the gateway against a plain
 * look at the same activity by the same people in the same run, and whether the lists are right.
 */
final class SigningUpTogether {

  static final int SEATS = 30;

  private static final int TEACHERS = 500;
  private static final int HANDS = 50;
  private static final int LEAVES = 5;
  private static final double EXPECTED_RATIO = 20;
  private static final String API = "/api/v1/activities";

  private final Installation platform;
  private final ImportedTown town;
  private final Report report;
  private final int rounds;

  SigningUpTogether(Installation platform, ImportedTown town, Report report, int rounds) {
    this.platform = platform;
    this.town = town;
    this.report = report;
    this.rounds = rounds;
  }

  void measure() {
    List<Http> teachers = teachers().stream().map(this::self).toList();
    String warmUp = open("Разогрев");
    Patience.until("мероприятия знают педагогов", 90, 1_000, () -> known(warmUp, teachers));
    rush(warmUp, teachers, new Percentiles());
    Percentiles pressing = new Percentiles();
    Percentiles looking = new Percentiles();
    List<SignUpLists> lists = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      String path = open("Набор " + round);
      look(path, teachers, looking);
      int left = rush(path, teachers, pressing);
      lists.add(SignUpLists.of(town.methodist().get(path).json(), teachers.size() - left));
    }
    report.add(Figure.times("Взгляд на карточку мероприятия", looking));
    report.add(Figure.times("Запись: 500 человек на 30 мест вместе", pressing));
    report.add(ratio(pressing, looking));
    report.add(SignUpLists.figure(lists));
  }

  /** A press costs a decision and a write more than a look. */
  private static Figure ratio(Percentiles pressing, Percentiles looking) {
    double ratio = pressing.millis(50) / looking.millis(50);
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("ratio", ratio);
    return new Figure(
        "Запись к взгляду, p50",
        String.format(Figure.RUSSIAN, "< %.0f раз", EXPECTED_RATIO),
        String.format(Figure.RUSSIAN, "в %.1f раза", ratio),
        ratio < EXPECTED_RATIO,
        numbers);
  }

  private static void look(String path, List<Http> teachers, Percentiles times) {
    Together.all(teachers.stream().map(one -> timed(times, () -> one.get(path))).toList(), HANDS);
  }

  /** Everybody presses; answers how many of them gave the seat back. */
  private static int rush(String path, List<Http> teachers, Percentiles times) {
    int left = (teachers.size() + LEAVES - 1) / LEAVES;
    List<Callable<Void>> presses = new ArrayList<>();
    for (int n = 0; n < teachers.size(); n++) {
      Http one = teachers.get(n);
      boolean leaves = n % LEAVES == 0;
      presses.add(
          () -> {
            timed(times, () -> one.post(path + "/sign-up", Map.of())).call();
            if (leaves) {
              one.delete(path + "/sign-up");
            }
            return null;
          });
    }
    Together.all(presses, HANDS);
    return left;
  }

  private static Callable<Void> timed(Percentiles times, Callable<Http.Answer> press) {
    return () -> {
      times.add(press.call().nanos());
      return null;
    };
  }

  /** Names travel to events-service on their own topic; a stranger's press is refused. */
  private static boolean known(String path, List<Http> teachers) {
    try {
      teachers.forEach(one -> one.post(path + "/sign-up", Map.of()));
      teachers.forEach(one -> one.delete(path + "/sign-up"));
      return true;
    } catch (IllegalStateException unknownYet) {
      return false;
    }
  }

  private String open(String title) {
    Map<String, Object> seminar = new LinkedHashMap<>();
    seminar.put("title", title);
    seminar.put("kind", "SEMINAR");
    seminar.put("level", "MUNICIPAL");
    seminar.put("format", "ON_SITE");
    seminar.put("plannedOn", platform.today().plusDays(7).toString());
    seminar.put("capacity", SEATS);
    Http.Answer planned = town.methodist().post(API, seminar);
    String path = API + "/" + planned.text("id");
    town.methodist().change(path + "/registration", planned.etag(), Map.of());
    return path;
  }

  private Http self(Teacher teacher) {
    String school = town.organisations().get(teacher.mainJob().organisation().shortName());
    return new Http(
        platform.gateway(), platform.teacherToken(town.municipality(), school, town.id(teacher)));
  }

  private List<Teacher> teachers() {
    return town.town().organisations().stream()
        .sorted(Comparator.comparingInt(Organisation::staff).reversed())
        .flatMap(place -> town.pedagogues(place.shortName()).stream())
        .limit(TEACHERS)
        .toList();
  }
}
