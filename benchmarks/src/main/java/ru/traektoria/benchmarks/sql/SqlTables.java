package ru.traektoria.benchmarks.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.yaml.snakeyaml.Yaml;

/** The flat facts in PostgreSQL, and the indicators by organisation that it answers from them. */
public final class SqlTables implements AutoCloseable {

  private static final List<String> QUERIES = List.of("people", "vacancies", "organisations");
  private static final String PENSION =
      "monitoring-service/src/main/resources/catalogue/pension-age.yaml";

  private final Connection connection;
  private final List<PreparedStatement> queries = new ArrayList<>();

  /** Fills an empty database, with indexes and statistics. */
  public SqlTables(String jdbc, Path home, FlatFacts facts) {
    try {
      connection = DriverManager.getConnection(jdbc);
      try (Statement statement = connection.createStatement()) {
        statement.execute(text("schema"));
        for (Map.Entry<String, Rows> table : facts.tables().entrySet()) {
          copy(table.getKey(), table.getValue().lines());
        }
        copy("pension_age", pensionAge(home));
        statement.execute(text("indexes"));
        statement.execute("VACUUM ANALYZE");
      }
      for (String query : QUERIES) {
        queries.add(connection.prepareStatement(text(query)));
      }
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private void copy(String table, List<String> lines) throws SQLException, IOException {
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("COPY " + table + " FROM STDIN", new StringReader(String.join("", lines)));
  }

  /** The table of the catalogue: a row holds for its year of birth, the first for all before. */
  private static List<String> pensionAge(Path home) throws IOException {
    Map<String, Map<Integer, Number>> table =
        new Yaml().load(Files.readString(home.resolve(PENSION)));
    List<String> lines = new ArrayList<>();
    for (int year = 1900; year <= 2026; year++) {
      lines.add(year + "\tFEMALE\t" + months(table.get("women"), year) + "\n");
      lines.add(year + "\tMALE\t" + months(table.get("men"), year) + "\n");
    }
    return lines;
  }

  private static long months(Map<Integer, Number> ages, int year) {
    int first = ages.keySet().stream().min(Integer::compare).orElseThrow();
    int row = ages.keySet().stream().filter(one -> one <= year).max(Integer::compare).orElse(first);
    return Math.round(12 * ages.get(row).doubleValue());
  }

  private static String text(String name) {
    try (InputStream file = SqlTables.class.getResourceAsStream("/sql/" + name + ".sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All indicators for all organisations of the municipality on a day. */
  public Cells ask(String municipality, LocalDate day) {
    LocalDate yearStart = LocalDate.of(day.getYear() - (day.getMonthValue() < 9 ? 1 : 0), 9, 1);
    Cells cells = new Cells();
    try {
      for (PreparedStatement query : queries) {
        query.setObject(1, UUID.fromString(municipality));
        query.setObject(2, day);
        query.setObject(3, yearStart);
        try (ResultSet rows = query.executeQuery()) {
          read(rows, cells);
        }
      }
      return cells;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** A column called «code/other» is the numerator of a share, the other its denominator. */
  private static void read(ResultSet rows, Cells cells) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    String[] names = new String[columns + 1];
    int[] denominators = new int[columns + 1];
    for (int i = 2; i <= columns; i++) {
      String[] parts = rows.getMetaData().getColumnLabel(i).split("/");
      names[i] = parts[0].matches("[TP][0-9].*") ? parts[0] : null;
      denominators[i] = parts.length > 1 ? rows.findColumn(parts[1]) : 0;
    }
    while (rows.next()) {
      String organisation = rows.getString(1);
      for (int i = 2; i <= columns; i++) {
        if (names[i] != null) {
          Long of = denominators[i] == 0 ? null : rows.getLong(denominators[i]);
          cells.put(names[i], organisation, rows.getBigDecimal(i), of);
        }
      }
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
