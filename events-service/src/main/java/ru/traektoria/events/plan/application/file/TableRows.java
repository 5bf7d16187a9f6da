package ru.traektoria.events.plan.application.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rows of one table: items, headings of sections between them, what is neither. */
final class TableRows {

  private static final Pattern STAGE =
      Pattern.compile(
          "(?iu)^(трек|этап|раздел|направление|модуль|блок|часть|задача|[ivx]+\\.|\\d+(\\.\\d+)*\\.? ).*"
              + "|^[а-яё -]{3,40} этап.*");
  private static final Pattern YEARS = Pattern.compile("\\(([^)]*20\\d\\d[^)]*)\\)");

  private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Columns columns;
  private final List<FoundRow> rows;
  private final List<String> passed;
  private String section;
  private String goal;

  TableRows(
      Columns columns, ReadingPlanFile.Under under, List<FoundRow> rows, List<String> passed) {
    this.columns = columns;
    this.section = under.section();
    this.goal = under.goal();
    this.rows = rows;
    this.passed = passed;
  }

  void read(List<List<String>> grid) {
    grid.subList(columns.skip(grid), grid.size()).forEach(this::row);
  }

  private void row(List<String> row) {
    List<String> said = row.stream().map(String::strip).filter(c -> !c.isEmpty()).toList();
    if (said.isEmpty() || columns.repeated(row)) {
      return;
    }
    if (heading(row, said)) {
      section = line(said.get(0));
      goal = "";
      return;
    }
    String own = line(columns.cell(row, Heading.SECTION));
    if (!own.isEmpty() && !own.equals(section)) {
      section = own;
      goal = "";
    }
    item(row, said);
  }

  /** A cell across the whole table, or the only one of a row that looks like a heading. */
  private boolean heading(List<String> row, List<String> said) {
    boolean across =
        row.size() > 1 && said.size() == row.size() && said.stream().distinct().count() == 1;
    boolean alone = said.size() == 1 && columns.width() > 1;
    boolean first = alone && !row.get(0).isBlank() && !columns.has(Heading.SECTION);
    return across || first && STAGE.matcher(line(said.get(0))).matches();
  }

  private void item(List<String> row, List<String> said) {
    boolean topics = columns.has(Heading.TOPIC) && columns.has(Heading.TITLE);
    String topic = columns.cell(row, Heading.TOPIC);
    String title = line(topics || topic.length() > 0 ? topic : columns.cell(row, Heading.TITLE));
    String details = topics ? columns.cell(row, Heading.TITLE) : "";
    if (title.isEmpty()) {
      passed.add(String.join(" | ", said));
      return;
    }
    rows.add(
        new FoundRow(
            section,
            goal,
            title,
            details,
            columns.has(Heading.WHEN) ? day(line(columns.cell(row, Heading.WHEN))) : years(),
            line(columns.cell(row, Heading.WHO)),
            columns.cell(row, Heading.EXPECTED),
            line(columns.cell(row, Heading.INDICATOR)),
            line(columns.cell(row, Heading.PLACE)),
            line(columns.cell(row, Heading.FUNDING))));
  }

  /** Of a plan without a column for it the срок stands in the heading of the stage (S4). */
  private String years() {
    Matcher said = YEARS.matcher(section);
    return said.find() ? said.group(1).strip() : "";
  }

  /** A day typed into Excel comes as the number of days since the end of 1899. */
  private static String day(String when) {
    return when.matches("[34567]\\d{4}(\\.0)?")
        ? DAY.format(EXCEL.plusDays(Long.parseLong(when.substring(0, 5))))
        : when;
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
