package ru.traektoria.benchmarks.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import ru.traektoria.benchmarks.platform.Installation;
import ru.traektoria.benchmarks.platform.OwnProcess;
import ru.traektoria.benchmarks.report.Figure;
import ru.traektoria.benchmarks.report.Report;
import ru.traektoria.benchmarks.town.Broadcast;
import ru.traektoria.benchmarks.town.Codes;
import ru.traektoria.benchmarks.town.TellingCountry;
import tools.jackson.databind.JsonNode;

/**
 * The fold at the size of a country: what a fact and an aggregate weigh in memory, how much sooner
 * a snapshot is read than the log is folded again, and whether an event costs more processor than
 * in one municipality. The same broker first holds one municipality and then all.
 */
final class Country {

  private static final double TEACHERS_AN_ORGANISATION = 32.5;
  private static final long BYTES_A_FACT = 25;
  private static final long BYTES_AN_ID = 40;
  private static final double TIMES_SOONER = 50;
  private static final double TIMES_DEARER = 2;
  private static final String MAIN = "ru.traektoria.monitoring.town.CountryFold";

  private final Installation platform;
  private final Path home;
  private final Report report;
  private final int teachers;
  private final int rounds;

  Country(Installation platform, Path home, Report report, int teachers, int rounds) {
    this.platform = platform;
    this.home = home;
    this.report = report;
    this.teachers = teachers;
    this.rounds = rounds;
  }

  void measure() {
    try (Broadcast broadcast = new Broadcast(platform.broker())) {
      broadcast.createTopics();
      TellingCountry country =
          new TellingCountry(
              new Codes(home),
              broadcast::send,
              platform.today(),
              teachers,
              TEACHERS_AN_ORGANISATION);
      country.tell(0);
      broadcast.flush();
      double one = processor(folded(rounds), "one municipality");
      for (int number = 1; number < country.municipalities(); number++) {
        country.tell(number);
      }
      broadcast.flush();
      told(country, broadcast);
      List<JsonNode> all = folded(1);
      if (find(all, "fold").get("events").asLong() != broadcast.sent()) {
        throw new IllegalStateException("Свёрнуто не столько, сколько рассказано: " + all);
      }
      memory(find(all, "memory"));
      restart(all);
      dearer(one, processor(all, "the country"));
    }
  }

  private void told(TellingCountry country, Broadcast broadcast) {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("teachers", teachers);
    numbers.put("municipalities", country.municipalities());
    numbers.put("organisations", country.organisations());
    numbers.put("events", broadcast.sent());
    numbers.put("meanBytes", broadcast.meanBytes());
    report.add(
        Figure.plain(
            String.format(
                Figure.RUSSIAN,
                "События о %,d педагогов и %,d организаций",
                teachers,
                country.organisations()),
            String.format(
                Figure.RUSSIAN, "%,d по %d байт", broadcast.sent(), broadcast.meanBytes()),
            numbers));
  }

  private List<JsonNode> folded(int times) {
    Path file = platform.data().resolve("country.snapshot");
    List<JsonNode> all = new ArrayList<>();
    new OwnProcess(platform, home, List.of("-Xmx7g"), MAIN)
        .run(List.of(platform.broker(), String.valueOf(times), file.toString()), all::add);
    return all;
  }

  /** The second half of the rounds counts: the first warms up. */
  private static double processor(List<JsonNode> all, String where) {
    List<JsonNode> folds =
        all.stream().filter(line -> line.get("what").asString().equals("fold")).toList();
    double micros =
        median(
            folds.subList(folds.size() / 2, folds.size()),
            line -> 1e6 * line.get("cpu").asDouble() / line.get("events").asLong());
    System.out.printf(Figure.RUSSIAN, "  %s: %.2f мкс на событие%n", where, micros);
    return micros;
  }

  private void memory(JsonNode memory) {
    long facts = memory.get("facts").asLong();
    long ids = memory.get("ids").asLong();
    long heap = memory.get("heap").asLong();
    long allowed = BYTES_A_FACT * facts + BYTES_AN_ID * ids;
    Map<String, Object> numbers = new LinkedHashMap<>();
    memory.propertyStream().forEach(one -> numbers.put(one.getKey(), one.getValue()));
    numbers.put("allowed", allowed);
    report.add(
        new Figure(
            "Память: факты и id в куче после сборки мусора",
            "≤ 25 байт на факт и 40 на id агрегата",
            String.format(
                Figure.RUSSIAN,
                "%.0f МБ против %.0f МБ (массивы — %.0f МБ): %,d фактов, %,d id агрегатов;"
                    + " %.0f байт на факт со всем, что к нему относится",
                heap / 1e6,
                allowed / 1e6,
                memory.get("arrays").asLong() / 1e6,
                facts,
                ids,
                (double) heap / facts),
            heap <= allowed,
            numbers));
  }

  private void restart(List<JsonNode> all) {
    double replay = find(all, "fold").get("wall").asDouble();
    JsonNode save = find(all, "save");
    double load =
        median(
            all.stream().filter(line -> line.get("what").asString().equals("load")).toList(),
            line -> line.get("wall").asDouble());
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("replaySeconds", replay);
    numbers.put("loadSeconds", load);
    numbers.put("snapshotBytes", save.get("bytes").asLong());
    numbers.put("copySeconds", save.get("copy").asDouble());
    numbers.put("writeSeconds", save.get("write").asDouble());
    report.add(
        new Figure(
            "Старт со снимка к свёртке журнала заново",
            "в 50 раз быстрее",
            String.format(
                Figure.RUSSIAN,
                "в %.0f раз: %.2f с против %.1f с; снимок %.0f МБ, факты стоят на время копии"
                    + " %.2f с, запись %.1f с; прочитанное равно свёрнутому байт в байт",
                replay / load,
                load,
                replay,
                save.get("bytes").asLong() / 1e6,
                save.get("copy").asDouble(),
                save.get("write").asDouble()),
            replay / load >= TIMES_SOONER,
            numbers));
  }

  private void dearer(double one, double all) {
    report.add(
        new Figure(
            "Процессор на событие: страна к муниципалитету из 3 000 педагогов",
            "≤ 2 раз",
            String.format(Figure.RUSSIAN, "в %.2f раза: %.2f против %.2f мкс", all / one, all, one),
            all / one <= TIMES_DEARER,
            Map.of("countryMicros", all, "municipalityMicros", one)));
  }

  private static JsonNode find(List<JsonNode> all, String what) {
    return all.stream()
        .filter(line -> line.get("what").asString().equals(what))
        .findFirst()
        .orElseThrow();
  }

  private static double median(List<JsonNode> lines, ToDoubleFunction<JsonNode> number) {
    return Took.median(lines.stream().map(line -> number.applyAsDouble(line)).toList());
  }
}
