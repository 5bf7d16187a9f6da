package ru.traektoria.local.demo.tour.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;
import ru.traektoria.local.demo.tour.stage.Act;
import ru.traektoria.local.demo.tour.stage.Crowd;
import ru.traektoria.local.demo.tour.stage.Stage;
import ru.traektoria.local.demo.tour.stage.Words;
import ru.traektoria.local.demo.town.Organisation;

/**
 * Сбор данных: results of pupils of two years, information cards, half-year reports, independent
 * assessments and check-lists. A school fills in and sends, the methodist approves; some sheets are
 * still on their way, so that the board of a gathering shows all there is.
 */
public final class LivingManualData implements Act {

  private static final String MANUAL = "/api/v1/monitoring/manual";
  private static final String REMARK = "Сверьте итоговые числа с приказами организации";

  /** A sheet that is to be filled in. */
  private record Task(
      SheetKind kind, String gathering, LocalDate period, Organisation place, int row) {

    String path(Stage stage) {
      return MANUAL + "/" + gathering + "/" + stage.idOf(place);
    }
  }

  /** How far a sheet comes. */
  enum Fate {
    KEPT,
    SENT,
    RETURNED,
    APPROVED;

    /** Results are all in; of what is gathered now every fifteenth is late in its own way. */
    static Fate of(SheetKind kind, int place) {
      if (!kind.underway()) {
        return APPROVED;
      }
      return switch (place % 15) {
        case 7 -> KEPT;
        case 10 -> SENT;
        case 13 -> RETURNED;
        default -> APPROVED;
      };
    }
  }

  @Override
  public String title() {
    return "Сбор данных и результаты учеников";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Map<SheetKind, String> forms = adopt(stage.methodist());
    Map<String, Organisation> places =
        stage.town().organisations().stream()
            .collect(Collectors.toMap(stage::idOf, Function.identity()));
    List<Task> tasks = new ArrayList<>();
    int gatherings = 0;
    for (SheetKind kind : SheetKind.values()) {
      for (LocalDate period : kind.periods(stage.town().yearBegan(), stage.town().today())) {
        String gathering = open(stage, forms.get(kind), kind, period);
        tasks.addAll(asked(stage, kind, gathering, period, places));
        gatherings++;
      }
    }
    Crowd.each(tasks, counter, task -> fill(stage, task));
    return Words.count(gatherings, "сбор", "сбора", "сборов")
        + ", "
        + Words.count(tasks.size(), "лист", "листа", "листов");
  }

  private static Map<SheetKind, String> adopt(Caller methodist) {
    Map<SheetKind, String> forms = new EnumMap<>(SheetKind.class);
    for (SheetKind kind : SheetKind.values()) {
      Map<String, String> wanted = Map.of("kind", kind.name());
      forms.put(kind, methodist.create(MANUAL + "/forms", kind.name(), wanted).text("id"));
    }
    return forms;
  }

  private static String open(Stage stage, String form, SheetKind kind, LocalDate period) {
    Map<String, String> opening =
        Map.of(
            "period", period.toString(), "due", kind.due(period, stage.town().today()).toString());
    return stage
        .methodist()
        .create(MANUAL + "/forms/" + form + "/gatherings", stage.key(form, period), opening)
        .text("id");
  }

  /** Sheets that are not approved yet; who has nothing to tell is left out. */
  private static List<Task> asked(
      Stage stage,
      SheetKind kind,
      String gathering,
      LocalDate period,
      Map<String, Organisation> places) {
    List<Organisation> all = stage.town().organisations();
    return stage
        .methodist()
        .get(MANUAL + "/" + gathering)
        .body()
        .valueStream()
        .filter(line -> !line.path("stage").asString("").equals("APPROVED"))
        .map(line -> places.get(line.path("organisation").asString("")))
        .map(place -> new Task(kind, gathering, period, place, all.indexOf(place)))
        .filter(task -> kind.asks(task.place(), task.row()))
        .toList();
  }

  private static void fill(Stage stage, Task task) {
    Fate fate = Fate.of(task.kind(), task.row());
    Caller lead = stage.leadOf(task.place());
    String path = task.path(stage);
    Answer seen = lead.get(path);
    if (seen.text("stage").equals("NOT_STARTED")) {
      SheetAnswers answers =
          new SheetAnswers(stage.town().seed(), task.kind(), task.place(), task.period());
      seen = lead.put(path, "0", answers.to(seen.body().path("live")));
    }
    if (seen.text("stage").equals("FILLING") && fate != Fate.KEPT) {
      seen = lead.change(path + "/submission", seen.etag(), stage.key("sent", path), Map.of());
    }
    if (seen.text("stage").equals("SUBMITTED") && fate != Fate.SENT) {
      decide(stage, path, seen, fate);
    }
  }

  private static void decide(Stage stage, String path, Answer seen, Fate fate) {
    boolean back = fate == Fate.RETURNED;
    String command = back ? "/return" : "/approval";
    Map<String, String> body = back ? Map.of("reason", REMARK) : Map.of();
    stage.methodist().change(path + command, seen.etag(), stage.key(path, command), body);
  }
}
