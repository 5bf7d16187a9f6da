package ru.traektoria.local.demo.tour;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ru.traektoria.local.demo.door.Answer;
import ru.traektoria.local.demo.door.Caller;

/** Цели, that the methodist sets for the open year: taken over from documents and own ones. */
final class LivingTargets implements Act {

  private static final String TARGETS = "/api/v1/monitoring/targets";
  private static final String PROGRAMMES = "/api/v1/monitoring/programmes";

  /** A target; {@code paragraph} null: the municipality's own; {@code amount} null: a trend. */
  private record Aim(String code, String kind, Integer amount, String paragraph) {}

  private static final List<Aim> AIMS =
      List.of(
          new Aim("T1.6", "PERCENTAGE_POINTS", -15, "Программа (S0), §2 и паспорт, результат 3"),
          new Aim("T1.8", "FLOOR", 40, null),
          new Aim("T1.9", "TREND", null, null),
          new Aim("T1.10", "FLOOR", 30, "Программа (S0), §5, этап 2"),
          new Aim("T2.1", "CEILING", 40, null),
          new Aim("T2.7", "FLOOR", 70, "План (S2), задача 3"));

  @Override
  public String title() {
    return "Цели муниципалитета";
  }

  @Override
  public String play(Stage stage, Counter counter) {
    Caller methodist = stage.methodist();
    bindProgrammes(methodist);
    Set<String> set =
        methodist
            .get(TARGETS)
            .body()
            .valueStream()
            .map(target -> target.path("code").asString(""))
            .collect(Collectors.toSet());
    List<Aim> open = AIMS.stream().filter(aim -> !set.contains(aim.code())).toList();
    open.forEach(aim -> set(stage, methodist, aim));
    counter.done(AIMS.size(), AIMS.size());
    return Words.count(AIMS.size(), "цель", "цели", "целей");
  }

  /** The municipality takes part in every programme that the documents describe. */
  private static void bindProgrammes(Caller methodist) {
    Answer now = methodist.get(PROGRAMMES);
    if (now.text("version").equals("0")) {
      methodist.put(PROGRAMMES, "0", Map.of("programmes", List.of("P", "PU", "E", "SC", "A")));
    }
  }

  private static void set(Stage stage, Caller methodist, Aim aim) {
    LocalDate due = stage.town().yearBegan().plusYears(1).minusDays(1);
    Map<String, Object> terms = new HashMap<>();
    terms.put("kind", aim.kind());
    terms.put("amount", aim.amount());
    terms.put("due", due.toString());
    terms.put("paragraph", aim.paragraph());
    methodist.put(TARGETS + "/" + aim.code(), "0", terms);
  }
}
