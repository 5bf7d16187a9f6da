package ru.traektoria.events.plan.application.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.traektoria.platform.web.tabular.Upload;

/**
 * Reads a plan as people have it: tables of a Word document under their headings, or an Excel
 * sheet. Nothing is invented: a cell that is empty stays empty, a table with unknown headings waits
 * for somebody to say what its columns are.
 */
public final class ReadingPlanFile {

  private static final Pattern GOAL = Pattern.compile("(?isu)^цель\\s*[:–-]\\s*(.+)");
  private static final Pattern GOAL_INSIDE = Pattern.compile("(?isu)(.+?)\\s+цель\\s*:\\s*(.+)");
  private static final int LONGEST_SECTION = 300;
  private static final int FAR = 6;
  private static final String UNTITLED = "Мероприятия";

  private final Map<Integer, List<Heading>> chosen;
  private final List<FoundRow> rows = new ArrayList<>();
  private final List<FoundPlan.UnknownTable> unknown = new ArrayList<>();
  private final List<String> passed = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private Columns last;
  private int tables;

  private ReadingPlanFile(Map<Integer, List<Heading>> chosen) {
    this.chosen = chosen;
  }

  /**
   * Reads the file.
   *
   * @param chosen what a person said of the columns of a table, by its number
   * @throws org.springframework.web.ErrorResponseException 415 for another kind of file
   */
  public static FoundPlan read(Upload upload, Map<Integer, List<Heading>> chosen) {
    boolean word = upload.name().toLowerCase(Locale.ROOT).endsWith(".docx");
    List<Block> blocks = word ? ReadingDocument.read(upload) : ReadingSheet.read(upload);
    ReadingPlanFile reading = new ReadingPlanFile(chosen);
    blocks.forEach(reading::block);
    return new FoundPlan(reading.rows, reading.unknown, reading.passed);
  }

  private void block(Block block) {
    if (block instanceof Block.Text text) {
      paragraphs.add(text.words());
    } else if (block instanceof Block.Grid grid) {
      table(grid.rows(), tables++);
    }
  }

  private void table(List<List<String>> grid, int number) {
    Columns columns =
        chosen.containsKey(number)
            ? Columns.chosen(chosen.get(number))
            : Columns.of(grid).or(() -> Columns.continued(last, grid)).orElse(null);
    if (columns == null) {
      unknown(grid, number);
      paragraphs.clear();
      return;
    }
    Under under = under();
    if (under == null && !rows.isEmpty() && columns == last) {
      FoundRow before = rows.get(rows.size() - 1);
      under = new Under(before.section(), before.goal());
    }
    last = columns.body();
    paragraphs.clear();
    new TableRows(columns, under == null ? new Under(UNTITLED, "") : under, rows, passed)
        .read(grid);
  }

  private void unknown(List<List<String>> grid, int number) {
    int width = grid.stream().mapToInt(List::size).max().orElse(0);
    boolean holds = grid.size() > 1 && width > 1;
    if (holds) {
      List<List<String>> sample = grid.subList(0, Math.min(4, grid.size()));
      unknown.add(new FoundPlan.UnknownTable(number, width, sample));
    }
  }

  /** The heading a table stands under, and its goal. */
  record Under(String section, String goal) {}

  /** The last paragraphs before the table: a heading, and what is said of the goal. */
  private Under under() {
    int first = Math.max(0, paragraphs.size() - FAR);
    for (int i = paragraphs.size() - 1; i >= first; i--) {
      Matcher inside = GOAL_INSIDE.matcher(paragraphs.get(i));
      Matcher said = GOAL.matcher(paragraphs.get(i));
      if (said.matches()) {
        return new Under(i > 0 ? heading(i - 1) : UNTITLED, goal(said.group(1), i + 1));
      }
      if (inside.matches() && inside.group(1).length() < LONGEST_SECTION) {
        return new Under(inside.group(1).strip(), goal(inside.group(2), i + 1));
      }
    }
    return paragraphs.isEmpty() ? null : new Under(heading(paragraphs.size() - 1), "");
  }

  /** A goal goes on over the next paragraphs until its sentence ends. */
  private String goal(String begun, int next) {
    StringBuilder goal = new StringBuilder(begun.strip());
    for (int i = next; i < paragraphs.size() && !goal.toString().endsWith("."); i++) {
      goal.append(' ').append(paragraphs.get(i));
    }
    return goal.toString();
  }

  private String heading(int at) {
    String text = paragraphs.get(at);
    return text.length() <= LONGEST_SECTION ? text : UNTITLED;
  }
}
