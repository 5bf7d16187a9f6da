package ru.traektoria.local.demo.tour.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ru.traektoria.local.demo.Dice;
import ru.traektoria.local.demo.town.Organisation;
import tools.jackson.databind.JsonNode;

/**
 * What an organisation writes on a sheet. A school has a level of its own and gets better or worse
 * from year to year, so that results of two years can be compared.
 *
 * @param period first day of the period that is told of
 */
record SheetAnswers(long seed, SheetKind kind, Organisation place, LocalDate period) {

  private static final List<String> TAUGHT =
      List.of("RUSSIAN", "MATHEMATICS", "ENGLISH", "HISTORY");
  private static final List<String> TESTED = List.of("RUSSIAN", "MATHEMATICS");
  private static final List<String> EXAMS = List.of("RUSSIAN", "MATHEMATICS", "SOCIAL_STUDIES");
  private static final int LIVES_IN_DOUBT = 23;

  /** Answers as they are sent; {@code live} are the numbers that the platform knows. */
  Map<String, Object> to(JsonNode live) {
    return switch (kind) {
      case GRADES -> rows(TAUGHT, 5, 9);
      case VPR -> rows(TESTED, 5, 8);
      case OGE, EGE -> rows(EXAMS, 0, 0);
      case INDEPENDENT_ASSESSMENT -> Map.of("values", assessment());
      case INFORMATION_CARD -> Map.of("values", card(live), "checks", checks(live));
      case TRAINING_REPORT -> Map.of("values", training(live), "checks", checks(live));
      case HEAD_CHECKLIST -> Map.of("values", checklist());
    };
  }

  private Map<String, Object> rows(List<String> subjects, int from, int to) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (String subject : subjects) {
      for (int grade = from; grade <= to; grade++) {
        Map<String, Object> row = new HashMap<>();
        row.put("subject", subject);
        if (grade > 0) {
          row.put("grade", grade);
        }
        row.put("values", result(subject, grade));
        rows.add(row);
      }
    }
    return Map.of("rows", rows);
  }

  private Map<String, String> result(String subject, int grade) {
    Dice dice = Dice.of(seed, "result/" + kind + place.name() + subject + grade + period.getYear());
    int pupils = place.small() ? dice.between(3, 14) : dice.between(28, 110);
    double share = level(subject) + dice.between(-4, 4) / 100.0;
    int good = (int) Math.round(pupils * share);
    return switch (kind) {
      case GRADES -> {
        int failed = (int) Math.round(pupils * dice.between(0, 4) / 100.0);
        yield Map.of(
            "pupils", text(pupils),
            "passed", text(pupils - failed),
            "good", text(Math.min(good, pupils - failed)));
      }
      case VPR -> Map.of("pupils", text(pupils), "good", text(good));
      case OGE -> Map.of("pupils", text(pupils), "average", decimal(3.0 + share * 1.6));
      default -> Map.of("pupils", text(1 + pupils / 4), "average", decimal(42 + share * 50));
    };
  }

  /** The share of good pupils; a school drifts by a point or two a year, mostly upwards. */
  private double level(String subject) {
    Dice dice = Dice.of(seed, "level/" + kind + place.name() + subject);
    double level = dice.between(38, 62) / 100.0 - (place.lowResults() ? 0.12 : 0);
    return level + dice.between(-1, 3) / 100.0 * (period.getYear() - 2020) / 2;
  }

  private Map<String, String> assessment() {
    Dice dice = Dice.of(seed, "noko/" + place.name() + period.getYear());
    Map<String, String> values = new HashMap<>();
    values.put("held", period.plusMonths(3).plusDays(dice.between(0, 60)).toString());
    for (String part :
        List.of("total", "openness", "comfort", "access", "kindness", "satisfaction")) {
      values.put(part, decimal(dice.between(720, 985) / 10.0));
    }
    values.put("address", "https://example.org/noko/" + period.getYear());
    return values;
  }

  private Map<String, String> card(JsonNode live) {
    Map<String, String> values = disputed(live);
    if (place.kind() == Organisation.Kind.SCHOOL) {
      values.putAll(school());
    }
    values.put("act", "да");
    values.put("team", "Русский язык, математика, начальные классы");
    values.put(
        "analysis",
        "Прошли входную диагностику, начали маршруты. Мешает нехватка часов на взаимопосещение;"
            + " планируем единый методический день.");
    return values;
  }

  /** Staffing schedule and pupils, which schools alone tell for the state form. */
  private Map<String, String> school() {
    Dice dice = Dice.of(seed, "school/" + place.name() + period.getYear());
    int primary = place.small() ? dice.between(12, 30) : dice.between(180, 420);
    int basic = place.small() ? dice.between(15, 36) : dice.between(200, 480);
    int secondary = place.small() ? 0 : dice.between(25, 90);
    double teachers = Math.max(place.staff(), 4) * 1.1;
    return Map.of(
        "rates", decimal(teachers * 1.6),
        "ratesPedagogues", decimal(teachers * 1.2),
        "ratesTeachers", decimal(teachers),
        "pupils", text(primary + basic + secondary),
        "primary", text(primary),
        "basic", text(basic),
        "secondary", text(secondary));
  }

  private Map<String, String> training(JsonNode live) {
    Dice dice = Dice.of(seed, "half-year/" + place.name());
    Map<String, String> values = disputed(live);
    values.put("leaders", text(dice.between(0, 2)));
    values.put("planned", text(dice.between(1, 9)));
    values.put("topics", "Работа с классом, где учатся дети с ОВЗ");
    return values;
  }

  private Map<String, String> checklist() {
    Dice dice = Dice.of(seed, "checklist/" + place.name());
    Map<String, String> values = new HashMap<>();
    for (String point : List.of("theme", "plan", "mentoring", "routes", "courses", "site")) {
      values.put(point, dice.chance(0.85) ? "да" : "нет");
    }
    return values;
  }

  /** What the organisation counts otherwise than the platform does. */
  private boolean doubts(String field) {
    return field.equals("staff") && Math.floorMod(place.name().hashCode(), LIVES_IN_DOUBT) == 0;
  }

  private Map<String, String> disputed(JsonNode live) {
    Map<String, String> values = new HashMap<>();
    live.properties().stream()
        .filter(field -> doubts(field.getKey()))
        .forEach(f -> values.put(f.getKey(), text(f.getValue().path("number").asInt() + 1)));
    return values;
  }

  private Map<String, Object> checks(JsonNode live) {
    Map<String, Object> checks = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : live.properties()) {
      Map<String, Object> verdict = new HashMap<>();
      verdict.put("seen", field.getValue().path("number").asLong());
      verdict.put("confirmed", !doubts(field.getKey()));
      verdict.put("reason", doubts(field.getKey()) ? "Принят на работу вчера" : "");
      checks.put(field.getKey(), verdict);
    }
    return checks;
  }

  private static String text(int number) {
    return String.valueOf(number);
  }

  private static String decimal(double number) {
    return String.format(Locale.forLanguageTag("ru"), "%.1f", number);
  }
}
