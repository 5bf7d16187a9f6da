package ru.traektoria.benchmarks.measure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import ru.traektoria.benchmarks.platform.Installation;
import ru.traektoria.benchmarks.report.Figure;
import ru.traektoria.benchmarks.report.Report;
import ru.traektoria.benchmarks.sql.FlatFacts;
import ru.traektoria.benchmarks.sql.Postgres;
import ru.traektoria.local.demo.town.Town;

/** Everything in turn, each part on a platform of its own with an empty data folder. */
public final class Measuring {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int TOWN = 3_000;
  private static final int PLACES = 60;
  private static final int REGION = 40_000;
  private static final int COUNTRY = 1_300_000;
  private static final int POSTGRES = 432;
  private static final double TABLE_MILLIS = 20;
  private static final String[] FOR_TABLES = {"broker", "store", "gateway", "monitoring"};

  private final Path home;
  private final int port;
  private final boolean quick;
  private final int teachers;
  private final Report report;

  /**
   * Prepares.
   *
   * @param home the folder with the modules
   * @param port of the gateway
   * @param quick fewer repetitions, to try the benchmark itself
   * @param teachers of the country; 0 for as many as there are
   */
  public Measuring(Path home, int port, boolean quick, int teachers, Report report) {
    this.teachers = teachers;
    this.home = home;
    this.port = port;
    this.quick = quick;
    this.report = report;
  }

  /** Measures a part by its name. */
  public void run(String part) {
    switch (part) {
      case "town" -> town();
      case "answers" -> answers();
      case "registration" -> registration();
      case "tables" -> tables(TOWN, null, false);
      case "region" -> tables(REGION, TABLE_MILLIS, true);
      case "sql" -> sql();
      case "append" -> append();
      case "streams" -> streams();
      case "country" -> country();
      default -> throw new IllegalArgumentException(part);
    }
  }

  private Installation installation() {
    return new Installation(home, home.resolve("benchmarks/target/data"), port, TODAY);
  }

  private void town() {
    System.out.println("Вся платформа: загрузка и свежесть");
    try (Installation platform = installation().startFresh()) {
      ImportedTown imported =
          new ImportingStaff(platform, report).measure(Town.invent(7, TODAY, PLACES, TOWN));
      new WatchingFreshness(platform, imported, report, quick ? 10 : 60).measure();
    }
  }

  private void answers() {
    System.out.println("Вся платформа: пятьсот педагогов отвечают вместе");
    try (Installation platform = installation().startFresh()) {
      ImportedTown imported =
          new ImportingStaff(platform, report).measure(Town.invent(7, TODAY, PLACES, TOWN));
      new AnsweringTogether(platform, imported, report, quick ? 20 : 600).measure();
    }
  }

  private void registration() {
    System.out.println("Вся платформа: пятьсот педагогов записываются на тридцать мест");
    try (Installation platform = installation().startFresh()) {
      ImportedTown imported =
          new ImportingStaff(platform, report).measure(Town.invent(7, TODAY, PLACES, TOWN));
      new SigningUpTogether(platform, imported, report, quick ? 1 : 10).measure();
    }
  }

  private int region() {
    return quick ? TOWN : REGION;
  }

  private void sql() {
    System.out.printf(Figure.RUSSIAN, "PostgreSQL: %,d педагогов%n", region());
    FlatFacts facts = new FlatFacts();
    try (Installation platform = installation().startFresh(FOR_TABLES);
        FedPlatform fed = new FedPlatform(platform, home, region(), facts::take);
        Postgres postgres = Postgres.start(port + POSTGRES)) {
      new AskingSql(fed, home, report, quick ? 40 : 400, quick ? 4 : 40)
          .measure(postgres.jdbc(), facts);
    }
  }

  private void append() {
    System.out.printf(Figure.RUSSIAN, "От записи в Kafka до таблицы: %,d педагогов%n", region());
    try (Installation platform = installation().startFresh(FOR_TABLES);
        FedPlatform fed = new FedPlatform(platform, home, region())) {
      new AppendingToTable(fed, report, quick ? 10 : 60).measure();
    }
  }

  private void streams() {
    System.out.printf(Figure.RUSSIAN, "Kafka Streams: %,d педагогов%n", region());
    try (Installation platform = installation().startFresh(FOR_TABLES);
        FedPlatform fed = new FedPlatform(platform, home, region())) {
      new FoldingAgainstStreams(fed, home, report, quick ? 1 : 3).measure();
    }
  }

  private void country() {
    int size = teachers > 0 ? teachers : quick ? COUNTRY / 100 : COUNTRY;
    System.out.printf(Figure.RUSSIAN, "Страна: %,d педагогов%n", size);
    try (Installation platform = installation().startFresh("broker")) {
      new Country(platform, home, report, size, quick ? 6 : 24).measure();
    }
  }

  private void tables(int teachers, Double limit, boolean fold) {
    System.out.printf(Figure.RUSSIAN, "Показатели: %,d педагогов%n", teachers);
    try (Installation platform = installation().startFresh(FOR_TABLES);
        FedPlatform fed = new FedPlatform(platform, home, teachers)) {
      Map<String, Object> numbers = new LinkedHashMap<>();
      numbers.put("events", fed.events());
      numbers.put("meanBytes", fed.meanBytes());
      report.add(
          Figure.plain(
              String.format(Figure.RUSSIAN, "События о %,d педагогов", teachers),
              String.format(Figure.RUSSIAN, "%,d по %d байт", fed.events(), fed.meanBytes()),
              numbers));
      new AskingTables(fed, report, quick ? 200 : 1_000).measure(limit);
      if (fold) {
        new FoldingAgainstPolling(fed, home, report, quick ? 3 : 9).measure();
      }
    }
  }
}
